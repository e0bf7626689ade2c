"""Which articles a reader of one may want next, and why."""

from newscorpus.analyses.related.index import RelatedArticles
from newscorpus.analyses.related.values import Related, Shared, Signal

__all__ = ["Related", "RelatedArticles", "Shared", "Signal"]
