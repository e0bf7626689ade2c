"""Where in an article something stands, and the words there."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, Generic, TypeVar

import attrs

from newscorpus.formats.tables.model import Column, integer
from newscorpus.models.article import Article, Block, Role
from newscorpus.models.corpus import Corpus
from newscorpus.text import Span

F = TypeVar("F")


@attrs.frozen
class Places:
    """The blocks of an article, looked up by offset."""

    article: Article

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(block.span.start for block in self.article.blocks)

    @cached_property
    def _numbers(self) -> tuple[int | None, ...]:
        numbers: list[int | None] = []
        count = 0
        for block in self.article.blocks:
            counts = block.role in {Role.PARAGRAPH, Role.LIST}
            count += counts
            numbers.append(count if counts else None)
        return tuple(numbers)

    def numbered(self) -> Iterator[tuple[Block, int | None]]:
        """Give each block with its number, if it is a paragraph or a list: from 1, as pages do."""
        return zip(self.article.blocks, self._numbers, strict=True)

    def number(self, offset: int) -> int | None:
        """Give the number of the paragraph that holds an offset of the source."""
        place = self._at(offset)
        return None if place is None else self._numbers[place]

    def words(self, span: Span) -> str | None:
        """Give the words at a span of the source; None where the source was not kept."""
        if self.article.source.text is not None:
            return span.of(self.article.source.text)
        place = self._at(span.start)
        if place is None:
            return None
        whole = self.article.blocks[place]
        inside = whole.text_span.start <= span.start and span.end <= whole.text_span.end
        return span.shift(-whole.text_span.start).of(whole.text) if inside else None

    def _at(self, offset: int) -> int | None:
        place = bisect_right(self._starts, offset) - 1
        if place < 0 or offset >= self.article.blocks[place].span.end:
            return None
        return place


@attrs.frozen
class Placed(Generic[F]):
    """A finding and the blocks of its article."""

    finding: F
    span: Span
    places: Places


def places_of(corpus: Corpus) -> Callable[[str], Places]:
    """Give what looks up the places of an article by its id."""
    known: dict[str, Places] = {}

    def look_up(article: str) -> Places:
        if article not in known:
            known[article] = Places(corpus[article])
        return known[article]

    return look_up


def place_columns() -> tuple[Column[Placed[Any]], ...]:
    """Give the columns that say where something stands."""
    return (
        integer(
            "paragraph",
            "The number of the paragraph, from 1, as the article's page counts them: `#p3` is the "
            "third. Empty for what stands in a headline, a subheading, a note or a header.",
            lambda row: row.places.number(row.span.start),
        ),
        integer(
            "start",
            "The first character, counted in code points from 0 in the text of the article's file.",
            lambda row: row.span.start,
        ),
        integer("stop", "The character after the last.", lambda row: row.span.end),
    )
