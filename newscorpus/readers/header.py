"""What stands before the report itself, read line by line."""

from newscorpus.readers.head import Head
from newscorpus.readers.head_rules import HEAD_RULES
from newscorpus.readers.pieces import trim

MOST_PIECES = 24
"""Lines that may come before a report; what has more of them is a list."""


def read_head(head: Head) -> None:
    """Read the pieces of a text up to the first that belongs to the report.

    Args:
        head: With all pieces of the text; what the rules read is noted in it.
    """
    while head.number < min(len(head.pieces), MOST_PIECES):
        piece = head.pieces[head.number]
        head.start = _apply(head, piece.span.start, piece.span.end)
        if head.start is not None:
            return
        head.number += 1
    head.start = None


def _apply(head: Head, start: int, end: int) -> int | None:
    """Let the rules use up a piece; give where the body begins if they leave a part of it."""
    while start < end:
        for rule in HEAD_RULES:
            used = rule(head, start, end)
            if used is not None:
                start = trim(head.text, used, end).start if used < end else end
                break
        else:
            return start
    return None
