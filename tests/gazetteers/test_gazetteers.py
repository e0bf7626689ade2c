"""What every gazetteer keeps to: it is read once, and its file names source and licence."""

import inspect
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from newscorpus import gazetteers
from newscorpus.gazetteers import naming, places, vocabulary

TABLES: list[Callable[[], object]] = [
    value
    for module in (gazetteers, naming, places, vocabulary)
    for name, value in vars(module).items()
    if callable(value)
    and not name.startswith("_")
    and value.__module__ == module.__name__
    and not inspect.isclass(value)
    and not inspect.signature(value).parameters
]
FILES = sorted(
    path for path in Path(gazetteers.__file__).parent.iterdir() if path.suffix in {".tsv", ".txt"}
)


def test_the_tables_are_found() -> None:
    assert len(TABLES) > 20


@pytest.mark.parametrize("table", TABLES, ids=lambda table: str(table.__name__))
def test_a_table_is_read_once(table: Callable[[], object]) -> None:
    assert table() is table()
    assert table()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_names_its_source_and_its_licence(path: Path) -> None:
    head = [line for line in path.read_text("utf-8").splitlines()[:12] if line.startswith("#")]

    assert re.search("licen[cs]e", " ".join(head), re.IGNORECASE)
