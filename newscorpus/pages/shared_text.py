"""Text that articles of two outlets have in common, and who had it first where dates can tell."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property

import attrs

from newscorpus.models.article import Article
from newscorpus.models.calendar import Truth
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Occurrence, Passage, Relation
from newscorpus.pages.layout import Part, part_at
from newscorpus.pages.outlets import OutletIndex


class First(StrEnum):
    """Who had a text first, as the dates of two articles tell."""

    HERE = "here"
    THERE = "there"
    SAME_DAY = "same-day"
    UNTOLD = "untold"


def first_of(here: Article, there: Article) -> First:
    """Say which of two articles is the earlier.

    Args:
        here: An article.
        there: Another.
    """
    if here.date is None or there.date is None:
        return First.UNTOLD
    if here.date.before(there.date) is Truth.DEFINITELY:
        return First.HERE
    if there.date.before(here.date) is Truth.DEFINITELY:
        return First.THERE
    same = here.date.equals(there.date) is Truth.DEFINITELY
    return First.SAME_DAY if same and here.date.day else First.UNTOLD


@attrs.frozen
class SharedText:
    """Which articles of different outlets have text in common."""

    corpus: Corpus
    outlets: OutletIndex

    @cached_property
    def of(self) -> Mapping[str, tuple[tuple[str, str, Relation], ...]]:
        """For each outlet by its slug an article of its own, one of another, and their relation."""
        found: dict[str, list[tuple[str, str, Relation]]] = {}
        for relation in self.corpus.findings(Relation):
            one, other = relation.articles
            first, second = self.outlets.of.get(one), self.outlets.of.get(other)
            if first and second and first is not second:
                found.setdefault(first.slug, []).append((one, other, relation))
                found.setdefault(second.slug, []).append((other, one, relation))
        return {slug: tuple(relations) for slug, relations in found.items()}

    @cached_property
    def _passages(self) -> Mapping[str, Mapping[str, tuple[Passage, Occurrence]]]:
        """The passages of each article and where they stand first in it, by their ids."""
        found: dict[str, dict[str, tuple[Passage, Occurrence]]] = {}
        for passage in self.corpus.findings(Passage):
            for occurrence in passage.occurrences:
                own = found.setdefault(occurrence.article, {})
                own.setdefault(passage.id, (passage, occurrence))
        return found

    def longest(self, one: str, other: str) -> tuple[Occurrence, Occurrence] | None:
        """Give where the longest passage of two articles stands in each of them.

        Args:
            one: The id of an article.
            other: That of another.
        """
        first, second = self._passages.get(one, {}), self._passages.get(other, {})
        common = first.keys() & second.keys()
        if not common:
            return None
        best = min(common, key=lambda passage: (-first[passage][0].words, passage))
        return first[best][1], second[best][1]


def words_of(
    occurrence: Occurrence, article: Article, layout: tuple[Part, ...]
) -> tuple[str, Part | None]:
    """Give the words of a passage and the part of the page that it begins in.

    Where the text of the file was not kept, the words end with that part.
    """
    part = part_at(layout, occurrence.span.start)
    if article.source.text is not None:
        return occurrence.span.of(article.source.text), part
    if part is None:
        return "", None
    return occurrence.span.shift(-part.block.text_span.start).of(part.block.text), part
