"""Pieces of the corpus, and links to it, for pages that people write by hand."""

from newscorpus.pages.directives.mistakes import Mistake
from newscorpus.pages.directives.table import DIRECTIVES, Directive, absence, piece
from newscorpus.pages.directives.targets import Target, Targets

__all__ = ["DIRECTIVES", "Directive", "Mistake", "Target", "Targets", "absence", "piece"]
