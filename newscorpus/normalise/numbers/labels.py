"""Tells numbers that name something from numbers that count: dates, clock times, scores, labels."""

import re

from newscorpus.normalise.numbers.label_words import BEFORE_YEARS, MONTHS, NAMED, NO_NAMES
from newscorpus.normalise.numbers.qualifiers import QUALIFIERS
from newscorpus.normalise.numbers.tokens import HYPHENS
from newscorpus.normalise.numbers.values import Number

_MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)

# Numerals that are none, however the text goes on
SKIPPED = re.compile(
    r"""[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])                              # 2021-04-07
    | [0-9]{1,2}([/.-])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})(?![0-9])      # 5/17/2018
    | [0-9]{1,12}(?:\.[0-9]{1,12}){2,8}(?![0-9])                       # 192.168.1.2
    | [0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?\s?[ap]\.?m(?!\w)\.?         # 10.30pm
    | [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])                       # 16:08
    | [0-9]{1,2}\s?(?:[ap]\.?m(?!\w)\.?|noon(?!\w)|o['’]clock)   # 6pm
    | [0-9]{2}[:.]?[0-9]{2}\s?(?:gmt|utc|hrs|pst|ist|pkt|bst|cet|est|edt)(?!\w)  # 0800 GMT
    | 0[0-9]{3}\s?hours(?!\w)                                          # 0800 hours
    | (?:1[5-9]|20)[0-9]{2}[/–-](?:[0-9]{4}|[0-9]{2})(?![0-9]|,[0-9]|\s?%)   # 2020-21
    | [0-9]{0,3}0['’]?s(?!\w)                                          # 1990s, 80s
    | [0-9]{3,5}-[0-9]{3,4}-[0-9]{3,4}(?![0-9])                        # 555-123-4567
    | [0-9]{1,5}[x×][0-9]{1,5}(?:p)?(?!\w)                             # 320x240
    """,
    re.VERBOSE,
)
_PHONE = re.compile(r"\+[0-9][0-9\s().-]{5,18}[0-9]")
_REST = re.compile(r"[\w/.:–-]*+")

_OF_NUMBERS = re.compile(r"(?:group|gang|class|big) of $")

_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_DIGITS_OF_YEAR = 4
_AEROPLANES = frozenset(range(707, 797, 10))
"""What is called by its number alone, `the new 787`, unless something is counted by it."""

_SURELY_BEFORE_YEARS = frozenset({"in", "since", "year", "circa", "fiscal"})
_MARKS, _DOTS = "([{“\"'‘’,", ".,"
_MOST_DAYS = 31
_IS_COUNTED_NEXT = re.compile(
    r"[^\S\n]{1,2}(?:people|men|women|children|(?!was|is|has|as)[a-z]{2,}s)(?!\w)"
)
_IS_SURELY_COUNTED = re.compile(
    r"[^\S\n]{1,2}(?:people|men|women|children|others|deaths|cases|votes|seats|runs|times)(?!\w)"
)
_LAST_WORD_IS_NAME = re.compile(r"(?<!\w)[A-Z][\w’'-]*[ ]$")
_LONGEST_NAME = 20
_JOINING = ("and", "or", "to")
_COUNTED = re.compile(
    r"[^\S\n]{1,2}(?:people|men|women|children|more|others?|were|are|have|dead|had"
    r"|(?:(?!(?:with|in|on|at|for|to|by|of|and|from|the|an?|as|but|or|against) )[a-z]+[ -]){0,2}"
    r"(?!was|is|has|as|its|his|this|across|plus|perhaps|always)[a-z]{2,}s)"
    r"(?!\w)"
)
_MONTH_AFTER = re.compile(
    r"(?:st|nd|rd|th)?(?:[^\S\n]?(?:[–-]|to|and|or)[^\S\n]?[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9]))?"
    rf"(?:[^\S\n]{{1,3}}(?:day of |of )?|-)({_MONTH})(?![a-z])"
)
_LISTED = re.compile(r"[).](?:[^\S\n]|$)|\](?!\w)")


def end_of_skipped(text: str, start: int) -> int:
    """Give where the date, time, version or telephone number ends that begins here, or 0."""
    found = SKIPPED.match(text, start)
    if not found and text[start - 1] == "+":
        found = _PHONE.match(text, start - 1)
        return end_of_word(text, found.end()) if found else 0
    return found.end() if found else 0


def end_of_word(text: str, end: int) -> int:
    """Give where the word ends that a numeral is part of, as in `24703L202`."""
    found = _REST.match(text, end)
    return found.end() if found else end


