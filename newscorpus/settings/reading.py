"""How files are found and read."""

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

import attrs

TABLE_FIELDS = ("text", "id", "date", "title", "subtitle", "credits", "outlet", "url", "language")
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
    try:
        re.compile(value or "")
    except re.error as error:
        raise ValueError(f"`separator` is not a regular expression: {error}") from error


def _frozen(value: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType(dict(value))


def _names_fields(_settings: object, _attribute: object, value: Mapping[str, str]) -> None:
    unknown = [name for name in value if name not in TABLE_FIELDS]
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
    """A regular expression for lines between the articles of a text file; None for one each."""

    columns: Mapping[str, str] = attrs.field(
        factory=dict, converter=_frozen, validator=_names_fields, hash=False
    )
    """Of tables (CSV, TSV, JSON Lines): the column of a field, where its name is unusual."""
