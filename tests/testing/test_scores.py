"""An article compared with its truth."""

import pytest

from newscorpus import parse_article
from newscorpus.testing import Credit, Truth
from newscorpus.testing.scores import FIELDS, compare

TEXT = """\
date 2021-04-07 By Ann Lee

KARACHI: Rain fell on the valley on Monday, and the river rose.

- Two bridges are closed until further notice.

Read more: Rain stops play
"""
TRUTH = Truth(
    date="2021-04-07",
    places=("KARACHI",),
    credits=(Credit("person", "Ann Lee"),),
    paragraphs=(
        "Rain fell on the valley on Monday, and the river rose.",
        "Two bridges are closed until further notice.",
    ),
    leftovers=("Read more: Rain stops play",),
)


def _wrong(truth: Truth) -> list[str]:
    compared = compare(parse_article(TEXT), truth)
    return [field for field, values in compared.items() if values.wanted != values.found]


def test_what_is_right_is_right() -> None:
    assert _wrong(TRUTH) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("date", "2021-04-08"),
        ("places", ("LAHORE",)),
        ("title", "Rain"),
        ("outlet", "Dawn"),
        ("leftovers", ("Two bridges are closed until further notice.",)),
    ],
)
def test_what_is_wrong_is_wrong_in_its_field_only(field: str, value: object) -> None:
    truth = Truth(**{**_fields(TRUTH), field: value})  # type: ignore[arg-type] # any field

    assert _wrong(truth) == [field]


def _fields(truth: Truth) -> dict[str, object]:
    names = ("date", "places", "credits", "paragraphs", "leftovers")
    return {name: getattr(truth, name) for name in names}


def test_a_value_that_is_allowed_need_not_be_found_and_may_be() -> None:
    without = {**_fields(TRUTH), "credits": ()}
    allowed = (("credits", "Ann Lee"), ("outlet", "Dawn"))
    truth = Truth(**without, allowed=allowed)  # type: ignore[arg-type] # the fields of Truth

    assert _wrong(truth) == []


def test_the_kind_of_who_is_wanted_and_allowed_is_compared() -> None:
    truth = Truth(**_fields(TRUTH), allowed=(("credits", "Ann Lee"),))  # type: ignore[arg-type]

    assert _wrong(truth) == []


def test_white_space_in_a_subtitle_makes_no_subhead_of_it() -> None:
    article = parse_article(TEXT.replace("By Ann Lee", "Rain stops play\n\nTwo\u00a0bridges shut"))

    assert article.subtitle == "Two bridges shut"
    assert compare(article, Truth())["subheads"].found.total() == 0


def test_an_inferred_date_is_no_date_of_publication() -> None:
    article = parse_article("KABUL, February 26, 2019 (AFP) - Snow fell on the city all day long.")

    assert article.date is not None
    assert compare(article, Truth())["date"].found.total() == 0


def test_every_field_is_compared() -> None:
    assert tuple(compare(parse_article(TEXT), TRUTH)) == FIELDS
