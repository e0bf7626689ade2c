"""How alike articles of a corpus are that have nothing to do with each other."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from math import log

import attrs

from newscorpus.analyses.stories.days import Days
from newscorpus.analyses.stories.vectors import Vector, cosine

_TOLERATED = 0.02
"""The share of articles that may be like another one by chance."""

_FEWEST = 1000
"""Pairs of unrelated articles from which one can tell how alike they are."""

_OFTEN, _SELDOM = 0.2, 0.05
"""Shares of the pairs that are more alike than two quantiles; a few may be follow-ups after all."""

_SAMPLED, _PARTNERS = 500, 10
"""So many articles are compared with so many others, spread over the corpus."""

_HIGHEST = 0.5
"""Articles that are more alike than this are never so by chance."""


@attrs.frozen
class Chance:
    """How alike two articles may be by chance: 0 to 1; 0 where nothing can tell."""

    dated: float
    """If both have a day, and are near in time."""

    undated: float
    """If not: there are many more to be like."""


def chance_of(vectors: Sequence[Vector], days: Sequence[Days], window: int, span: int) -> Chance:
    """Compare articles too far apart in time to be of one story, and reckon what is rare for them.

    The similarities of unrelated texts thin out like an exponential; two of their quantiles tell
    how alike the most alike of any number of pairs will be.

    Args:
        vectors: What the articles say; those of one known day come first, by day.
        days: When each appeared.
        window: The most days between two articles that are compared.
        span: The most days that a story may last.
    """
    dated = [day.first for day in days if day.is_one]
    found = sorted(_unrelated(vectors, dated, span))
    if len(found) < _FEWEST:
        return Chance(0, 0)
    often, seldom = (found[int((1 - share) * len(found))] for share in (_OFTEN, _SELDOM))
    near = sum(n - bisect_left(dated, day - window) for n, day in enumerate(dated)) / len(dated)

    def reached(compared: float) -> float:
        steps = log(_OFTEN * max(1, compared) / _TOLERATED) / log(_OFTEN / _SELDOM)
        return min(_HIGHEST, often + (seldom - often) * steps)

    return Chance(reached(near), reached(len(days)))


def _unrelated(vectors: Sequence[Vector], dated: Sequence[float], span: int) -> Iterator[float]:
    count = len(dated)
    for number in range(0, count, max(1, count // _SAMPLED)):
        for part in range(1, _PARTNERS + 1):
            other = (number + part * count // (_PARTNERS + 1)) % count
            if abs(dated[number] - dated[other]) > span:
                yield cosine(vectors[number], vectors[other])
