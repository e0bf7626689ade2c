"""Rules for times of day: 6:40 p.m., 16:00 UTC, noon, this morning, last night."""

import re

from newscorpus.normalise.dates.reckoning import unit_text
from newscorpus.normalise.dates.values import Reading, Rule, Setting, TimeBasis, TimeKind, rule

_ZONE = (
    r"(?: ?\(?(?:gmt|utc|[ecmp][sd]?t|bst|cest|cet|eest|eet|ist|jst|msk|aest|aedt|hrs|hours|"
    r"local time|z)(?: ?[+-] ?\d{1,2}(?::?\d\d)?)?\)?)"
)
_HALF = r"(?: ?(?:a\.m\.?|p\.m\.?|am|pm)(?![a-z]))"
_HOUR = "(?:[01]?[0-9]|2[0-4])"
_HOUR_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_STEPS = {"last": -1, "this": 0, "tonight": 0, "tonite": 0}


def _clock(_: Setting, found: re.Match[str]) -> Reading:
    del found
    return Reading(kind=TimeKind.TIME, basis=TimeBasis.STATED)


def _part_of_today(setting: Setting, found: re.Match[str]) -> Reading:
    """This morning, tonight, last night."""
    edtf = unit_text(setting, "day", _STEPS[found["word"]])
    return Reading(kind=TimeKind.TIME, edtf=edtf)


def _part_of_day(_: Setting, found: re.Match[str]) -> Reading:
    """The morning in "Monday morning", which alone is nothing."""
    in_the = found[0].startswith("in the")
    return Reading(kind=TimeKind.TIME, basis=TimeBasis.STATED, lacks="" if in_the else "date")


CLOCK_RULES: tuple[Rule, ...] = (
    rule(
        "clock",
        rf"{_HOUR}:[0-5]\d(?::[0-5]\d)?{_HALF}?{_ZONE}?(?!:?\d| (?:left|remaining|to (?:play|go)))",
        _clock,
    ),
    rule("clock", rf"{_HOUR}[.h][0-5]\d(?:{_HALF}{_ZONE}?|{_ZONE})", _clock),
    rule("clock", rf"{_HOUR}(?:[0-5]\d)?{_HALF}{_ZONE}?", _clock),
    rule("clock", rf"[0-2]\d[0-5]\d{_ZONE}", _clock),
    rule("clock", rf"{_HOUR} o'?clock", _clock),
)

CLOCK_WORD_RULES: tuple[Rule, ...] = (
    rule(
        "part-of-day",
        r"(?:(?:late|later|early|earlier) )?(?P<word>tonight|tonite)",
        _part_of_today,
    ),
    rule(
        "part-of-day",
        r"(?:(?:late|early|earlier|later) )?(?P<word>this|last) "
        r"(?:(?:late|early|mid)[ -]?)?(?:morning|afternoon|evening|night)",
        _part_of_today,
    ),
    rule("clock", rf"(?:{_HOUR_WORD}) (?:o'?clock|[ap]\.?m\.?)", _clock),
    rule("clock", "noon|midnight|midday|daybreak|lunchtime", _clock),
    rule(
        "part-of-day",
        r"(?:in the |on the |the )?(?:(?:late|early|mid)[ -]?)?(?:morning|afternoon|evening|night)",
        _part_of_day,
    ),
)
