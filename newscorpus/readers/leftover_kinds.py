"""What a rule for leftovers is."""

import re

import attrs

from newscorpus.models.article import Role


@attrs.frozen
class LeftoverRule:
    """A kind of leftover and how it reads."""

    id: str
    role: Role
    pattern: re.Pattern[str]


def leftover_rule(
    rule_id: str, role: Role, pattern: str, flags: int = re.IGNORECASE
) -> LeftoverRule:
    """Make a rule from a pattern in which white space does not count."""
    return LeftoverRule(rule_id, role, re.compile(pattern, flags | re.VERBOSE))
