"""Tells numbers of one word from what else it is: `no one`, `a second later`, `first half`."""

import re

from newscorpus.normalise.numbers.label_words import (
    AFTER_PRONOUN,
    BEFORE_PERIOD,
    BEFORE_PRONOUN,
    NAMED,
    NO_NAMES,
)
from newscorpus.normalise.numbers.labels import is_day
from newscorpus.normalise.numbers.qualifiers import QUALIFIERS
from newscorpus.normalise.numbers.tokens import HYPHENS
from newscorpus.normalise.numbers.values import Number
from newscorpus.normalise.numbers.words import START_OF_WORDS

_MARKS = "([{“\"'‘’,"
_COUNTED_TOO = frozenset({"day", "week", "group", "class"})
_NUMBER_AFTER = re.compile(START_OF_WORDS)
_WORD_AFTER = re.compile(r"[^\S\n]?\n?[^\S\n]{0,3}([a-z]+)")
_HALF_OF = re.compile(
    r"\s(?:of|an?|the|its|their|his|her|our|my|your|all|that|those|these|this|as)(?!\w)"
)
_NO_RANK_AFTER = re.compile(
    r"[- ](?:lady|aid|names?|hand|class|rate|person|world|party|parties|of all|century|centuries"
    r"|street|avenue|ave|st\.|road)"
    r"(?!\w)"
    r"|-[a-z]+-(?=century)"
)
_A_SECOND = re.compile(r"[- ](?!later|ago|after|before|of|to|in|at|and|or|for|on)[a-z]")
_LAST_OF_QUALIFIERS = frozenset(words.split()[-1] for words in QUALIFIERS)


def is_title_case(original: str, start: int) -> bool:
    """Say whether the line before an offset is written With Capitals, as headlines are."""
    line = original[max(0, start - 60) : start].rpartition("\n")[2]
    words = [word for word in line.split()[1:] if len(word) > 3]  # noqa: PLR2004
    return bool(words) and all(word[0].isupper() for word in words)


def is_small_word(text: str, original: str, start: int, number: Number, words: list[str]) -> bool:
    """Say whether a number of one word counts nothing: `no one`, `one of`, `Formula One`.

    Args:
        text: The text in lower case.
        original: The text as it is written.
        start: Where the word begins.
        number: What it comes to.
        words: The words before, in lower case.
    """
    noun = words[-1].strip(_MARKS) if words else ""
    if text[start - 1] in HYPHENS and text[start - 2].isalpha():
        return True
    if original[start].isupper() and noun.isalpha() and not _begins_a_sentence(original, start):
        is_name = original[start - 2].isalpha() and noun not in NO_NAMES
        if is_name and not is_title_case(original, start):
            return True
    if text.startswith("group of ", start - 9) and original[start].isupper():
        return True
    if noun in NAMED and (number.value > 1 or noun == "number") and noun not in _COUNTED_TOO:
        return True
    if text[number.end] in HYPHENS and _NUMBER_AFTER.match(text, number.end + 1):
        return True  # a fifty-fifty chance
    return (
        text.startswith("one", start) and number.value == 1 and _is_pronoun(text, number.end, noun)
    )


def _begins_a_sentence(original: str, start: int) -> bool:
    before = original[max(0, start - 3) : start].rstrip("“\"'‘( \u00a0")
    return not before or before[-1] in ".!?\n:;"


def _is_pronoun(text: str, end: int, noun: str) -> bool:
    """Say whether `one` stands for somebody or something."""
    if noun in BEFORE_PRONOUN:
        return True
    following = _WORD_AFTER.match(text, end)
    if following:
        return following[1] in AFTER_PRONOUN
    return text[end] in f"{HYPHENS}'’"


def is_half(text: str, end: int, words: list[str]) -> bool:
    """Say whether `half` is a share of something, and no part of a match or of a year."""
    noun = words[-1].strip(_MARKS) if words else ""
    if noun in BEFORE_PERIOD:
        return False
    return bool(_HALF_OF.match(text, end)) or noun in _LAST_OF_QUALIFIERS or noun == "by"


def is_rank(text: str, original: str, start: int, number: Number, words: list[str]) -> bool:
    """Say whether an ordinal ranks something, and is no day of a month, name or time.

    Args:
        text: The text in lower case.
        original: The text as it is written.
        start: Where the ordinal begins.
        number: What it comes to.
        words: The words before, in lower case.
    """
    noun = words[-1].strip(_MARKS).rstrip(".") if words else ""
    if is_day(text, original, start, number, noun):
        return False
    if _NO_RANK_AFTER.match(text, number.end) or (noun == "at" and number.value == 1):
        return False
    if text.startswith("second", start):
        is_time = noun in {"per", "each", "every", "split"}
        return not is_time and (noun != "a" or _A_SECOND.match(text, number.end) is not None)
    is_name = original[start].isupper() and original[number.end + 1].isupper()
    return not is_name or _begins_a_sentence(original, start) or is_title_case(original, start)
