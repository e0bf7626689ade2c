"""The records of tables, CSV and TSV, and of JSON Lines, one after the other."""

import csv
import json
from collections import deque
from collections.abc import Iterable, Iterator, Mapping

import attrs

LONGEST_CELL = 10_000_000
"""Code points of a cell; where one is longer, its quotation marks are not closed."""

_DELIMITERS = (",", ";", "\t", "|")
_MOST_WORDS = 80
"""Code points of what a parser says that are told."""


@attrs.frozen
class Record:
    """One record of a file, or why it cannot be read."""

    number: int
    """Of a table the row, the header included (RFC 7111); of JSON Lines the line."""

    line: int
    """The line that it begins on, counted from 1."""

    raw: str
    """What stands there, with its line end."""

    cells: Mapping[str, object] = attrs.field(factory=dict)
    """The values by column: texts, in JSON Lines whatever JSON has."""

    fault: str | None = None


def read_json_lines(lines: Iterable[str]) -> Iterator[Record]:
    r"""Read JSON Lines (jsonlines.org): an object a line.

    Examples:
        >>> [record.cells for record in read_json_lines(['{"text": "Rain"}\n'])]
        [{'text': 'Rain'}]
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        record = Record(number, number, line)
        try:
            cells = json.loads(line)
        except (ValueError, RecursionError) as error:
            words = getattr(error, "msg", "it nests too deep")
            place = f" at column {column}" if (column := getattr(error, "colno", None)) else ""
            fault = f"it is no JSON{place} ({words[:_MOST_WORDS]})"
            yield attrs.evolve(record, fault=fault)
            continue
        if isinstance(cells, dict):
            yield attrs.evolve(record, cells=cells)
        else:
            yield attrs.evolve(record, fault="it is JSON, but no object")


@attrs.frozen
class Table:
    """A table: its header and, as they are taken, its rows."""

    columns: tuple[str, ...]
    records: Iterator[Record]


def read_table(lines: Iterator[str], delimiter: str | None = None) -> Table:
    r"""Read CSV (RFC 4180) or its like; the first row names the columns.

    A quotation mark that nothing closes spoils its own line only. A row with more cells than
    columns is a fault, for nobody can know which cell is which; cells that lack are left out.

    Args:
        lines: With their ends.
        delimiter: What stands between cells; None for what the header shows, a comma or other.

    Examples:
        >>> table = read_table(iter(["title;text\n", "A;Rain\n"]))
        >>> table.columns, next(table.records).cells
        (('title', 'text'), {'title': 'A', 'text': 'Rain'})
    """
    source = _Lines(lines)
    rows = _rows(source, delimiter or _delimiter(source))
    header = next(rows, None)
    columns = _names(header.cells if header else [])
    return Table(columns, _records(rows, columns))


def _records(rows: Iterator["_Row"], columns: tuple[str, ...]) -> Iterator[Record]:
    for number, row in enumerate(rows, 2):
        fault = row.fault
        if fault is None and not any(cell.strip() for cell in row.cells):
            continue
        if fault is None and any(row.cells[len(columns) :]):
            fault = f"it has {len(row.cells)} cells, and the header has {len(columns)}"
        cells = dict(zip(columns, row.cells, strict=False))
        yield Record(number, row.line, row.raw, {} if fault else cells, fault)


@attrs.frozen
class _Row:
    line: int
    cells: list[str]
    raw: str
    fault: str | None


class _Lines:
    """Lines that are counted, noted as they are taken, and can be put back."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._returned: deque[str] = deque()
        self._taken: list[str] = []
        self.number = 0
        """Of the line that was taken last."""

        self.has_ended = False
        """Whether a line was asked for when there was none."""

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._returned.popleft() if self._returned else next(self._lines, None)
        if line is None:
            self.has_ended = True
            raise StopIteration
        self._taken.append(line)
        self.number += 1
        return line

    def take(self) -> list[str]:
        """Give the lines taken since the last call."""
        taken, self._taken = self._taken, []
        return taken

    def put_back(self, lines: list[str]) -> None:
        """Let lines be taken again."""
        self._returned.extendleft(reversed(lines))
        self.number -= len(lines)
        self.has_ended = False


def _rows(source: _Lines, delimiter: str) -> Iterator[_Row]:
    reader = csv.reader(source, delimiter=delimiter)
    while True:
        line, fault = source.number + 1, None
        try:
            cells = _next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            cells, fault = [], str(error)[:_MOST_WORDS]
        taken = source.take()
        if source.has_ended or fault:  # a row that is whole ends before it asks for more lines
            fault = "a quotation mark opens a cell and nothing closes it"
            source.put_back(taken[1:])
            taken = taken[:1]
            reader = csv.reader(source, delimiter=delimiter)
        yield _Row(line, cells, "".join(taken), fault)


def _next(reader: Iterator[list[str]]) -> list[str]:
    """Read a row with cells of any length; the limit holds for the whole program otherwise."""
    limit = csv.field_size_limit(LONGEST_CELL)
    try:
        return next(reader)
    finally:
        csv.field_size_limit(limit)


def _delimiter(source: _Lines) -> str:
    """Tell the delimiter by the header; a line `sep=;`, which Excel writes, names it."""
    for line in source:
        taken = source.take()
        if line.strip().lower().startswith("sep="):
            return line.strip()[4:5] or ","
        if line.strip():
            source.put_back(taken)
            return max(_DELIMITERS, key=line.count)
    return ","


def _names(cells: list[str]) -> tuple[str, ...]:
    """Give each column a name of its own."""
    names: list[str] = []
    for number, cell in enumerate(cells, 1):
        name = cell.removeprefix("\ufeff").strip() or f"column {number}"
        names.append(name if name not in names else f"{name} ({number})")
    return tuple(names)
