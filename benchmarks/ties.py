"""Measures what finding ties between articles costs, and what is found of what was planted.

Run `python benchmarks/ties.py [--counts 1000,5000,20000] [--repeats N] [--write FILE]`. A tenth of
the generated articles are copies of others. Every count is measured in a process of its own; times
are of CPU, the least of the repeats, and memory is the most that the process ever had resident.
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from math import log
from pathlib import Path
from typing import TypeVar

import attrs

import newscorpus as nc
import ties_scores
from newscorpus.analyses.protocol import Analysis
from newscorpus.models.findings import Entity, Figure, Finding
from newscorpus.testing import CopiedCorpus, generate_copied_corpus

SEED = 3
MOST_EXPONENT = 1.15
"""The largest power of the count that the time may grow with."""

MOST_SECONDS, MOST_MEGABYTES = 60, 2_000
"""What the largest corpus may cost: the stages that tie articles together, and the process."""

Step = Callable[[nc.Corpus], Iterable[Finding]]
_T = TypeVar("_T")
_MEGABYTE = 1e6
_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes that `ru_maxrss` counts in."""


def _analysis(module: str, name: str) -> Callable[[], Step]:
    def make() -> Step:
        step: Step = getattr(import_module(module), name)()
        return step

    return make


def _related() -> Step:
    """Ask for the articles related to each: what a site does."""
    index = import_module("newscorpus.analyses.related").RelatedArticles

    def run(corpus: nc.Corpus) -> Iterable[Finding]:
        related = index(corpus)
        for article in corpus:
            related.of(article.id)
        return ()

    return run


@attrs.frozen
class Stage:
    """A step that is measured; left out where its module is not there."""

    name: str
    module: str
    make: Callable[[], Step]
    """Gives a function from a corpus to findings."""

    @property
    def is_there(self) -> bool:
        """Whether it can be run."""
        return find_spec(self.module) is not None


def _stage(name: str, module: str, analysis: str) -> Stage:
    module = f"newscorpus.analyses.{module}"
    return Stage(name, module, _analysis(module, analysis))


STAGES = (
    _stage("passages", "passages", "Passages"),
    _stage("relations", "relations", "Relations"),
    _stage("stories", "stories", "Stories"),
    _stage("inferences", "inferences", "Inferences"),
    Stage("related articles", "newscorpus.analyses.related", _related),
)
"""What ties articles together, in the order in which it is run."""

WANTED: tuple[type[Finding], ...] = (Entity, Figure)
"""What is found before, beside what the stages require: what their time does not count."""


@attrs.frozen
class Cost:
    """What a step cost."""

    name: str
    seconds: float
    megabytes: float
    """How much the memory of the process grew."""

    is_counted: bool
    """Whether it is one of the stages."""


@attrs.frozen
class Run:
    """What was measured with one corpus."""

    count: int
    costs: tuple[Cost, ...]
    megabytes: float
    scores: dict[str, dict[str, int]]
    faults: dict[str, list[str]]

    @property
    def seconds(self) -> float:
        """What the stages cost together."""
        return sum(cost.seconds for cost in self.costs if cost.is_counted)


