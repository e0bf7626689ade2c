"""What stands in many articles that have nothing to do with each other."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import pairwise

import attrs

from newscorpus.analyses.passages.seeds import Seeds
from newscorpus.analyses.passages.texts import Texts

_PAIRS = 7
"""So many pairs of articles that have a seed are looked at; odd, so that they can decide."""


@attrs.frozen
class Apartness:
    """When articles have nothing to do with each other."""

    many: int
    """In so many different texts a seed may be formula."""

    days: int
    """Articles that are no more days apart may be of one story."""

    alike: float
    """Those that share more of what they say than this, 0 to 1, go together on any day."""


def formula_of(texts: Texts, seeds: Seeds, apartness: Apartness) -> frozenset[int]:
    """Give the hashes of the seeds that are formula.

    Pairs of the articles that have a seed vote; in a pair, one is half of the way through their
    dates from the other. So a text that fifty papers print within a week is none, whether or not
    one of them prints it again years later; a stock sentence of a hundred reports is.

    Args:
        texts: The words.
        seeds: Their seeds.
        apartness: When articles have nothing to do with each other.
    """
    is_apart = cache(_comparison(texts, seeds, apartness))
    found: list[int] = []
    for value, places in seeds.places.items():
        if len(places) >= apartness.many:
            having = list(dict.fromkeys(texts.owners[place] for place in places))
            if len(having) >= apartness.many and _is_formula(having, is_apart):
                found.append(value)
    return frozenset(found)


def _is_formula(having: Sequence[int], is_apart: Callable[[int, int], bool]) -> bool:
    half = len(having) // 2
    count = min(half, _PAIRS)
    firsts = (number * half // count for number in range(count))
    return 2 * sum(is_apart(having[first], having[first + half]) for first in firsts) > count


def _comparison(texts: Texts, seeds: Seeds, apartness: Apartness) -> Callable[[int, int], bool]:
    """Make the question whether two texts have nothing to do with each other."""
    weighed = cache(lambda text: _weighed(texts, seeds, text))
    day = cache(lambda text: day_of(texts, texts.copies[text][0]))

    def is_apart(one: int, other: int) -> bool:
        first, second = day(one), day(other)
        if first is not None and second is not None and abs(first - second) <= apartness.days:
            return False
        mine, my_weight = weighed(one)
        theirs, their_weight = weighed(other)
        shared = sum(1 / len(seeds.places[value]) for value in sorted(mine & theirs))
        return shared <= apartness.alike * min(my_weight, their_weight)

    return is_apart


def _weighed(texts: Texts, seeds: Seeds, text: int) -> tuple[frozenset[int], float]:
    """Give the seeds of a text, and what they weigh: one in two places half of one in one."""
    row = seeds.hashes[texts.starts[text] : texts.end(text)]
    found = frozenset(value for value in set(row) if value in seeds.places)
    alone = max(0, seeds.taken[text] - len(found))
    return found, alone + sum(1 / len(seeds.places[value]) for value in sorted(found))


def day_of(texts: Texts, article: int) -> int | None:
    """Give the number of an article's day, as `date.toordinal` does, if its date is one day."""
    date = texts.articles[article].date
    first = date.earliest if date else None
    return first.toordinal() if date and first and first == date.latest else None


def are_close(texts: Texts, articles: Iterable[int], days: int) -> bool:
    """Say whether two of some articles are known to be no more days apart."""
    known = sorted(day for article in articles if (day := day_of(texts, article)) is not None)
    return any(later - earlier <= days for earlier, later in pairwise(known))
