import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus.models.dates import (
    Date,
    DateError,
    Truth,
    Weekday,
    fits_weekday,
    years_with_weekday,
)

CENTURY = [dt.date(2000, 1, 1) + dt.timedelta(days) for days in range(36_525)]
ISO_CENTURY = "\n".join(map(str, CENTURY))
SLOWEST = dt.timedelta(seconds=2)
"""What even a busy machine needs for a text of the greatest length, if it is read in one pass."""

MARKS = st.sampled_from(["", "", "", "?", "~", "%"])


@st.composite
def masked(draw: st.DrawFn, day: dt.date, *, century: bool = False) -> str:
    """A day with some of its digits unknown; of the year only the last two, if need be."""
    digits = list(day.isoformat())
    for place in draw(st.sets(st.sampled_from([2, 3, 5, 6, 8, 9] if century else [*range(10)]))):
        digits[place] = "-" if digits[place] == "-" else "X"
    return "".join(digits)


@st.composite
def marked(draw: st.DrawFn, text: str) -> str:
    """A date with marks of doubt before and after its parts."""
    return "-".join(draw(MARKS) + part + draw(MARKS) for part in text.split("-"))


def days() -> st.SearchStrategy[str]:
    """Days with and without a time."""
    zones = st.sampled_from(["", "Z", "+05", "-03:30"])
    clocks = st.times().map(lambda time: f"T{time.replace(microsecond=0).isoformat()}")
    times = st.tuples(clocks, zones).map("".join) | st.just("")
    return st.tuples(st.dates().map(str), times).map("".join)


def untimed() -> st.SearchStrategy[str]:
    """Single dates of every kind, without a time."""
    numbers = st.integers(10_000, 10**18 - 1)
    seasons = st.builds("{:04}-{}".format, st.integers(0, 9999), st.integers(21, 41))
    return st.one_of(
        st.dates().flatmap(masked).flatmap(marked),
        st.dates().map(lambda day: str(day)[:7]).flatmap(marked),
        st.dates().map(lambda day: str(day)[:4]).flatmap(marked),
        seasons.flatmap(marked),
        st.builds("{}{:04}-{:02}".format, st.just("-"), st.integers(1, 9999), st.integers(1, 12)),
        st.builds("{:04}S{}".format, st.integers(1000, 9999), st.integers(1, 4)),
        st.builds("Y{}{}".format, st.sampled_from(["", "-"]), numbers),
        st.builds("Y{}E{}S{}".format, st.integers(10, 999), st.integers(3, 15), st.integers(1, 5)),
    )


def _read(text: str) -> Date | DateError:
    try:
        return Date.parse(text)
    except DateError as refused:
        return refused


def dates() -> st.SearchStrategy[Date]:
    """Dates of every kind; of two ends in the wrong order nothing comes."""
    edges = untimed() | st.sampled_from(["", ".."])
    intervals = st.tuples(edges, edges).map("/".join)
    ranges = st.dates().map(lambda day: f"{day.year:04}..{min(day.year + 3, 9999):04}")
    members = st.lists(untimed() | ranges, min_size=1, max_size=4).map(",".join)
    sets = st.one_of(members.map("[{}]".format), members.map("{{{}}}".format))
    texts = st.one_of(days(), untimed(), intervals, sets)
    return texts.filter(lambda text: isinstance(_read(text), Date)).map(Date.parse)


hostile = st.one_of(
    st.text(),
    st.text(alphabet="0123456789X-?~%TZ:+/.,[]{}YES", max_size=40),
    st.builds(
        lambda head, piece, times, tail: head + piece * times + tail,
        st.sampled_from(["", "[", "{", "2021", "Y"]),
        st.sampled_from(
            ["[", "9", "X", "-", "?", "~", "/", "..", ",", "2021,", "XXX1-02-29,", "1E9"]
        ),
        st.integers(0, 9_000),
        st.sampled_from(["", "]", "}", "2021]", "S9"]),
    ),
)


@settings(deadline=SLOWEST)
@given(hostile)
def test_any_text_is_a_date_or_refused_at_a_place_in_it(text: str) -> None:
    found = _read(text)

    if isinstance(found, Date):
        assert Date.parse(str(found)) == found
    else:
        assert found.text == text
        assert 0 <= found.position <= len(text)
        assert found.reason


@given(dates())
def test_a_date_written_and_read_again_is_the_same(date: Date) -> None:
    again = Date.parse(str(date))

    assert again == date
    assert str(again) == str(date)
    assert hash(again) == hash(date)


@given(dates())
def test_whatever_a_date_is_asked_it_answers(date: Date) -> None:
    assert date.display().strip() == date.display() != ""
    assert date.precision
    assert date.is_placed is (date.earliest is not None or date.latest is not None)
    assert (date.unmarked == date) is not (date.is_uncertain or date.is_approximate)
    assert fits_weekday(date, Weekday.MONDAY) in Truth


