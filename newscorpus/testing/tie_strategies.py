"""Hypothesis strategies for what ties articles together."""

from typing import Any

from hypothesis import strategies as st

from newscorpus.models.dates import Date
from newscorpus.models.ties import (
    Inference,
    InferenceBasis,
    Occurrence,
    Passage,
    Relation,
    RelationKind,
    Story,
)
from newscorpus.text import Span

MOST_WORDS = 500


def ties(
    words: st.SearchStrategy[str], spans: st.SearchStrategy[Span], dates: st.SearchStrategy[Date]
) -> st.SearchStrategy[Passage | Relation | Story | Inference]:
    """Passages, relations, stories and inferences, of articles that need not exist.

    Args:
        words: What ids and texts are drawn from.
        spans: What places are drawn from.
        dates: What dates are drawn from.
    """
    counts, shares = st.integers(1, MOST_WORDS), st.floats(0, 1)
    texts, some_date = _tuples(words), st.none() | dates
    occurrences = st.builds(Occurrence, words, spans)
    pairs = st.tuples(words, words)
    kinds = st.sampled_from(RelationKind)
    return st.one_of(
        st.builds(Passage, words, counts, _tuples(occurrences)),
        st.builds(Relation, pairs, kinds, shares, shares, counts),
        st.builds(Story, words, words, texts, some_date, some_date),
        st.builds(Inference, words, words, words, st.sampled_from(InferenceBasis), words, texts),
    )


def _tuples(items: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, max_size=2).map(tuple)
