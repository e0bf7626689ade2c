"""Formulas: words that stand in many articles which have nothing else to do with each other."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import attrs

from newscorpus.analyses.wording import Wording
from newscorpus.models.article import Article

_PAIRS = 24
"""How many pairs of the articles are looked at."""

_GRAM = 5
_LONG = 6
"""Letters of words that say what a text is about."""


@attrs.frozen
class FormulaRule:
    """When words are a formula, and no sign that one article has them from another."""

    many: int = 6
    """So many articles have them, at least."""

    days: int = 30
    """Articles further apart than this many days are not on one event."""

    alike: float = 0.5
    """Articles that share so much of their runs of five words are copies, whatever their dates."""

    same_subject: float = 0.25
    """Articles without dates that share so many of their long words are on one event."""

    def holds(self, articles: Sequence[Article], wordings: Mapping[str, Wording]) -> bool:
        """Say whether most of some articles have nothing to do with each other.

        Of many articles, pairs at even distances are looked at, whatever their order.

        Args:
            articles: Those that share some words.
            wordings: The words of each, by its id.
        """
        if len(articles) < self.many:
            return False
        ordered = sorted(articles, key=lambda article: article.id)
        step = max(1, (len(ordered) - 1) // _PAIRS)
        pairs = list(pairwise(ordered[::step]))
        strangers = sum(self._are_strangers(one, other, wordings) for one, other in pairs)
        return 2 * strangers > len(pairs)

    def _are_strangers(self, one: Article, other: Article, wordings: Mapping[str, Wording]) -> bool:
        apart = days_apart(one, other)
        if apart is not None and apart <= self.days:
            return False
        first, second = wordings[one.id].words, wordings[other.id].words
        if _overlap(_grams(first), _grams(second)) >= self.alike:
            return False
        return apart is not None or _overlap(_long(first), _long(second)) < self.same_subject


def days_apart(one: Article, other: Article) -> int | None:
    """Give the least number of days between the publication of two articles.

    Returns:
        None where one of them has no date that a calendar can place.
    """
    bounds = []
    for date in (one.date, other.date):
        if not (date and date.earliest and date.latest):
            return None
        bounds.append((date.earliest, date.latest))
    (_, first_end), (second_start, _) = sorted(bounds)
    return max(0, (second_start - first_end).days)


def _overlap(first: set[str], second: set[str]) -> float:
    return len(first & second) / max(1, min(len(first), len(second)))


def _grams(words: Sequence[str]) -> set[str]:
    return set(map(" ".join, zip(*(words[start:] for start in range(_GRAM)), strict=False)))


def _long(words: Sequence[str]) -> set[str]:
    return {word for word in words if len(word) >= _LONG}
