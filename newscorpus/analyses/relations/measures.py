"""How much of the text of two articles is the same."""

from collections.abc import Iterable, Sequence
from functools import cached_property

import attrs

from newscorpus.analyses.wording import Wording, wording
from newscorpus.models.article import Article
from newscorpus.text import Span

_GRAM = 5
"""The words of the runs that are counted; a shorter text is one run."""

_DIGITS = 4
"""Shares are rounded to so many digits behind the point."""

Gram = tuple[str, ...]


@attrs.frozen(slots=False)
class Text:
    """An article with its words."""

    article: Article

    @cached_property
    def wording(self) -> Wording:
        """Its words and where they stand."""
        return wording(self.article)

    @cached_property
    def grams(self) -> frozenset[Gram]:
        """Its runs of five words."""
        return _grams(self.wording.words)

    def within(self, spans: Iterable[Span]) -> frozenset[Gram]:
        """Give the runs of five words within some spans of its source."""
        words = self.wording.words
        numbers = map(self.wording.numbers, spans)
        return frozenset().union(*(_grams(words[one.start : one.stop]) for one in numbers))


def _grams(words: Sequence[str]) -> frozenset[Gram]:
    if len(words) <= _GRAM:
        return frozenset([tuple(words)])
    return frozenset(zip(*(words[shift:] for shift in range(_GRAM)), strict=False))


@attrs.frozen
class Overlap:
    """What two texts have in common."""

    containment: float
    """The share of the smaller set of runs that is in the other: 0 to 1."""

    jaccard: float
    """The runs that both have, divided by those that either has: 0 to 1."""


def overlap(one: Text, other: Text, spans: Iterable[Span]) -> Overlap:
    """Measure what two articles have in common.

    Runs of five words that both have, but in no passage, are formula or chance: they count neither
    as shared nor as anything else. Source of the measures: Broder, "On the resemblance and
    containment of documents", SEQUENCES 1997.

    Args:
        one: An article.
        other: Another one.
        spans: Where their passages stand in the source of the first.
    """
    if one.wording.words == other.wording.words:
        return Overlap(1.0, 1.0)
    both = one.grams & other.grams
    shared = len(one.within(spans) & both)
    formula = len(both) - shared
    mine, theirs = len(one.grams) - formula, len(other.grams) - formula
    return Overlap(
        round(shared / max(1, min(mine, theirs)), _DIGITS),
        round(shared / max(1, mine + theirs - shared), _DIGITS),
    )
