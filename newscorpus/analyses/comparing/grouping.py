"""Which sentences were cut in two: a match may take in a neighbour that has no partner."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from newscorpus.analyses.comparing.matching import (
    EDITED,
    LEAST_WORDS,
    Match,
    contradicts,
    likeness,
)
from newscorpus.analyses.comparing.reading import Text
from newscorpus.analyses.comparing.scoring import alike, left_of
from newscorpus.analyses.comparing.values import PairKind


def grouped(matches: Iterable[Match], first: Text, second: Text) -> tuple[Match, ...]:
    """Give matches, each with the neighbour that makes its sentences more alike.

    A sentence that stands alone joins the match of the sentence beside it, if it tells what this
    has not and their partner has. A match takes in one at most, the best of its neighbours, and
    none where two are as good.

    Args:
        matches: Matches of one sentence with one.
        first: The one article.
        second: The other.

    Returns:
        The matches by their place in the first article.
    """
    ordered = sorted(matches, key=lambda one: one.first.start)
    left = left_of((*first.sentences, *second.sentences))
    taken = _Taken({m.first.start for m in ordered}, {m.second.start for m in ordered})
    found: list[Match] = []
    # what is most alike chooses first, as it did when the matches were made
    for one in sorted(ordered, key=_rank):
        wider = [
            grown
            for option in _options(one, first, second, taken)
            if (grown := _grown(one, option, first, second, left))
        ]
        best = _best(wider) or one
        taken.first.update(best.first)
        taken.second.update(best.second)
        found.append(best)
    return tuple(sorted(found, key=lambda one: one.first.start))


def _rank(one: Match) -> tuple[float, int, int]:
    """Give what is equal for the same match when the second article is compared with the first."""
    a, b = one.first.start, one.second.start
    return (-one.score, a + b, abs(a - b))


def _best(wider: Iterable[Match]) -> Match | None:
    ranked = sorted(wider, key=_rank)
    is_tied = len(ranked) > 1 and ranked[0].score == ranked[1].score
    return None if is_tied or not ranked else ranked[0]


@attrs.frozen
class _Taken:
    """The sentences that have a partner."""

    first: set[int]
    second: set[int]


def _options(one: Match, first: Text, second: Text, taken: _Taken) -> Iterator[Match]:
    if one.kind is PairKind.COPIED:
        return
    for wider in _beside(one.first, len(first.sentences), taken.first):
        yield attrs.evolve(one, first=wider)
    for wider in _beside(one.second, len(second.sentences), taken.second):
        yield attrs.evolve(one, second=wider)


def _beside(numbers: range, count: int, taken: set[int]) -> Iterator[range]:
    """Give a range with the number before it, and with the one behind it, where these are free."""
    if numbers.start > 0 and numbers.start - 1 not in taken:
        yield range(numbers.start - 1, numbers.stop)
    if numbers.stop < count and numbers.stop not in taken:
        yield range(numbers.start, numbers.stop + 1)


def _grown(
    one: Match, option: Match, first: Text, second: Text, left: Mapping[str, int]
) -> Match | None:
    """Give a match with its neighbour, if that makes its sentences more alike."""
    a, b = first.part(option.first), second.part(option.second)
    have = alike(first.part(one.first), second.part(one.second), left)
    share = alike(a, b, left)
    if share.words - have.words < LEAST_WORDS or contradicts(a, b) or share.score <= have.score:
        return None
    literal = likeness(first.words(option.first), second.words(option.second))
    if literal >= EDITED:
        return attrs.evolve(option, kind=PairKind.EDITED, score=literal)
    if one.kind is PairKind.EDITED:
        return None
    return attrs.evolve(option, score=share.score)
