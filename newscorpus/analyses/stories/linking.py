"""Joins pairs of articles into groups by average link."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import heapify, heappop, heappush

import attrs

from newscorpus.analyses.stories.days import Days
from newscorpus.analyses.stories.pairs import Pair

CLOSEST = 0.6
"""No two articles count as more alike: copies of one report are no event of their own."""

_ENOUGH = 4
"""Articles of a group from which one can tell how alike its own are."""


@attrs.frozen
class Rule:
    """When two groups are one."""

    alike: float
    """The least average similarity of an article of one to an article of the other."""

    apart: float
    """The least share of that similarity in those within the looser of the two."""

    span: int
    """The most days that a group may last."""


@attrs.define
class _Groups:
    """Groups that grow, each with the number of its first article.

    The similarities of two groups are kept as sums: to join groups is to add them up.
    """

    rule: Rule
    days: dict[int, Days]
    members: dict[int, list[int]]
    ties: defaultdict[int, dict[int, float]]
    within: dict[int, float]
    """The sum of the similarities inside."""

    queue: list[tuple[float, int, int]]
    """Pairs of groups, most alike first; those that have changed since are passed over."""

    def average(self, one: int, other: int) -> float:
        sizes = len(self.members[one]) * len(self.members[other])
        return self.ties[one][other] / sizes

    def link(self) -> None:
        while self.queue:
            alike, one, other = heappop(self.queue)
            known = one in self.members and other in self.ties[one]
            if known and self.average(one, other) == -alike and self._is_one(one, other, -alike):
                self._join(one, other)

    def _is_one(self, one: int, other: int, alike: float) -> bool:
        if self.days[one].common(self.days[other]).missing > self.rule.span:
            return False
        if min(len(self.members[one]), len(self.members[other])) < _ENOUGH:
            return True
        return alike >= self.rule.apart * min(self._closeness(one), self._closeness(other))

    def _closeness(self, group: int) -> float:
        size = len(self.members[group])
        return self.within[group] / (size * (size - 1) / 2)

    def _join(self, one: int, other: int) -> None:
        """Let the second group go up in the first."""
        ties, gone = self.ties[one], self.ties.pop(other)
        self.within[one] += self.within.pop(other) + ties.pop(other)
        self.members[one] += self.members.pop(other)
        self.days[one] = self.days[one].common(self.days.pop(other))
        del gone[one]
        for third, alike in gone.items():
            ties[third] = self.ties[third][one] = ties.get(third, 0.0) + alike
            del self.ties[third][other]
        for third in ties:
            average = self.average(one, third)
            if average >= self.rule.alike:
                heappush(self.queue, (-average, min(one, third), max(one, third)))


def linked(pairs: Iterable[Pair], days: Sequence[Days], rule: Rule) -> Iterator[tuple[int, ...]]:
    """Give the groups of two articles or more, each sorted, in the order of their first.

    The two groups that are most alike on average are joined first, and so on (average link, or
    UPGMA: Sokal and Michener 1958); a pair that is not given counts as not alike. Two groups that
    each hold together much better than they hold to each other are two events of one sort.

    Args:
        pairs: Sorted by their second article, then by their first.
        days: When each article may have appeared.
        rule: When two groups are one.
    """
    kept = list(pairs)
    groups: list[tuple[int, ...]] = []
    for part in _components(kept, rule.alike):
        found = _grouped(part, days, rule)
        groups += (tuple(sorted(group)) for group in found if len(group) > 1)
    return iter(sorted(groups))


def _grouped(pairs: Sequence[Pair], days: Sequence[Days], rule: Rule) -> Iterable[list[int]]:
    ties: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for one, other, alike in pairs:
        ties[one][other] = ties[other][one] = min(alike, CLOSEST)
    queue = [(-min(a, CLOSEST), one, other) for one, other, a in pairs if a >= rule.alike]
    heapify(queue)
    members = {number: [number] for number in sorted(ties)}
    spans = {number: days[number] for number in members}
    within = dict.fromkeys(members, 0.0)
    groups = _Groups(rule, spans, members, ties, within, queue)
    groups.link()
    return groups.members.values()


def _components(pairs: Sequence[Pair], alike: float) -> Iterable[Sequence[Pair]]:
    """Sort pairs by the part of the corpus they belong to; no group reaches beyond one."""
    leaders: dict[int, int] = {}

    def leader(number: int) -> int:
        while (above := leaders.setdefault(number, number)) != number:
            leaders[number] = leaders[above]
            number = above
        return number

    for one, other, how in pairs:
        if how >= alike:
            low, high = sorted((leader(one), leader(other)))
            leaders[high] = low
    parts: defaultdict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        if pair[0] in leaders and pair[1] in leaders and leader(pair[0]) == leader(pair[1]):
            parts[leader(pair[0])].append(pair)
    return parts.values()
