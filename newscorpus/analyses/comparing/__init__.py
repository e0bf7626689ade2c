"""Two articles side by side: which sentences are copied, edited, reworded, or in one only."""

from newscorpus.analyses.comparing.articles import (
    RewordedSentences,
    compare_articles,
    reworded_sentences,
)
from newscorpus.analyses.comparing.values import (
    Change,
    ChangeKind,
    Comparison,
    PairKind,
    Reason,
    ReasonKind,
    Sentence,
    SentencePair,
)

__all__ = [
    "Change",
    "ChangeKind",
    "Comparison",
    "PairKind",
    "Reason",
    "ReasonKind",
    "RewordedSentences",
    "Sentence",
    "SentencePair",
    "compare_articles",
    "reworded_sentences",
]
