"""The words of numbers, and the value of each."""

from collections.abc import Mapping
from enum import Enum, auto


def listed(words: str) -> frozenset[str]:
    """Give the words of a list, as tables of words are easiest to read.

    Examples:
        >>> sorted(listed("one two"))
        ['one', 'two']
    """
    return frozenset(words.split())


class Part(Enum):
    """What a word does in a number."""

    DIGITS = auto()
    UNIT = auto()
    TENS = auto()
    HUNDRED = auto()
    SCALE = auto()
    LETTERS = auto()
    ORDINAL = auto()
    SHARE = auto()
    ARTICLE = auto()
    AND = auto()
    POINT = auto()
    OF = auto()


UNITS = tuple(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
    """.split()  # noqa: SIM905 -- a list of words reads better as words
)
"""The numbers from 0 to 19."""

TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ORDINAL_UNITS = tuple(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    """.split()  # noqa: SIM905 -- the same
)
"""The ordinal numbers from 1 to 19."""

_SCALES = {
    "dozen": 12,
    "thousand": 10**3,
    "lakh": 10**5,
    "lac": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}

LETTERS: Mapping[str, int] = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mm": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "cr": 10**7,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "tr": 10**12,
    "tln": 10**12,
}
"""What may stand for a scale behind digits; a single letter only where it touches them."""

HALF, QUARTER = "half", "quarter"


def _words() -> dict[str, tuple[Part, int]]:
    words = {word: (Part.UNIT, value) for value, word in enumerate(UNITS)}
    words |= dict.fromkeys(("nought", "naught"), (Part.UNIT, 0))
    words |= {word: (Part.TENS, 10 * value) for value, word in enumerate(TENS, start=2)}
    words["fourty"] = words["forty"]  # often misspelt
    words["hundred"] = (Part.HUNDRED, 100)
    words |= {word: (Part.SCALE, value) for word, value in _SCALES.items()}
    words |= {f"{word}s": (Part.SCALE, _SCALES[word]) for word in ("lakh", "lac", "crore")}
    words |= dict.fromkeys(("dozens", "doz", "dozs", "dz", "dzs"), (Part.SCALE, 12))
    words |= {word: (Part.LETTERS, value) for word, value in LETTERS.items()}
    words |= {word: (Part.ORDINAL, value) for value, word in enumerate(ORDINAL_UNITS, start=1)}
    words |= {f"{word[:-1]}ieth": (Part.ORDINAL, words[word][1]) for word in TENS}
    words |= {
        f"{word}th": (Part.ORDINAL, value)
        for word, value in {"hundred": 100, **_SCALES}.items()
        if value >= 100 and word not in {"lac", "lakh", "crore"}  # noqa: PLR2004 -- not `dozenth`
    }
    words[HALF], words["halves"] = (Part.SHARE, 2), (Part.SHARE, -2)
    words[QUARTER], words["quarters"] = (Part.SHARE, 4), (Part.SHARE, -4)
    # `seconds` are of time; a plural has its value below zero, for it has to be told apart
    words |= {
        f"{word}s": (Part.SHARE, -value)
        for word, (part, value) in tuple(words.items())
        if part is Part.ORDINAL and value > 2  # noqa: PLR2004
    }
    words |= {"a": (Part.ARTICLE, 1), "an": (Part.ARTICLE, 1)}
    words |= {"and": (Part.AND, 0), "point": (Part.POINT, 0), "of": (Part.OF, 0)}
    return words


WORDS: Mapping[str, tuple[Part, int]] = _words()
"""Each word of numbers in lower case, what it does, and its value."""

_AFTER_ARTICLE = ("hundred", *_SCALES, HALF, QUARTER, *ORDINAL_UNITS[2:10])


def trie(words: list[str]) -> str:
    """Write a pattern for any of some words that tries each first letter only once.

    Examples:
        >>> trie(["one", "ten", "two"])
        '(?:one|t(?:en|wo))'
    """
    by_letter: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        by_letter.setdefault(word[:1], []).append(word[1:])
    parts = []
    for letter, rests in by_letter.items():
        if letter:
            parts.append(letter + (trie(rests) if any(rests) else ""))
    optional = "?" if "" in by_letter else ""
    return f"(?:{'|'.join(parts)}){optional}" if len(parts) > 1 or optional else parts[0]


_STARTS = [
    word
    for word, (part, value) in WORDS.items()
    if part in {Part.UNIT, Part.TENS, Part.ORDINAL} or (part is Part.SHARE and value > 0)
]
# A letter has to come first: a pattern that begins with a set of characters is searched fastest.
START_OF_WORDS = rf"(?:{trie([*_STARTS])}|an?(?=[\s-]{{1,3}}{trie([*_AFTER_ARTICLE])}(?!\w)))(?!\w)"
"""A pattern for the word that a number begins with."""
