"""Which articles have passages in common."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import attrs

from newscorpus.models.dates import Date
from newscorpus.models.ties import Passage
from newscorpus.text import Span


@attrs.frozen
class Pair:
    """Two articles, and what they share."""

    first: str
    """The id of the one that stands first in the passages: the earlier one, where both have a
    date."""

    second: str
    longest: int
    """The words of the longest passage that both have."""

    spans: tuple[Span, ...]
    """Where their passages stand in the first, in order; what overlaps is one."""


def pairs_of(
    passages: Iterable[Passage], most: int, date_of: Callable[[str], Date | None]
) -> Iterator[Pair]:
    """Give each pair of articles that has a passage, once, by the order of passages and ids.

    Args:
        passages: In any order.
        most: The articles of a passage that is in more are paired with one only: of those of the
            earliest date, the one that has the most passages, for a copy has lost some.
        date_of: Gives the date of an article by its id.
    """
    listed = sorted(passages, key=lambda passage: passage.id)
    places = _by_article(listed)
    wanted: dict[tuple[str, str], None] = {}
    for passage in listed:
        ids = list(dict.fromkeys(occurrence.article for occurrence in passage.occurrences))
        if len(ids) <= most:
            wanted.update(dict.fromkeys(combinations(ids, 2)))
            continue
        earliest = date_of(ids[0])
        early = [one for one in ids if date_of(one) == earliest]
        centre = min(early, key=lambda one: (-len(places[one]), one))
        at = ids.index(centre)
        wanted.update(dict.fromkeys((one, centre) for one in ids[:at]))
        wanted.update(dict.fromkeys((centre, one) for one in ids[at + 1 :]))
    for first, second in sorted(wanted):
        mine = places[first]
        shared = sorted(mine.keys() & places[second].keys())
        spans = (span for number in shared for span in mine[number])
        longest = max(listed[number].words for number in shared)
        yield Pair(first, second, longest, tuple(_joined(spans)))


def _by_article(passages: Sequence[Passage]) -> Mapping[str, Mapping[int, Sequence[Span]]]:
    """Give where each article has which passages, by their numbers."""
    found: dict[str, dict[int, list[Span]]] = {}
    for number, passage in enumerate(passages):
        for occurrence in passage.occurrences:
            within = found.setdefault(occurrence.article, {})
            within.setdefault(number, []).append(occurrence.span)
    return found


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Sort spans, and make one of those that overlap."""
    start, end = 0, 0
    # sorted as numbers: comparing spans costs ten times as much
    for begin, stop in sorted({(span.start, span.end) for span in spans}):
        if begin < end:
            end = max(end, stop)
            continue
        if start < end:
            yield Span(start, end)
        start, end = begin, stop
    if start < end:
        yield Span(start, end)
