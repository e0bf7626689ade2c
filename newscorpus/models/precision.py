"""How finely a date is known."""

import bisect
from collections.abc import Iterable
from enum import StrEnum

from newscorpus.models import calendar
from newscorpus.models.edtf import Expression, Interval, Simple, parse_edtf  # noqa: F401 -- the example reads with it


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


def precision_of(date: Expression) -> Precision:
    """Give the finest part that is wholly known; of several dates, that of the coarsest.

    Examples:
        >>> precision_of(parse_edtf("2021-04-07/202X")).value
        'decade'
    """
    known = map(_precision, _singles(date))
    return max(known, key=list(Precision).index, default=Precision.NONE)


def _singles(expression: Expression) -> Iterable[Simple]:
    if isinstance(expression, Simple):
        return (expression,)
    if isinstance(expression, Interval):
        return (edge for edge in (expression.start, expression.end) if isinstance(edge, Simple))
    return (single for member in expression.members for single in _singles(member))


def _precision(date: Simple) -> Precision:
    if date.day.isdecimal():
        return Precision.SECOND if date.time else Precision.DAY
    if date.month in calendar.SEASONS:
        finer = (Precision.SEASON, Precision.QUARTER, Precision.QUADRIMESTER, Precision.SEMESTER)
        return finer[bisect.bisect(("33", "37", "40"), date.month)]
    if date.month.isdecimal():
        return Precision.MONTH
    years = calendar.years_of(date.year)
    if years is None:
        return Precision.NONE
    masked = len(date.year) - len(date.year.rstrip("X"))
    coarser = (Precision.YEAR, Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM)
    return coarser[min(3, masked or (len(str(len(years))) - 1 if "S" in date.year else 0))]
