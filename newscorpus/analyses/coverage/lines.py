"""Which figures of a story are the same, and who gives them: the lines of a ledger."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

import attrs

from newscorpus.analyses.coverage.bounds import digits_of, upper_of
from newscorpus.analyses.coverage.evidence import Evidence
from newscorpus.analyses.coverage.frames import Frame, frame_of
from newscorpus.analyses.coverage.harms import counts_anybody
from newscorpus.analyses.coverage.joining import Joined, join_by
from newscorpus.analyses.coverage.values import FigureLine, SaidBy, Spelling
from newscorpus.models.findings import Figure, Quotation
from newscorpus.normalise.numbers import AmountKind

_TELLING = 3
"""From so many digits on, no two things of one story have the same value by chance."""

ELLIPTIC = frozenset({"more", "others", "other", "further", "additional", "extra"})
"""What stands for a noun that was said before: `150,000 more`."""

_LOOSE = frozenset({str(AmountKind.PERCENT), str(AmountKind.FRACTION), str(AmountKind.COUNT)})
"""Kinds of which one story gives the same value of different things: 50 % of this and of that."""


@attrs.frozen(slots=False)
class Ledger:
    """Figures joined where they are the same.

    Figures of one group are the same, anywhere. Within a story that says less is needed: equal
    sums and measures are the same, and so are other equal values that have three digits or more, or
    share a word or name of their clauses.
    """

    evidence: Evidence
    figures: Mapping[str, Figure]
    """By id."""

    scopes: tuple[tuple[str, ...], ...]
    """The articles of each story."""

    @cached_property
    def sets(self) -> tuple[tuple[Figure, ...], ...]:
        """The figures that are the same, by first report and place, as are those in each."""
        joined = Joined(self.figures)
        join_by(joined, ((f.id, [f.group]) for f in self.figures.values() if f.group))
        for scope in self.scopes:
            self._join_within(joined, self.within(scope))
        place = self.place
        sets = (sorted((self.figures[id_] for id_ in ids), key=place) for ids in joined.all())
        return tuple(sorted(map(tuple, sets), key=lambda same: place(same[0])))

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        return {figure.id: number for number, same in enumerate(self.sets) for figure in same}

    def parts(self, articles: Iterable[str]) -> Mapping[int, tuple[Figure, ...]]:
        """Give what some articles have of each of the `sets`, by its number, in their order.

        The cost is that of the articles, however large the sets are.
        """
        found: dict[int, list[Figure]] = defaultdict(list)
        for figure in sorted(self.within(articles), key=self.place):
            found[self._numbers[figure.id]].append(figure)
        return {number: tuple(found[number]) for number in sorted(found)}

    def within(self, articles: Iterable[str]) -> list[Figure]:
        """Give the figures of some articles."""
        reports = map(self.evidence.report, articles)
        return [f for report in reports for f in report.figures if f.id in self.figures]

    def frame(self, figure: Figure) -> Frame | None:
        """Give the surroundings of a figure."""
        if figure.id not in self._frames:
            report = self.evidence.report(figure.article)
            self._frames[figure.id] = frame_of(figure, report)
        return self._frames[figure.id]

    @cached_property
    def _frames(self) -> dict[str, Frame | None]:
        return {}

    def place(self, figure: Figure) -> tuple[int, int, str]:
        """Give what to sort figures by: first reports first, then in the order of the text."""
        return self.evidence.rank[figure.article], figure.span.start, figure.id

    def _join_within(self, joined: Joined, figures: Sequence[Figure]) -> None:
        equal: dict[Hashable, list[Figure]] = defaultdict(list)
        for figure in figures:
            unit = "person" if counts_anybody(figure.unit) else figure.unit
            equal[figure.kind, figure.value, unit, upper_of(figure.verbatim)].append(figure)
        for same in equal.values():
            if len(same) > 1:
                join_by(joined, ((f.id, self._keys(f)) for f in same))

    def _keys(self, figure: Figure) -> Iterator[Hashable]:
        """Give what figures of one value share if they are the same."""
        if figure.kind not in _LOOSE or digits_of(figure.value) >= _TELLING:
            yield None
        elif frame := self.frame(figure):
            yield from frame.near
            yield from frame.names


def line_of(
    same: Sequence[Figure],
    quoting: Mapping[str, Quotation],
    omitted: tuple[str, ...],
    contradicted: tuple[str, ...],
) -> FigureLine:
    """Make a line of figures that are the same.

    Args:
        same: The figures, by first report; one or more.
        quoting: The quotations around figures, by the figures' ids.
        omitted: The articles that should have it and have not.
        contradicted: Those that give another value.
    """
    first = same[0]
    nouns = Counter(f.noun.lower() for f in same if f.noun and f.noun not in ELLIPTIC)
    return FigureLine(
        kind=first.kind,
        value=first.value,
        unit=first.unit,
        noun=min(nouns, key=lambda noun: (-nouns[noun], noun), default=None),
        groups=tuple(dict.fromkeys(figure.group for figure in same if figure.group)),
        spellings=_spellings(same),
        said_by=tuple(
            SaidBy(figure.id, quoting[figure.id].id, quoting[figure.id].speaker)
            for figure in same
            if figure.id in quoting
        ),
        carried_by=tuple(dict.fromkeys(figure.article for figure in same)),
        omitted_by=omitted,
        contradicted_by=contradicted,
    )


def _spellings(same: Iterable[Figure]) -> tuple[Spelling, ...]:
    written: dict[str, list[Figure]] = {}
    for figure in same:
        written.setdefault(figure.verbatim, []).append(figure)
    return tuple(
        Spelling(
            words,
            tuple(figure.id for figure in figures),
            tuple(dict.fromkeys(figure.article for figure in figures)),
        )
        for words, figures in written.items()
    )


def quotations_around(evidence: Evidence, figures: Iterable[Figure]) -> Mapping[str, Quotation]:
    """Give, for each figure within a quotation, the shortest quotation around it.

    Args:
        evidence: The corpus.
        figures: Figures of its articles.
    """
    found: dict[str, Quotation] = {}
    for figure in figures:
        around = [
            quotation
            for quotation in evidence.report(figure.article).quotations
            if quotation.span.contains(figure.span)
        ]
        if around:
            found[figure.id] = min(around, key=lambda q: (len(q.span), q.span.start, q.id))
    return found
