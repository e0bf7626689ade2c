"""Reads what stands at one place of a text: a number with its sign, its unit and its parts."""

import re
from collections.abc import Mapping
from decimal import Decimal

import attrs

from newscorpus.normalise.numbers import qualifiers
from newscorpus.normalise.numbers.amounts import AmountKind
from newscorpus.normalise.numbers.digits import VULGAR, read_digits
from newscorpus.normalise.numbers.grammar import number_of
from newscorpus.normalise.numbers.measures import currency_before, measure, unit_after
from newscorpus.normalise.numbers.shortcuts import Piece, simple_piece, with_measure
from newscorpus.normalise.numbers.tokens import tokens_at
from newscorpus.normalise.numbers.values import Number, divided, plus, times
from newscorpus.normalise.numbers.words import START_OF_WORDS

SIGNS_OF_FRACTIONS = "".join(VULGAR)
_OUT = frozenset({" i", " o", "\ni", "\no"})
_OUT_OF = re.compile(rf"\s(?:in|out\sof)\s(?:every\s)?(?=[0-9]|{START_OF_WORDS})")
_BASES = frozenset(
    {*range(2, 11), 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 10**3, 10**4, 10**5, 10**6}
)
_MINUS = frozenset({"minus", "negative"})
_BEFORE_MINUS = " \n\u00a0(["
_TEN = 10  # `seven in ten`
_CHANGE = re.compile(rf"\s(?:and\s)?(?=[0-9]|{START_OF_WORDS})")
_SMALL_CHANGE = Decimal("0.01")
_MOST_CENTS = 100


def number_at(text: str, original: str, start: int, *, is_money: bool = False) -> Number | None:
    """Read the number that begins with a digit or a word of numbers, without what is around."""
    if text[start].isalpha():
        tokens = tokens_at(text, start)
        return number_of(text, tokens) if tokens else None
    return read_digits(text, original, start, is_money=is_money)


def piece_at(
    text: str, original: str, start: int, currencies: Mapping[str, str], floor: int = 0
) -> Piece | None:
    """Read the number that begins at an offset, and what it measures.

    Args:
        text: The text in lower case, with some line ends before and one behind.
        original: The same as it is written.
        start: Where a digit or a word of numbers stands.
        currencies: What a name that several countries use stands for.
        floor: Where the amount before ends, of which nothing is read again.
    """
    words = qualifiers.words_before(text, start)
    simple = simple_piece(text, start, words, currencies)
    if simple and simple.begin >= floor:
        return simple
    money = currency_before(text, original, start, words)
    money = money if money and money[1] >= floor else None
    number = number_at(text, original, start, is_money=money is not None)
    if not number:
        return None
    after = unit_after(text, original, number, words)
    found = measure(start, number.end, money, after, currencies)
    if not found:
        return Piece(start, number, words, None, start, number.end)
    return Piece(start, number, words, found, found.begin, max(found.end, number.end))


def with_sign(text: str, piece: Piece, floor: int) -> Piece:
    """Read the minus before a number: `-5`, `minus five`."""
    begin = piece.begin
    if begin <= floor:
        return piece
    if text[begin - 1] in "-−" and text[begin - 2] in _BEFORE_MINUS:
        return attrs.evolve(piece, sign=-1, begin=begin - 1)
    if piece.words and piece.words[-1] in _MINUS and begin == piece.start:
        return attrs.evolve(piece, sign=-1, begin=text.rindex(piece.words[-1], 0, begin))
    return piece


def with_parts(text: str, original: str, piece: Piece, currencies: Mapping[str, str]) -> Piece:
    """Read small change behind money, and what a number is out of: `3 dollars 50 cents`."""
    found, number = piece.measure, piece.number
    if found:
        is_money = found.kind is AmountKind.MONEY and found.end > number.end and found.factor == 1
        return _with_change(text, original, piece, currencies) if is_money else piece
    if (
        number.scale > 1
        or number.kind is not AmountKind.COUNT
        or text[piece.end : piece.end + 2] not in _OUT
    ):
        return piece
    between = _OUT_OF.match(text, piece.end)
    whole = number_at(text, original, between.end()) if between else None
    if not between or not whole or whole.kind is not AmountKind.COUNT or whole.value not in _BASES:
        return piece
    is_share = number.value == 1 or "out" in between[0] or whole.value == _TEN
    if not is_share or number.value >= whole.value:
        return piece
    if unit_after(text, original, whole, []):
        return piece  # "one in five days"
    value = divided(number.value, int(whole.value))
    share = Number(whole.end, value, "numbers.fraction-out-of", AmountKind.FRACTION)
    return with_measure(piece, share, None)


def _with_change(text: str, original: str, piece: Piece, currencies: Mapping[str, str]) -> Piece:
    between = _CHANGE.match(text, piece.end) if text[piece.end] in " \n" else None
    change = piece_at(text, original, between.end(), currencies) if between else None
    part, found = (change and change.measure), piece.measure
    if not change or not part or not found or part.family != found.family:
        return piece
    if part.factor != _SMALL_CHANGE or change.number.value >= _MOST_CENTS:
        return piece
    value = plus(piece.number.value, times(change.number.value, part.factor))
    number = attrs.evolve(piece.number, value=value, end=change.number.end)
    return with_measure(piece, number, attrs.evolve(found, end=change.end))
