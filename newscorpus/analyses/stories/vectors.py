"""Articles as vectors, one direction for each thing that they may have in common."""

from collections import Counter
from collections.abc import Hashable, Mapping
from math import log, sqrt

from newscorpus.analyses.stories.signals import Counts, commonness

Vector = Mapping[Hashable, float]

_SURE = 200
"""So many articles weigh as much as what is known of English news beforehand."""


def vectors_of(signal: str, counts: Counts, weight: float) -> dict[str, dict[Hashable, float]]:
    """Weigh features by how often an article has them and by how few articles do.

    It is TF-IDF with the logarithm of both (Salton and Buckley, "Term-weighting approaches in
    automatic text retrieval", 1988); the share of articles that have a feature is estimated from
    the corpus and, as far as that is small, from English.

    Args:
        signal: One of `SIGNALS`.
        counts: What each article has.
        weight: The square of the length of each vector, above 0.

    Returns:
        The vector of each article, without what no other article has.
    """
    total = len(counts)
    held: Counter[Hashable] = Counter()
    for features in counts.values():
        held.update(features.keys())
    rarity = {
        feature: log((total + _SURE) / (count + _SURE * min(1.0, commonness(signal, feature))))
        for feature, count in held.items()
        if count > 1
    }
    return {
        article: _scaled(
            {f: (1 + log(n)) * rarity[f] for f, n in features.items() if f in rarity}, weight
        )
        for article, features in counts.items()
    }


def _scaled(vector: dict[Hashable, float], weight: float) -> dict[Hashable, float]:
    length = sqrt(sum(value * value for value in vector.values()))
    scale = sqrt(weight) / length if length else 0.0
    return {feature: value * scale for feature, value in vector.items()}
