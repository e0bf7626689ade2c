"""Reads ranges: two numbers that lend each other their unit and their scale."""

import re
from collections.abc import Mapping

import attrs

from newscorpus.normalise.numbers.amounts import AmountKind
from newscorpus.normalise.numbers.currencies import DEFAULTS
from newscorpus.normalise.numbers.labels import is_counted
from newscorpus.normalise.numbers.measures import Measure
from newscorpus.normalise.numbers.pieces import (
    SIGNS_OF_FRACTIONS,
    piece_at,
)
from newscorpus.normalise.numbers.shortcuts import Piece, with_measure, words_before_all
from newscorpus.normalise.numbers.tokens import HYPHENS
from newscorpus.normalise.numbers.values import Number, divided, times
from newscorpus.normalise.numbers.words import START_OF_WORDS

_DASHES = f"{HYPHENS}–—"
# `15-20`, `15 to 20`, `between 3 and 7`; a sign of money may stand before the second number too
_BETWEEN = re.compile(
    rf"(?:[^\S\n]?([{_DASHES}])(?:to-)?[^\S\n]?|\s(to|and)\s)"
    rf"(?:[^\W\d_]{{0,3}}[$£€¥₹₨][^\S\n]?|rs\.?[^\S\n]?|usd[^\S\n]?)?"
    rf"(?=[0-9{SIGNS_OF_FRACTIONS}]|{START_OF_WORDS})"
)
_MAY_GO_ON = frozenset(f"{gap}{sign}" for gap in " \n\u00a0" for sign in f"ta{_DASHES}")


def with_range(text: str, original: str, piece: Piece, currencies: Mapping[str, str]) -> Piece:
    """Read the second end of a range: `15-20%`, `$12 million to $20 million`, `1.5–2 million`.

    `from 20 to 25 per cent` are two amounts, of which the first has the unit of the second.

    Args:
        text: The text in lower case.
        original: The text as it is written.
        piece: The first number.
        currencies: What a name that several countries use stands for.
    """
    following = text[piece.end : piece.end + 2]
    if following not in _MAY_GO_ON and following[0] not in _DASHES:
        return piece
    between = _BETWEEN.match(text, piece.end)
    second = piece_at(text, original, between.end(), currencies) if between else None
    if not between or not second or AmountKind.ORDINAL in (piece.number.kind, second.number.kind):
        return piece
    before = words_before_all(text, piece)[-1:]
    if between[2] == "and" and before != ["between"]:
        return piece
    if not _is_one_unit(piece.measure, second.measure):
        return piece
    number = _with_scale(piece.number, second.number)
    if between[2] == "to" and before and before[0].endswith("from"):
        own = piece.measure or second.measure
        near = own and attrs.evolve(own, begin=piece.begin, end=piece.end)
        return with_measure(piece, number, near)
    return _joined(text, attrs.evolve(piece, number=number), second) or piece


def _with_scale(number: Number, second: Number) -> Number:
    """Lend the scale of the second number to the first, where that is the smaller one."""
    is_lent = number.scale == 1 and second.scale > 1
    if not is_lent or number.value >= divided(second.value, second.scale):
        return number
    return attrs.evolve(number, value=times(number.value, second.scale), scale=second.scale)


def _is_one_unit(first: Measure | None, second: Measure | None) -> bool:
    if not first or not second:
        return True
    if (first.kind, first.factor) != (second.kind, second.factor):
        return False
    return first.unit == second.unit or first.family in DEFAULTS or second.family in DEFAULTS


def _joined(text: str, first: Piece, second: Piece) -> Piece | None:
    """Make two numbers one range, if they are one and no score or pair."""
    low, high = first.number, second.number
    if high.value <= low.value:
        return None
    unit = first.measure or second.measure
    if first.measure and second.measure and first.measure.family in DEFAULTS:
        unit = second.measure
    if first.measure and not second.measure and first.measure.begin == first.start:
        return None  # a unit behind the first number only: `5 km to 10`
    is_bare = low.is_bare and high.is_bare
    if not unit and is_bare and not is_counted(text, high.end):
        return None
    end = max(second.end, high.end)
    found = unit and attrs.evolve(unit, begin=first.begin, end=end)
    piece = with_measure(first, attrs.evolve(low, end=high.end), found)
    return attrs.evolve(piece, upper=high.value)
