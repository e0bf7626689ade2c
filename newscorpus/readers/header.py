"""What stands before the report itself, read line by line."""

from collections.abc import Sequence

from newscorpus.readers.head import Head
from newscorpus.readers.head_rules import HEAD_RULES
from newscorpus.readers.pieces import Piece, trim
from newscorpus.settings import ReadSettings

MOST_PIECES = 24
"""Lines that may come before a report; what has more of them is a list."""


def read_head(text: str, pieces: Sequence[Piece], settings: ReadSettings) -> Head:
    """Read the pieces of a text up to the first that belongs to the report.

    Args:
        text: The source.
        pieces: All of its pieces.
        settings: How dates are read.
    """
    head = Head(text, settings, pieces)
    while head.number < min(len(pieces), MOST_PIECES):
        piece = pieces[head.number]
        head.start = _apply(head, piece.span.start, piece.span.end)
        if head.start is not None:
            return head
        head.number += 1
    head.start = None
    return head


def _apply(head: Head, start: int, end: int) -> int | None:
    """Let the rules use up a piece; give where the body begins if they leave a part of it."""
    while start < end:
        for rule in HEAD_RULES:
            used = rule(head, start, end)
            if used is not None:
                start = trim(head.text, used, end).start
                break
        else:
            return start
    return None
