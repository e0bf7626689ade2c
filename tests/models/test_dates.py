import copy
import datetime as dt
import itertools
import operator
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml

from newscorpus.models.dates import (
    Date,
    DateError,
    Precision,
    Truth,
    Weekday,
    fits_weekday,
    years_with_weekday,
)
from newscorpus.models.edtf import LONGEST_TEXT

CASES = Path(__file__).parent.parent / "cases" / "dates" / "specification.yml"
LEVELS: dict[str, list[dict[str, Any]]] = yaml.safe_load(CASES.read_text("utf-8"))

NEVER, POSSIBLY, DEFINITELY = Truth.NEVER, Truth.POSSIBLY, Truth.DEFINITELY


@pytest.mark.parametrize(
    "case", [*itertools.chain(*LEVELS.values())], ids=lambda case: case["edtf"]
)
def test_an_example_of_the_specification_is_read_and_written_back(case: dict[str, Any]) -> None:
    date = Date.parse(case["edtf"])

    assert case == {
        "edtf": str(date),
        "earliest": date.earliest,
        "latest": date.latest,
        "precision": date.precision,
        "words": date.display(),
    }


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("?2004", "2004?"),
        ("2004?-06?", "2004-06?"),
        ("2004?-06~", "%2004-~06"),
        ("?2004-?06-?11", "2004-06-11?"),
        ("2004-06-~11~", "2004-06-11~"),
        ("~2004-06?-11", "%2004-?06-11"),
        ("%2004-%06", "2004-06%"),
        ("2004?-06-~11", "?2004-06-~11"),
        ("?1984/~2004", "1984?/2004~"),
        ("[?1667,1668]", "[1667?,1668]"),
    ],
)
def test_marks_that_say_the_same_are_written_in_one_way(text: str, canonical: str) -> None:
    assert str(Date.parse(text)) == canonical
    assert Date.parse(text) == Date.parse(canonical)
    assert hash(Date.parse(text)) == hash(Date.parse(canonical))


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        ("April 2021", 0),
        (" 2021", 0),
        ("2021 ", 4),
        ("202", 0),
        ("20210407", 4),
        ("2021-4-7", 4),
        ("2021/04/07", 5),
        ("07.04.2021", 0),
        ("٢٠٢١", 0),
        ("2021-00", 5),
        ("2021-13", 5),
        ("2021-2X", 5),
        ("2021-42", 5),
        ("2021-04-00", 8),
        ("2021-04-31", 8),
        ("2021-02-29", 8),
        ("20X1-02-29", 8),
        ("2021-02-3X", 8),
        ("2021-21-01", 8),
        ("2021-04-07-", 10),
        ("2021??", 5),
        ("-0000", 0),
        ("Y2021", 0),
        ("Y2E3", 0),
        ("Y9E99", 0),
        ("Y170000002-01", 11),
        ("1950S5", 4),
        ("0050S3", 0),
        ("1950S2-05", 7),
        ("2021-04-07T10:00", 10),
        ("2021-04-07T10:00:00.5", 19),
        ("2021-04-07T24:00:00", 11),
        ("2021-04-07T23:60:00", 11),
        ("2021-04-07T10:00:00-00:00", 11),
        ("2021-04-07T10:00:00+24", 11),
        ("2021-04-XXT10:00:00", 11),
        ("2021-04-07?T10:00:00", 12),
        ("2021-04-07T10:00:00/2022", 11),
        ("2008/1964", 5),
        ("2001/2002/2003", 9),
        ("2021/...", 5),
        ("[1667", 5),
        ("[1667}", 6),
        ("[]", 1),
        ("[..]", 3),
        ("[1667,]", 6),
        ("[1667, 1668]", 6),
        ("[1667..,1668]", 5),
        ("[1667,..1668]", 6),
        ("[1672..1670]", 7),
        ("[1670..1671-05]", 7),
        ("[1670/1671]", 5),
        ("{2021-04-07T10:00:00}", 12),
        ("2021\n", 4),
    ],
)
def test_what_is_no_date_is_refused_at_its_place(text: str, position: int) -> None:
    with pytest.raises(DateError) as refused:
        Date.parse(text)

    assert (refused.value.text, refused.value.position) == (text, position)
    assert refused.value.reason in str(refused.value)


