"""Rules for months, years, quarters, decades and centuries that the words themselves name."""

import re

from newscorpus.normalise.dates.cues import is_month, is_year, side_of_date
from newscorpus.normalise.dates.reckoning import nearest_year, quarter_text
from newscorpus.normalise.dates.stated_dates import CENTURY, SHORT_YEAR, year_of
from newscorpus.normalise.dates.values import Reading, Rule, Setting, TimeBasis, rule, stated
from newscorpus.normalise.dates.words import MONTH, ORDINAL, SEASONS, YEAR, month_of, ordinal_of


def _year_pair(_: Setting, found: re.Match[str]) -> Reading | None:
    """2009-10 is two years; 2015-03 a month; 2010-12 could be either, so it has no value."""
    year, second = int(found["year"]), int(found["second"])
    is_later = second > year % CENTURY
    if 1 <= second <= 12 and (not is_later or len(found["second"]) == 1):  # noqa: PLR2004 -- the months
        return stated(f"{year:04}-{second:02}")
    if not is_later or len(found["second"]) == 1:
        return None
    last = year - year % CENTURY + second
    is_clear = second > 12 or found["season"]  # noqa: PLR2004 -- the months
    return stated(f"{year:04}/{last:04}" if is_clear else None)


def _month_number(_: Setting, found: re.Match[str]) -> Reading:
    """3/2015."""
    return stated(f"{found['year']}-{int(found['month']):02}")


def _month_of_year(_: Setting, found: re.Match[str]) -> Reading | None:
    """April 2021, Sept. 2021, 2021 April."""
    return stated(f"{year_of(found['year']):04}-{month_of(found['month']):02}")


def _month_alone(setting: Setting, found: re.Match[str]) -> Reading | None:
    """April, in the year that the words around it suggest."""
    if not is_month(setting, found.start("month"), found.end("month")):
        return None
    month = month_of(found["month"])
    side = side_of_date(setting, found.start())
    year = nearest_year(setting, month, None, side)
    edtf = None if year is None else f"{year:04}-{month:02}"
    return Reading(edtf=edtf, direction=side[0], lacks="year", tail=f"-{month:02}")


def _year_alone(setting: Setting, found: re.Match[str]) -> Reading | None:
    """2021, where it can be no other number."""
    if found["said"] or is_year(setting, found.start("year"), found.end("year")):
        return stated(found["year"])
    return None


def _short_year(setting: Setting, found: re.Match[str]) -> Reading | None:
    """'82 after a word that stands before years."""
    start = found.start()
    before = setting.low[max(0, start - 8) : start]
    if not re.search(r"(?<![a-z])(?:in|since|of|until|by|from|early|late|mid)[ -]$", before):
        return None
    return stated(f"{year_of(found[0]):04}")


def _decade(_: Setting, found: re.Match[str]) -> Reading | None:
    """The 1990s; 2000s could be the century, so its value is the decade only as an estimate."""
    decade = int(found["decade"])
    if decade % CENTURY == 0:
        return stated(f"{decade // 100}XX" if decade < 2000 else f"{decade // 10}X~")  # noqa: PLR2004 -- the century before ours is over
    return stated(f"{decade // 10}X")


_DECADES = (
    "twenties",
    "thirties",
    "forties",
    "fifties",
    "sixties",
    "seventies",
    "eighties",
    "nineties",
)


_AGE_BEFORE = re.compile(r"(?:his|her|their|my|our|your) (?:early |late |mid[ -])?$")


def _short_decade(setting: Setting, found: re.Match[str]) -> Reading | None:
    """The '80s, the 70s, the nineties: those of the last century; but not "in his early 30s"."""
    if _AGE_BEFORE.search(setting.low, max(0, found.start() - 16), found.start()):
        return None
    words = found["decade"]
    tens = int(words[0]) if words[0].isdigit() else _DECADES.index(words) + 2
    return stated(f"19{tens}X" if tens >= 2 else None)  # noqa: PLR2004 -- "the '10s" may be ours


def _century(_: Setting, found: re.Match[str]) -> Reading | None:
    """The 19th century."""
    number = ordinal_of(found["century"])
    if number is None or not 1 <= number <= 30:  # noqa: PLR2004 -- none later is ever named
        return None
    return stated(None if found["era"] else f"{number - 1:02}XX")


