"""Names of people and of organisations: cut into parts, compared with a reason, and grouped."""

from newscorpus.normalise.names.acronyms import Acronym, acronym_of, find_acronyms
from newscorpus.normalise.names.groups import Ambiguity, Group, Grouping, Variant, group
from newscorpus.normalise.names.lookup import key, keys
from newscorpus.normalise.names.matching import Match, compare
from newscorpus.normalise.names.parts import Name, split
from newscorpus.normalise.names.reasons import Reason
from newscorpus.normalise.names.titles import without_suffix
from newscorpus.normalise.names.words import without_possessive

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
