"""Measures the reader against plain reading of the same files, in one run.

Run `python benchmarks/speed.py [--count N] [--write FILE] [--profile]`. Times are of CPU, the
medians of interleaved repeats; what counts are the ratios, which another machine shares.
"""

import argparse
import cProfile
import pstats
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

from newscorpus import (
    Article,
    Block,
    Credit,
    Dateline,
    Reading,
    Source,
    Span,
    find_files,
    parse_article,
    read_corpus,
    read_source,
)
from newscorpus.testing import write_corpus

REPEATS = 7
SEED = 3
MOST_RATIO = 2.5
"""What reading and parsing may cost, where reading, decoding and splitting into lines is 1."""

MOST_MILLISECONDS_TO_IMPORT = 80
MOST_GROWTH = 1.5
"""How much more a byte of a long text may cost than a byte of one a tenth as long."""

PARAGRAPH = "Rain fell on the valley all day, and the river rose. " * 6 + "\n\n"
OPTIONAL = ("mkdocs", "material", "jinja2", "babel", "hypothesis", "pyspark", "spacy", "pyarrow")

GROWING: dict[str, tuple[Callable[[int], str], tuple[int, ...]]] = {
    "one line, MB": (lambda size: "word " * 200_000 * size, (1, 5, 50)),
    "one line of capitals, MB": (lambda size: "WORD, " * 170_000 * size, (1, 10)),
    "blank lines": (lambda size: "date 2021-04-07\n" + "\n" * size + "Rain.", (10**5, 10**6)),
    "paragraphs": (lambda size: "date 2021-04-07 " + PARAGRAPH * size, (10**3, 10**4)),
    "short lines": (lambda size: "Rain fell\n" * size, (10**4, 10**5)),
    "by-lines": (lambda size: "By Ann Lee\n" * size, (10**4, 10**5)),
    "brackets": (lambda size: "(" * size + "\n" + "(a) " * size, (10**4, 10**5)),
    "dates": (lambda size: "April 7, 2021\n" * size, (10**4, 10**5)),
    "labels": (lambda size: "Title: Rain\n" * size, (10**4, 10**5)),
}
"""Texts of growing sizes, by what grows."""


def plain(folder: Path) -> None:
    """Read, decode and split every file into lines, and nothing else."""
    for path in sorted(folder.glob("*.txt")):
        path.read_bytes().decode("utf-8", errors="replace").splitlines()


def build_again(article: Article) -> Article:
    """Make an article anew, and the values in it: no reader of Python can cost less."""
    dateline = article.dateline
    return Article(
        id=article.id,
        source=article.source,
        language=article.language,
        date=article.date,
        title=article.title,
        subtitle=article.subtitle,
        credits=tuple(
            [Credit(c.kind, c.name, c.verbatim, _span_again(c.span)) for c in article.credits]
        ),
        outlet=article.outlet,
        url=article.url,
        dateline=dateline
        and Dateline(
            dateline.places,
            dateline.date,
            dateline.agencies,
            dateline.separator,
            _span_again(dateline.span),
        ),
        blocks=tuple(
            [Block(b.role, Span(b.span.start, b.span.end), b.text) for b in article.blocks]
        ),
        provenance=tuple([_reading_again(reading) for reading in article.provenance]),
        metadata=article.metadata,
        diagnostics=article.diagnostics,
    )


def _span_again(span: Span | None) -> Span | None:
    return span and Span(span.start, span.end)


def _reading_again(reading: Reading) -> Reading:
    return Reading(
        reading.field,
        reading.value,
        reading.status,
        reading.verbatim,
        reading.rule,
        _span_again(reading.span),
        reading.confidence,
        reading.alternatives,
    )


