"""Where texts may share words: an index of runs of a few words, of which a sample is enough."""

import zlib
from array import array
from collections.abc import Iterator, Mapping, Sequence

import attrs

from newscorpus.analyses.passages.texts import Texts

GRAM = 5
"""The words of a seed; shorter where shorter passages are asked for."""

_MARK = 2**31 - 1
"""Stands for a seed where none begins: behind the last of a text."""


@attrs.frozen
class Seeds:
    """The seeds that stand in two articles or more, and where.

    Of all runs of `length` words those are taken that have the least hash of any `window`
    successive ones, so that no run of `length + window - 1` words is without one, and two texts
    that share such a run have taken the same ones from it. Source: Schleimer, Wilkerson and Aiken,
    "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003.
    """

    length: int
    """The words of a seed."""

    window: int
    """Of so many successive runs the one with the least hash is taken."""

    hashes: Sequence[int]
    """The hash of the run that begins at each place of the row."""

    places: Mapping[int, Sequence[int]]
    """By hash, the places in the row where a seed begins, in order."""

    taken: Sequence[int]
    """How many different seeds were taken from each text, also those that stand nowhere else."""

    def least(self, start: int, end: int) -> frozenset[int]:
        """Give the hashes of the seeds that are taken from a run, whatever stands around it."""
        return frozenset(_least(self.hashes[start : end - self.length + 1], self.window))


def seeds_of(texts: Texts, shortest: int) -> Seeds:
    """Index the seeds that two articles or more have.

    Args:
        texts: The words.
        shortest: No run of so many words or more that articles share is without a seed.
    """
    length = min(GRAM, shortest)
    window = shortest - length + 1
    hashes = _hashes(texts, length)
    taken, shared = _shared(texts, hashes, length, window)
    places: dict[int, list[int]] = {}
    for start, row in _by_text(texts, hashes, length):
        chosen = _least(row, window) & shared
        if chosen:
            for place, value in enumerate(row, start):
                if value in chosen:
                    places.setdefault(value, []).append(place)
    return Seeds(length, window, hashes, places, taken)


def _hashes(texts: Texts, length: int) -> Sequence[int]:
    """Hash the run at every place; the hash of a tuple of numbers is the same in every process."""
    codes: dict[str | int, int] = {
        word: zlib.crc32(word.encode("utf-8", "surrogatepass")) if isinstance(word, str) else word
        for word in set(texts.row)
    }
    row = array("q", map(codes.__getitem__, texts.row))
    found = array("q", map(hash, zip(*(row[shift:] for shift in range(length)), strict=False)))
    found.extend([_MARK] * (len(row) - len(found)))
    return found


def _by_text(texts: Texts, hashes: Sequence[int], length: int) -> Iterator[tuple[int, list[int]]]:
    """Give the first place of each text and the hashes of its runs."""
    for text in range(len(texts.copies)):
        start = texts.starts[text]
        yield start, list(hashes[start : max(start, texts.end(text) - length + 1)])


def _least(row: Sequence[int], window: int) -> set[int]:
    if window == 1:
        return set(row)
    return set(map(min, *(row[shift:] for shift in range(window))))


def _shared(
    texts: Texts, hashes: Sequence[int], length: int, window: int
) -> tuple[Sequence[int], set[int]]:
    """Count what is taken from each text, and give what is taken from two articles or more."""
    taken, seen, shared = array("l"), set[int](), set[int]()
    for (_, row), copies in zip(_by_text(texts, hashes, length), texts.copies, strict=True):
        chosen = _least(row, window)
        taken.append(len(chosen))
        shared |= chosen if len(copies) > 1 else chosen & seen
        seen |= chosen
    return taken, shared
