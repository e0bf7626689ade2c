"""From the records of the native form back to the models."""

from collections.abc import Iterable

from newscorpus.diagnostics import Diagnostic
from newscorpus.formats.records import (
    ArticleRecord,
    BlockRecord,
    CreditRecord,
    DatelineRecord,
    DiagnosticRecord,
    ReadingRecord,
    RejectedRecord,
)
from newscorpus.models.article import Article, Block, Credit, Dateline, Reading, Source
from newscorpus.models.corpus import Rejected
from newscorpus.models.dates import Date
from newscorpus.text import Position, Span


def article_model(record: ArticleRecord) -> Article:
    """Build the article of a record; its label is not read, as it follows from the rest.

    Raises:
        ValueError: If a date, a range or a place in the file is none.
    """
    return Article(
        id=record.id,
        source=Source(path=record.path, digest=record.digest, encoding=record.encoding),
        language=record.language,
        date=_date(record.date),
        title=record.title,
        subtitle=record.subtitle,
        credits=tuple(map(_credit, record.credits)),
        outlet=record.outlet,
        url=record.url,
        dateline=_dateline(record.dateline) if record.dateline else None,
        blocks=tuple(map(_block, record.blocks)),
        provenance=tuple(map(_reading, record.provenance)),
        metadata=record.metadata,
        diagnostics=_diagnostics(record.diagnostics),
    )


def rejected_model(record: RejectedRecord) -> Rejected:
    """Build the rejected file of a record.

    Raises:
        ValueError: If a place in the file is none.
    """
    return Rejected(
        path=record.path, digest=record.digest, diagnostics=_diagnostics(record.diagnostics)
    )


def _date(edtf: str | None) -> Date | None:
    return None if edtf is None else Date.parse(edtf)


def _credit(record: CreditRecord) -> Credit:
    return Credit(record.kind, record.name, record.verbatim, _span(record.start, record.end))


def _dateline(record: DatelineRecord) -> Dateline:
    return Dateline(
        places=record.places,
        date=_date(record.date),
        agencies=record.agencies,
        separator=record.separator,
        span=_span(record.start, record.end),
    )


def _block(record: BlockRecord) -> Block:
    return Block(record.role, Span(record.start, record.end), record.text)


def _reading(record: ReadingRecord) -> Reading:
    return Reading(
        field=record.field,
        value=record.value,
        status=record.status,
        verbatim=record.verbatim,
        rule=record.rule,
        span=_span(record.start, record.end),
        confidence=record.confidence,
        alternatives=record.alternatives,
    )


def _span(start: int | None, end: int | None) -> Span | None:
    if start is not None and end is not None:
        return Span(start, end)
    if start is end:
        return None
    raise ValueError("`start` and `end` are either both numbers or both null")


def _position(line: int | None, column: int | None) -> Position | None:
    if line is not None and column is not None:
        return Position(line, column)
    if line is column:
        return None
    raise ValueError("`line` and `column` are either both numbers or both null")


def _diagnostics(records: Iterable[DiagnosticRecord]) -> tuple[Diagnostic, ...]:
    return tuple(
        Diagnostic(
            code=record.code,
            severity=record.severity,
            position=_position(record.line, record.column),
            message=record.message,
            hint=record.hint,
        )
        for record in records
    )
