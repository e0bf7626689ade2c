"""From the models to the records of the native form."""

import math
from collections.abc import Iterable, Mapping
from typing import Any

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
from newscorpus.models.article import Article, Block, Credit, Dateline, Reading
from newscorpus.models.corpus import Rejected


def article_record(article: Article) -> ArticleRecord:
    """Flatten an article.

    Raises:
        TypeError: If its metadata holds something that JSON has no form for.
    """
    return ArticleRecord(
        id=article.id,
        path=article.path,
        digest=article.source.digest,
        encoding=article.source.encoding,
        language=article.language,
        date=None if article.date is None else str(article.date),
        title=article.title,
        label=article.label,
        subtitle=article.subtitle,
        credits=tuple(map(_credit, article.credits)),
        outlet=article.outlet,
        url=article.url,
        dateline=_dateline(article.dateline) if article.dateline else None,
        blocks=tuple(map(_block, article.blocks)),
        provenance=tuple(map(_reading, article.provenance)),
        metadata={
            key: plain(value, f"{article.path}: metadata `{key}`")
            for key, value in article.metadata.items()
        },
        diagnostics=_diagnostics(article.diagnostics),
    )


def rejected_record(rejected: Rejected) -> RejectedRecord:
    """Flatten what is known of a file that gave no article."""
    return RejectedRecord(
        path=rejected.path,
        digest=rejected.digest,
        diagnostics=_diagnostics(rejected.diagnostics),
    )


def plain(value: object, place: str) -> Any:  # noqa: ANN401 -- JSON values have no narrower type
    """Give a value as JSON has it: mappings as dicts, sequences as lists.

    Args:
        value: A value of front matter.
        place: What to call it in an error.

    Raises:
        TypeError: If JSON has no form for it, as for a date or a number that is not finite.
    """
    if isinstance(value, Mapping):
        return {_key(key, place): plain(item, f"{place}.{key}") for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item, f"{place}[{index}]") for index, item in enumerate(value)]
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    raise TypeError(
        f"{place} is {value!r}, which JSON cannot hold; allowed are text, finite numbers, true, "
        "false, null, lists and mappings with text as keys"
    )


def _key(key: object, place: str) -> str:
    if not isinstance(key, str):
        raise TypeError(f"{place} has the key {key!r}; JSON allows only text as keys")
    return key


def _credit(credit: Credit) -> CreditRecord:
    return CreditRecord(
        kind=credit.kind,
        name=credit.name,
        verbatim=credit.verbatim,
        start=credit.span.start if credit.span else None,
        end=credit.span.end if credit.span else None,
    )


def _dateline(dateline: Dateline) -> DatelineRecord:
    return DatelineRecord(
        places=dateline.places,
        date=None if dateline.date is None else str(dateline.date),
        agencies=dateline.agencies,
        separator=dateline.separator,
        start=dateline.span.start if dateline.span else None,
        end=dateline.span.end if dateline.span else None,
    )


def _block(block: Block) -> BlockRecord:
    return BlockRecord(role=block.role, start=block.span.start, end=block.span.end, text=block.text)


def _reading(reading: Reading) -> ReadingRecord:
    return ReadingRecord(
        field=reading.field,
        value=reading.value,
        status=reading.status,
        verbatim=reading.verbatim,
        rule=reading.rule,
        start=reading.span.start if reading.span else None,
        end=reading.span.end if reading.span else None,
        confidence=reading.confidence,
        alternatives=reading.alternatives,
    )


def _diagnostics(diagnostics: Iterable[Diagnostic]) -> tuple[DiagnosticRecord, ...]:
    return tuple(
        DiagnosticRecord(
            code=diagnostic.code,
            severity=diagnostic.severity,
            line=diagnostic.position.line if diagnostic.position else None,
            column=diagnostic.position.column if diagnostic.position else None,
            message=diagnostic.message,
            hint=diagnostic.hint,
        )
        for diagnostic in diagnostics
    )
