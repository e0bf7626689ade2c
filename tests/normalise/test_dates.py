import datetime as dt
import json

import pytest

from newscorpus.models.dates import Date
from newscorpus.normalise import dates
from newscorpus.normalise.dates import Part, Tense, TimeBasis, TimeKind
from newscorpus.settings import DateOrder
from tests.patience import patience
from tests.tree import ROOT

WEDNESDAY = dt.date(2021, 4, 7)


def only(text: str, reference: dt.date | Date | None = WEDNESDAY) -> dates.TimeExpression:
    (found,) = dates.find(text, reference)
    return found


STATED = {
    "It opened on 7 April 2021.": ("7 April 2021", "2021-04-07", "day-month"),
    "It opened on April 7, 2021, they said.": ("April 7, 2021", "2021-04-07", "month-day"),
    "the 7th of April 2021": ("the 7th of April 2021", "2021-04-07", "day-month"),
    "On Wednesday, 7 April 2021, it rained.": (
        "On Wednesday, 7 April 2021",
        "2021-04-07",
        "day-month",
    ),
    "dated 2021-04-07": ("2021-04-07", "2021-04-07", "iso"),
    "dated 05/02/2013": ("05/02/2013", "2013-02-05", "numeric"),
    "dated 25/02/13": ("25/02/13", "2013-02-25", "numeric"),
    "in April 2021": ("April 2021", "2021-04", "month-of-year"),
    "in Sept. 2020": ("Sept. 2020", "2020-09", "month-of-year"),
    "in 2015 they met": ("2015", "2015", "year"),
    "the 1998 elections": ("1998", "1998", "year"),
    "since '82": ("'82", "1982", "year"),
    "by 2030": ("2030", "2030", "year"),
    "in the 1990s": ("the 1990s", "199X", "decade"),
    "the mid-1980s": ("the mid-1980s", "198X", "decade"),
    "in the nineties": ("the nineties", "199X", "decade"),
    "the late 19th century": ("the late 19th century", "18XX", "century"),
    "the first quarter of 2009": ("the first quarter of 2009", "2009-33", "part"),
    "Q3 2019 was good": ("Q3 2019", "2019-35", "quarter-code"),
    "the second half of 2020": ("the second half of 2020", "2020-41", "part"),
    "the last week of March 2009": (
        "the last week of March 2009",
        "2009-03-23/2009-03-29",
        "part",
    ),
    "the first Monday of May 2021": ("the first Monday of May 2021", "2021-05-03", "part"),
    "the first three months of 2020": (
        "the first three months of 2020",
        "2020-01/2020-03",
        "part",
    ),
    "the spring of 2013": ("the spring of 2013", "2013-21", "season-of-year"),
    "from 2010 to 2015": ("from 2010 to 2015", "2010/2015", "range"),
    "between 2010 and 2015": ("between 2010 and 2015", "2010/2015", "range"),
    "in 2010-2015": ("2010-2015", "2010/2015", "range"),
    "June-August 1992": ("June-August 1992", "1992-06/1992-08", "range"),
    "26–28 June 2020": ("26–28 June 2020", "2020-06-26/2020-06-28", "days-of-month"),
    "the 2019-20 season": ("2019-20 season", "2019/2020", "year-pair"),
    "on Christmas Day 2020": ("Christmas Day 2020", "2020-12-25", "holiday"),
    "killed in 44 BC": ("44 BC", "-0043", "before-christ"),
    "after 9/11": ("9/11", "2001-09-11", "numeric-day"),
}


@pytest.mark.parametrize("text", STATED)
def test_what_the_words_say_needs_no_reference(text: str) -> None:
    found = only(text, None)

    assert (found.verbatim, str(found.value), found.rule.removeprefix("dates.")) == STATED[text]
    assert found.basis is TimeBasis.STATED
    assert found.kind is TimeKind.DATE


