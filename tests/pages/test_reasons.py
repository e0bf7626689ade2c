"""Why an article is related, in words of the pages."""

import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.related import Related, RelatedArticles, Shared, Signal
from newscorpus.analyses.standard import standard_analyses
from newscorpus.models.ties import RelationKind
from newscorpus.pages.reasons import MOST_REASONS, because
from newscorpus.readers.corpus import read_corpus
from tests.built_site import SEEDS


def test_the_words_are_those_of_the_analysis() -> None:
    corpus = analyse(read_corpus([SEEDS]), standard_analyses())
    related = RelatedArticles(corpus)
    found = [other for article in corpus for other in related.of(article.id, 10)]

    assert found
    assert [because(other) for other in found] == [other.because() for other in found]


@pytest.mark.parametrize("signal", Signal)
def test_every_reason_has_words(signal: Signal) -> None:
    id_ = {Signal.RELATION: RelationKind.UPDATE.value, Signal.DATE: "2"}.get(signal, "x")
    label = {Signal.DATE: "2 days apart", Signal.RELATION: "one is an update of the other"}.get(
        signal, "12"
    )
    related = Related("snow", 0.1, (Shared(signal, id_, label, 0.1),))

    assert because(related) == related.because()


@pytest.mark.parametrize("kind", RelationKind)
def test_every_relation_has_words(kind: RelationKind) -> None:
    related = Related("snow", 0.1, (Shared(Signal.RELATION, kind.value, "x", 0.1),))

    assert "text" in because(related) or "update" in because(related)


@pytest.mark.parametrize(
    ("days", "words"),
    [("0", "on the same day"), ("1", "a day apart"), ("12", "12 days apart")],
)
def test_the_days_between_two_articles_are_counted(days: str, words: str) -> None:
    related = Related("snow", 0.1, (Shared(Signal.DATE, days, words, 0.1),))

    assert because(related) == f"published {words}"


def test_one_word_is_one_word() -> None:
    related = Related("snow", 0.1, (Shared(Signal.PASSAGE, "p", "1", 0.1),))

    assert because(related) == "share 1 word"


def test_only_the_weightiest_reasons_are_given() -> None:
    names = tuple(Shared(Signal.PERSON, name, name, 0.1) for name in ("A", "B", "C", "D"))

    assert because(Related("snow", 0.4, names)) == "both name A, B and C"
    assert len(names) > MOST_REASONS
