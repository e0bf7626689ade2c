"""A text cut into pieces: its lines, or the paragraphs that were wrapped over several lines."""

import re
from collections.abc import Iterator

import attrs

from newscorpus.text import Span

BLANK = (
    " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u00ad\u202a\u202b\u202c\u202d\u202e"
    "\u2066\u2067\u2068\u2069"
)
"""White space and characters that show nothing; gaps between blocks consist of these."""

_SHORTEST_WRAPPED = 45
_LONGEST_WRAPPED = 120
"""Code points of the lines of a text that somebody's programme has wrapped."""

_OWN_LINE = re.compile(
    r"(?:[-*•·–—]|\(?\d{1,2}[.)])\s|[A-Z][A-Za-z ]{1,20}:\s|https?://|[\t]|\s{2,}"
)
"""How a line begins that is no continuation of the one before."""


@attrs.frozen
class Piece:
    """A stretch of text without a blank line inside."""

    span: Span
    """From the first visible character to the last."""

    lines: int = 1
    """How many lines it runs over."""


def split_pieces(text: str, start: int = 0) -> Iterator[Piece]:
    r"""Cut a text into pieces.

    Blank lines end a piece; so does every line end, unless the lines have the even length of
    wrapped text.

    Args:
        text: Any text.
        start: Where to begin.

    Examples:
        >>> [piece.span.of("one\ntwo\n\n\nthree") for piece in split_pieces("one\ntwo\n\n\nthree")]
        ['one', 'two', 'three']
    """
    run: list[Span] = []
    offset = start
    for line in (text[start:] if start else text).splitlines(keepends=True):
        visible = line.strip(BLANK)
        if visible:
            first = offset + line.index(visible[0])
            run.append(Span(first, first + len(visible)))
        elif run:
            yield from _pieces(text, run)
            run = []
        offset += len(line)
    if run:
        yield from _pieces(text, run)


def trim(text: str, start: int, end: int) -> Span:
    """Leave out what shows nothing at both ends of a range.

    Examples:
        >>> trim("  rain  ", 0, 8)
        Span(start=2, end=6)
    """
    visible = text[start:end].strip(BLANK)
    if not visible:
        return Span(end, end)
    first = text.index(visible[0], start)
    return Span(first, first + len(visible))


def _pieces(text: str, run: list[Span]) -> Iterator[Piece]:
    if not _is_wrapped(text, run):
        yield from (Piece(line) for line in run)
        return
    first = 0
    for number, line in enumerate(run[1:], 1):
        if _begins_anew(text, line):
            yield Piece(Span(run[first].start, run[number - 1].end), number - first)
            first = number
    yield Piece(Span(run[first].start, run[-1].end), len(run) - first)


def _begins_anew(text: str, line: Span) -> bool:
    indented = text[max(0, line.start - 2) : line.start].strip("\r\n")
    return len(indented) > 1 or bool(_OWN_LINE.match(text, line.start, line.end))


def _is_wrapped(text: str, run: list[Span]) -> bool:
    """Tell wrapped text from lines that are paragraphs of their own.

    Wrapped lines are of nearly the same length, and most of them stop in the middle of a sentence.
    """
    if len(run) == 1:
        return False
    full = [len(line) for line in run[:-1]]
    if max(full) > _LONGEST_WRAPPED or sorted(full)[len(full) // 2] < _SHORTEST_WRAPPED:
        return False
    stops = sum(text[line.end - 1] in '.?!”"' for line in run[:-1])
    return stops <= len(full) * 0.4
