"""A text cut into pieces: its lines, or the paragraphs that were wrapped over several lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import attrs

from newscorpus.text import Span

BLANK = (
    " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u00ad\u202a\u202b\u202c\u202d\u202e"
    "\u2066\u2067\u2068\u2069"
)
"""White space and characters that show nothing; gaps between blocks consist of these."""

_BLANKS = frozenset(BLANK)

_NARROWEST, _WIDEST = 45, 120
"""Code points of the longest line of a text that was wrapped."""

_SLACK = 2
"""Code points that a programme may leave free at the end of a line."""

_MOSTLY = 0.5
"""The share of line ends that must be where a word did not fit."""

_LONGEST_GAP = 40
"""White space between a line and the next of the same paragraph, indentation included."""

_WORD = re.compile(r"\S+")
_OWN_LINE = re.compile(r"(?:[-*•·–—]|\(?\d{1,2}[.)])\s|[A-Z][A-Za-z ]{1,20}:\s|https?://")
"""How a line begins that is no continuation of a sentence that has ended."""


@attrs.frozen
class Piece:
    """A stretch of text without a blank line inside."""

    span: Span
    """From the first visible character to the last."""

    lines: int = 1
    """How many lines it runs over."""


def split_pieces(text: str, start: int = 0) -> tuple[Piece, ...]:
    r"""Cut a text into pieces.

    Blank lines end a piece; so does every other line end, unless the line was broken because the
    next word did not fit into the width that the text is wrapped to.

    Args:
        text: Any text.
        start: Where to begin.

    Examples:
        >>> [piece.span.of("one\ntwo\n\n\nthree") for piece in split_pieces("one\ntwo\n\n\nthree")]
        ['one', 'two', 'three']
    """
    lines = tuple(_visible_lines(text, start))
    width = _width(text, lines)
    if not width:
        return tuple([Piece(Span(line.start, line.end)) for line in lines])
    pieces: list[Piece] = []
    first = 0
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        if following and _is_broken(text, line, following, width):
            continue
        pieces.append(Piece(Span(lines[first].start, line.end), number - first + 1))
        first = number + 1
    return tuple(pieces)


def trim(text: str, start: int, end: int) -> Span:
    """Leave out what shows nothing at both ends of a range.

    Examples:
        >>> trim("  rain  ", 0, 8)
        Span(start=2, end=6)
    """
    if start < end and text[start] not in _BLANKS and text[end - 1] not in _BLANKS:
        return Span(start, end)
    visible = text[start:end].strip(BLANK)
    if not visible:
        return Span(end, end)
    first = text.index(visible[0], start)
    return Span(first, first + len(visible))


class _Line(NamedTuple):
    """A line that shows something, from its first visible character to its last."""

    start: int
    end: int
    column: int
    """How far to the right its last character stands, its indentation counted."""

    is_next: bool
    """Whether it comes right below the line before it, and is not indented."""


def _visible_lines(text: str, start: int) -> Iterator[_Line]:
    offset, last_end, is_below = start, start, False
    for line in (text[start:] if start else text).splitlines(keepends=True):
        visible = line.strip(BLANK)
        if visible:
            first = offset if line[0] == visible[0] else offset + line.index(visible[0])
            is_next = is_below and first == offset and first - last_end <= _LONGEST_GAP
            last_end = first + len(visible)
            yield _Line(first, last_end, last_end - offset, is_next)
        is_below = bool(visible)
        offset += len(line)


def _width(text: str, lines: Sequence[_Line]) -> int:
    """Give the width that a text is wrapped to, or 0.

    It is the length of the longest line, if most lines that another one follows end where the next
    word would have made them longer than that.
    """
    neighbours = [pair for pair in pairwise(lines) if pair[1].is_next]
    if not neighbours:
        return 0
    longest = max(line.column for pair in neighbours for line in pair)
    if not _NARROWEST <= longest <= _WIDEST:
        return 0
    broken = [line for line, following in neighbours if _is_broken(text, line, following, longest)]
    is_mostly = len(broken) >= len(neighbours) * _MOSTLY
    # the longest line always seems to be broken: another one has to bear it out
    return longest if is_mostly and len(broken) > 1 else 0


def _is_broken(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Say whether a line ends because the first word of the next did not fit."""
    if not following.is_next:
        return False
    if text[line.end - 1] in ".:;!?" and _OWN_LINE.match(text, following.start):
        return False
    word = _WORD.match(text, following.start, following.end)
    return line.column + 1 + len(word[0] if word else "") > width - _SLACK
