"""Runs of words that two texts share and that cannot be made longer in them."""

from array import array
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from newscorpus.analyses.passages.seeds import Place, Seeds
from newscorpus.analyses.passages.texts import Text

Run = tuple[int, int, int]
"""The number of a text, and the numbers of the first word and of the word behind the last."""


def maximal_runs(
    texts: Sequence[Text],
    seeds: Seeds,
    shortest: int,
    most: int,
    formulas: frozenset[int] = frozenset(),
) -> Iterator[Run]:
    """Find the maximal runs that two articles share, each in the first of its two texts.

    A run may come more than once.

    Args:
        texts: Each different text once.
        seeds: Where they may share something.
        shortest: The least number of words.
        most: A seed in more texts than this is tried between neighbours only, in the order of the
            texts. What that may miss are runs all seeds of which are so frequent.
        formulas: Seeds from which no run is begun; it may reach over them.
    """
    covered: dict[tuple[int, int], dict[int, list[tuple[int, int]]]] = {}
    for gram in sorted(seeds.places.keys() - formulas):
        for one, other in _pairs(seeds.places[gram], texts, most):
            diagonals = covered.setdefault((one[0], other[0]), {})
            known = diagonals.setdefault(one[1] - other[1], [])
            if any(start <= one[1] < end for start, end in known):
                continue
            start, end = _extended(texts[one[0]].words, texts[other[0]].words, one[1], other[1])
            known.append((start, end))
            if end - start >= shortest:
                yield one[0], start, end


def whole_texts(texts: Sequence[Text]) -> Iterator[Run]:
    """Give the texts that several articles have word for word: each is a run as a whole."""
    for number, text in enumerate(texts):
        if len(text.articles) > 1:
            yield number, 0, len(text.words)


def _pairs(
    places: Sequence[Place], texts: Sequence[Text], most: int
) -> Iterator[tuple[Place, Place]]:
    """Pair the places of a seed that two different articles can have."""
    by_text: dict[int, list[Place]] = {}
    for place in places:
        by_text.setdefault(place[0], []).append(place)
    numbers = sorted(by_text)
    near = pairwise(numbers) if len(numbers) > most else combinations(numbers, 2)
    for first, second in near:
        yield from ((one, other) for one in by_text[first] for other in by_text[second])
    for number in numbers:
        if len(texts[number].articles) > 1:  # one article's beginning may be another's end
            yield from combinations(by_text[number], 2)


def _extended(first: "array[int]", second: "array[int]", one: int, other: int) -> tuple[int, int]:
    """Give the ends, in the first text, of the longest run around a word that both share."""
    before, after = 0, 0
    most_before, most_after = min(one, other), min(len(first) - one, len(second) - other)
    while before < most_before and first[one - before - 1] == second[other - before - 1]:
        before += 1
    while after < most_after and first[one + after] == second[other + after]:
        after += 1
    return one - before, one + after
