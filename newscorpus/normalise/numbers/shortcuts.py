"""Reads at once what most numbers are: digits or a word, alone, with `%` or with `million`."""

import re
from collections.abc import Mapping
from decimal import Decimal

import attrs

from newscorpus.normalise.numbers import qualifiers
from newscorpus.normalise.numbers.amounts import AmountKind
from newscorpus.normalise.numbers.currencies import BEFORE, SIGNS
from newscorpus.normalise.numbers.measures import APART, FIRST_WORDS, Measure, money
from newscorpus.normalise.numbers.units import UNITS
from newscorpus.normalise.numbers.values import Number, settled, times
from newscorpus.normalise.numbers.words import WORDS, Part

# What follows must tell that the number ends here: a word that no number, unit or range goes on
# with, or the end of a clause.
_SIMPLE = re.compile(
    r"""(?:([0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,6})(\.[0-9]{1,6})?
       | ([a-z]{3,14}+)(?:[ -](one|two|three|four|five|six|seven|eight|nine)(?!\w))?)
       (?:[ ](million|billion|trillion|thousand|crore|lakh)(?!\w))?
       (%|[ ]per[ ]?cent(?!\w)|[ -](?:minute|hour|day|week|month|year)s?(?![\w-]))?
       (?:[ ]([a-z]++)(?![\w-]|\.\w) | [.,;:)?!][\s"”’)])""",
    re.VERBOSE,
)
_TELLING = (FIRST_WORDS | WORDS.keys() | {"to", "in", "out", "or", "plus", "odd", "at"}) - {
    "a",
    "of",
}
_TELLING_BEFORE = BEFORE.keys() | {"minus", "negative", "-", "−"}
_AGED = ("old", "olds", "of")
_BEFORE = ' \n(“"'


@attrs.frozen
class Piece:
    """A number with what it measures; where it is a range, with the upper end."""

    start: int
    number: Number
    words: list[str]
    """The words before it, in lower case."""

    measure: Measure | None
    begin: int
    """Where its sign, its currency or the number begins."""

    end: int
    """Where its unit or the number ends."""

    upper: Decimal | None = None
    sign: int = 1
    is_simple: bool = False
    """Whether what is around it shows that it has no sign, unit, range or word to follow."""

    @property
    def is_alone(self) -> bool:
        """Whether nothing but a number says that it is an amount."""
        return not self.measure and self.number.scale == 1 and self.sign == 1


def with_measure(piece: Piece, number: Number, found: Measure | None) -> Piece:
    """Give a piece another number or measure."""
    begin, end = (found.begin, max(found.end, number.end)) if found else (piece.start, number.end)
    return attrs.evolve(piece, number=number, measure=found, begin=begin, end=end)


def words_before_all(text: str, piece: Piece) -> list[str]:
    """Give the words before a number with its sign and its currency."""
    is_moved = piece.begin != piece.start
    return qualifiers.words_before(text, piece.begin) if is_moved else piece.words


def simple_piece(
    text: str, start: int, words: list[str], currencies: Mapping[str, str]
) -> Piece | None:
    """Read a number if it is a simple one; all others are left to the rules for each part.

    Args:
        text: The text in lower case.
        start: Where the number begins.
        words: The words before it, in lower case.
        currencies: What a name that several countries use stands for.
    """
    found = _SIMPLE.match(text, start)
    if not found or not _is_apart(text, start, words):
        return None
    digits, decimals, word, second, scale, name, following = found.groups()
    if following in _TELLING and not (following == "and" and name and words[-1:] != ["between"]):
        return None
    value = _value_of(digits, decimals, word, second)
    is_ordinal = word and not second and WORDS[word][0] is Part.ORDINAL if value else False
    has_sign = text[start - 1] in SIGNS
    if value is None or (has_sign and (name or word)) or (is_ordinal and (name or scale)):
        return None
    number = _number(found, value, is_ordinal=bool(is_ordinal))
    unit, begin, end = None, start, number.end
    if name:
        if name[0] in " -" and name[1] != "p" and following in _AGED:
            return None
        end, known = found.end(6), UNITS[name.lstrip(" -")]
        unit = Measure(known.kind, known.name, start, end)
    elif has_sign:
        begin = start - 1
        unit = money(BEFORE[text[begin]], begin, end, currencies)
    return Piece(start, number, words, unit, begin, end, is_simple=True)


def _is_apart(text: str, start: int, words: list[str]) -> bool:
    """Say whether only a space, a quotation mark or the sign of a currency stands before it."""
    if text[start - 1] in SIGNS:
        is_known = len(words) < 2 or words[-2].lstrip('([“"') not in APART  # noqa: PLR2004
        return text[start - 2] in _BEFORE and is_known
    if text[start - 1] not in _BEFORE or text[start - 2] in SIGNS:
        return False
    return not words or words[-1].lstrip('([“"') not in _TELLING_BEFORE


def _value_of(
    digits: str | None, decimals: str | None, word: str, second: str | None
) -> Decimal | None:
    if digits:
        whole = digits.replace(",", "")
        return settled(Decimal(whole + decimals)) if decimals else Decimal(whole)
    part, value = WORDS.get(word, (None, 0))
    if part is Part.TENS:
        return Decimal(value + WORDS[second][1] if second else value)
    is_known = (part is Part.UNIT or part is Part.ORDINAL) and not second
    return Decimal(value) if is_known else None


def _number(found: re.Match[str], value: Decimal, *, is_ordinal: bool) -> Number:
    digits, decimals, word, second, scale = found.group(1, 2, 3, 4, 5)
    if is_ordinal:
        return Number(found.end(3), value, "numbers.ordinal-words", AmountKind.ORDINAL)
    rule = "numbers.digits" if digits else "numbers.words"
    if scale:
        factor = WORDS[scale][1]
        whole = settled(times(value, factor))
        return Number(found.end(5), whole, f"{rule}-scale", scale=factor)
    if word:
        end = found.end(4) if second else found.end(3)
        return Number(end, value, rule, is_bare=not second)
    end = found.end(2) if decimals else found.end(1)
    return Number(end, value, rule, is_bare=not decimals and "," not in digits)
