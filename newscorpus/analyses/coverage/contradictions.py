"""Figures of a story that cannot both be true of the same thing."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations

import attrs

from newscorpus.analyses.coverage.bounds import can_both_hold
from newscorpus.analyses.coverage.frames import Frame
from newscorpus.analyses.coverage.harms import counts_anybody
from newscorpus.analyses.coverage.lines import ELLIPTIC, Ledger
from newscorpus.models.findings import Figure

_FEWEST = 2
"""How many words and names clauses must share; that both are in the lead counts for one."""

_LEAST_SHARE = 0.5
"""The share of the shorter clause's words that the longer must have."""

_FATAL = "fate"


@attrs.frozen
class Contradiction:
    """Two sets of equal figures of one story that cannot both be true."""

    first: tuple[Figure, ...]
    """By first report; the first of them is reported before all of the second."""

    second: tuple[Figure, ...]
    shared: tuple[str, ...]
    """The words by which they speak of the same, as the first text has them."""


def contradictions(ledger: Ledger, articles: Sequence[str]) -> Iterator[Contradiction]:
    """Find the figures of a story that contradict each other.

    They have the same unit and count the same by the same words, in clauses that share what is said
    of it; no rounding and no qualifier makes both true; and nothing sets one of them apart, as
    another year, another place, `another`, `of the`. An article that gives both values knows them
    as two things. Where one article has two values that differ from one of another, there is no
    telling which is meant, and none is given.

    Args:
        ledger: The figures, with all those of the articles.
        articles: The articles of the story, by first report.
    """
    sets = sorted(ledger.parts(articles).values(), key=lambda same: ledger.place(same[0]))
    found: dict[tuple[int, int], tuple[str, ...]] = {}
    for one, other in _candidates(ledger, sets):
        shared = _same_thing(ledger, sets[one], sets[other])
        if shared and not _can_all_hold(sets[one], sets[other]):
            found[one, other] = shared
    rivals = Counter(
        (number, figure.article)
        for pair in found
        for number, rival in (pair, pair[::-1])
        for figure in _one_an_article(sets[rival])
    )
    for (one, other), shared in sorted(found.items()):
        if not _is_unclear(rivals, (one, sets[other])) and not _is_unclear(
            rivals, (other, sets[one])
        ):
            yield Contradiction(sets[one], sets[other], shared)


def _one_an_article(same: Sequence[Figure]) -> Sequence[Figure]:
    return tuple({figure.article: figure for figure in same}.values())


def _is_unclear(rivals: Counter[tuple[int, str]], side: tuple[int, Sequence[Figure]]) -> bool:
    """Say whether an article of one side has several values that differ from the other side's."""
    number, same = side
    return any(rivals[number, figure.article] > 1 for figure in same)


def _candidates(ledger: Ledger, sets: Sequence[Sequence[Figure]]) -> Iterator[tuple[int, int]]:
    """Give the pairs of sets that share a unit and a word: few of a long story do."""
    holders: dict[Hashable, set[int]] = defaultdict(set)
    for number, same in enumerate(sets):
        for figure in same:
            for key in _keys(figure, ledger.frame(figure)):
                holders[key].add(number)
    pairs = {pair for numbers in holders.values() for pair in combinations(sorted(numbers), 2)}
    for one, other in sorted(pairs):
        if not {f.article for f in sets[one]} & {f.article for f in sets[other]}:
            yield one, other


def _keys(figure: Figure, frame: Frame | None) -> Iterator[Hashable]:
    thing = _thing(figure, frame) if frame else None
    if frame and thing is not None:
        for word in frame.near:
            yield figure.kind, thing, word


def _thing(figure: Figure, frame: Frame) -> Hashable:
    """Give what must be equal of what two figures count; None where that cannot be told."""
    if figure.noun and figure.noun.lower() in ELLIPTIC:
        return None
    if frame.harm and counts_anybody(figure.unit):
        return _FATAL, frame.harm
    if figure.unit is None or frame.thing is None:
        return None
    return figure.unit, frame.thing


def _same_thing(
    ledger: Ledger, first: Sequence[Figure], second: Sequence[Figure]
) -> tuple[str, ...]:
    """Give the words that show two sets to be about the same; none if they need not be."""
    for one in first:
        for other in second:
            frame, rival = ledger.frame(one), ledger.frame(other)
            if frame and rival and (shared := _shared(one, frame, other, rival)):
                return shared
    return ()


def _shared(one: Figure, frame: Frame, other: Figure, rival: Frame) -> tuple[str, ...]:
    thing = _thing(one, frame)
    if thing is None or thing != _thing(other, rival) or one.kind != other.kind:
        return ()
    if frame.harm != rival.harm or _are_apart(frame, rival):
        return ()
    shared = tuple(word for word in frame.near if word in rival.near)
    names = tuple(name for name in frame.names if name in rival.names)
    shorter = min(len(frame.near), len(rival.near))
    if not shared or len(shared) < _LEAST_SHARE * shorter:
        return ()
    # both leads are on the event of the story
    is_enough = len(shared) + len(names) + (frame.in_lead and rival.in_lead) >= _FEWEST
    written = (*map(frame.near.__getitem__, shared), *map(frame.names.__getitem__, names))
    return written if is_enough else ()


def _are_apart(frame: Frame, rival: Frame) -> bool:
    """Say whether something sets two figures apart: another time, place or part."""
    if frame.asides != rival.asides or frame.modifiers != rival.modifiers:
        return True
    if frame.times != rival.times:
        return True
    # a town and its province, one country and three: each has figures of its own
    return bool(frame.names and rival.names) and frame.names.keys() != rival.names.keys()


def _can_all_hold(first: Sequence[Figure], second: Sequence[Figure]) -> bool:
    """Say whether some figure of one set fits one of the other."""
    return any(can_both_hold(one, other) for one in first for other in second)