@given(dates())
def test_the_earliest_day_is_not_after_the_latest(date: Date) -> None:
    if date.earliest and date.latest:
        assert date.earliest <= date.latest
    assert (date.earliest, date.latest) == (date.unmarked.earliest, date.unmarked.latest)


@given(st.dates())
def test_a_day_goes_through_unchanged(day: dt.date) -> None:
    date = Date.of(day)

    assert (date.earliest, date.latest) == (day, day)
    assert Date.from_parts(year=date.year, month=date.month, day=date.day) == date
    assert fits_weekday(date, Weekday(day.weekday())) is Truth.DEFINITELY


@given(dates(), dates(), dates())
def test_the_order_is_total_and_agrees_with_equality(one: Date, two: Date, three: Date) -> None:
    assert [one < two, one == two, one > two].count(True) == 1
    assert (one <= two) is (one < two or one == two)
    assert sorted([one, two, three]) == sorted([three, one, two]) == sorted([two, three, one])
    first, second, third = sorted([one, two, three])
    assert first <= third
    assert first <= second <= third


@given(dates(), dates())
def test_two_answers_about_two_dates_do_not_contradict_each_other(one: Date, two: Date) -> None:
    before, after, equals = one.before(two), one.after(two), one.equals(two)

    assert after is two.before(one)
    assert equals is two.equals(one)
    assert one.overlaps(two) is two.overlaps(one)
    assert [before, after, equals].count(Truth.DEFINITELY) <= 1
    if Truth.DEFINITELY in (before, after):
        assert one.overlaps(two) is one.contains(two) is equals is Truth.NEVER
    if equals is Truth.DEFINITELY:
        assert before is after is Truth.NEVER
    if one.contains(two) is Truth.DEFINITELY:
        assert one.overlaps(two) is Truth.DEFINITELY


@given((days() | untimed()).filter(lambda text: isinstance(_read(text), Date)))
def test_a_placed_date_definitely_equals_itself_only_if_it_is_a_day_beyond_doubt(
    text: str,
) -> None:
    date = Date.parse(text)
    is_day = date.earliest == date.latest and date.unmarked == date

    assert date.equals(date) is not Truth.NEVER
    if date.is_placed:
        assert (date.equals(date) is Truth.DEFINITELY) is is_day


@given(st.data(), st.dates())
def test_a_mask_never_excludes_the_date_that_it_masks(data: st.DataObject, day: dt.date) -> None:
    date, mask = Date.of(day), Date(data.draw(masked(day).flatmap(marked)))

    assert mask.earliest is None or mask.earliest <= day
    assert mask.latest is None or mask.latest >= day
    assert Truth.NEVER not in (mask.equals(date), mask.overlaps(date), mask.contains(date))
    assert fits_weekday(mask, Weekday(day.weekday())) is not Truth.NEVER


def _allowed(mask: str) -> list[dt.date]:
    found = re.findall(mask.replace("X", "."), ISO_CENTURY)
    return [dt.date.fromisoformat(day) for day in found]


@pytest.mark.parametrize("weekday", [Weekday.MONDAY, Weekday.SUNDAY])
@settings(deadline=SLOWEST)
@given(st.data())
def test_what_is_said_of_masks_is_what_counting_days_says(
    weekday: Weekday, data: st.DataObject
) -> None:
    masks = st.sampled_from(CENTURY).flatmap(lambda day: masked(day, century=True))
    left, right = data.draw(masks), data.draw(masks)
    mine, theirs = _allowed(left), _allowed(right)
    one, other = Date(left), Date(right)

    assert (one.earliest, one.latest) == (mine[0], mine[-1])
    assert (one.before(other) is Truth.DEFINITELY) is (mine[-1] < theirs[0])
    assert (one.before(other) is Truth.NEVER) is (mine[0] >= theirs[-1])
    assert (one.equals(other) is Truth.NEVER) is set(mine).isdisjoint(theirs)
    assert (one.equals(other) is Truth.DEFINITELY) is (mine == theirs and len(mine) == 1)
    fits = {day.weekday() == weekday for day in mine}
    assert (fits_weekday(one, weekday) is Truth.NEVER) is (fits == {False})
    assert (fits_weekday(one, weekday) is Truth.DEFINITELY) is (fits == {True})


@given(st.dates(), st.integers(1, 9999), st.integers(0, 60))
def test_the_years_of_a_weekday_are_those_the_calendar_gives(
    day: dt.date, first: int, more: int
) -> None:
    last = min(first + more, dt.MAXYEAR)
    weekday = Weekday(day.weekday())
    years = years_with_weekday(day.month, day.day, weekday, first, last)
    texts = [f"{year:04}-{day.month:02}-{day.day:02}" for year in range(first, last + 1)]
    expected = [
        date.year
        for date in map(_read, texts)
        if isinstance(date, Date) and fits_weekday(date, weekday)
    ]

    assert list(years) == expected
