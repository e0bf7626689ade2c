"""Rules for dates that the words themselves name: days, months, years, quarters and decades."""

import datetime as dt
import re

from newscorpus.models.calendar import Weekday
from newscorpus.models.dates import years_with_weekday
from newscorpus.normalise.dates.cues import side_of_date
from newscorpus.normalise.dates.reckoning import nearest_year
from newscorpus.normalise.dates.values import Reading, Rule, Setting, Tense, rule, stated
from newscorpus.normalise.dates.words import (
    ANY_WEEKDAY,
    CARDINALS,
    FOUR_DIGITS,
    MONTH,
    ORDINAL,
    YEAR,
    month_of,
    ordinal_of,
    weekday_of,
)
from newscorpus.settings import DateOrder
from newscorpus.settings.reading import LAST_PLAUSIBLE_YEAR

CENTURY, _LATEST_SHORT = 100, LAST_PLAUSIBLE_YEAR % 100
_DAY = rf"(?:{ORDINAL}|\d{{1,2}}(?![\d.,:]\d|\d|%|(?:st|nd|rd|th)))"
SHORT_YEAR = r"'\d\d"
_THEN_YEAR = rf"(?:(?:,? ?-?,? ?|/|,? (?:of|in) )(?P<year>{YEAR}|{SHORT_YEAR}))?"
_ON = r"(?:on )?"
_WEEKDAY_BEFORE = rf"(?:{_ON}(?P<weekday>{ANY_WEEKDAY}),? (?:the )?)?"
_NUMERIC_BEFORE = re.compile(
    r"(?<![a-z])(?:on|from|since|until|till|by|between|dated?|born|died|before|after|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day),? $|\d/\d\d?(?:,|-|, | - | or | and | to )$"
)


def year_of(words: str) -> int:
    """Read a year of four digits, or of two after an apostrophe."""
    if words[0] != "'":
        return int(words)
    return _full(int(words[1:]))


def _full(short: int) -> int:
    return short + (2000 if short <= _LATEST_SHORT else 1900)


def _day_number(words: str) -> int:
    return ordinal_of(words) or CARDINALS.get(words, 0)


def _in_nearest_year(
    setting: Setting, month: int, day: int, side: tuple[Tense | None, int]
) -> Reading:
    year = nearest_year(setting, month, day, side)
    edtf = None if year is None else f"{year:04}-{month:02}-{day:02}"
    return Reading(edtf=edtf, direction=side[0], lacks="year", tail=f"-{month:02}-{day:02}")


def _day_of_month(setting: Setting, found: re.Match[str]) -> Reading | None:
    """7 April 2021; April 7; Tuesday, the seventh of April."""
    month, day = month_of(found["month"]), _day_number(found["day"])
    if not 1 <= day <= 31:  # noqa: PLR2004 -- the days of a month
        return None
    if found["month"] in {"may", "march", "mar"} and _is_verb(setting, found):
        return None
    if found["year"]:
        return stated(f"{year_of(found['year']):04}-{month:02}-{day:02}")
    if found["weekday"]:
        year = _year_with_weekday(setting, month, day, weekday_of(found["weekday"]))
        if year is not None:
            tail = f"-{month:02}-{day:02}"
            return Reading(edtf=f"{year:04}{tail}", lacks="year", tail=tail)
    return _in_nearest_year(setting, month, day, side_of_date(setting, found.start()))


def _year_with_weekday(setting: Setting, month: int, day: int, weekday: int) -> int | None:
    """Give the year nearest to the reference date in which a day falls on its weekday."""
    if setting.day is None:
        return None
    years = range(setting.day.year - 2, setting.day.year + 2)
    fitting = years_with_weekday(month, day, Weekday(weekday), years.start, years.stop)
    middle = setting.day.toordinal()
    return min(
        fitting,
        key=lambda year: abs(dt.date(year, month, day).toordinal() - middle),
        default=None,
    )


def _is_verb(setting: Setting, found: re.Match[str]) -> bool:
    """Say whether "may second" or "march 3" in small letters is a verb and a number."""
    start = found.start("month")
    is_small = setting.text[start].islower()
    return is_small and found.start("day") > start and not found["day"][0].isdigit()


def _days_of_month(setting: Setting, found: re.Match[str]) -> Reading | None:
    """26–28 June 2020; November 19-20; between 3 and 12 September."""
    month, first, last = month_of(found["month"]), *map(_day_number, found.group("day", "last"))
    if not 1 <= first < last <= 31:  # noqa: PLR2004 -- the days of a month
        return None
    if found["year"]:
        year: int | None = year_of(found["year"])
        reading = stated(None)
    else:
        side = side_of_date(setting, found.start())
        year = nearest_year(setting, month, first, side)
        reading = Reading(direction=side[0], lacks="years")
    if year is None:
        return reading
    start = f"{year:04}-{month:02}"
    return Reading(
        edtf=f"{start}-{first:02}/{start}-{last:02}",
        basis=reading.basis,
        direction=reading.direction,
        lacks=reading.lacks,
    )


