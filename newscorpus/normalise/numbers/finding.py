"""Finds the amounts in a text, and reads a text that is one number."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from newscorpus.normalise.numbers import labels, qualifiers, small_words
from newscorpus.normalise.numbers.amounts import Amount, AmountKind
from newscorpus.normalise.numbers.pieces import (
    SIGNS_OF_FRACTIONS,
    number_at,
    piece_at,
    with_parts,
    with_sign,
)
from newscorpus.normalise.numbers.ranges import with_range
from newscorpus.normalise.numbers.shortcuts import Piece, words_before_all
from newscorpus.normalise.numbers.values import settled, times
from newscorpus.normalise.numbers.words import START_OF_WORDS
from newscorpus.text import Span

# A number begins behind something that is no letter and no digit. The set of characters that
# follows is what keeps the search fast: it turns most words away at once.
_START = re.compile(
    rf"[^a-z0-9_](?=[0-9abefhinopqrstuwz.{SIGNS_OF_FRACTIONS}])"
    rf"(?:([0-9{SIGNS_OF_FRACTIONS}]|\.(?=[0-9]))|({START_OF_WORDS})"
    rf"|(?:rs|re|usd|inr|pkr|eur|tk|aed)(?=[0-9])|((?:https?://|www\.)\S{{0,2000}}))"
)
_WHOLE = re.compile(
    rf"(minus |negative |[-−])?(?=[0-9{SIGNS_OF_FRACTIONS}]|\.[0-9]|{START_OF_WORDS})"
)
_PADDING = "\n\n\n\n"
"""So that looking back or ahead a little never leaves the text."""

_SHIFT = len(_PADDING)
NO_OTHERS: Mapping[str, str] = {}
_AGES = frozenset({"aged", "age", "ages"})
_OLDEST = 130


def find(text: str, *, currencies: Mapping[str, str] = NO_OTHERS) -> tuple[Amount, ...]:
    """Find the amounts in a text, in order; no two overlap.

    Args:
        text: Any text.
        currencies: What a sign or a name that several countries use stands for, where that is
            known better than by `DEFAULTS`: whose rupees a corpus speaks of.

    Returns:
        The amounts. What names a thing instead of counting is left out.

    Examples:
        >>> [found] = find("a growth of about forty-six per cent")
        >>> found.verbatim, found.kind.value, found.value, found.unit, found.qualifier
        ('forty-six per cent', 'percent', Decimal('46'), '%', 'about')
        >>> [found] = find("Rs1.5–2 lakh", currencies={"rupee": "PKR"})
        >>> found.value, found.upper, found.unit, found.assumed
        (Decimal('150000'), Decimal('200000'), 'PKR', True)
        >>> find("no one in the G20 had Covid-19 on April 7, 2021")
        ()
    """
    return tuple(_found(text, currencies))


def parse(words: str) -> Decimal | None:
    """Give the value of a text that is wholly one number, or None.

    Examples:
        >>> parse("one hundred and fifty thousand"), parse("1,50,000"), parse("no one")
        (Decimal('150000'), Decimal('150000'), None)
    """
    original = f"{_PADDING}{words.strip()}"
    text = _lower(original) + "\n"
    whole = _WHOLE.match(text, len(_PADDING))
    number = number_at(text, original + "\n", whole.end()) if whole else None
    if not whole or not number or number.end != len(original):
        return None
    return settled(-number.value if whole[1] else number.value)


def _lower(text: str) -> str:
    """Write a text in lower case without changing its length."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def _found(source: str, currencies: Mapping[str, str]) -> Iterator[Amount]:
    original = f"{_PADDING}{source}{_PADDING}"
    text = _lower(original)
    done = 0
    for found in _START.finditer(text):
        start = found.start() + 1
        if start < done:
            continue
        digits, word, address = found.groups()
        if address:
            done = found.end()
        elif digits and (skipped := labels.end_of_skipped(text, start)):
            done = skipped
        else:
            begin = start if digits or word else found.end()
            amount, done = _amount_at(text, original, begin, currencies, done)
            if amount:
                yield amount


