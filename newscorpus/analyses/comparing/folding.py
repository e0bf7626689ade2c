"""In which form words are compared that may say the same, and how much it tells to share one."""

import re
from functools import cache, lru_cache

import attrs

from newscorpus.analyses.comparing.words import base_forms, same_words
from newscorpus.gazetteers import role_nouns, saying_verbs
from newscorpus.gazetteers.places import demonyms
from newscorpus.gazetteers.vocabulary import background, news_furniture, word_kinds
from newscorpus.normalise import spelling

FULL = 100
"""The weight of a word that hardly any other sentence has."""

LIGHT = 12
"""A word of less weight, such as `had` or `new`, is no part of what a sentence tells."""

RAREST = 75
"""Decibels below one for a word that the table of the common ones has not."""

COMMONEST = 25
"""Decibels below one from which on a word says nothing about its sentence."""

_SILENT = frozenset({"say", "tell", "speak"})
_NUMERIC = 60
"""The weight of a year, a time of day, or another number that is no amount."""

_SHORTEST = 3
_PLURALS = (("sses", "ss"), ("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", ""))
_NO_PLURALS = ("ss", "us", "is")
_ENDINGS = (
    ("ization", "iz", 3),
    ("ied", "y", 2),
    ("ing", "", 3),
    ("ed", "", 3),
    ("ment", "", 4),
    ("ion", "", 4),
    ("ist", "", 5),
    ("ism", "", 5),
    ("ly", "", 4),
    ("ness", "", 4),
)
"""Ending, what is put in its place, and how many letters must stand before it."""

_DOUBLED = re.compile(r"([bdfgkmnprtv])\1\Z")


def singular_of(word: str) -> str:
    """Give a word without the ending of a plural.

    Examples:
        >>> [singular_of(word) for word in ("countries", "coaches", "doses", "status")]
        ['country', 'coach', 'dose', 'status']
    """
    if word.endswith(_NO_PLURALS) or len(word) <= _SHORTEST:
        return word
    return next((word[: -len(e)] + put for e, put in _PLURALS if word.endswith(e)), word)


def stem(word: str) -> str:
    """Give what the forms of a word, and words made from it, have in common.

    A light stemmer: it takes off one ending of the plural and one more, so it joins less than
    Porter's (*An algorithm for suffix stripping*, 1980), and joins fewer words that differ.

    Args:
        word: In lower case.

    Examples:
        >>> stem("agreements") == stem("agreed"), stem("planning") == stem("plans")
        (True, True)
        >>> stem("universe") == stem("university")
        False
    """
    word = singular_of(word)
    for ending, put, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = _DOUBLED.sub(r"\1", word[: -len(ending)] + put)
            break
    return word.rstrip("e") if len(word.rstrip("e")) >= _SHORTEST else word[:_SHORTEST]


@cache
def _same() -> dict[str, str]:
    """Give the words that say the same, and their stems, each with the mark of its kind."""
    kinds = {spelling.key(word): f"~{first}" for word, first in same_words().items()}
    stems: dict[str, str] = {}
    for word, kind in kinds.items():
        stems.setdefault(stem(word), kind)
    # a word itself before a stem: `plane` has that of `plan`
    return stems | kinds


@cache
def _bases() -> dict[str, str]:
    return base_forms()


def key_of(word: str) -> str:
    """Give a form that is equal for words that say the same in the news.

    Args:
        word: In lower case, without hyphen and possessive.

    Examples:
        >>> key_of("growth") == key_of("increased"), key_of("organise") == key_of("organization")
        (True, True)
        >>> key_of("planes") == key_of("plans")
        False
        >>> key_of("afghan"), key_of("risen") == key_of("rises")
        ('afghanistan', True)
    """
    if country := demonyms().get(word):
        return stem(country.casefold())
    plain = singular_of(spelling.key(_bases().get(word, word)))
    stemmed = stem(plain)
    return _same().get(plain) or _same().get(stemmed, stemmed)


def weight_of(word: str) -> int:
    """Say how much it tells of a sentence that it has a word: 0 to `FULL`, by how rare it is.

    Words of grammar and plain words for saying tell nothing, those that stand in news of every
    kind tell half.

    Args:
        word: In lower case, without hyphen and possessive.

    Examples:
        >>> weight_of("of"), weight_of("said"), weight_of("year") < weight_of("vaccine")
        (0, 0, True)
    """
    saying = saying_verbs().get(word)
    if word_kinds().get(word) == "function" or saying in _SILENT or len(word) == 1:
        return 0
    if not word.strip("0123456789:.,"):
        return _NUMERIC
    rarity = min(RAREST, background().get(word, RAREST))
    weight = max(0, FULL * (rarity - COMMONEST) // (RAREST - COMMONEST))
    return weight // 2 if saying or word in news_furniture() else weight


@attrs.frozen
class Folded:
    """A word as it is compared."""

    key: str
    weight: int
    """How much it tells: 0 to 100; half of that if it does not state anything."""

    states: bool
    """Whether it says what is stated, and not who says or does it."""


@lru_cache(maxsize=65536)
def folded(word: str, *, is_name: bool) -> Folded:
    """Give the form in which a word is compared, and its weight.

    Args:
        word: In lower case, without hyphen and possessive.
        is_name: Whether it is written as a name.

    Examples:
        >>> folded("vaccines", is_name=False).states, folded("qureshi", is_name=True).states
        (True, False)
    """
    weight = weight_of(word)
    states = weight >= LIGHT and not is_name and singular_of(word) not in role_nouns()
    return Folded(key_of(word), weight if states or weight < LIGHT else weight // 2, states)
