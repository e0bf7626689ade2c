"""Where texts may share words: an index of runs of a few words, of which a sample is enough."""

import zlib
from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

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
    taken, ends = _taken(texts, hashes, length, window)
    shared = _shared(texts, taken, ends)
    places: dict[int, list[int]] = {value: [] for value in sorted(shared)}
    for text, (start, row) in enumerate(_by_text(texts, hashes, length)):
        chosen = shared.intersection(taken[ends[text] : ends[text + 1]])
        if chosen:
            for place, value in enumerate(row, start):
                if value in chosen:
                    places[value].append(place)
    return Seeds(length, window, hashes, places)


def _hashes(texts: Texts, length: int) -> Sequence[int]:
    """Hash the run at every place; the hash of a tuple of numbers is the same in every process."""
    codes: dict[str | int, int] = {
        word: zlib.crc32(word.encode("utf-8", "surrogatepass")) if isinstance(word, str) else word
        for word in set(texts.row)
    }
    row = array("q", map(codes.__getitem__, texts.row))
    shifted = (islice(row, shift, None) for shift in range(length))
    found = array("q", map(hash, zip(*shifted, strict=False)))
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


def _taken(
    texts: Texts, hashes: Sequence[int], length: int, window: int
) -> tuple[Sequence[int], Sequence[int]]:
    """Give the hashes that are taken from the texts, and where those of each begin and end."""
    taken, ends = array("q"), array("l", [0])
    for _, row in _by_text(texts, hashes, length):
        taken.extend(_least(row, window))
        ends.append(len(taken))
    return taken, ends


def _shared(texts: Texts, taken: Sequence[int], ends: Sequence[int]) -> set[int]:
    """Give the hashes that are taken from two articles or more."""
    seen, shared = set[int](), set[int]()
    for text, copies in enumerate(texts.copies):
        chosen = set(taken[ends[text] : ends[text + 1]])
        shared |= chosen if len(copies) > 1 else chosen & seen
        seen |= chosen
    return shared
