"""Sets of days in the Gregorian calendar, and what can be said of them for certain."""

import bisect
import datetime as dt
import functools
import itertools
import re
from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import Self

import attrs

Day = tuple[int, int, int]
"""Year, month and day; the year 0 is 1 BC, and any year counts, not only 1 to 9999."""

Years = range | tuple[int, ...]
"""Years in ascending order."""

BEGINNING: Day = (-(10**30), 1, 1)
END: Day = (10**30, 12, 31)
"""Before and after every day that can be written."""

MONTHS, DAYS = range(1, 13), range(1, 32)
_CYCLE = 400

# EDTF does not say which months a season has, nor which of two winters is the one of a year. The
# reading that gives the bounds stands first: whole months, the northern hemisphere where none is
# named and, as EDTF sorts winter after autumn, the winter that begins in the year. The months 13
# and 14 are January and February of the next year.
SEASONS: dict[str, tuple[range, ...]] = {
    "21": (range(3, 6), range(9, 12)), "22": (range(6, 9), range(12, 15), range(1, 3)),
    "23": (range(9, 12), range(3, 6)), "24": (range(12, 15), range(1, 3), range(6, 9)),
    "25": (range(3, 6),), "26": (range(6, 9),),
    "27": (range(9, 12),), "28": (range(12, 15), range(1, 3)),
    "29": (range(9, 12),), "30": (range(12, 15), range(1, 3)),
    "31": (range(3, 6),), "32": (range(6, 9),),
    "33": (range(1, 4),), "34": (range(4, 7),), "35": (range(7, 10),), "36": (range(10, 13),),
    "37": (range(1, 5),), "38": (range(5, 9),), "39": (range(9, 13),),
    "40": (range(1, 7),), "41": (range(7, 13),),
}  # fmt: skip
"""The sub-year groupings of EDTF by their codes: the months of each reading, likeliest first."""


class Truth(IntEnum):
    """What can be said of dates that are not wholly known.

    Only `NEVER` is false, so `if one.before(other)` asks whether it can be; `min` and `max` are
    "both" and "either".

    Examples:
        >>> min(Truth.DEFINITELY, Truth.POSSIBLY).name, bool(Truth.NEVER)
        ('POSSIBLY', False)
    """

    NEVER = 0
    """It cannot be so."""

    POSSIBLY = 1
    """It can be so or not, as far as the dates say."""

    DEFINITELY = 2
    """It cannot be otherwise."""


class Weekday(IntEnum):
    """A day of the week, numbered as in `datetime`."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Read an English name or a usual abbreviation of it, in any case.

        Returns:
            The weekday, or None when the text is something else.

        Examples:
            >>> Weekday.parse("Thu"), Weekday.parse("thurs."), Weekday.parse("day")
            (<Weekday.THURSDAY: 3>, <Weekday.THURSDAY: 3>, None)
        """
        name = text.strip().removesuffix(".").upper()
        return next((day for day in cls if name in _WEEKDAY_NAMES[day]), None)


_WEEKDAY_NAMES = (  # not of two letters: "we" and "so" are words
    ("MONDAY", "MON"),
    ("TUESDAY", "TUES", "TUE"),
    ("WEDNESDAY", "WEDS", "WED"),
    ("THURSDAY", "THURS", "THUR", "THU"),
    ("FRIDAY", "FRI"),
    ("SATURDAY", "SAT"),
    ("SUNDAY", "SUN"),
)


def weekday_of(day: Day) -> Weekday:
    """Give the weekday of a day, in any year."""
    # The calendar repeats every 400 years, which are whole weeks: `datetime` stops at 1 and 9999.
    return Weekday(dt.date(day[0] % _CYCLE + _CYCLE, *day[1:]).weekday())


