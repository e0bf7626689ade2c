"""What an analysis is, and the order in which several run."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from graphlib import CycleError, TopologicalSorter
from typing import Protocol

from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Finding


class Analysis(Protocol):
    """A callable that finds something in a corpus.

    Write a frozen attrs class whose fields are the analysis's options. What it finds must not
    depend on the order of the articles, and the same corpus must give the same findings.
    """

    @property
    def name(self) -> str:
        """What messages call it."""
        ...

    @property
    def yields(self) -> type[Finding]:
        """The type of what it finds."""
        ...

    @property
    def requires(self) -> tuple[type[Finding], ...]:
        """The types of findings that it reads from the corpus."""
        ...

    def __call__(self, corpus: Corpus) -> Iterable[Finding]:
        """Find."""
        ...


def analyse(corpus: Corpus, analyses: Iterable[Analysis]) -> Corpus:
    """Give the corpus with the findings of some analyses, in an order that suits them.

    Args:
        corpus: With or without earlier findings, which are kept.
        analyses: In any order; independent ones run in the order given.

    Raises:
        ValueError: If an analysis needs findings that neither the corpus has nor another analysis
            gives, or if some wait for each other.

    Examples:
        >>> len(analyse(Corpus(), []).found)
        0
    """
    ordered = in_order(tuple(analyses), {type(finding) for finding in corpus.found})
    with _collector_at_rest():
        for analysis in ordered:
            corpus = corpus.with_findings(analysis(corpus))
    return corpus


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Let the collector of reference cycles rest, and then go on as it was.

    Findings are many small values without cycles; to walk them again and again costs a tenth.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def in_order(
    analyses: Sequence[Analysis], present: Iterable[type[Finding]] = ()
) -> tuple[Analysis, ...]:
    """Sort analyses so that each runs after those whose findings it requires.

    Args:
        analyses: In any order.
        present: The types of findings that are there already.

    Raises:
        ValueError: As `analyse` does.
    """
    there = set(present)
    sorter: TopologicalSorter[int] = TopologicalSorter()
    for place, analysis in enumerate(analyses):
        sorter.add(place)
        for kind in analysis.requires:
            givers = [other for other, a in enumerate(analyses) if a.yields is kind]
            if not givers and kind not in there:
                raise ValueError(
                    f"the analysis {analysis.name!r} needs findings of type {kind.__name__}: "
                    f"add an analysis that yields {kind.__name__}"
                )
            sorter.add(place, *givers)
    try:
        sorter.prepare()
    except CycleError as error:
        names = " -> ".join(analyses[place].name for place in error.args[1])
        raise ValueError(
            f"these analyses wait for each other: {names}; leave one out, or add findings of the "
            "type it waits for to the corpus and run it by itself"
        ) from error
    ordered: list[Analysis] = []
    while ready := sorted(sorter.get_ready()):
        ordered.extend(analyses[place] for place in ready)
        sorter.done(*ready)
    return tuple(ordered)