RELATIVE = {
    "he said on Monday": ("on Monday", "2021-04-05", "weekday"),
    "he said Wednesday": ("Wednesday", "2021-04-07", "weekday"),
    "he said last Friday": ("last Friday", "2021-04-02", "weekday"),
    "next Monday": ("next Monday", "2021-04-12", "weekday"),
    "It will vote on Friday.": ("on Friday", "2021-04-09", "weekday"),
    "closed until Friday": ("Friday", "2021-04-09", "weekday"),
    "It will vote, he said on Friday.": ("on Friday", "2021-04-02", "weekday"),
    "Monday of last week": ("Monday of last week", "2021-03-29", "weekday-of-week"),
    "between now and May 21": ("between now and May 21", "2021-04-07/2021-05-21", "range"),
    "announced on Tuesday the first phone": ("on Tuesday", "2021-04-06", "weekday"),
    "Tuesday the 6th": ("Tuesday the 6th", "2021-04-06", "weekday-and-number"),
    "it rained today": ("today", "2021-04-07", "today"),
    "it rained yesterday": ("yesterday", "2021-04-06", "today"),
    "the day before yesterday": ("the day before yesterday", "2021-04-05", "second-day"),
    "last week": ("last week", "2021-03-29/2021-04-04", "unit"),
    "this month": ("this month", "2021-04", "unit"),
    "next month": ("next month", "2021-05", "unit"),
    "last year": ("last year", "2020", "unit"),
    "this quarter": ("this quarter", "2021-34", "unit"),
    "this decade": ("this decade", "202X", "unit"),
    "the week before last": ("the week before last", "2021-03-22/2021-03-28", "second-unit"),
    "three years ago": ("three years ago", "2018~", "ago"),
    "a dozen years ago": ("a dozen years ago", "2009~", "ago"),
    "two months ago": ("two months ago", "2021-02~", "ago"),
    "two days ago": ("two days ago", "2021-04-05", "ago"),
    "It opens in two weeks.": ("in two weeks", "2021-04-21~", "within"),
    "last September": ("last September", "2020-09", "month-word"),
    "next May": ("next May", "2021-05", "month-word"),
    "October of next year": ("October of next year", "2022-10", "day-of-month-year"),
    "sales fell in March": ("March", "2021-03", "month"),
    "since November": ("November", "2020-11", "month"),
    "It should close in October.": ("October", "2021-10", "month"),
    "a June 3 hearing": ("June 3", "2021-06-03", "month-day"),
    "an April 20 hearing": ("April 20", "2021-04-20", "month-day"),
    "on Jan. 5": ("Jan. 5", "2021-01-05", "month-day"),
    "the first quarter": ("the first quarter", "2021-33", "quarter"),
    "third-quarter results": ("third-quarter", "2020-35", "quarter"),
    "the third quarter of last year": ("the third quarter of last year", "2020-35", "part"),
    "the end of last year": ("the end of last year", "2020", "unit"),
    "earlier this week": ("earlier this week", "2021-04-05/2021-04-11", "unit"),
    "later in the year": ("later in the year", "2021", "the-unit"),
    "this summer": ("this summer", "2021-22", "season"),
    "last summer": ("last summer", "2020-22", "season"),
    "from Monday to Friday": ("from Monday to Friday", "2021-04-05/2021-04-09", "range"),
    "between April and June": ("between April and June", "2021-04/2021-06", "range"),
    "the week of April 12": ("the week of April 12", "2021-04-12/2021-04-18", "week-of"),
}


@pytest.mark.parametrize("text", RELATIVE)
def test_what_is_relative_is_reckoned_from_the_reference(text: str) -> None:
    found = only(text)

    assert (found.verbatim, str(found.value), found.rule.removeprefix("dates.")) == RELATIVE[text]
    assert found.basis is TimeBasis.RELATIVE
    assert found.kind is TimeKind.DATE


@pytest.mark.parametrize("text", RELATIVE)
def test_without_a_reference_it_is_found_but_has_no_value(text: str) -> None:
    found = only(text, None)

    assert found.verbatim == RELATIVE[text][0]
    assert found.value is None


