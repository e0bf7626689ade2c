"""Spans of text, and the line and column of an offset."""

import bisect
import re
from typing import Self

import attrs

_LINE_END = re.compile(r"\r\n|\n|\r")

_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+"
)
"""Controls, those of the direction of text too: in a title they could turn its words around."""

_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
"""Halves of surrogate pairs, which UTF-8 has no form for, and what XML does not allow."""


def on_one_line(text: str) -> str:
    r"""Put a text on one line, without controls and with single spaces.

    Examples:
        >>> on_one_line("Rain\n  \u202efell")
        'Rain fell'
    """
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", " ".join(_UNSEEN.sub(" ", text).split()))


@attrs.frozen(order=True)
class Span:
    """A half-open range of Unicode code points.

    Raises:
        ValueError: If the range is negative or runs backwards.

    Examples:
        >>> Span(5, 9).of("date 2021-04-07")
        '2021'
        >>> len(Span(5, 9))
        4
    """

    start: int
    """The first code point, counted from 0."""

    end: int
    """The code point after the last."""

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(
                f"a span needs 0 <= start <= end, not start={self.start}, end={self.end}"
            )

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """Say that a span is always true, also an empty one, so that `span or …` asks for None."""
        return True

    def of(self, text: str) -> str:
        """Slice the text that this span points into."""
        return text[self.start : self.end]

    def shift(self, by: int) -> Self:
        """Move both ends by a number of code points.

        Examples:
            >>> Span(0, 4).shift(10)
            Span(start=10, end=14)
        """
        return type(self)(self.start + by, self.end + by)

    def contains(self, other: "Span") -> bool:
        """Say whether the other span lies within this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether the spans share at least one code point."""
        return self.start < other.end and other.start < self.end


@attrs.frozen(order=True)
class Position:
    """A place in a file as editors count it."""

    line: int
    """The line, counted from 1."""

    column: int
    """The column in code points, counted from 1."""


class Lines:
    r"""The lines of a text: offsets to positions and back.

    Lines end at LF, CRLF or a lone CR, as they do in editors.

    Examples:
        >>> lines = Lines("one\r\ntwo")
        >>> lines.position(6)
        Position(line=2, column=2)
        >>> lines.offset(Position(2, 2))
        6
    """

    __slots__ = ("_length", "_starts")

    def __init__(self, text: str) -> None:
        self._starts = (0, *(match.end() for match in _LINE_END.finditer(text)))
        self._length = len(text)

    def __len__(self) -> int:
        return len(self._starts)

    def position(self, offset: int) -> Position:
        """Give the line and column of an offset; the end of the text is a position too.

        Raises:
            ValueError: If the offset lies outside the text.
        """
        if not 0 <= offset <= self._length:
            raise ValueError(f"an offset here lies in 0..{self._length}, not {offset}")
        line = bisect.bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def offset(self, position: Position) -> int:
        """Give the offset of a line and column.

        Raises:
            ValueError: If there is no such line, or the text ends before the column.
        """
        if not 1 <= position.line <= len(self._starts):
            raise ValueError(f"a line here lies in 1..{len(self._starts)}, not {position.line}")
        offset = self._starts[position.line - 1] + position.column - 1
        if not self._starts[position.line - 1] <= offset <= self._length:
            raise ValueError(f"line {position.line} has no column {position.column}")
        return offset
