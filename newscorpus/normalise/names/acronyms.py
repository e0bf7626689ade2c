"""Acronyms and what they stand for."""

import re
from functools import lru_cache
from itertools import product

import attrs

from newscorpus.gazetteers import countries
from newscorpus.normalise.names.titles import count_suffix_words
from newscorpus.normalise.names.words import (
    ARTICLES,
    CONNECTIVES,
    fold,
    is_capitals,
    parts_of,
    words_of,
)
from newscorpus.text import Span

_COMPOUND = re.compile(
    r"(?:inter|multi|micro|tele|trans|bio|photo|electro|thermo|hydro|radio|petro|agro|counter|over"
    r"|under|cross|broad|tele|video|psycho|neuro|cardio|poly|sub|super|ultra)(?=(\w{3}))"
)
_CAMEL = re.compile(r"(?<=[a-z])[A-Z]")
_LONGEST = 10
_MOST_WORDS = 12

_IN_BRACKETS = re.compile(r"\(\s*(?:the\s|or\s)?([^\W\d_a-z][\w.&-]{1,11})(?=[)\s,;])")
_ACRONYM_BEFORE = re.compile(r"(?<![\w.&-])([^\W\d_a-z][\w.&-]{1,11})\s+\(([^()\n]{4,150})\)")
_WORDS = re.compile(r"[^\s()]+")
_WINDOW = 160
"""So many characters before a bracket may hold what an acronym stands for."""


@attrs.frozen(order=True)
class Acronym:
    """An acronym, and the words beside it that it stands for."""

    expansion: Span
    """Where the words stand."""

    acronym: Span
    """Where the acronym stands."""


def letters_of(name: str) -> frozenset[str]:
    """Give the acronyms that a name may have, in small letters.

    Examples:
        >>> sorted(letters_of("Pak-Russia Intergovernmental Commission"))
        ['ic', 'igc', 'pric', 'prigc']
        >>> "usaf" in letters_of("U.S. Air Force")
        True
    """
    return _letters_of(words_of(name))


@lru_cache(maxsize=8192)
def _letters_of(words: tuple[str, ...]) -> frozenset[str]:
    if words and fold(words[0]) in ARTICLES:
        words = words[1:]
    if not 1 < sum(len(parts_of(word)) for word in words) <= _MOST_WORDS:
        return frozenset()
    ends = {len(words), len(words) - count_suffix_words(words)}
    # "IGC" of "Pak-Russia Intergovernmental Commission": the country in front is left out
    starts = {0, 1} if len(words) > 1 and _is_country(words[0]) else {0}
    found: set[str] = set()
    for connectives, compounds in product((False, True), repeat=2):
        letters = [_initials(word, connectives, compounds) for word in words]
        found.update("".join(letters[start:end]) for start in starts for end in ends)
    return frozenset(letters for letters in found if 1 < len(letters) <= _LONGEST)


def _is_country(word: str) -> bool:
    return all(part in countries() for part in parts_of(word)) or word.strip(".") in countries()


@lru_cache(maxsize=8192)
def _initials(word: str, connectives: bool, compounds: bool) -> str:  # noqa: FBT001
    """Give the letters that a word may have in an acronym.

    Args:
        word: A word as it is written.
        connectives: Whether small words have one.
        compounds: Whether `Inter|governmental` and `Air|Tran` have two.
    """
    if fold(word) in CONNECTIVES:
        return fold(word)[:1] if connectives and fold(word).isalpha() else ""
    if is_capitals(word):
        return fold(word)
    if not compounds:
        return "".join(part[:1] for part in parts_of(word))
    both = ((part[:1], _COMPOUND.match(part)) for part in parts_of(word))
    letters = (first + (compound[1][0] if compound else "") for first, compound in both)
    return "".join((*letters, *_CAMEL.findall(word))).casefold()


def acronym_of(name: str, acronym: str) -> bool:
    """Say whether an acronym may stand for a name.

    Small words may be left out or not, the legal form of a company too; of a word such as
    `Intergovernmental` two letters may be taken.

    Examples:
        >>> acronym_of("Shanghai Cooperation Organisation", "SCO")
        True
        >>> acronym_of("Federal Bureau of Investigation", "F.B.I."), acronym_of("Boeing", "B")
        (True, False)
    """
    letters = bare_letters(acronym)
    return bool(letters) and letters in letters_of(name) and _is_written_as_acronym(acronym)


def bare_letters(acronym: str) -> str:
    """Fold an acronym, and leave its `&` out.

    Examples:
        >>> bare_letters("S&P"), bare_letters("F.B.I.")
        ('sp', 'fbi')
    """
    return fold(acronym).replace("&", "")


def _is_written_as_acronym(word: str) -> bool:
    """Allow `NATO`, `Nato` and `DoD`, but no small letters alone."""
    return sum(map(str.isalpha, word)) > 1 and word[0].isupper()


def find_acronyms(text: str) -> tuple[Acronym, ...]:
    """Find acronyms that a text explains, in either order.

    Examples:
        >>> text = "The Shanghai Cooperation Organization (SCO) met; ISPR (Inter-Services Public \
Relations) did not."
        >>> [(each.acronym.of(text), each.expansion.of(text)) for each in find_acronyms(text)]
        [('SCO', 'Shanghai Cooperation Organization'), ('ISPR', 'Inter-Services Public Relations')]
    """
    found: dict[Span, Acronym] = {}
    for match in _IN_BRACKETS.finditer(text):
        if expansion := _words_before(text, match.start(), match[1]):
            acronym = Span(*match.span(1))
            found[acronym] = Acronym(expansion, acronym)
    for match in _ACRONYM_BEFORE.finditer(text):
        acronym = Span(*match.span(1))
        if acronym_of(match[2], match[1]) and acronym not in found:
            found[acronym] = Acronym(Span(*match.span(2)), acronym)
    return tuple(found[acronym] for acronym in sorted(found))


def _words_before(text: str, end: int, acronym: str) -> Span | None:
    """Take as few words before a bracket as the acronym needs, from a capital on."""
    start = max(0, end - _WINDOW, text.rfind("\n\n", 0, end) + 1)
    words = list(_WORDS.finditer(text, start, end))
    if words and words[0].start() and not text[words[0].start() - 1].isspace():
        del words[0]  # the window begins within a word
    words = words[-_MOST_WORDS:]
    for word in reversed(words):
        name = text[word.start() : words[-1].end()]
        if word[0][0].isupper() and acronym_of(name, acronym):
            return Span(word.start(), words[-1].end())
    return None
