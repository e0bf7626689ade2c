"""The layouts in which wires, papers, pages and scrapers leave an article, each with its truth."""

import datetime as dt
from collections.abc import Callable
from random import Random

import attrs

from newscorpus.testing import vocabulary as words
from newscorpus.testing.parts import (
    Credit,
    Dateline,
    Facts,
    Truth,
    any_written_date,
    collective_byline,
    person_byline,
    upper_dateline,
    wire_dateline,
)


@attrs.frozen
class Layout:
    """A way to lay an article out."""

    name: str
    write: Callable[[Facts, Random], tuple[str, Truth]]
    """Gives the text of the file and what a careful reader finds in it."""


def _lead(facts: Facts, dateline: Dateline | None) -> str:
    return (dateline.text if dateline else "") + facts.paragraphs[0]


def _body(facts: Facts, dateline: Dateline | None = None, gap: str = "\n\n") -> str:
    return gap.join((_lead(facts, dateline), *facts.paragraphs[1:])) + "\n"


def _truth(
    facts: Facts, *, title: bool = False, dateline: Dateline | None = None, **more: object
) -> Truth:
    return attrs.evolve(
        Truth(
            date=facts.date.isoformat(),
            title=facts.title if title else None,
            paragraphs=facts.paragraphs,
        ),
        places=dateline.places if dateline else (),
        agencies=dateline.agencies if dateline else (),
        **more,  # type: ignore[arg-type] # the fields of Truth
    )


