"""Measures what it costs to read, place, compare and write dates."""

import timeit
from collections.abc import Callable

from newscorpus.models.dates import Date

RUNS, REPEATS = 2_000, 5

OTHER = Date.parse("2021-05-06")

KINDS = (
    ("a day", "2021-04-07"),
    ("a month without a year", "XXXX-05"),
    ("a day with a time", "2021-04-07T23:20:30+04:30"),
    ("a day with doubts", "?2004-06-~11"),
    ("an interval", "2021-04-07/2021-05"),
    ("a set", "[1667,1668,1670..1672]"),
)


CALLS: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("parse", Date.parse),
    ("+ earliest", lambda text: Date.parse(text).earliest),
    ("+ before", lambda text: Date.parse(text).before(OTHER)),
    ("+ display", lambda text: Date.parse(text).display()),
)


def microseconds(call: Callable[[str], object], text: str) -> float:
    """Give the time of one call, the best of several runs."""
    return min(timeit.repeat(lambda: call(text), number=RUNS, repeat=REPEATS)) / RUNS * 1e6


def main() -> None:
    """Print a table, one line for each kind of date."""
    print(f"{'microseconds':24}" + "".join(f"{name:>12}" for name, _ in CALLS))
    for kind, text in KINDS:
        costs = (microseconds(call, text) for _, call in CALLS)
        print(f"{kind:24}" + "".join(f"{cost:12.1f}" for cost in costs))


if __name__ == "__main__":
    main()
