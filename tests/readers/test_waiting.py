"""Which articles wait to be published."""

import datetime as dt

import pytest

from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.readers.article import parse_article
from newscorpus.readers.waiting import Reason, Waiting, part_waiting, reasons_to_wait
from tests.builders import make_article

TODAY = dt.date(2024, 6, 15)


def read(value: str, key: str = "draft") -> Article:
    return parse_article(f"---\n{key}: {value}\ndate: 2024-01-02\n---\n\nSnow fell.\n")


@pytest.mark.parametrize("value", ["true", "True", "yes", "on", "1", '"true"', " TRUE "])
def test_a_draft_waits_however_its_author_says_yes(value: str) -> None:
    assert reasons_to_wait(read(value), TODAY) == (Reason.DRAFT,)


@pytest.mark.parametrize("value", ["false", "No", "off", "0", "~", "", '""'])
def test_what_says_no_does_not_wait(value: str) -> None:
    assert reasons_to_wait(read(value), TODAY) == ()


@pytest.mark.parametrize("value", ["maybe", "2", "[true, false]", "{since: 2021}"])
def test_what_says_neither_waits_for_what_is_published_cannot_be_taken_back(value: str) -> None:
    assert reasons_to_wait(read(value), TODAY) == (Reason.UNCLEAR,)


def test_the_case_of_the_key_does_not_matter_but_its_letters_do() -> None:
    assert reasons_to_wait(read("true", "Draft"), TODAY) == (Reason.DRAFT,)
    assert reasons_to_wait(read("true", "drafted"), TODAY) == ()


@pytest.mark.parametrize(
    ("date", "waits"),
    [
        ("2024-06-15", False),
        ("2024-06-16", True),
        ("2024-06", False),
        ("2024-07", True),
        ("2024", False),
        ("2025", True),
        ("2024-06-10/2024-06-20", False),
        ("../2030", False),
        ("203X", True),
        ("XXXX-07", False),
        (None, False),
    ],
)
def test_a_date_is_later_when_its_first_day_is(
    date: str | None,
    waits: bool,  # noqa: FBT001 -- a row of the table
) -> None:
    found = reasons_to_wait(make_article(date=date), TODAY)

    assert found == ((Reason.LATER,) if waits else ())


def test_both_reasons_are_given() -> None:
    article = make_article(date="2030", metadata={"draft": True})

    assert reasons_to_wait(article, TODAY) == (Reason.DRAFT, Reason.LATER)


def test_a_corpus_is_parted_and_what_was_rejected_stays() -> None:
    draft = make_article("draft", metadata={"draft": True})
    calm, later = make_article("calm"), make_article("later", date="2030-01-01")
    corpus = Corpus((calm, draft, later), (Rejected("scan.txt", None, ()),))
    kept, waiting = part_waiting(corpus, TODAY)

    assert kept == Corpus((calm,), corpus.rejected)
    assert waiting == (Waiting(draft, (Reason.DRAFT,)), Waiting(later, (Reason.LATER,)))


def test_a_corpus_in_which_nothing_waits_stays_the_same() -> None:
    corpus = Corpus((make_article(),))

    assert part_waiting(corpus, TODAY)[0] is corpus
