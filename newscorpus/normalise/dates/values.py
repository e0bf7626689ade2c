"""What the rules for time expressions are given, and what they give."""

import datetime as dt
import re
from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache

import attrs

from newscorpus.models.dates import Date, DateError
from newscorpus.settings import DateOrder


class TimeKind(StrEnum):
    """What sort of time an expression names."""

    DATE = "date"
    """A day, a week, a month, a year, or a span of them with its place in the calendar."""

    TIME = "time"
    """A time of day, also with its day."""

    DURATION = "duration"
    """How long something takes, without its place in the calendar."""

    SET = "set"
    """Times that come again and again."""


class TimeBasis(StrEnum):
    """What a value rests on."""

    STATED = "stated"
    """The words alone give it."""

    RELATIVE = "relative"
    """It needs a date to reckon from."""


class Tense(StrEnum):
    """The side of the reference date on which something lies."""

    PAST = "past"
    FUTURE = "future"


class Part(StrEnum):
    """Which part of the value the words mean, for which EDTF has no notation."""

    START = "start"
    EARLY = "early"
    MID = "mid"
    LATE = "late"
    END = "end"
    EARLIER = "earlier"
    """Before the reference date."""

    LATER = "later"
    """After the reference date."""


@attrs.frozen
class Setting:
    """A text and what its expressions are reckoned from."""

    text: str
    """The text with spaces and apostrophes of one sort, of the same length."""

    low: str
    """The same in small letters."""

    year: int | None
    month: int | None
    day: dt.date | None
    """The reference date, as far as it is known."""

    order: DateOrder
    tense: Tense | None
    """The side on which to look for days and months without a year; None to judge by the words."""

    whole: bool
    """Whether the text is known to be a time expression."""


@attrs.frozen
class Reading:
    """What a rule reads."""

    kind: TimeKind = TimeKind.DATE
    edtf: str | None = None
    period: str | None = None
    basis: TimeBasis = TimeBasis.RELATIVE
    direction: Tense | None = None
    part: Part | None = None
    lacks: str = ""
    """What the words leave open and a neighbour may say: `year`, or `day` for a bare weekday;
    `date` for "morning", and `bounds` for "now"."""

    tail: str = ""
    """Where the year is open, the EDTF after it."""


Read = Callable[[Setting, "re.Match[str]"], Reading | None]


@attrs.frozen
class Rule:
    """How a form of words is recognised and read."""

    id: str
    pattern: re.Pattern[str]
    read: Read


def rule(name: str, pattern: str, read: Read) -> Rule:
    """Make a rule, whose pattern ends at the end of a word."""
    return Rule(f"dates.{name}", re.compile(rf"(?:{pattern})(?![a-z0-9])"), read)


def stated(edtf: str | None, lacks: str = "") -> Reading:
    """Make the reading of words that need no date to reckon from."""
    return Reading(edtf=edtf, basis=TimeBasis.STATED, lacks=lacks)


@lru_cache(maxsize=4096)
def date_of(edtf: str) -> Date | None:
    """Take a text as a date; None when there is no such date, as for 30 February.

    Examples:
        >>> str(date_of("2021-04")), date_of("2021-02-30")
        ('2021-04', None)
    """
    try:
        return Date(edtf)
    except DateError:
        return None
