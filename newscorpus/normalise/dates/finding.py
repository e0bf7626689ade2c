"""Finds time expressions in a text, and reads words that are one."""

import datetime as dt

import attrs

from newscorpus.models.dates import Date
from newscorpus.normalise.dates.joins import Found, join
from newscorpus.normalise.dates.scan import scan
from newscorpus.normalise.dates.values import Part, Setting, Tense, TimeBasis, TimeKind, date_of
from newscorpus.settings import DateOrder
from newscorpus.text import Span


@attrs.frozen(kw_only=True)
class TimeExpression:
    """A time expression in a text."""

    span: Span
    """Where it stands."""

    verbatim: str
    """What stands there."""

    kind: TimeKind
    """Whether it is a date, a time of day, a duration or a set."""

    value: Date | None = None
    """The date, in EDTF; None where the words leave it open, and for durations and sets.

    The value of a time of day is its day.
    """

    period: str | None = None
    """How long it is or how often it comes, in ISO 8601; X stands for an unknown number."""

    basis: TimeBasis
    """Whether the words alone give the value, or a reference date is needed."""

    rule: str
    """The rule that read it, as `dates.weekday`."""

    direction: Tense | None = None
    """The side of the reference date on which the words put it, where they say so."""

    part: Part | None = None
    """Which part of the value is meant, as in "early 2021"."""


# Spaces and marks of one sort, each in place of one: spans stay true. A paragraph's end separates.
_ALIKE = (("\u2019", "'"), ("\u2018", "'"), ("\u00a0", " "), ("\u202f", " "), ("\u2009", " "),
          ("\u2011", "-"), ("\u2010", "-"), ("\t", " "))  # fmt: skip
_PREPOSITIONS = frozenset(
    {"in", "on", "at", "by", "during", "since", "until", "till", "around", "about", "from", "for"}
)
_SEPARATOR = "\x1e"


def find(
    text: str,
    reference: Date | dt.date | None = None,
    *,
    tense: Tense | None = None,
    order: DateOrder = DateOrder.DAY_MONTH,
) -> tuple[TimeExpression, ...]:
    """Find the time expressions of a text.

    A weekday alone is the last one up to the reference date, as news has it, unless the words
    before it speak of the future; so are a day and a month without a year, but where the next one
    is much nearer.

    Args:
        text: English prose.
        reference: The date to reckon from, that of the article; None leaves relative ones open.
        tense: The side on which to look for weekdays, days and months without a year; None to
            judge by the words before them.
        order: The order of day and month in 05/02/2013.

    Returns:
        The expressions in order; none overlaps another.

    Examples:
        >>> text = "The bank said on Monday that profits fell last year, three years after the war."
        >>> for each in find(text, dt.date(2023, 1, 31)):
        ...     print(each.verbatim, each.kind, each.value or each.period, each.rule)
        on Monday date 2023-01-30 dates.weekday
        last year date 2022 dates.unit
        three years duration P3Y dates.span
    """
    setting = _setting(text, reference, tense, order)
    return tuple(_expression(text, found) for found in join(setting, list(scan(setting))))


def parse(
    words: str,
    reference: Date | dt.date | None = None,
    *,
    tense: Tense | None = None,
    order: DateOrder = DateOrder.DAY_MONTH,
) -> TimeExpression | None:
    """Read words that are as a whole one time expression.

    Args:
        words: The expression, with nothing before or after it but spaces and a preposition.
        reference: The date to reckon from.
        tense: As for `find`.
        order: As for `find`.

    Returns:
        The expression, or None when the words are more than one, or something else.

    Examples:
        >>> str(parse("the first quarter of last year", dt.date(2021, 4, 7)).value)
        '2020-33'
        >>> parse("46%", dt.date(2021, 4, 7)) is None
        True
    """
    setting = _setting(words, reference, tense, order, whole=True)
    found = join(setting, list(scan(setting)))
    if len(found) != 1 or words[found[0].end :].strip(" \n"):
        return None
    before = setting.low[: found[0].start].strip()
    return None if before and before not in _PREPOSITIONS else _expression(words, found[0])


def _setting(
    text: str,
    reference: Date | dt.date | None,
    tense: Tense | None,
    order: DateOrder,
    *,
    whole: bool = False,
) -> Setting:
    plain = _alike(text)
    low = plain.lower()
    if len(low) != len(plain):
        # a few letters have two in place of their small one
        low = "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in plain)
    year = month = day = None
    if isinstance(reference, dt.date):
        year, month, day = reference.year, reference.month, dt.date(*reference.timetuple()[:3])
    elif reference is not None and not reference.is_uncertain:
        year, month = reference.year, reference.month
        known = year is not None and month is not None and reference.day is not None
        day = reference.earliest if known else None
        if year is not None and not dt.MINYEAR <= year <= dt.MAXYEAR:
            year = month = None
    return Setting(plain, low, year, month, day, order, tense, whole)


def _alike(text: str) -> str:
    if not text.isascii():
        for mark, plain in _ALIKE:
            text = text.replace(mark, plain)
    if "\n" in text or "\r" in text or "\t" in text:
        text = text.replace("\r\n\r\n", f"{_SEPARATOR}   ").replace("\n\n", f"{_SEPARATOR} ")
        text = text.replace("\n", " ").replace("\r", " ").replace("\t", " ")
    return text


def _expression(text: str, found: Found) -> TimeExpression:
    reading = found.reading
    return TimeExpression(
        span=Span(found.start, found.end),
        verbatim=text[found.start : found.end],
        kind=reading.kind,
        value=date_of(reading.edtf) if reading.edtf else None,
        period=reading.period,
        basis=reading.basis,
        rule=found.rule,
        direction=reading.direction,
        part=reading.part,
    )