def test_a_refusal_says_what_is_allowed_and_shows_a_long_text_cut() -> None:
    with pytest.raises(DateError, match=r"^'2021-13' at 5: a month is 01 to 12"):
        Date.parse("2021-13")
    with pytest.raises(DateError, match=r"^'2021-04-07x{50}…' at 10: ") as refused:
        Date.parse("2021-04-07" + "x" * 100)

    assert pickle.loads(pickle.dumps(refused.value)).args == refused.value.args  # noqa: S301


def test_a_text_longer_than_any_date_is_refused() -> None:
    with pytest.raises(DateError, match="at most"):
        Date.parse("[" + "2021," * LONGEST_TEXT + "2021]")


def test_a_date_cannot_change_and_can_be_copied_and_sent_to_another_process() -> None:
    date = Date.parse("2021-04")
    assert date.latest == dt.date(2021, 4, 30)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        date.edtf = "2021-05"  # type: ignore[misc]

    assert not hasattr(date, "__dict__")
    assert pickle.loads(pickle.dumps(date)) == copy.deepcopy(date) == date  # noqa: S301


@pytest.mark.parametrize(
    ("day", "edtf"),
    [
        (dt.date(2021, 4, 7), "2021-04-07"),
        (dt.date(43, 1, 1), "0043-01-01"),
        (dt.datetime(2021, 4, 7, 9, 5, 3, 999), "2021-04-07T09:05:03"),  # noqa: DTZ001 -- local time
        (dt.datetime(2021, 4, 7, 9, 5, 3, tzinfo=dt.UTC), "2021-04-07T09:05:03+00:00"),
    ],
)
def test_a_day_of_the_standard_library_is_taken_over(day: dt.date, edtf: str) -> None:
    assert str(Date.of(day)) == edtf


def test_an_offset_with_seconds_is_refused() -> None:
    zone = dt.timezone(dt.timedelta(seconds=30))
    with pytest.raises(DateError, match=r"at 25: a time may be followed by"):
        Date.of(dt.datetime(1900, 1, 1, tzinfo=zone))


@pytest.mark.parametrize(
    ("parts", "edtf"),
    [
        ({}, "XXXX"),
        ({"month": 5}, "XXXX-05"),
        ({"month": 5, "day": 6}, "XXXX-05-06"),
        ({"day": 6}, "XXXX-XX-06"),
        ({"year": 2021}, "2021"),
        ({"year": 79, "month": 8}, "0079-08"),
        ({"year": -44, "month": 3, "day": 15}, "-0044-03-15"),
        ({"year": 2021, "day": 6}, "2021-XX-06"),
        ({"year": 2021, "month": 33}, "2021-33"),
        ({"year": 12021}, "Y12021"),
        ({"year": -12021}, "Y-12021"),
    ],
)
def test_a_date_is_put_together_from_what_is_known(parts: dict[str, int], edtf: str) -> None:
    assert str(Date.from_parts(**parts)) == edtf


