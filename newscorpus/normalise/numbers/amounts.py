"""What an amount in a text is: a number, its unit, its qualifier, and where it stands."""

from decimal import Decimal
from enum import StrEnum

import attrs

from newscorpus.text import Span


class AmountKind(StrEnum):
    """What an amount measures."""

    COUNT = "count"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    PERCENT = "percent"
    MONEY = "money"
    MASS = "mass"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    FLOW = "flow"
    SPEED = "speed"
    TEMPERATURE = "temperature"
    DURATION = "duration"
    AGE = "age"
    ENERGY = "energy"
    POWER = "power"
    FREQUENCY = "frequency"
    DATA = "data"


@attrs.frozen
class Amount:
    """A number as a text writes it, and what it comes to."""

    span: Span
    """The number with its sign, currency, scale and unit, without the words that qualify it."""

    verbatim: str
    """The characters of the span."""

    kind: AmountKind
    """What is measured."""

    value: Decimal
    """The number in its unit, without idle zeros; of a range the lower end."""

    number: Span
    """The number alone, with its scale: what follows it may be the noun that is counted."""

    upper: Decimal | None = None
    """The upper end of a range, as in `1.5–2 million`."""

    unit: str | None = None
    """The unit.

    `%` of percentages; the ISO 4217 code of money, or the name of the currency where several
    countries have one of that name and nothing says which (`rupee`); of measures the British
    English name in the singular (`tonne`, `square kilometre`, `degree Celsius`).
    """

    qualifier: str | None = None
    """How the number is qualified: about, nearly, over, under, up to or at least."""

    qualifier_span: Span | None = None
    """The words that qualify it, which may also stand behind: `50 or so`."""

    rule: str = "numbers.digits"
    """The rule by which the number was read."""

    assumed: bool = False
    """Whether the unit is the likeliest reading of what is written, as US dollars are of `$`."""