def _numeric(setting: Setting, found: re.Match[str]) -> Reading | None:
    """05/02/2013, whose order is a setting; where only one order gives a date, that one."""
    first, second = int(found["first"]), int(found["second"])
    digits = found["year"]
    year = int(digits) if len(digits) > 2 else _full(int(digits))  # noqa: PLR2004 -- two digits
    day, month = (first, second) if setting.order is DateOrder.DAY_MONTH else (second, first)
    if month > 12 >= day:  # noqa: PLR2004 -- the months
        day, month = month, day
    return stated(f"{year:04}-{month:02}-{day:02}")


def _numeric_day(setting: Setting, found: re.Match[str]) -> Reading | None:
    """22/04 after a word that stands before dates; 9/11 is a day that everybody knows."""
    start = found.start()
    first, second = int(found["first"]), int(found["second"])
    if found[0] == "24/7":
        return None
    if found[0] == "9/11":
        return stated("2001-09-11")
    before = setting.low[max(0, start - 12) : start]
    expected = setting.whole or bool(found["weekday"]) or bool(_NUMERIC_BEFORE.search(before))
    if not expected:
        return None
    day, month = (first, second) if setting.order is DateOrder.DAY_MONTH else (second, first)
    if month > 12 >= day:  # noqa: PLR2004 -- the months
        day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31):  # noqa: PLR2004 -- the calendar
        return None
    return _in_nearest_year(setting, month, day, side_of_date(setting, start))


def _iso(_: Setting, found: re.Match[str]) -> Reading | None:
    """2021-04-07, 2021/4/7, 20210407."""
    month, day = int(found["month"]), int(found["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):  # noqa: PLR2004 -- the calendar
        return None
    return stated(f"{found['year']}-{month:02}-{day:02}")


def _named_iso(_: Setting, found: re.Match[str]) -> Reading | None:
    """2019/aug/01."""
    return stated(f"{found['year']}-{month_of(found['month']):02}-{int(found['day']):02}")


_SEP = r"(?:-| ?– ?| to | and | through | thru | till | until | - )(?:the )?"

DAY_RULES: tuple[Rule, ...] = (
    rule(
        "days-of-month",
        rf"(?:from |between )?(?:the )?(?P<day>{_DAY}){_SEP}(?P<last>{_DAY})(?: of)? "
        rf"(?P<month>{MONTH}){_THEN_YEAR}",
        _days_of_month,
    ),
    rule(
        "days-of-month",
        rf"(?:from |between )?(?P<month>{MONTH}) ?(?:the )?(?P<day>{_DAY}){_SEP}"
        rf"(?P<last>{_DAY})(?! (?:{MONTH}))(?:, ?|,? of )?(?P<year>(?<=[, ]){YEAR})?",
        _days_of_month,
    ),
    rule(
        "day-month",
        rf"{_WEEKDAY_BEFORE}(?:the )?(?P<day>{_DAY})(?: day)?(?:,? of |[ -/]|)"
        rf"(?P<month>{MONTH}){_THEN_YEAR}",
        _day_of_month,
    ),
    rule(
        "month-day",
        rf"{_WEEKDAY_BEFORE}(?P<month>{MONTH}),?[ /-]?(?:the )?(?P<day>{_DAY})(?:st|nd|rd|"
        rf"th)?(?![:.]\d)(?P<gap> ?[,.]? ?(?:of |in )?|-)(?P<year>(?<=[ ,-]){YEAR}|"
        rf"(?<= ){SHORT_YEAR})",
        _day_of_month,
    ),
    rule(
        "month-day",
        rf"{_WEEKDAY_BEFORE}(?P<month>{MONTH}),?[ /-]?(?:the )?(?P<day>{_DAY})(?:st|nd|rd|"
        rf"th)?(?![:.]\d)(?P<year>(?!))?",
        _day_of_month,
    ),
)

NUMERIC_RULES: tuple[Rule, ...] = (
    rule(
        "iso",
        rf"(?P<year>{FOUR_DIGITS})(?P<sep>[-/.])(?P<month>\d{{1,2}})(?P=sep)"
        rf"(?P<day>\d{{1,2}})(?!\d)",
        _iso,
    ),
    rule("iso", r"(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?!\d)", _iso),
    rule("iso", rf"(?P<year>{YEAR})[-/](?P<month>{MONTH})[-/](?P<day>\d{{1,2}})", _named_iso),
    rule(
        "numeric",
        rf"(?P<first>\d{{1,2}})(?P<sep>[./-])(?P<second>\d{{1,2}})(?P=sep)(?P<year>{YEAR}|"
        rf"\d\d)(?!\d|[./]\d)",
        _numeric,
    ),
    rule(
        "numeric-day",
        rf"(?P<weekday>{_ON}{ANY_WEEKDAY},? )?(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})"
        rf"(?![/\d]|[.,]\d)",
        _numeric_day,
    ),
)
