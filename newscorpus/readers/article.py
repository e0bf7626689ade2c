"""From a source to an article."""

import hashlib
from collections.abc import Iterable, Iterator

import attrs

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
from newscorpus.readers.given import Given
from newscorpus.readers.head import Head
from newscorpus.readers.header import read_head
from newscorpus.readers.pieces import split_pieces
from newscorpus.readers.tiling import tile
from newscorpus.readers.witnesses import Witness, weigh
from newscorpus.settings import ReadSettings
from newscorpus.slugs import slug_path
from newscorpus.text import Position

_ENCODINGS_WITHOUT_DOUBT = frozenset({"utf-8", "utf-16", "utf-32"})
_DEFAULT = ReadSettings()
_DATE_FIELDS = ("date", "weekday", "time", "updated", "displayed")
_SEVERAL = frozenset({"credits", "dateline"})
"""Fields whose readings are put together in their own way."""

_PROVENANCE_ORDER = (
    *_DATE_FIELDS,
    *("title", "subtitle", "outlet", "url", "language", "credits", "dateline"),
)


def parse_article(
    source: Source | str,
    settings: ReadSettings = _DEFAULT,
    *,
    id: str | None = None,  # noqa: A002 -- the field of the article that it sets
    given: Given | None = None,
) -> Article:
    """Read an article. Any text gives one: what is missing or doubtful becomes a diagnostic.

    Args:
        source: A source as `read_source` gives it, or the text itself.
        settings: What the reader may assume.
        id: The article's id; None for the path without its ending.
        given: What is known beside the text, as the columns of a table tell it; it wins over the
            text.

    Examples:
        >>> article = parse_article("date 2021-04-07 KABUL: Snow fell on the city all day long.")
        >>> str(article.date), article.dateline.places, article.paragraphs[0].text
        ('2021-04-07', ('KABUL',), 'Snow fell on the city all day long.')
    """
    read = source if isinstance(source, Source) else _source(source)
    text = read.text or ""
    front = split_front_matter(text)
    start = front.span.end if isinstance(front, FrontMatter) else 0
    head = Head(text, settings, split_pieces(text, start))
    if given is not None:
        head.begin_with(given)
    if isinstance(front, FrontMatter):
        head.block(Role.HEADER, front.span.start, front.span.end)
        head.begin_with(read_fields(front, text, settings))
    elif front is not None:
        head.diagnostics.append(front.diagnostic)
    read_head(head)
    return _article(read, head, read_body(head), id)


def _article(source: Source, head: Head, body: Body, article_id: str | None) -> Article:
    """Put together what the head and the body gave."""
    text, settings = head.text, head.settings
    article_id = article_id or head.id or slug_path(source.path.rsplit(".", 1)[0])
    witnesses = (*head.witnesses, *body.witnesses, *_dateline_witness(body.dateline))
    verdict = weigh(witnesses, text)
    credited = _unique((*head.credits, *body.credits))
    readings = (*head.readings, *body.readings)
    fields = _one_of_each(reading for reading in readings if reading.field not in _SEVERAL)
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
        dateline=_dateline(body.dateline, verdict.date) or _given_dateline(head),
        blocks=tile((*head.blocks, *body.blocks), text),
        metadata=head.metadata,
        provenance=in_reading_order(
            *verdict.readings,
            *fields,
            *_credit_readings(credited, readings),
            *_dateline_readings(body.dateline, readings, text),
        ),
        diagnostics=tuple(sorted(problems, key=_in_order)),
    )


def _one_of_each(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Give the first reading of each field, with what later ones say as alternatives."""
    found: dict[str, Reading] = {}
    for reading in readings:
        first = found.setdefault(reading.field, reading)
        value = reading.value
        if value is not None and value != first.value and value not in first.alternatives:
            both = (*first.alternatives, value)
            found[reading.field] = attrs.evolve(first, alternatives=both)
    return tuple(found.values())


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


def _given_dateline(head: Head) -> Dateline | None:
    if not head.places:
        return None
    reading = next(reading for reading in head.readings if reading.field == "dateline")
    return Dateline(head.places, None, (), "", reading.span)


def in_reading_order(*readings: Reading) -> tuple[Reading, ...]:
    """Sort readings as a reader meets the fields; those of one field keep their order."""
    return tuple(sorted(readings, key=lambda reading: _PROVENANCE_ORDER.index(reading.field)))


def _credit_readings(credited: Iterable[Credit], readings: Iterable[Reading]) -> Iterator[Reading]:
    given = {(one.value, one.span): one for one in readings if one.field == "credits"}
    for credit in credited:
        yield given.get((credit.name, credit.span)) or Reading(
            "credits",
            credit.name,
            Status.GIVEN,
            credit.verbatim,
            f"credits.{credit.kind}",
            credit.span,
            Confidence.MEDIUM if credit.kind == "role" else Confidence.HIGH,
        )


def _dateline_readings(
    found: DatelineMatch | None, readings: Iterable[Reading], text: str
) -> tuple[Reading, ...]:
    """Say how the dateline was read: from the report, else from what is given beside it."""
    given = tuple(reading for reading in readings if reading.field == "dateline")
    if found is None:
        return given[:1]
    own = Reading(
        "dateline",
        "; ".join(found.places or found.agencies),
        Status.GIVEN,
        found.span.of(text),
        found.rule,
        found.span,
        found.confidence,
    )
    return _one_of_each((own, *given))


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
