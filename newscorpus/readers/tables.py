"""Articles in the rows of a table: CSV, TSV and JSON Lines, as exports of scrapers are."""

import csv
import hashlib
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

import attrs

from newscorpus.diagnostics import catalogue
from newscorpus.models.article import Article, Source, Status
from newscorpus.models.corpus import Rejected
from newscorpus.readers.article import parse_article
from newscorpus.readers.files import FoundFile
from newscorpus.readers.replacing import Given, replace_field
from newscorpus.readers.written_dates import match_date
from newscorpus.settings import ReadSettings
from newscorpus.slugs import slug, slug_path
from newscorpus.text import Position

ENDINGS = (".csv", ".tsv", ".jsonl")

# the names that scrapers and archives give to their columns, the usual one first
_USUAL: dict[str, str] = {
    "text": "text body content article articletext maintext fulltext articlebody story",
    "id": "id articleid uid guid",
    "date": "date published publishdate datepublish datepublished publishedat pubdate "
    "publicationdate createdat",
    "title": "title headline",
    "subtitle": "subtitle description summary",
    "credits": "author authors byline creator",
    "outlet": "outlet source publisher publication newspaper site sourcename domain sourcedomain",
    "url": "url link",
    "language": "language lang",
}
_SEPARATORS = re.compile(r"\s*(?:;|\||\band\b)\s*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


@attrs.frozen
class Row:
    """A row of a table, or why it cannot be read."""

    number: int
    """The line that it begins on, counted from 1."""

    cells: Mapping[str, str]
    fault: str | None = None


def read_table(file: FoundFile, settings: ReadSettings) -> Iterator[Article | Rejected]:
    """Read the articles of a table, row by row, in memory that does not grow with the file.

    Args:
        file: A `.csv`, `.tsv` or `.jsonl` file.
        settings: `columns` names the columns; usual names are known.
    """
    mappings: dict[tuple[str, ...], Mapping[str, str]] = {}
    try:
        for row in _rows(file):
            names = tuple(row.cells)
            if row.fault:
                yield _article(file, row, {}, settings)
                continue
            if names not in mappings:  # in JSON Lines, rows need not have the same columns
                mappings[names] = _mapping(row.cells, settings)
            if "text" not in mappings[names] and len(mappings) == 1:
                yield _without_text(file, row.cells)
                return
            yield _article(file, row, mappings[names], settings)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        yield Rejected(file.name, None, (catalogue.UNREADABLE.at(None, reason=reason),))


def _rows(file: FoundFile) -> Iterator[Row]:
    with file.path.open(encoding="utf-8-sig", errors="replace", newline="") as lines:
        if file.path.suffix.lower() == ".jsonl":
            yield from _json_rows(lines)
        else:
            yield from _csv_rows(lines, "\t" if file.path.suffix.lower() == ".tsv" else ",")


def _csv_rows(lines: Iterable[str], delimiter: str) -> Iterator[Row]:
    csv.field_size_limit(
        sys.maxsize
    )  # an article may be longer than the 131,072 that are the default
    reader = csv.reader((line.replace("\0", "\ufffd") for line in lines), delimiter=delimiter)
    header: list[str] | None = None
    start = 1
    for cells in reader:
        if header is None:
            header = cells
        elif cells:
            yield Row(start, dict(zip(header, cells, strict=False)))
        start = reader.line_num + 1


def _json_rows(lines: Iterable[str]) -> Iterator[Row]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield Row(number, {}, fault=f"it is not JSON ({error})"[:200])
            continue
        if isinstance(record, dict):
            yield Row(number, {str(key): _cell(value) for key, value in record.items()})
        else:
            yield Row(number, {}, fault="it is no object")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(_cell(item) for item in value)
    if isinstance(value, dict):
        return _cell(value.get("name", ""))
    return str(value).encode("utf-8", errors="replace").decode("utf-8")


def _mapping(cells: Mapping[str, str], settings: ReadSettings) -> Mapping[str, str]:
    """Find the column of each field: the one the settings name, else the first usual name."""
    plain = {re.sub(r"[\s_-]", "", name.lower()): name for name in reversed(list(cells))}
    found: dict[str, str] = {}
    for field, names in _USUAL.items():
        usual = (plain[name] for name in names.split() if name in plain)
        chosen = settings.columns.get(field) or next(usual, None)
        if chosen in cells:
            found[field] = str(chosen)
    return found


def _without_text(file: FoundFile, cells: Mapping[str, str]) -> Rejected:
    columns = ", ".join(f"`{name}`" for name in cells) or "none"
    example = max(cells, key=lambda name: len(cells[name]), default="body")
    problem = catalogue.NO_TEXT_COLUMN.at(Position(1, 1), columns=columns[:300], example=example)
    return Rejected(file.name, None, (problem,))


def _article(
    file: FoundFile, row: Row, mapping: Mapping[str, str], settings: ReadSettings
) -> Article | Rejected:
    path = f"{file.name}#line={row.number}"
    position = Position(row.number, 1)
    text = row.cells.get(mapping.get("text", ""), "")
    digest = f"sha256:{hashlib.sha256(text.encode('utf-8', errors='replace')).hexdigest()}"
    if row.fault:
        return Rejected(path, None, (catalogue.BAD_ROW.at(position, reason=row.fault),))
    if not text.strip():
        return Rejected(path, digest, (catalogue.EMPTY.at(position),))
    folder = slug_path(str(PurePosixPath(file.name).with_suffix("")))
    name = row.cells.get(mapping.get("id", ""), "").strip()
    article = parse_article(
        Source(path, digest, "utf-8", text),
        settings,
        id=f"{folder}/{slug(name) if name else row.number}",
    )
    return _with_cells(article, row, mapping, settings)


def _with_cells(
    article: Article, row: Row, mapping: Mapping[str, str], settings: ReadSettings
) -> Article:
    """Let the columns say what they know; what the text says stays as an alternative."""
    for field, column in mapping.items():
        cell = " ".join(row.cells.get(column, "").split())
        if not cell or field in {"text", "id"}:
            continue
        values = _values(field, cell, settings)
        if values is None:
            problem = catalogue.NOT_A_DATE_IN_ROW.at(
                Position(row.number, 1), column=column, value=cell[:60]
            )
            article = attrs.evolve(article, diagnostics=(*article.diagnostics, problem))
        elif values:
            given = Given(field, values, Status.GIVEN, cell, f"columns.{field}")
            article = replace_field(article, given)
    return article


def _values(field: str, cell: str, settings: ReadSettings) -> tuple[str, ...] | None:
    if field == "date":
        written = match_date(cell, 0, settings)
        return (str(written.date),) if written and written.date else None
    if field == "credits":
        return tuple(filter(None, _SEPARATORS.split(cell)))
    if field == "language" and not _LANGUAGE.fullmatch(cell):
        return ()
    return (cell,)
