"""What stands in many articles that have nothing to do with each other."""

from collections.abc import Iterator, Sequence

import attrs

from newscorpus.analyses.passages.runs import Run
from newscorpus.analyses.passages.seeds import Seeds
from newscorpus.analyses.passages.texts import Texts

_PAIRS = 7
"""So many pairs of articles that have a seed are looked at; odd, so that they can decide."""


@attrs.frozen(slots=False)
class Judge:
    """Decides which seeds are formula."""

    texts: Texts
    seeds: Seeds
    many: int
    """A seed in fewer different texts is never formula."""

    days: int
    """What stands in articles that are no more days apart may be of one story."""

    alike: float
    """Articles that share no more of what they say than this, 0 to 1, have separate texts."""

    _days: list[int | None] = attrs.field(init=False, repr=False)
    _known: dict[int, tuple[frozenset[int], float]] = attrs.field(factory=dict, init=False)
    _answers: dict[tuple[int, int], bool] = attrs.field(factory=dict, init=False)

    @_days.default
    def _all_days(self) -> list[int | None]:
        return [_day(self.texts, copies[0]) for copies in self.texts.copies]

    def formula(self) -> frozenset[int]:
        """Give the hashes of the seeds that are formula."""
        return frozenset(self._formula())

    def _formula(self) -> Iterator[int]:
        owners = self.texts.owners
        for value, places in self.seeds.places.items():
            if len(places) >= self.many:
                having = list(dict.fromkeys(owners[place] for place in places))
                if len(having) >= self.many and self._is_formula(having):
                    yield value

    def _is_formula(self, having: Sequence[int]) -> bool:
        """Let pairs of articles vote, each half of the way through the dates from the other."""
        half = len(having) // 2
        count = min(half, _PAIRS)
        apart = 0
        for number in range(count):
            first = number * half // count
            apart += self._is_apart(having[first], having[first + half])
        return 2 * apart > count

    def _is_apart(self, one: int, other: int) -> bool:
        known = self._answers.get((one, other))
        if known is None:
            known = self._answers[one, other] = self._compare(one, other)
        return known

    def _compare(self, one: int, other: int) -> bool:
        day, other_day = self._days[one], self._days[other]
        if day is not None and other_day is not None and abs(day - other_day) <= self.days:
            return False
        mine, my_weight = self._weighed(one)
        theirs, their_weight = self._weighed(other)
        shared = sum(1 / len(self.seeds.places[value]) for value in mine & theirs)
        return shared <= self.alike * min(my_weight, their_weight)

    def _weighed(self, text: int) -> tuple[frozenset[int], float]:
        """Give the seeds of a text, and what they weigh: one in two places half of one in one."""
        known = self._known.get(text)
        if known is None:
            places = self.seeds.places
            row = self.seeds.hashes[self.texts.starts[text] : self.texts.end(text)]
            seeds = frozenset(value for value in set(row) if value in places)
            alone = max(0, self.seeds.taken[text] - len(seeds))
            weight = alone + sum(1 / len(places[value]) for value in seeds)
            known = self._known[text] = (seeds, weight)
        return known


def _day(texts: Texts, article: int) -> int | None:
    """Give the number of the day of an article, if its date is one day."""
    date = texts.articles[article].date
    first = date.earliest if date else None
    return first.toordinal() if date and first and first == date.latest else None


def longest_without(seeds: Seeds, formula: frozenset[int], run: Run) -> int:
    """Count the words of the longest stretch of a run in which no formula stands."""
    start, end = run
    longest, free = 0, start
    for place in range(start, end - seeds.length + 1):
        if seeds.hashes[place] in formula:
            longest = max(longest, place - free)
            free = place + seeds.length
    return max(longest, end - free)
