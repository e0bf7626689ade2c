"""A date for an undated article: what it shows itself, seen beside what others are dated.

The rules stand in a table, and the first that has an answer gives it; the value is as exact as
the evidence and no more. What is shown is put into a year only if it agrees with the evidence: the
date in a header may be that of a page, printed or saved a month later.
"""

import calendar
import datetime as dt
from collections.abc import Callable, Iterator
from functools import cached_property

import attrs

from newscorpus.analyses.inferences.bounds import Bound, Bounds
from newscorpus.analyses.inferences.evidence import Evidence
from newscorpus.analyses.inferences.phrasing import sentence, weekday_told, written
from newscorpus.analyses.inferences.showing import Shown
from newscorpus.models.dates import Date, Precision, Truth

_FURTHEST = 366
_LAST_MONTH = 12


@attrs.frozen
class Proposal:
    """A date that is likely."""

    value: str
    """In EDTF."""

    because: str
    evidence: tuple[str, ...]
    """The ids of what it rests on."""


@attrs.frozen(slots=False)
class _Case:
    """All that is known of the date of one article."""

    shown: Shown
    evidence: Evidence
    bounds: Bounds
    slack: int

    @cached_property
    def days(self) -> tuple[dt.date, ...]:
        """The days of the evidence that the bounds allow."""
        return tuple(self.within(0))

    @cached_property
    def near(self) -> tuple[dt.date, ...]:
        """The same, and the days shortly before and after."""
        return tuple(self.within(self.slack))

    def within(self, slack: int) -> Iterator[dt.date]:
        """Give the days of the evidence, and some more before and after, as the bounds allow."""
        first = max(dt.date.min.toordinal(), self.evidence.first.toordinal() - slack)
        last = min(dt.date.max.toordinal(), self.evidence.last.toordinal() + slack)
        days = map(dt.date.fromordinal, range(first, last + 1))
        return (day for day in days if self.bounds.allow(day))


_Answer = tuple[str, str]
"""A value, and what to say beside what the evidence is dated; may be empty."""


def propose(
    shown: Shown, evidence: Evidence, bounds: Bounds, *, spread: int, slack: int
) -> Proposal | None:
    """Propose a date for an article.

    Args:
        shown: What the article shows.
        evidence: What others are dated.
        bounds: What must hold.
        spread: The most days between the dates of others; with more they tell nothing.
        slack: The days before or after theirs on which it may have been published, too.

    Returns:
        The date; None where the evidence says nothing, or contradicts itself, the bounds or the
        weekday that the article shows.

    Examples:
        >>> same = Evidence((Date("2021-04-07"),), "its copy is of 2021-04-07", ("a",), True)
        >>> propose(Shown(), same, Bounds(), spread=31, slack=7).value
        '2021-04-07'
        >>> april = Shown("-04-09", ((4, 9),), has_day=True, month=4)
        >>> propose(april, same, Bounds(), spread=31, slack=7).because
        'its copy is of 2021-04-07, and it shows 9 April'
    """
    case = _Case(shown, evidence, bounds, slack)
    if evidence.spread > spread or not case.days:
        return None
    answers = (rule(case) for rule in RULES)
    value, told = next(filter(None, answers), ("", ""))
    if not value:
        return None
    used = [bound for bound in (_start(case), _end(case)) if bound]
    because = sentence((evidence.because, *(bound.because for bound in used), told))
    ids = (*evidence.ids, *(id_ for bound in used for id_ in bound.evidence))
    return Proposal(value, because, tuple(dict.fromkeys(ids)))


def _start(case: _Case) -> Bound | None:
    """Give the earlier bound, if it takes away from the days of the evidence."""
    start = case.bounds.start
    return start if start and start.day > case.evidence.first else None


def _end(case: _Case) -> Bound | None:
    end = case.bounds.end
    return end if end and end.day < case.evidence.last else None


