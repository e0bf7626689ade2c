"""Which column of a table holds which field."""

from collections.abc import Mapping
from functools import lru_cache

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.readers.given_names import field_of
from newscorpus.settings import ReadSettings

_MOST_NAMES = 300
"""Code points of the names of columns that are told."""


@attrs.frozen
class Columns:
    """The columns of a table that are known."""

    text: str | None
    """The column that holds the reports."""

    fields: Mapping[str, tuple[str, int]]
    """The field of each other column, and its rank among the names of the field."""

    missing: tuple[str, ...] = ()
    """Columns that the settings name and the table has not."""

    def fault(self, names: tuple[str, ...]) -> Diagnostic | None:
        """Say why no article can be read, with the columns there are."""
        told = ", ".join(f"`{name}`" for name in names) or "none"
        if len(told) > _MOST_NAMES:
            told = told[:_MOST_NAMES] + " …"
        if self.missing:
            return catalogue.NO_SUCH_COLUMN.at(None, name=self.missing[0], columns=told)
        if self.text is None:
            example = max(names, key=len, default="body")
            return catalogue.NO_TEXT_COLUMN.at(None, columns=told, example=example)
        return None


@lru_cache(maxsize=64)
def columns_of(names: tuple[str, ...], settings: ReadSettings) -> Columns:
    """Find the column of each field: the one that the settings name, else by the usual names.

    Examples:
        >>> found = columns_of(("headline", "body"), ReadSettings())
        >>> found.text, found.fields
        ('body', {'headline': ('title', 1)})
    """
    chosen = {column: field for field, column in settings.columns}
    taken = frozenset(chosen.values())
    fields: dict[str, tuple[str, int]] = {}
    for name in names:
        usual = field_of(name)
        if name in chosen:
            fields[name] = (chosen[name], -1)
        elif usual and usual[0] not in taken:
            fields[name] = usual
    texts = [name for name, (field, _) in fields.items() if field == "text"]
    return Columns(
        min(texts, key=lambda name: fields[name][1], default=None),
        {name: found for name, found in fields.items() if found[0] != "text"},
        tuple(column for column in chosen if column not in names),
    )
