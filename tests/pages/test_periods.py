"""Stretches of the calendar."""

import datetime as dt

import pytest

from newscorpus.models.dates import Date
from newscorpus.pages.periods import Period, Unit, machine_readable, period

DAY = dt.date(2021, 4, 7)


@pytest.mark.parametrize(
    ("unit", "id_", "label", "tick"),
    [
        (Unit.DAY, "2021-04-07", "7 April 2021", "7"),
        (Unit.MONTH, "2021-04", "April 2021", "2021"),
        (Unit.YEAR, "2021", "2021", "2021"),
        (Unit.DECADE, "202x", "2020s", "2020"),
        (Unit.CENTURY, "20xx", "2000s", "2000"),
    ],
)
def test_a_period_is_named_in_fragments_and_for_people(
    unit: Unit, id_: str, label: str, tick: str
) -> None:
    found = Period.of(DAY, unit)

    assert (found.id, found.label(), found.tick) == (id_, label, tick)


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize("day", [dt.date.min, dt.date(999, 12, 31), DAY, dt.date.max])
def test_a_period_begins_no_later_than_its_days(unit: Unit, day: dt.date) -> None:
    found = Period.of(day, unit)

    assert found.first_day <= day
    assert Period.of(found.first_day, unit) == found


@pytest.mark.parametrize(
    ("date", "unit"),
    [
        ("2021-04-07", Unit.DAY),
        ("2021-04", Unit.MONTH),
        ("2021-04-07/2021-04-09", Unit.MONTH),
        ("2021", Unit.YEAR),
        ("2020-12/2021-01", Unit.DECADE),
        ("201X", Unit.DECADE),
    ],
)
def test_a_date_lies_within_periods_that_hold_all_of_it(date: str, unit: Unit) -> None:
    shortest = next(u for u in Unit if period(Date.parse(date), u))

    assert shortest is unit


@pytest.mark.parametrize("date", ["XXXX-05", "2021/..", "../2021", "XXXX"])
def test_a_date_without_an_end_lies_within_no_period(date: str) -> None:
    assert all(period(Date.parse(date), unit) is None for unit in Unit)


def test_no_date_lies_within_no_period() -> None:
    assert period(None, Unit.CENTURY) is None


@pytest.mark.parametrize(
    ("date", "written"),
    [("2021-04-07", "2021-04-07"), ("2021-04", "2021-04"), ("2021", "2021"), ("XXXX-05", None)],
)
def test_html_gets_no_more_of_a_date_than_is_known(date: str, written: str | None) -> None:
    assert machine_readable(Date.parse(date)) == written
