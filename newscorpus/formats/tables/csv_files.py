"""Tables as CSV after RFC 4180, in UTF-8 with a row of headings."""

import csv
from pathlib import Path
from typing import Any

from newscorpus.formats.tables.all_tables import TABLES
from newscorpus.formats.tables.cells import guarded, written
from newscorpus.formats.tables.model import Kind, Table
from newscorpus.models.corpus import Corpus


def write_csv(corpus: Corpus, folder: Path) -> tuple[Path, ...]:
    """Write a file for each table into a folder, which is made if it is not there.

    Text that a spreadsheet would take for a formula gets an apostrophe in front; `unguarded` takes
    it away again. The same corpus gives the same bytes.

    Args:
        corpus: Any corpus; without findings their tables have no rows.
        folder: Files of the same names in it are replaced.

    Returns:
        The files, in the order of the tables.

    Raises:
        OSError: If a file cannot be written.

    Examples:
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     [path.name for path in write_csv(Corpus(), Path(folder))][:3]
        ['articles.csv', 'paragraphs.csv', 'entities.csv']
    """
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(_write(table, corpus, folder / f"{table.name}.csv") for table in TABLES)


def _write(table: Table[Any], corpus: Corpus, path: Path) -> Path:
    is_text = [column.kind is Kind.TEXT for column in table.columns]
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, lineterminator="\r\n")
        lines.writerow(column.name for column in table.columns)
        for row in table.rows(corpus):
            cells = zip(map(written, row), is_text, strict=True)
            lines.writerow(guarded(cell) if text else cell for cell, text in cells)
    return path
