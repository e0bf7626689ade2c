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
    """How the lines begin that it is for: words in lower case, without an article before them, and
    `#` for any number."""

    holds: frozenset[str]
    """What lines that begin otherwise must hold, one of these, in lower case."""

    ends_in_number: bool
    """Whether lines that end in a number may be of this kind, whatever they begin with."""

    pattern: re.Pattern[str]


def leftover_rule(
    rule_id: str,
    role: Role,
    *,
    opens: str = "",
    holds: tuple[str, ...] = (),
    ends_in_number: bool = False,
    pattern: str,
) -> LeftoverRule:
    """Make a rule from a pattern in which neither white space nor case counts."""
    compiled = re.compile(pattern, re.IGNORECASE | re.VERBOSE)
    return LeftoverRule(
        rule_id, role, frozenset(opens.split()), frozenset(holds), ends_in_number, compiled
    )