def resident() -> float:
    """Give the most memory that this process ever had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT / _MEGABYTE


class Meter:
    """Runs steps, and notes what each costs."""

    def __init__(self) -> None:
        self.costs: list[Cost] = []

    def run(self, name: str, step: Callable[[], _T], *, is_counted: bool = False) -> _T:
        """Run a step."""
        before, start = resident(), time.process_time()
        made = step()
        seconds = time.process_time() - start
        self.costs.append(Cost(name, seconds, resident() - before, is_counted))
        return made

    def find(self, name: str, stage: Step, corpus: nc.Corpus, *, is_counted: bool) -> nc.Corpus:
        """Give the corpus with what a stage finds."""
        found = self.run(name, lambda: tuple(stage(corpus)), is_counted=is_counted)
        return corpus.with_findings(found)


def measure(count: int) -> Run:
    """Generate, read and analyse a corpus, and compare what is found with what was planted."""
    meter = Meter()
    planted = meter.run("generating", lambda: generate_copied_corpus(count, SEED))
    corpus = meter.run("reading", lambda: _read(planted))
    stages = [(stage.name, stage.make()) for stage in STAGES if stage.is_there]
    for analysis in _before([run for _, run in stages]):
        corpus = meter.find(analysis.name, analysis, corpus, is_counted=False)
    for name, run in stages:
        corpus = meter.find(name, run, corpus, is_counted=True)
    return _judged(planted, corpus, meter.costs, resident())


def _read(planted: CopiedCorpus) -> nc.Corpus:
    return nc.Corpus(nc.parse_article(each.text, id=each.name) for each in planted.articles)


def _before(stages: Sequence[Step]) -> list[Analysis]:
    """Choose the standard analyses that find what the stages require of others."""
    found = {getattr(run, "yields", None) for run in stages}
    required = {kind for run in stages for kind in getattr(run, "requires", ())}
    needed = (required | set(WANTED)) - found
    standard = {analysis.yields: analysis for analysis in nc.standard_analyses()}
    for kind in tuple(needed):
        needed |= set(standard[kind].requires) - found
    return [analysis for kind, analysis in standard.items() if kind in needed]


def _judged(
    planted: CopiedCorpus, corpus: nc.Corpus, costs: Sequence[Cost], megabytes: float
) -> Run:
    found = ties_scores.findings(planted, corpus)
    faults = {
        "missed copies": ties_scores.missed(planted.copies, found),
        "false copies": ties_scores.false_copies(planted, found),
        "relations of another kind than planted": ties_scores.misnamed(planted, corpus, found),
        "pairs not planted that share a passage only": ties_scores.strange_relations(
            planted, found
        ),
        "stories of unrelated articles": ties_scores.strange_stories(planted, corpus),
    }
    for why, passages in ties_scores.strange_passages(planted, corpus).items():
        faults[f"passages of unrelated articles: {why}"] = passages
    scores = {name: attrs.asdict(s) for name, s in ties_scores.scores(planted.copies, found)}
    return Run(len(planted.articles), tuple(costs), megabytes, scores, faults)


def exponent(counts: Sequence[int], seconds: Sequence[float]) -> float:
    """Give the power of the count that the time grows with, by least squares of the logarithms."""
    xs, ys = [log(count) for count in counts], [log(max(second, 1e-6)) for second in seconds]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    products = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return products / sum((x - mean_x) ** 2 for x in xs)


def measure_apart(count: int, repeats: int) -> Run:
    """Measure in a fresh process, several times, and take the least time of each step."""
    command = [sys.executable, __file__, "--child", "--counts", str(count)]
    runs = [
        json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
        for _ in range(repeats)
    ]
    columns = zip(*(run.pop("costs") for run in runs), strict=True)
    costs = (min(column, key=lambda cost: float(cost["seconds"])) for column in columns)
    return Run(**{**runs[0], "costs": tuple(Cost(**cost) for cost in costs)})


def cost_table(runs: Sequence[Run]) -> Iterator[str]:
    """Write the seconds and megabytes of each step, and how the seconds grow."""
    counts = [run.count for run in runs]
    yield f"| step | {' | '.join(f'{n:,}: s | MB more' for n in counts)} | exponent | bar |"
    yield f"|---|{'---:|' * (2 * len(runs) + 2)}"
    for column in zip(*(run.costs for run in runs), strict=True):
        cells = " | ".join(f"{cost.seconds:.2f} | {cost.megabytes:.0f}" for cost in column)
        bar = f"≤ {MOST_EXPONENT}" if column[0].is_counted else "not counted"
        grown = _growth(counts, [cost.seconds for cost in column])
        yield f"| {column[0].name} | {cells} | {grown} | {bar} |"
    cells = " | ".join(f"{run.seconds:.2f} | " for run in runs)
    grown = _growth(counts, [run.seconds for run in runs])
    bars = f"≤ {MOST_EXPONENT}; 20,000: ≤ {MOST_SECONDS} s"
    yield f"| **all that count** | {cells} | {grown} | {bars} |"
    cells = " | ".join(f" | {run.megabytes:,.0f}" for run in runs)
    yield f"| **most memory of the process** | {cells} |  | ≤ {MOST_MEGABYTES:,} MB |"


def _growth(counts: Sequence[int], seconds: Sequence[float]) -> str:
    return f"{exponent(counts, seconds):.2f}" if len(set(counts)) > 1 else "–"


def score_table(run: Run) -> Iterator[str]:
    """Write what was found of each sort of copy."""
    yield f"\n## {run.count:,} articles\n"
    yield "| copies | planted | passage | related | joined | of its kind | in one story |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for name, score in run.scores.items():
        yield f"| {name} | {' | '.join(f'{n:,}' for n in score.values())} |"
    yield ""
    for name, cases in run.faults.items():
        bar = " (bar: 0)" if name in {"missed copies", "false copies"} else ""
        yield f"- {name}: {len(cases):,}{bar}"
        yield from (f"  - {case}" for case in cases[: ties_scores.SHOWN])


def report(runs: Sequence[Run]) -> str:
    """Write everything as Markdown."""
    missing = [stage.name for stage in STAGES if not stage.is_there]
    note = [f"\nNot there yet: {', '.join(missing)}."] if missing else []
    tables = (line for run in runs for line in score_table(run))
    return "\n".join((*cost_table(runs), *note, *tables)) + "\n"


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--counts", default="1000,5000,20000", help="default: %(default)s")
    parser.add_argument("--repeats", type=int, default=1, help="default: %(default)s")
    parser.add_argument("--write", type=Path, help="a Markdown file for the tables")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    counts = [int(count) for count in options.counts.split(",")]
    if options.child:
        print(json.dumps(attrs.asdict(measure(*counts))))
        return
    told = report([measure_apart(count, options.repeats) for count in counts])
    print(told)
    if options.write:
        options.write.write_text(f"# What ties articles together\n\n{told}", encoding="utf-8")


if __name__ == "__main__":
    main()
