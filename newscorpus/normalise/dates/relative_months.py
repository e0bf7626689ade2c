"""Rules for months, seasons, quarters and other parts of a year, reckoned from a date."""

import re

from newscorpus.normalise.dates.cues import is_month
from newscorpus.normalise.dates.reckoning import STEPS, direction_of, unit_text
from newscorpus.normalise.dates.values import Reading, Rule, Setting, rule
from newscorpus.normalise.dates.words import MONTH, ORDINAL, SEASONS, month_of, ordinal_of


def _season(setting: Setting, found: re.Match[str]) -> Reading | None:
    """This summer, last winter; "in the spring" has no value of its own."""
    code, word = SEASONS[found["season"]], found["word"]
    if word in {"in the", "in", "during the", "by the", "since the", "the"}:
        return Reading(lacks="year")
    year = setting.year
    if year is None:
        return Reading(direction=direction_of(STEPS[word]))
    if setting.month is not None:
        year += _season_steps(setting.month, code, word)
    return Reading(edtf=f"{year:04}-{code}", direction=direction_of(STEPS[word]))


def _season_steps(month: int, code: int, word: str) -> int:
    """Say how many years from this one the season began that is meant."""
    first = 3 * (code - 20)
    is_january_of_winter = first == 12 and month < 3  # noqa: PLR2004 -- winter goes on to February
    if word in {"last", "this past"}:
        return -1 if month <= first + 2 else 0
    if word == "next":
        return 1 if month >= first else 0 if first - month < 6 else 1 - (month < 3)  # noqa: PLR2004 -- half a year
    return -1 if is_january_of_winter else 0


def _month_word(setting: Setting, found: re.Match[str]) -> Reading | None:
    """Last September, next May, this March."""
    month, word = month_of(found["month"]), found["word"]
    if word not in {"last", "next"} and not is_month(setting, *found.span("month")):
        return None
    steps = STEPS[word]
    if setting.year is None or setting.month is None:
        return Reading(direction=direction_of(steps))
    year = setting.year
    if steps < 0:
        year -= month >= setting.month
    elif steps > 0:
        year += month <= setting.month
    return Reading(edtf=f"{year:04}-{month:02}", direction=direction_of(steps))


def _month_of_unit(setting: Setting, found: re.Match[str]) -> Reading:
    """October of next year, April last year."""
    steps = STEPS[found["word"]]
    year = None if setting.year is None else setting.year + steps
    edtf = year and f"{year:04}-{month_of(found['month']):02}"
    if edtf and found["day"]:
        edtf += f"-{int(found['day']):02}"
    return Reading(edtf=edtf or None, direction=direction_of(steps))


def _day_of_unit(setting: Setting, found: re.Match[str]) -> Reading | None:
    """On the 15th; 20th of next month."""
    day = ordinal_of(found["day"])
    if day is None or not 1 <= day <= 31:  # noqa: PLR2004 -- the days of a month
        return None
    if found["word"] is None:
        return None if not setting.whole else Reading()
    steps = STEPS.get(found["word"].removeprefix("the "), 0)
    month = unit_text(setting, "month", steps)
    return Reading(edtf=month and f"{month}-{day:02}", direction=direction_of(steps))


_SEASON = "spring|summer|autumn|fall|winter"
_WORD = r"(?P<word>last|next|this past|this coming|this|coming|past)"
_OF_YEAR = r",? (?:of |in )?(?P<word>last|next|this) year"

MONTH_WORD_RULES: tuple[Rule, ...] = (
    rule(
        "day-of-month-year",
        rf"(?:(?P<day>\d{{1,2}}) )?(?P<month>{MONTH})(?:{_OF_YEAR})",
        _month_of_unit,
    ),
    rule("month-word", rf"{_WORD} (?P<month>{MONTH})", _month_word),
)

SEASON_RULES: tuple[Rule, ...] = (
    rule(
        "season",
        rf"(?P<word>last|next|this past|this coming|this|in the|during the|by the|since the|in) "
        rf"(?P<season>{_SEASON})",
        _season,
    ),
)

DAY_OF_UNIT_RULES: tuple[Rule, ...] = (
    rule(
        "day-of-unit",
        rf"(?:on )?(?:the )?(?P<day>{ORDINAL})(?: day)?(?: of (?P<word>(?:this|(?:the )?"
        rf"(?:current|next|last|previous)|the)) month)?",
        _day_of_unit,
    ),
)
