"""Rules for holidays that fall on one day of the year wherever they are kept."""

import datetime as dt
import re

from newscorpus.normalise.dates.cues import side_of_date
from newscorpus.normalise.dates.reckoning import STEPS, direction_of, nearest_year
from newscorpus.normalise.dates.values import Reading, Rule, Setting, rule, stated
from newscorpus.normalise.dates.words import YEAR

_FIXED = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year's day": (1, 1), "new year's eve": (12, 31), "new years day": (1, 1),
    "new years eve": (12, 31), "valentine's day": (2, 14), "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17), "halloween": (10, 31), "juneteenth": (6, 19),
    "international workers' day": (5, 1), "international women's day": (3, 8),
    "fourth of july": (7, 4), "april fools' day": (4, 1), "april fool's day": (4, 1),
    "anzac day": (4, 25), "bastille day": (7, 14), "christmas": (12, 25), "xmas": (12, 25),
}  # fmt: skip
_NTH = {
    "thanksgiving": (11, 3, 4), "martin luther king day": (1, 0, 3), "mlk day": (1, 0, 3),
    "black friday": (11, 3, 4),
}  # fmt: skip
"""American holidays of no other country's: month, weekday, and which of them it is."""

_BEFORE_CHRISTMAS = re.compile(r"(?<![a-z])(?:at|on|by|before|after|since|until|till|around|of) $")


def _day_of(name: str, year: int) -> dt.date:
    if name in _FIXED:
        return dt.date(year, *_FIXED[name])
    month, weekday, which = _NTH[name]
    first = dt.date(year, month, 1)
    thursday = first + dt.timedelta((weekday - first.weekday()) % 7 + 7 * (which - 1))
    return thursday + dt.timedelta(name == "black friday")


def _holiday(setting: Setting, found: re.Match[str]) -> Reading | None:
    """Read Christmas Day 2020, next Thanksgiving, New Year's Eve."""
    name, word, start = found["name"], found["word"], found.start()
    if found["year"]:
        return stated(f"{_day_of(name, int(found['year']))}")
    is_bare = name in {"christmas", "xmas"} and not word
    before = max(0, start - 8)
    if is_bare and not (setting.whole or _BEFORE_CHRISTMAS.search(setting.low, before, start)):
        return None  # "Christmas sales" last for weeks
    if setting.year is None:
        return Reading()
    side = (direction_of(STEPS[word]), 0) if word else side_of_date(setting, start)
    day = _day_of(name, setting.year)
    year = nearest_year(setting, day.month, day.day, side)
    if word == "this":
        year = setting.year
    if found["of"]:
        year = setting.year + STEPS[found["of"]]
    return Reading(edtf=f"{_day_of(name, year)}" if year else None, direction=side[0])


HOLIDAY_RULES: tuple[Rule, ...] = (
    rule(
        "holiday",
        rf"(?:(?P<word>last|next|this) )?(?:the )?"
        rf"(?P<name>{'|'.join(sorted((*_FIXED, *_NTH), key=len, reverse=True))})"
        rf"(?:,? (?:of |in )?(?:(?P<year>{YEAR})|(?P<of>last|next|this) year))?",
        _holiday,
    ),
)