NO_DATES = [
    "We may march with 46% of the people.",
    "It may be so. May I ask? He may second the motion.",
    "They march on the capital.",
    "Theresa May said no.",
    "2,000 people and 2000 dollars and 1950 troops",
    "It costs $2000 and £1999.50.",
    "He came second, in the second race, at the end of the line.",
    "He read The Sunday Times and the Daily Mail.",
    "The ratio is 4:3, and 24/7 it is 1/2.",
    "April Smith and June Jones",
    "She spoke of Sheffield Wednesday.",
    "The sun sat in the sky. Who wed?",
    "He is 25 years old, a 25-year-old man.",
    "partners of the world",
    "version 10.4.2 of Windows 2000",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_looks_like_a_time_is_left_alone(text: str) -> None:
    assert [each.verbatim for each in dates.find(text, WEDNESDAY)] == []


OTHERS = {
    "It took three years.": ("three years", TimeKind.DURATION, "P3Y"),
    "18 months behind schedule": ("18 months", TimeKind.DURATION, "P18M"),
    "its 41-year history": ("41-year", TimeKind.DURATION, "P41Y"),
    "almost two and a half years": ("almost two and a half years", TimeKind.DURATION, "P2.5Y"),
    "the past decade": ("the past decade", TimeKind.DURATION, "P10Y"),
    "the next six months": ("the next six months", TimeKind.DURATION, "P6M"),
    "several weeks": ("several weeks", TimeKind.DURATION, "PXW"),
    "the first visit in nine years": ("in nine years", TimeKind.DURATION, "P9Y"),
    "the lowest level in six months": ("in six months", TimeKind.DURATION, "P6M"),
    "thirty minutes": ("thirty minutes", TimeKind.DURATION, "PT30M"),
    "for more than a week": ("more than a week", TimeKind.DURATION, "P1W"),
    "for decades": ("decades", TimeKind.DURATION, "PXY"),
    "15 a year": ("a year", TimeKind.SET, "P1Y"),
    "every two weeks": ("every two weeks", TimeKind.SET, "P2W"),
    "every January": ("every January", TimeKind.SET, "P1Y"),
    "on Mondays": ("on Mondays", TimeKind.SET, "P1W"),
    "an annual loss": ("annual", TimeKind.SET, "P1Y"),
    "twice a week": ("twice a week", TimeKind.SET, "P1W"),
    "at 6:40 p.m.": ("6:40 p.m.", TimeKind.TIME, None),
    "at 16:00 UTC": ("16:00 UTC", TimeKind.TIME, None),
    "at noon": ("noon", TimeKind.TIME, None),
}


@pytest.mark.parametrize("text", OTHERS)
def test_durations_sets_and_times_of_day_are_kept_apart(text: str) -> None:
    found = only(text)

    assert (found.verbatim, found.kind, found.period) == OTHERS[text]
    assert found.value is None


TIMES = {
    "on Friday morning": ("on Friday morning", "2021-04-02"),
    "last night": ("last night", "2021-04-06"),
    "this morning": ("this morning", "2021-04-07"),
    "at 16:00 UTC today": ("16:00 UTC today", "2021-04-07"),
    "7 April 2021 at 5 pm": ("7 April 2021 at 5 pm", "2021-04-07"),
}


@pytest.mark.parametrize("text", TIMES)
def test_a_time_of_day_keeps_its_day(text: str) -> None:
    found = only(text)

    assert (found.verbatim, str(found.value)) == TIMES[text]
    assert found.kind is TimeKind.TIME


ABSTAINING = [
    "several years ago", "decades ago", "the following year", "that day", "now", "recently",
    "in recent years", "the same period last year",
    "the same month a year ago", "30 February 2021", "a year earlier", "fiscal 2009", "2010-12",
]  # fmt: skip


@pytest.mark.parametrize("text", ABSTAINING)
def test_it_abstains_rather_than_guesses(text: str) -> None:
    assert [each.value for each in dates.find(text, WEDNESDAY)] in ([None], [])


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("early 2021", Part.EARLY),
        ("late March 2021", Part.LATE),
        ("mid-2011", Part.MID),
        ("the end of 2021", Part.END),
        ("the beginning of 2021", Part.START),
        ("earlier this month", Part.EARLIER),
        ("later this year", Part.LATER),
        ("in 2021", None),
    ],
)
def test_the_part_of_the_value_is_said(text: str, part: Part | None) -> None:
    assert only(text).part is part


