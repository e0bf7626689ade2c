"""Looks for regular expressions that take long on a line made of repetition.

Run `python benchmarks/patterns.py [--rooms readers,normalise]`. Every pattern that a module holds
is tried on lines that begin with a word of the pattern and go on with a few characters again and
again; those that need more than a few milliseconds are printed, and make the exit code 1.
"""

import argparse
import importlib
import pkgutil
import re
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import newscorpus

ROOMS = "readers,normalise,analyses,models,settings,pages,cli"
LENGTH = 400
"""Code points of a line; what is longer is text to the reader."""

MOST_SECONDS = 0.008
TOO_LONG = 2
"""Seconds after which a pattern is given up."""

MOST_WORDS = 40
REPEATED = (
    *(
        "7th ",
        "a ",
        "A ",
        "A. ",
        "Ann ",
        "ANN ",
        "a-",
        "1",
        "1,",
        "1.",
        "1 ",
        "and ",
        "the ",
        "of ",
    ),
    *("(", "'", '"', "“", " ", "- ", "/", "A/", "Ann, ", "Ann and ", "x@", "x.", "1-", "1/", "|"),
    *("May 7 ", "7 May ", "a | ", "a > ", "hundred ", "one ", "Mr. ", ": ", "a: ", "\t", "a\t1 "),
    *("\n", "Feb", "twenty-", "de la ", "said ", "&", "\u00a0"),
)
ENDS = ((" ", "!"), (": ", ""), (" > ", "!"), ("(", "!"), (", ", ""), ("", "!"))
"""What stands between the word and the repetition, and what ends the line."""

DEEPEST, MOST_VALUES = 4, 400
_SEARCHES = re.compile(r"\b(\w+)(?:\[[^\]]*\])?\.(?:search|finditer|sub|findall|split)\(")


def patterns(rooms: list[str]) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Give every pattern of some rooms with the name of where it stands."""
    seen: set[tuple[str, int]] = set()
    for module in pkgutil.walk_packages(newscorpus.__path__, "newscorpus."):
        if module.name.split(".")[1] in rooms:
            for name, value in vars(importlib.import_module(module.name)).items():
                for where, pattern in _within(value, f"{module.name}.{name}"):
                    if (pattern.pattern, pattern.flags) not in seen:
                        seen.add((pattern.pattern, pattern.flags))
                        yield where, pattern


def _within(value: object, where: str, depth: int = 0) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield where, value
    elif depth < DEEPEST and not isinstance(value, type):
        for key, inner in _parts(value):
            yield from _within(inner, f"{where}[{key}]", depth + 1)


def _parts(value: object) -> Iterator[tuple[object, object]]:
    if isinstance(value, dict) and len(value) < MOST_VALUES:
        yield from value.items()
    elif isinstance(value, tuple | list) and len(value) < MOST_VALUES:
        yield from enumerate(value)
    else:
        for field in getattr(value, "__attrs_attrs__", ()):
            yield field.name, getattr(value, field.name, None)


def searched() -> frozenset[str]:
    """Give the names of patterns that are looked for anywhere, and not at one place."""
    root = Path(newscorpus.__path__[0])
    return frozenset(
        name for path in root.rglob("*.py") for name in _SEARCHES.findall(path.read_text("utf-8"))
    )


def lines(pattern: str) -> Iterator[str]:
    """Give hostile lines for a pattern."""
    words = dict.fromkeys(re.findall(r"[A-Za-z]{3,}", pattern))
    for word in ("", *list(words)[:MOST_WORDS]):
        for repeated in REPEATED:
            for between, end in ENDS:
                yield (word + between + repeated * (LENGTH // len(repeated)))[:LENGTH] + end


def cost(pattern: re.Pattern[str], line: str, *, is_searched: bool) -> float:
    """Give the seconds that a pattern needs for a line, the least of a few if they are many."""
    use = pattern.search if is_searched else pattern.match
    least = float(TOO_LONG)
    for _ in range(3):
        start = time.perf_counter()
        signal.setitimer(signal.ITIMER_REAL, TOO_LONG)
        try:
            use(line)
        except TimeoutError:
            return TOO_LONG
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        least = min(least, time.perf_counter() - start)
        if least < MOST_SECONDS:
            break
    return least


def _give_up(_number: int, _frame: FrameType | None) -> None:
    raise TimeoutError


def main() -> int:
    """Try every pattern; print and count those that take long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rooms", default=ROOMS, help="comma-separated (default: %(default)s)")
    rooms = parser.parse_args().rooms.split(",")
    signal.signal(signal.SIGALRM, _give_up)
    everywhere, count, slow = searched(), 0, 0
    for where, pattern in patterns(rooms):
        count += 1
        is_searched = re.sub(r"\[.*", "", where).rpartition(".")[2] in everywhere
        for line in lines(pattern.pattern):
            seconds = cost(pattern, line, is_searched=is_searched)
            if seconds >= MOST_SECONDS:
                print(f"{seconds * 1000:7.1f} ms  {where}  {line[:40]!r} …")
                slow += 1
                break
    print(f"{count} patterns, {slow} slow")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
