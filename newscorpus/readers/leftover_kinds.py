"""What a rule for leftovers is."""

import re

import attrs

from newscorpus.models.article import Role


@attrs.frozen
class LeftoverRule:
    """A kind of leftover and how it reads."""

    id: str
    role: Role
    opens: frozenset[str]
    """How the lines begin that it is for: words in lower case, `#` for any number."""

    holds: frozenset[str]
    """What lines that begin otherwise must hold, one of these, in lower case."""

    pattern: re.Pattern[str]


def leftover_rule(
    rule_id: str,
    role: Role,
    *,
    opens: str = "",
    holds: tuple[str, ...] = (),
    pattern: str,
    flags: int = re.IGNORECASE,
) -> LeftoverRule:
    """Make a rule from a pattern in which white space does not count."""
    compiled = re.compile(pattern, flags | re.VERBOSE)
    return LeftoverRule(rule_id, role, frozenset(opens.split()), frozenset(holds), compiled)
