"""One field of an article given another value by a person who knows better."""

import re
from typing import Any

import attrs

from newscorpus.diagnostics import catalogue
from newscorpus.models.article import Article, Confidence, Credit, Dateline, Reading, Status
from newscorpus.models.dates import Date
from newscorpus.readers.article import in_reading_order
from newscorpus.readers.datelines import match_dateline
from newscorpus.readers.filing_dates import resolve_filing_date
from newscorpus.readers.given import ADDRESS, LANGUAGE
from newscorpus.readers.given_values import credits_of, date_of
from newscorpus.readers.given_words import Words
from newscorpus.settings import ReadSettings
from newscorpus.settings.corrections import FieldCorrection

RULE = "corrections"
"""The rule of every reading that a correction gives."""

_READ_AS = {"places": "dateline"}
_EXAMPLES: dict[str, tuple[re.Pattern[str], str]] = {
    "url": (ADDRESS, "an address such as `https://example.org/rain`"),
    "language": (LANGUAGE, "a tag such as `en` or `pt-BR`"),
}
_DOUBTS_OF_DATES = frozenset(
    code.id
    for code in (
        catalogue.NO_DATE,
        catalogue.NO_YEAR,
        catalogue.NOT_A_DATE,
        catalogue.AMBIGUOUS_ORDER,
        catalogue.CONTRADICTING_DATES,
        catalogue.WRONG_WEEKDAY,
    )
)


class CannotBeError(ValueError):
    """A value that a field cannot have."""

    def __init__(self, value: str, example: str) -> None:
        self.value = value
        self.example = example
        super().__init__(value, example)

    def __str__(self) -> str:
        return f"{self.value!r} cannot be used; write {self.example}"


def current(article: Article, field: str) -> str | None:
    """Give the value that a field has now, as readings write it."""
    if field == "credits":
        return "; ".join(credit.name for credit in article.credits) or None
    if field == "places":
        return "; ".join(article.dateline.places) or None if article.dateline else None
    value = getattr(article, field)
    return None if value is None else str(value)


def replace_field(
    article: Article, right: FieldCorrection, reason: str | None, settings: ReadSettings
) -> Article:
    """Give an article with the right value of a field, and a reading that says where it is from.

    Args:
        article: As it was read.
        right: The value.
        reason: How one knows.
        settings: How dates are read.

    Raises:
        CannotBeError: If the field cannot have the value.
    """
    name = _READ_AS.get(right.field, right.field)
    changed = attrs.evolve(article, **_changes(article, right, settings))
    old, new = current(article, right.field), current(changed, right.field)
    reading = Reading(
        field=name,
        value=new,
        status=Status.OVERRIDDEN,
        verbatim=reason,
        rule=RULE,
        span=None,
        confidence=Confidence.HIGH,
        alternatives=(old,) if old and old != new else (),
    )
    rest = (other for other in article.provenance if other.field != name)
    return attrs.evolve(changed, provenance=in_reading_order(reading, *rest))


def _changes(article: Article, right: FieldCorrection, settings: ReadSettings) -> dict[str, Any]:
    value = next(iter(right.values), None)
    match right.field:
        case "date":
            return _redated(article, _date(value, settings), settings)
        case "credits":
            return {"credits": tuple(credit for v in right.values for credit in _credits(v))}
        case "places":
            return {"dateline": _replaced(article.dateline, right.values)}
        case "url" | "language" if value is not None or right.field == "language":
            pattern, example = _EXAMPLES[right.field]
            if value is None or not pattern.fullmatch(value):
                raise CannotBeError(value or "nothing", example)
    return {right.field: value}


def _date(value: str | None, settings: ReadSettings) -> Date | None:
    if value is None:
        return None
    written, confidence = date_of(Words(value, value, None), settings)
    if written.date is None or confidence is not Confidence.HIGH:
        raise CannotBeError(value, "a date such as `2021-04-07`, `2021-04` or `2021?`")
    return written.date


def _redated(article: Article, date: Date | None, settings: ReadSettings) -> dict[str, Any]:
    """Give another date, and with it another year to a dateline that names a day only."""
    kept = (problem for problem in article.diagnostics if problem.code not in _DOUBTS_OF_DATES)
    return {
        "date": date,
        "diagnostics": tuple(kept),
        "dateline": _refiled(article, date, settings),
    }


def _refiled(article: Article, date: Date | None, settings: ReadSettings) -> Dateline | None:
    filed, text = article.dateline, article.source.text
    if filed is None or filed.date is None or filed.span is None or text is None:
        return filed
    found = match_dateline(text, filed.span.start, len(text), settings)
    written = found.written if found else None
    return attrs.evolve(filed, date=resolve_filing_date(written, date)) if written else filed


def _credits(name: str) -> tuple[Credit, ...]:
    return credits_of(Words(name, name, None))


def _replaced(old: Dateline | None, places: tuple[str, ...]) -> Dateline | None:
    if not places:
        return None
    return attrs.evolve(old or Dateline((), None, (), "", None), places=places)
