"""How far a long run has come, on a terminal only."""

import time
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

T = TypeVar("T")

PATIENCE = 1.0
"""Seconds after which a run counts as long."""

_PAUSE = 0.1
"""Seconds between two notes."""


def progress(items: Iterable[T], count: int, output: TextIO) -> Iterator[T]:
    """Pass items on, and note on a terminal how many there were and how long the rest may take.

    Args:
        items: Anything.
        count: How many of them there are.
        output: Where the notes go; nothing is written if that is no terminal.
    """
    if not output.isatty():
        yield from items
        return
    start = last = time.monotonic()
    is_shown = False
    for number, item in enumerate(items, 1):
        yield item
        now = time.monotonic()
        if now - start > PATIENCE and now - last > _PAUSE:
            left = (now - start) / number * (count - number)
            output.write(f"\r\x1b[K{number:,} of {count:,} files, {left:.0f} s left")
            output.flush()
            last, is_shown = now, True
    if is_shown:
        output.write("\r\x1b[K")
        output.flush()
