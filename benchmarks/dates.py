"""Measures what it costs to read, place, compare and write dates."""

import timeit
from collections.abc import Callable

from newscorpus.models.dates import Date

RUNS, REPEATS = 2_000, 5

KINDS = (
    ("a day", "2021-04-07"),
    ("a month without a year", "XXXX-05"),
    ("a day with a time", "2021-04-07T23:20:30+04:30"),
    ("a day with doubts", "?2004-06-~11"),
    ("an interval", "2021-04-07/2021-05"),
    ("a set", "[1667,1668,1670..1672]"),
)


def microseconds(call: Callable[[], object]) -> float:
    """Give the time of one call, the best of several runs."""
    return min(timeit.repeat(call, number=RUNS, repeat=REPEATS)) / RUNS * 1_000_000


def main() -> None:
    """Print a table of microseconds, one line for each kind of date."""
    other = Date.parse("2021-05-06")
    other.before(other)
    print(f"{'microseconds':24}{'parse':>10}{'+ earliest':>12}{'+ before':>10}{'+ display':>11}")
    for kind, text in KINDS:
        costs = (
            microseconds(lambda text=text: Date.parse(text)),
            microseconds(lambda text=text: Date.parse(text).earliest),
            microseconds(lambda text=text: Date.parse(text).before(other)),
            microseconds(lambda text=text: Date.parse(text).display()),
        )
        print(f"{kind:24}{costs[0]:10.1f}{costs[1]:12.1f}{costs[2]:10.1f}{costs[3]:11.1f}")


if __name__ == "__main__":
    main()
