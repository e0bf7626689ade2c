"""Which amounts are figures of the news, and which only say when, which or how old."""

import re

from newscorpus.analyses.figures.things import Thing
from newscorpus.analyses.figures.words import HARM, NOT_THINGS
from newscorpus.normalise.numbers import Amount, AmountKind

NO_FIGURES = frozenset({AmountKind.ORDINAL, AmountKind.DURATION, AmountKind.AGE})
"""The third attempt, for two days, aged 51: they order, date and describe."""

SMALL = 10
"""Whole counts below it are in every sentence: the two countries, three agreements."""

LARGE = 1000
"""A number without a noun is a figure from here on: the index closed at 7,465."""

_FIRST_YEAR, _LAST_YEAR = 1900, 2049
_NEAR = 50
_WHEN = frozenset({"from", "since", "in", "during", "until", "by"})
_CLAUSE = re.compile(r"[,;:.!?]|\b(?:after|when|while|as|said|says|agreed|because|before|where)\b")
_WORD = re.compile(r"[a-z]+")


def is_figure(text: str, amount: Amount, thing: Thing, until: int) -> bool:
    """Say whether an amount is a figure.

    Args:
        text: The text in which it was found.
        amount: The amount.
        thing: What it counts.
        until: Where the next amount begins, or the sentence ends.

    Examples:
        >>> from newscorpus.normalise import numbers
        >>> text = "Three soldiers were killed, the two countries said."
        >>> things = [Thing("soldiers", "soldier", True), Thing("countries", "country", True)]
        >>> [is_figure(text, a, t, 51) for a, t in zip(numbers.find(text), things)]
        [True, False]
    """
    if amount.kind in NO_FIGURES:
        return False
    if amount.kind is AmountKind.FRACTION:
        return thing.noun is not None
    if amount.kind is not AmountKind.COUNT or amount.unit is not None:
        return True
    if _is_year(text, amount, thing) or (thing.noun and thing.noun.lower() in NOT_THINGS):
        return False
    if _is_small(amount):
        return amount.qualifier is not None or _counts_harm(text, amount, thing, until)
    return thing.unit is not None or thing.noun is not None or _stands_alone(amount)


def _stands_alone(amount: Amount) -> bool:
    """Say whether a number is a figure though nothing says what it counts."""
    is_whole = amount.value == amount.value.to_integral_value()
    return amount.value >= LARGE or not is_whole or amount.qualifier is not None


def _is_small(amount: Amount) -> bool:
    whole = amount.value == amount.value.to_integral_value()
    return whole and abs(amount.value) < SMALL and amount.upper is None


def _is_year(text: str, amount: Amount, thing: Thing) -> bool:
    """Say whether four digits are a year: the 2008 Olympic Games, planned for around 2020."""
    is_year = amount.verbatim.isdecimal() and _FIRST_YEAR <= amount.value <= _LAST_YEAR
    if not is_year or (amount.qualifier is not None and thing.unit is not None):
        return False
    before = text[max(0, amount.span.start - 8) : amount.span.start].lower().split()[-1:]
    return thing.unit is None or thing.is_name or any(word in _WHEN for word in before)


def _counts_harm(text: str, amount: Amount, thing: Thing, until: int) -> bool:
    """Say whether the words up to the next amount tell who was killed, hurt or held."""
    start, end = amount.span.start, amount.span.end
    before = text[max(0, start - _NEAR) : start].lower().split()[-1:]
    if any(word in HARM for word in before):
        return True
    behind = _CLAUSE.split(text[end : min(max(until, end), end + _NEAR)].lower(), maxsplit=1)[0]
    return thing.unit is not None and any(word in HARM for word in _WORD.findall(behind))
