"""Stories: articles on one event."""

from newscorpus.analyses.stories.analysis import Stories

__all__ = ["Stories"]
