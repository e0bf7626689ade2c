"""Topics that the library proposes for a corpus that nobody has curated."""

from newscorpus.analyses.suggestions.analysis import SuggestedTopics
from newscorpus.analyses.suggestions.phrases import Phrase, Phrases, phrases_of
from newscorpus.analyses.suggestions.writing import terms_in, topics_yml

__all__ = ["Phrase", "Phrases", "SuggestedTopics", "phrases_of", "terms_in", "topics_yml"]
