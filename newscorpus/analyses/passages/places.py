"""All the places where runs of words stand."""

from collections import defaultdict
from collections.abc import Iterable

from newscorpus.analyses.passages.runs import Run
from newscorpus.analyses.passages.seeds import Seeds
from newscorpus.analyses.passages.texts import Texts


def places_of(texts: Texts, seeds: Seeds, runs: Iterable[Run]) -> dict[Run, list[int]]:
    """Find every place in the row where the words of each run stand, in order.

    Args:
        texts: The words.
        seeds: Their seeds, one at least in every run.
        runs: Runs of different words.
    """
    found: dict[Run, list[int]] = {}
    # runs with a seed in common at the same place within them, and as long, are looked up together
    alike: dict[tuple[int, int, int], dict[tuple[str | int, ...], Run]] = defaultdict(dict)
    for start, end in runs:
        value, offset = _rarest(seeds, start, end)
        alike[value, offset, end - start][tuple(texts.row[start:end])] = (start, end)
        found[start, end] = []
    for (value, offset, length), wanted in alike.items():
        for place in seeds.places[value]:
            begin = max(place - offset, 0)
            run = wanted.get(tuple(texts.row[begin : begin + length]))
            if run:
                found[run].append(begin)
    return found


def _rarest(seeds: Seeds, start: int, end: int) -> tuple[int, int]:
    """Give the seed of a run that stands in the fewest places, and where it is within the run."""
    value = min(seeds.least(start, end), key=lambda value: (len(seeds.places[value]), value))
    within = seeds.hashes[start : end - seeds.length + 1]
    return value, list(within).index(value)
