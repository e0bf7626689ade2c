"""Sentences with a date."""

import json
from pathlib import Path

import attrs
import pytest

from newscorpus import read_article
from newscorpus.analyses.events import Events, anchor_of, events_of, tense_of
from newscorpus.analyses.protocol import analyse
from newscorpus.models.article import Article, Role
from newscorpus.models.dates import Date
from newscorpus.models.findings import Event, EventBasis
from newscorpus.normalise.dates import Tense
from newscorpus.text import Span
from tests.builders import make_article, make_corpus

ROOT = Path(__file__).parents[2]
GOLD = json.loads((ROOT / "tests/gold/seeds.json").read_text("utf-8"))["articles"]
LEAD = "The river rose on 2 March 2021."


def dated(text: str, date: str | None = "2021-04-07") -> list[tuple[str, str]]:
    """Give the dates of a second paragraph: 7 April 2021 was a Wednesday."""
    _, *found = events_of(make_article(body=[LEAD, text], date=date))
    return [(e.verbatim, str(e.date)) for e in found]


@pytest.mark.parametrize("name", sorted(GOLD))
def test_the_seeds_have_the_events_that_a_reader_finds(name: str) -> None:
    found = events_of(read_article(ROOT / "seeds" / name))

    told = [[str(e.date), e.verbatim, str(e.basis)] for e in found]
    assert [one for one in told if one[2] != "publication"] == GOLD[name]["events"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # the verb before tells
        ("The council voted on Friday.", "2021-04-02"),
        ("The council will vote on Friday.", "2021-04-09"),
        ("He said a vote would be held on Friday.", "2021-04-09"),
        ("He said on Friday he would resign.", "2021-04-02"),
        ("The vote, he said on Friday, will go on.", "2021-04-02"),
        ("The envoy is to visit Herat on Friday.", "2021-04-09"),
        ("The men were to be freed on Friday.", "2021-04-09"),
        ("The men were to have been freed on Friday.", "2021-04-02"),
        ("It should have opened on Friday.", "2021-04-02"),
        ("He is due in court on Friday.", "2021-04-09"),
        ("The minister plans to leave on Friday.", "2021-04-09"),
        ("They agreed to meet again on Friday.", "2021-04-09"),
        ("We’ll know more on Friday.", "2021-04-09"),
        ("Talks resume on Friday.", "2021-04-09"),
        ("The deadline is Friday.", "2021-04-09"),
        # the verb behind
        ("On Friday, the council will vote.", "2021-04-09"),
        ("On Friday, the council voted.", "2021-04-02"),
        ("Friday’s vote was close.", "2021-04-02"),
        ("On Friday, when it will rain, we know.", "2021-04-02"),
        ("By Friday, he was aware of it.", "2021-04-02"),
        ("Fearing that it would spread, on Friday the police moved in.", "2021-04-02"),
        # what looks like a future
        ("They agreed to a deal on Friday.", "2021-04-02"),
        ("They went home due to the rain on Friday.", "2021-04-02"),
        ("It was set on fire on Friday.", "2021-04-02"),
        # no verb
        ("A vote on Friday.", "2021-04-02"),
        # today has its name, too
        ("The council will vote on Wednesday.", "2021-04-07"),
        ("The council voted on Wednesday.", "2021-04-07"),
        # the words tell, whatever the verb
        ("The council voted to meet by Friday.", "2021-04-09"),
        ("It has rained since Friday.", "2021-04-02"),
        ("He will say what he did last Friday.", "2021-04-02"),
        ("The council met at 5 p.m. on Friday.", "2021-04-02"),
        ("The council will meet on Friday evening.", "2021-04-09"),
    ],
)
def test_tense_decides_between_the_past_weekday_and_the_coming(text: str, date: str) -> None:
    assert [found for _, found in dated(text)] == [date]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("On 3 May the court will rule.", "2021-05-03"),
        ("On 3 March the court will rule.", "2022-03-03"),
        ("On 3 March the court ruled.", "2021-03-03"),
        ("Three years ago he left.", "2018~"),
        ("It was dry last year.", "2020"),
        ("It rained in 2019.", "2019"),
        ("The plant will open in nine years.", "2030~"),
        ("He leaves tomorrow.", "2021-04-08"),
    ],
)
def test_other_expressions_have_the_value_of_their_words(text: str, date: str) -> None:
    assert [found for _, found in dated(text)] == [date]


@pytest.mark.parametrize(
    "text",
    [
        "It rained for three days.",
        "They meet every Monday.",
        "They met at 5 p.m. and parted at 7 p.m.",
        "It is raining now.",
        "It was the first visit in nine years.",
        "He praised the first visit “in almost a decade”.",
        "Later in the day the rain stopped.",
        "That day nobody came.",
        "He paid 2,019 rupees.",
    ],
)
def test_what_names_no_place_in_the_calendar_is_no_event(text: str) -> None:
    assert dated(text) == []