@pytest.mark.parametrize(
    "parts",
    [
        {"year": 2021, "month": 13},
        {"year": 2021, "month": 2, "day": 29},
        {"month": 2, "day": 30},
        {"day": 32},
        {"day": 0},
        {"month": -1},
        {"year": 12021, "month": 5},
        {"year": 10**18},
    ],
)
def test_parts_that_make_no_date_are_refused(parts: dict[str, int]) -> None:
    with pytest.raises(DateError, match=r" is |stands alone|followed by|starts with"):
        Date.from_parts(**parts)


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("2021-04-07", 2021, 4, 7),
        ("2021-04-07T10:00:00", 2021, 4, 7),
        ("2021-04-07?", 2021, 4, 7),
        ("2021-XX-06", 2021, None, 6),
        ("XXXX-05", None, 5, None),
        ("201X", None, None, None),
        ("2021-1X", 2021, None, None),
        ("2021-24", 2021, None, None),
        ("1950S2", None, None, None),
        ("-0044", -44, None, None),
        ("Y17E7", 170_000_000, None, None),
        ("2021-04/2021-04", None, None, None),
        ("[2021]", None, None, None),
    ],
)
def test_only_what_is_written_in_full_is_a_part_of_a_single_date(
    text: str, year: int | None, month: int | None, day: int | None
) -> None:
    date = Date.parse(text)

    assert (date.year, date.month, date.day) == (year, month, day)


def test_a_time_keeps_its_offset() -> None:
    zone = dt.timezone(dt.timedelta(hours=-4, minutes=-30))

    assert Date("2021-04-07T23:20:30-04:30").time == dt.time(23, 20, 30, tzinfo=zone)
    assert Date("2021-04-07T23:20:30Z").time == dt.time(23, 20, 30, tzinfo=dt.UTC)
    assert Date("2021-04-07T23:20:30").time == dt.time(23, 20, 30)
    assert Date("2021-04-07").time is Date("2021-04/..").time is None


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("2021-XX-31", "2021-01-31", "2021-12-31"),
        ("201X-02-29", "2012-02-29", "2016-02-29"),
        ("1X99", "1099-01-01", "1999-12-31"),
        ("XX21-04-07", "0021-04-07", "9921-04-07"),
        ("2021-0X", "2021-01-01", "2021-09-30"),
        ("2021-04-3X", "2021-04-30", "2021-04-30"),
        ("2021-24", "2021-12-01", "2022-02-28"),
        ("2019-28", "2019-12-01", "2020-02-29"),
        ("201X-24", "2010-12-01", "2020-02-29"),
        ("2021-29", "2021-09-01", "2021-11-30"),
        ("2021-37", "2021-01-01", "2021-04-30"),
        ("2021-41", "2021-07-01", "2021-12-31"),
        ("0XXX", None, "0999-12-31"),
        ("9999-24", "9999-12-01", None),
        ("-0044/0010", None, "0010-12-31"),
        ("XXXX-05/2021", None, "2021-12-31"),
        ("[2021-04,XXXX-05]", None, None),
    ],
)
def test_bounds_are_the_first_and_last_day_that_the_digits_allow(
    text: str, earliest: str | None, latest: str | None
) -> None:
    date = Date.parse(text)
    found = tuple(day.isoformat() if day else None for day in (date.earliest, date.latest))

    assert found == (earliest, latest)
    assert date.is_placed is (found != (None, None))


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("XXXX", Precision.NONE),
        ("/..", Precision.NONE),
        ("2XXX", Precision.MILLENNIUM),
        ("-01XX", Precision.CENTURY),
        ("1X9X", Precision.DECADE),
        ("1950S3", Precision.DECADE),
        ("1950S4", Precision.YEAR),
        ("2021-32", Precision.SEASON),
        ("2021-33", Precision.QUARTER),
        ("2021-36", Precision.QUARTER),
        ("2021-37", Precision.QUADRIMESTER),
        ("2021-39", Precision.QUADRIMESTER),
        ("2021-40", Precision.SEMESTER),
        ("XXXX-05", Precision.MONTH),
        ("XXXX-05-06", Precision.DAY),
        ("2021-XX-XX", Precision.YEAR),
        ("[2021-04-07,2021-04]", Precision.MONTH),
        ("{2021-04-07,201X}", Precision.DECADE),
    ],
)
def test_precision_is_that_of_the_finest_part_known_and_of_the_coarsest_date(
    text: str, precision: Precision
) -> None:
    assert Date.parse(text).precision is precision


