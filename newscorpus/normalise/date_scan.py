"""Finding where a time expression stands, and which rule reads it."""

import re
from collections.abc import Iterator

import attrs

from newscorpus.normalise.clock_times import CLOCK_RULES, CLOCK_WORD_RULES
from newscorpus.normalise.date_joins import Found
from newscorpus.normalise.date_rules import DAY_RULES, NUMERIC_RULES
from newscorpus.normalise.date_triggers import DATE_MODIFIERS, MODIFIERS, NEVER_FIRST, places
from newscorpus.normalise.durations import DURATION_RULES, SET_RULES
from newscorpus.normalise.holidays import HOLIDAY_RULES
from newscorpus.normalise.relative_dates import (
    DEICTIC_RULES,
    INNER_RULES,
    UNIT_RULES,
)
from newscorpus.normalise.relative_months import (
    DAY_OF_UNIT_RULES,
    MONTH_WORD_RULES,
    SEASON_RULES,
)
from newscorpus.normalise.time_values import Part, Reading, Rule, Setting, TimeKind
from newscorpus.normalise.weekdays import WEEKDAY_RULES
from newscorpus.normalise.year_parts import PART, PART_RULES, part_of, week_with
from newscorpus.normalise.year_rules import MONTH_RULES, WORD_RULES, YEAR_RULES

_MOST_MODIFIERS = 7
_LONGEST_MODIFIER = 14
_QUALIFIER = re.compile(
    r"(?:the )?(?:very )?(?:(?P<mid>mid|middle(?: of)?)|(?P<earlier>earlier)|(?P<later>later)|"
    r"(?P<rest>rest of|remainder of)|(?P<early>early|early part of|early days of)|"
    r"(?P<start>beginning of|start of|turn of)|(?P<end>end of|close of)|"
    r"(?P<late>late|latter part of|latter half of))(?P<joint>[ -](?:in |on )?)"
)
_PARTS = {
    "mid": Part.MID, "earlier": Part.EARLIER, "later": Part.LATER, "rest": Part.LATER,
    "early": Part.EARLY, "start": Part.START, "end": Part.END, "late": Part.LATE,
}  # fmt: skip
_PREFIX = re.compile(
    r"(?:the )?(?:very )?(?:mid|earl|late|rest|rema|begi|star|turn|end |clos|week|w/c|last|"
    r"fina|open|"
    r"first|second|third|fourth|[a-z]+th[ -]|\d\d?(?:st|nd|rd|th))"
)
_WEEK_OF = re.compile(r"(?:the )?(?:week (?:of|beginning|starting|commencing)(?: on)?|w/c) ")


@attrs.frozen
class _Family:
    """The rules that a trigger calls for."""

    rules: tuple[Rule, ...]
    modifiers: frozenset[str]
    """The words that may stand before the trigger."""

    gate: re.Pattern[str]
    """A pattern that tells which of the rules comes first."""


def _family(*rules: Rule, modifiers: frozenset[str] = frozenset()) -> _Family:
    gate = "|".join(
        f"(?P<rule{number}>{_nameless(each.pattern.pattern)})" for number, each in enumerate(rules)
    )
    return _Family(rules, modifiers, re.compile(gate))


def _nameless(pattern: str) -> str:
    """Make a pattern that can stand beside others, without groups."""
    return re.sub(r"\(\?P=(\w+)\)", ".", re.sub(r"\(\?P<\w+>", "(?:", pattern))


def _only(rules: tuple[Rule, ...], *names: str) -> tuple[Rule, ...]:
    """Take the rules of some names out of a table."""
    return tuple(each for each in rules if each.id.removeprefix("dates.") in names)


