"""Finds the unit or the currency beside a number."""

import re
from collections.abc import Mapping
from decimal import Decimal

import attrs

from newscorpus.normalise.numbers.amounts import AmountKind
from newscorpus.normalise.numbers.currencies import (
    AFTER,
    BEFORE,
    DEFAULTS,
    MUST_BE_CAPITALS,
    SIGNS,
    Currency,
)
from newscorpus.normalise.numbers.units import UNITS, Unit
from newscorpus.normalise.numbers.values import Number
from newscorpus.normalise.numbers.words import listed

_OPENING = "([{“\"‘'—–-/:=~>"
FIRST_WORDS = frozenset(phrase.split()[0] for phrase in (*UNITS, *AFTER))
"""The words that a unit or the name of a currency begins with."""

_MOST_WORDS = 4
_WORD = (
    r"[^\W_](?:[^\W_]|[./](?=[^\W_])|(?<=\bu\.s)\.|(?<=\bsq)\.|(?<=p\.c)\.|(?<=deg)\.)*+[²³]?|°(?:\s?[a-z]+)?|[%″¢"
    + "".join(SIGNS)
    + "]"
)
_GAP = r"(?:[^\S\n]{0,3}[-‐‑]?[^\S\n]?|[^\S\n]{0,2}\n[^\S\n]{0,3})"
_NEXT = re.compile(rf"{_GAP}({_WORD})")
_PHRASE = re.compile(
    rf"{_GAP}({_WORD})" + rf"(?:[ \-\n\u00a0]{{1,2}}({_WORD}))?" * (_MOST_WORDS - 1)
)
_ARTICLE = re.compile(r"[^\S\n]an?(?=[^\S\n])")
_INCHES = re.compile(
    r"\s?[\"”](?=[\s-](?:long|wide|tall|high|deep|thick|screens?|displays?|tv|lcd|or|model|tyre|wide)\b|[\s-]?x)"
)
_PRICES = listed("""
    worth cost costs pay pays paid price priced prices fine fined fee fees sold bought spent
    spend earn earns earned raise raised salary bill budget fund debt loan loans value valued
    wage bid bids save saved owe owed charge charged charges reward ransom only
""")
_HOTTEST = {"C": (-90, 60), "F": (20, 135)}
"""Between what degrees `42C` is weather, not the name of a form or of a plane."""

_THOUSAND = 1000
APART = frozenset({"us", "u.s", "u.s.", "hk", "c", "nz", "usd", "aud", "cad", "nt", "mex"})
"""What may stand apart from the sign of a dollar. `a $500 fine` is why `a` does not."""


@attrs.frozen
class Measure:
    """What a number measures, and in what."""

    kind: AmountKind
    unit: str
    begin: int
    """Where the sign or the code stands, or the number itself."""

    end: int
    """Where the unit ends, or the number."""

    factor: Decimal = Decimal(1)
    assumed: bool = False

    family: str = ""
    """The name behind the code of a currency, to compare `$` with `US$`."""


def currency_before(
    text: str, original: str, start: int, words: list[str]
) -> tuple[Currency, int] | None:
    """Find the sign or the code of a currency that stands before a number, and where.

    Args:
        text: The text in lower case.
        original: The text as it is written.
        start: Where the number begins.
        words: The words before it, in lower case.
    """
    last = words[-1].lstrip(_OPENING) if words else ""
    found = BEFORE.get(last)
    if found:
        begin = text.rindex(last, 0, start)
        if last in MUST_BE_CAPITALS and not original[begin : begin + len(last)].isupper():
            return None
        if last in SIGNS and len(words) > 1 and words[-2].lstrip(_OPENING) in APART:
            whole = words[-2].lstrip(_OPENING) + last
            if whole in BEFORE:
                return BEFORE[whole], text.rindex(words[-2].lstrip(_OPENING), 0, begin)
        return found, begin
    for begin in (start - 1, start - 2):
        if text[begin] in SIGNS:
            return BEFORE[text[begin]], begin
        if not text[begin].isspace():
            break
    return None


def unit_after(
    text: str, original: str, number: Number, words: list[str]
) -> tuple[Unit | Currency, int] | None:
    """Find the unit or the name of a currency behind a number, and where it ends."""
    end = number.end
    if number.kind is AmountKind.ORDINAL:
        return None
    if text[end : end + 1] == "%":
        return UNITS["%"], end + 1
    if number.kind is AmountKind.FRACTION and (article := _ARTICLE.match(text, end)):
        end = article.end()
    first = _NEXT.match(text, end)
    if not first or first[1] not in FIRST_WORDS:
        inches = _INCHES.match(text, end)
        return (UNITS["inch"], inches.start() + len(inches[0])) if inches else None
    phrase = _PHRASE.match(text, end)
    parts = [part for part in phrase.groups() if part] if phrase else []
    for count in range(len(parts), 0, -1):
        name = " ".join(parts[:count])
        if phrase and (name in AFTER or name in UNITS):
            written = original[phrase.start(1) : phrase.end(count)]
            following = original[phrase.end(count)]
            unit = _unit(name, written, following, number, words)
            if unit:
                return unit, phrase.end(count)
    return None


def _unit(
    name: str, written: str, following: str, number: Number, words: list[str]
) -> Unit | Currency | None:
    """Choose between the money and the measure of a name, and refuse a symbol that is none."""
    currency, unit = AFTER.get(name), UNITS.get(name)
    if currency and (currency.is_sure or _is_price(number, words)):
        is_code = name in MUST_BE_CAPITALS
        return currency if not is_code or written.isupper() else None
    return unit if unit and _is_symbol(unit, written, following, number) else None


def _is_symbol(unit: Unit, written: str, following: str, number: Number) -> bool:
    """Say whether a unit is written as it has to be, and nothing goes on from a symbol."""
    if not unit.symbol:
        return True
    if written != unit.symbol or following in "-‐‑/'’&":
        return False
    least, most = _HOTTEST.get(unit.symbol, (number.value, number.value))
    return least <= number.value <= most


def _is_price(number: Number, words: list[str]) -> bool:
    return number.scale >= _THOUSAND or not _PRICES.isdisjoint(words)


def measure(
    start: int,
    end: int,
    before: tuple[Currency, int] | None,
    after: tuple[Unit | Currency, int] | None,
    currencies: Mapping[str, str],
) -> Measure | None:
    """Find what the number between two offsets measures, from what stands on both sides of it."""
    if before:
        currency, begin = before
        behind = after[0] if after else None
        if after and isinstance(behind, Currency) and _is_same(currency, behind):
            nearer = behind if behind.unit not in DEFAULTS else currency
            return money(nearer, begin, after[1], currencies)
        return money(currency, begin, end, currencies)
    if not after:
        return None
    unit, end = after
    if isinstance(unit, Currency):
        return money(unit, start, end, currencies)
    return Measure(unit.kind, unit.name, start, end)


def _is_same(one: Currency, other: Currency) -> bool:
    return one.unit == other.unit or one.unit in DEFAULTS or other.unit in DEFAULTS


def money(currency: Currency, begin: int, end: int, currencies: Mapping[str, str]) -> Measure:
    """Give the measure of money, with the code that a short name stands for."""
    is_short = currency.unit in DEFAULTS
    unit = currencies.get(currency.unit, DEFAULTS[currency.unit]) if is_short else currency.unit
    is_settled = is_short and unit != currency.unit
    return Measure(
        AmountKind.MONEY,
        unit,
        begin,
        end,
        currency.factor,
        assumed=is_settled,
        family=currency.unit,
    )
