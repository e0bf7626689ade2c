"""A corpus as tables that other programs read: CSV, SQLite and Parquet from one list of columns."""

from newscorpus.formats.tables.all_tables import TABLES
from newscorpus.formats.tables.cells import guarded, unguarded
from newscorpus.formats.tables.csv_files import write_csv
from newscorpus.formats.tables.model import Cell, Column, Kind, Table
from newscorpus.formats.tables.parquet_files import INSTALL, can_write_parquet, write_parquet
from newscorpus.formats.tables.sqlite_file import SEARCH, write_sqlite

__all__ = [
    "INSTALL",
    "SEARCH",
    "TABLES",
    "Cell",
    "Column",
    "Kind",
    "Table",
    "can_write_parquet",
    "guarded",
    "unguarded",
    "write_csv",
    "write_parquet",
    "write_sqlite",
]
