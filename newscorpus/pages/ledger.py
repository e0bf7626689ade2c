"""A line of the ledger of figures, as pages show it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import attrs

from newscorpus.analyses.coverage import FigureLine, Spelling
from newscorpus.pages import uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.page import Link
from newscorpus.pages.rows import ArticleLine
from newscorpus.pages.wording import one_line

WORDS_LENGTH = 80
MOST_PLACES = 6
"""How many places are named for a spelling, and how many articles for a side."""


@attrs.frozen
class SpellingRow:
    """One way to write a figure."""

    words: str
    line: ArticleLine
    """The first article that has it, whose language it is in."""

    places: tuple[Link, ...]
    """The first places where it stands, each called by its article."""

    more: int
    """How many further places there are."""


@attrs.frozen(kw_only=True)
class LedgerRow:
    """A figure, who gives it, who leaves it out and who says otherwise."""

    number: str
    """The value for programs: digits and a point, whatever the language."""

    value: str
    """The number, with thousands parted."""

    unit: str
    """What it is measured in, in English, as `%` or `tonne`; empty for what is only counted."""

    noun: str
    """What it counts; may be empty."""

    kind: str
    spellings: tuple[SpellingRow, ...]
    speakers: tuple[Link, ...]
    """Who says it, where it stands in a quotation and the speaker has a page."""

    carried: int
    omitted: tuple[Link, ...]
    """The first articles of the story that leave it out."""

    omitted_count: int
    contradicted: tuple[Link, ...]
    lone: bool
    """Whether one article alone of several on the event gives it."""


def ledger_row(
    line: FigureLine, index: CorpusIndex, letters: Mapping[str, str] = MappingProxyType({})
) -> LedgerRow:
    """Take what a page shows of a figure.

    Args:
        line: The figure.
        index: The corpus that it is of.
        letters: What a page calls its articles, where it has shorter names for them.
    """

    def named(article: str) -> str:
        return letters.get(article) or index.lines[article].link.text

    def articles(ids: tuple[str, ...]) -> tuple[Link, ...]:
        return tuple(Link(named(id_), uris.article(id_)) for id_ in ids[:MOST_PLACES])

    def place(figure_id: str) -> Link:
        return Link(named(figure_id.rpartition("#")[0]), index.target(figure_id))

    entities = (said.speaker.entity for said in line.said_by if said.speaker)
    known = dict.fromkeys(entity for entity in entities if entity in index.names.links)
    return LedgerRow(
        number=f"{line.value:f}",
        value=index.say.decimal(line.value),
        unit=(line.unit or "") if line.kind != "count" else "",
        noun=one_line(line.noun or "", WORDS_LENGTH),
        kind=line.kind,
        spellings=tuple(_spelling(spelling, place, index) for spelling in line.spellings),
        speakers=tuple(index.names.links[entity] for entity in known if entity),
        carried=len(line.carried_by),
        omitted=articles(line.omitted_by),
        omitted_count=len(line.omitted_by),
        contradicted=articles(line.contradicted_by),
        lone=line.lone and bool(line.omitted_by),
    )


def _spelling(spelling: Spelling, place: Callable[[str], Link], index: CorpusIndex) -> SpellingRow:
    shown, rest = spelling.figures[:MOST_PLACES], spelling.figures[MOST_PLACES:]
    return SpellingRow(
        one_line(spelling.verbatim, WORDS_LENGTH),
        index.lines[spelling.figures[0].rpartition("#")[0]],
        tuple(map(place, shown)),
        len(rest),
    )
