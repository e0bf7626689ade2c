"""Terms are found as whole words, however they are written."""

import pytest

from newscorpus.analyses.terms import TermIndex
from newscorpus.text import Span


def found(text: str, *terms: str) -> dict[str, list[str]]:
    return {
        term: [span.of(text) for span in spans]
        for term, spans in TermIndex(terms).find(text).items()
    }


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("trade", "TRADE"),
        ("counter-terrorism", "counter terrorism"),
        ("counter terrorism", "Counter-Terrorism"),
        ("counter-terrorism", "counter\u2011terrorism"),
        ("gas pipeline", "gas\n  pipeline"),
        ("gas pipeline", "gas-\npipeline"),
        ("people's party", "People’s Party"),
        ("straße", "STRASSE"),
        ("café", "cafe\u0301"),
        ("U.S.", "U.S."),
        ("46", "46"),
        ("पाकिस्तान", "पाकिस्तान"),
        ("پاکستان", "پاکستان"),
    ],
)
def test_a_term_is_found_however_it_is_written(term: str, text: str) -> None:
    assert found(f"({text})", term) == {term: [text if not text.endswith(".") else text[:-1]]}


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("trade", "trades"),
        ("trade", "untrade"),
        ("gas pipeline", "gas. Pipeline"),
        ("gas pipeline", "gas, pipeline"),
        ("gas pipeline", "gas – pipeline"),
        ("gas pipeline", "gas the pipeline"),
        ("gas pipeline", "gas"),
        ("gas pipeline", "pipeline gas"),
        ("counter-terrorism", "counterterrorism"),
        ("people's", "peoples"),
        ("US", "U.S."),
    ],
)
def test_a_term_is_not_found_in_other_words(term: str, text: str) -> None:
    assert found(text, term) == {}


@pytest.mark.parametrize("text", ["vaccine", "vaccines", "vaccination", "Vaccin"])
def test_a_star_stands_for_any_ending(text: str) -> None:
    assert found(text, "vaccin*") == {"vaccin*": [text]}


def test_a_star_ends_with_its_word() -> None:
    assert found("gas pipelines of Pakistan's north", "gas pipeline*", "Pakistan*") == {
        "gas pipeline*": ["gas pipelines"],
        "Pakistan*": ["Pakistan"],
    }


def test_every_occurrence_is_found_in_order() -> None:
    spans = TermIndex(("gas",)).find("gas, oil and GAS")["gas"]

    assert spans == (Span(0, 3), Span(13, 16))


def test_occurrences_of_one_term_do_not_overlap() -> None:
    assert found("no no no", "no no") == {"no no": ["no no"]}


def test_occurrences_of_different_terms_may_overlap() -> None:
    text = "North-South gas pipeline project"

    assert found(text, "gas pipeline*", "pipeline project", "gas") == {
        "gas pipeline*": ["gas pipeline"],
        "pipeline project": ["pipeline project"],
        "gas": ["gas"],
    }


def test_results_stand_in_the_order_of_the_terms() -> None:
    assert list(found("a b c", "c", "a", "b")) == ["c", "a", "b"]


def test_a_term_is_kept_once() -> None:
    assert TermIndex(("gas", "gas")).terms == ("gas",)


def test_a_term_without_a_word_is_a_bad_call() -> None:
    with pytest.raises(ValueError, match="needs a letter or digit"):
        TermIndex(("?!",)).find("text")


def test_a_longer_word_that_begins_like_a_closed_term_is_another_word() -> None:
    assert found("coalition", "coal", "coal mine*") == {}
