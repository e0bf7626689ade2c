"""A diagnostic, and the code that it is an instance of."""

from enum import StrEnum

import attrs

from newscorpus.text import Position


class Severity(StrEnum):
    """How much a diagnostic matters."""

    ERROR = "error"
    """The file gave no usable article, or a setting cannot be used."""

    WARNING = "warning"
    """Something was read in a way that its author may not have meant."""

    NOTE = "note"
    """Nothing is wrong, but a reader may want to know."""


@attrs.frozen
class Diagnostic:
    """One thing that went wrong at one place.

    Examples:
        >>> problem = Diagnostic("NC102", Severity.ERROR, None, "the file is binary", "remove it")
        >>> print(problem.render("seeds/photo.txt"))
        seeds/photo.txt: NC102 error: the file is binary
        hint: remove it
    """

    code: str
    """The stable code, `NC` and three digits."""

    severity: Severity
    """How much it matters."""

    position: Position | None
    """Where in the file, or None when it concerns the file as a whole."""

    message: str
    """What is wrong, in one sentence without a full stop."""

    hint: str
    """What to do about it, in one sentence without a full stop."""

    def render(self, path: str) -> str:
        """Write the diagnostic as compilers do, so that editors can jump to it.

        Args:
            path: The path of the file as its reader would type it.
        """
        place = f":{self.position.line}:{self.position.column}" if self.position else ""
        return f"{path}{place}: {self.code} {self.severity}: {self.message}\nhint: {self.hint}"


@attrs.frozen
class Code:
    """An entry of the catalogue: what a code means and how its diagnostics are worded.

    Examples:
        >>> code = Code("NC999", Severity.NOTE, "{count} files", "look at them", "An example.")
        >>> code.at(Position(1, 2), count=3).message
        '3 files'
    """

    id: str
    """`NC` and three digits; never used again for something else."""

    severity: Severity
    """How much every diagnostic of this code matters."""

    message: str
    """The sentence, with `{names}` for what differs from case to case."""

    hint: str
    """What to do, with the same names."""

    explanation: str
    """A paragraph for the reference: why it matters and what the reader does meanwhile."""

    def at(self, position: Position | None, **values: object) -> Diagnostic:
        """Make a diagnostic of this code.

        Args:
            position: Where in the file, or None for the file as a whole.
            values: What the message and the hint name.

        Raises:
            KeyError: If the message or the hint names something that is not among the values.
        """
        return Diagnostic(
            self.id,
            self.severity,
            position,
            self.message.format_map(values),
            self.hint.format_map(values),
        )
