"""What is said about a date."""

from pathlib import Path

import pytest

from newscorpus.models.article import Confidence, Reading, Status
from newscorpus.models.dates import Date
from newscorpus.pages.dating import alternatives, basis, bounds, known
from newscorpus.pages.interface import interface_for
from tests.builders import make_article
from tests.pages.conftest import yearless


def reading(status: Status, verbatim: str | None, *others: str) -> Reading:
    return Reading("date", "2021", status, verbatim, "rule", None, Confidence.LOW, others)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (reading(Status.GIVEN, "date 2021"), "given: “date 2021”"),
        (reading(Status.GIVEN, None), "given"),
        (reading(Status.INFERRED, "in\n2021"), "inferred, low confidence: “in 2021”"),
        (reading(Status.OVERRIDDEN, "date 2012"), "corrected by hand"),
        (None, ""),
    ],
)
def test_a_date_says_what_it_rests_on(found: Reading | None, words: str) -> None:
    assert basis(found) == words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2021-04-07", ""),
        ("2024-02", "between 1 February 2024 and 29 February 2024"),
        ("2021", "between 1 January 2021 and 31 December 2021"),
        ("2021-04-07/..", "on or after 7 April 2021"),
        ("../2021-04-07", "on or before 7 April 2021"),
        ("XXXX-05", ""),
    ],
)
def test_a_date_says_between_which_days_it_lies(date: str, words: str) -> None:
    assert bounds(Date.parse(date)) == words


def test_of_a_date_without_a_year_all_that_is_known_is_told() -> None:
    assert known(yearless()) == (
        "a calendar cannot place it",
        "the weekday is given: Thursday",
        "its words would also fit 6 May 2010 · 6 May 2021",
    )


def test_of_an_exact_date_nothing_more_is_told() -> None:
    assert known(make_article(date="2021-04-07")) == ()


def test_an_article_without_a_date_says_so() -> None:
    assert known(make_article(date=None)) == ("no date of publication was found",)


def test_many_alternatives_are_counted() -> None:
    years = [str(year) for year in range(1900, 1930)]

    assert alternatives(reading(Status.GIVEN, "x", *years)).endswith("1907 · 22 more")


def test_an_alternative_that_is_no_date_is_shown_as_it_is() -> None:
    assert alternatives(reading(Status.GIVEN, "x", "soon")) == "soon"


def test_what_an_article_says_keeps_its_order_from_right_to_left(tmp_path: Path) -> None:
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    (tmp_path / "he.po").write_text(f'{header}msgid "given"\nmsgstr "נתון"\n', "utf-8")
    given = Reading("date", "2023-01-31", Status.GIVEN, "2023-01-31", "r", None, Confidence.HIGH)

    assert basis(given, interface_for("he", (tmp_path,))) == "נתון: \u2068“2023-01-31”\u2069"
    assert basis(given) == "given: “2023-01-31”"
