"""Paragraphs, sentences and words."""

import pytest

from newscorpus.analyses.tokens import sentences
from tests.patience import patience


def cut(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Rain fell. It stopped.", ["Rain fell.", "It stopped."]),
        ("Mr. Khan met Dr. A. B. Lee.", ["Mr. Khan met Dr. A. B. Lee."]),
        ("He left the U.S. Senate.", ["He left the U.S. Senate."]),
        ("He left the U.S. He came back.", ["He left the U.S.", "He came back."]),
        ("He met Mr.  ", ["He met Mr."]),
        ("“Rain fell.” He left.", ["“Rain fell.”", "He left."]),
        ("  ", []),
    ],
)
def test_a_paragraph_is_cut_where_its_sentences_end(text: str, wanted: list[str]) -> None:
    assert cut(text) == wanted


def test_the_cost_of_many_abbreviations_grows_in_a_straight_line() -> None:
    text = "Mr. A. of the U.S. " * 400_000
    with patience():
        found = list(sentences(text))

    assert found
