"""Turns the values of the sets into days, and compares dates of the library with these."""

import datetime as dt
import re
from collections.abc import Iterable

from newscorpus.models.dates import Date, DateError

Days = tuple[dt.date | None, dt.date | None]
"""The first and the last day."""

_MONTHS = {"SP": "21", "SU": "22", "FA": "23", "AU": "23", "WI": "24"}
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_PLAIN = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def edtf_of(value: str) -> str | None:
    """Turn the value of a TIMEX3 into EDTF; None where it names no place in the calendar.

    Examples:
        >>> edtf_of("2004-W47"), edtf_of("2006-Q4"), edtf_of("197"), edtf_of("2011-06-XX")
        ('2004-11-15/2004-11-21', '2006-36', '197X', '2011-06')
        >>> edtf_of("2009-SP"), edtf_of("2010-W04-WE"), edtf_of("P6Y"), edtf_of("2008-01-09TMO")
        ('2009-21', '2010-01-30/2010-01-31', None, None)
    """
    week = _WEEK.fullmatch(value)
    if week:
        first = dt.date.fromisocalendar(int(week[1]), int(week[2]), 6 if week[3] else 1)
        return f"{first}/{first + dt.timedelta(1 if week[3] else 6)}"
    if re.fullmatch(r"\d{2,3}", value):
        return value + "X" * (4 - len(value))
    value = value.removesuffix("-XX")
    if re.fullmatch(r"\d{4}-Q[1-4]", value):
        return f"{value[:5]}{32 + int(value[-1])}"
    if re.fullmatch(r"\d{4}-H[12]", value):
        return f"{value[:5]}{39 + int(value[-1])}"
    if re.fullmatch(r"\d{4}-(?:SP|SU|FA|AU|WI)", value):
        return value[:5] + _MONTHS[value[5:]]
    return value if _PLAIN.fullmatch(value) else None


def days_of(edtf: str) -> Days | None:
    """Give the first and last day of a date; None when there is no such date."""
    try:
        date = Date(edtf).unmarked
    except DateError:
        return None
    return date.earliest, date.latest


def agrees(found: Date | None, wanted: Iterable[Days]) -> bool:
    """Say whether a value is one of the wanted ones."""
    if found is None:
        return False
    first, last = found.unmarked.earliest, found.unmarked.latest
    for days in wanted:
        if (first, last) == days:
            return True
        within = first and last and days[0] and days[1] and first <= days[0] and days[1] <= last
        if within and found.is_approximate:
            return True
    return False