def touches_a_word(text: str, start: int, words: list[str]) -> bool:
    """Say whether a numeral is the end of a word: `Covid-19`, `F-16`, `No.10`."""
    before = text[start - 1]
    if before.isalnum() or before in "_#@":
        return True
    if before not in "-‐‑/.'’&":
        return False
    word = words[-1].lstrip("([{“\"'‘") if words else ""
    return text[start - 2].isalpha() or (text[start - 2].isdigit() and word[:1].isalpha())


def is_counted(text: str, end: int) -> bool:
    """Say whether behind a number stands what it may count: people, or a word in the plural."""
    return _COUNTED.match(text, end) is not None


def names_something(text: str, original: str, start: int, number: Number, words: list[str]) -> bool:
    """Say whether bare digits are a date, a year, an item of a list, or stand behind their noun.

    Args:
        text: The text in lower case.
        original: The text as it is written.
        start: Where the digits begin.
        number: What they come to.
        words: The words before, in lower case.
    """
    end, noun = number.end, words[-1].strip(_MARKS) if words else ""
    return (
        is_day(text, original, start, number, noun)
        or _is_year(text, start, number, words)
        # a score, for it was not read as a range
        or (text[end] in f"{HYPHENS}–/" and text[end + 1].isdigit())
        or (number.value in _AEROPLANES and not is_counted(text, end))
        # iLife '11
        or (text[start - 1] in "'’" and end - start == 2 and not is_counted(text, end))  # noqa: PLR2004
        or (noun in NAMED and not words[-1].endswith(","))
        or (noun in _JOINING and _joins_labels(words))
        or _OF_NUMBERS.search(text, start - 9, start) is not None
        or _is_item(text, start, end)
        or _follows_a_name(text, original, start, end, noun)
    )


def _joins_labels(words: list[str]) -> bool:
    """Say whether a number goes on with a list of labels: `Articles 62 and 63`."""
    return "".join(words[-2:-1]).isdecimal() and not NAMED.isdisjoint(words[-3:-2])


def is_day(text: str, original: str, start: int, number: Number, noun: str) -> bool:
    """Say whether a number is the day of a month that stands before or behind it."""
    if number.value > _MOST_DAYS:
        return False
    if noun.rstrip(".") in MONTHS:
        return noun != "may" or "May" in original[start - 5 : start]
    month = _MONTH_AFTER.match(text, number.end)
    return month is not None and original[month.start(1)].isupper()


def _is_item(text: str, start: int, end: int) -> bool:
    """Say whether a number heads an item of a list, or points to a note: `[12]`."""
    before = text[start - 1]
    if before == "[" and text[end] == "]":
        return True
    if before == "(" and text[end] == ")" and text[start - 2].isalnum():
        return True  # clause 4(2)
    is_first = before == "\n" or (before == "(" and text[start - 2] == "\n")
    return is_first and _LISTED.match(text, end) is not None


def _is_year(text: str, start: int, number: Number, words: list[str]) -> bool:
    end = number.end
    if end - start != _DIGITS_OF_YEAR or not _FIRST_YEAR <= number.value <= _LAST_YEAR:
        return False
    noun = words[-1].strip(_MARKS) if words else ""
    if noun in _SURELY_BEFORE_YEARS:
        return True
    if noun in BEFORE_YEARS or noun.rstrip(".") in MONTHS or text[start - 1] in "('’":
        return not is_counted(text, end)
    if len(words) > 1 and words[-1].endswith(",") and MONTHS & {words[-2].strip(_DOTS), noun}:
        return True  # April 7, 2021
    return not is_counted(text, end) and noun not in QUALIFIERS


def _follows_a_name(text: str, original: str, start: int, end: int, noun: str) -> bool:
    """Say whether digits stand right behind a name: `Boeing 747`, `the S&P 500`, `iOS 4`."""
    if not noun or noun in NO_NAMES or text[start - 1] not in " \u00a0":
        return False
    begin = start - 1 - len(noun)
    if text[begin : start - 1] != noun or not noun[-1].isalpha():
        return False
    name = original[begin : start - 1]
    if name.islower():
        return False
    # `Rolls-Royce Trent 900 engines`, but `In Karachi 12 engines`
    is_long = original[begin - 2].isalpha() and _LAST_WORD_IS_NAME.search(
        original, max(0, begin - _LONGEST_NAME), begin
    )
    return not (_IS_SURELY_COUNTED if is_long else _IS_COUNTED_NEXT).match(text, end)