_FAMILIES = {
    "digit": _family(
        *CLOCK_RULES, *DAY_RULES, *_only(MONTH_WORD_RULES, "day-of-month-year"), *NUMERIC_RULES,
        *YEAR_RULES, modifiers=DATE_MODIFIERS,
    ),
    "month": _family(
        *HOLIDAY_RULES, *_only(SET_RULES, "set"), *MONTH_WORD_RULES, *DAY_RULES, *MONTH_RULES,
        modifiers=DATE_MODIFIERS,
    ),
    "weekday": _family(
        *HOLIDAY_RULES, *SET_RULES, *DAY_RULES, *NUMERIC_RULES, *YEAR_RULES, *WEEKDAY_RULES,
        modifiers=DATE_MODIFIERS,
    ),
    "unit": _family(
        *DEICTIC_RULES, *_only(WEEKDAY_RULES, "weekday-of-week"), *PART_RULES, *CLOCK_WORD_RULES,
        *_only(WORD_RULES, "century"),
        *UNIT_RULES, *SET_RULES, *DURATION_RULES, *DAY_OF_UNIT_RULES, modifiers=MODIFIERS,
    ),
    "word": _family(
        *DEICTIC_RULES, *HOLIDAY_RULES, *WORD_RULES, *SEASON_RULES, *CLOCK_WORD_RULES, *SET_RULES,
        modifiers=MODIFIERS,
    ),
}  # fmt: skip
_INNER = _family(
    *DAY_RULES, *NUMERIC_RULES, *YEAR_RULES, *MONTH_WORD_RULES, *MONTH_RULES, *WORD_RULES,
    *HOLIDAY_RULES, *SEASON_RULES, *_only(UNIT_RULES, "second-unit", "unit"), *PART_RULES,
    *_only(DEICTIC_RULES, "today"), *WEEKDAY_RULES, *INNER_RULES,
)  # fmt: skip
"""The rules for a date within a longer phrase."""


def scan(setting: Setting) -> Iterator[Found]:
    """Give what the rules read, in order."""
    end = 0
    for place, family in places(setting.low):
        if place >= end:
            found = _read(setting, _FAMILIES[family], place, end)
            if found is not None:
                end = found.end
                yield found


def _read(setting: Setting, family: _Family, place: int, since: int) -> Found | None:
    low = setting.low
    for start in _starts(low, place, since, family.modifiers):
        found = None
        if _PREFIX.match(low, start):
            found = _qualified(setting, start)
        found = found or _first(setting, family, start)
        if found is not None and found.end > place:
            return found
    return None


def _starts(low: str, place: int, since: int, modifiers: frozenset[str]) -> list[int]:
    """Give where an expression round a trigger may begin, first places first."""
    start, starts = place, [place]
    if start > since and low[start - 1] == "'":
        start -= 1
        starts.append(start)
    for _ in range(_MOST_MODIFIERS):
        end = start - 1
        if end <= since or low[end] not in " -":
            break
        least = max(since, end - _LONGEST_MODIFIER)
        begin = max(low.rfind(" ", least, end), low.rfind("-", least, end)) + 1
        begin = begin or since
        word = low[begin:end]
        if word not in modifiers and not (word[:1].isdecimal() or word[-1:] == ","):
            break
        start = begin
        if word not in NEVER_FIRST:
            starts.append(start)
    starts.reverse()
    return starts


def _first(setting: Setting, family: _Family, start: int) -> Found | None:
    gate = family.gate.match(setting.low, start)
    if gate is None:
        return None
    for each in family.rules[int(str(gate.lastgroup)[4:]) :]:
        match = each.pattern.match(setting.low, start)
        reading = match and _sound(setting, each, match)
        if match and reading:
            return Found(start, match.end(), each.id, reading)
    return None


def _sound(setting: Setting, each: Rule, match: re.Match[str]) -> Reading | None:
    """Read a match; a day before the year 1 or after 9999 has no value."""
    try:
        return each.read(setting, match)
    except (OverflowError, ValueError):
        return Reading()


def _qualified(setting: Setting, start: int) -> Found | None:
    """Read "the end of this year", "the first quarter of 2009", "the week of 10 April"."""
    low = setting.low
    prefix = _QUALIFIER.match(low, start)
    if prefix is not None:
        inner = _inner(setting, prefix.end())
        if inner is None or inner.reading.kind is not TimeKind.DATE:
            return None
        reading = attrs.evolve(inner.reading, part=_PARTS[str(_named(prefix))])
        return Found(start, inner.end, inner.rule, reading)
    part = PART.match(low, start)
    if part is not None and part["joint"]:
        inner = _inner(setting, part.end())
        reading_of_part = inner and part_of(inner.reading, part)
        if inner and reading_of_part:
            return Found(start, inner.end, "dates.part", reading_of_part)
    week = _WEEK_OF.match(low, start)
    if week is not None:
        inner = _inner(setting, week.end())
        reading_of_week = inner and week_with(inner.reading)
        if inner and reading_of_week:
            return Found(start, inner.end, "dates.week-of", reading_of_week)
    return None


def _named(prefix: re.Match[str]) -> str | None:
    return next((name for name in _PARTS if prefix[name]), None)


def _inner(setting: Setting, start: int) -> Found | None:
    return _qualified(setting, start) or _first(setting, _INNER, start)
