"""Words that give a field, with where they stand."""

import attrs

from newscorpus.text import Position, Span


@attrs.frozen
class Words:
    """A single value of front matter or of a table."""

    text: str
    """What it says, without quotation marks and escapes."""

    verbatim: str
    """What stands there."""

    span: Span | None
    """Where it stands in the source; None for the cell of a table, which is not in it."""

    position: Position | None = None

    def part(self, start: int, end: int) -> tuple[str, Span | None]:
        """Give what stands there for a part of the text, and where; if need be, the whole.

        Examples:
            >>> Words("by AFP", "by AFP", Span(9, 15)).part(3, 6)
            ('AFP', Span(start=12, end=15))
            >>> Words("by AFP", "'by AFP'", Span(9, 17)).part(3, 6)
            ('AFP', Span(start=13, end=16))
        """
        shift = self.verbatim.find(self.text)
        if shift < 0:  # escaped or folded
            return self.verbatim, self.span
        span = Span(start, end).shift(self.span.start + shift) if self.span else None
        return self.text[start:end], span
