"""Slots for names, dates and addresses, with what each says of the article."""

import datetime as dt
from collections.abc import Callable

from newscorpus.testing import outlets
from newscorpus.testing.names import SINGLE_NAMES
from newscorpus.testing.scenes import Scene, Slot
from newscorpus.testing.truth import Credit, Part, Truth
from newscorpus.testing.written_dates import write_date

_MOST_DAYS_TO_PRINT = 2
_MOST_DAYS_TO_UPDATE = 40
_LABELS = ("Yeni Haber", "comments", "Shares", "new items", "views")


def _credit(kind: str, name: str, text: str | None = None) -> Part:
    return Part(text or name, Truth(credits=(Credit(kind, name),)))


def _writer(number: int, *, upper: bool = False) -> Slot:
    def slot(scene: Scene, _spec: str) -> Part:
        name = scene.writers[number]
        return _credit("person", name.upper() if upper else name)

    return slot


def _place(name: Callable[[Scene], str]) -> Slot:
    def slot(scene: Scene, _spec: str) -> Part:
        written = name(scene)
        return Part(written, Truth(places=(written,)))

    return slot


def _agency(number: int) -> Slot:
    return lambda scene, spec: _credit("agency", spec or scene.agencies[number])


def _wire(number: int) -> Slot:
    def slot(scene: Scene, spec: str) -> Part:
        name = spec or scene.agencies[number]
        return Part(name, Truth(agencies=(name,)))

    return slot


def _one_of(kind: str, names: tuple[str, ...]) -> Slot:
    return lambda scene, _spec: _credit(kind, scene.rng.choice(names))


def _said(text: Callable[[Scene], str]) -> Slot:
    """Name something without saying anything about the article."""
    return lambda scene, _spec: Part(text(scene))


def _date(scene: Scene, model: str) -> Part:
    date = scene.facts.date
    return Part(write_date(date, model, scene.rng), Truth(date=date.isoformat()))


def _yearless(scene: Scene, model: str) -> Part:
    date = scene.facts.date
    return Part(write_date(date, model, scene.rng), Truth(date=f"XXXX-{date:%m-%d}"))


def _torn(scene: Scene, _spec: str) -> Part:
    """`Thu, May` / `60 Yeni Haber`: a page's date, cut in the day and run into a label."""
    date, rng = scene.facts.date, scene.rng
    day = f"{date.day}{rng.randint(0, 9)} {rng.choice(_LABELS)}"
    return Part(
        f"{write_date(date, 'Wed, April', rng)}\n{day}", Truth(date=f"XXXX-{date.month:02}")
    )


def _updated(scene: Scene, model: str) -> Part:
    date = scene.facts.date + dt.timedelta(days=scene.rng.randint(1, _MOST_DAYS_TO_UPDATE))
    return Part(write_date(date, model, scene.rng), Truth(updated=date.isoformat()))


def _filed(scene: Scene, model: str) -> Part:
    """Give a day shortly before that of publication; without a year it follows that one."""
    date = scene.facts.date - dt.timedelta(days=scene.rng.randint(0, _MOST_DAYS_TO_PRINT))
    iso = date.isoformat()
    filed = iso if "2021" in model else f"????{iso[4:]}"
    return Part(write_date(date, model, scene.rng), Truth(filed=filed))


def _may(field: str) -> Slot:
    return lambda _scene, spec: Part(spec, Truth(allowed=((field, spec),)))


def _may_source(_scene: Scene, spec: str) -> Part:
    return Part(spec, Truth(allowed=(("outlet", spec), ("credits", spec))))


def _may_outlet(scene: Scene, _spec: str) -> Part:
    return Part(scene.outlet, Truth(allowed=(("outlet", scene.outlet),)))


def _outlet(scene: Scene, spec: str) -> Part:
    name = spec or scene.outlet
    return Part(name, Truth(outlet=name))


def _url(scene: Scene, _spec: str) -> Part:
    url = f"https://www.example.org/news/{scene.short_name}-{scene.rng.randrange(10**6)}"
    return Part(url, Truth(url=url))


NAMES: dict[str, Slot] = {
    # Credits
    "person": _writer(0),
    "other": _writer(1),
    "third": _writer(2),
    "fourth": _writer(3),
    "PERSON": _writer(0, upper=True),
    "OTHER": _writer(1, upper=True),
    "mononym": _one_of("person", SINGLE_NAMES),
    "agency": _agency(0),
    "agency2": _agency(1),
    "AGENCY": lambda scene, _spec: _credit("agency", scene.agencies[0].upper()),
    "long-agency": _one_of("agency", outlets.LONG_AGENCIES),
    "role": _one_of("role", outlets.ROLES),
    "desk": _one_of("desk", outlets.DESKS),
    "Ag": lambda _scene, _spec: _credit("desk", "Agencies", "Ag"),
    "Agencies": lambda _scene, _spec: _credit("desk", "Agencies"),
    # Datelines
    "CITY": _place(lambda scene: scene.cities[0].name.upper()),
    "CITY2": _place(lambda scene: scene.cities[1].name.upper()),
    "CITY3": _place(lambda scene: scene.cities[2].name.upper()),
    "City": _place(lambda scene: scene.cities[0].name),
    "City2": _place(lambda scene: scene.cities[1].name),
    "TOWN": _place(lambda scene: scene.town.name.upper()),
    "DC": _place(lambda _: "WASHINGTON, D.C."),
    "UN": _place(lambda _: "UNITED NATIONS"),
    "wire": _wire(0),
    "wire2": _wire(1),
    "filed": _filed,
    # The article as a whole
    "date": _date,
    "yearless": _yearless,
    "torn": _torn,
    "updated": _updated,
    "outlet": _outlet,
    "OUTLET": lambda scene, _spec: _outlet(scene, scene.outlet.upper()),
    "url": _url,
    # What two careful readers might think differently of
    "may-credit": _may("credits"),
    "may-place": _may("places"),
    "may-outlet": _may_outlet,
    "may-source": _may_source,
    # Words that say nothing about the article
    "Region": _said(lambda scene: scene.cities[0].region),
    "RegionOfTown": _said(lambda scene: scene.town.region),
    "somebody": _said(lambda scene: scene.writers[-1]),
    "somewhere": _said(lambda scene: scene.cities[3].name),
    "elsewhere": _said(lambda scene: scene.cities[4].name),
    "SOMEWHERE": _said(lambda scene: scene.cities[3].name.upper()),
    "agency-seen": _said(lambda scene: scene.agencies[2]),
    "outlet-seen": _said(lambda scene: outlets.outlet(scene.rng)),
    "mail": _said(lambda scene: scene.mail),
    "handle": _said(lambda scene: f"@{scene.short_name}"),
    "year": _said(lambda scene: str(scene.facts.date.year)),
    "day": lambda scene, model: Part(write_date(scene.facts.date, model, scene.rng)),
    "headline": _said(Scene.headline),
    "HEADLINE": _said(lambda scene: scene.headline().upper()),
    "space": _said(lambda scene: scene.rng.choice(("", " ", "  ", "\t", "\n", "\n\n\n", "\u00a0"))),
    "Slug": _said(lambda scene: scene.cities[-1].name.replace(" ", "")),
    "Slug2": _said(lambda scene: scene.rng.choice(("Floods", "Talks", "Court", "Gas", "Vote"))),
    "SLUG": _said(lambda scene: scene.cities[-1].name.replace(" ", "").upper()),
    "SLUG2": _said(lambda scene: scene.rng.choice(("FLOODS/", "TALKS", "COURT", "GAS", "VOTE"))),
}
"""Slots for what is named."""