@pytest.mark.parametrize(
    ("text", "doubts", "unmarked"),
    [
        ("2021", (False, False), "2021"),
        ("2021?", (True, False), "2021"),
        ("2021-~04", (False, True), "2021-04"),
        ("2021-04%-07", (True, True), "2021-04-07"),
        ("2020?/2021~", (True, True), "2020/2021"),
    ],
)
def test_marks_can_be_asked_for_and_taken_away(
    text: str, doubts: tuple[bool, bool], unmarked: str
) -> None:
    date = Date.parse(text)

    assert (date.is_uncertain, date.is_approximate) == doubts
    assert str(date.unmarked) == unmarked


def test_dates_sort_by_their_days_and_those_without_a_year_come_last() -> None:
    texts = [
        "/1985",
        "../2021",
        "Y-17E7",
        "-0044-03-15",
        "201X",
        "2020/..",
        "2021-01-01",
        "2021-01",
        "2021",
        "2021-04",
        "2021-04-07",
        "2021-04-07?",
        "2021-04-07T09:00:00",
        "2021-04-07T10:00:00",
        "Y17E7",
        "../..",
        "XXXX-05",
    ]

    assert [str(date) for date in sorted(map(Date.parse, reversed(texts)))] == texts


@pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
def test_a_date_has_no_order_with_what_is_none(compare: Callable[[Any, Any], bool]) -> None:
    with pytest.raises(TypeError):
        compare(Date("2021"), dt.date(2021, 1, 1))


@pytest.mark.parametrize(
    ("one", "other", "before", "after", "equals"),
    [
        ("2021-04-07", "2021-04-08", DEFINITELY, NEVER, NEVER),
        ("2021-04-07", "2021-04-07", NEVER, NEVER, DEFINITELY),
        ("2021-04-07T10:00:00", "2021-04-07T12:00:00", NEVER, NEVER, DEFINITELY),
        ("2021", "2021", POSSIBLY, POSSIBLY, POSSIBLY),
        ("2021", "2021-01-01", NEVER, POSSIBLY, POSSIBLY),
        ("2021", "2022-03", DEFINITELY, NEVER, NEVER),
        ("XXXX-05", "2021-04-07", POSSIBLY, POSSIBLY, NEVER),
        ("XXXX-05", "2021-05-06", POSSIBLY, POSSIBLY, POSSIBLY),
        ("XXXX-05", "XXXX-06", POSSIBLY, POSSIBLY, NEVER),
        ("XXXX-05", "XXXX-05-06", POSSIBLY, POSSIBLY, POSSIBLY),
        ("XXXX-02-29", "2021", POSSIBLY, POSSIBLY, NEVER),
        ("XXXX-02-29", "202X", POSSIBLY, POSSIBLY, POSSIBLY),
        ("201X", "2021", DEFINITELY, NEVER, NEVER),
        ("1X99", "19X9", POSSIBLY, POSSIBLY, POSSIBLY),
        ("1X99", "1X98", POSSIBLY, POSSIBLY, NEVER),
        ("2021-XX-31", "2021-04", POSSIBLY, POSSIBLY, NEVER),
        ("2015/2021", "2018-01-01", NEVER, NEVER, NEVER),
        ("2015/2021", "2022", DEFINITELY, NEVER, NEVER),
        ("2015/2021", "2021-06", POSSIBLY, NEVER, NEVER),
        ("2021-04-07/2021-04-09", "2021-04-07/2021-04-09", NEVER, NEVER, DEFINITELY),
        ("2021-04-07/2021-04-09", "2021-04-07", NEVER, NEVER, NEVER),
        ("2020/..", "2020/..", POSSIBLY, POSSIBLY, POSSIBLY),
        ("../2020", "2021", DEFINITELY, NEVER, NEVER),
        ("2020/", "2021-05", POSSIBLY, NEVER, NEVER),
        ("[2019,2021]", "2020", POSSIBLY, POSSIBLY, NEVER),
        ("[2019,2021..2023]", "2022-05-06", POSSIBLY, POSSIBLY, POSSIBLY),
        ("{2019,2021}", "2022", DEFINITELY, NEVER, NEVER),
        ("{2021-04-07,2021-04-08}", "2021-04-07/2021-04-08", NEVER, NEVER, POSSIBLY),
        ("2018~", "2021", POSSIBLY, POSSIBLY, POSSIBLY),
        ("2004?-06-11", "2021-06-11", POSSIBLY, POSSIBLY, POSSIBLY),
        ("2004?-06-11", "2021-07-11", POSSIBLY, POSSIBLY, NEVER),
        ("2004-06-~11", "2005", DEFINITELY, NEVER, NEVER),
        ("2021-21", "2021-10-01", POSSIBLY, POSSIBLY, POSSIBLY),
        ("2021-25", "2021-10-01", DEFINITELY, NEVER, NEVER),
        ("2021-24", "2021-01-15", POSSIBLY, POSSIBLY, POSSIBLY),
        ("Y17E7", "2021", NEVER, DEFINITELY, NEVER),
    ],
)
def test_comparing_is_certain_only_where_the_dates_are(
    one: str, other: str, before: Truth, after: Truth, equals: Truth
) -> None:
    left, right = Date(one), Date(other)

    assert (left.before(right), left.after(right), left.equals(right)) == (before, after, equals)
    assert (right.after(left), right.before(left), right.equals(left)) == (before, after, equals)