def medians(tasks: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Time several tasks in turns, so that what slows the machine slows them all."""
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(REPEATS):
        for name, task in tasks.items():
            start = time.process_time()
            task()
            times[name].append(time.process_time() - start)
    return {name: statistics.median(values) for name, values in times.items()}


def import_cost(statement: str) -> float:
    """Give the CPU seconds that a statement costs in a fresh interpreter, beyond starting it."""
    code = f"import time; t = time.process_time(); {statement}; print(time.process_time() - t)"
    runs = (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        for _ in range(REPEATS)
    )
    return statistics.median(float(run.stdout) for run in runs)


def loaded_by_import() -> list[str]:
    """List the optional packages that `import newscorpus` loads."""
    code = "import sys, newscorpus; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return [name for name in OPTIONAL if name in run.stdout.split()]


def _parsing(text: str) -> float:
    start = time.process_time()
    parse_article(text)
    return time.process_time() - start


def growth() -> Iterator[tuple[str, str, str]]:
    """Parse growing texts; the figure says how much more a byte of the longest costs."""
    for name, (write, sizes) in GROWING.items():
        costs, times = [], []
        for size in sizes:
            text = write(size)
            seconds = min(_parsing(text) for _ in range(2))
            costs.append(seconds / len(text))
            times.append(f"{seconds * 1000:.0f}")
        spread = f"{' / '.join(f'{size:,}' for size in sizes)}: {' / '.join(times)} ms"
        yield f"{name}, {spread}", f"× {costs[-1] / costs[-2]:.2f} a byte", f"≤ {MOST_GROWTH}"


def streaming_memory(folder: Path) -> tuple[float, float]:
    """Give the peak of Python's memory while articles stream by, and the largest file, in MB."""
    tracemalloc.start()
    for file in find_files(folder):
        source = read_source(file)
        if isinstance(source, Source):
            parse_article(source)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6, max(path.stat().st_size for path in folder.glob("*.txt")) / 1e6


def reading(count: int) -> Iterator[tuple[str, str, str]]:
    """Read a generated corpus, and a large file."""
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as big:
        folder = Path(name)
        write_corpus(folder, count, seed=SEED)
        (Path(big) / "big.txt").write_text("date 2021-04-07\n\n" + PARAGRAPH * 60_000)
        articles = read_corpus(folder).articles
        times = medians(
            {
                "plain": lambda: plain(folder),
                "read": lambda: read_corpus(folder),
                "built": lambda: [build_again(article) for article in articles],
            }
        )
        size = sum(path.stat().st_size for path in folder.glob("*.txt"))
        peak, largest = streaming_memory(Path(big))
    micro = {name: seconds / count * 1e6 for name, seconds in times.items()}
    yield (
        f"{count:,} files of {size / count / 1e3:.1f} kB: split into lines",
        (f"{micro['plain']:.0f} µs a file"),
        "",
    )
    yield "the same files: read as articles", f"{micro['read']:.0f} µs a file", ""
    yield "the same articles: their values built again", f"{micro['built']:.0f} µs a file", ""
    yield "ratio", f"{times['read'] / times['plain']:.1f}", f"≤ {MOST_RATIO}"
    yield f"peak memory, a file of {largest:.0f} MB", f"{peak / largest:.1f} × its size", ""


def importing() -> Iterator[tuple[str, str, str]]:
    """Import the library, and all its names."""
    most = f"≤ {MOST_MILLISECONDS_TO_IMPORT} ms"
    yield "`import newscorpus`", f"{import_cost('import newscorpus') * 1000:.0f} ms", most
    every = import_cost("from newscorpus import *")
    yield "every public name", f"{every * 1000:.0f} ms", ""
    yield "optional packages that it loads", ", ".join(loaded_by_import()) or "none", "none"


def report(count: int) -> str:
    """Measure everything, and write it as Markdown."""
    rows = (("what", "figure", "target"), ("---", "---", "---"))
    measured = (*rows, *reading(count), *importing(), *growth())
    return "".join(f"| {what} | {figure} | {target} |\n" for what, figure, target in measured)


def profile(count: int) -> None:
    """Show where the time of reading goes."""
    with tempfile.TemporaryDirectory() as name:
        write_corpus(Path(name), count, seed=SEED)
        read_corpus(name)
        profiler = cProfile.Profile()
        profiler.runcall(read_corpus, name)
    pstats.Stats(profiler).strip_dirs().sort_stats("tottime").print_stats(30)


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000, help="files to read")
    parser.add_argument("--write", type=Path, help="a Markdown file for the table")
    parser.add_argument("--profile", action="store_true", help="show the costliest functions")
    options = parser.parse_args()
    if options.profile:
        profile(options.count)
        return
    table = report(options.count)
    print(table)
    if options.write:
        head = "# Speed of the reader\n\nTimes of CPU, medians of interleaved repeats.\n\n"
        options.write.write_text(head + table, encoding="utf-8")


if __name__ == "__main__":
    main()
