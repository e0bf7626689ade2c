"""Between which values the truth lies, if a figure is true."""

from decimal import Decimal
from functools import lru_cache

from newscorpus.models.findings import Figure
from newscorpus.normalise import numbers

_LEAST_ROUND = Decimal(100)
"""From here on noughts at the end of a number may stand for rounding."""

_NEAR = Decimal("0.1")
"""How far off a value may be that is said to be about, or nearly, so much."""

_INFINITE = Decimal("Infinity")
_OPEN_ABOVE = frozenset({"over", "at least"})
_OPEN_BELOW = frozenset({"under", "up to"})


def bounds(figure: Figure) -> tuple[Decimal, Decimal]:
    """Give the lowest and the highest value with which a figure is true.

    A number is taken to be rounded at its last digit that is no nought: `5.2` is anything between
    5.15 and 5.25, `150,000` between 145,000 and 155,000. Below 100 all digits of a whole number
    count.

    Args:
        figure: Any figure.

    Examples:
        >>> from newscorpus.text import Span
        >>> def of(words, value, qualifier=None):
        ...     figure = Figure("a#f1", "a", Span(0, 1), words, "count", Decimal(value), None,
        ...                     qualifier, None, None)
        ...     return tuple(map(str, bounds(figure)))
        >>> of("12", "12"), of("at least 12", "12", "at least")
        (('11.5', '12.5'), ('11.5', 'Infinity'))
        >>> of("10 to 15", "10")
        ('9.5', '15.5')
    """
    lowest, upper = figure.value, upper_of(figure.verbatim)
    highest = figure.value if upper is None else max(upper, figure.value)
    low, high = lowest - _half(lowest), highest + _half(highest)
    if figure.qualifier in _OPEN_ABOVE:
        return low, _INFINITE
    if figure.qualifier in _OPEN_BELOW:
        return -_INFINITE, high
    if figure.qualifier is not None:
        return low - abs(lowest) * _NEAR, high + abs(highest) * _NEAR
    return low, high


def can_both_hold(first: Figure, second: Figure) -> bool:
    """Say whether one value can make both figures true.

    Args:
        first: A figure.
        second: Another of the same unit.
    """
    (low, high), (other_low, other_high) = bounds(first), bounds(second)
    return low <= other_high and other_low <= high


@lru_cache(maxsize=4096)
def upper_of(verbatim: str) -> Decimal | None:
    """Give the upper end of a range; None for a single number.

    Examples:
        >>> upper_of("12 to 15 per cent"), upper_of("10 and 15"), upper_of("12 per cent")
        (Decimal('15'), Decimal('15'), None)
    """
    for words in (verbatim, f"{verbatim} people", f"between {verbatim} people"):
        # what stands for a range in its sentence may be a date or two numbers by itself
        for amount in numbers.find(words):
            if amount.verbatim == verbatim:
                return amount.upper
    return None


def digits_of(value: Decimal) -> int:
    """Count the digits of a value that are not noughts at its ends.

    Examples:
        >>> digits_of(Decimal("150000")), digits_of(Decimal("46")), digits_of(Decimal("1245"))
        (2, 2, 4)
    """
    return len("".join(map(str, value.as_tuple().digits)).strip("0"))


def _half(value: Decimal) -> Decimal:
    """Give half of what the last digit of a value counts."""
    shown = value.as_tuple()
    exponent = shown.exponent if isinstance(shown.exponent, int) else 0
    if exponent >= 0 and abs(value) < _LEAST_ROUND:
        return Decimal("0.5")
    digits = "".join(map(str, shown.digits))
    if exponent >= 0:
        exponent += len(digits) - len(digits.rstrip("0"))
    elif not digits.strip("0"):
        return Decimal("0.5")
    elif value == value.to_integral_value():
        return _half(Decimal(int(value)))
    return Decimal(5).scaleb(exponent - 1)