@pytest.mark.parametrize(
    ("one", "other", "overlaps", "contains"),
    [
        ("2021", "2021-04-07", DEFINITELY, DEFINITELY),
        ("2021", "2021-XX-XX", DEFINITELY, DEFINITELY),
        ("2021", "2021", DEFINITELY, DEFINITELY),
        ("2021-04-07", "2021", DEFINITELY, NEVER),
        ("2021", "2022", NEVER, NEVER),
        ("2021-33", "2021-03", DEFINITELY, DEFINITELY),
        ("2021-04", "2021-33", NEVER, NEVER),
        ("201X", "2011", POSSIBLY, POSSIBLY),
        ("2021-XX", "2021-05-06", POSSIBLY, POSSIBLY),
        ("XXXX-05", "2021-05-06", POSSIBLY, POSSIBLY),
        ("XXXX-05", "2021-06/2021-08", NEVER, NEVER),
        ("2015/2021", "2018-05", DEFINITELY, DEFINITELY),
        ("2015/2021", "2021-05", POSSIBLY, POSSIBLY),
        ("2015/2021", "2016/2020", DEFINITELY, DEFINITELY),
        ("2015/2021", "2021/2023", POSSIBLY, NEVER),
        ("2015/2021", "2020-12-31/2023", DEFINITELY, NEVER),
        ("{2019,2021}", "2019-05", POSSIBLY, POSSIBLY),
        ("{2019,2021}", "2018", NEVER, NEVER),
        ("{2021}", "2021-05", DEFINITELY, DEFINITELY),
        ("2018/2022", "{2019-04,2021-04}", DEFINITELY, DEFINITELY),
        ("2021", "2021-04-07?", POSSIBLY, POSSIBLY),
        ("2021", "2021-04-~07", DEFINITELY, DEFINITELY),
        ("2021-24", "2022-01", POSSIBLY, POSSIBLY),
    ],
)
def test_years_and_months_are_whole_where_the_calendar_is_asked(
    one: str, other: str, overlaps: Truth, contains: Truth
) -> None:
    left, right = Date(one), Date(other)

    assert (left.overlaps(right), left.contains(right)) == (overlaps, contains)
    assert right.overlaps(left) == overlaps


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("Thu", Weekday.THURSDAY),
        ("THURS.", Weekday.THURSDAY),
        ("thur", Weekday.THURSDAY),
        ("thursday", Weekday.THURSDAY),
        (" Weds ", Weekday.WEDNESDAY),
        ("Tues", Weekday.TUESDAY),
        ("sun", Weekday.SUNDAY),
        ("", None),
        ("we", None),
        ("so", None),
        ("monda", None),
        ("May", None),
        ("Donnerstag", None),
    ],
)
def test_a_weekday_is_known_by_its_name_or_a_usual_abbreviation(
    text: str, weekday: Weekday | None
) -> None:
    assert Weekday.parse(text) is weekday


