"""How text is shown in a terminal: wrapped, plain or in colour, and never as commands to it."""

import os
import re
import shutil
import sys
import textwrap

import attrs

from newscorpus.diagnostics import Severity

MOST_COLUMNS = 72
"""Lines longer than this are hard to read."""

LEAST_COLUMNS = 24
"""Lines shorter than this hold no sentence; a narrower terminal wraps them itself."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def printable(text: str) -> str:
    r"""Replace what a terminal would obey instead of showing it.

    Line feeds and tabs stay. An article that holds an escape sequence is shown, not carried out.

    Examples:
        >>> printable("Storm\x1b[2J over the coast")
        'Storm�[2J over the coast'
    """
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)


def columns() -> int:
    """Give the length of a line of text here, in code points."""
    return max(LEAST_COLUMNS, min(MOST_COLUMNS, shutil.get_terminal_size().columns - 1))


def wrap(text: str, indent: str = "") -> str:
    """Break a text into lines at white space, each after an indent.

    Examples:
        >>> wrap("Rain fell.", "  ")
        '  Rain fell.'
    """
    return textwrap.fill(
        printable(" ".join(text.split())),
        columns(),
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


_COLOURS = {Severity.ERROR: 31, Severity.WARNING: 33, Severity.NOTE: 34}


@attrs.frozen
class Ink:
    r"""Marks text as strong or quiet with the terminal's own means, or leaves it as it is.

    Examples:
        >>> Ink(coloured=False).strong("Storm")
        'Storm'
        >>> Ink(coloured=True).strong("Storm")
        '\x1b[1mStorm\x1b[0m'
    """

    coloured: bool

    @classmethod
    def of_output(cls) -> "Ink":
        """Mark text only where the output is a terminal and `NO_COLOR` is not set."""
        wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return cls(coloured=wanted and sys.stdout.isatty())

    def strong(self, text: str) -> str:
        """Mark a text as important."""
        return self._marked(text, 1)

    def quiet(self, text: str) -> str:
        """Mark a text as an aside."""
        return self._marked(text, 2)

    def deleted(self, text: str) -> str:
        """Mark a text that was taken out: red."""
        return self._marked(text, 31)

    def inserted(self, text: str) -> str:
        """Mark a text that was put in: green."""
        return self._marked(text, 32)

    def alike(self, text: str) -> str:
        """Mark a text that says the same as another: cyan."""
        return self._marked(text, 36)

    def severity(self, text: str, severity: Severity) -> str:
        """Mark a text as an error, a warning or a note: red, yellow or blue."""
        return self._marked(text, _COLOURS[severity])

    def _marked(self, text: str, code: int) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.coloured and text else text
