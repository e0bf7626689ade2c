"""Who and what the articles name: mentions of one article, and entities across the corpus."""

from newscorpus.analyses.entities.analysis import Ambiguity, Entities
from newscorpus.analyses.entities.case import CaseStatistics, case_statistics
from newscorpus.analyses.entities.curating import stale_aliases
from newscorpus.analyses.entities.mentions import Found, mentions

__all__ = [
    "Ambiguity",
    "CaseStatistics",
    "Entities",
    "Found",
    "case_statistics",
    "mentions",
    "stale_aliases",
]