def test_an_undated_article_has_only_the_dates_that_its_words_name() -> None:
    text = "On Friday and last year it rained, and in May, and on 3 May 2019."

    assert dated(text, None) == [("3 May 2019", "2019-05-03")]


def test_a_sentence_gives_an_event_for_each_date_and_one_for_equal_dates() -> None:
    text = "On Wednesday, 7 April 2021, or today, and in 2019 it rained. Today it is dry."

    assert [date for _, date in dated(text)] == ["2021-04-07", "2019", "2021-04-07"]


def test_the_sentence_and_the_words_stand_in_the_source() -> None:
    article = make_article(body=["Rain fell. It stopped on Monday.", "It was 2019."], place="KABUL")
    text = article.source.text or ""

    found = events_of(article)

    assert [e.span.of(text) for e in found] == ["Rain fell.", "on Monday", "2019"]
    assert [e.sentence.of(text) for e in found] == [
        "Rain fell.",
        "It stopped on Monday.",
        "It was 2019.",
    ]
    assert [e.id for e in found] == ["flood#e1", "flood#e2", "flood#e3"]
    assert all(e.verbatim == e.span.of(text) for e in found)


def test_a_lead_without_a_date_is_of_the_day_of_publication() -> None:
    (event,) = events_of(make_article(body=["Rain fell. The river rose.", "It rose."]))

    assert event.basis is EventBasis.PUBLICATION
    assert event.date == Date("2021-04-07")
    assert event.span == event.sentence
    assert event.verbatim == "Rain fell."
    assert event.rule == "events.publication"


@pytest.mark.parametrize("date", [None, "2021-04", "2021", "2021-04-07?", "XXXX-04-07"])
def test_a_lead_has_no_date_of_publication_that_is_no_day(date: str | None) -> None:
    assert events_of(make_article(body=["Rain fell."], date=date)) == ()


def test_a_lead_with_a_date_is_not_given_a_second_one() -> None:
    found = events_of(make_article(body=["Rain fell today. It is over."]))

    assert [(e.verbatim, e.basis) for e in found] == [("today", EventBasis.RELATIVE)]


def test_a_lead_whose_words_have_no_value_counts_as_undated() -> None:
    found = events_of(make_article(body=["Rain fell for three days."]))

    assert [e.basis for e in found] == [EventBasis.PUBLICATION]


def filed(day: str | None) -> Article:
    article = make_article(body=["Rain fell on Monday. It fell yesterday."], place="KABUL")
    assert article.dateline is not None
    dateline = attrs.evolve(article.dateline, date=Date(day) if day else None)
    return attrs.evolve(article, dateline=dateline)


def test_the_day_of_filing_is_the_anchor() -> None:
    article = filed("2021-04-04")

    assert anchor_of(article) == Date("2021-04-04")
    assert [str(e.date) for e in events_of(article)] == ["2021-03-29", "2021-04-03"]


@pytest.mark.parametrize("day", [None, "XXXX-04-04", "2021-04", "2021-04-04?"])
def test_a_dateline_without_a_day_is_no_anchor(day: str | None) -> None:
    assert anchor_of(filed(day)) == Date("2021-04-07")


def test_headlines_and_leftovers_have_no_events() -> None:
    article = make_article(
        body=[LEAD, (Role.SUBHEAD, "On Monday"), (Role.BOILERPLATE, "Published on Monday")],
        title="Rain on Monday",
    )

    assert [e.verbatim for e in events_of(article)] == ["2 March 2021"]


def test_events_of_a_corpus_stand_in_its_order() -> None:
    corpus = make_corpus([make_article("a"), make_article("b", body=[LEAD, "It is 2021."])])

    found = analyse(corpus, [Events()]).findings(Event)

    assert [e.id for e in found] == ["a#e1", "b#e1", "b#e2"]


@pytest.mark.parametrize(
    ("sentence", "words", "tense"),
    [
        ("The vote is on Friday.", "Friday", Tense.FUTURE),
        ("He can’t come on Friday.", "Friday", None),
        ("Ahead of Friday’s vote he slept.", "Friday", Tense.FUTURE),
        ("He was injured on Friday.", "Friday", Tense.PAST),
        ("Voters go to the polls on Friday.", "Friday", None),
    ],
)
def test_the_tense_of_a_sentence(sentence: str, words: str, tense: Tense | None) -> None:
    start = sentence.index(words)

    assert tense_of(sentence, Span(start, start + len(words))) is tense
