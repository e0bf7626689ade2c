"""Names of people and of organisations: cut into parts, compared with a reason, and grouped."""

from newscorpus.normalise.acronyms import Acronym, acronym_of, find_acronyms
from newscorpus.normalise.name_forms import form_of
from newscorpus.normalise.name_groups import Ambiguity, Group, Grouping, Variant, group
from newscorpus.normalise.name_matching import Match, compare, identity
from newscorpus.normalise.name_parts import Name, split
from newscorpus.normalise.name_reasons import Reason
from newscorpus.normalise.name_rules import RULES
from newscorpus.normalise.name_titles import without_suffix
from newscorpus.normalise.name_words import without_possessive

__all__ = [
    "Acronym",
    "Ambiguity",
    "Group",
    "Grouping",
    "Match",
    "Name",
    "Reason",
    "Variant",
    "acronym_of",
    "compare",
    "find_acronyms",
    "group",
    "key",
    "keys",
    "split",
    "without_possessive",
    "without_suffix",
]


def key(name: str) -> str:
    """Give what is equal for names of the same words, whatever title or legal form they have.

    Examples:
        >>> key("Gen. Qamar Javed Bajwa's") == key("QAMAR JAVED BAJWA")
        True
        >>> key("Apple Inc.") == key("Apple"), key("Mr Bush") == key("Mrs Bush")
        (True, False)
    """
    return identity(form_of(name))


def keys(name: str) -> frozenset[str]:
    """Give the keys by which to look for names that `compare` may tie to this one.

    Names that are tied share one at least; names that share one need not be tied.

    Examples:
        >>> keys("Lavrov") & keys("Sergey Lavrov")
        frozenset({'lavrov'})
    """
    form = form_of(name)
    found = {form.joined}
    for rule in RULES:
        for each in (*rule.short(form), *rule.long(form)):
            found.add(" ".join(each))
    return frozenset(found)
