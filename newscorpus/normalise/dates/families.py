"""Which rules are tried round which words."""

import re

import attrs

from newscorpus.normalise.dates.clock_times import CLOCK_RULES, CLOCK_WORD_RULES
from newscorpus.normalise.dates.durations import DURATION_RULES, SET_RULES
from newscorpus.normalise.dates.holidays import HOLIDAY_RULES
from newscorpus.normalise.dates.relative_dates import (
    DEICTIC_RULES,
    INNER_RULES,
    UNIT_RULES,
)
from newscorpus.normalise.dates.relative_months import (
    DAY_OF_UNIT_RULES,
    MONTH_WORD_RULES,
    SEASON_RULES,
)
from newscorpus.normalise.dates.stated_dates import DAY_RULES, NUMERIC_RULES
from newscorpus.normalise.dates.triggers import DATE_MODIFIERS, MODIFIERS
from newscorpus.normalise.dates.values import Rule
from newscorpus.normalise.dates.weekdays import WEEKDAY_RULES
from newscorpus.normalise.dates.year_parts import PART_RULES
from newscorpus.normalise.dates.years import MONTH_RULES, WORD_RULES, YEAR_RULES


@attrs.frozen
class Gate:
    """Rules, and a pattern that tells which of them comes first."""

    rules: tuple[Rule, ...]
    pattern: re.Pattern[str]


@attrs.frozen
class Family:
    """The rules that a trigger calls for, by how an expression begins."""

    modifiers: frozenset[str]
    """The words that may stand before the trigger."""

    alone: Gate
    """The rules for an expression that begins with the trigger."""

    digits: Gate
    """The rules for one that begins with a digit before the trigger."""

    words: Gate
    """The rules for one that begins with a word before the trigger."""


def _gate(*rules: Rule) -> Gate:
    patterns = (f"({_nameless(each.pattern.pattern)})" for each in rules)
    return Gate(rules, re.compile("|".join(patterns)))


def _nameless(pattern: str) -> str:
    """Make a pattern that can stand beside others, without groups."""
    return re.sub(r"\(\?P=(\w+)\)", ".", re.sub(r"\(\?P<\w+>", "(?:", pattern))


def _only(rules: tuple[Rule, ...], *names: str) -> tuple[Rule, ...]:
    """Take the rules of some names out of a table."""
    return tuple(each for each in rules if each.id.removeprefix("dates.") in names)


FAMILIES = {
    "digit": Family(
        modifiers=DATE_MODIFIERS,
        alone=_gate(*CLOCK_RULES, *DAY_RULES, *NUMERIC_RULES, *YEAR_RULES),
        digits=_gate(*CLOCK_RULES, *DAY_RULES, *NUMERIC_RULES, *YEAR_RULES),
        words=_gate(
            *DAY_RULES,
            *_only(NUMERIC_RULES, "numeric-day"),
            *_only(YEAR_RULES, "quarter-code", "decade", "century", "year"),
        ),
    ),
    "month": Family(
        modifiers=DATE_MODIFIERS,
        alone=_gate(
            *HOLIDAY_RULES,
            *_only(MONTH_WORD_RULES, "day-of-month-year"),
            *_only(DAY_RULES, "days-of-month", "month-day"),
            *MONTH_RULES,
        ),
        digits=_gate(*_only(MONTH_WORD_RULES, "day-of-month-year"), *DAY_RULES),
        words=_gate(
            *HOLIDAY_RULES,
            *_only(SET_RULES, "every"),
            *MONTH_WORD_RULES,
            *DAY_RULES,
            *MONTH_RULES,
        ),
    ),
    "weekday": Family(
        modifiers=DATE_MODIFIERS,
        alone=_gate(
            *_only(SET_RULES, "weekdays"),
            *_only(DAY_RULES, "day-month", "month-day"),
            *_only(NUMERIC_RULES, "numeric-day"),
            *WEEKDAY_RULES,
        ),
        digits=_gate(*_only(DAY_RULES, "day-month")),
        words=_gate(
            *HOLIDAY_RULES,
            *_only(SET_RULES, "every", "weekdays"),
            *_only(DAY_RULES, "day-month", "month-day"),
            *_only(NUMERIC_RULES, "numeric-day"),
            *WEEKDAY_RULES,
        ),
    ),
    "unit": Family(
        modifiers=MODIFIERS,
        alone=_gate(*_only(UNIT_RULES, "vague-ago"), *_only(DURATION_RULES, "span-vague")),
        digits=_gate(
            *PART_RULES,
            *_only(WORD_RULES, "century"),
            *_only(UNIT_RULES, "ago"),
            *_only(DURATION_RULES, "span"),
            *DAY_OF_UNIT_RULES,
        ),
        words=_gate(
            *DEICTIC_RULES,
            *_only(WEEKDAY_RULES, "weekday-of-week"),
            *PART_RULES,
            *CLOCK_WORD_RULES,
            *_only(WORD_RULES, "century"),
            *UNIT_RULES,
            *SET_RULES,
            *DURATION_RULES,
            *DAY_OF_UNIT_RULES,
        ),
    ),
    "word": Family(
        modifiers=MODIFIERS,
        alone=_gate(
            *DEICTIC_RULES,
            *HOLIDAY_RULES,
            *WORD_RULES,
            *CLOCK_WORD_RULES,
            *_only(SET_RULES, "adverb"),
        ),
        digits=_gate(*CLOCK_RULES, *_only(SET_RULES, "adverb")),
        words=_gate(
            *DEICTIC_RULES,
            *HOLIDAY_RULES,
            *WORD_RULES,
            *SEASON_RULES,
            *CLOCK_WORD_RULES,
            *SET_RULES,
        ),
    ),
}
INNER = _gate(
    *DAY_RULES,
    *NUMERIC_RULES,
    *YEAR_RULES,
    *MONTH_WORD_RULES,
    *MONTH_RULES,
    *WORD_RULES,
    *HOLIDAY_RULES,
    *SEASON_RULES,
    *_only(UNIT_RULES, "second-unit", "unit"),
    *PART_RULES,
    *_only(DEICTIC_RULES, "today"),
    *WEEKDAY_RULES,
    *INNER_RULES,
)
"""The rules for a date within a longer phrase."""
