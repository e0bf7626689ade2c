"""Measures the normalising of text against plain reading, in one run.

Run `python benchmarks/texts.py [--data FOLDER] [--write FILE]`. Times are of CPU, the medians of
interleaved repeats, for articles of 3,000 characters; what counts are the ratios. The data folder
holds `meantime.jsonl` and `stories_dev.jsonl`.
"""

import argparse
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from newscorpus import normalise
from reading_cost import microseconds, sets_of_articles

TASKS: dict[str, Callable[[str], object]] = {"text": normalise.text, "edits": normalise.edits}
SETS = ("meantime", "stories_dev")
MOST_RATIO = 1.0
MOST_GROWTH = 1.5
"""How much more a character of a hostile text may cost than one of a text a tenth as long."""

HOSTILE: dict[str, Callable[[int], str]] = {
    "`&amp;` again and again": lambda size: "&amp;" * (size // 5),
    "references within references": lambda size: "&#" * (size // 5) + "51;" * (size // 5),
    "combining marks": lambda size: "e" + "\u0301" * size,
    "Hangul letters": lambda size: "\u1112" * (size // 2) + "\u1161" * (size // 2),
    "broken words": lambda size: "com-\n" * (size // 5),
    "spaces": lambda size: "a" + " " * size + "b",
    "quotation marks": lambda size: "’" * size,
    "dashes between figures": lambda size: "1–" * (size // 2),
    "joiners": lambda size: "\u0628\u200c" * (size // 2),
    "one word": lambda size: "a" * size,
}


def growth() -> Iterator[tuple[str, float, float]]:
    """Normalise hostile texts of two sizes."""
    for name, write in HOSTILE.items():
        costs = []
        for size in (100_000, 1_000_000):
            text = write(size)
            start = time.process_time()
            normalise.text(text)
            costs.append((time.process_time() - start) / len(text) * 1e9)
        yield name, costs[-1], costs[-1] / costs[0]


def report(folder: Path | None) -> str:
    """Write both tables."""
    rows = [
        "| articles | read, µs | `text`, µs | ratio | `edits`, µs |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, articles in sets_of_articles(folder, SETS):
        cost = microseconds(articles, TASKS)
        ratio = cost["text"] / cost["read"]
        figures = f"{cost['read']:.0f} | {cost['text']:.0f} | {ratio:.1f} | {cost['edits']:.0f}"
        rows.append(f"| {name} | {figures} |")
    rows += ["", "| hostile text of 10⁶ characters | ns a character | against 10⁵ |"]
    rows.append("|---|---:|---:|")
    rows += [f"| {name} | {cost:.0f} | × {more:.2f} |" for name, cost, more in growth()]
    return "\n".join(rows) + "\n"


def main() -> None:
    """Read the arguments and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    told = report(arguments.data)
    print(told)
    if arguments.write:
        arguments.write.write_text(told, encoding="utf-8")


if __name__ == "__main__":
    main()
