"""Puts words of numbers together: what adds up, what multiplies, what divides."""

import re
from collections.abc import Sequence
from decimal import Decimal

import attrs

from newscorpus.normalise.numbers.amounts import AmountKind
from newscorpus.normalise.numbers.tokens import Token
from newscorpus.normalise.numbers.values import Number, divided, plus, times
from newscorpus.normalise.numbers.words import HALF, QUARTER, WORDS, Part

# "a third of", "a fifth more", but not "a third man"
_CLOSES = re.compile(
    r"(?!\s?\w|[-‐‑]\w)|\s+(?:of|more|less|higher|lower|fewer|larger|smaller|as|in|to|by|from|and|or|on|at"
    r"|since|after|was|is|were|are|have|has|had|than|off|this|last|since)\b"
)
_THOUSAND = 1000
_BEFORE_UNITS = 20
_HUNDRED, _DOZEN = 100, 12
_LARGE = (Part.HUNDRED, Part.SCALE)
_ADDED = (Part.UNIT, Part.TENS, Part.DIGITS, Part.ARTICLE)


@attrs.frozen
class _Sum:
    value: Decimal
    following: int
    scale: int = 1


def number_of(text: str, tokens: Sequence[Token]) -> Number | None:
    """Read the number that begins with the first token.

    Args:
        text: The text in lower case.
        tokens: Its words; the first may stand for digits of any length.

    Returns:
        The number, or None where the words are none: `a third man`, `the third quarter`.
    """
    first = tokens[0]
    if len(tokens) == 1 and first.part in (Part.UNIT, Part.TENS):
        return Number(first.end, Decimal(first.value), "numbers.words", is_bare=True)
    if first.part is Part.ORDINAL:
        return Number(first.end, Decimal(first.value), "numbers.ordinal-words", AmountKind.ORDINAL)
    share = _share(text, tokens, 0)
    if share:
        return _part_of(tokens, share)
    total = _cardinal(tokens, 0)
    return _with_rest(text, tokens, total) if total else None


def _share(text: str, tokens: Sequence[Token], at: int) -> _Sum | None:
    """Read `half`, `a third`, `two thirds`, `one-fifth`."""
    first, second = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if first.part is Part.SHARE:
        return _Sum(divided(1, int(first.value)), at + 1)
    if not second or second.part not in (Part.SHARE, Part.ORDINAL):
        return None
    below = int(second.value)
    if first.part is Part.ARTICLE:
        # a half always divides; a quarter may be one of a year, a third the next after two
        is_part = below == WORDS[HALF][1] and second.part is Part.SHARE
        is_part = is_part or bool(_CLOSES.match(text, second.end)) or _is_scale(tokens, at + 2)
        return _Sum(divided(1, below), at + 2) if is_part and below > 1 else None
    if first.part is not Part.UNIT or not first.value:
        return None
    if below < 0 or (first.value == 1 and (below > 2 or second.part is Part.SHARE)):  # noqa: PLR2004 -- `one second` is a time
        return _Sum(divided(first.value, abs(below)), at + 2)
    return None


def _is_scale(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].part is Part.SCALE


def _part_of(tokens: Sequence[Token], share: _Sum) -> Number | None:
    """Read on from a share: `half a million`, `two thirds of a million`, `quarter million`."""
    at = share.following
    parts = [token.part for token in tokens[at : at + 3]]
    for before in ([], [Part.ARTICLE], [Part.OF, Part.ARTICLE]):
        scales = (Part.SCALE, Part.HUNDRED) if before else (Part.SCALE,)
        if parts[: len(before)] == before and parts[len(before) : len(before) + 1] != []:
            scale = tokens[at + len(before)]
            if scale.part in scales:
                value = times(share.value, scale.value)
                return Number(scale.end, value, "numbers.fraction-scale", scale=int(scale.value))
    word = tokens[0]
    if word.part is Part.SHARE and word.value == WORDS[QUARTER][1]:
        return None
    end = tokens[at - 1].end
    is_bare = at == 1
    return Number(end, share.value, "numbers.fraction-words", AmountKind.FRACTION, is_bare=is_bare)


