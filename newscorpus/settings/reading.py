"""How files are found and read."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum

import attrs

TABLE_FIELDS = (
    *("text", "id", "date", "updated", "displayed", "title", "subtitle", "credits", "outlet"),
    *("url", "language", "places"),
)
"""What a column of a table may hold."""

FIRST_PLAUSIBLE_YEAR = 1995
LAST_PLAUSIBLE_YEAR = 2035


class DateOrder(StrEnum):
    """The order of day and month where both are numbers."""

    DAY_MONTH = "dmy"
    """07.04.2021 is 7 April."""

    MONTH_DAY = "mdy"
    """07/04/2021 is 4 July."""


def _runs_forwards(
    _settings: object, attribute: "attrs.Attribute[tuple[int, int]]", value: tuple[int, int]
) -> None:
    if value[0] > value[1]:
        raise ValueError(f"`{attribute.name}` runs backwards: {value[0]} to {value[1]}")


def _is_pattern(_settings: object, _attribute: object, value: str | None) -> None:
    if value is None:
        return
    try:
        pattern = re.compile(value)
    except re.error as error:
        raise ValueError(f"`separator` is not a regular expression: {error}") from error
    if pattern.fullmatch(""):
        raise ValueError("`separator` matches blank lines, which stand within articles as well")


def _pairs(
    value: Mapping[str, str] | Iterable[tuple[str, str]],
) -> tuple[tuple[str, str], ...]:
    pairs = value.items() if isinstance(value, Mapping) else value
    return tuple((field, column) for field, column in pairs)


def _names_fields(
    _settings: object, _attribute: object, value: tuple[tuple[str, str], ...]
) -> None:
    unknown = [name for name, _ in value if name not in TABLE_FIELDS]
    if unknown:
        allowed = ", ".join(TABLE_FIELDS)
        raise ValueError(f"`columns` names {unknown[0]!r}, which is no field: use {allowed}")


@attrs.frozen(kw_only=True)
class ReadSettings:
    """What the reader may assume.

    Examples:
        >>> ReadSettings().date_order
        <DateOrder.DAY_MONTH: 'dmy'>
    """

    language: str = "en"
    """The BCP 47 tag of articles that do not name their language."""

    date_order: DateOrder = attrs.field(default=DateOrder.DAY_MONTH, converter=DateOrder)
    """How 07/04/2021 is read. Such a date is reported and its other reading is kept."""

    years: tuple[int, int] = attrs.field(
        default=(FIRST_PLAUSIBLE_YEAR, LAST_PLAUSIBLE_YEAR), validator=_runs_forwards
    )
    """The first and the last year offered as alternatives for a date without one."""

    include: tuple[str, ...] = ("**/*.txt", "**/*.md")
    """Globs of the files to read, relative to the folder that is searched."""

    exclude: tuple[str, ...] = ()
    """Globs of files to leave out, relative to the folder that is searched."""

    separator: str | None = attrs.field(default=None, validator=_is_pattern)
    """A regular expression for whole lines between the articles of a `.txt` file, for example
    `={5,}`; None for one article a file."""

    columns: tuple[tuple[str, str], ...] = attrs.field(
        default=(), converter=_pairs, validator=_names_fields
    )
    """Of tables (CSV, TSV, JSON Lines): fields and the columns that hold them, for example
    `{"text": "was"}`, where a column has an unusual name. It may be given as a mapping."""
