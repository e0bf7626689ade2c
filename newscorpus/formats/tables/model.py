"""What a table is: its columns with their meanings, and how its rows come from a corpus."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from enum import StrEnum
from typing import Generic, TypeVar

import attrs

from newscorpus.models.corpus import Corpus

R = TypeVar("R")

Cell = str | int | float | Decimal | None
"""What stands in a row under a column."""


class Kind(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"


@attrs.frozen
class Column(Generic[R]):
    """A column: every writer and the data dictionary take its name, type and meaning from here."""

    name: str
    """In lower case, and no word of SQL."""

    kind: Kind
    meaning: str
    """A sentence or two; what an empty cell means stands there, where a cell may be empty."""

    value: Callable[[R], Cell]
    """Takes the cell out of what a row is made of."""

    refers: str | None = None
    """The table whose `id` it holds."""

    searched: bool = False
    """Whether people look rows up by it, so that a database needs an index."""


@attrs.frozen
class Table(Generic[R]):
    """A table: what a row is, and its columns."""

    name: str
    meaning: str
    source: Callable[[Corpus], Iterable[R]]
    """Gives what the rows are made of, in an order that the corpus alone decides."""

    columns: tuple[Column[R], ...]

    def rows(self, corpus: Corpus) -> Iterator[tuple[Cell, ...]]:
        """Give the cells of each row in the order of the columns."""
        values = [column.value for column in self.columns]
        for item in self.source(corpus):
            yield tuple(value(item) for value in values)


def text(
    name: str, meaning: str, value: Callable[[R], str | None], *, searched: bool = False
) -> Column[R]:
    """Make a column of text."""
    return Column(name, Kind.TEXT, meaning, value, searched=searched)


def key(name: str, refers: str, meaning: str, value: Callable[[R], str | None]) -> Column[R]:
    """Make a column that holds the `id` of a row of another table."""
    return Column(name, Kind.TEXT, meaning, value, refers=refers)


def integer(name: str, meaning: str, value: Callable[[R], int | None]) -> Column[R]:
    """Make a column of whole numbers."""
    return Column(name, Kind.INTEGER, meaning, value)


def number(name: str, meaning: str, value: Callable[[R], float | Decimal | None]) -> Column[R]:
    """Make a column of numbers, whole or not."""
    return Column(name, Kind.NUMBER, meaning, value)
