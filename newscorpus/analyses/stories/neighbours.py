"""Which articles are alike enough, and near enough in time, to be on one event."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence

import attrs

from newscorpus.analyses.stories.vectors import Vector

Days = tuple[int, int] | None
"""The first and last day on which an article may have been published; None without a date."""

_TELLING = 24
"""How many of an article's features are looked up: those that weigh most."""

_FREQUENT = 60
"""A feature that more articles have is looked up among those near in time only."""

_SHARED = 2
"""So many of them two articles must share to be compared."""


@attrs.frozen
class Item:
    """An article as it is compared."""

    id: str
    days: Days
    vector: Vector


def apart(one: Days, other: Days) -> int:
    """Give the least number of days between two publications; 0 where a date is missing.

    Examples:
        >>> apart((1, 3), (9, 9)), apart((1, 3), None)
        (6, 0)
    """
    if one is None or other is None:
        return 0
    return max(0, other[0] - one[1], one[0] - other[1])


def similarities(items: Sequence[Item], window: int, least: float) -> dict[str, dict[str, float]]:
    """Give for each article those that are like it, with the cosine of their vectors.

    Args:
        items: Articles in the order of their ids.
        window: So many days may lie between two of them.
        least: Pairs that are less alike are left out.
    """
    found: dict[str, dict[str, float]] = {item.id: {} for item in items}
    for one, other in _candidates(items, window):
        value = _product(one.vector, other.vector)
        if value >= least:
            found[one.id][other.id] = found[other.id][one.id] = value
    return found


def _product(one: Vector, other: Vector) -> float:
    if len(other) < len(one):
        one, other = other, one
    # sorted sums would be the same in any order; these are, for the features come in one order
    return sum(value * other[feature] for feature, value in one.items() if feature in other)


def _candidates(items: Sequence[Item], window: int) -> Iterator[tuple[Item, Item]]:
    """Give pairs that share telling features, each once."""
    telling = [_telling(item.vector) for item in items]
    holders: Counter[Hashable] = Counter(feature for each in telling for feature in each)
    placed: defaultdict[tuple[Hashable, int | None], list[int]] = defaultdict(list)
    size = window + 1
    for number, item in enumerate(items):
        shared: Counter[int] = Counter()
        for feature in telling[number]:
            for bucket in _buckets(item.days, size, many=holders[feature] > _FREQUENT):
                shared.update(placed.get((feature, bucket), ()))
        for other, count in shared.items():
            if count >= _SHARED and apart(item.days, items[other].days) <= window:
                yield items[other], item
        for feature in telling[number]:
            for bucket in _homes(item.days, size, many=holders[feature] > _FREQUENT):
                placed[feature, bucket].append(number)


def _telling(vector: Vector) -> list[Hashable]:
    ordered = sorted(vector, key=lambda feature: (-vector[feature], str(feature)))
    return ordered[:_TELLING]


_ANYWHERE = None


def _buckets(days: Days, size: int, *, many: bool) -> Iterator[int | None]:
    """Give where to look for the neighbours of an article."""
    if not many:
        yield _ANYWHERE
    elif days:
        yield from range(days[0] // size - 1, min(days[1], days[0] + size) // size + 2)


def _homes(days: Days, size: int, *, many: bool) -> Iterator[int | None]:
    """Give where an article is to be found."""
    if not many:
        yield _ANYWHERE
    elif days:
        yield days[0] // size
