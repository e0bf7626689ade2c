"""The values of fields that are given beside the report: dates, credits and texts."""

import re

import attrs

from newscorpus.models.article import Confidence, Credit, CreditKind
from newscorpus.models.dates import Date, DateError
from newscorpus.readers.collectives import match_collectives
from newscorpus.readers.credits import match_bare_name, match_byline
from newscorpus.readers.given_words import Words
from newscorpus.readers.written_dates import WrittenDate, match_date, match_year, search_date
from newscorpus.settings import ReadSettings
from newscorpus.text import Span

_BETWEEN_NAMES = re.compile(r"\s*[;|]\s*|\s*\n\s*")
_BETWEEN_KINDS = re.compile(r"\s*(?:,|/|&|\band\b)\s*", re.IGNORECASE)
# 20210407T103000 and its like, as some scrapers write
_SOLID = re.compile(r"(\d{8})T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?")


def words_of(text: str) -> str:
    """Give a text with single spaces."""
    return " ".join(text.split())


def date_of(words: Words, settings: ReadSettings) -> tuple[WrittenDate, Confidence]:
    """Read a date in EDTF or in any form that headers write; one that is neither has no value.

    Returns:
        What was read, and how sure that is: less so where the value holds a date and more.

    Examples:
        >>> str(date_of(Words("2021-04~", "2021-04~", None), ReadSettings())[0].date)
        '2021-04~'
    """
    text = words.text.strip()
    plain = _SOLID.sub(r"\1 \2:\3", text)
    found = match_date(plain, 0, settings) or match_year(plain, 0)
    confidence = Confidence.HIGH
    if found is None or found.span.end != len(plain):
        found = _edtf(text)
    if found is None:
        found, confidence = search_date(plain, 0, settings), Confidence.MEDIUM
    if found is None:
        found = WrittenDate(Span(0, 0), text, "none", None)
    return attrs.evolve(found, span=words.span or Span(0, 0), verbatim=words.verbatim), confidence


def _edtf(text: str) -> WrittenDate | None:
    try:
        date = Date.parse(text)
    except DateError:
        return None
    has_year = date.year is not None or date.is_placed
    return WrittenDate(Span(0, len(text)), text, "edtf", date, has_year=has_year)


def credits_of(words: Words) -> tuple[Credit, ...]:
    """Read who is named: people, unless all of it is an agency, a desk or a role.

    Examples:
        >>> [c.name for c in credits_of(Words("By Ann Lee; AFP", "By Ann Lee; AFP", None))]
        ['Ann Lee', 'AFP']
    """
    found: list[Credit] = []
    start = 0
    for between in (*_BETWEEN_NAMES.finditer(words.text), None):
        end = between.start() if between else len(words.text)
        found.extend(_credits(words, start, end))
        start = between.end() if between else end
    return tuple(found)


def _credits(words: Words, start: int, end: int) -> tuple[Credit, ...]:
    text = words.text
    found = _named(text, start, end) or _named_one_by_one(text, start, end)
    if found:
        return tuple(_placed(words, credit) for credit in found)
    name = words_of(text[start:end])
    if not name:
        return ()
    return (_placed(words, Credit(CreditKind.PERSON, name, text[start:end], Span(start, end))),)


def _named(text: str, start: int, end: int) -> tuple[Credit, ...]:
    line = match_byline(text, start, end) or match_bare_name(text, start, end)
    return line.credits if line else match_collectives(text, start, end)


def _named_one_by_one(text: str, start: int, end: int) -> tuple[Credit, ...]:
    """Read `Ann Lee and AFP`: names of several kinds; nothing if one of them is not known."""
    found: list[Credit] = []
    for between in (*_BETWEEN_KINDS.finditer(text, start, end), None):
        stop = between.start() if between else end
        named = _named(text, start, stop)
        if not named:
            return ()
        found.extend(named)
        start = between.end() if between else end
    return tuple(found)


def _placed(words: Words, credit: Credit) -> Credit:
    """Move a credit from the value to the source, or out of it."""
    span = credit.span or Span(0, len(words.text))
    verbatim, place = words.part(span.start, span.end)
    return attrs.evolve(credit, verbatim=verbatim, span=place)
