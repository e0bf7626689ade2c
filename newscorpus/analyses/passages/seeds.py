"""Where texts share runs of a few words: an index of some of them that misses no longer run.

Of the word 5-grams of a text only those are indexed that have the least hash among four in a row
(winnowing: Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for Document
Fingerprinting", 2003). Two texts that share eight words share four 5-grams in a row, and the same
one of them is chosen in both, so no run of eight words can be missed.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence

import attrs

from newscorpus.analyses.passages.texts import Text

GRAM = 5
"""Words of a seed."""

Place = tuple[int, int]
"""The number of a text, and the number of a word in it."""


@attrs.frozen
class Seeds:
    """Where each run of words stands that more than one article has."""

    size: int
    """Words of a run: `GRAM`, or fewer where shorter passages are looked for."""

    places: Mapping[int, Sequence[Place]]
    """By the hash of the run: every place, in the order of the texts."""

    def of(self, words: "array[int]") -> Iterator[tuple[int, int]]:
        """Give the runs of some words that are seeds: the offset of each, and its hash."""
        for offset, gram in enumerate(grams(words, self.size)):
            if gram in self.places:
                yield offset, gram


def seeds_of(texts: Sequence[Text], shortest: int) -> Seeds:
    """Index the runs of words that stand in more than one article.

    Args:
        texts: Each different text once.
        shortest: The words of the shortest passage that must not be missed.
    """
    size = min(GRAM, shortest)
    window = shortest - size + 1
    seen: set[int] = set()
    shared: set[int] = set()
    for text in texts:
        chosen = _chosen(grams(text.words, size), window)
        shared |= chosen if len(text.articles) > 1 else chosen & seen
        seen |= chosen
    places: dict[int, list[Place]] = {gram: [] for gram in shared}
    for number, text in enumerate(texts):
        for offset, gram in enumerate(grams(text.words, size)):
            if gram in shared:
                places[gram].append((number, offset))
    return Seeds(size, places)


def grams(words: "array[int]", size: int = GRAM) -> list[int]:
    """Give the hash of each run of words.

    Python hashes tuples of numbers alike in every process, which it does not do with texts.
    """
    return list(map(hash, zip(*(words[start:] for start in range(size)), strict=False)))


def _chosen(grams: Sequence[int], window: int) -> set[int]:
    """Give the least hash of each window of successive runs."""
    least = grams
    covered = 1
    while covered < window:
        step = min(covered, window - covered)
        least = list(map(min, least, least[step:]))
        covered += step
    return set(least)
