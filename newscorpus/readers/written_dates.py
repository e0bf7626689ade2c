"""Dates as headers, datelines and imprints write them, and what each says exactly."""

import re
from functools import lru_cache

import attrs

from newscorpus.models.dates import Date, DateError, Weekday, years_with_weekday
from newscorpus.models.speech import MONTH_STEMS, WEEKDAY_STEMS
from newscorpus.settings import DateOrder, ReadSettings
from newscorpus.text import Span

_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
OPENINGS = frozenset((*MONTH_STEMS, *WEEKDAY_STEMS))
"""The first three letters of a date that does not begin with a digit."""

_WEEKDAYS = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_CLOCK = (
    r"\d{1,2}(?::[ ]?|[.])\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?m?\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?"
)
_ZONE = (
    r"\s?(?:z\b|\(?(?:gmt|utc)\s?[+-]\s?\d{1,2}(?::\s?\d{2})?\)?|[+-]\d{2}:?\d{2}|"
    r"(?:eastern|central|mountain|pacific)(?:\s(?:daylight|standard))?\stime\b|"
    r"(?-i:[A-Z]{2,4}T|ET|PT|CT|GMT|UTC|UK)\b|local time\b|h(?:rs|ours)?\b)"
)
_TIME = rf"(?:{_CLOCK})(?:{_ZONE}){{0,2}}"
_YEAR = r"(?:1[5-9]|20|21)\d{2}"

_THEN_YEAR = {
    order: rf"(?:(?:\s*[,.،]\s*|\s+|-)(?P<{order}_y>{_YEAR})(?:\b|(?=\d{{1,2}}:\d\d)))?"
    for order in ("dm", "md")
}
_ORDINAL = "(?:st|nd|rd|th)?"
_CORES = (
    # 2021-04-07, 2021/4/7
    r"(?P<iso_y>\d{4})(?P<iso_s>[-/.])(?P<iso_m>\d{1,2})(?P=iso_s)(?P<iso_d>\d{1,2})(?!\d)",
    # 20210407
    r"(?P<solid_y>(?:19|20)\d{2})(?P<solid_m>[01]\d)(?P<solid_d>[0-3]\d)(?!\d)",
    # 7 April 2021, 7th of Apr., 2021, 07-Apr-2021, 7 April
    rf"(?P<dm_d>\d{{1,2}}){_ORDINAL}(?:\s+of)?[-\s.]\s*(?P<dm_m>{_MONTHS})\b\.?{_THEN_YEAR['dm']}",
    # April 7, 2021, Apr. 7th 2021, April 7
    rf"(?P<md_m>{_MONTHS})\b\.?\s*(?P<md_d>\d{{1,2}}){_ORDINAL}\b(?![:.]\d){_THEN_YEAR['md']}",
    # April 2021
    rf"(?P<my_m>{_MONTHS})\b\.?,?\s+(?P<my_y>{_YEAR})\b",
    # 07.04.2021, 10/25/11
    rf"(?P<n_1>\d{{1,2}})(?P<n_s>[./-])(?P<n_2>\d{{1,2}})(?P=n_s)(?P<n_y>{_YEAR}|\d{{2}})(?!\d)",
    # 2021-04
    r"(?P<ym_y>(?:19|20)\d{2})-(?P<ym_m>\d{2})(?![-\d])",
)
_DATE = re.compile(
    rf"(?<![\w.])(?:(?P<weekday>{_WEEKDAYS})\b[.,]{{0,2}}\s+)?"
    rf"(?:(?P<time_before>{_TIME}),?\s+(?:on\s+)?(?:{_WEEKDAYS}[.,]{{0,2}}\s+)?)?"
    rf"(?:{'|'.join(_CORES)})"
    rf"(?:\s*\(?,?\s*\b(?P<weekday_after>{_WEEKDAYS})\b\)?)?"
    rf"(?:(?:\s*[,|@–—•·]\s*|\s+/\s+|\s*-\s*|\s+|t|(?<=\d{{4}}))(?:at\s+)?(?P<time>{_TIME})(?![\d.])"
    r"|\s(?-i:GMT|UTC)\b)?",
    re.IGNORECASE,
)
_WEEKDAY_MONTH = re.compile(
    rf"(?P<weekday>{_WEEKDAYS})\b[.,]?\s+(?P<month>{_MONTHS})\b\.?", re.IGNORECASE
)
_TORN_DAY = re.compile(r"[ \t]*\r?\n[ \t]*(\d{1,2})")
_YEAR_ALONE = re.compile(rf"{_YEAR}\b")


