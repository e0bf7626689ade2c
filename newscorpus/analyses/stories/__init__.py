"""Articles on one event, grouped by what they say and when they say it."""

from newscorpus.analyses.stories.finding import Stories

__all__ = ["Stories"]
