"""Strips of bars over time."""

import datetime as dt

from newscorpus.models.dates import Date
from newscorpus.pages.periods import Unit
from newscorpus.pages.strips import (
    HEIGHT,
    LEAST_HEIGHT,
    MOST_BARS,
    listing_strip,
    on_timeline,
    strip,
    unit_for,
)


def dates(*texts: str) -> list[Date | None]:
    return [Date.parse(text) for text in texts]


def test_bars_count_the_dates_of_their_period() -> None:
    made = strip(dates("2021-04-07", "2021-04-08", "2021-06-01"), Unit.MONTH, on_timeline)

    assert made is not None
    assert [(bar.period, bar.count, bar.link.target) for bar in made.bars] == [
        ("April 2021", 2, "timeline/2021/04/"),
        ("June 2021", 1, "timeline/2021/06/"),
    ]


def test_the_highest_bar_fills_the_strip_and_the_least_can_be_seen() -> None:
    made = strip(dates(*["2021-04-07"] * 500, "2021-06-01"), Unit.MONTH, on_timeline)

    assert made is not None
    assert [(bar.top, bar.height) for bar in made.bars] == [
        (0, HEIGHT),
        (HEIGHT - LEAST_HEIGHT, LEAST_HEIGHT),
    ]


def test_a_date_wider_than_a_bar_is_counted_apart() -> None:
    made = strip(dates("2021-04-07", "2021", "XXXX-05"), Unit.MONTH, on_timeline)

    assert made is not None
    assert (len(made.bars), made.wider) == (1, 1)


def test_without_a_placed_date_there_is_no_strip() -> None:
    assert unit_for(dates("XXXX-05")) is None
    assert strip([None], unit_for([None]), on_timeline) is None


def test_dates_far_apart_are_counted_by_longer_units() -> None:
    day = "2021-04-07"
    units = [
        unit_for(dates(day, other))
        for other in ("2012-01-01", "2011-01-01", "1899-01-01", "0900-01-01")
    ]

    assert units == [Unit.MONTH, Unit.YEAR, Unit.DECADE, Unit.DECADE]


def test_the_whole_calendar_makes_no_more_bars_than_fit() -> None:
    ends = [Date.of(dt.date.min), Date.of(dt.date.max)]
    unit = unit_for(ends)
    made = strip(ends, unit, on_timeline)

    assert unit is Unit.CENTURY
    assert made is not None
    assert float(made.bars[0].width.rstrip("%")) >= 100 / MOST_BARS


def test_bars_lie_side_by_side_within_the_strip() -> None:
    made = strip(dates("2021-01-01", "2021-02-01", "2022-12-31"), Unit.MONTH, on_timeline)

    assert made is not None
    lefts = [float(bar.left.rstrip("%")) for bar in made.bars]
    assert lefts[0] == 0
    assert [round(left * 24 / 100) for left in lefts] == [0, 1, 23]


def test_a_listing_is_entered_at_the_first_of_each_period() -> None:
    listed = dates("2021-06-02", "2021-06-01", "2021-04-07", "XXXX-05")
    places, made = listing_strip(listed, Unit.MONTH, "topics/trade/", page_size=2)

    assert places == {0: "2021-06", 2: "2021-04"}
    assert made is not None
    assert [bar.link.target for bar in made.bars] == [
        "topics/trade/~2/#2021-04",
        "topics/trade/#2021-06",
    ]


def test_ticks_stand_at_round_periods() -> None:
    by_month = strip(dates("2019-05-01", "2021-04-07"), Unit.MONTH, on_timeline)
    by_year = strip(dates("1951", "2021"), Unit.YEAR, on_timeline)
    by_day = strip(dates("2021-02-03"), Unit.DAY, on_timeline_never)

    labels = [[tick.label for tick in made.ticks] for made in (by_month, by_year, by_day) if made]
    assert labels == [
        ["2019", "2020", "2021"],
        ["1960", "1970", "1980", "1990", "2000", "2010", "2020"],
        ["1", "8", "15", "22"],
    ]


def on_timeline_never(_period: object) -> str:
    return "timeline/"
