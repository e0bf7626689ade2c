"""The form in which words of different articles are compared, and which of them say something."""

import re
from collections.abc import Iterable
from functools import lru_cache

from newscorpus.gazetteers.vocabulary import background, news_furniture, word_kinds
from newscorpus.normalise import spelling, words_of

_COMMONEST = 31
"""Words that are less than so many decibels below one stand in every text; 31 is 1 in 1,250."""

_SHORTEST_STEM = 3
_POSSESSIVE = re.compile(r"['’]s?\Z")
_ENDINGS = ("ings", "ing", "ied", "ies", "ed", "es", "s", "y", "e")


@lru_cache(maxsize=16384)
def key(word: str) -> str:
    """Give a form that is equal for most inflections and for British and American spelling.

    It serves to compare only: it is no word.

    Examples:
        >>> key("killed") == key("killing") == key("Kills"), key("doses") == key("dose")
        (True, True)
        >>> key("stopped") == key("stop"), key("organisation’s") == key("organizations")
        (True, True)
        >>> key("wander") == key("wonder")
        False
    """
    low = spelling.key(_POSSESSIVE.sub("", word.casefold()))
    for ending in _ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= _SHORTEST_STEM:
            return _stem(low[: -len(ending)], ending)
    return low


def _stem(stem: str, ending: str) -> str:
    """Finish what is left of a word without its ending."""
    if ending in {"ing", "ings", "ed"} and stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]  # stopped, stop
    if ending in {"s", "es"} and stem[-1] in "ey" and len(stem) > _SHORTEST_STEM:
        return stem[:-1]
    return stem


@lru_cache(maxsize=16384)
def is_empty(word: str) -> bool:
    """Say whether a word stands in every text, so that sharing it shows nothing.

    Args:
        word: In lower case.

    Examples:
        >>> is_empty("with"), is_empty("said"), is_empty("killed"), is_empty("vaccine")
        (True, True, False, False)
    """
    if word_kinds().get(word) == "function" and not word[0].isdigit():
        return True
    return background().get(word, _COMMONEST) < _COMMONEST


@lru_cache(maxsize=16384)
def is_furniture(word: str) -> bool:
    """Say whether a word, in lower case, stands in news of every subject.

    Examples:
        >>> is_furniture("officials"), is_furniture("vaccine")
        (True, False)
    """
    return is_empty(word) or word in news_furniture()


def keys_of(text: str) -> tuple[str, ...]:
    """Give the keys of the words of a text that say something, in their order.

    Examples:
        >>> keys_of("He said that “the river flooded”.")
        ('river', 'flood')
    """
    return content_keys(words_of(text))


def content_keys(words: Iterable[str]) -> tuple[str, ...]:
    """Give the keys of those of some words that say something.

    Args:
        words: In lower case.

    Examples:
        >>> content_keys(("the", "river", "rises"))
        ('river', 'ris')
    """
    return tuple(key(word) for word in words if not is_empty(word))
