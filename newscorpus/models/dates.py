"""A date as exactly as it was written, in EDTF."""

import datetime as dt
import re
from collections.abc import Callable
from enum import StrEnum
from functools import cached_property
from typing import Self

import attrs

from newscorpus.models.calendar import (
    BEGINNING,
    END,
    Day,
    Extent,
    Truth,
    Weekday,
    month_length,
    weekday_of,
)
from newscorpus.models.edtf import DateError, Expression, Simple, bounds, parse_edtf, years_of

__all__ = [
    "Date",
    "DateError",
    "Precision",
    "Truth",
    "Weekday",
    "fits_weekday",
    "years_with_weekday",
]

_DAY = re.compile(r"[0-9]{3}[1-9]-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])")


class Precision(StrEnum):
    """How finely a date is known, finest first."""

    SECOND = "second"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    QUADRIMESTER = "quadrimester"
    SEMESTER = "semester"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    NONE = "none"
    """Nothing is known, or only that something is before or after."""


def _canonical(text: str) -> str:
    # Most dates are whole days before the 29th, which need no closer look.
    return text if _DAY.fullmatch(text) else str(parse_edtf(text))


@attrs.frozen(order=False)
class Date:
    """A date as exactly as it was written, in EDTF, and no more exactly.

    Dates are equal when their canonical EDTF is. They sort by `earliest`, then `latest`, in any
    year, then by their text; what starts open or unknown comes first, what ends so comes after
    what does not, and what has neither start nor end, as a date without a year, comes last.

    Two kinds of question can be asked of two dates. `before`, `after` and `equals` are about the
    day on which something happened: "2021" is some day of that year. `overlaps` and `contains`
    are about the calendar: "2021" is the whole year. A mark of doubt makes its part unknown for
    these; ask `unmarked` to take the date at its word. Times of day and their zones do not count.

    Raises:
        DateError: If the text is not a date in EDTF.

    Examples:
        >>> str(Date("2004?-06?-~11")), Date("2021-04-07") < Date("XXXX-05")
        ('2004-06?-~11', True)
    """

    edtf: str = attrs.field(converter=_canonical)
    """The date in canonical EDTF."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a date in EDTF (ISO 8601-2:2019, levels 0 to 2).

        Raises:
            DateError: If the text is something else, with the place and what is allowed there.

        Examples:
            >>> Date.parse("XXXX-05").month, Date.parse("2021-04-07").precision.value
            (5, 'day')
        """
        return cls(text)

    @classmethod
    def of(cls, day: dt.date) -> Self:
        """Take over a day, or a day and time to the second, from the standard library.

        Raises:
            DateError: If the time has an offset with seconds, which EDTF cannot write.

        Examples:
            >>> str(Date.of(dt.date(2021, 4, 7)))
            '2021-04-07'
        """
        return cls(day.replace(microsecond=0).isoformat() if isinstance(day, dt.datetime) else day.isoformat())

    @classmethod
    def from_parts(
        cls, *, year: int | None = None, month: int | None = None, day: int | None = None
    ) -> Self:
        """Put a date together from what is known of it.

        Args:
            year: -9999 to 9999, or any of up to 18 digits when it stands alone.
            month: 1 to 12, or the code of a season or quarter, 21 to 41.
            day: 1 to 31.

        Raises:
            DateError: If there is no such date.

        Examples:
            >>> str(Date.from_parts(month=5)), str(Date.from_parts(year=2021, day=6))
            ('XXXX-05', '2021-XX-06')
        """
        text = "XXXX" if year is None else f"{year:0{4 + (year < 0)}}"
        if year is not None and abs(year) > 9999:
            text = f"Y{year}"
        if month is not None or day is not None:
            text += "-XX" if month is None else f"-{month:02}"
        return cls(text if day is None else f"{text}-{day:02}")

    def __str__(self) -> str:
        return self.edtf

    @cached_property
    def _parts(self) -> Expression:
        return parse_edtf(self.edtf)

    @cached_property
    def _bounds(self) -> tuple[Day, Day]:
        return bounds(self._parts)

    @property
    def earliest(self) -> dt.date | None:
        """The first day that it can be; None when open, unknown or outside the years 1 to 9999."""
        return _standard(self._bounds[0])

    @property
    def latest(self) -> dt.date | None:
        """The last day that it can be; None when open, unknown or outside the years 1 to 9999."""
        return _standard(self._bounds[1])

    @property
    def is_placed(self) -> bool:
        """Whether a calendar can place it: its earliest or its latest day is known."""
        return not (self.earliest is None and self.latest is None)

    @property
    def year(self) -> int | None:
        """The year of a single date, if it is wholly known; 0 is 1 BC."""
        years = years_of(self._parts.year) if isinstance(self._parts, Simple) else None
        return years[0] if years and len(years) == 1 else None

    @property
    def month(self) -> int | None:
        """The month of a single date, 1 to 12, if it is wholly known; None for a season."""
        return self._number("month") if self._number("month") in range(1, 13) else None

    @property
    def day(self) -> int | None:
        """The day of the month of a single date, 1 to 31, if it is wholly known."""
        return self._number("day")

    def _number(self, part: str) -> int | None:
        digits = getattr(self._parts, part, "")
        return int(digits) if digits.isdecimal() else None

    @property
    def time(self) -> dt.time | None:
        """The time of day, with its offset if it has one."""
        time = self._parts.time if isinstance(self._parts, Simple) else ""
        return dt.time.fromisoformat(time) if time else None

    @property
    def is_uncertain(self) -> bool:
        """Whether its source is in doubt about some part of it (`?` or `%`)."""
        return "?" in self.edtf or "%" in self.edtf

    @property
    def is_approximate(self) -> bool:
        """Whether some part of it is an estimate (`~` or `%`)."""
        return "~" in self.edtf or "%" in self.edtf

    @property
    def unmarked(self) -> Self:
        """The same date without its marks of doubt."""
        return type(self)(re.sub("[?~%]", "", self.edtf))

    def display(self) -> str:
        """Write the date for people, in British English."""
        return f"{self.day or ''} {self.month or ''} {self.year or ''}".strip()

    def before(self, other: "Date") -> Truth:
        """Say whether it is on an earlier day than the other, or ends on one.

        Examples:
            >>> Date("2021").before(Date("2022-03")), Date("2021").before(Date("2021-04-07"))
            (<Truth.DEFINITELY: 2>, <Truth.POSSIBLY: 1>)
        """
        return self._relate(Extent.before, other)

    def after(self, other: "Date") -> Truth:
        """Say whether it is on a later day than the other, or begins on one."""
        return other.before(self)

    def equals(self, other: "Date") -> Truth:
        """Say whether both are the same day, or begin and end on the same days.

        Examples:
            >>> may = Date("XXXX-05")
            >>> may.equals(Date("2021-04-07")), may.equals(Date("2021-05-06"))
            (<Truth.NEVER: 0>, <Truth.POSSIBLY: 1>)
        """
        return self._relate(Extent.equals, other)

    def overlaps(self, other: "Date") -> Truth:
        """Say whether they have a day in common."""
        return self._relate(Extent.overlaps, other, whole=True)

    def contains(self, other: "Date") -> Truth:
        """Say whether every day of the other belongs to it.

        Examples:
            >>> Date("2021").contains(Date("2021-04")), Date("201X").contains(Date("2011"))
            (<Truth.DEFINITELY: 2>, <Truth.POSSIBLY: 1>)
        """
        return self._relate(Extent.contains, other, whole=True)

    def _relate(
        self, relation: Callable[[Extent, Extent], Truth], other: "Date", *, whole: bool = False
    ) -> Truth:
        answers = {
            relation(mine, theirs)
            for mine in self._parts.extents(doubting=True, whole=whole)
            for theirs in other._parts.extents(doubting=True, whole=whole)
        }
        return answers.pop() if len(answers) == 1 else Truth.POSSIBLY

    @cached_property
    def _key(self) -> tuple[bool, Day, Day, str]:
        return (self._bounds == (BEGINNING, END), *self._bounds, self.edtf)

    def __lt__(self, other: "Date") -> bool:
        return self._key < other._key if isinstance(other, Date) else NotImplemented

    def __le__(self, other: "Date") -> bool:
        return self._key <= other._key if isinstance(other, Date) else NotImplemented

    def __gt__(self, other: "Date") -> bool:
        return self._key > other._key if isinstance(other, Date) else NotImplemented

    def __ge__(self, other: "Date") -> bool:
        return self._key >= other._key if isinstance(other, Date) else NotImplemented


