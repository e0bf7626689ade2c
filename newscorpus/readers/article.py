"""From a source to an article."""

import hashlib
from collections.abc import Iterable, Sequence

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.models.article import (
    Article,
    Confidence,
    Credit,
    Dateline,
    Reading,
    Role,
    Source,
    Status,
)
from newscorpus.models.dates import Date
from newscorpus.readers.body import Body, read_body
from newscorpus.readers.dateline_evidence import DatelineMatch
from newscorpus.readers.filing_dates import resolve_filing_date
from newscorpus.readers.frontmatter import FrontMatter, split_front_matter
from newscorpus.readers.frontmatter_fields import read_fields
from newscorpus.readers.head import Head
from newscorpus.readers.header import read_head
from newscorpus.readers.pieces import split_pieces
from newscorpus.readers.tiling import tile
from newscorpus.readers.witnesses import Witness, weigh
from newscorpus.settings import ReadSettings
from newscorpus.slugs import slug_path
from newscorpus.text import Position, Span

_ENCODINGS_WITHOUT_DOUBT = frozenset({"utf-8", "utf-16", "utf-32"})
_DEFAULT = ReadSettings()
_DATE_FIELDS = ("date", "weekday", "time", "updated", "displayed")
_PROVENANCE_ORDER = (
    *_DATE_FIELDS,
    *("title", "subtitle", "outlet", "url", "language", "credits", "dateline"),
)


def parse_article(
    source: Source | str,
    settings: ReadSettings = _DEFAULT,
    *,
    id: str | None = None,  # noqa: A002 -- the field of the article that it sets
) -> Article:
    """Read an article. Any text gives one: what is missing or doubtful becomes a diagnostic.

    Args:
        source: A source as `read_source` gives it, or the text itself.
        settings: What the reader may assume.
        id: The article's id; None for the path without its ending.

    Examples:
        >>> article = parse_article("date 2021-04-07 KABUL: Snow fell on the city all day long.")
        >>> str(article.date), article.dateline.places, article.paragraphs[0].text
        ('2021-04-07', ('KABUL',), 'Snow fell on the city all day long.')
    """
    given = source if isinstance(source, Source) else _source(source)
    text = given.text or ""
    front = split_front_matter(text)
    start = front.span.end if isinstance(front, FrontMatter) else 0
    head = Head(text, settings, tuple(split_pieces(text, start)))
    if isinstance(front, FrontMatter):
        head.begin_with(front.span, read_fields(front, text, settings))
    elif front is not None:
        head.diagnostics.append(front.diagnostic)
    read_head(head)
    return _article(given, head, read_body(head), id)


def _article(source: Source, head: Head, body: Body, article_id: str | None) -> Article:
    """Put together what the head and the body gave."""
    text, settings = head.text, head.settings
    article_id = article_id or head.id or slug_path(source.path.rsplit(".", 1)[0])
    witnesses = (*head.witnesses, *body.witnesses, *_dateline_witness(body.dateline))
    verdict = weigh(witnesses, text)
    credited = _unique((*head.credits, *body.credits))
    fields = _first_of_each((*head.readings, *body.readings))
    values = {reading.field: reading.value for reading in fields}
    problems = (
        *_about_file(source),
        *head.diagnostics,
        *verdict.diagnostics,
        *_missing(head, body),
    )
    return Article(
        id=article_id,
        source=source,
        language=values.pop("language", None) or settings.language,
        date=verdict.date,
        title=values.get("title"),
        subtitle=values.get("subtitle"),
        credits=credited,
        outlet=values.get("outlet"),
        url=values.get("url"),
        dateline=_dateline(body.dateline, verdict.date),
        blocks=tile((*head.blocks, *body.blocks), text),
        metadata=head.metadata,
        provenance=_provenance((*verdict.readings, *fields), body.dateline, credited, text),
        diagnostics=tuple(sorted(problems, key=_in_order)),
    )


def _first_of_each(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    first: dict[str, Reading] = {}
    for reading in readings:
        first.setdefault(reading.field, reading)
    return tuple(first.values())


def _source(text: str) -> Source:
    content = text.encode("utf-8", errors="surrogatepass")
    return Source("", f"sha256:{hashlib.sha256(content).hexdigest()}", "utf-8", text)


def _dateline_witness(found: DatelineMatch | None) -> tuple[Witness, ...]:
    """Let the dateline's date speak for the date of publication where nothing else does."""
    if found is None or found.written is None:
        return ()
    return (Witness("dateline", found.written, "dateline.date", Confidence.MEDIUM),)


def _dateline(found: DatelineMatch | None, published: Date | None) -> Dateline | None:
    if found is None:
        return None
    return Dateline(
        places=found.places,
        date=resolve_filing_date(found.written, published),
        agencies=found.agencies,
        separator=found.separator,
        span=found.span,
    )


def _unique(credited: Iterable[Credit]) -> tuple[Credit, ...]:
    """Name everybody once, also who stands above the text and below it."""
    first: dict[tuple[str, str], Credit] = {}
    for credit in sorted(credited, key=lambda one: one.span.start if one.span else 0):
        first.setdefault((credit.kind, credit.name.casefold()), credit)
    return tuple(first.values())


def _provenance(
    readings: Iterable[Reading],
    dateline: DatelineMatch | None,
    credited: Sequence[Credit],
    text: str,
) -> tuple[Reading, ...]:
    found = [*readings, *(_credit_reading(credit) for credit in credited)]
    if dateline:
        span = dateline.span
        value = "; ".join(dateline.places or dateline.agencies)
        found.append(
            _given("dateline", value, span.of(text), dateline.rule, span, dateline.confidence)
        )
    return tuple(sorted(found, key=lambda reading: _PROVENANCE_ORDER.index(reading.field)))


def _credit_reading(credit: Credit) -> Reading:
    confidence = Confidence.MEDIUM if credit.kind == "role" else Confidence.HIGH
    return _given(
        "credits", credit.name, credit.verbatim, f"credits.{credit.kind}", credit.span, confidence
    )


def _given(
    field: str, value: str, verbatim: str, rule: str, span: Span | None, confidence: Confidence
) -> Reading:
    return Reading(field, value, Status.GIVEN, verbatim, rule, span, confidence)


def _about_file(source: Source) -> tuple[Diagnostic, ...]:
    if source.encoding in _ENCODINGS_WITHOUT_DOUBT:
        return source.diagnostics
    return (catalogue.GUESSED_ENCODING.at(None, encoding=source.encoding), *source.diagnostics)


def _missing(head: Head, body: Body) -> Iterable[Diagnostic]:
    """Report what every article should have and this one lacks."""
    has_date = any(w.kind != "displayed" for w in (*head.witnesses, *body.witnesses))
    tried = any(diagnostic.code == catalogue.NOT_A_DATE.id for diagnostic in head.diagnostics)
    if not has_date and not (body.dateline and body.dateline.written) and not tried:
        yield catalogue.NO_DATE.at(Position(1, 1))
    if not any(block.role in {Role.PARAGRAPH, Role.LIST} for block in body.blocks):
        yield catalogue.NO_BODY.at(None)


def _in_order(diagnostic: Diagnostic) -> tuple[Position, str, str]:
    return (diagnostic.position or Position(0, 0), diagnostic.code, diagnostic.message)