@attrs.frozen
class WrittenDate:
    """A date found in text."""

    span: Span
    """Where it stands, weekday and time of day included."""

    verbatim: str
    shape: str
    """How it is written: `iso`, `day-month`, `month-day`, `numeric`, `weekday-month`, …."""

    date: Date | None
    """What it says; None when no such day exists, as in 2024-13-01."""

    weekday: Weekday | None = None
    """The weekday written beside it."""

    time: str | None = None
    """The time of day as written, with its zone."""

    alternatives: tuple[Date, ...] = ()
    """Other dates that the words allow."""

    has_year: bool = True
    """Whether the words name a year."""


def match_date(
    text: str, start: int, settings: ReadSettings, *, end: int | None = None
) -> WrittenDate | None:
    """Read the date that begins at an offset.

    Args:
        text: The text that holds it.
        start: The offset of its first character.
        settings: The order of ambiguous numbers, and the years to offer where none is written.
        end: Where to stop; None for the end of the text.

    Returns:
        The date, or None when no date begins there.

    Examples:
        >>> str(match_date("April 7th, 2021", 0, ReadSettings()).date)
        '2021-04-07'
        >>> match_date("May I ask", 0, ReadSettings()) is None
        True
    """
    opening = text[start : start + 3].lower()
    if opening not in OPENINGS and not opening[:1].isdecimal():
        return None
    limit = len(text) if end is None else end
    found = _DATE.match(text, start, limit)
    if found:
        return _written(found, settings)
    bare = _WEEKDAY_MONTH.match(text, start, limit)
    return _weekday_month(bare, settings) if bare else None


def search_date(
    text: str, start: int, settings: ReadSettings, *, end: int | None = None
) -> WrittenDate | None:
    """Read the first date at or after an offset; see `match_date`.

    Examples:
        >>> str(search_date("Published in Dawn, April 8th, 2021", 0, ReadSettings()).date)
        '2021-04-08'
    """
    found = _DATE.search(text, start, len(text) if end is None else end)
    return _written(found, settings) if found else None


def match_year(text: str, start: int, *, end: int | None = None) -> WrittenDate | None:
    """Read a year that stands alone, for places where nothing but a date is expected."""
    found = _YEAR_ALONE.match(text, start, len(text) if end is None else end)
    if not found:
        return None
    date = Date.from_parts(year=int(found[0]))
    return WrittenDate(Span(*found.span()), found[0], "year", date)


def _written(found: re.Match[str], settings: ReadSettings) -> WrittenDate:
    shape, readings = _readings(found, settings)
    day_written = found["weekday"] or found["weekday_after"]
    weekday = Weekday.parse(day_written) if day_written else None
    dates = [date for parts in readings if (date := _date(*parts)) is not None]
    first = dates[0] if dates else None
    others = dates[1:]
    year, month, day = readings[0]
    if first is not None and year is None:
        others.extend(_years(month, day, weekday, settings))
    time = found["time"] or found["time_before"]
    verbatim = found[0].rstrip()
    return WrittenDate(
        span=Span(found.start(), found.start() + len(verbatim)),
        verbatim=verbatim,
        shape=shape,
        date=first,
        weekday=weekday,
        time=" ".join(time.split()) if time else None,
        alternatives=tuple(others),
        has_year=year is not None,
    )