@attrs.define
class _Cardinal:
    """A whole number on the way: what is added up, and what waits to be multiplied."""

    total: Decimal = Decimal(0)
    group: Decimal = Decimal(0)
    tail: Decimal = Decimal(0)
    ceiling: int = 0
    last: Part | None = None
    is_undone: bool = False
    """Whether a word takes back what was added last: `two hundred and three hundred`."""

    def takes(self, tokens: Sequence[Token], at: int) -> bool:
        """Go on with a word, and say whether it is part of the number."""
        token = tokens[at]
        if token.part in _ADDED:
            if not _may_follow(self.last, tokens, at):
                return False
            self.group = plus(self.group, token.value)
        elif not self._multiplies(tokens, at):
            return False
        self.last = token.part
        return True

    def _multiplies(self, tokens: Sequence[Token], at: int) -> bool:
        token = tokens[at]
        if token.part is Part.HUNDRED:
            self.is_undone = self.group >= _HUNDRED and self.last is not Part.DIGITS
            self.group = times(self.group, _HUNDRED)
            return self.last not in (None, *_LARGE) and not self.is_undone
        if token.part not in (Part.SCALE, Part.LETTERS) or self.last is None:
            return False
        if token.value == _DOZEN and self.group >= _HUNDRED and tokens[at - 2].part is Part.AND:
            self.group = plus(self.group, times(Decimal(tokens[at - 1].value), _DOZEN - 1))
        elif token.part is Part.SCALE and self.last is Part.SCALE:
            self.total = plus(self.total, times(self.tail, token.value - 1))
            self.tail = times(self.tail, token.value)
            self.ceiling = max(self.ceiling, int(token.value))
        else:
            self.is_undone = bool(self.ceiling) and token.value >= self.ceiling
            if self.is_undone or not _is_written(tokens, at):
                return False
            self.tail, self.group = times(self.group, token.value), Decimal(0)
            self.total, self.ceiling = plus(self.total, self.tail), int(token.value)
        return True

    @property
    def scale(self) -> int:
        """What the number was multiplied by last."""
        if self.last in _ADDED:
            return 1
        return _HUNDRED if self.last is Part.HUNDRED else self.ceiling


def _cardinal(tokens: Sequence[Token], at: int) -> _Sum | None:
    """Add up `six crore two hundred and one`; what does not go on is left for the next number."""
    number = _Cardinal()
    best = safe = None
    while at < len(tokens):
        if tokens[at].part is Part.AND:
            if number.last not in _LARGE or not _goes_on(tokens, at + 1):
                break
            at += 1
            continue
        if not number.takes(tokens, at):
            return (safe or best) if number.is_undone else best
        at += 1
        best = _Sum(plus(number.total, number.group), at, number.scale)
        safe = best if best.scale > 1 else safe
    return best


