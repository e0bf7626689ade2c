"""Ends what would go on for ages: a guard against work that grows with a square, no stopwatch."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SECONDS = 30
"""Of the processor, not of the clock: many times what any guarded work takes, even where others
work beside it, and a fraction of what it would take if it grew with the square of its input."""


@contextmanager
def patience(seconds: float = SECONDS) -> Iterator[None]:
    """Fail what takes more of the processor's time than anybody would wait for.

    Args:
        seconds: How much.

    Raises:
        AssertionError: Out of whatever runs when they are over.
    """

    def give_up(_signal: int, _frame: FrameType | None) -> None:
        raise AssertionError(f"not finished after {seconds} s: it grows faster than its input")

    before = signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
