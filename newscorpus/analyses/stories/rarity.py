"""How much a word, a name or a figure tells, the fewer articles have it."""

from functools import lru_cache
from math import exp, log

from newscorpus.gazetteers.vocabulary import background

BELIEVED = 1000
"""What is known of news in general weighs as much as this many articles of the corpus."""

_LENGTH = 150
"""Words of an article that could have been any other."""

_RAREST = 65
"""Decibels below one of a word that the table has not."""


@lru_cache(maxsize=65536)
def share(word: str) -> float:
    """Say in what share of English texts a word stands: 0 to 1.

    Args:
        word: In lower case.

    Examples:
        >>> share("earthquake") < share("house") < share("of") <= 1
        True
    """
    decibels = background().get(word, _RAREST)
    return 1 - exp(-_LENGTH * 10 ** (-decibels / 10))


def rarity(having: int, articles: int, expected: float) -> float:
    """Weigh what some articles of a corpus have: the inverse document frequency, as it is called.

    In a small corpus the expectation decides, in a large one the corpus: that is the logarithm of
    the share that one would estimate who has seen `BELIEVED` articles before.

    Args:
        having: The articles that have it.
        articles: All articles of the corpus.
        expected: The share of all news that has it, 0 to 1.

    Examples:
        >>> rarity(1, 5, 0.001) > rarity(5, 5, 0.001) > rarity(5, 5, 0.1) > 0
        True
    """
    return log((articles + BELIEVED) / (having + BELIEVED * expected))
