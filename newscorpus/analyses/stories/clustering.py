"""Average-link clustering of sparse similarities."""

from collections.abc import Callable, Iterable, Mapping
from heapq import heapify, heappop, heappush

_DIGITS = 9
"""Averages are compared to so many digits, so that the order of a sum makes no difference."""


def clusters(
    similarities: Mapping[str, Mapping[str, float]],
    least: float,
    fits: Callable[[Iterable[str]], bool],
) -> list[list[str]]:
    """Join the two groups that are most alike on average, until none are alike enough.

    The average is that over all pairs of members; pairs without a similarity count as 0. So two
    groups are not joined because one member of each happens to be alike: no chaining.

    Args:
        similarities: For each name those that are like it; the same in both directions.
        least: The average that joined groups must have, above 0.
        fits: Says whether some names may be one group.

    Returns:
        The groups, each sorted, by their first names.

    Examples:
        >>> near = {"a": {"b": 0.9}, "b": {"a": 0.9, "c": 0.4}, "c": {"b": 0.4}}
        >>> clusters(near, 0.3, lambda names: True)
        [['a', 'b'], ['c']]
    """
    members = {name: [name] for name in sorted(similarities)}
    sums = {name: dict(near) for name, near in similarities.items()}
    heap = [
        (-round(value, _DIGITS), one, other)
        for one, near in sums.items()
        for other, value in near.items()
        if one < other and value >= least
    ]
    heapify(heap)
    while heap:
        average, one, other = heappop(heap)
        if one not in members or other not in members:
            continue
        if average != -_average(sums, members, one, other):
            continue  # one of them has grown since
        if fits((*members[one], *members[other])):
            _join(sums, members, one, other)
            for third in sums[one]:
                value = _average(sums, members, one, third)
                if value >= least:
                    first, second = sorted((one, third))
                    heappush(heap, (-value, first, second))
    return sorted(sorted(group) for group in members.values())


def _average(
    sums: Mapping[str, Mapping[str, float]], members: Mapping[str, list[str]], one: str, other: str
) -> float:
    return round(sums[one][other] / (len(members[one]) * len(members[other])), _DIGITS)


def _join(
    sums: dict[str, dict[str, float]], members: dict[str, list[str]], one: str, other: str
) -> None:
    members[one] += members.pop(other)
    for third, value in sums.pop(other).items():
        del sums[third][other]
        if third != one:
            total = sums[one].get(third, 0.0) + value
            sums[one][third] = sums[third][one] = total
