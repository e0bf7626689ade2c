"""The longest runs of words that two articles share: seeds are paired and extended."""

from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence

import attrs

from newscorpus.analyses.passages.seeds import Seeds
from newscorpus.analyses.passages.texts import Texts

Run = tuple[int, int]
"""A run of words: its place in the row, and that behind it."""


@attrs.frozen
class Pairing:
    """Which places of a seed are paired with which."""

    texts: Texts
    seeds: Seeds
    without: Container[int]
    """Hashes of seeds that are not paired."""

    most: int
    """Of a seed that stands in more places, the first is paired with one place in each text."""

    def pairs(self) -> Iterator[tuple[int, list[int]]]:
        """Give each place of a seed, in the order of the row, with the places to pair it with."""
        for place in sorted(p for _, found in self._paired() for p in found):
            partners = self._partners(place, self.seeds.places[self.seeds.hashes[place]])
            if partners:
                yield place, partners

    def _paired(self) -> Iterator[tuple[int, Sequence[int]]]:
        for value, places in self.seeds.places.items():
            if value not in self.without:
                yield value, places if len(places) <= self.most else places[:1]

    def _partners(self, place: int, places: Sequence[int]) -> list[int]:
        owners = self.texts.owners
        own = owners[place]
        if len(places) > self.most:
            first = {owners[other]: other for other in reversed(places)}
            return [other for text, other in first.items() if text != own]
        later = places[bisect_right(places, place) :]
        if len(self.texts.copies[own]) > 1:
            return list(later)
        return [other for other in later if owners[other] != own]


def runs_of(pairing: Pairing, shortest: int) -> tuple[Run, ...]:
    """Find the runs that cannot be made longer, each once.

    Args:
        pairing: Which seeds to begin at.
        shortest: The words of the shortest run to give.
    """
    row, found = pairing.texts.row, dict[tuple[str | int, ...], Run]()
    for start, end in _copied(pairing.texts):
        if end - start >= shortest:
            found.setdefault(tuple(row[start:end]), (start, end))
    for start, end in _extended(pairing):
        if end - start >= shortest:
            found.setdefault(tuple(row[start:end]), (start, end))
    return tuple(found.values())


def _copied(texts: Texts) -> Iterator[Run]:
    """Give each text that several articles have, whole."""
    for text, copies in enumerate(texts.copies):
        if len(copies) > 1:
            yield texts.starts[text], texts.end(text)


def _extended(pairing: Pairing) -> Iterator[Run]:
    """Extend pairs to both sides; a pair within a run that was found adds nothing.

    Two places and all that are as far apart lie on a diagonal. Places come in order, so that a run
    is met at its first seed, and how far each diagonal was followed is enough to know.
    """
    row, owners = pairing.texts.row, pairing.texts.owners
    text, followed = -1, dict[int, int]()
    for place, partners in pairing.pairs():
        if owners[place] != text:
            text, followed = owners[place], {}
        for other in partners:
            apart = other - place
            if followed.get(apart, 0) > place:
                continue
            start, end = place, place
            while row[end] == row[end + apart]:
                end += 1
            while row[start - 1] == row[start - 1 + apart]:
                start -= 1
            followed[apart] = max(end, place + 1)
            yield start, end
