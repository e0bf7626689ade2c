"""Where else the passages of a paragraph stand, as its note in the margin tells."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from newscorpus.models.ties import Occurrence, Passage
from newscorpus.pages import uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.interface import Interface
from newscorpus.pages.layout import Part, part_at
from newscorpus.pages.page import Link
from newscorpus.pages.wording import one_line
from newscorpus.text import Span

MOST_NOTES = 3
"""How many notes on passages a paragraph has: those with the most words."""

NAME_LENGTH = 40
"""The most characters of an article's name in the margin."""


@attrs.frozen(kw_only=True)
class SharedWith:
    """Another article that has the words too."""

    link: Link
    """Its name, leading to the paragraph that holds them."""

    date: str
    language: str | None
    """The language of the name where it is not the site's."""

    direction: str | None
    """`ltr` or `rtl` where the language is given."""


@attrs.frozen(kw_only=True)
class SharedNote:
    """Passages that begin in a paragraph, and the other articles that have just these."""

    words: int
    """How many words they have together."""

    runs: int
    """How many passages they are."""

    goes_on: bool
    """Whether one of them reaches beyond the paragraph."""

    others: tuple[SharedWith, ...]
    """The first of the other articles, without those that a longer note of the paragraph names."""

    more: int
    """How many articles have them beyond those that are named."""

    why: str
    """The passages as the data of the site calls them."""


@attrs.frozen
class SharedNotes:
    """What is told of the passages of one paragraph."""

    notes: tuple[SharedNote, ...] = ()
    left_out: int = 0
    """How many passages are not told of."""

    @property
    def passages(self) -> int:
        """How many passages the notes tell of."""
        return sum(note.runs for note in self.notes)


@attrs.frozen
class _Group:
    """Passages of one paragraph that the same articles have."""

    passages: tuple[tuple[Passage, Span], ...]
    others: tuple[Occurrence, ...]
    """Where the first of the others have the longest of them."""

    count: int
    """How many others there are."""

    @property
    def words(self) -> int:
        return sum(passage.words for passage, _ in self.passages)


def shared_notes(
    article: str, layout: Sequence[Part], index: CorpusIndex
) -> Mapping[str, SharedNotes]:
    """Tell where else the passages of an article stand, by the fragment of its paragraphs.

    A passage over several paragraphs is told of where it begins.

    Args:
        article: The id of the article.
        layout: Its parts.
        index: Its corpus.
    """
    by_part: dict[str, tuple[Part, list[tuple[Passage, Span]]]] = {}
    for passage, span in index.passages.of.get(article, ()):
        if part := part_at(layout, span.start):
            by_part.setdefault(part.anchor, (part, []))[1].append((passage, span))
    return {
        anchor: _notes(_groups(found, article, index), part, index)
        for anchor, (part, found) in by_part.items()
    }


def _groups(
    found: Sequence[tuple[Passage, Span]], article: str, index: CorpusIndex
) -> list[_Group]:
    """Put passages of the same articles together, those of the most words first."""
    together: dict[tuple[int, tuple[str, ...]], list[tuple[Passage, Span]]] = {}
    for passage, span in found:
        holders = index.passages.holders[passage.id]
        others = tuple(one.article for one in holders.besides(article))
        if others:
            together.setdefault((holders.count, others), []).append((passage, span))
    groups = []
    for (count, _), each in together.items():
        longest, _ = min(each, key=lambda pair: (-pair[0].words, pair[1]))
        others_of_it = index.passages.holders[longest.id].besides(article)
        groups.append(_Group(tuple(each), others_of_it, count - 1))
    return sorted(groups, key=lambda group: (-group.words, group.passages[0][1]))


def _notes(groups: Sequence[_Group], part: Part, index: CorpusIndex) -> SharedNotes:
    named: set[str] = set()
    notes: list[SharedNote] = []
    left_out = 0
    for group in groups:
        fresh = tuple(one for one in group.others if one.article not in named)
        more = group.count - len(group.others)
        if not fresh and not more:
            continue  # part of a longer passage, of which all of them were told
        if len(notes) == MOST_NOTES:
            left_out += len(group.passages)
            continue
        named |= {one.article for one in fresh}
        notes.append(_note(group, fresh, part, index))
    return SharedNotes(tuple(notes), left_out)


def _note(
    group: _Group, others: Sequence[Occurrence], part: Part, index: CorpusIndex
) -> SharedNote:
    end = part.block.text_span.end
    return SharedNote(
        words=group.words,
        runs=len(group.passages),
        goes_on=any(span.end > end for _, span in group.passages),
        others=tuple(_shared_with(other, index) for other in others),
        more=group.count - len(group.others),
        why=index.say.semicolon.join(_whys(group, index.say)),
    )


def _shared_with(other: Occurrence, index: CorpusIndex) -> SharedWith:
    line = index.lines[other.article]
    part = part_at(index.layouts[other.article], other.span.start)
    address = uris.article(other.article)
    return SharedWith(
        link=Link(
            one_line(line.link.text, NAME_LENGTH), f"{address}#{part.anchor}" if part else address
        ),
        date=line.date,
        language=line.language,
        direction=line.direction,
    )


def _whys(group: _Group, say: Interface) -> Iterator[str]:
    for passage, _ in group.passages[:MOST_NOTES]:
        yield say.ngettext(
            "passage %(id)s, %(n)s word",
            "passage %(id)s, %(n)s words",
            passage.words,
            id=passage.id,
        )
