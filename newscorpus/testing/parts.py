"""The parts that layouts are put together from: dates, datelines and by-lines, with their truth."""

import datetime as dt
from random import Random

import attrs

from newscorpus.testing import vocabulary as words


@attrs.frozen
class Facts:
    """What an article is about, before it is laid out."""

    date: dt.date
    title: str
    paragraphs: tuple[str, ...]


@attrs.frozen
class Credit:
    """Somebody who is credited."""

    kind: str
    """`person`, `agency`, `desk` or `role`."""

    name: str


@attrs.frozen
class Truth:
    """What a careful reader finds in a generated file."""

    date: str | None
    """In EDTF."""

    title: str | None
    paragraphs: tuple[str, ...]
    """Without datelines."""

    places: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    """Those of the dateline."""

    credits: tuple[Credit, ...] = ()
    outlet: str | None = None
    leftovers: tuple[str, ...] = ()
    """Lines that are kept but set apart."""


@attrs.frozen
class Dateline:
    """A dateline as it stands before the lead."""

    text: str
    """With the separator and the space behind it."""

    places: tuple[str, ...]
    agencies: tuple[str, ...] = ()


@attrs.frozen
class Byline:
    """A line of credits."""

    text: str
    credits: tuple[Credit, ...]


def any_written_date(date: dt.date, rng: Random) -> str:
    """Write a date in one of the ways of headers, none of which leaves day and month in doubt."""
    day = date.day
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day % 10 if day not in {11, 12, 13} else 0, "th")
    return rng.choice(
        (
            f"{day} {date:%B %Y}",
            f"{date:%B} {day}{ending}, {date.year}",
            f"{date:%B} {day}, {date.year}",
            f"{date:%a} {day} {date:%b %Y} 11:28 PKT",
            f"{date:%A}, {date:%B} {day}, {date.year}",
            f"{date:%Y-%m-%d}",
            f"{date:%b}. {day}, {date.year} at 9:05 AM",
            f"{day:02}-{date:%b-%Y}",
            f"{date:%Y-%m-%d}T08:30:00Z",
        )
    )


def upper_dateline(rng: Random) -> Dateline:
    """`ISLAMABAD –`, `KARACHI/ ISLAMABAD:`, `TOBA TEK SINGH:`."""
    kind = rng.random()
    separator = rng.choice((": ", " – ", " — ", " - "))
    if kind < 0.25:  # noqa: PLR2004 -- a quarter of them
        places = words.pick(rng, words.CITIES, 2)
        between = rng.choice(("/", "/ ", " / "))
        upper = tuple(place.upper() for place in places)
        return Dateline(between.join(upper) + separator, upper)
    place = rng.choice(words.TOWNS if kind > 0.9 else words.CITIES).upper()  # noqa: PLR2004 -- a few
    return Dateline(place + separator, (place,))


def wire_dateline(date: dt.date, rng: Random) -> Dateline:
    """`KABUL, Afghanistan (AP) --`, `BEIJING, January 1 (Xinhua) --`, `Taipei, Jan. 1 (CNA)`."""
    filed = date - dt.timedelta(days=rng.randint(0, 2))
    place, agency, region = (rng.choice(t) for t in (words.CITIES, words.AGENCIES, words.REGIONS))
    upper = place.upper()
    month, short = f"{filed:%B} {filed.day}", f"{filed:%b}. {filed.day}"
    return rng.choice(
        (
            Dateline(f"{upper}, {region} ({agency}) -- ", (upper,), (agency,)),
            Dateline(f"{upper}, {month} ({agency}) -- ", (upper,), (agency,)),
            Dateline(f"{upper}, {short} - ", (upper,)),
            Dateline(f"{upper} ({agency}) _ ", (upper,), (agency,)),
            Dateline(f"{upper} (Dawn/ANN) — ", (upper,), ("Dawn", "ANN")),
            Dateline(f"{upper}. {month} ({agency}) - ", (upper,), (agency,)),
            Dateline(f"{place}, {short} ({agency}) ", (place,), (agency,)),
            Dateline(f"{upper}, ({agency} - {month}, {filed.year}): ", (upper,), (agency,)),
            Dateline("WASHINGTON, D.C. – ", ("WASHINGTON, D.C.",)),
            Dateline(f"({agency}) - ", (), (agency,)),
        )
    )


def person_byline(rng: Random) -> Byline:
    """`By Jane Doe`, `By A and B`, `By Sportswriters A and B`, `By A in Kabul`."""
    first, second = words.pick(rng, words.PEOPLE, 2)
    one, two = (Credit("person", first),), (Credit("person", first), Credit("person", second))
    return rng.choice(
        (
            Byline(f"By {first}", one),
            Byline(f"By {first} and {second}", two),
            Byline(f"By {first}, {second}", two),
            Byline(f"By Sportswriters {first} and {second}", two),
            Byline(f"by Xinhua Writer {first}", one),
            Byline(f"By {first} in {rng.choice(words.CITIES)}", one),
            Byline(f"By {first} writer@example.org", one),
            Byline(f"By {first.upper()}", (Credit("person", first.upper()),)),
            Byline(
                f"By {first}\nAssociated Press Writer", (*one, Credit("agency", "Associated Press"))
            ),
        )
    )


def collective_byline(rng: Random) -> Byline:
    """`Our Correspondent`, `Web Desk`, `Ag APP`, `AFP/Reuters`."""
    role, desk = rng.choice(words.ROLES), rng.choice(words.DESKS)
    one, two = words.pick(rng, words.AGENCIES, 2)
    return rng.choice(
        (
            Byline(f"By {role}", (Credit("role", role),)),
            Byline(role, (Credit("role", role),)),
            Byline(desk, (Credit("desk", desk),)),
            Byline(f"Ag {one}", (Credit("desk", "Agencies"), Credit("agency", one))),
            Byline("Agencies", (Credit("desk", "Agencies"),)),
            Byline(f"{one}/{two}", (Credit("agency", one), Credit("agency", two))),
        )
    )
