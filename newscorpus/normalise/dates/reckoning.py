"""Reckoning with days, weeks, months and years, and writing the result in EDTF."""

import datetime as dt

from newscorpus.normalise.dates.values import Setting, Tense
from newscorpus.normalise.dates.words import UNITS

_DAYS_OF_WEEK, _MONTHS = 7, 12
_SATURDAY = 5
STEPS = {
    "this": 0, "current": 0, "the current": 0, "this calendar": 0, "this current": 0,
    "last": -1, "the last": -1, "past": -1, "this past": -1, "previous": -1,
    "next": 1, "the next": 1, "coming": 1, "the coming": 1, "this coming": 1, "upcoming": 1,
    "the upcoming": 1,
}  # fmt: skip
"""How many units from the reference date a word before a unit leads."""


def direction_of(steps: int) -> Tense | None:
    """Give the side of the reference date to which so many steps lead."""
    return Tense.PAST if steps < 0 else Tense.FUTURE if steps > 0 else None


def year_text(year: int) -> str | None:
    """Write a year; None for one that EDTF cannot write in four digits."""
    return f"{year:04}" if 0 < year <= dt.MAXYEAR else None


def month_text(year: int, month: int) -> str | None:
    """Write a month, which may run over into other years.

    Examples:
        >>> month_text(2021, 0), month_text(2021, 14)
        ('2020-12', '2022-02')
    """
    over, rest = divmod(month - 1, _MONTHS)
    text = year_text(year + over)
    return text and f"{text}-{rest + 1:02}"


def quarter_text(year: int, quarter: int) -> str | None:
    """Write a quarter, which may run over into other years.

    Examples:
        >>> quarter_text(2021, 1), quarter_text(2021, 0)
        ('2021-33', '2020-36')
    """
    over, rest = divmod(quarter - 1, 4)
    text = year_text(year + over)
    return text and f"{text}-{33 + rest}"


def week_text(day: dt.date, weeks: int = 0) -> str:
    """Write the week of a day, Monday to Sunday, or one so many weeks after.

    Examples:
        >>> week_text(dt.date(2021, 4, 7), -1)
        '2021-03-29/2021-04-04'
    """
    monday = day + dt.timedelta(weeks * _DAYS_OF_WEEK - day.weekday())
    return f"{monday}/{monday + dt.timedelta(6)}"


def weekend_text(day: dt.date, weeks: int = 0) -> str:
    """Write Saturday and Sunday of the week of a day."""
    saturday = day + dt.timedelta(weeks * _DAYS_OF_WEEK + _SATURDAY - day.weekday())
    return f"{saturday}/{saturday + dt.timedelta(1)}"


def unit_text(setting: Setting, unit: str, steps: int) -> str | None:  # noqa: PLR0911 -- a table of units
    """Write the calendar unit of the reference date, or one so many steps after it."""
    day, year, month = setting.day, setting.year, setting.month
    if unit == "year":
        return None if year is None else year_text(year + steps)
    if unit in {"decade", "century"} and year is not None:
        size = 10 if unit == "decade" else 100
        text = year_text(year + steps * size)
        return text and text[:-1] + "X" if size == 10 else text and text[:-2] + "XX"  # noqa: PLR2004
    if unit in {"month", "quarter"} and year is not None and month is not None:
        return (
            month_text(year, month + steps)
            if unit == "month"
            else quarter_text(year, (month - 1) // 3 + 1 + steps)
        )
    if day is None:
        return None
    if unit == "week":
        return week_text(day, steps)
    if unit == "weekend":
        return weekend_text(day, steps)
    return f"{day + dt.timedelta(steps)}" if unit == "day" else None


def away(setting: Setting, number: float, unit: str) -> str | None:
    """Write the time so many units from the reference date, no finer than the unit is.

    A number of days is meant exactly. One of weeks is an estimate of the day, of months one of the
    month, and of years one of the year.
    """
    letter, factor = UNITS[unit if unit in UNITS else unit.removesuffix("s")]
    steps = number * factor
    if letter == "Y":
        text = setting.year and year_text(setting.year + round(steps))
        return f"{text}~" if text else None
    if letter == "M" and setting.year is not None and setting.month is not None:
        text = month_text(setting.year, setting.month + round(steps))
        return text and f"{text}~"
    if setting.day is None or letter not in "DW":
        return None
    days = round(steps * (_DAYS_OF_WEEK if letter == "W" else 1))
    return f"{setting.day + dt.timedelta(days)}" + "~" * (letter == "W")


def weekday_text(setting: Setting, weekday: int, word: str, tense: Tense | None) -> str | None:
    """Write the day that a weekday means, with the word before it.

    Alone it is the last one, the reference day included, or the next one in the future tense.
    "Last" and "this" do not mean yesterday within a week, nor "next" any day of this week.
    """
    day = setting.day
    if day is None:
        return None
    since = (day.weekday() - weekday) % _DAYS_OF_WEEK
    if word == "next":
        days = _DAYS_OF_WEEK - day.weekday() + weekday
    elif word == "this":
        days = weekday - day.weekday()
    elif word in {"coming", "upcoming"} or (not word and tense is Tense.FUTURE):
        days = _DAYS_OF_WEEK - since
    elif word:
        skipped = since == 0 or (since == 1 and day.weekday() > 0)
        days = -since - _DAYS_OF_WEEK * skipped
    else:
        days = -since
    return f"{day + dt.timedelta(days)}"


def nearest_year(
    setting: Setting, month: int, day: int | None, side: tuple[Tense | None, int]
) -> int | None:
    """Give the year that a month or day without one means.

    It is the last one that has come, unless the words speak of the future or the next one is much
    nearer.
    """
    if setting.year is None:
        return None
    if setting.day is None or setting.month is None:
        return setting.year
    today = setting.day
    # Where no day is written, the reference month itself is meant whatever the tense.
    distance = (month - today.month) * 31 + (day - today.day if day else 0)
    if distance == 0:
        return today.year
    ahead = distance if distance > 0 else distance + 372
    back = 372 - ahead
    tense, nearer = side
    future = tense is Tense.FUTURE or 0 < ahead * nearer < back
    if future:
        return today.year + (distance < 0)
    return today.year - (distance > 0)
