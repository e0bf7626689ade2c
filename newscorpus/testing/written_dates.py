"""Dates in the way that a model date, 7 April 2021, is written."""

import datetime as dt
import re
from collections.abc import Callable
from random import Random

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT_BY_STYLE = {2: "Feb.", 1: "Jan.", 8: "Aug.", 9: "Sept.", 10: "Oct.", 11: "Nov.", 12: "Dec."}
"""Months that the wires' style books cut short; the others are written out."""


def _month(date: dt.date) -> str:
    return MONTHS[date.month - 1]


def _weekday(date: dt.date) -> str:
    return WEEKDAYS[date.weekday()]


def _ordinal(date: dt.date) -> str:
    day = date.day
    ending = "th" if day in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


_WORDS: dict[str, Callable[[dt.date], str]] = {
    "Wednesday": _weekday,
    "WEDNESDAY": lambda date: _weekday(date).upper(),
    "Wed": lambda date: _weekday(date)[:3],
    "WED": lambda date: _weekday(date)[:3].upper(),
    "April": _month,
    "APRIL": lambda date: _month(date).upper(),
    "Apr.": lambda date: _SHORT_BY_STYLE.get(date.month, _month(date)),
    "Apr": lambda date: _month(date)[:3],
    "APR": lambda date: _month(date)[:3].upper(),
    "2021": lambda date: str(date.year),
    "'21": lambda date: f"'{date:%y}",
    "7th": _ordinal,
    "07": lambda date: f"{date.day:02}",
    "04": lambda date: f"{date.month:02}",
}
_NUMBERS: dict[str, Callable[[dt.date], str]] = {
    "21": lambda date: f"{date.year % 100:02}",
    "7": lambda date: str(date.day),
    "4": lambda date: str(date.month),
}
_TOKEN = re.compile(
    "|".join((*map(re.escape, _WORDS), r"11[:.]28", rf"(?<!\d)(?:{'|'.join(_NUMBERS)})(?!\d)"))
)
_ANY = _WORDS | _NUMBERS


def write_date(date: dt.date, model: str, rng: Random) -> str:
    """Write a date as the model writes 7 April 2021, at some time where the model says 11:28.

    Args:
        date: What to write.
        model: Words such as `Wed 7 Apr 2021`; what is no part of that date stays as it is.
        rng: Chooses the time of day.

    Examples:
        >>> write_date(dt.date(2019, 12, 3), "WEDNESDAY, April 7th, 2021", Random(0))
        'TUESDAY, December 3rd, 2019'
        >>> write_date(dt.date(2019, 12, 3), "07/04/21, 2021-04-07, 20210407, 7.4.", Random(0))
        '03/12/19, 2019-12-03, 20191203, 3.12.'
    """

    def written(match: re.Match[str]) -> str:
        token = match[0]
        if token[:2] == "11":
            return f"{rng.randint(1, 12)}{token[2]}{rng.randrange(60):02}"
        return _ANY[token](date)

    return _TOKEN.sub(written, model)
