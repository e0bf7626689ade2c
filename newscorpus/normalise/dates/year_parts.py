"""Rules for a part of a longer time: the first quarter of 2009, the last week of March."""

import calendar
import datetime as dt
import re

from newscorpus.normalise.dates.cues import tense_at
from newscorpus.normalise.dates.reckoning import month_text, quarter_text, week_text
from newscorpus.normalise.dates.values import Reading, Rule, Setting, Tense, date_of, rule
from newscorpus.normalise.dates.words import ORDINAL, number_of, ordinal_of, weekday_of

_LAST = ("last", "final", "closing")
_MONTHS, _QUARTERS = 12, 4
_REACH = 100
_OF_A_GAME = re.compile(
    r"touchdown|quarterback|field goal|intercept|fumble|-yard|yards|basket|rebound|dunk|coach|"
    r"scor(?:e|ed|ing) |\bgame|turnover|\bto play\b|three-pointer|free throw|halftime|\bdrive\b|"
    r"\bplayer|\bdefen[sc]e\b|\bkick"
)
_SIZES = {"quarter": 4, "half": 2, "month": 12, "week": 52}
_CODES = {"quarter": 32, "half": 39}


def _which(words: str, count: int) -> int | None:
    """Give the number of "second" or "final" among so many."""
    number = count if words in _LAST else 1 if words == "opening" else ordinal_of(words)
    return number if number is not None and 1 <= number <= count else None


def bare_quarter(setting: Setting, found: re.Match[str]) -> Reading | None:
    """Read "the third quarter": the last one that has begun, or the next in the future tense."""
    number = _which(found["which"], _QUARTERS)
    if number is None:
        return None
    around = setting.low[max(0, found.start() - _REACH) : found.end() + _REACH]
    if _OF_A_GAME.search(around):
        return None
    tense = tense_at(setting, found.start())
    if setting.year is None or setting.month is None:
        return Reading(direction=tense, lacks="quarter")
    now = (setting.month - 1) // 3 + 1
    year = setting.year - (number > now)
    if tense is Tense.FUTURE and number != now:
        year += 1
    return Reading(edtf=quarter_text(year, number), direction=tense, lacks="quarter")


def _bare_half(setting: Setting, found: re.Match[str]) -> Reading | None:
    """Read "the first half of the year"; without the year a half may be one of a match."""
    number = _which(found["which"], 2)
    if number is None or setting.year is None:
        return None if number is None else Reading()
    return Reading(edtf=f"{setting.year:04}-{39 + number}")


def within(whole: str, which: str, unit: str, count: int) -> str | None:
    """Write a part of a year or a month.

    Args:
        whole: The year or month, in EDTF.
        which: An ordinal number, or "last".
        unit: What is counted within it.
        count: How many of them are meant at once, from one end.

    Examples:
        >>> within("2009", "first", "quarter", 1), within("2021-03", "last", "week", 1)
        ('2009-33', '2021-03-22/2021-03-28')
        >>> within("2021", "last", "month", 3), within("2021-10", "first", "friday", 1)
        ('2021-10/2021-12', '2021-10-01')
    """
    if len(whole) not in {4, 7} or not whole.replace("-", "").isdecimal():
        return None
    year = int(whole[:4])
    if len(whole) == 4:  # noqa: PLR2004 -- a year
        return _within_year(year, which, unit, count)
    month = int(whole[5:])
    if month > _MONTHS:
        return None
    first = dt.date(year, month, 1)
    last = first.replace(day=calendar.monthrange(year, month)[1])
    return _within_month(first, last, which, unit)


def _within_year(year: int, which: str, unit: str, count: int) -> str | None:
    is_last = which in _LAST
    if unit == "month" and 1 < count < _MONTHS:
        first, last = (13 - count, 12) if is_last else (1, count)
        is_known = is_last or which == "first"
        return f"{month_text(year, first)}/{month_text(year, last)}" if is_known else None
    number = _which(which, _SIZES.get(unit, 1))
    if number is None or count != 1:
        return None
    if unit in {*_CODES, "month"}:
        return f"{year:04}-{_CODES.get(unit, 0) + number:02}"
    if unit == "week":
        # the fourth of January and the 28th of December are always in the first and last week
        if is_last:
            return week_text(dt.date(year, 12, 28))
        return week_text(dt.date(year, 1, 4), number - 1)
    day = dt.date(year, 12, 31) if is_last else dt.date(year, 1, 1)
    return f"{day}" if unit == "day" else None


def _within_month(first: dt.date, last: dt.date, which: str, unit: str) -> str | None:
    is_last = which in _LAST
    number = 0 if is_last else _which(which, last.day if unit == "day" else 5)
    if number is None:
        return None
    if unit == "day":
        return f"{last if is_last else first + dt.timedelta(number - 1)}"
    if unit in {"week", "weekend"}:
        # The first and the last week are those that have most of their days in the month.
        middle = last - dt.timedelta(3) if is_last else first + dt.timedelta(3)
        return week_text(middle, 0 if is_last else number - 1)
    if not unit.endswith("day"):
        return None
    weekday = weekday_of(unit)
    day = first + dt.timedelta((weekday - first.weekday()) % 7 + 7 * (number - 1))
    if is_last:
        day = last - dt.timedelta((last.weekday() - weekday) % 7)
    return f"{day}" if day <= last else None


PART = re.compile(
    rf"(?:the )?(?:very )?(?P<which>{ORDINAL}|last|final|closing|opening)[ -]"
    r"(?:(?P<count>two|three|four|six|nine|ten|eleven|\d) )?"
    r"(?P<unit>quarter|half|week|weekend|month|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?"
    r"(?P<joint>,? of |,? in |, | )(?P<the>the (?=year|month|week|quarter))?"
)
"""The beginning of "the first quarter of 2009"; what comes after it is a date of its own."""


def part_of(whole: Reading, found: re.Match[str]) -> Reading | None:
    """Read a part of what another rule has read."""
    count = number_of(found["count"]) if found["count"] else 1
    edtf = None
    if whole.edtf:
        edtf = within(whole.edtf, found["which"], found["unit"], int(count or 1))
        if edtf is None or date_of(edtf) is None:
            return None
    return Reading(edtf=edtf, basis=whole.basis, direction=whole.direction, lacks=whole.lacks)


def week_with(whole: Reading) -> Reading | None:
    """Read "the week of April 10th"."""
    if not whole.edtf:
        return whole
    if len(whole.edtf) != 10:  # noqa: PLR2004 -- a day
        return None
    week = week_text(dt.date.fromisoformat(whole.edtf))
    return Reading(edtf=week, basis=whole.basis, direction=whole.direction, lacks="")


def _year_of_part(setting: Setting, found: re.Match[str]) -> Reading | None:
    """Read "next year's first quarter"."""
    steps = {"last": -1, "this": 0, "next": 1}[found["word"]]
    if setting.year is None:
        return Reading()
    edtf = within(f"{setting.year + steps:04}", found["which"], found["unit"], 1)
    return Reading(edtf=edtf)


PART_RULES: tuple[Rule, ...] = (
    rule(
        "part",
        rf"(?P<word>last|this|next) year's (?P<which>{ORDINAL}|last|final) "
        rf"(?P<unit>quarter|half)",
        _year_of_part,
    ),
    rule("half", r"(?:the )?(?P<which>first|second)[ -]half(?= of the year)", _bare_half),
    rule(
        "quarter",
        r"(?:the )?(?P<which>first|second|third|fourth|final|1st|2nd|3rd|4th)[ -]quarter",
        bare_quarter,
    ),
)
"""Parts that name no whole."""
