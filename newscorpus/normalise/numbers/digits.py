"""Reads numbers that begin with digits, whatever groups and ends them."""

import re
from decimal import Decimal

from newscorpus.normalise.numbers.amounts import AmountKind
from newscorpus.normalise.numbers.grammar import number_of
from newscorpus.normalise.numbers.tokens import Token, tokens_at
from newscorpus.normalise.numbers.values import Number, divided, plus, times
from newscorpus.normalise.numbers.words import LETTERS, Part

MOST_DIGITS = 30
"""A longer run of digits is a key or a table, and no number that news writes."""

VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8),
}  # fmt: skip
"""Fractions that are one character."""

_SIGNS = "".join(VULGAR)
# 1,234,567 | 1,50,000 | 40 000 (not `18 777s`) | 46.5 | .08; repeats are bounded, so that a list
# of a million short groups is not gone through again from each of them
_NUMERAL = re.compile(
    r"""([0-9]{1,3}(?:,[0-9]{3}){1,9}(?![0-9]|,[0-9]{3})
       | [0-9]{1,2}(?:,[0-9]{2}){1,8},[0-9]{3}(?![0-9]|,[0-9])
       | [1-9][0-9]{0,2}(?:[\u00a0\u2009\u202f][0-9]{3}){1,9}(?![0-9])
       | [1-9][0-9]{0,2}(?:[ ][0-9]{3}){1,9}(?![\w,]|[. ][0-9])
       | [0-9]*+)
       (\.[0-9]++)?""",
    re.VERBOSE,
)
_PLAIN = re.compile(rf"[0-9]++(?![\w{_SIGNS}/⁄]|[,.-][0-9]|[^\S\n]{{1,2}}[0-9{_SIGNS}])")
_SEPARATORS = str.maketrans("", "", ", \u00a0\u2009\u202f")
# 2½ | 10 1/2 | 2-1/2
_MIXED = re.compile(
    rf"[^\S\n]?([{_SIGNS}])|(?:[^\S\n]{{1,2}}|-)([1-9][0-9]?)[/⁄]([1-9][0-9]?)(?![\w/⁄]|[.,][0-9])"
)
_SLASHED = re.compile(r"([1-9][0-9]?)[/⁄](100|[1-9][0-9]?)(?![\w/⁄]|[.,][0-9])")
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 32, 64, 100})
_NAMES = frozenset({(9, 11), (7, 7), (24, 7)})
"""What is written as a fraction and names a day, or the whole week."""

_TOUCHING = re.compile(r"[a-z]{1,8}+(?!\w)")
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
# `5m people` are millions and `5m tall` is a length
_COUNTED = re.compile(
    r"[^\S\n](?:people|men|women|children|dead|killed|were|are|have|dollar|euro|yen|yuan|more"
    r"|(?!this|across|always|perhaps|plus|hurdles)[a-z]{2,20}[^su\W]s)(?!\w)"
)
_LONGEST_WORD_GAP = 3
_BEFORE_WORDS = " -‐‑\n\u00a0\u202f\t"


def read_digits(text: str, original: str, start: int, *, is_money: bool = False) -> Number | None:
    """Read the number that begins with a digit, a decimal point or the sign of a fraction.

    Args:
        text: The text in lower case.
        original: The text as it is written, for `10M` is not `10m`.
        start: Where the number stands.
        is_money: Whether the sign of a currency stands before it, so that `m` means million.

    Returns:
        The number, or None if its digits are too many, or a fraction is none that news writes.
    """
    plain = _PLAIN.match(text, start)
    if plain and plain.end() - start <= MOST_DIGITS:
        number = Number(plain.end(), Decimal(plain[0]), "numbers.digits", is_bare=True)
        return _with_words(text, number)
    if text[start] in VULGAR:
        value = divided(*VULGAR[text[start]])
        sign = Number(start + 1, value, "numbers.fraction-sign", AmountKind.FRACTION)
        return _with_words(text, sign)
    slashed = _SLASHED.match(text, start)
    return _quotient(slashed) if slashed else _grouped(text, original, start, is_money=is_money)


def _grouped(text: str, original: str, start: int, *, is_money: bool) -> Number | None:
    """Read digits in groups, with decimals, a fraction or letters behind them."""
    found = _NUMERAL.match(text, start)
    if not found or not found[0] or found.end() - start > MOST_DIGITS:
        return None
    value = Decimal(found[0].translate(_SEPARATORS))
    number = Number(found.end(), value, "numbers.digits", is_bare=found[0].isdecimal())
    mixed = None if found[2] else _MIXED.match(text, found.end())
    if mixed and (share := _share(mixed)):
        return _with_words(text, Number(mixed.end(), plus(value, share), "numbers.fraction-sign"))
    if text[number.end : number.end + 1].isalpha():
        return _with_letters(text, original, number, is_money=is_money)
    return _with_words(text, number)


def _quotient(slashed: re.Match[str]) -> Number | None:
    above, below = int(slashed[1]), int(slashed[2])
    if above >= below or below not in _DENOMINATORS or (above, below) in _NAMES:
        return None
    return Number(
        slashed.end(), divided(above, below), "numbers.fraction-sign", AmountKind.FRACTION
    )


def _share(mixed: re.Match[str]) -> Decimal | None:
    if mixed[1]:
        return divided(*VULGAR[mixed[1]])
    above, below = int(mixed[2]), int(mixed[3])
    return divided(above, below) if above < below and below in _DENOMINATORS else None


def _with_letters(text: str, original: str, number: Number, *, is_money: bool) -> Number:
    """Read what touches the digits: `2.5bn`, `7th`; or leave it to be a unit, or a label."""
    touching = _TOUCHING.match(text, number.end)
    word = touching[0] if touching else ""
    if touching and word in _ORDINAL_ENDS:
        return Number(touching.end(), number.value, "numbers.ordinal-digits", AmountKind.ORDINAL)
    scale = LETTERS.get(word)
    if not touching or scale is None:
        return _with_words(text, number)
    is_small = original[number.end] == "m" and word in {"m", "mm"} and not is_money
    if is_small and (word == "mm" or not _COUNTED.match(text, touching.end())):
        return number
    value = times(number.value, scale)
    return Number(touching.end(), value, "numbers.digits-scale", scale=scale)


def _with_words(text: str, number: Number) -> Number:
    """Read the words that go on from digits: `2.5 million`, `3 hundred and 21`."""
    if text[number.end] not in _BEFORE_WORDS:
        return number
    tokens = tokens_at(text, number.end)
    if not tokens or len(tokens[0].gap) > _LONGEST_WORD_GAP:
        return number
    first = Token(Part.DIGITS, number.value, number.end)
    found = number_of(text, [first, *tokens])
    return found if found and found.end > number.end else number