# where clocks show Eastern to Pacific time, the month comes first
_AMERICAN_ZONE = re.compile(r"\b[ECMP](?:[SD]T|T)\b")
_CENTURY = 100
_Parts = tuple[int | None, int | None, int | None]


def _readings(found: re.Match[str], settings: ReadSettings) -> tuple[str, tuple[_Parts, ...]]:
    """Give the shape, and year, month and day in every order that the words allow."""
    for shape, names in _IN_DIGITS:
        year, month, day = found.group(*names)
        if year:
            return shape, ((int(year), int(month), int(day)),)
    for shape, names in _IN_WORDS:
        year, month, day = found.group(*names)
        if month:
            return shape, ((int(year) if year else None, _month(month), int(day)),)
    if found["my_m"]:
        return "month-year", ((int(found["my_y"]), _month(found["my_m"]), None),)
    if found["ym_y"]:
        return "iso-month", ((int(found["ym_y"]), int(found["ym_m"]), None),)
    return "numeric", _numeric(found, settings)


_IN_DIGITS = (("iso", ("iso_y", "iso_m", "iso_d")), ("solid", ("solid_y", "solid_m", "solid_d")))
_IN_WORDS = (("day-month", ("dm_y", "dm_m", "dm_d")), ("month-day", ("md_y", "md_m", "md_d")))


def _numeric(found: re.Match[str], settings: ReadSettings) -> tuple[_Parts, ...]:
    first, second = int(found["n_1"]), int(found["n_2"])
    year = _full_year(found["n_y"], settings)
    day_first, month_first = (year, second, first), (year, first, second)
    if first == second:
        return (day_first,)
    is_american = bool(_AMERICAN_ZONE.search(found["time"] or found["time_before"] or ""))
    if settings.date_order is DateOrder.DAY_MONTH and not is_american:
        return (day_first, month_first)
    return (month_first, day_first)


def _full_year(digits: str, settings: ReadSettings) -> int:
    if int(digits) >= _CENTURY:
        return int(digits)
    this_century = 2000 + int(digits)
    return this_century if this_century <= settings.years[1] else this_century - _CENTURY


def _month(name: str) -> int:
    return MONTH_STEMS.index(name[:3].lower()) + 1


@lru_cache(maxsize=4096)
def _date(year: int | None, month: int | None, day: int | None) -> Date | None:
    try:
        return Date.from_parts(year=year, month=month, day=day)
    except DateError:
        return None


def _years(
    month: int | None, day: int | None, weekday: Weekday | None, settings: ReadSettings
) -> list[Date]:
    """Offer the years in which a day and month fall on the weekday that is written."""
    if weekday is None or month is None or day is None:
        return []
    years = years_with_weekday(month, day, weekday, *settings.years)
    return [Date.from_parts(year=year, month=month, day=day) for year in years]


def _weekday_month(found: re.Match[str], settings: ReadSettings) -> WrittenDate:
    """Read a month with a weekday but no day, as cut-off headers have it.

    Where the next line begins with digits, the day may have been torn off to there and run into
    what followed it ("Thu, May" / "60 comments" for "Thu, May 6" / "0 comments"); days that start
    those digits are offered, in the years in which they fall on the weekday.
    """
    month = _month(found["month"])
    weekday = Weekday.parse(found["weekday"])
    alternatives: list[Date] = []
    torn = _TORN_DAY.match(found.string, found.end())
    days = {int(torn[1][:length]) for length in (1, 2)} if torn else set()
    for day in sorted(days):
        date = _date(None, month, day)
        if date is not None:
            alternatives += [date, *_years(month, day, weekday, settings)]
    verbatim = found[0]
    return WrittenDate(
        span=Span(*found.span()),
        verbatim=verbatim,
        shape="weekday-month",
        date=_date(None, month, None),
        weekday=weekday,
        alternatives=tuple(alternatives),
        has_year=False,
    )