@pytest.mark.parametrize(
    ("text", "weekday", "fits"),
    [
        ("2021-05-06", Weekday.THURSDAY, DEFINITELY),
        ("2021-05-06", Weekday.FRIDAY, NEVER),
        ("2021-05-06T10:00:00Z", Weekday.THURSDAY, DEFINITELY),
        ("XXXX-05-06", Weekday.THURSDAY, POSSIBLY),
        ("XXXX-02-29", Weekday.THURSDAY, POSSIBLY),
        ("2021-05", Weekday.THURSDAY, POSSIBLY),
        ("2021-05-0X", Weekday.THURSDAY, POSSIBLY),
        ("2021-02-X8", Weekday.TUESDAY, NEVER),
        ("202X-05-06", Weekday.FRIDAY, POSSIBLY),
        ("2021-05-06?", Weekday.FRIDAY, POSSIBLY),
        ("[2021-05-06,2021-05-13]", Weekday.THURSDAY, DEFINITELY),
        ("[2021-05-06,2021-05-13]", Weekday.FRIDAY, NEVER),
        ("2021-05-06/2021-05-07", Weekday.FRIDAY, POSSIBLY),
        ("-0044-03-15", Weekday.WEDNESDAY, NEVER),
        ("Y17E7", Weekday.MONDAY, POSSIBLY),
    ],
)
def test_a_weekday_can_contradict_a_date(text: str, weekday: Weekday, fits: Truth) -> None:
    assert fits_weekday(Date(text), weekday) is fits


def test_a_weekday_picks_the_years_of_a_day() -> None:
    assert years_with_weekday(5, 6, Weekday.THURSDAY, 1995, 2035) == (
        1999,
        2004,
        2010,
        2021,
        2027,
        2032,
    )
    assert years_with_weekday(2, 29, Weekday.MONDAY, 1990, 2030) == (2016,)
    assert years_with_weekday(5, 6, Weekday.THURSDAY, 2021, 2020) == ()


@pytest.mark.parametrize(("month", "day"), [(2, 30), (4, 31), (0, 1), (13, 1), (5, 0)])
def test_a_day_that_no_year_has_is_a_bad_call(month: int, day: int) -> None:
    with pytest.raises(ValueError, match="months are 1 to 12, days 1 to 31"):
        years_with_weekday(month, day, Weekday.MONDAY, 1995, 2035)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2021-04-07", "7 April 2021"),
        ("2021-04-07~", "about 7 April 2021"),
        ("XXXX-05", "May, year unknown"),
        ("XXXX-05-06", "6 May, year unknown"),
        ("XXXX", "year unknown"),
        ("2021-XX-06", "day 6 of a month of 2021"),
        ("2018~", "about 2018"),
        ("2015/2021", "2015–2021"),
        ("2021-04/2021-05", "April–May 2021"),
        ("2021-04-07/2021-04-09", "7–9 April 2021"),
        ("2021-04-07/2021-05-09", "7 April – 9 May 2021"),
        ("2020-04-07/2021-05-09", "7 April 2020 – 9 May 2021"),
        ("2021-04-07~/2021-04-09", "about 7 April 2021 – 9 April 2021"),
        ("2021-04-07/..", "from 7 April 2021"),
        ("[2021-04-07..]", "7 April 2021 or later"),
        ("/..", "start unknown, end open"),
        ("XXXX-33", "first quarter, year unknown"),
        ("2021-40", "first half of 2021"),
        ("200X", "between 2000 and 2009"),
        ("-0043", "44 BC"),
        ("0079-08-24", "24 August AD 79"),
    ],
)
def test_a_date_is_written_for_people(text: str, words: str) -> None:
    assert Date(text).display() == words