def _may_follow(last: Part | None, tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if last is None:
        if token.part is Part.ARTICLE:
            return at + 1 < len(tokens) and tokens[at + 1].part in _LARGE
        return True
    if last is Part.TENS:
        is_small = token.part is Part.UNIT and 0 < token.value < 10  # noqa: PLR2004
        return is_small and tokens[at - 1].value >= _BEFORE_UNITS
    if " -" in token.gap or last not in _LARGE:
        return False
    if token.part is Part.DIGITS:
        # `4 thousand 3 hundred and 21` is one number, `2 million 30 years ago` is not
        begins_hundreds = at + 1 < len(tokens) and tokens[at + 1].part is Part.HUNDRED
        ends = tokens[at - 1].part is Part.AND and not begins_hundreds
        is_mixed = tokens[0].part is Part.DIGITS and tokens[0].value < _THOUSAND
        is_short = token.value < _HUNDRED and last is Part.HUNDRED
        return is_mixed and ((ends and is_short) or (last is Part.SCALE and begins_hundreds))
    return token.part is not Part.ARTICLE and token.value != 0


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a number goes on behind `and`, and not with a share of its own."""
    if at >= len(tokens) or tokens[at].part not in _ADDED[:3]:
        return False
    is_share = at + 1 < len(tokens) and tokens[at].part is Part.UNIT
    return not (is_share and tokens[at + 1].part is Part.SHARE)


def _is_written(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a scale may stand here: letters such as `bn` stand behind digits only."""
    if tokens[at].part is Part.SCALE:
        return True
    before = tokens[at - 1]
    return before.part is Part.DIGITS and at == 1 and tokens[at].end - before.end > 2  # noqa: PLR2004


def _with_rest(text: str, tokens: Sequence[Token], total: _Sum) -> Number | None:
    """Read what stands behind a whole number: decimals, a share, the end of an ordinal."""
    at = total.following
    following = tokens[at] if at < len(tokens) else None
    rule = "numbers.words" if tokens[0].part is not Part.DIGITS else "numbers.digits"
    if total.scale > 1:
        rule += "-scale"
    if following and following.part is Part.POINT:
        decimals = _decimals(tokens, at + 1, total)
        if decimals:
            return decimals
    if following and following.part in (Part.ORDINAL, Part.SHARE):
        before = tokens[at - 1]
        value = int(following.value)
        if value < 0 and before.part is not Part.DIGITS:
            share = divided(total.value, -value)
            return Number(following.end, share, "numbers.fraction-words", AmountKind.FRACTION)
        is_tens = before.part is Part.TENS and 0 < value < 10  # noqa: PLR2004
        is_large = before.part in _LARGE and total.scale <= _THOUSAND
        if is_tens or (is_large and tokens[0].part is not Part.DIGITS):
            return _ordinal(following, total)
    if following and following.part is Part.AND and at + 1 < len(tokens):
        if tokens[at + 1].part is Part.ORDINAL and rule == "numbers.words-scale":
            return _ordinal(tokens[at + 1], total)
        share_of = _share(text, tokens, at + 1)
        is_one = tokens[at + 1].part in (Part.ARTICLE, Part.UNIT)
        if share_of and is_one:
            return _and_share(tokens, total, share_of, rule)
    is_bare = len(tokens[:at]) == 1
    return Number(tokens[at - 1].end, total.value, rule, scale=total.scale, is_bare=is_bare)


def _ordinal(last: Token, total: _Sum) -> Number:
    return Number(
        last.end, plus(total.value, last.value), "numbers.ordinal-words", AmountKind.ORDINAL
    )


def _and_share(tokens: Sequence[Token], total: _Sum, share: _Sum, rule: str) -> Number:
    """Add the share of `two and a half million` or of `two million and a half`."""
    rule = rule.removesuffix("-scale")
    end, scale = tokens[share.following - 1].end, total.scale if total.scale >= _THOUSAND else 1
    if _is_scale(tokens, share.following):
        end, of_share = tokens[share.following].end, int(tokens[share.following].value)
        if scale == 1:
            value = times(plus(total.value, share.value), of_share)
        else:
            value = plus(total.value, times(share.value, of_share))
        return Number(end, value, f"{rule}-and-share", scale=of_share)
    value = plus(total.value, times(share.value, scale))
    return Number(end, value, f"{rule}-and-share", scale=scale)


def _decimals(tokens: Sequence[Token], at: int, total: _Sum) -> Number | None:
    """Read what stands behind `point`: digits one by one, or `seventy-one`."""
    digits, end = "", 0
    while at < len(tokens) and tokens[at].part in (Part.UNIT, Part.TENS):
        token = tokens[at]
        digits += str(token.value)
        at, end = at + 1, token.end
        if token.part is Part.TENS and at < len(tokens) and tokens[at].part is Part.UNIT:
            digits = f"{digits[:-1]}{tokens[at].value}"
            at, end = at + 1, tokens[at].end
    if not digits or total.scale >= _THOUSAND:
        return None
    value = plus(total.value, Decimal(f"0.{digits}"))
    if _is_scale(tokens, at):
        scale = tokens[at]
        return Number(
            scale.end, times(value, scale.value), "numbers.words-scale", scale=int(scale.value)
        )
    return Number(end, value, "numbers.words-point")
