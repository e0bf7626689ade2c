"""The words of a name: what is folded away when two of them are compared."""

import re
import unicodedata
from functools import lru_cache

_POSSESSIVE = re.compile(r"(?:(?<=\w)['’`´]s|(?<=s)['’])\s*$", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;:()\[\]{}<>\"“”„«»/\\|*_]+")
_EDGES = re.compile(r"^['‘’`´.\-–—!?]+|['‘’`´\-–—!?]+$")
_INNER = re.compile(r"['’`´ʼʻ.\-‐‑–—]")
_HYPHENS = re.compile(r"[-‐‑–—]")
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "ı": "i", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)

CONNECTIVES = frozenset({
    "of", "the", "and", "for", "in", "on", "to", "at", "by", "de", "la", "le", "les", "des", "du",
    "d", "e", "y", "und", "et", "der", "für", "zu", "al", "a", "an", "&", "+", "with",
    "against", "from",
})  # fmt: skip
"""Small words that join the parts of a name and are often no part of its acronym."""

ARTICLES = frozenset({"the"})


def without_possessive(name: str) -> str:
    """Take off the possessive at the end of a name.

    Examples:
        >>> without_possessive("Qureshi's"), without_possessive("Steve Jobs’")
        ('Qureshi', 'Steve Jobs')
        >>> without_possessive("O'Leary")
        "O'Leary"
    """
    return _POSSESSIVE.sub("", name)


def words_of(name: str) -> tuple[str, ...]:
    """Cut a name into words as they are written; commas, brackets and quotation marks fall away.

    Examples:
        >>> words_of("“Kim Jong-un”, Jr.")
        ('Kim', 'Jong-un', 'Jr.')
    """
    bare = (_EDGES.sub("", word) for word in _WORD.findall(name))
    return tuple(word for word in bare if word)


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """Write a word without capitals, accents, points, hyphens and apostrophes.

    Examples:
        >>> fold("Erdoğan"), fold("U.S."), fold("O’Leary"), fold("Wal-Mart")
        ('erdogan', 'us', 'oleary', 'walmart')
    """
    parted = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    plain = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return _INNER.sub("", plain) or word


def parts_of(word: str) -> tuple[str, ...]:
    """Fold a word, each part of a hyphenated one for itself.

    Examples:
        >>> parts_of("Pak-Russia")
        ('pak', 'russia')
    """
    if word.isalnum():  # most words have no hyphen
        return (fold(word),)
    return tuple(fold(part) for part in _HYPHENS.split(word) if part)


def is_capitals(word: str) -> bool:
    """Say whether a word is written as an acronym is: two capitals or more and no small letters.

    Examples:
        >>> is_capitals("U.S."), is_capitals("A380"), is_capitals("J."), is_capitals("Intel")
        (True, False, False, False)
    """
    if not word.isupper():
        return False
    letters = [letter for letter in word if letter.isalnum()]
    return len(letters) > 1 and all(letter.isupper() for letter in letters)


def is_initial(word: str) -> bool:
    """Say whether a word is one capital or a few with points between.

    Examples:
        >>> is_initial("J."), is_initial("J.K."), is_initial("JK")
        (True, True, False)
    """
    return bool(_INITIAL.fullmatch(word))


_INITIAL = re.compile(r"[^\W\d_]\.?|(?:[^\W\d_]\.-?)+[^\W\d_]?")


def has_digit(word: str) -> bool:
    """Say whether a digit stands in a word.

    Examples:
        >>> has_digit("A380"), has_digit("Intel")
        (True, False)
    """
    return any(letter.isdigit() for letter in word)
