"""A date as exactly as it was written, in EDTF."""

import datetime as dt
import functools
import itertools
import re
from collections.abc import Callable
from typing import Self

import attrs

from newscorpus.models import calendar
from newscorpus.models.calendar import Day, Extent, Truth, Weekday
from newscorpus.models.date_words import words
from newscorpus.models.edtf import DateError, Expression, Simple, bounds, parse_edtf
from newscorpus.models.precision import Precision, precision_of
from newscorpus.models.speech import ENGLISH, Speech

__all__ = [
    "Date", "DateError", "Precision", "Truth", "Weekday", "fits_weekday", "years_with_weekday",
]  # fmt: skip

_DAY, _LONG_YEAR = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), 10_000


def _whole_day(text: str) -> dt.date | None:
    """Read the commonest shape by a shorter way; None for all else, also for what is wrong."""
    try:
        return dt.date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def _canonical(text: str) -> str:
    return text if _whole_day(text) else str(parse_edtf(text))


@functools.total_ordering
@attrs.frozen(order=False)
class Date:
    """A date as exactly as it was written, in EDTF, and no more exactly.

    Dates are equal when their canonical EDTF is, as that of `?2021` and `2021?`. They sort by
    their first day, then by their last, in any year, then by text: an open or unknown start comes
    before all days, such an end after all, and a date without either, like `XXXX-05`, last of all.

    `before`, `after` and `equals` are about the day on which something was: `2021` is one day of
    that year. `overlaps` and `contains` are about the calendar: `2021` is the whole year. A part
    with a mark of doubt is unknown to them all; `unmarked` takes a date at its word. Days count as
    they are written, whatever the time and the zone.

    Raises:
        DateError: If the text is not a date in EDTF.

    Examples:
        >>> str(Date("?2021")), Date("2021-04-07") < Date("XXXX-05")
        ('2021?', True)
    """

    edtf: str = attrs.field(converter=_canonical)
    """The date in canonical EDTF."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a date in EDTF (ISO 8601-2:2019, levels 0 to 2).

        Raises:
            DateError: If it is something else, with the place and with what is allowed there.

        Examples:
            >>> Date.parse("XXXX-05").month, Date.parse("201X").earliest
            (5, datetime.date(2010, 1, 1))
        """
        return cls(text)

    @classmethod
    def of(cls, day: dt.date) -> Self:
        """Take over a day, or a time to the second, from the standard library.

        Raises:
            DateError: If the time has an offset that EDTF cannot write, one with seconds.

        Examples:
            >>> str(Date.of(dt.date(2021, 4, 7)))
            '2021-04-07'
        """
        day = day.replace(microsecond=0) if isinstance(day, dt.datetime) else day
        return cls(day.isoformat())

    @classmethod
    def from_parts(
        cls, *, year: int | None = None, month: int | None = None, day: int | None = None
    ) -> Self:
        """Put a date together from what is known of it.

        Args:
            year: -9999 to 9999, or of up to 18 digits when it stands alone.
            month: 1 to 12, or the code of a season or quarter, 21 to 41.
            day: 1 to 31.

        Raises:
            DateError: If there is no such date.

        Examples:
            >>> str(Date.from_parts(month=5)), str(Date.from_parts(year=2021, day=6))
            ('XXXX-05', '2021-XX-06')
        """
        text = "XXXX" if year is None else f"{'-' * (year < 0)}{abs(year):04}"
        if year is not None and abs(year) >= _LONG_YEAR:
            text = f"Y{year}"
        if month is not None or day is not None:
            text += "-XX" if month is None else f"-{month:02}"
        return cls(text if day is None else f"{text}-{day:02}")

    def __str__(self) -> str:
        return self.edtf

    def display(self, speech: Speech = ENGLISH) -> str:
        """Write the date for people, in British English or in another language.

        Examples:
            >>> Date("2021-04-07").display(), Date("XXXX-05").display(), Date("2018~").display()
            ('7 April 2021', 'May, year unknown', 'about 2018')
        """
        return words(self._expression, speech)

    @functools.cached_property
    def _expression(self) -> Expression:
        return parse_edtf(self.edtf)

    @functools.cached_property
    def _single(self) -> Simple | None:
        return self._expression if isinstance(self._expression, Simple) else None

    @functools.cached_property
    def _bounds(self) -> tuple[Day, Day]:
        day = _whole_day(self.edtf)
        return bounds(self._expression) if day is None else ((day.year, day.month, day.day),) * 2

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
    def precision(self) -> Precision:
        """The finest part that is wholly known; of several dates, the coarsest of them."""
        return precision_of(self._expression)

    @property
    def year(self) -> int | None:
        """The year of a single date, if it is wholly known; 0 is 1 BC."""
        years = calendar.years_of(self._single.year) if self._single else None
        return years[0] if years and len(years) == 1 else None

    @property
    def month(self) -> int | None:
        """The month of a single date, 1 to 12, if it is wholly known; None for a season."""
        month = self._single.month if self._single else ""
        return int(month) if month.isdecimal() and int(month) in calendar.MONTHS else None

    @property
    def day(self) -> int | None:
        """The day of the month of a single date, 1 to 31, if it is wholly known."""
        day = self._single.day if self._single else ""
        return int(day) if day.isdecimal() else None

    @property
    def time(self) -> dt.time | None:
        """The time of day, with its offset if it has one."""
        time = self._single.time if self._single else ""
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
        """Say whether the two have a day in common."""
        return self._relate(Extent.overlaps, other, whole=True)

    def contains(self, other: "Date") -> Truth:
        """Say whether every day of the other belongs to it.

        Examples:
            >>> Date("2021").contains(Date("2021-04")), Date("201X").contains(Date("2011"))
            (<Truth.DEFINITELY: 2>, <Truth.POSSIBLY: 1>)
        """
        return self._relate(Extent.contains, other, whole=True)

    def _extents(self, *, whole: bool) -> tuple[Extent, ...]:
        return self._expression.extents(doubting=True, whole=whole)

    def _relate(
        self, relation: Callable[[Extent, Extent], Truth], other: "Date", *, whole: bool = False
    ) -> Truth:
        theirs = other._extents(whole=whole)  # noqa: SLF001 -- a date like this one
        answers = {relation(x, y) for x in self._extents(whole=whole) for y in theirs}
        return answers.pop() if len(answers) == 1 else Truth.POSSIBLY

    @functools.cached_property
    def _key(self) -> tuple[bool, Day, Day, str]:
        return (self._bounds == (calendar.BEGINNING, calendar.END), *self._bounds, self.edtf)

    def __lt__(self, other: object) -> bool:
        return self._key < other._key if isinstance(other, Date) else NotImplemented


