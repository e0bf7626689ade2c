"""Lines that are no part of the report: calls to action, imprints, copyright, wire notes."""

import re
from collections.abc import Mapping, Sequence

from newscorpus.readers.leftover_kinds import LeftoverRule
from newscorpus.readers.leftover_rules import LEFTOVER_RULES

LONGEST = 400
"""Code points; whatever is longer is text, also when it begins like a leftover."""

# a quotation mark, a number or a word; but not "rk-lk/mfi", "a0512 bc-Talks", "FLOODS-TALKS ("
_FIRST_WORD = re.compile(
    r"[\"“'‘]|\d++"
    r"|(?![a-z]{2,4}[-/])(?:(?i:the|a)\s)?([^\W\d_]++)(?!\d|(?<=[A-Z])[A-Z’']*-[A-Z])"
)
_NUMBER = "#"
_OPENED: Mapping[str, Sequence[LeftoverRule]] = {
    word: [rule for rule in LEFTOVER_RULES if word in rule.opens]
    for word in frozenset[str]().union(*(rule.opens for rule in LEFTOVER_RULES))
}
_HELD = tuple(sorted(frozenset[str]().union(*(rule.holds for rule in LEFTOVER_RULES))))


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
    word, lower = (first[1] or first[0]).lower(), line.lower()
    word = _NUMBER if word.isdecimal() else word
    held = [words for words in _HELD if words in lower]
    is_number = line.rstrip(".")[-1:].isdecimal()
    if not (held or is_number):
        return _OPENED.get(word, ())
    return [
        rule
        for rule in LEFTOVER_RULES
        if word in rule.opens
        or (is_number and rule.ends_in_number)
        or not rule.holds.isdisjoint(held)
    ]
