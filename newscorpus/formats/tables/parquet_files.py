"""Tables as Parquet, where pyarrow is installed."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any

from newscorpus.formats.tables.all_tables import TABLES
from newscorpus.formats.tables.cells import fit
from newscorpus.formats.tables.model import Cell, Kind, Table
from newscorpus.models.corpus import Corpus

INSTALL = 'pip install "newscorpus[parquet]"'
"""How to get what writes Parquet."""

ROWS = 20_000
"""How many rows are in memory at once, and in a group of the file."""


def can_write_parquet() -> bool:
    """Say whether pyarrow is installed."""
    return find_spec("pyarrow") is not None


def write_parquet(corpus: Corpus, folder: Path) -> tuple[Path, ...]:
    """Write a file for each table into a folder, which is made if it is not there.

    Args:
        corpus: Any corpus; without findings their tables have no rows.
        folder: Files of the same names in it are replaced.

    Returns:
        The files, in the order of the tables.

    Raises:
        ModuleNotFoundError: If pyarrow is not installed.
        OSError: If a file cannot be written.
    """
    if not can_write_parquet():
        raise ModuleNotFoundError(f"Parquet is written by pyarrow: {INSTALL}", name="pyarrow")
    # imported here, and by name, so that neither readers nor type checkers need it
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(
        _write(table, corpus, folder / f"{table.name}.parquet", arrow, parquet) for table in TABLES
    )


def _write(
    table: Table[Any], corpus: Corpus, path: Path, arrow: ModuleType, parquet: ModuleType
) -> Path:
    schema = _schema(table, arrow)
    with parquet.ParquetWriter(path, schema, compression="zstd") as file:
        for rows in _groups(table.rows(corpus)):
            columns = [[_stored(cell) for cell in column] for column in zip(*rows, strict=True)]
            arrays = [arrow.array(c, field.type) for c, field in zip(columns, schema, strict=True)]
            file.write_table(arrow.Table.from_arrays(arrays, schema=schema))
    return path


def _schema(table: Table[Any], arrow: ModuleType) -> Any:  # noqa: ANN401 -- pyarrow's own type
    types = {Kind.TEXT: arrow.string(), Kind.INTEGER: arrow.int64(), Kind.NUMBER: arrow.float64()}
    return arrow.schema(
        [
            arrow.field(column.name, types[column.kind], metadata={"meaning": column.meaning})
            for column in table.columns
        ],
        metadata={"meaning": table.meaning},
    )


def _groups(rows: Iterator[tuple[Cell, ...]]) -> Iterator[Sequence[tuple[Cell, ...]]]:
    while group := tuple(islice(rows, ROWS)):
        yield group


def _stored(cell: Cell) -> str | int | float | None:
    fitting = fit(cell)
    return float(fitting) if isinstance(fitting, Decimal) else fitting
