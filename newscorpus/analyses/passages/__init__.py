"""Passages: words that two articles or more share."""

from newscorpus.analyses.passages.analysis import Passages
from newscorpus.analyses.passages.formulas import FormulaRule

__all__ = ["FormulaRule", "Passages"]
