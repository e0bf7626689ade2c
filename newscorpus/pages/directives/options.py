"""What may be said to a directive, and how it is read."""

from collections.abc import Callable, Mapping

import attrs

from newscorpus.models.findings import Topic
from newscorpus.pages.directives.mistakes import SHOWN_LENGTH, Mistake, missing
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.outlets import Outlet
from newscorpus.pages.periods import Unit
from newscorpus.pages.wording import one_line

USUAL_COUNT = 5
MOST_COUNT = 100
"""The most articles that a directive lists: a page does not grow with the corpus."""

CAPTION_LENGTH = 200

UNITS: Mapping[str, Unit | None] = {"auto": None, "month": Unit.MONTH, "year": Unit.YEAR}


@attrs.frozen
class Option:
    """Something that stands below the first line of a directive, as `count: 5`."""

    name: str
    meaning: str
    """What it does and what it may be, in a clause."""

    default: object
    read: Callable[[object, CorpusIndex], object]
    """Gives the value of what was written, or raises a `Mistake`."""


def read_options(
    options: tuple[Option, ...], written: Mapping[str, object], index: CorpusIndex
) -> dict[str, object]:
    """Give the value of every option.

    Args:
        options: Those that there are.
        written: What a page says, as YAML reads it; options that it leaves out have their default.
        index: The corpus.

    Raises:
        Mistake: If a value cannot be, naming the option.
    """
    found: dict[str, object] = {}
    for option in options:
        value = written.get(option.name)
        if value is None:
            found[option.name] = option.default
            continue
        try:
            found[option.name] = option.read(value, index)
        except Mistake as mistake:
            raise attrs.evolve(mistake, about=f"{option.name}: {value}") from None
    return found


def find_topic(written: object, index: CorpusIndex) -> Topic:
    """Give the topic of an id.

    Raises:
        Mistake: If there is none.
    """
    wanted = str(written)
    for topic in index.topics:
        if topic.id == wanted:
            return topic
    raise missing("topic", wanted, (topic.id for topic in index.topics))


def find_outlet(written: object, index: CorpusIndex) -> Outlet:
    """Give the outlet that is called so, by the last part of its address or by its name.

    Raises:
        Mistake: If there is none.
    """
    wanted = str(written)
    link = index.outlets.named(wanted)
    for outlet in index.outlets.outlets:
        if outlet.slug == wanted or (link and link == index.outlets.links[outlet.slug]):
            return outlet
    raise missing("outlet", wanted, (outlet.slug for outlet in index.outlets.outlets))


def _count(written: object, _index: CorpusIndex) -> int:
    if type(written) is int and 1 <= written <= MOST_COUNT:
        return written
    shown = one_line(str(written), SHOWN_LENGTH)
    raise Mistake(f"`count` is a whole number from 1 to {MOST_COUNT}, not “{shown}”")


def _unit(written: object, _index: CorpusIndex) -> Unit | None:
    if isinstance(written, str) and written in UNITS:
        return UNITS[written]
    shown = one_line(str(written), SHOWN_LENGTH)
    raise Mistake(f"`unit` is one of {', '.join(UNITS)}, not “{shown}”")


def _caption(written: object, _index: CorpusIndex) -> str:
    return one_line(str(written), CAPTION_LENGTH)


COUNT = Option("count", f"how many articles, 1 to {MOST_COUNT}", USUAL_COUNT, _count)
TOPIC = Option("topic", "the id of a topic: only its articles", None, find_topic)
OUTLET = Option("outlet", "the name of an outlet: only its articles", None, find_outlet)
UNIT = Option("unit", "what a bar stands for: `auto`, `month` or `year`", None, _unit)
CAPTION = Option("caption", "words in place of “Articles” below the strip", "", _caption)
