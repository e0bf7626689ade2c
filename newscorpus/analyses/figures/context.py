"""What a figure is about, in words that can be compared, and what names an article has."""

import re
from collections import Counter
from functools import lru_cache

from newscorpus.analyses.figures.singulars import singular
from newscorpus.analyses.figures.words import (
    BOUNDARIES,
    CHANGE_VERBS,
    COMMON,
    DOWNWARD,
    NO_NAMES,
    UPWARD,
)
from newscorpus.analyses.tokens import paragraphs
from newscorpus.models.article import Article
from newscorpus.normalise import spelling

MOST_WORDS, MOST_NAMES = 10, 5
_SHORTEST = 3
_WORD = re.compile(r"[^\W_](?:[^\W_]|['’-](?=[^\W_]))*")
# It begins with the capital, so that the search leaps from one to the next.
_NAME = re.compile(r"[A-Z](?<=[^\W_] [A-Z])[a-z]{2,}(?:-[A-Z][a-z]+)*")
_POSSESSIVE = re.compile(r"['’]s?\Z")


def names_of(article: Article) -> tuple[str, ...]:
    """Give the words in capitals that an article uses most within its sentences, sorted.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> names_of(parse_article("date 2021-04-07 KABUL: Snow fell in Kabul and in Herat."))
        ('Herat', 'Kabul')
    """
    counts = Counter(name for part in paragraphs(article) for name in _NAME.findall(part.text))
    ranked = sorted(counts, key=lambda name: (-counts[name], name))
    return tuple(sorted([name for name in ranked if name not in NO_NAMES][:MOST_NAMES]))


def about(noun: str | None, unit: str | None, left: str, right: str) -> tuple[str, ...]:
    """Give what a figure counts and the words nearest to it, in a form to compare, sorted.

    Names are left out, but where a sentence begins: they say whose it is and not what.

    Args:
        noun: The noun that it counts.
        unit: Its unit.
        left: The words before it in its sentence.
        right: The words behind it.

    Examples:
        >>> about("increase", "%", "They hailed a", " increase in bilateral trade.")
        ('+', 'bilateral', 'hailed', 'trade')
    """
    before = [word for word in _WORD.findall(left[:1].lower() + left[1:]) if word[0].islower()]
    before.reverse()
    behind = [word for word in _WORD.findall(right) if word[0].islower()]
    nearest = [word for pair in zip(before, behind, strict=False) for word in pair]
    shorter = min(len(before), len(behind))
    keys: dict[str, None] = {}
    for word in (noun or "", unit or "", *nearest, *before[shorter:], *behind[shorter:]):
        if key := _key(word):
            keys[key] = None
            if len(keys) == MOST_WORDS:
                break
    return tuple(sorted(keys))


@lru_cache(maxsize=4096)
def _key(word: str) -> str | None:
    """Give the form of a word in which it is compared; None for one that says nothing."""
    low = _POSSESSIVE.sub("", word.lower())
    if low in UPWARD:
        return "+"
    if low in DOWNWARD:
        return "-"
    if len(low) < _SHORTEST or low in COMMON or low in BOUNDARIES or low in CHANGE_VERBS:
        return None
    return None if low[0].isdigit() else spelling.key(singular(low))
