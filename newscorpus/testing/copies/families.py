"""Articles that belong together: originals, and what was copied from them."""

from collections.abc import Iterator
from random import Random

import attrs

from newscorpus.models.ties import RelationKind
from newscorpus.testing.copies.changes import WAYS, copy
from newscorpus.testing.copies.drafts import Draft, write
from newscorpus.testing.copies.truth import Change, Setting

_SHARE_ON_WIRES, _SHARE_IN_CHAINS = 0.35, 0.15
"""Of the copies; the others are alone."""

_PRINTED = (4, 29)
"""How many copies a report of an agency has."""

_PRINTED_EVERYWHERE = 300
_MANY_COPIES = 1_000
"""From so many copies on, one report is printed everywhere."""

_STEPS = (2, 3)
_WIRE_CHANGES = (
    Change.REPRINT,
    Change.RESET,
    Change.LIGHT_EDIT,
    Change.SENTENCES_DROPPED,
)
_CHAIN_CHANGES = (*_WIRE_CHANGES, Change.SENTENCES_REORDERED, Change.UPDATE)
_DAYS = 3
_DAYS_OF_A_STEP = 1


@attrs.frozen
class Link:
    """A copy, by the places of two drafts in their family."""

    original: int
    copy: int
    change: Change
    setting: Setting
    relation: RelationKind


@attrs.frozen
class Family:
    """Drafts, and which is copied from which."""

    drafts: tuple[Draft, ...]
    links: tuple[Link, ...]


def families(copies: int, rng: Random) -> Iterator[Family]:
    """Write originals and copies of every kind.

    Args:
        copies: How many copies there are in all families together.
        rng: Chooses.

    Examples:
        >>> written = list(families(20, Random(1)))
        >>> {change for change in Change} == {
        ...     link.change for family in written for link in family.links
        ... }
        True
    """
    left = copies
    for size in _wires(round(copies * _SHARE_ON_WIRES), copies, rng):
        yield _wire(size, rng)
        left -= size
    for size in _chains(round(copies * _SHARE_IN_CHAINS), rng):
        yield _chain(size, rng)
        left -= size
    changes = tuple(Change)
    for number in range(left):
        yield _alone(changes[number % len(changes)], rng)


def _wires(budget: int, copies: int, rng: Random) -> Iterator[int]:
    if copies >= _MANY_COPIES:
        yield _PRINTED_EVERYWHERE
        budget -= _PRINTED_EVERYWHERE
    least, most = _PRINTED
    while budget >= least:
        size = min(budget, rng.randint(least, most))
        yield size
        budget -= size


def _chains(budget: int, rng: Random) -> Iterator[int]:
    least, most = _STEPS
    while budget >= least:
        size = min(budget, rng.randint(least, most))
        yield size
        budget -= size


def _link(original: int, number: int, change: Change, setting: Setting) -> Link:
    return Link(original, number, change, setting, WAYS[change].relation)


def _alone(change: Change, rng: Random) -> Family:
    way = WAYS[change]
    originals = [write(rng, way.sizes) for _ in range(way.originals)]
    # what is put together is of one day
    originals = [attrs.evolve(draft, date=originals[0].date) for draft in originals]
    copied = copy(originals, change, rng, _DAYS)
    links = (_link(place, way.originals, change, Setting.ALONE) for place in range(way.originals))
    return Family((*originals, copied), tuple(links))


def _wire(size: int, rng: Random) -> Family:
    original = write(rng)
    changes = [rng.choice(_WIRE_CHANGES) for _ in range(size)]
    copied = (copy([original], change, rng, _DAYS) for change in changes)
    links = (_link(0, place, change, Setting.WIRE) for place, change in enumerate(changes, 1))
    return Family((original, *copied), tuple(links))


def _chain(size: int, rng: Random) -> Family:
    changes = [rng.choice(_CHAIN_CHANGES) for _ in range(size)]
    drafts = [write(rng, WAYS[Change.UPDATE].sizes)]
    for change in changes:
        drafts.append(copy(drafts[-1:], change, rng, _DAYS_OF_A_STEP))
    links = (_link(place, place + 1, c, Setting.CHAIN) for place, c in enumerate(changes))
    return Family(tuple(drafts), tuple(links))
