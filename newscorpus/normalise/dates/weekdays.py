"""Rules for weekdays, which are reckoned from a reference date: on Monday, next Friday."""

import datetime as dt
import re

from newscorpus.normalise.dates.cues import tense_at
from newscorpus.normalise.dates.reckoning import STEPS, direction_of, week_text, weekday_text
from newscorpus.normalise.dates.values import Reading, Rule, Setting, Tense, rule
from newscorpus.normalise.dates.words import (
    ANY_WEEKDAY,
    ORDINAL,
    SHORT_WEEKDAY,
    WEEKDAY,
    ordinal_of,
    weekday_of,
)

_PAST, _FUTURE = Tense.PAST, Tense.FUTURE
_FARTHEST = 400
_NOT_DAYS = re.compile(
    r"(?:black|bloody|super|ash|palm|easter|cyber|sheffield|holy|maundy|giving|good|the sunday|"
    r"mail on|spy|shrove|billy|joe|ruby|blue|freaky|man) $"
)
_NOT_AFTER = re.compile(
    r" (?:times|telegraph|mirror|mail|express|herald|post|star|sun|night|independent|tribune|"
    r"people|world|business post)(?![a-z])"
)


def _weekday(setting: Setting, found: re.Match[str]) -> Reading | None:
    """On Monday, Wednesday, next Friday, last Sunday."""
    start = found.start("weekday")
    if _NOT_DAYS.search(setting.low, max(0, start - 12), start) and not found["word"]:
        return None
    if _is_title(setting, found):
        return None
    word = (found["word"] or "").removeprefix("this ").removeprefix("the ")
    if word in {"following", "previous"} and (found["word"] or "").startswith("the "):
        return Reading()
    word = {"following": "next", "one": "", "the": ""}.get(word, word)
    tense = None if word else tense_at(setting, found.start())
    edtf = weekday_text(setting, weekday_of(found["weekday"]), word, tense)
    direction = direction_of(STEPS.get(word, 0)) or tense
    return Reading(edtf=edtf, direction=direction, lacks="" if word else "day")


def _is_title(setting: Setting, found: re.Match[str]) -> bool:
    ahead = _NOT_AFTER.match(setting.low, found.end())
    return bool(ahead) and setting.text[found.end() + 1].isupper()


def _weekday_and_number(setting: Setting, found: re.Match[str]) -> Reading | None:
    """Tuesday the 13th: the nearest such day."""
    wanted = weekday_of(found["weekday"]), ordinal_of(found["day"].removeprefix("the "))
    if setting.day is None:
        return Reading()
    tense = tense_at(setting, found.start())
    for distance in range(_FARTHEST):
        for step in (-distance, distance):
            day = setting.day + dt.timedelta(step)
            fits = (day.weekday(), day.day) == wanted
            if fits and not (step < 0 and tense is _FUTURE) and not (step > 0 and tense is _PAST):
                return Reading(edtf=f"{day}", direction=direction_of(step))
    return None


def _short_weekday(setting: Setting, found: re.Match[str]) -> Reading | None:
    """On Mon, but not "on Sun": an abbreviation needs a word before it and a capital."""
    start = found.start("weekday")
    if not (setting.whole or (found["on"] and setting.text[start].isupper())):
        return None
    tense = tense_at(setting, found.start())
    edtf = weekday_text(setting, weekday_of(found["weekday"]), "", tense)
    return Reading(edtf=edtf, direction=tense, lacks="day")


def _weekday_of_week(setting: Setting, found: re.Match[str]) -> Reading:
    """Monday of last week, next week on Tuesday."""
    steps = STEPS.get(found["word"].removeprefix("the "), 0 if found["word"] == "this" else 1)
    if setting.day is None:
        return Reading(direction=direction_of(steps))
    monday = week_text(setting.day, steps).partition("/")[0]
    days = weekday_of(found["weekday"])
    day = type(setting.day).fromisoformat(monday).toordinal() + days
    return Reading(edtf=f"{type(setting.day).fromordinal(day)}", direction=direction_of(steps))


_WORD = (
    r"(?P<word>this coming|this past|(?:the )?(?:following|previous)|coming|upcoming|last|"
    r"next|this|past|one|the)"
)
_ON = "(?P<on>on )"

WEEKDAY_RULES: tuple[Rule, ...] = (
    rule(
        "weekday-of-week",
        rf"(?:{_ON})?(?P<weekday>{ANY_WEEKDAY}),? (?:of |in )?(?P<word>last|next|this|"
        rf"the following|the coming|the previous) week",
        _weekday_of_week,
    ),
    rule(
        "weekday-of-week",
        rf"(?P<word>last|next|this|previous|coming) week(?:'s)?(?:,| on| -)? "
        rf"(?P<weekday>{ANY_WEEKDAY})",
        _weekday_of_week,
    ),
    rule(
        "weekday-and-number",
        rf"(?:on )?(?P<weekday>{ANY_WEEKDAY}),? "
        rf"(?P<day>(?:the )?\d{{1,2}}(?:st|nd|rd|th)|the {ORDINAL}(?! [a-z]))",
        _weekday_and_number,
    ),
    rule("weekday", rf"(?P<on>on )?(?:{_WORD} )?(?P<weekday>{WEEKDAY})", _weekday),
    rule("weekday-short", rf"(?P<on>on )?(?P<weekday>{SHORT_WEEKDAY})\.?", _short_weekday),
)