def test_a_tense_decides_where_it_is_given() -> None:
    text = "Wednesday or Monday or 3 June or October"
    past, future = (
        [str(each.value) for each in dates.find(text, WEDNESDAY, tense=tense)]
        for tense in (Tense.PAST, Tense.FUTURE)
    )

    assert past == ["2021-04-07", "2021-04-05", "2020-06-03", "2020-10"]
    assert future == ["2021-04-14", "2021-04-12", "2021-06-03", "2021-10"]


def test_the_order_of_numbers_is_a_setting() -> None:
    (found,) = dates.find("on 05/02/2013", order=DateOrder.MONTH_DAY)

    assert str(found.value) == "2013-05-02"


@pytest.mark.parametrize(
    ("reference", "text", "value"),
    [
        ("2021", "last year", "2020"),
        ("2021-04", "last month", "2021-03"),
        ("2021-04", "three years ago", "2018~"),
        ("2021-04", "on Monday", None),
        ("XXXX-05", "last year", None),
        ("2021?", "last year", None),
        ("-0043", "last year", None),
        ("2021/2022", "last year", None),
    ],
)
def test_a_reference_is_used_as_far_as_it_is_known(
    reference: str, text: str, value: str | None
) -> None:
    found = only(text, Date(reference))

    assert found.value == (Date(value) if value else None)


def test_paragraphs_part_expressions_and_wrapped_lines_do_not() -> None:
    found = [each.verbatim for each in dates.find("on Monday\n\nmorning in April\n2021", WEDNESDAY)]

    assert found == ["on Monday", "April\n2021"]


@pytest.mark.parametrize("text", ["in 2021", "three years ago", "May", "the first quarter"])
def test_a_whole_expression_is_parsed(text: str) -> None:
    found = dates.parse(text, WEDNESDAY)

    assert found is not None
    assert found.value is not None


@pytest.mark.parametrize("text", ["", "we", "46%", "on Monday and Tuesday", "2021 was good"])
def test_anything_else_is_not_parsed(text: str) -> None:
    assert dates.parse(text, WEDNESDAY) is None


def test_the_events_of_the_seeds_are_found() -> None:
    articles = json.loads((ROOT / "tests/gold/seeds.json").read_text("utf-8"))["articles"]
    missing = []
    for name, gold in articles.items():
        text = (ROOT / "seeds" / name).read_text("utf-8")
        found = {
            (str(each.value), each.verbatim, str(each.basis))
            for each in dates.find(text, Date(gold["date"]))
        }
        missing += [event for event in gold["events"] if tuple(event) not in found]

    assert missing == []


REPEATED = [
    "the ", "1", "7 April ", "of the last-", "the first quarter of ", "end of the ", "'", "2021-",
    "first-day-", "between 3 and ", "March ", "two ", "a",
]  # fmt: skip


@pytest.mark.parametrize("words", REPEATED)
def test_long_texts_neither_raise_nor_take_longer_for_each_word(words: str) -> None:
    with patience():
        found = dates.find(words * 20_000, WEDNESDAY)

    assert all(each.verbatim for each in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in his early 30s and her late 40s", []),
        ("with 11:43 left and 10:00 to play", []),
        ("scored a touchdown in the fourth quarter", []),
        ("Us Weekly said", []),
        ("“Two years ago”—last year", ["Two years ago", "last year"]),
        ("4, 2009\n\nTwo years ago it", ["2009", "Two years ago"]),
    ],
)
def test_what_stands_around_decides(text: str, expected: list[str]) -> None:
    assert [each.verbatim for each in dates.find(text, WEDNESDAY)] == expected