def _amount_at(
    text: str, original: str, start: int, currencies: Mapping[str, str], floor: int
) -> tuple[Amount | None, int]:
    """Read the amount at an offset, if it is one, and say where to go on."""
    piece = piece_at(text, original, start, currencies, floor)
    is_word = text[start].isalpha()
    if not piece:
        return None, start + 1 if is_word else labels.end_of_word(text, start)
    if not piece.is_simple:
        if _is_glued(text, piece):
            return None, labels.end_of_word(text, piece.number.end)
        piece = with_range(text, original, piece, currencies)
        piece = with_sign(text, with_parts(text, original, piece, currencies), floor)
    if not _is_amount(text, original, piece):
        return None, piece.end if is_word else labels.end_of_word(text, piece.end)
    amount = _amount(text, original, piece, floor)
    qualifier = amount.qualifier_span
    return amount, max(piece.end, qualifier.end + _SHIFT) if qualifier else piece.end


def _is_glued(text: str, piece: Piece) -> bool:
    """Say whether a numeral is part of a word or of a name: `777F`, `F-16`."""
    if text[piece.number.end].isalnum() and piece.end == piece.number.end:
        return True
    return (
        piece.begin == piece.start
        and not text[piece.start].isalpha()
        and labels.touches_a_word(text, piece.start, piece.words)
    )


def _is_amount(text: str, original: str, piece: Piece) -> bool:
    """Say whether a number counts or measures, and is no date, name or pronoun."""
    number = piece.number
    if number.kind is AmountKind.ORDINAL:
        return small_words.is_rank(text, original, piece.start, number, piece.words)
    if number.kind is AmountKind.COUNT and not piece.measure and text[piece.start].isalpha():
        return not small_words.is_small_word(text, original, piece.start, number, piece.words)
    if not piece.is_alone:
        return True
    if number.kind is AmountKind.FRACTION:
        return not number.is_bare or small_words.is_half(text, number.end, piece.words)
    return not labels.names_something(text, original, piece.start, number, piece.words)


def _amount(text: str, original: str, piece: Piece, floor: int) -> Amount:
    number, measure, begin, end = piece.number, piece.measure, piece.begin, piece.end
    qualifier, kind, unit = None, number.kind, None
    if measure:
        kind, unit = measure.kind, measure.unit
    elif piece.words and piece.words[-1] in _AGES and number.value < _OLDEST:
        kind, unit = AmountKind.AGE, "year"
    if kind is not AmountKind.ORDINAL:
        qualifier = qualifiers.before(text, begin, words_before_all(text, piece))
        if not qualifier and not piece.is_simple:
            qualifier = qualifiers.after(text, end)
        if qualifier and (qualifier.span.start < floor or _is_while(kind, text, qualifier)):
            qualifier = None
    span = Span(begin - _SHIFT, end - _SHIFT)
    is_same = begin == piece.start and end == number.end
    return Amount(
        span=span,
        verbatim=original[begin:end],
        kind=kind,
        value=number.value if piece.is_simple else _settled(number.value, piece),
        number=span if is_same else Span(piece.start - _SHIFT, number.end - _SHIFT),
        upper=None if piece.upper is None else _settled(piece.upper, piece),
        unit=unit,
        qualifier=qualifier.meaning if qualifier else None,
        qualifier_span=qualifier.span.shift(-_SHIFT) if qualifier else None,
        rule="numbers.range" if piece.upper is not None else number.rule,
        assumed=bool(measure and measure.assumed),
    )


def _settled(value: Decimal, piece: Piece) -> Decimal:
    factor = piece.measure.factor * piece.sign if piece.measure else piece.sign
    return settled(times(value, factor) if factor != 1 else value)


def _is_while(kind: AmountKind, text: str, qualifier: qualifiers.Qualifier) -> bool:
    """Say whether `over` means while, as in `over three years`."""
    return kind is AmountKind.DURATION and text[qualifier.span.start : qualifier.span.end] == "over"
