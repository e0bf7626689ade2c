"""The dates that a file gives, and which of them is the date of publication."""

import datetime as dt
from collections.abc import Iterable, Sequence

import attrs

from newscorpus.diagnostics import Code, Diagnostic, catalogue
from newscorpus.models.article import Confidence, Reading, Status
from newscorpus.models.dates import Date, Truth, fits_weekday
from newscorpus.readers.filing_dates import resolve_filing_date
from newscorpus.readers.written_dates import WrittenDate
from newscorpus.text import Lines, Position, Span

_RANK = ("columns", "frontmatter", "date", "published", "bare", "imprint", "dateline", "updated")
"""Kinds of witness to the date of publication, the most trusted first."""

_NAMES = {"bare": "date"}
_GIVEN = frozenset({"columns", "frontmatter"})
"""Kinds that win over what the text says, however little they say."""

_WHY = {
    "columns": "a column of the table gives it",
    "frontmatter": "the front matter comes first",
    "date": "a `date` line comes first",
    "published": "it is called the date of publication",
    "bare": "it stands in the header",
    "imprint": "the imprint names it",
    "dateline": "the dateline names it",
    "updated": "nothing else names a date",
}


@attrs.frozen
class Witness:
    """A date that the file gives, and what it is the date of."""

    kind: str
    """One of the kinds that are ranked, or `displayed`."""

    written: WrittenDate
    rule: str
    confidence: Confidence
    name: str = ""
    """The key or column that gives it, if one does."""

    is_beside: bool = False
    """Whether it stands beside the text, in the cell of a table, and has no place in it."""

    @property
    def span(self) -> Span | None:
        """Where it stands in the source."""
        return None if self.is_beside else self.written.span

    def position(self, text: str) -> Position | None:
        """Give the line and column of where it stands."""
        return Lines(text).position(self.span.start) if self.span else None


@attrs.frozen
class Verdict:
    """The date of publication, how it was read, and what is wrong with it."""

    date: Date | None
    readings: tuple[Reading, ...]
    diagnostics: tuple[Diagnostic, ...]


def weigh(witnesses: Sequence[Witness], text: str) -> Verdict:
    """Choose the date of publication among the dates of a file.

    The most trusted kind wins, then what names a year, then what comes first. Every other date
    that excludes it is kept as an alternative and reported.

    Args:
        witnesses: All dates found, in the order of the file.
        text: The source, for positions.
    """
    dated = [w for w in witnesses if w.written.date is not None and w.kind in _RANK]
    ranked = sorted(dated, key=_rank)
    others = tuple(
        _other(w) for w in witnesses if w.kind in {"updated", "displayed"} and w.written.date
    )
    if not ranked or ranked[0].written.date is None:
        return Verdict(None, others, _unreadable(witnesses, text))
    chosen = _settled(ranked[0], ranked[1:])
    date = chosen.written.date or ranked[0].written.date
    rivals = _rivals(date, ranked[1:])
    reading = _reading(
        chosen, "date", str(chosen.written.date), (*chosen.written.alternatives, *rivals)
    )
    readings = (reading, *_beside(chosen), *others)
    diagnostics = (*_unreadable(witnesses, text), *_doubts(chosen, date, rivals, text))
    return Verdict(date, readings, diagnostics)


def _rank(witness: Witness) -> int:
    is_trusted = witness.written.has_year or witness.kind in _GIVEN
    return _RANK.index(witness.kind) if is_trusted else len(_RANK)


def _settled(chosen: Witness, others: Sequence[Witness]) -> Witness:
    """Let another date settle which order of numbers was meant: `04/07/2021` with `July 4`."""
    written = chosen.written
    if written.shape != "numeric" or not written.alternatives:
        return chosen
    orders = (*((written.date,) if written.date else ()), *written.alternatives)
    for other in others:
        if other.written.shape == "numeric" or other.kind == "updated":
            continue
        near = [order for order in orders if _is_near(other.written, order)]
        if len(near) == 1:
            rest = tuple(order for order in orders if order != near[0])
            return attrs.evolve(
                chosen, written=attrs.evolve(written, date=near[0], alternatives=rest)
            )
    return chosen


def _is_near(written: WrittenDate, published: Date) -> bool:
    other = resolve_filing_date(written, published)
    if other is None or other.day is None or published.day is None:
        return False
    first, second = other.earliest, published.earliest
    return first is not None and second is not None and abs(first - second) <= _NEAR


_NEAR = dt.timedelta(days=7)
"""Between the dates of filing, publication and change of one article."""


def _rivals(date: Date, ranked: Sequence[Witness]) -> tuple[Date, ...]:
    found: list[Date] = []
    for witness in ranked:
        other = witness.written.date
        if (
            other
            and witness.kind not in {"updated", "dateline"}
            and other not in found
            and date.equals(other) is Truth.NEVER
        ):
            found.append(other)
    return tuple(found)


def _reading(
    witness: Witness, field: str, value: str, alternatives: Iterable[Date] = ()
) -> Reading:
    """Say how a field was read where a date stands; a date is inferred from that of an event."""
    written = witness.written
    is_event = witness.kind in _EVENTS
    return Reading(
        field,
        value,
        Status.INFERRED if is_event and field != witness.kind else Status.GIVEN,
        written.verbatim,
        witness.rule,
        witness.span,
        Confidence.LOW if is_event and not written.has_year else witness.confidence,
        tuple(dict.fromkeys(map(str, alternatives))),
    )


_EVENTS = frozenset({"dateline", "updated"})
"""Kinds of witness to another day than that of publication."""


def _other(witness: Witness) -> Reading:
    written = witness.written
    return _reading(witness, witness.kind, str(written.date), written.alternatives)


def _beside(witness: Witness) -> tuple[Reading, ...]:
    """Read the weekday and the time of day that are written with the date."""
    weekday, time = witness.written.weekday, witness.written.time
    values = (("weekday", None if weekday is None else weekday.name.capitalize()), ("time", time))
    return tuple([_reading(witness, field, value) for field, value in values if value])


def _unreadable(witnesses: Sequence[Witness], text: str) -> tuple[Diagnostic, ...]:
    return tuple(
        catalogue.NOT_A_DATE.at(
            w.position(text),
            field=w.name or _NAMES.get(w.kind, w.kind),
            verbatim=w.written.verbatim,
        )
        for w in witnesses
        if w.written.date is None
    )


def _doubts(
    chosen: Witness, date: Date, rivals: tuple[Date, ...], text: str
) -> tuple[Diagnostic, ...]:
    written = chosen.written
    doubts: list[tuple[Code, dict[str, object]]] = []
    if not written.has_year:
        doubts.append((catalogue.NO_YEAR, {"verbatim": written.verbatim}))
    elif written.shape == "numeric" and written.alternatives:
        doubts.append((catalogue.AMBIGUOUS_ORDER, {"verbatim": written.verbatim, "value": date}))
    if written.weekday is not None and fits_weekday(date, written.weekday) is Truth.NEVER:
        weekday = written.weekday.name.capitalize()
        doubts.append((catalogue.WRONG_WEEKDAY, {"value": date, "weekday": weekday}))
    for rival in rivals:
        values = {"value": date, "other": rival, "reason": _WHY[chosen.kind]}
        doubts.append((catalogue.CONTRADICTING_DATES, values))
    if not doubts:
        return ()
    position = chosen.position(text)
    return tuple(code.at(position, **values) for code, values in doubts)
