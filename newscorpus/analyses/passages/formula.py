"""What stands in many articles that have nothing to do with each other."""

from collections.abc import Callable, Collection, Sequence
from functools import cache
from itertools import pairwise

import attrs

from newscorpus.analyses.passages.seeds import Seeds
from newscorpus.analyses.passages.texts import Texts
from newscorpus.models.dates import Truth

_PAIRS = 7
"""So many pairs of articles that have a seed are looked at; odd, so that they can decide."""

_UNDATED = 5
"""Articles whose days are not known may be of one week: so many times as many must have a seed."""

_ONE_IN = 4
"""Of so many runs of words one is looked at, to say how much of two texts is the same."""


@attrs.frozen
class Apartness:
    """When articles have nothing to do with each other."""

    many: int
    """In so many different texts a seed may be formula."""

    days: int
    """Articles that are no more days apart may be of one story."""

    alike: float
    """Those that share more of what they say than this, 0 to 1, go together on any day."""


@attrs.frozen
class Judged:
    """The hashes of seeds that stand in many articles, as far as can be told why."""

    formula: frozenset[int] = frozenset()
    """Those whose articles have nothing to do with each other."""

    copied: frozenset[int] = frozenset()
    """Those whose articles go together."""


def judge(texts: Texts, seeds: Seeds, apartness: Apartness) -> Judged:
    """Tell seeds that are formula from those that many articles copied.

    Pairs of the articles that have a seed vote; in a pair, one is half of the way through their
    dates from the other. So a text that fifty papers print within a week is none, whether or not
    one of them prints it again years later; a stock sentence of a hundred reports is.

    Args:
        texts: The words.
        seeds: Their seeds.
        apartness: When articles have nothing to do with each other.
    """
    is_apart = cache(_comparison(texts, seeds, apartness))
    days = [day_of(texts, copies[0]) for copies in texts.copies]
    found: dict[bool, list[int]] = {True: [], False: []}
    for value, places in seeds.places.items():
        if len(places) < apartness.many:
            continue
        having = list(dict.fromkeys(texts.owners[place] for place in places))
        dated = [text for text in having if days[text] is not None]
        if len(dated) >= apartness.many:
            having = dated
        elif len(having) < _UNDATED * apartness.many:
            continue
        found[_is_formula(having, is_apart)].append(value)
    return Judged(frozenset(found[True]), frozenset(found[False]))


def _is_formula(having: Sequence[int], is_apart: Callable[[int, int], bool]) -> bool:
    half = len(having) // 2
    count = min(half, _PAIRS)
    left, needed = count, count // 2 + 1
    for number in range(count):
        first = number * half // count
        needed -= is_apart(having[first], having[first + half])
        left -= 1
        if needed <= 0 or needed > left:
            break
    return needed <= 0


def _comparison(texts: Texts, seeds: Seeds, apartness: Apartness) -> Callable[[int, int], bool]:
    """Make the question whether two texts have nothing to do with each other."""
    sample = cache(lambda text: _sample(texts, seeds, text))
    day = cache(lambda text: day_of(texts, texts.copies[text][0]))

    def is_apart(one: int, other: int) -> bool:
        first, second = day(one), day(other)
        if first is not None and second is not None and abs(first - second) <= apartness.days:
            return False
        mine, theirs = sample(one), sample(other)
        return len(mine & theirs) <= apartness.alike * min(len(mine), len(theirs))

    return is_apart


def _sample(texts: Texts, seeds: Seeds, text: int) -> frozenset[int]:
    """Give those runs of a text by which it is compared: one in some, the same in every text."""
    row = seeds.hashes[texts.starts[text] : texts.end(text)]
    return frozenset(value for value in row if value % _ONE_IN == 0)


def day_of(texts: Texts, article: int) -> int | None:
    """Give the number of an article's day, as `date.toordinal` does, if its date is one day."""
    date = texts.articles[article].date
    first = date.earliest if date else None
    return first.toordinal() if date and first and first == date.latest else None


def closeness(texts: Texts, articles: Collection[int], days: int) -> Truth:
    """Say whether two of some articles are no more days apart."""
    known = sorted(day for article in articles if (day := day_of(texts, article)) is not None)
    if any(later - earlier <= days for earlier, later in pairwise(known)):
        return Truth.DEFINITELY
    return Truth.NEVER if len(known) == len(articles) else Truth.POSSIBLY