def _day_shown(case: _Case) -> _Answer | None:
    """Give the one day on which what is shown falls near the evidence: 8 April, a Thursday."""
    for days in (case.days, case.near):
        found = [day for day in days if case.shown.fits(day)]
        if len(found) == 1:
            rest = case.shown.rest if case.shown.has_day else f"{found[0]:-%m-%d}"
            return f"{found[0].year:04}{rest}", _told(found[0], case.shown)
    return None


def _told(day: dt.date, shown: Shown) -> str:
    if shown.weekday is not None:
        return weekday_told(day)
    return f"it shows {written(day).rsplit(' ', 1)[0]}"


def _day_of_weekday(case: _Case) -> _Answer | None:
    """Give the one day of the evidence that is on the weekday, in the month if one is shown."""
    shown = case.shown
    if shown.weekday is None or shown.has_day or (shown.rest and not shown.month):
        return None
    months = {shown.month} if shown.month else set(range(1, _LAST_MONTH + 1))
    found = [day for day in case.days if day.month in months and shown.is_on_weekday(day)]
    return (found[0].isoformat(), weekday_told(found[0])) if len(found) == 1 else None


def _year_put_in(case: _Case) -> _Answer | None:
    """Put the one year into a month or season that agrees with the evidence."""
    rest = case.shown.rest
    if not rest or case.shown.has_day or "XX" in rest:
        return None
    for days in (case.days, case.near):
        years = sorted({day.year for day in days})
        dates = [Date(f"{year:04}{rest}") for year in years]
        found = [date for date in dates if _overlaps(date.unmarked, days)]
        if len(found) == 1:
            return str(found[0]), f"it shows {Date(f'XXXX{rest}').display().split(',')[0]}"
    return None


def _overlaps(date: Date, days: tuple[dt.date, ...]) -> bool:
    return date.overlaps(_interval(days)) is not Truth.NEVER


def _year_alone(case: _Case) -> _Answer | None:
    """Give the year of the evidence where the day that is shown is not near, but in that year.

    A weekday must be right in that year. Where the nearest such day is in another year than the
    evidence, either may be meant, and neither is proposed.
    """
    shown, years = case.shown, {day.year for day in case.days}
    if not shown.rest or len(years) != 1:
        return None
    (year,) = years
    day = next((d for d in _in_year(year, shown) if shown.fits(d)), None)
    if shown.days:
        is_told = day is not None and _is_nearest(day, case)
        told = weekday_told(day) if day and shown.weekday is not None else ""
        return (f"{year:04}", told) if is_told else None
    middle = dt.date(year, shown.month, 15) if shown.month else None
    is_told = middle is None or _is_nearest(middle, case)
    return (f"{year:04}", "") if is_told else None


def _in_year(year: int, shown: Shown) -> Iterator[dt.date]:
    for month, day in shown.days:
        if day <= calendar.monthrange(year, month)[1]:
            yield dt.date(year, month, day)


def _is_nearest(day: dt.date, case: _Case) -> bool:
    """Say whether a day is nearer to the evidence than half a year."""
    first, last = case.days[0], case.days[-1]
    distance = max((first - day).days, (day - last).days, 0)
    return distance <= _FURTHEST // 2


def _as_others(case: _Case) -> _Answer | None:
    """Give the days of the evidence where nothing else is shown.

    One day is the date of the very text, but only about that of another text on the same event.
    """
    if case.shown.rest or case.shown.weekday is not None:
        return None
    interval = _interval(case.days)
    is_about = interval.precision is Precision.DAY and case.days[0] == case.days[-1]
    return f"{interval}{'~' * (is_about and not case.evidence.is_same_text)}", ""


def _interval(days: tuple[dt.date, ...]) -> Date:
    """Give the days from the first to the last as a day, a month, a year or an interval."""
    first, last = days[0], days[-1]
    for length in (len("2021"), len("2021-04"), len("2021-04-07")):
        whole = Date(first.isoformat()[:length])
        if (whole.earliest, whole.latest) == (first, last):
            return whole
    return Date(f"{first}/{last}")


RULES: tuple[Callable[[_Case], _Answer | None], ...] = (
    _day_shown,
    _day_of_weekday,
    _year_put_in,
    _year_alone,
    _as_others,
)
"""Most exact first; the first with an answer gives it."""
