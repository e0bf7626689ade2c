"""Passages that articles share, looked up for the pages of these articles in constant time."""

from collections.abc import Mapping
from functools import cached_property

import attrs

from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Occurrence, Passage
from newscorpus.text import Span

MOST_NAMED = 3
"""How many other articles that have a passage too are named: the earliest."""


@attrs.frozen
class Holders:
    """Which articles have a passage."""

    first: tuple[Occurrence, ...]
    """Where the first of them have it, one place each; one more than are named, so that any article
    can leave itself out."""

    count: int
    """How many articles have it."""

    def besides(self, article: str) -> tuple[Occurrence, ...]:
        """Give where the first of the others have it.

        Args:
            article: The id of the article that is not to be told about itself.
        """
        return tuple(one for one in self.first if one.article != article)[:MOST_NAMED]


@attrs.frozen
class PassageIndex:
    """The shared passages of a corpus, by article and by passage.

    A wire text stands in as many articles as one likes, so no lookup walks all who have a passage.
    """

    corpus: Corpus

    @cached_property
    def of(self) -> Mapping[str, tuple[tuple[Passage, Span], ...]]:
        """The passages of each article that has any and where they stand, in source order.

        Of two that begin together the longer comes first.
        """
        found: dict[str, list[tuple[Passage, Span]]] = {}
        for passage in self.corpus.findings(Passage):
            for occurrence in passage.occurrences:
                found.setdefault(occurrence.article, []).append((passage, occurrence.span))
        return {article: tuple(sorted(each, key=_place)) for article, each in found.items()}

    @cached_property
    def holders(self) -> Mapping[str, Holders]:
        """Which articles have each passage, by its id."""
        return {passage.id: _holders(passage) for passage in self.corpus.findings(Passage)}

    def stretches(self, article: str) -> tuple[Span, ...]:
        """Give what an article shares with any other, passages that overlap as one stretch.

        So the marks of an article are never more than its words, however many articles share them.

        Args:
            article: Its id.
        """
        found: list[Span] = []
        for _, span in self.of.get(article, ()):
            if found and span.start < found[-1].end:
                found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
            else:
                found.append(span)
        return tuple(found)


def _place(pair: tuple[Passage, Span]) -> tuple[int, int, str]:
    passage, span = pair
    return span.start, -span.end, passage.id


def _holders(passage: Passage) -> Holders:
    first: dict[str, Occurrence] = {}
    for occurrence in passage.occurrences:
        first.setdefault(occurrence.article, occurrence)
    return Holders(tuple(first.values())[: MOST_NAMED + 1], len(first))