def date_and_lead(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """` date 2023-01-31 The lead`, and many blank lines."""
    gap = "\n" * rng.randint(2, 6)
    return f" date {facts.date} " + _body(facts, None, gap), _truth(facts)


def date_and_dateline(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """`date 2021-04-07 ISLAMABAD – The lead`."""
    dateline = upper_dateline(rng)
    return f"date {facts.date} " + _body(facts, dateline), _truth(facts, dateline=dateline)


def date_credits_dateline(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """`date 2021-04-08 Ag APP`, then `ISLAMABAD/RAWALPINDI: The lead`."""
    dateline = upper_dateline(rng)
    byline = rng.choice((collective_byline, person_byline))(rng)
    text = f"date {facts.date} {byline.text}\n\n" + _body(facts, dateline)
    return text, _truth(facts, dateline=dateline, credits=byline.credits)


def torn_header(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """`Thu, May` / `60 Yeni Haber`: a page's date, cut in the day and run into a label."""
    dateline = upper_dateline(rng)
    call = "Sign up via our free email service to receive notifications of new information."
    label = rng.choice(("Yeni Haber", "comments", "Shares", "new items"))
    header = f"{facts.date:%a, %B}\n{facts.date.day}{rng.randint(0, 9)} {label}"
    text = f"{header}\n\n{facts.title}\n\n\n\n{_body(facts, dateline)}\n{call}\n"
    truth = _truth(facts, title=True, dateline=dateline, leftovers=(call,))
    return text, attrs.evolve(truth, date=f"XXXX-{facts.date.month:02}")


def date_and_title(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """`date 2021-04-07 The title`, then the text."""
    gap = rng.choice(("\n\n", "\n"))
    text = f"date {facts.date}{rng.choice((' ', chr(10)))}{facts.title}{gap}" + _body(facts)
    return text, _truth(facts, title=True)


def labelled(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """`Title: …`, `Date: …`, `Source: …`, `By: …`, `URL: …` in any order."""
    name, outlet = rng.choice(words.PEOPLE), rng.choice(words.OUTLETS)
    written = f"{rng.choice(('Date', 'Published'))}: {any_written_date(facts.date, rng)}"
    lines = [
        f"{rng.choice(('Title', 'Headline'))}: {facts.title}",
        written,
        f"Source: {outlet}",
        f"{rng.choice(('By', 'Author'))}: {name}",
        "URL: https://example.org/news/1",
    ]
    rng.shuffle(lines)
    truth = _truth(facts, title=True, credits=(Credit("person", name),), outlet=outlet)
    return "\n".join(lines) + "\n\n" + _body(facts), truth


def web_page(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """A title, a written date on a line of its own, a by-line, the text and links."""
    byline = person_byline(rng)
    link = f"Read more: {words.headline(rng)}"
    text = (
        f"{facts.title}\n\n{byline.text}\n\n{any_written_date(facts.date, rng)}\n\n"
        f"{_body(facts)}\n{link}\n"
    )
    return text, _truth(facts, title=True, credits=byline.credits, leftovers=(link,))


def updated_page(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """`First Posted: 10/25/11 06:44 PM ET Updated: 12/25/11 05:12 AM ET` below the title."""
    later = facts.date + dt.timedelta(days=rng.randint(1, 40))
    posted, updated = (
        f"{day:%m/%d/%y} 0{rng.randint(1, 9)}:44 PM ET" for day in (facts.date, later)
    )
    text = f"{facts.title}\n\nFirst Posted: {posted} Updated: {updated}\n\n" + _body(facts)
    return text, _truth(facts, title=True)


def written_date_first(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """A written date, then the title, then the text with its dateline."""
    dateline = upper_dateline(rng)
    text = f"{any_written_date(facts.date, rng)}\n{facts.title}\n\n" + _body(facts, dateline)
    return text, _truth(facts, title=True, dateline=dateline)


def imprint(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """`Published in Dawn, April 8th, 2021` below the text is all that dates it."""
    dateline, outlet = upper_dateline(rng), rng.choice(words.OUTLETS)
    day = facts.date.day
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day % 10 if day not in {11, 12, 13} else 0, "th")
    line = f"Published in {outlet}, {facts.date:%B} {day}{ending}, {facts.date.year}"
    text = f"{facts.title}\n\n{_body(facts, dateline)}\n{line}\n"
    return text, _truth(facts, title=True, dateline=dateline, outlet=outlet, leftovers=(line,))


def wire(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """A slug, notes, a by-line and a wire's dateline, `(MORE)` or `Enditem` at the end."""
    dateline = wire_dateline(facts.date, rng)
    byline = person_byline(rng)
    notes = ("BC-Harbour-Talks, 1st Ld-Writethru, 450", "(Adds reaction in paragraph 3)")
    end = rng.choice(("Enditem", "(MORE)", "-30-"))
    head = "\n".join((f"date {facts.date}", *notes, byline.text))
    text = f"{head}\n\n{_body(facts, dateline)}\n{end}\n"
    truth = _truth(facts, dateline=dateline, credits=byline.credits, leftovers=(*notes, end))
    return text, truth


def date_and_wire(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """`date 2021-04-07 KABUL, Feb 26 (AFP) - The lead`, and a sign-off."""
    dateline = wire_dateline(facts.date, rng)
    writer, editor = words.pick(rng, words.PEOPLE, 2)
    sign_off = f"(Reporting by {writer} in {rng.choice(words.CITIES)}; Editing by {editor})"
    text = f"date {facts.date} {_body(facts, dateline)}\n{sign_off}\n"
    credited = (Credit("person", writer), Credit("person", editor))
    return text, _truth(facts, dateline=dateline, credits=credited)


def bare_iso(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """`2021-04-07 The lead` or `20210407` on a line of its own."""
    if rng.random() < 0.5:  # noqa: PLR2004 -- half of them
        return f"{facts.date} " + _body(facts), _truth(facts)
    return f"{facts.date:%Y%m%d}\n\n" + _body(facts), _truth(facts)


def no_header(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """Nothing but the text, sometimes below a title."""
    titled = rng.random() < 0.5  # noqa: PLR2004 -- half of them
    text = (f"{facts.title}\n\n" if titled else "") + _body(facts)
    return text, attrs.evolve(_truth(facts, title=titled), date=None)


def label_trap(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """`FLASH: The lead`: a label where a dateline would stand."""
    label = rng.choice(("FLASH: ", "URGENT: ", "Q: ", "BREAKING NEWS: ", "OPINION: ", "VIDEO: "))
    first = label + facts.paragraphs[0]
    facts = attrs.evolve(facts, paragraphs=(first, *facts.paragraphs[1:]))
    return f"date {facts.date} " + _body(facts), _truth(facts)


def headline_trap(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """A headline in capitals that ends in its source, as flashes have it."""
    title = f"{facts.title.upper().replace(':', '')}: {rng.choice(words.AGENCIES)}"
    facts = attrs.evolve(facts, title=title)
    return f"date {facts.date}\n\n{title}\n\n" + _body(facts), _truth(facts, title=True)


def wrapped(facts: Facts, rng: Random) -> tuple[str, Truth]:
    """Lines of at most 72 columns, a blank line between paragraphs."""
    dateline = upper_dateline(rng)
    lines = [_wrap(p) for p in (_lead(facts, dateline), *facts.paragraphs[1:])]
    text = f"date {facts.date}\n\n" + "\n\n".join(lines) + "\n"
    return text, _truth(facts, dateline=dateline)


def _wrap(text: str) -> str:
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) >= 72:  # noqa: PLR2004 -- the width of old terminals
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join((*lines, line))


LAYOUTS: tuple[Layout, ...] = tuple(
    Layout(write.__name__.replace("_", "-"), write)
    for write in (
        date_and_lead,
        date_and_dateline,
        date_credits_dateline,
        torn_header,
        date_and_title,
        labelled,
        web_page,
        updated_page,
        written_date_first,
        imprint,
        wire,
        date_and_wire,
        bare_iso,
        no_header,
        label_trap,
        headline_trap,
        wrapped,
    )
)
"""Every layout; the first four are those of the project's own clippings."""
