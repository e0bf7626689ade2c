"""Articles in the rows of a table: CSV, TSV and JSON Lines, as exports of scrapers are."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from pathlib import PurePosixPath

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.models.article import Article, Source
from newscorpus.models.corpus import Rejected
from newscorpus.readers.article import parse_article
from newscorpus.readers.columns import Columns, columns_of
from newscorpus.readers.files import FoundFile, fault_of
from newscorpus.readers.given import Entry, Given, Shape, read_given
from newscorpus.readers.given_words import Words
from newscorpus.readers.json_values import json_of_value, plain_text
from newscorpus.readers.records import Record, read_json_lines, read_table
from newscorpus.readers.streams import Stream, digest_of_file, digest_of_text, open_stream
from newscorpus.settings import ReadSettings
from newscorpus.slugs import slug_path
from newscorpus.text import Position

JSON_ENDINGS = frozenset({".jsonl", ".ndjson"})
TABLE_ENDINGS = frozenset({".csv", ".tsv"})
ENDINGS = JSON_ENDINGS | TABLE_ENDINGS
"""How the names of files end that hold an article a record."""

_ENOUGH = 50
"""Records of JSON Lines, of which one at least must have a text."""

_NAMES_OF_THINGS = ("name", "@id", "url")


def read_rows(file: FoundFile, settings: ReadSettings) -> Iterator[Article | Rejected]:
    """Read the articles of a table, record by record, in memory that does not grow with the file.

    Args:
        file: A `.csv`, `.tsv`, `.jsonl` or `.ndjson` file.
        settings: `columns` names the columns; usual names are known.
    """
    fault = fault_of(file.path)
    if fault:
        yield Rejected(file.name, None, (fault,))
        return
    try:
        with open_stream(file.path) as stream:
            if isinstance(stream, Diagnostic):
                yield Rejected(file.name, digest_of_file(file.path), (stream,))
                return
            yield from _articles(_Table(file, stream, settings))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        yield Rejected(file.name, None, (catalogue.UNREADABLE.at(None, reason=reason),))


@attrs.frozen
class _Table:
    """A table that is being read."""

    file: FoundFile
    stream: Stream
    settings: ReadSettings

    @property
    def is_json(self) -> bool:
        return self.file.path.suffix.lower() in JSON_ENDINGS

    def path(self, record: Record) -> str:
        """Name a record as RFC 7111 does."""
        return f"{self.file.name}#{'line' if self.is_json else 'row'}={record.number}"

    def rejected(self, record: Record, problem: Diagnostic) -> Rejected:
        return Rejected(self.path(record), digest_of_text(record.raw), (problem,))


def _articles(table: _Table) -> Iterator[Article | Rejected]:
    if table.is_json:
        records = read_json_lines(table.stream.lines)
        first = tuple(islice(records, _ENOUGH))
        names = tuple(dict.fromkeys(chain.from_iterable(record.cells for record in first)))
        records = chain(first, records)
    else:
        is_tsv = table.file.path.suffix.lower() == ".tsv"
        read = read_table(table.stream.lines, "\t" if is_tsv else None)
        records, names = read.records, read.columns
    if problem := columns_of(names, table.settings).fault(names):
        yield Rejected(table.file.name, digest_of_file(table.file.path), (problem,))
        return
    for record in records:
        yield _article(table, record)


def _article(table: _Table, record: Record) -> Article | Rejected:
    position = Position(record.line, 1)
    if record.fault:
        return table.rejected(record, catalogue.BAD_ROW.at(position, reason=record.fault))
    columns = columns_of(tuple(record.cells), table.settings)
    decoded = table.stream.decoded(_text(record.cells.get(columns.text or "")))
    if "\0" in decoded.text:
        reason = "its text holds a NUL byte"
        return table.rejected(record, catalogue.BAD_ROW.at(position, reason=reason))
    if not decoded.text.strip():
        return table.rejected(record, catalogue.NO_TEXT_IN_ROW.at(position))
    try:
        given = _given(table, record.cells, columns)
    except RecursionError:
        reason = "it nests too deep"
        return table.rejected(record, catalogue.BAD_ROW.at(position, reason=reason))
    source = Source(
        table.path(record),
        digest_of_text(record.raw),
        table.stream.encoding,
        plain_text(decoded.text),
        line=record.line,
        diagnostics=decoded.diagnostics,
    )
    folder = slug_path(str(PurePosixPath(table.file.name).with_suffix("")))
    own = given.id or str(record.number)
    return parse_article(source, table.settings, id=f"{folder}/{own}", given=given)


def _text(value: object) -> str:
    """Give the text of an article; a list of paragraphs has blank lines between them."""
    match value:
        case str():
            return value
        case list():
            return "\n\n".join(item for item in value if isinstance(item, str))
    return ""


def _given(table: _Table, cells: Mapping[str, object], columns: Columns) -> Given:
    problems: list[Diagnostic] = []
    entries = tuple(
        _entry(table, name, value, problems)
        for name, value in cells.items()
        if name != columns.text and value not in ("", None, [], {})
    )
    given = read_given(entries, columns.fields, "columns", table.settings)
    given.diagnostics.extend(problems)
    return given


def _entry(table: _Table, name: str, value: object, problems: list[Diagnostic]) -> Entry:
    if isinstance(value, str):
        value = table.stream.decoded(value).text
    return Entry(
        key=plain_text(name),
        words=tuple(_words(value)),
        value=json_of_value(name, value, None, problems.append),
        shape=_SHAPES.get(type(value), Shape.ONE),
    )


_SHAPES: dict[type, Shape] = {list: Shape.LIST, dict: Shape.MAPPING}


def _words(value: object) -> Iterable[Words]:
    """Give the single values of a cell: of a list each, of an object what it is called."""
    match value:
        case str() | int() | float():
            text = plain_text(value if isinstance(value, str) else repr(value)).strip()
            return (Words(text, text, None),) if text else ()
        case list():
            return tuple(chain.from_iterable(map(_words, value)))
        case dict():
            return next((_words(value[n]) for n in _NAMES_OF_THINGS if value.get(n)), ())
    return ()
