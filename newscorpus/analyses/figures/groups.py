"""Which figures of a corpus are the same: equal, and about the same thing."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from itertools import chain, combinations, product

import attrs

from newscorpus.analyses.figures.context import about
from newscorpus.models.findings import Figure

_ROUND = 2
"""Up to so many significant digits a value is one that many things may have."""


@attrs.frozen
class Measured:
    """A figure of an article, and what is known of its surroundings."""

    figure: Figure
    upper: Decimal | None
    """The upper end of a range; figures of which one is a range are not equal."""

    left: str
    """The words before it in its sentence."""

    right: str
    """The words behind it."""


def grouped(
    measured: Iterable[Measured], names: Callable[[str], tuple[str, ...]]
) -> tuple[Figure, ...]:
    """Give the figures, those that are the same with the id of their group.

    Two figures are the same when kind, value and unit are, and they share two of the words that
    they are about: the noun and one more, or two others. A value of one or two digits, like 46 per
    cent, is one that many things may have: their articles have to share a name, too. What is the
    same as a third is the same.

    The order of the figures has no part in it. Groups are numbered by the first of them, by
    article and place.

    Args:
        measured: The figures of a corpus.
        names: Gives the names that an article uses most, by the article's id.

    Returns:
        The figures in the same order; `group` is None where nothing else is equal.

    Examples:
        >>> grouped([], lambda article: ())
        ()
    """
    figures = tuple(measured)
    equal: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for place, one in enumerate(figures):
        figure = one.figure
        equal[figure.kind, figure.value, figure.unit, one.upper].append(place)
    leaders = list(range(len(figures)))
    names_of = cache(names)
    for places in equal.values():
        if len(places) > 1:
            _join(figures, places, leaders, names_of)
    ids = _ids(figures, [_leader(leaders, place) for place in range(len(figures))])
    return tuple(
        attrs.evolve(one.figure, group=group) if group else one.figure
        for one, group in zip(figures, ids, strict=True)
    )


def _join(
    figures: Sequence[Measured],
    places: Sequence[int],
    leaders: list[int],
    names: Callable[[str], tuple[str, ...]],
) -> None:
    """Join the figures that have a key in common: it costs no comparing of each with each."""
    words = _in_common({place: _words(figures[place]) for place in places})
    is_round = _is_round(figures[places[0]].figure.value)
    named = {place: names(figures[place].figure.article) for place in places if is_round}
    named = _in_common(named)
    first: dict[Hashable, int] = {}
    for place in places:
        pairs = combinations(words[place], 2)
        keys: Iterable[Hashable] = product(pairs, named[place]) if is_round else pairs
        # those that had one of its keys first, each but once; it may be one of them itself
        for other in {first.setdefault(key, place) for key in keys}:
            leaders[_leader(leaders, place)] = _leader(leaders, other)


def _words(one: Measured) -> tuple[str, ...]:
    return about(one.figure.noun, one.figure.unit, one.left, one.right)


def _in_common(words: Mapping[int, tuple[str, ...]]) -> dict[int, tuple[str, ...]]:
    """Keep of the words of each what another has, too: most have nothing in common."""
    counts = Counter(chain.from_iterable(words.values()))
    return {
        place: tuple([word for word in here if counts[word] > 1]) for place, here in words.items()
    }


def _is_round(value: Decimal) -> bool:
    digits = "".join(map(str, value.as_tuple().digits)).strip("0")
    return len(digits) <= _ROUND


def _leader(leaders: list[int], place: int) -> int:
    while leaders[place] != place:
        leaders[place] = leaders[leaders[place]]
        place = leaders[place]
    return place


def _ids(figures: Sequence[Measured], leaders: Sequence[int]) -> list[str | None]:
    """Number the groups of two or more by their first figure."""
    members: dict[int, list[int]] = defaultdict(list)
    for place, leader in enumerate(leaders):
        members[leader].append(place)
    ids: list[str | None] = [None] * len(figures)
    many = [
        (min((figures[p].figure.article, figures[p].figure.span.start) for p in places), places)
        for places in members.values()
        if len(places) > 1
    ]
    for number, (_, places) in enumerate(sorted(many), 1):
        for place in places:
            ids[place] = f"g{number}"
    return ids
