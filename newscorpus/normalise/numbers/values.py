"""What a number comes to, and reckoning that is exact for all that news writes."""

from decimal import Context, Decimal

import attrs

from newscorpus.normalise.numbers.amounts import AmountKind

_EXACT = Context(prec=60, traps=[])
_ROUNDED = Context(prec=28, traps=[])
_EXACTLY_WRITTEN = 10**27


@attrs.frozen
class Number:
    """A number that stands in a text."""

    end: int
    value: Decimal
    rule: str
    kind: AmountKind = AmountKind.COUNT
    scale: int = 1
    """What the value was multiplied by last, which a range shares: `1.5–2 million`."""

    is_bare: bool = False
    """Whether it is plain digits, as labels are, or one small word that has other uses too."""


def settled(value: Decimal) -> Decimal:
    """Take idle zeros off a number, and write a whole one in full.

    Examples:
        >>> settled(Decimal("2.5E+3")), settled(Decimal("0.50"))
        (Decimal('2500'), Decimal('0.5'))
    """
    if value == value.to_integral_value() and abs(value) < _EXACTLY_WRITTEN:
        return Decimal(int(value))
    short = value.normalize(_EXACT)
    exponent = short.as_tuple().exponent
    is_whole = isinstance(exponent, int) and exponent > 0
    return short.quantize(Decimal(1), context=_EXACT) if is_whole else short


def times(value: Decimal, factor: int | Decimal) -> Decimal:
    """Multiply, exactly but for numbers longer than any in news."""
    return _EXACT.multiply(value, factor)


def plus(value: Decimal, other: int | Decimal) -> Decimal:
    """Add, exactly but for numbers longer than any in news."""
    return _EXACT.add(value, other)


def divided(above: int | Decimal, below: int) -> Decimal:
    """Divide, to 28 digits."""
    return _ROUNDED.divide(Decimal(above), Decimal(below))
