"""Why an article is related, in the words of any language."""

import pytest

from newscorpus.analyses.related import Related, Shared, Signal
from newscorpus.models.ties import RelationKind
from newscorpus.pages.interface import interface_for


@pytest.mark.parametrize("signal", Signal)
def test_every_reason_has_words_in_every_language(signal: Signal) -> None:
    id_ = {Signal.RELATION: RelationKind.UPDATE.value, Signal.DATE: "2"}.get(signal, "x")
    related = Related("snow", 0.1, (Shared(signal, id_, "12", 0.1),))
    told = [related.because(), related.because(speech=interface_for("ru"))]

    assert all(told)
    assert told[0] != told[1]
    assert str(related.reasons[0]) == told[0]


@pytest.mark.parametrize("kind", RelationKind)
def test_every_relation_has_words(kind: RelationKind) -> None:
    related = Related("snow", 0.1, (Shared(Signal.RELATION, kind.value, "x", 0.1),))

    assert "text" in related.because() or "update" in related.because()


@pytest.mark.parametrize(
    ("days", "words"),
    [("0", "on the same day"), ("1", "a day apart"), ("12", "12 days apart")],
)
def test_the_days_between_two_articles_are_counted(days: str, words: str) -> None:
    related = Related("snow", 0.1, (Shared(Signal.DATE, days, words, 0.1),))

    assert related.because() == f"published {words}"


def test_one_word_is_one_word() -> None:
    related = Related("snow", 0.1, (Shared(Signal.PASSAGE, "p", "1", 0.1),))

    assert related.because() == "share 1 word"


def test_only_the_weightiest_reasons_are_given() -> None:
    names = tuple(Shared(Signal.PERSON, name, name, 0.1) for name in ("A", "B", "C", "D"))

    assert Related("snow", 0.4, names).because() == "both name A, B and C"
