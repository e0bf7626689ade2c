"""Cuts the words of a number out of a text."""

import re
from decimal import Decimal

import attrs

from newscorpus.normalise.numbers.words import WORDS, Part

HYPHENS = "-‐‑"
MOST_TOKENS = 16
"""A number in words is shorter; the bound keeps a text of nothing but such words cheap."""

_GAP = (
    rf"(?:[^\S\n]{{1,4}}(?:[{HYPHENS}][^\S\n]{{1,2}})?|[{HYPHENS}]|[^\S\n]{{0,2}}\n[^\S\n]{{0,4}})"
)
_TOKEN = re.compile(rf"({_GAP}?)(?:([a-z]{{1,16}}+)(?!\w)|([0-9]{{1,3}}+)(?!\w|[,.][0-9]))")
_SMALL = (Part.UNIT, Part.DIGITS)
_NO_WORD = (None, 0)


@attrs.frozen
class Token:
    """A word or a group of digits within a number."""

    part: Part
    value: int | Decimal
    end: int
    gap: str = ""


def tokens_at(text: str, start: int) -> list[Token]:
    """Give the words of numbers from an offset on, up to the first other word."""
    tokens: list[Token] = []
    last, has_point = None, False
    while len(tokens) < MOST_TOKENS and (found := _TOKEN.match(text, start)):
        gap, word, digits = found.groups()
        part, value = (Part.DIGITS, int(digits)) if digits else WORDS.get(word, _NO_WORD)
        if part is None or (part in _SMALL and last in _SMALL and not has_point):
            break  # `one two` are two numbers, `point zero two` is one
        tokens.append(Token(part, value, found.end(), gap))
        last, has_point = part, has_point or part is Part.POINT
        start = found.end()
    return tokens