def _standard(day: Day) -> dt.date | None:
    return dt.date(*day) if dt.MINYEAR <= day[0] <= dt.MAXYEAR else None


def fits_weekday(date: Date, weekday: Weekday) -> Truth:
    """Say whether a date is on a weekday.

    Returns:
        `NEVER` when they contradict each other. An interval is only ever judged possible.

    Examples:
        >>> fits_weekday(Date("XXXX-05-06"), Weekday.THURSDAY)
        <Truth.POSSIBLY: 1>
    """
    found = set()
    for extent in date._parts.extents(doubting=True):
        if not extent.patterns:
            return Truth.POSSIBLY
        for pattern in extent.patterns:
            for day in pattern:
                found.add(weekday_of(day) is weekday)
                if len(found) > 1:
                    return Truth.POSSIBLY
    return Truth.DEFINITELY if True in found else Truth.NEVER


def years_with_weekday(
    month: int, day: int, weekday: Weekday, first: int, last: int
) -> tuple[int, ...]:
    """Give the years in which a day of the year falls on a weekday.

    Args:
        month: 1 to 12.
        day: 1 to 31.
        weekday: The weekday.
        first: The first year to try.
        last: The last year to try.

    Raises:
        ValueError: If no year has such a day.

    Examples:
        >>> years_with_weekday(5, 6, Weekday.THURSDAY, 1995, 2035)
        (1999, 2004, 2010, 2021, 2027, 2032)
    """
    if not (month in range(1, 13) and day in range(1, month_length(2000, month) + 1)):
        raise ValueError(f"month {month} has no day {day}: months are 1 to 12, days 1 to 31 or less")
    return tuple(
        year
        for year in range(first, last + 1)
        if day <= month_length(year, month) and weekday_of((year, month, day)) is weekday
    )
