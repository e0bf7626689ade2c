"""Cells as text: numbers written out, and nothing that a spreadsheet would run."""

import re
from decimal import Decimal

from newscorpus.formats.tables.model import Cell

_RUNS = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
"""How a cell begins that a spreadsheet takes for a formula, or one that is guarded already."""

_SURROGATES = re.compile("[\ud800-\udfff]")
_MOST_DIGITS = 60
"""A number of more digits before or behind the point keeps its exponent."""


def fit(cell: Cell) -> Cell:
    r"""Put U+FFFD for halves of surrogate pairs, which UTF-8 has no form for.

    Examples:
        >>> fit("half \ud83d of a sign")
        'half � of a sign'
    """
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", cell) if isinstance(cell, str) else cell


def written(cell: Cell) -> str:
    """Write a cell for a text file; nothing for None.

    Examples:
        >>> written(None), written(3), written(Decimal("4E+4"))
        ('', '3', '40000')
    """
    if isinstance(cell, Decimal):
        return f"{cell:f}" if abs(cell.adjusted()) <= _MOST_DIGITS else str(cell)
    return "" if cell is None else str(fit(cell))


def guarded(words: str) -> str:
    """Put an apostrophe before words that a spreadsheet would take for a formula.

    Examples:
        >>> guarded("=1+1"), guarded("- boats"), guarded("Rain"), guarded("'=1+1")
        ("'=1+1", "'- boats", 'Rain', "''=1+1")
    """
    return f"'{words}" if _RUNS.match(words) else words


def unguarded(words: str) -> str:
    """Take back what `guarded` did.

    Examples:
        >>> unguarded("'=1+1"), unguarded("'Rain'"), unguarded(guarded("'=1+1"))
        ('=1+1', "'Rain'", "'=1+1")
    """
    return words[1:] if words.startswith("'") and _RUNS.match(words) else words