def month_length(year: int, month: int) -> int:
    """Count the days of a month, 1 to 12, in any year.

    Examples:
        >>> month_length(2000, 2), month_length(1900, 2), month_length(-4, 2)
        (29, 28, 29)
    """
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return (31, 28 + is_leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


@attrs.frozen
class Pattern:
    """Every day whose year, month and day are among those given.

    Examples:
        >>> any_may = Pattern(None, (5,), tuple(range(1, 32)))
        >>> any_may.first_from((2021, 6, 1))
        (2022, 5, 1)
    """

    years: Years | None
    """None for any year."""

    months: tuple[int, ...]
    """1 to 12, in ascending order."""

    days: tuple[int, ...]
    """1 to 31, in ascending order; those that a month does not have do not count."""

    @property
    def bounds(self) -> tuple[Day, Day]:
        """The first and the last of its days, of which there must be one; any for any year."""
        if self.years is None:
            return BEGINNING, END
        return next(self._of(self.years)), next(self._of(reversed(self.years), step=-1))

    def exists(self) -> bool:
        """Say whether there is such a day."""
        return next(iter(self), None) is not None

    def first_from(self, day: Day) -> Day | None:
        """Give the first of its days that is not before the one given."""
        # A day is at most eight years away, as 29 February 1904 is from that of 1896.
        years = range(day[0], day[0] + 9) if self.years is None else self.years
        years = years[bisect.bisect_left(years, day[0]) :]
        return next((found for found in self._of(years) if found >= day), None)

    def meets(self, other: "Pattern") -> bool:
        """Say whether some day belongs to both."""
        months = tuple(month for month in self.months if month in other.months)
        days = tuple(day for day in self.days if day in other.days)
        return Pattern(_common(self.years, other.years), months, days).exists()

    def __iter__(self) -> Iterator[Day]:
        # Where any year will do, a whole cycle holds every combination of date and weekday.
        return self._of(range(2000, 2000 + _CYCLE) if self.years is None else self.years)

    def _of(self, years: Iterable[int], step: int = 1) -> Iterator[Day]:
        for year in years:
            for month in self.months[::step]:
                length = month_length(year, month)
                yield from ((year, month, day) for day in self.days[::step] if day <= length)


def _common(one: Years | None, other: Years | None) -> Years | None:
    if one is None or other is None:
        return other if one is None else one
    if isinstance(one, range) and isinstance(other, range):
        return range(max(one.start, other.start), min(one.stop, other.stop))
    # A range can be too long to walk through; a list of years never is.
    listed, rest = (other, one) if isinstance(one, range) else (one, other)
    return tuple(year for year in listed if year in rest)


def years_of(text: str) -> Years | None:
    """Give the years that a year as EDTF writes it allows, or None for any.

    Examples:
        >>> years_of("201X"), years_of("1X99")[:2], years_of("1950S2"), years_of("XXXX")
        (range(2010, 2020), (1099, 1199), range(1900, 2000), None)
    """
    negative = "-" in text
    number, _, significant = text.lstrip("Y-").partition("S")
    number, _, exponent = number.partition("E")
    known = number.rstrip("X")
    if not known and not negative:
        return None
    if "X" in known:
        choices = ("0123456789" if digit == "X" else digit for digit in number)
        years = tuple(int("".join(digits)) for digits in itertools.product(*choices))
        return tuple(-year for year in reversed(years) if year) if negative else years
    unknown = len(number) - len(known)
    value = int(known or 0) * 10 ** (unknown + int(exponent or 0))
    step = 10 ** (len(str(value)) - int(significant) if significant else unknown)
    low = value - value % step
    # There is no year -0: it would be a second name of 0.
    return range(1 - low - step, 1 - max(low, 1)) if negative else range(low, low + step)


@functools.lru_cache(maxsize=256)
def matching(text: str, numbers: range) -> tuple[int, ...]:
    """Give the numbers that two digits allow, X being any digit; all numbers for no digits.

    Examples:
        >>> matching("05", MONTHS), matching("1X", MONTHS), matching("13", MONTHS)
        ((5,), (10, 11, 12), ())
    """
    if not text or "X" in text:
        digits = re.compile(text.replace("X", "."))
        return tuple(number for number in numbers if digits.match(f"{number:02}"))
    return (int(text),) if int(text) in numbers else ()


def patterns_of(year: str, month: str, day: str, *, likeliest: bool) -> tuple[Pattern, ...]:
    """Give the days that the parts of a date allow, as EDTF writes them.

    Args:
        year: As for `years_of`.
        month: As for `matching`, or the code of a season.
        day: As for `matching`.
        likeliest: Whether to take only the likeliest reading of a season.
    """
    years, days = years_of(year), matching(day, DAYS)
    if month not in SEASONS:
        return (Pattern(years, matching(month, MONTHS), days),)
    patterns = []
    for months in SEASONS[month][: 1 if likeliest else None]:
        patterns.append(Pattern(years, tuple(m for m in months if m in MONTHS), days))
        if beyond := tuple(m - len(MONTHS) for m in months if m not in MONTHS):
            patterns.append(Pattern(_next(years), beyond, days))
    return tuple(patterns)


def _next(years: Years | None) -> Years | None:
    if isinstance(years, range):
        return range(years.start + 1, years.stop + 1)
    return years and tuple(year + 1 for year in years)


@attrs.frozen
class Extent:
    """When something begins and ends, as far as it is known."""

    begins: tuple[Day, Day]
    """The earliest and the latest day on which it can begin."""

    ends: tuple[Day, Day]
    """The earliest and the latest day on which it can end."""

    patterns: tuple[Pattern, ...] = ()
    """The days that it can take in; none where it can be any from its begin to its end."""

    def before(self, other: "Extent") -> Truth:
        """Say whether it ends on an earlier day than the other begins."""
        never = self.ends[0] >= other.begins[1]
        return _judge(never=never, definitely=self.ends[1] < other.begins[0])

    def equals(self, other: "Extent") -> Truth:
        """Say whether both begin on one day and end on one day."""
        mine, theirs = (*self.begins, *self.ends), (*other.begins, *other.ends)
        near = _cross(self.begins, other.begins) and _cross(self.ends, other.ends)
        exact = mine == theirs and mine[::2] == mine[1::2]
        return _judge(never=not (near and self._meets(other)), definitely=exact)

    def overlaps(self, other: "Extent") -> Truth:
        """Say whether some day belongs to both."""
        definitely = self.begins[1] <= other.ends[0] and other.begins[1] <= self.ends[0]
        return _judge(never=not self._meets(other), definitely=definitely)

    def contains(self, other: "Extent") -> Truth:
        """Say whether every day of the other belongs to it."""
        around = self.begins[0] <= other.begins[1] and other.ends[0] <= self.ends[1]
        definitely = self.begins[1] <= other.begins[0] and other.ends[1] <= self.ends[0]
        return _judge(never=not (around and self._meets(other)), definitely=definitely)

    def _meets(self, other: "Extent") -> bool:
        if self.patterns and other.patterns:
            return any(mine.meets(theirs) for mine in self.patterns for theirs in other.patterns)
        first = max(self.begins[0], other.begins[0])
        last = min(self.ends[1], other.ends[1])
        found = [pattern.first_from(first) for pattern in self.patterns or other.patterns]
        return any(day and day <= last for day in found) if found else first <= last


def _cross(one: tuple[Day, Day], other: tuple[Day, Day]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _judge(*, never: bool, definitely: bool) -> Truth:
    return Truth.NEVER if never else Truth.DEFINITELY if definitely else Truth.POSSIBLY
