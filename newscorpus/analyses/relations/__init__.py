"""How the texts of two articles are alike: the same, one an update of the other, or in part."""

from newscorpus.analyses.relations.finding import Relations

__all__ = ["Relations"]
