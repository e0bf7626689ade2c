"""Which articles are worth comparing, and how alike they are."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import islice

import attrs

from newscorpus.analyses.stories.chance import Chance
from newscorpus.analyses.stories.days import Days
from newscorpus.analyses.stories.vectors import Vector, cosine
from newscorpus.models.ties import Passage

Pair = tuple[int, int, float]
"""The numbers of two articles, the lower first, and how alike they are."""

Copied = Mapping[int, Mapping[int, int]]
"""Words of the longest passage that two articles share, by the higher number, then the lower."""

_HEAVIEST = 24
"""So many of an article's heaviest weights find those that are like it."""

_PART = 0.5
"""The part of the similarity of two articles that comes from the heaviest weights of one."""

_MOST = 128
"""So many articles, those nearest in time, are found by one of them: so cost grows in a line.

A story of several hundred articles may come in parts for it.
"""

_HALF = 20
"""Words of a shared passage that are half as good as any number of them."""


@attrs.frozen
class Texts:
    """Articles to compare: those of one known day first, by day."""

    vectors: Sequence[Vector]
    days: Sequence[Days]
    copied: Copied
    window: int
    """The most days between two articles that are compared."""


def copied_of(
    passages: Iterable[Passage], numbers: Mapping[str, int]
) -> defaultdict[int, dict[int, int]]:
    """Gather which articles share text, and how many words at a stretch.

    Args:
        passages: In any order.
        numbers: The articles' numbers by their ids.
    """
    copied: defaultdict[int, dict[int, int]] = defaultdict(dict)
    for passage in passages:
        having = sorted({numbers[place.article] for place in passage.occurrences})
        for place, number in enumerate(having):
            for other in having[max(0, place - _MOST) : place]:
                known = copied[number].get(other, 0)
                copied[number][other] = max(known, passage.words)
    return copied


def pairs_of(texts: Texts, passages: float, least: Chance) -> Iterator[Pair]:
    """Give the pairs of articles that are alike and near in time, sorted.

    Args:
        texts: The articles.
        passages: How much a long shared passage adds: 1 makes two articles twice as alike.
        least: Pairs that are less alike are left out.
    """
    for number, others in _candidates(texts, least):
        wanted = least.dated if texts.days[number].is_one else least.undated
        shared = texts.copied.get(number, {})
        for other in sorted(others | shared.keys()):
            if texts.days[number].common(texts.days[other]).missing > texts.window:
                continue
            alike = cosine(texts.vectors[other], texts.vectors[number])
            if words := shared.get(other):
                # boilerplate is shared as well: what nothing else ties together stays apart
                alike = min(1.0, alike * (1 + passages * words / (words + _HALF)))
            if alike >= wanted:
                yield other, number, alike


def _candidates(texts: Texts, least: Chance) -> Iterator[tuple[int, set[int]]]:
    """Give for each article those before it that share enough of what is heavy in it."""
    having: defaultdict[int, list[int]] = defaultdict(list)
    days = [day.first for day in texts.days if day.is_one]
    for number, vector in enumerate(texts.vectors):
        is_dated = number < len(days)
        first = bisect_left(days, days[number] - texts.window, 0, number) if is_dated else None
        found: defaultdict[int, float] = defaultdict(float)
        for feature in islice(vector, _HEAVIEST):
            weight = vector[feature]
            for other in _near(having[feature], first):
                found[other] += weight * texts.vectors[other][feature]
        wanted = _PART * (least.undated if first is None else least.dated)
        enough = ((alike, other) for other, alike in found.items() if alike >= wanted)
        yield number, {other for _, other in nlargest(_MOST, enough)}
        for feature in vector:
            having[feature].append(number)


def _near(numbers: list[int], first: int | None) -> Sequence[int]:
    """Give those within the window; of an article without a day, all if they are few."""
    if first is None:
        return numbers if len(numbers) <= _MOST else ()
    return numbers[max(bisect_left(numbers, first), len(numbers) - _MOST) :]
