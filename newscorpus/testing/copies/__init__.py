"""Corpora in which articles are copied from others, and what was copied from where."""

from newscorpus.testing.copies.planting import generate_copied_corpus
from newscorpus.testing.copies.truth import Change, CopiedCorpus, PlantedCopy, Setting

__all__ = ["Change", "CopiedCorpus", "PlantedCopy", "Setting", "generate_copied_corpus"]
