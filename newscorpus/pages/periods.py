"""Where on the calendar a date stands: its day, month, year, decade or century."""

import datetime as dt
from enum import Enum

import attrs

from newscorpus.models.dates import Date
from newscorpus.models.speech import ENGLISH, MONTH_NAMES, Speech


class Unit(Enum):
    """A length of time by which articles are counted."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


_YEARS = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100}


@attrs.frozen
class Period:
    """A day, month, year, decade or century.

    Examples:
        >>> april = Period.of(dt.date(2021, 4, 7), Unit.MONTH)
        >>> april.label(), april.id, Period(Unit.MONTH, april.index + 1).label()
        ('April 2021', '2021-04', 'May 2021')
        >>> Period.of(dt.date(1994, 1, 1), Unit.DECADE).label()
        '1990s'
    """

    unit: Unit
    index: int
    """Its number, counted from the year 0: neighbours differ by 1."""

    @classmethod
    def of(cls, day: dt.date, unit: Unit) -> "Period":
        """Give the period that a day belongs to."""
        if unit is Unit.DAY:
            return cls(unit, day.toordinal())
        if unit is Unit.MONTH:
            return cls(unit, day.year * len(MONTH_NAMES) + day.month - 1)
        return cls(unit, day.year // _YEARS[unit])

    @property
    def first_day(self) -> dt.date:
        """The day it begins with."""
        if self.unit is Unit.DAY:
            return dt.date.fromordinal(self.index)
        if self.unit is Unit.MONTH:
            return dt.date(self.index // len(MONTH_NAMES), self.index % len(MONTH_NAMES) + 1, 1)
        return dt.date(max(self.index * _YEARS[self.unit], dt.MINYEAR), 1, 1)

    @property
    def year(self) -> int:
        """The year, or the first of a decade or century."""
        return self.first_day.year

    @property
    def month(self) -> int:
        """The month of a day or month, 1 to 12; of longer periods the first."""
        return self.first_day.month

    @property
    def id(self) -> str:
        """What fragments call the period: `2021-04`, `199x`."""
        match self.unit:
            case Unit.DAY:
                return self.first_day.isoformat()
            case Unit.MONTH:
                return f"{self.first_day:%Y-%m}".zfill(len("2021-04"))
            case Unit.YEAR:
                return f"{self.index:04d}"
            case Unit.DECADE:
                return f"{self.index:03d}x"
            case Unit.CENTURY:
                return f"{self.index:02d}xx"

    def label(self, speech: Speech = ENGLISH) -> str:
        """Say what people call the period, in British English or in another language."""
        match self.unit:
            case Unit.DAY | Unit.MONTH:
                return Date.parse(self.id).display(speech)
            case Unit.YEAR:
                return str(self.year)
            case Unit.DECADE:
                return speech.gettext("%(year)ss", year=str(self.index * _YEARS[self.unit]))
            case Unit.CENTURY:
                # English calls decades and centuries in one way, and other languages do not
                century = str(self.index * _YEARS[self.unit])
                return speech.gettext("%(century)ss", century=century)

    @property
    def tick(self) -> str:
        """What an axis calls it: the number of a day, the year of anything longer."""
        return str(self.first_day.day if self.unit is Unit.DAY else self.year)


def period(date: Date | None, unit: Unit) -> Period | None:
    """Give the period of a unit that a date lies within, or None if it is wider or unknown.

    Examples:
        >>> period(Date.parse("2021-04"), Unit.YEAR).label()
        '2021'
        >>> period(Date.parse("2021"), Unit.MONTH) is None
        True
    """
    if date is None or not date.is_placed or date.earliest is None or date.latest is None:
        return None
    first, last = Period.of(date.earliest, unit), Period.of(date.latest, unit)
    return first if first == last else None


def machine_readable(date: Date | None) -> str | None:
    """Give what `<time datetime>` may hold for a date: a day, a month, a year, or None.

    Examples:
        >>> machine_readable(Date.parse("2021-04-07")), machine_readable(Date.parse("XXXX-05"))
        ('2021-04-07', None)
    """
    for unit in (Unit.DAY, Unit.MONTH, Unit.YEAR):
        if found := period(date, unit):
            return found.id
    return None
