"""Which sentences of two articles go together, wherever in their articles they stand."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from newscorpus.analyses.comparing.reading import Read, Text
from newscorpus.analyses.comparing.scoring import Places, Shared, in_order, shared
from newscorpus.analyses.comparing.values import PairKind

EDITED = 0.6
"""From this share of words in the same order on, a sentence is the other, edited."""

REWORDED = 0.5
"""From this share of what they tell on, sentences say the same."""

REWORDED_FIGURE = 0.45
"""The same for sentences that share a figure, which seldom happens by chance."""

LEAST_WORDS = 3
"""Sentences that share fewer words than these may be about the same, and say another thing."""

_LEAST_SHARED = 0.5
"""An edited sentence shares as much of what it tells: words of grammar alone make none."""


@attrs.frozen
class Match:
    """Sentences that go together: their numbers in both articles, and how alike they are."""

    kind: PairKind
    first: range
    second: range
    score: float


def match(first: Text, second: Text) -> tuple[Match, ...]:
    """Find the sentences that go together, each once: copied, edited, then reworded ones.

    The most alike go together first, whatever their order in the articles.
    """
    common = shared(first.sentences, second.sentences)
    taken = _Taken()
    found = [taken.take(*places, PairKind.COPIED, 1.0) for places in _copied(first, second)]
    for kind, alike in ((PairKind.EDITED, _edited), (PairKind.REWORDED, _reworded)):
        for score, (a, b) in _best_first(alike(first, second, common)):
            if taken.are_free(a, b):
                found.append(taken.take(a, b, kind, score))
    return tuple(found)


class _Taken:
    """The sentences that have a partner."""

    def __init__(self) -> None:
        self.first: set[int] = set()
        self.second: set[int] = set()

    def are_free(self, a: int, b: int) -> bool:
        return a not in self.first and b not in self.second

    def take(self, a: int, b: int, kind: PairKind, score: float) -> Match:
        self.first.add(a)
        self.second.add(b)
        return Match(kind, range(a, a + 1), range(b, b + 1), score)


def _best_first(alike: Iterable[tuple[float, Places]]) -> list[tuple[float, Places]]:
    """Sort by score, then by place, so that both ways of comparing give the same."""
    return sorted(alike, key=lambda one: (-one[0], sum(one[1]), abs(one[1][0] - one[1][1]), one[1]))


def _copied(first: Text, second: Text) -> Iterator[Places]:
    """Give the sentences of the same words; of several the first goes with the first."""
    waiting: dict[tuple[str, ...], list[int]] = {}
    for b in reversed(range(len(second.sentences))):
        waiting.setdefault(second.words(range(b, b + 1)), []).append(b)
    for a in range(len(first.sentences)):
        if same := waiting.get(first.words(range(a, a + 1))):
            yield a, same.pop()


def _edited(
    first: Text, second: Text, common: Mapping[Places, Shared]
) -> Iterator[tuple[float, Places]]:
    for (a, b), share in common.items():
        if share.score >= _LEAST_SHARED:
            score = likeness(first.words(range(a, a + 1)), second.words(range(b, b + 1)))
            if score >= EDITED:
                yield score, (a, b)


def likeness(first: tuple[str, ...], second: tuple[str, ...]) -> float:
    """Give the share of the words of two texts that they have in the same order: 0 to 1.

    Examples:
        >>> likeness(("it", "rained", "hard"), ("it", "rained"))
        0.8
    """
    one, other = _plain(first), _plain(second)
    return 2 * in_order(one, other) / (len(one) + len(other))


def _plain(words: tuple[str, ...]) -> list[str]:
    """Give words of which hyphens and `per cent` make no others."""
    return " ".join(words).replace("-", " ").replace("per cent", "percent").split()


def _reworded(
    first: Text, second: Text, common: Mapping[Places, Shared]
) -> Iterator[tuple[float, Places]]:
    for (a, b), share in common.items():
        least = REWORDED_FIGURE if share.has_figure else REWORDED
        if share.score >= least and share.words >= LEAST_WORDS:
            one, other = first.sentences[a], second.sentences[b]
            if not contradicts(one, other):
                yield share.score, (a, b)


def contradicts(one: Read, other: Read) -> bool:
    """Say whether sentences that are alike may say opposite or different things."""
    apart = one.figures and other.figures and not one.figures & other.figures
    return one.is_turned != other.is_turned or bool(apart)