def _quarter_code(setting: Setting, found: re.Match[str]) -> Reading | None:
    """Q3 2019, 2019 H1, Q3."""
    number = int(found["number"])
    code = 32 + number if found["letter"] == "q" else 39 + number
    if found["letter"] == "h" and (number > 2 or not (found["year"] or found["after"])):  # noqa: PLR2004 -- halves
        return None
    year = found["year"] or found["after"]
    if year:
        return stated(f"{year}-{code}")
    edtf = setting.year is not None and quarter_text(setting.year, number)
    return Reading(edtf=edtf or None, lacks="year")


def _season_of_year(_: Setting, found: re.Match[str]) -> Reading | None:
    """The spring of 2013."""
    return stated(f"{found['year']}-{SEASONS[found['season']]}")


def _before_christ(_: Setting, found: re.Match[str]) -> Reading | None:
    """44 BC is the year -0043 of EDTF."""
    year = int(found["year"]) - 1
    return stated(f"-{year:04}" if year else "0000")


def _without_value(_: Setting, found: re.Match[str]) -> Reading:
    """Fiscal 2009 begins in another month for every company."""
    del found
    return Reading(basis=TimeBasis.STATED)


_SEASON = "spring|summer|autumn|fall|winter"

YEAR_RULES: tuple[Rule, ...] = (
    rule(
        "year-pair",
        rf"(?P<year>{YEAR})[-/–](?P<second>\d{{1,2}})(?!\d|[-./,]\d|/)(?P<season> "
        rf"(?:season|financial year|fiscal year|school year|academic year))?",
        _year_pair,
    ),
    rule("month-number", rf"(?P<month>0?[1-9]|1[0-2])/(?P<year>{YEAR})", _month_number),
    rule(
        "quarter-code",
        rf"(?:the )?(?P<year>{YEAR})[ -]?(?P<letter>[qh])(?P<number>[1-4])(?P<after>(?!))?",
        _quarter_code,
    ),
    rule("decade", r"(?:the )?(?P<decade>(?:1[0-9]|20)\d0)'?s", _decade),
    rule(
        "decade",
        r"(?:the |(?<=early )|(?<=late )|(?<=mid-)|(?<=and )(?<=s and ))'?"
        r"(?P<decade>[2-9]0)'?s",
        _short_decade,
    ),
    rule("before-christ", r"(?P<year>[1-9]\d{0,3}) ?(?:bce?|b\.c\.)", _before_christ),
    rule(
        "century",
        rf"(?:the )?(?P<century>{ORDINAL})[ -]centur(?:y|ies)(?P<era> bce?)?",
        _century,
    ),
    rule("month-of-year", rf"(?P<year>{YEAR}),?[ -/](?P<month>{MONTH})(?! ?\d)", _month_of_year),
    rule("year", rf"(?P<said>(?:the )?years? (?:of )?)?(?P<year>{YEAR})", _year_alone),
    rule("year", SHORT_YEAR, _short_year),
)

MONTH_RULES: tuple[Rule, ...] = (
    rule(
        "month-of-year",
        rf"(?P<month>{MONTH})(?:,? | of |, of |[ -/]|,? in )(?P<year>{YEAR}|{SHORT_YEAR})",
        _month_of_year,
    ),
    rule("month", rf"(?:the month of )?(?P<month>{MONTH})", _month_alone),
)

WORD_RULES: tuple[Rule, ...] = (
    rule(
        "fiscal-year",
        rf"(?:the )?(?:fiscal|financial) (?:year )?(?:{YEAR}|'\d\d)|fy ?(?:{YEAR}|\d\d)",
        _without_value,
    ),
    rule(
        "season-of-year",
        rf"(?:the )?(?P<season>{_SEASON})(?:,? of|,|) (?P<year>{YEAR})",
        _season_of_year,
    ),
    rule(
        "quarter-code",
        rf"(?P<letter>[qh])(?P<number>[1-4])(?P<year>(?!))?(?:[ -/](?:of )?"
        rf"(?P<after>{YEAR}))?",
        _quarter_code,
    ),
    rule(
        "century",
        rf"(?:the )?(?P<century>{ORDINAL})[ -]centur(?:y|ies)(?P<era> bce?)?",
        _century,
    ),
    rule("decade", rf"the (?P<decade>{'|'.join(_DECADES)})", _short_decade),
)
