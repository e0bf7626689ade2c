"""Chooses among the phrases of all articles the few that name what most articles are about."""

import heapq
import math
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

import attrs

from newscorpus.analyses.suggestions.phrases import Phrases
from newscorpus.analyses.suggestions.words import rarity

CENTRAL, PASSING = 4, 1
"""What an article counts for a phrase that stands in its head or twice, and for any other."""

SHARES = (12, 4, 2, 1)
"""What an article still counts for a phrase if it has no topic so far, one, two, or more."""

ENOUGH = 4
"""Topics of an article from which on it asks for no more."""

PLAIN, TELLING = 12, 32
"""Decibels by which a phrase is more frequent in its articles than in English of every kind: what
tells nothing yet, and from where on more does not tell more."""

INSIDE = 0.75
"""From which share of its uses within a longer phrase on a phrase is left out."""

ALIKE = 0.6
"""From which share of common articles on two phrases of which one holds the other are one topic."""

THE_SAME = 0.85
"""The same for phrases that share no word: `quake` and `earthquake`."""

POOL = 30
"""For each topic that is asked for, how many phrases are weighed against each other."""


@attrs.frozen
class Scored:
    """A phrase and how well it would do as a topic."""

    key: str
    worth: float
    """From 0 to 2: how much it tells, and how well its words belong together."""

    weights: Mapping[int, int]
    """What each article that has it counts, by its place among the articles."""


class Census:
    """Counts the phrases of articles, one article after the other."""

    def __init__(self) -> None:
        """Begin without articles."""
        self._ids: dict[str, int] = {}
        self._words: list[tuple[str, ...]] = []
        self._articles: list[int] = []
        self._uses: list[int] = []
        self._surfaces: list[dict[str, int]] = []
        self._members: list[tuple[array[int], array[int]]] = []
        self._of_units: Counter[str] = Counter()
        self._as_people: Counter[str] = Counter()
        self._length = 0

    def add(self, found: Phrases) -> None:
        """Count the phrases of one more article."""
        ids, weights = array("L"), array("B")
        for phrase in found.phrases:
            id_ = self._ids.setdefault(phrase.key, len(self._ids))
            if id_ == len(self._words):
                self._words.append(phrase.words)
                self._articles.append(0)
                self._uses.append(0)
                self._surfaces.append({})
            self._words[id_] = min(self._words[id_], phrase.words)
            self._articles[id_] += 1
            self._uses[id_] += phrase.count
            surfaces = self._surfaces[id_]
            for surface, count in phrase.surfaces:
                surfaces[surface] = surfaces.get(surface, 0) + count
            ids.append(id_)
            weights.append(CENTRAL if phrase.is_prominent or phrase.count > 1 else PASSING)
        self._members.append((ids, weights))
        self._of_units.update(found.words)
        self._as_people.update(found.people)
        self._length += found.length

    def surfaces(self, key: str) -> Mapping[str, int]:
        """Say how a phrase is written, and how often in each way."""
        return self._surfaces[self._ids[key]]

    def scored(self, fewest: int, most: int, limit: int) -> tuple[Scored, ...]:
        """Give the most promising phrases, best first.

        Args:
            fewest: In how many articles a phrase has to stand.
            most: In how many it may stand.
            limit: How many topics are wanted.
        """
        keys = list(self._ids)
        held = [id_ for id_, count in enumerate(self._articles) if fewest <= count <= most]
        within = self._within(keys, held)
        mass: Counter[int] = Counter()
        for ids, weights in self._members:
            for id_, weight in zip(ids, weights, strict=True):
                if id_ in within:
                    mass[id_] += weight
        ranked = sorted(
            ((-self._worth(keys[id_], id_) * mass[id_], keys[id_], id_) for id_ in mass),
        )
        chosen = [id_ for value, _, id_ in ranked[: POOL * limit] if value < 0]
        places: dict[int, dict[int, int]] = {id_: {} for id_ in chosen}
        for place, (ids, weights) in enumerate(self._members):
            for id_, weight in zip(ids, weights, strict=True):
                if id_ in places:
                    places[id_][place] = weight
        return tuple(Scored(keys[i], self._worth(keys[i], i), places[i]) for i in chosen)

    def _within(self, keys: Sequence[str], held: Iterable[int]) -> Collection[int]:
        """Leave out phrases that hardly stand without a longer one, and the names of people."""
        kept = set(held)
        longest: dict[int, int] = {}
        for id_ in sorted(kept):
            units = keys[id_].split(" ")
            for start in range(len(units)):
                for end in range(start + 1, len(units) + 1):
                    inner = self._ids.get(" ".join(units[start:end]))
                    if inner is not None and inner != id_:
                        longest[inner] = max(longest.get(inner, 0), self._uses[id_])
        return frozenset(
            id_
            for id_ in kept
            if longest.get(id_, 0) < INSIDE * self._uses[id_] and not self._is_of_people(keys[id_])
        )

    def _is_of_people(self, key: str) -> bool:
        """Say whether each word of a phrase is mostly part of people's names."""
        return all(2 * self._as_people[unit] > self._of_units[unit] for unit in key.split(" "))

    def _worth(self, key: str, id_: int) -> float:
        words, units = self._words[id_], key.split(" ")
        each = self._uses[id_] / self._articles[id_]
        usual = self._length / max(1, len(self._members))
        excess = rarity(words) + 10 * math.log10(each / max(usual, 1))
        telling = min(max(excess - PLAIN, 0) / (TELLING - PLAIN), 1)
        rarest = min(max(self._of_units[unit], self._articles[id_]) for unit in units)
        together = self._articles[id_] / rarest
        return telling * (0.4 + 0.6 * together) * (1.25 if len(words) > 1 else 1)


def choose(scored: Sequence[Scored], limit: int, fewest: int) -> tuple[Scored, ...]:
    """Choose the phrases that together are about most articles, best first.

    An article counts less for a phrase the more topics it has, so that all get their turn.

    Args:
        scored: Candidates.
        limit: The most to choose.
        fewest: How many articles each needs that have not enough topics before.
    """
    taken: Counter[int] = Counter()
    chosen: list[Scored] = []
    queue = [(-_gain(one, taken), one.key, place) for place, one in enumerate(scored)]
    heapq.heapify(queue)
    while queue and len(chosen) < limit:
        before, key, place = heapq.heappop(queue)
        one = scored[place]
        gain = _gain(one, taken)
        if gain < -before:
            heapq.heappush(queue, (-gain, key, place))
            continue
        is_new = sum(taken[article] < ENOUGH for article in one.weights) >= fewest
        if gain > 0 and is_new and not any(_are_one(one, other) for other in chosen):
            chosen.append(one)
            taken.update(one.weights.keys())
    return tuple(chosen)


def _gain(one: Scored, taken: Mapping[int, int]) -> float:
    last = len(SHARES) - 1
    counted = sum(
        weight * SHARES[min(taken[article], last)] for article, weight in one.weights.items()
    )
    return one.worth * counted


def _are_one(first: Scored, second: Scored) -> bool:
    common = len(first.weights.keys() & second.weights.keys())
    if not common:
        return False
    small, large = sorted((len(first.weights), len(second.weights)))
    ours, theirs = set(first.key.split(" ")), set(second.key.split(" "))
    if ours <= theirs or theirs <= ours:
        return common >= ALIKE * small
    return common >= THE_SAME * (small + large - common)
