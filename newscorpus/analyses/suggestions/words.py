"""What a word can be in a phrase, how rare it is, and in which form it is compared."""

from functools import lru_cache

from newscorpus.gazetteers.vocabulary import background, news_furniture, word_kinds
from newscorpus.normalise import spelling

RAREST = 75
"""Decibels below one for a word that the table of the common ones has not."""

JOINT = 8
"""Decibels by which each further word makes a phrase rarer than its rarest word.

Words that make a name for something stand together far more often than by chance.
"""

NOUNS = frozenset({"noun", "plural"})
BEFORE_NOUNS = frozenset({"noun", "plural", "adjective", "gerund", "participle"})
"""Kinds that may stand before a noun and belong to what it names."""

_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "people": "people",
    "wives": "wife",
    "knives": "knife",
    "leaves": "leaf",
    "wolves": "wolf",
    "thieves": "thief",
    "mice": "mouse",
    "lice": "louse",
    "crises": "crisis",
    "analyses": "analysis",
    "viruses": "virus",
    "buses": "bus",
    "bases": "base",
}


@lru_cache(maxsize=65536)
def kind_of(word: str) -> str:
    """Say what a word in lower case mostly is; a word that no list has, by its ending.

    Examples:
        >>> [kind_of(word) for word in ("pipeline", "zorbed", "quickly", "zorblets")]
        ['noun', 'participle', 'function', 'plural']
    """
    if len(word) == 1:
        return "function"
    if known := word_kinds().get(word):
        return known
    if word.endswith("ly"):
        return "function"
    if word.endswith("ed"):
        return "participle"
    return "plural" if word.endswith("s") and word not in background() else "noun"


@lru_cache(maxsize=65536)
def is_furniture(word: str) -> bool:
    """Say whether a word in lower case, or its singular, stands in news of every subject."""
    return word in news_furniture() or _singular(word) in news_furniture()


@lru_cache(maxsize=65536)
def key_of(word: str) -> str:
    """Give a form that is equal for singular and plural, British and American spelling.

    Args:
        word: In any case.

    Examples:
        >>> key_of("Organisations") == key_of("organization"), key_of("news")
        (True, 'news')
    """
    return spelling.key(_singular(word.casefold()))


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or len(word) <= 3:  # noqa: PLR2004 -- `gas`, `bus`
        return word
    if word_kinds().get(word) in {"noun", "adjective"}:
        return word
    if word.endswith("ies") and len(word) > 4:  # noqa: PLR2004 -- `ties`, `lies`
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes", "oes")):
        return word[:-2]
    return word[:-1]


def rarity(words: tuple[str, ...]) -> int:
    """Say how rare a phrase is in English of every kind, in decibels below one.

    Args:
        words: In lower case.

    Examples:
        >>> rarity(("house",)) < rarity(("earthquake",)) < rarity(("earthquake", "drill"))
        True
    """
    common = background()
    return max(common.get(word, RAREST) for word in words) + JOINT * (len(words) - 1)
