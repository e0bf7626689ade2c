"""Compares what it costs to work on articles with what it costs to read them from disk.

The articles of every set are cut to the same length and stand in files of their own. Reading is
their bytes, decoding these, and splitting into lines; what is compared with it runs in turns with
it, so that what slows the machine slows both. Times are of CPU, the medians of the repeats.
"""

import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sized
from pathlib import Path
from typing import TypeVar

from newscorpus.testing import generate_articles

_Input = TypeVar("_Input")
SEEDS = Path(__file__).parents[1] / "seeds"
LENGTH = 3_000
MOST_ARTICLES = 300
LEAST_ARTICLES = 100
"""A repeat goes through a small set again until it has worked on so many."""

REPEATS = 9
HEAD = """\
| articles of {length:,} characters | {what} in each | reading, µs | finding, µs | times reading |
|---|---:|---:|---:|---:|
"""


def sets_of_articles(
    folder: Path | None, names: tuple[str, ...] = ("meantime",)
) -> Iterator[tuple[str, list[str]]]:
    """Give the articles of the seeds, of the generator and of sets in a folder."""
    yield "the seeds", _cut(path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt")))
    made = generate_articles(MOST_ARTICLES, seed=3)
    yield "generated", _cut(article.text for article in made)
    if folder is None:
        return
    for name in names:
        lines = (folder / f"{name}.jsonl").read_text("utf-8").splitlines()
        yield name, _cut(json.loads(line)["text"] for line in lines)


def _cut(texts: Iterator[str]) -> list[str]:
    """Cut texts put end to end into articles, each ending in a line end as files do."""
    text = "\n\n".join(texts)
    most = min(len(text) // LENGTH, MOST_ARTICLES)
    return [text[number * LENGTH : (number + 1) * LENGTH].strip() + "\n" for number in range(most)]


def microseconds(
    articles: list[str], tasks: Mapping[str, Callable[[str], object]]
) -> dict[str, float]:
    """Time reading, which is called `read`, and other tasks; give microseconds an article."""
    with tempfile.TemporaryDirectory() as name:
        paths = [Path(name) / f"{number}.txt" for number in range(len(articles))]
        for path, article in zip(paths, articles, strict=True):
            path.write_text(article, encoding="utf-8")
        rounds = -(-LEAST_ARTICLES // len(articles))
        times: dict[str, list[float]] = {task: [] for task in ("read", *tasks)}
        for _ in range(REPEATS):
            times["read"].append(_seconds(_read, paths * rounds))
            for task, run in tasks.items():
                times[task].append(_seconds(run, articles * rounds))
    count = len(articles) * rounds
    return {task: statistics.median(spent) / count * 1e6 for task, spent in times.items()}


def _read(path: Path) -> list[str]:
    return path.read_bytes().decode("utf-8").splitlines()


def _seconds(run: Callable[[_Input], object], inputs: list[_Input]) -> float:
    start = time.process_time()
    for each in inputs:
        run(each)
    return time.process_time() - start


def table_of_costs(find: Callable[[str], Sized], what: str, folder: Path | None) -> str:
    """Write what finding something costs in each set, and how many times reading that is."""
    rows = []
    for name, articles in sets_of_articles(folder):
        cost = microseconds(articles, {"find": find})
        found = sum(len(find(article)) for article in articles) / len(articles)
        figures = f"{cost['read']:.0f} | {cost['find']:.0f} | {cost['find'] / cost['read']:.1f}"
        rows.append(f"| {name} | {found:.1f} | {figures} |\n")
    return HEAD.format(length=LENGTH, what=what) + "".join(rows)
