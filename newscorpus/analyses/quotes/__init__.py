"""Who is quoted with what: quotation marks, cues and speakers."""

from newscorpus.analyses.quotes.analysis import Quotations, mentions_by_article
from newscorpus.analyses.quotes.naming import Known
from newscorpus.analyses.quotes.reading import find_quotations

__all__ = ["Known", "Quotations", "find_quotations", "mentions_by_article"]
