"""Text that articles share: every maximal run of words, without what is formula."""

from newscorpus.analyses.passages.finding import Passages

__all__ = ["Passages"]
