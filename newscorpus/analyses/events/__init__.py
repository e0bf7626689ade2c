"""Sentences with a date: what happened, happens or will happen when, as an article says it."""

from newscorpus.analyses.events.finding import Events, anchor_of, events_of
from newscorpus.analyses.events.tenses import tense_of

__all__ = ["Events", "anchor_of", "events_of", "tense_of"]
