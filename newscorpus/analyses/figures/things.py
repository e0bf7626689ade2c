"""What an amount counts, and in which unit."""

import re

import attrs

from newscorpus.analyses.figures.nouns import noun_before
from newscorpus.analyses.figures.phrases import Phrase, phrase_behind, phrase_of
from newscorpus.analyses.figures.singulars import singular
from newscorpus.normalise.numbers import Amount, AmountKind
from newscorpus.text import Span

_PLACE = re.compile(r" (?:in|at|from) (?:the )?[A-Z]")
_OF = frozenset({"of"})
_IN = frozenset({"of", "in"})
_FOR = frozenset({"for", "on"})
_SUMS = frozenset({AmountKind.MONEY, AmountKind.MASS, AmountKind.VOLUME})


@attrs.frozen
class Thing:
    """What an amount counts."""

    noun: str | None
    """The head noun, as it is written."""

    unit: str | None
    """The unit of the amount; of a count, the thing counted in the singular."""

    is_count: bool
    """Whether a later `more` in the sentence may stand for it."""

    is_name: bool = False
    """Whether the words behind the number are a name and nothing that it counts."""


def thing_of(text: str, sentence: Span, amount: Amount, before: Thing | None) -> Thing:
    """Say what an amount counts.

    Args:
        text: The text in which the amount was found.
        sentence: The sentence in which it stands.
        amount: The amount.
        before: What was counted before in the same sentence.

    Examples:
        >>> from newscorpus.normalise import numbers
        >>> text = "growth of bilateral trade by 46 per cent"
        >>> thing_of(text, Span(0, len(text)), numbers.find(text)[0], None).noun
        'growth'
    """
    end = max(sentence.end, amount.span.end)
    if amount.kind is AmountKind.COUNT or amount.kind is AmountKind.ORDINAL:
        return _counted(text, Span(sentence.start, end), amount, before)
    noun = _measured(text, Span(sentence.start, end), amount)
    return Thing(noun, amount.unit, is_count=False)


def _start(amount: Amount) -> int:
    qualified = amount.qualifier_span
    return min(amount.span.start, qualified.start) if qualified else amount.span.start


def _end(amount: Amount) -> int:
    qualified = amount.qualifier_span
    return max(amount.span.end, qualified.end) if qualified else amount.span.end


def _counted(text: str, sentence: Span, amount: Amount, before: Thing | None) -> Thing:
    """Say what a bare number counts, or one with a unit of its own, as `50,000 doses`."""
    if amount.unit is not None:
        words = text[amount.number.end : amount.span.end].split()
        return Thing(words[-1].strip("-‐‑") if words else None, amount.unit, is_count=True)
    phrase = phrase_behind(text, _end(amount), sentence.end, plural=True)
    if phrase.is_elliptic:
        unit = before.unit if before else None
        return Thing(phrase.head, unit, is_count=unit is not None)
    noun = phrase.head
    if noun is None and before and _is_share(text, _end(amount)):
        return Thing(None, before.unit, is_count=True)
    if noun is None:
        noun = phrase_of(text, _end(amount), sentence.end, _OF).head
    if noun is not None:
        is_count = not phrase.is_name or noun[-1] == "s"
        return Thing(noun, singular(noun), is_count=is_count, is_name=phrase.is_name)
    return Thing(noun_before(text, _start(amount), sentence.start), None, is_count=False)


def _is_share(text: str, end: int) -> bool:
    """Say whether a number is one of several of a kind: `4,300 jobs in France, 700 in Spain`."""
    return bool(_PLACE.match(text, end))


def _measured(text: str, sentence: Span, amount: Amount) -> str | None:
    """Say what a measured amount, a sum of money or a percentage is of."""
    start, end = _start(amount), _end(amount)
    if amount.kind is AmountKind.FRACTION and text.startswith(" the ", end):
        end += len(" the")  # half the price
    phrase = phrase_behind(text, end, sentence.end)
    if phrase.head and not phrase.is_elliptic:
        governor = noun_before(text, start, sentence.start, by_name=True)
        return (governor if phrase.is_name else None) or phrase.head
    whole = phrase_of(text, end, sentence.end, _IN if amount.kind in _SUMS else _OF)
    if whole.head and _is_thing(whole):
        return whole.head
    leading = noun_before(text, start, sentence.start)
    if leading or amount.kind is not AmountKind.MONEY:
        return leading
    purpose = phrase_of(text, end, sentence.end, _FOR)
    return purpose.head if _is_thing(purpose) else None


def _is_thing(phrase: Phrase) -> bool:
    return phrase.head is not None and not phrase.is_name and not phrase.is_elliptic
