"""One field of an article given another value, by a correction or a column of a table."""

from typing import Any

import attrs

from newscorpus.diagnostics import catalogue
from newscorpus.models.article import (
    Article,
    Confidence,
    Credit,
    CreditKind,
    Dateline,
    Reading,
    Status,
)
from newscorpus.models.dates import Date
from newscorpus.readers.collectives import match_collectives

FIELDS = ("date", "title", "subtitle", "credits", "outlet", "url", "language", "places")
"""The fields that can be given; the places of a dateline are read as `dateline`."""

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


@attrs.frozen
class Given:
    """The value of a field from outside the article's text, and where it comes from."""

    field: str
    """One of `FIELDS`."""

    values: tuple[str, ...]
    """One for most fields, any number of credits and places; none for no value."""

    status: Status
    words: str
    """The reason of a correction, the cell of a table."""

    rule: str

    @property
    def text(self) -> str | None:
        """The value as readings write it."""
        return "; ".join(self.values) or None


def current(article: Article, field: str) -> str | None:
    """Give the value that a field has now, as readings write it."""
    if field == "credits":
        return "; ".join(credit.name for credit in article.credits) or None
    if field == "places":
        return "; ".join(article.dateline.places) or None if article.dateline else None
    value = getattr(article, field)
    return None if value is None else str(value)


def replace_field(article: Article, given: Given) -> Article:
    """Give an article with another value of a field, and a reading that says where it is from.

    Args:
        article: As it was read.
        given: The value.

    Raises:
        DateError: If a date is none.
    """
    name = "dateline" if given.field == "places" else given.field
    old = current(article, given.field)
    reading = Reading(
        field=name,
        value=given.text,
        status=given.status,
        verbatim=given.words,
        rule=given.rule,
        span=None,
        confidence=Confidence.HIGH,
        alternatives=(old,) if old and old != given.text else (),
    )
    rest = tuple(other for other in article.provenance if other.field != name)
    changes: dict[str, Any] = {"provenance": (reading, *rest), name: _value(article, given)}
    if name == "date":
        kept = (d for d in article.diagnostics if d.code not in _DOUBTS_OF_DATES)
        changes["diagnostics"] = tuple(kept)
    return attrs.evolve(article, **changes)


def _value(article: Article, given: Given) -> object:
    match given.field:
        case "date":
            return Date.parse(given.values[0]) if given.values else None
        case "credits":
            return tuple(_credit(name) for name in given.values)
        case "places":
            return _dateline(article.dateline, given.values)
    return given.text


def _credit(name: str) -> Credit:
    collective = match_collectives(name, 0, len(name))
    kind = collective[0].kind if len(collective) == 1 else CreditKind.PERSON
    return Credit(kind, name, name, None)


def _dateline(old: Dateline | None, places: tuple[str, ...]) -> Dateline | None:
    if not places:
        return None
    return attrs.evolve(old or Dateline((), None, (), "", None), places=places)
