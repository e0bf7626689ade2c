"""The numbers that articles give: what they count, and which of them are the same."""

from newscorpus.analyses.figures.finding import Figures, figures_of
from newscorpus.analyses.figures.groups import Measured, grouped
from newscorpus.analyses.figures.quoting import quotations_of

__all__ = ["Figures", "Measured", "figures_of", "grouped", "quotations_of"]
