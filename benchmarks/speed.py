"""Measures the reader against plain reading of the same files, in one run.

Run `python benchmarks/speed.py [--count N] [--write FILE] [--profile]`. Times are of CPU, the
medians of interleaved repeats; what counts are the ratios.
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
from collections.abc import Callable
from pathlib import Path

from newscorpus import Source, find_files, parse_article, read_corpus, read_source
from newscorpus.testing import write_corpus

REPEATS = 5
PARAGRAPH = "Rain fell on the valley all day, and the river rose. " * 6 + "\n\n"
OPTIONAL = ("mkdocs", "material", "jinja2", "babel", "hypothesis", "pyspark", "spacy", "pyarrow")


def plain(folder: Path) -> None:
    """Read, decode and split every file, and nothing else."""
    for path in sorted(folder.glob("*.txt")):
        path.read_bytes().decode("utf-8", errors="replace").split("\n\n")


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


def growth() -> list[str]:
    """Parse one line of 1, 5 and 50 MB and up to a million blank lines."""
    texts = {
        "a line of 1 MB": "word " * 200_000,
        "a line of 5 MB": "word " * 1_000_000,
        "a line of 50 MB": "word " * 10_000_000,
        "100,000 blank lines": "date 2021-04-07\n" + "\n" * 100_000 + "Rain fell on the valley.",
        "1,000,000 blank lines": "date 2021-04-07\n"
        + "\n" * 1_000_000
        + "Rain fell on the valley.",
    }
    rows = []
    for name, text in texts.items():
        start = time.process_time()
        parse_article(text)
        rows.append(f"| {name} | {(time.process_time() - start) * 1000:.0f} ms |")
    return rows


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


def report(count: int) -> str:
    """Measure everything, and write it as Markdown."""
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as big:
        folder = Path(name)
        write_corpus(folder, count, seed=3)
        (Path(big) / "big.txt").write_text("date 2021-04-07\n\n" + PARAGRAPH * 60_000)
        read_corpus(folder)
        times = medians({"plain": lambda: plain(folder), "read": lambda: read_corpus(folder)})
        peak, largest = streaming_memory(Path(big))
    per_file = {name: seconds / count * 1e6 for name, seconds in times.items()}
    lines = [
        "| what | figure |",
        "|---|---|",
        f"| reading, decoding and splitting a file | {per_file['plain']:.0f} µs |",
        f"| reading and parsing it | {per_file['read']:.0f} µs |",
        f"| ratio | {times['read'] / times['plain']:.1f} |",
        f"| `import newscorpus` | {import_cost('import newscorpus') * 1000:.0f} ms |",
        f"| every public name | {import_cost('from newscorpus import *') * 1000:.0f} ms |",
        f"| optional packages loaded | {', '.join(loaded_by_import()) or 'none'} |",
        *growth(),
        f"| peak memory, a file of {largest:.0f} MB | {peak / largest:.1f} × its size |",
    ]
    return "\n".join(lines) + "\n"


def profile(count: int) -> None:
    """Show where the time of reading goes."""
    with tempfile.TemporaryDirectory() as name:
        write_corpus(Path(name), count, seed=3)
        read_corpus(name)
        profiler = cProfile.Profile()
        profiler.runcall(read_corpus, name)
    pstats.Stats(profiler).sort_stats("tottime").print_stats(25)


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
        head = f"# Speed of the reader\n\n{options.count} generated files, CPU times.\n\n"
        options.write.write_text(head + table, encoding="utf-8")


if __name__ == "__main__":
    main()
