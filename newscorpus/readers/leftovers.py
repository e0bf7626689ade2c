"""Lines that are no part of the report: calls to action, imprints, copyright, wire notes."""

import itertools
import re
from collections.abc import Mapping, Sequence

from newscorpus.readers.leftover_kinds import LeftoverRule
from newscorpus.readers.leftover_rules import LEFTOVER_RULES

LONGEST = 400
"""Code points; whatever is longer is text, also when it begins like a leftover."""

# a quotation mark, a number or a word; but not "rk-lk/mfi", "a0512 bc-Talks", "FLOODS-TALKS ("
_FIRST_WORD = re.compile(
    r"[\"“'‘]|\d++|(?![a-z]{2,4}[-/])[^\W\d_]++(?!\d|(?<=[A-Z])[A-Z’']*-[A-Z])"
)
_NUMBER = "#"
_OPENED: Mapping[str, Sequence[int]] = {
    word: [number for number, rule in enumerate(LEFTOVER_RULES) if word in rule.opens]
    for word in frozenset[str]().union(*(rule.opens for rule in LEFTOVER_RULES))
}
"""The numbers of the rules for lines that begin with a word."""

_HELD: Sequence[tuple[str, Sequence[int]]] = [
    (words, [number for number, rule in enumerate(LEFTOVER_RULES) if words in rule.holds])
    for words in sorted(frozenset[str]().union(*(rule.holds for rule in LEFTOVER_RULES)))
]
"""Words, and the numbers of the rules for lines that hold them."""


def match_leftover(line: str) -> LeftoverRule | None:
    """Say which kind of leftover a line is, or None when it is part of the article.

    Examples:
        >>> match_leftover("Published in Dawn, April 8th, 2021").id
        'imprint.published'
        >>> match_leftover("Published figures show that prices fell.") is None
        True
    """
    if len(line) > LONGEST:
        return None
    for rule in _rules_for(line):
        if rule.pattern.match(line):
            return rule
    return None


def _rules_for(line: str) -> Sequence[LeftoverRule]:
    """Give the rules that may fit a line, in their order: for most lines there are none."""
    first = _FIRST_WORD.match(line)
    if not first:
        return LEFTOVER_RULES
    word, lower = first[0].lower(), line.lower()
    opened = _OPENED.get(_NUMBER if word.isdecimal() else word, ())
    held = [holding for words, holding in _HELD if words in lower]
    numbers = sorted({*opened, *itertools.chain(*held)}) if held else opened
    return [LEFTOVER_RULES[number] for number in numbers]
