"""Finds the dated sentences of an article."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

import attrs

from newscorpus.analyses.events.tenses import tense_of
from newscorpus.analyses.tokens import Paragraph, paragraphs, sentences
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.dates import Date
from newscorpus.models.findings import Event, EventBasis
from newscorpus.normalise import dates
from newscorpus.normalise.dates import Tense, TimeBasis, TimeExpression, TimeKind
from newscorpus.text import Span

PUBLICATION_RULE = "events.publication"
"""The rule of a lead that has no date of its own."""

# "Later in the day", "at the end of the day": the day that was spoken of, not that of the article.
_ELSEWHERE = re.compile(r"\b(?:in|of|on)\s+the (?:same )?day$", re.IGNORECASE)
_LONGEST_PREPOSITION = 4
_WEEKDAY = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?", re.IGNORECASE
)
# What is in the words already: last Friday, Monday of next week. The verb has no say in it.
_TOLD = re.compile(r"\b(?:last|next|past|coming|upcoming|previous|following|this)\b", re.IGNORECASE)
_TOLD_BEFORE = re.compile(
    r"(?<!\w)(?:since|until|till|by|last|next|past|coming|after)\W*\Z", re.IGNORECASE
)
_LONGEST_BEFORE = 12
_REACH = 240
_WEEKDAY_RULES = frozenset({"dates.weekday", "dates.weekday-short", "dates.day-and-time"})
_OPEN_YEAR = frozenset({"dates.day-month", "dates.month-day", "dates.month"})
_WEEK = dt.timedelta(7)

_Draft = tuple[Span, str, Date, EventBasis, str, Span]
"""What an event has but for its id and its article."""


@attrs.frozen
class Events:
    """Finds the sentences that name a time, and the leads that stand for the day of publication.

    A sentence gives an event for each time expression with a value, and one for those of equal
    value. Durations (`for three days`), sets (`every Monday`) and times of day without their day
    are none, nor is what has no value: `now`, or `yesterday` in an article without a date.

    The first sentence of an article that names no time gives an event with the date of publication
    and a basis of its own, if that date is a day.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> article = parse_article("date 2021-04-07 KABUL: Snow fell on Monday.")
        >>> [(event.verbatim, str(event.date)) for event in Events()(Corpus([article]))]
        [('on Monday', '2021-04-05')]
    """

    name: ClassVar[str] = "events"
    yields: ClassVar[type[Event]] = Event
    requires: ClassVar[tuple[type[Event], ...]] = ()

    def __call__(self, corpus: Corpus) -> Iterator[Event]:
        """Give the events of each article, in the order of its text."""
        for article in corpus:
            yield from events_of(article)


def anchor_of(article: Article) -> Date | None:
    """Give the date that an article's weekdays and relative words are reckoned from.

    It is the day of filing, where the dateline names one, else the date of publication.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> article = parse_article("date 2021-04-08 KABUL, April 6 (Reuters) - Snow fell today.")
        >>> str(anchor_of(article))
        '2021-04-06'
    """
    filed = article.dateline.date if article.dateline else None
    return filed if filed and _is_day(filed) else article.date


def events_of(article: Article) -> tuple[Event, ...]:
    """Find the events of one article, in the order of its text.

    Args:
        article: Any article; one without a date has only events whose words name the date.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> text = "date 2021-04-07 KABUL: Snow fell. It will stop on Friday. It fell in 2019 too."
        >>> for event in events_of(parse_article(text)):
        ...     print(event.id, event.date, event.basis, event.verbatim)
        untitled#e1 2021-04-07 publication Snow fell.
        untitled#e2 2021-04-09 relative on Friday
        untitled#e3 2019 stated 2019
    """
    anchor, found = anchor_of(article), list[_Draft]()
    for number, paragraph in enumerate(paragraphs(article)):
        in_paragraph = list(_in_paragraph(paragraph, anchor))
        if number == 0 and article.date and _is_day(article.date):
            found.extend(_publication(paragraph, article.date, in_paragraph))
        found.extend(in_paragraph)
    return tuple(
        Event(f"{article.id}#e{number}", article.id, *draft)
        for number, draft in enumerate(found, 1)
    )


def _is_day(date: Date) -> bool:
    return date.earliest is not None and date.edtf == f"{date.earliest}"


def _publication(paragraph: Paragraph, date: Date, others: Iterable[_Draft]) -> Iterator[_Draft]:
    """Give the lead with the date of publication, unless it has a date of its own."""
    lead = next(sentences(paragraph.text), None)
    if lead is None:
        return
    span = paragraph.span(lead.start, lead.end)
    if not any(sentence == span for *_, sentence in others):
        words = lead.of(paragraph.text)
        yield span, words, date, EventBasis.PUBLICATION, PUBLICATION_RULE, span


def _in_paragraph(paragraph: Paragraph, anchor: Date | None) -> Iterator[_Draft]:
    expressions = dates.find(paragraph.text, anchor)
    if not expressions:
        return
    within = sentences(paragraph.text)
    sentence, seen = next(within, Span(0, 0)), set[Date]()
    for expression in expressions:
        while expression.span.start >= sentence.end and (following := next(within, None)):
            sentence, seen = following, set()
        value = _value(paragraph.text, sentence, expression, anchor)
        if value is None or not value.is_placed or value in seen:
            continue
        seen.add(value)
        yield (
            paragraph.span(expression.span.start, expression.span.end),
            expression.verbatim,
            value,
            EventBasis(expression.basis),
            expression.rule,
            paragraph.span(sentence.start, sentence.end),
        )


def _value(
    text: str, sentence: Span, expression: TimeExpression, anchor: Date | None
) -> Date | None:
    """Give the date of an expression, as its sentence has it; None where it is no event."""
    is_date = expression.kind is TimeKind.DATE or expression.kind is TimeKind.TIME
    start, end = max(0, expression.span.start - _LONGEST_PREPOSITION), expression.span.end
    if expression.value is None or not is_date or _ELSEWHERE.search(text[start:end]):
        return None
    if expression.basis is TimeBasis.STATED:
        return expression.value
    if expression.rule == "dates.within":
        # "in nine years" is a date only of what is to come
        tense = _tense(text, sentence, expression.span)
        return expression.value if tense is Tense.FUTURE else None
    if _depends_on_verb(text, sentence, expression):
        return _in_tense(expression, _tense(text, sentence, expression.span), anchor)
    return expression.value


def _tense(text: str, sentence: Span, expression: Span) -> Tense | None:
    """Say the tense of the words around an expression: a sentence may be as long as its text."""
    start = max(min(sentence.start, expression.start), expression.start - _REACH)
    end = min(sentence.end, expression.end + _REACH)
    return tense_of(text[start : max(start, end)], expression.shift(-start))


def _depends_on_verb(text: str, sentence: Span, expression: TimeExpression) -> bool:
    """Say whether the verb decides, and not the words in and before an expression."""
    if expression.rule in _OPEN_YEAR:
        return expression.direction is None
    if expression.rule not in _WEEKDAY_RULES or _TOLD.search(expression.verbatim):
        return False
    start = expression.span.start
    told = _TOLD_BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start)
    # "By Friday, he was aware": only behind a verb does `by` look ahead
    is_first = bool(told) and start - _LONGEST_BEFORE < sentence.start + 2
    return bool(_WEEKDAY.search(expression.verbatim)) and (not told or is_first)


def _in_tense(expression: TimeExpression, tense: Tense | None, anchor: Date | None) -> Date | None:
    """Read a weekday, or a day without its year, on the side that the verb tells."""
    if expression.rule in _OPEN_YEAR and tense is not Tense.FUTURE:
        return expression.value  # "was adjourned to 20 April" looks ahead in the past tense
    value = expression.value
    if tense and tense is not (expression.direction or Tense.PAST):
        read = dates.parse(expression.verbatim, anchor, tense=tense)
        value = read.value if read and read.value else value
    if expression.rule in _OPEN_YEAR or value is None or anchor is None:
        return value
    # "The Senate will vote Wednesday" is written on Wednesday, too
    first, today = value.earliest, anchor.earliest
    is_today = bool(first and today) and tense is Tense.FUTURE and first == _later(today)
    return anchor if is_today else value


def _later(day: dt.date | None) -> dt.date | None:
    try:
        return day + _WEEK if day else None
    except OverflowError:
        return None
