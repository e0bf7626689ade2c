"""The English words for dates, spans of time and small numbers, and what they stand for."""

from newscorpus.models.speech import MONTH_STEMS, WEEKDAY_STEMS
from newscorpus.normalise.numbers.words import ORDINAL_UNITS, TENS
from newscorpus.normalise.numbers.words import UNITS as UNITS_FROM_ZERO

MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\.?)(?![a-z])"
)
"""A month as a pattern, for text in small letters."""

WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z])"
SHORT_WEEKDAY = "(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?![a-z])"
ANY_WEEKDAY = f"(?:{WEEKDAY}|{SHORT_WEEKDAY}\\.?)"
_STEMS_OF_DAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
SHORT_MONTHS = (*(stem for stem in MONTH_STEMS if stem != "may"), "sept")
SHORT_WEEKDAYS = ("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun")
WEEKDAYS = tuple(f"{stem}day{ending}" for stem in _STEMS_OF_DAYS for ending in ("", "s"))
"""The names of weekdays, one and many."""

FOUR_DIGITS = r"(?:1[0-9]|20|21)\d\d"
YEAR = rf"{FOUR_DIGITS}(?!\d|[.,]\d)"
"""Four digits that can be a year, and are no part of a longer number."""

_UNITS = UNITS_FROM_ZERO[1:]
_ORDINAL_TENS = tuple(f"{ten[:-1]}ieth" for ten in TENS)
_NINE = 9
CARDINALS: dict[str, int] = {
    **{word: number for number, word in enumerate(_UNITS, start=1)},
    **{word: 10 * number for number, word in enumerate(TENS, start=2)},
    **{
        f"{ten} {unit}": 10 * tens + number
        for tens, ten in enumerate(TENS, start=2)
        for number, unit in enumerate(_UNITS[:_NINE], start=1)
    },
    "a hundred": 100,
    "one hundred": 100,
    "hundred": 100,
    "a": 1,
    "an": 1,
    "another": 1,
    "a single": 1,
    "single": 1,
    "a dozen": 12,
    "dozen": 12,
    "a couple of": 2,
    "couple of": 2,
    "a couple": 2,
    "couple": 2,
    "a pair of": 2,
}
"""Numbers from 1 to 100 in words, and the words that stand for one before a unit."""

ORDINALS: dict[str, int] = {
    **{word: number for number, word in enumerate(ORDINAL_UNITS, start=1)},
    **{word: 10 * number for number, word in enumerate(_ORDINAL_TENS, start=2)},
    **{
        f"{ten} {unit}": 10 * tens + number
        for tens, ten in enumerate(TENS, start=2)
        for number, unit in enumerate(ORDINAL_UNITS[:_NINE], start=1)
    },
}
"""Ordinal numbers from 1 to 99 in words."""

VAGUE = ("a few", "few", "several", "some", "many", "a number of", "dozens of", "various")
"""Words for numbers that nobody can put a figure to."""

_TEN_WORDS = f"(?:{'|'.join(TENS)})"
_UNIT_WORDS = f"(?:{'|'.join(sorted(_UNITS, key=len, reverse=True))})"
_ORDINAL_WORDS = f"(?:{'|'.join(sorted(ORDINAL_UNITS, key=len, reverse=True))})"
WHOLE = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}(?:\.\d{{1,3}})?|{_TEN_WORDS}(?:[ -]{_UNIT_WORDS})?|"
    rf"{_UNIT_WORDS}|(?:a |one )?hundred)"
)
"""A number, in digits or in words."""

NUMBER = (
    rf"(?:{WHOLE}(?: and a half)?|a couple of|couple of|a pair of|a couple|a dozen|dozen|"
    rf"{'|'.join(VAGUE)}|an?(?: single)?|another|half an?)"
)
"""A number as it stands before a unit of time."""

ORDINAL = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{_TEN_WORDS}[ -]{_ORDINAL_WORDS}|"
    rf"(?:{'|'.join(_ORDINAL_TENS)})|{_ORDINAL_WORDS})"
)
"""An ordinal number, in digits or in words."""

UNITS: dict[str, tuple[str, int]] = {
    "day": ("D", 1), "night": ("D", 1), "week": ("W", 1), "fortnight": ("W", 2),
    "month": ("M", 1), "quarter": ("M", 3), "year": ("Y", 1), "decade": ("Y", 10),
    "century": ("Y", 100), "centurie": ("Y", 100), "yr": ("Y", 1), "weekend": ("W", 1),
    "hour": ("TH", 1), "hr": ("TH", 1), "minute": ("TM", 1), "min": ("TM", 1),
    "second": ("TS", 1), "sec": ("TS", 1), "semester": ("M", 6),
}  # fmt: skip
"""Units of time: the letter of ISO 8601 and how many of it they are."""

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""The seasons, with their codes in EDTF."""


def month_of(name: str) -> int:
    """Give the number of a month that the pattern has matched."""
    return MONTH_STEMS.index(name[:3]) + 1


def weekday_of(name: str) -> int:
    """Give the number of a weekday that a pattern has matched, from Monday as 0."""
    return WEEKDAY_STEMS.index(name[:3])


def ordinal_of(words: str) -> int | None:
    """Read an ordinal number.

    Examples:
        >>> ordinal_of("21st"), ordinal_of("twenty-first"), ordinal_of("last")
        (21, 21, None)
    """
    digits = words.rstrip("stndrh")
    if digits.isascii() and digits.isdecimal():
        return int(digits)
    return ORDINALS.get(words.replace("-", " "))


def number_of(words: str) -> float | None:
    """Read the number before a unit; None for a vague one.

    Examples:
        >>> number_of("twenty-five"), number_of("two and a half"), number_of("several")
        (25, 2.5, None)
    """
    if words.startswith("half a"):
        return 0.5
    whole = words.removesuffix(" and a half").replace("-", " ")
    digits = whole.replace(",", "")
    if digits[:1].isdigit():
        number: float | None = float(digits) if "." in digits else int(digits)
    else:
        number = CARDINALS.get(whole)
    return number if number is None or len(whole) == len(words) else number + 0.5


def period_of(number: float | None, unit: str) -> str:
    """Write a span of time in ISO 8601, with X where the number is vague.

    Examples:
        >>> period_of(3, "years"), period_of(2.5, "decade"), period_of(None, "hours")
        ('P3Y', 'P25Y', 'PTXH')
    """
    letter, factor = UNITS[unit if unit in UNITS else unit.removesuffix("s")]
    prefix = "PT" if letter[0] == "T" else "P"
    if number is None:
        return f"{prefix}X{letter[-1]}"
    return f"{prefix}{number * factor:.10g}{letter[-1]}"
