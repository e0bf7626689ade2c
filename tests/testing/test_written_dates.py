"""Dates written after a model."""

import datetime as dt
import re
from random import Random

import pytest

from newscorpus.testing.written_dates import write_date

CHRISTMAS = dt.date(2019, 12, 25)


def _written(model: str, date: dt.date = CHRISTMAS) -> str:
    return write_date(date, model, Random(1))  # noqa: S311 -- nothing secret is made here


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ("date 2021-04-07", "date 2019-12-25"),
        ("20210407", "20191225"),
        ("7 April 2021", "25 December 2019"),
        ("April 7th, 2021", "December 25th, 2019"),
        ("WED, APR 7, 2021", "WED, DEC 25, 2019"),
        ("07.04.2021", "25.12.2019"),
        ("2021/4/7", "2019/12/25"),
        ("04/07/21", "12/25/19"),
        ("Apr '21", "Dec '19"),
        ("2021-04-07T08:30:00Z", "2019-12-25T08:30:00Z"),
        ("the 40 thieves", "the 40 thieves"),
    ],
)
def test_a_date_is_written_as_its_model_is(model: str, expected: str) -> None:
    assert _written(model) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (13, "13th"), (22, "22nd"), (30, "30th")],
)
def test_days_end_as_they_are_spoken(day: int, expected: str) -> None:
    assert _written("7th", dt.date(2020, 1, day)) == expected


def test_the_wires_cut_long_months_only() -> None:
    months = [_written("Apr. 7", dt.date(2020, month, 5)) for month in (2, 5, 9)]

    assert months == ["Feb. 5", "May 5", "Sept. 5"]


def test_a_time_of_day_is_some_time_of_day() -> None:
    assert re.fullmatch(r"\d{1,2}:[0-5]\d PM, \d{1,2}\.[0-5]\d", _written("11:28 PM, 11.28"))