def _standard(day: Day) -> dt.date | None:
    return dt.date(*day) if dt.MINYEAR <= day[0] <= dt.MAXYEAR else None


def fits_weekday(date: Date, weekday: Weekday) -> Truth:
    """Say whether a date is on a weekday: an interval can be.

    Examples:
        >>> fits_weekday(Date("2021-05-06"), Weekday.THURSDAY)
        <Truth.DEFINITELY: 2>
    """
    if day := _whole_day(date.edtf):
        return Truth.DEFINITELY if day.weekday() == weekday else Truth.NEVER
    found: set[bool] = set()
    for extent in date._extents(whole=False):  # noqa: SLF001 -- what a date allows is its own
        if not extent.patterns:
            return Truth.POSSIBLY
        for each in itertools.chain.from_iterable(extent.patterns):
            found.add(calendar.weekday_of(each) is weekday)
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
        ValueError: If there is no such day in any year.

    Examples:
        >>> years_with_weekday(5, 6, Weekday.THURSDAY, 1995, 2030)
        (1999, 2004, 2010, 2021, 2027)
    """
    if month not in calendar.MONTHS or not 1 <= day <= calendar.month_length(2000, month):
        raise ValueError(f"no month {month} has a day {day}: months are 1 to 12, days 1 to 31")
    pattern = calendar.Pattern(range(first, last + 1), (month,), (day,))
    return tuple(found[0] for found in pattern if calendar.weekday_of(found) is weekday)
