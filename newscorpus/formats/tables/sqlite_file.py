"""Tables as one SQLite database, with indexes and a full-text index of the paragraphs."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

from newscorpus.formats.tables.all_tables import TABLES
from newscorpus.formats.tables.cells import fit, written
from newscorpus.formats.tables.model import Cell, Column, Kind, Table
from newscorpus.models.corpus import Corpus

SEARCH = "paragraph_search"
"""The full-text index: `… WHERE paragraph_search MATCH 'gas NEAR pipeline'`."""

_TYPES = {Kind.TEXT: "TEXT", Kind.INTEGER: "INTEGER", Kind.NUMBER: "NUMERIC"}

_SEARCH_INDEX = """
CREATE VIRTUAL TABLE paragraph_search USING fts5(
  content, content='paragraphs', content_rowid='row', tokenize='unicode61 remove_diacritics 2'
);
INSERT INTO paragraph_search(paragraph_search) VALUES ('rebuild');
INSERT INTO paragraph_search(paragraph_search) VALUES ('optimize');
VACUUM;
"""


def write_sqlite(corpus: Corpus, path: Path) -> Path:
    """Write a database; a file that is there already is replaced.

    Every table has a column `row` more than the others have: its number, from 1. The table
    `dictionary` says what each column means. The same corpus gives the same bytes, as long as the
    version of SQLite is the same.

    Args:
        corpus: Any corpus; without findings their tables have no rows.
        path: The file to write.

    Raises:
        OSError: If the file cannot be written.

    Examples:
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     with closing(sqlite3.connect(write_sqlite(Corpus(), Path(folder) / "a.db"))) as db:
        ...         db.execute("SELECT count(*) FROM articles").fetchall()
        [(0,)]
    """
    path.unlink(missing_ok=True)
    path.touch()  # says why, where SQLite would only say that it cannot open a file
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;")
        database.execute("BEGIN")
        for table in TABLES:
            _write(database, table, corpus)
        _write_dictionary(database)
        database.execute("COMMIT")
        database.executescript(_SEARCH_INDEX)
    return path


def _write(database: sqlite3.Connection, table: Table[Any], corpus: Corpus) -> None:
    columns = ", ".join(_declared(column) for column in table.columns)
    database.execute(f"CREATE TABLE {table.name} (row INTEGER PRIMARY KEY, {columns})")
    places = ", ".join("?" for _ in table.columns)
    rows = (tuple(map(_stored, row)) for row in table.rows(corpus))
    # names of tables and columns are our own, and no statement takes a name as a parameter
    database.executemany(f"INSERT INTO {table.name} VALUES (NULL, {places})", rows)  # noqa: S608
    for column in table.columns:
        if column.refers or column.searched:
            name = f"{table.name}_by_{column.name}"
            database.execute(f"CREATE INDEX {name} ON {table.name} ({column.name})")


def _declared(column: Column[Any]) -> str:
    unique = " UNIQUE NOT NULL" if column.name == "id" else ""
    refers = f" REFERENCES {column.refers} (id)" if column.refers else ""
    return f"{column.name} {_TYPES[column.kind]}{unique}{refers}"


def _stored(cell: Cell) -> str | int | float | None:
    """Give a decimal as text, of which SQLite makes a number where nothing is lost by it."""
    fitting = fit(cell)
    return written(fitting) if isinstance(fitting, Decimal) else fitting


def _write_dictionary(database: sqlite3.Connection) -> None:
    database.execute(
        "CREATE TABLE dictionary (row INTEGER PRIMARY KEY, table_name TEXT, column_name TEXT, "
        "type TEXT, meaning TEXT)"
    )
    database.executemany("INSERT INTO dictionary VALUES (NULL, ?, ?, ?, ?)", _meanings())


def _meanings() -> Iterator[tuple[str, str | None, str | None, str]]:
    for table in TABLES:
        yield table.name, None, None, table.meaning
        for column in table.columns:
            yield table.name, column.name, column.kind.value, column.meaning
