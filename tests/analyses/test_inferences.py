"""What only the corpus tells: dates of undated articles, and outlets of those without one."""

import datetime as dt
import json
from collections.abc import Iterable
from pathlib import Path

import attrs
import pytest

from newscorpus import read_corpus
from newscorpus.analyses.events import Events
from newscorpus.analyses.inferences import Inferences, is_told_as_past
from newscorpus.analyses.protocol import analyse
from newscorpus.models.article import Article, Confidence, Credit, CreditKind, Reading, Status
from newscorpus.models.corpus import Corpus
from newscorpus.models.dates import Date, Weekday
from newscorpus.models.ties import Inference, InferenceBasis, Relation, RelationKind, Story
from newscorpus.text import Span
from tests.builders import make_article

ROOT = Path(__file__).parents[2]
GOLD = json.loads((ROOT / "tests/gold/seeds.json").read_text("utf-8"))["corpus"]


def shows(
    article_id: str, date: str | None, weekday: str | None = None, others: Iterable[str] = ()
) -> Article:
    """Make an article whose header shows a date, perhaps a weekday and other readings of it."""
    words = (Status.GIVEN, "header", "header.bare-date", Span(0, 2), Confidence.MEDIUM)
    readings = [Reading("date", date, *words, tuple(others))] if date else []
    readings += [Reading("weekday", weekday, *words)] if weekday else []
    return make_article(article_id, date=date, provenance=tuple(readings))


def story(*articles: str, name: str = "snow") -> Story:
    return Story(name, name.capitalize(), articles, None, None)


def relation(
    first: str, second: str, kind: RelationKind = RelationKind.IDENTICAL, containment: float = 1.0
) -> Relation:
    return Relation((first, second), kind, containment, 0.9, 50)


def inferred(
    articles: Iterable[Article], *ties: Story | Relation, events: bool = False
) -> list[Inference]:
    corpus = Corpus(tuple(articles))
    found = list(Events()(corpus)) if events else []
    return list(Inferences()(corpus.with_findings([*ties, *found])))


def in_story(undated: Article, *dates: str | None) -> list[str]:
    """Give what is inferred of an article whose story has others of these dates."""
    others = [make_article(f"a{number}", date=date) for number, date in enumerate(dates)]
    ids = [article.id for article in (undated, *others)]
    return [found.value for found in inferred([undated, *others], story(*ids))]


# The seeds


def test_the_undated_seed_is_dated_as_a_reader_would() -> None:
    (ids,) = ([name.removesuffix(".txt") for name in s] for s in GOLD["stories"] if len(s) > 1)
    first, second, third, undated = ids
    days = Date("2021-04-07"), Date("2021-04-08")
    corpus = read_corpus([ROOT / "seeds"]).with_findings(
        [
            Story("vaccines", "Vaccines", (first, second, third, undated), *days),
            relation(first, second, RelationKind.NEAR_DUPLICATE, 0.9),
        ]
    )

    found = analyse(corpus, [Events(), Inferences()]).findings(Inference)

    gold = GOLD["date_inferred"][f"{undated}.txt"]
    evidence = ("vaccines", first, second, third)
    basis = InferenceBasis(gold["basis"])
    expected = Inference(undated, "date", gold["edtf"], basis, gold["because"], evidence)
    assert found == (expected,)


# A date from a story


@pytest.mark.parametrize(
    ("date", "weekday", "value", "because"),
    [
        # nothing shown: the days of the others
        (None, None, "2021-04-07/2021-04-08", ""),
        # a day that agrees, one beside them that does, too
        ("XXXX-04-08", None, "2021-04-08", "and it shows 8 April"),
        ("XXXX-04-08", "Thursday", "2021-04-08", "and 8 April 2021 was a Thursday"),
        ("XXXX-04-14", None, "2021-04-14", "and it shows 14 April"),
        ("XXXX-04-05?", None, "2021-04-05?", "and it shows 5 April"),
        # a day that is another's, perhaps the page's: the year alone
        ("XXXX-05-06", "Thursday", "2021", "and 6 May 2021 was a Thursday"),
        ("XXXX-05-06", None, "2021", ""),
        # the month, and the one Thursday of the story in it
        ("XXXX-04", None, "2021-04", "and it shows April"),
        ("XXXX-04", "Thursday", "2021-04-08", "and 8 April 2021 was a Thursday"),
        ("XXXX-04", "Monday", "2021-04", "and it shows April"),
        ("XXXX-05", None, "2021", ""),
        ("XXXX-21", None, "2021-21", "and it shows spring"),
        ("XXXX", None, "2021-04-07/2021-04-08", ""),
        ("XXXX-XX-06", None, "2021", ""),
    ],
)
def test_the_story_tells_what_agrees_with_what_is_shown(
    date: str | None, weekday: str | None, value: str, because: str
) -> None:
    others = [make_article("a", date="2021-04-07"), make_article("b", date="2021-04-08")]
    undated = shows("x", date, weekday)

    (found,) = inferred([undated, *others], story("a", "b", "x"))

    said = "its story is dated 2021-04-07 to 2021-04-08"
    assert found.value == value
    assert found.because == f"{said}, {because}".rstrip(", ")
    assert found.evidence == ("snow", "a", "b")
    assert found.basis is InferenceBasis.CONJECTURE


@pytest.mark.parametrize(
    ("date", "weekday", "others"),
    [
        # 8 April 2021 was a Thursday, 6 May too
        ("XXXX-04-08", "Friday", ()),
        ("XXXX-05-06", "Monday", ()),
        ("XXXX-05", "Monday", ("XXXX-05-06", "2019-05-06")),
        # no leap day in 2021
        ("XXXX-02-29", None, ()),
        # dates of another kind: there is no year to put in
        ("Y20210", None, ()),
        ("../..", None, ()),
    ],
)
def test_what_contradicts_gets_no_date(
    date: str, weekday: str | None, others: tuple[str, ...]
) -> None:
    assert in_story(shows("x", date, weekday, others), "2021-04-07", "2021-04-08") == []


def test_a_torn_header_is_read_with_the_day_in_its_next_line() -> None:
    torn = shows("x", "XXXX-04", "Thursday", ("XXXX-04-08", "2010-04-08", "2021-04-08"))
    assert in_story(torn, "2021-04-05") == ["2021-04-08"]


def test_a_leap_day_belongs_to_a_leap_year() -> None:
    assert in_story(shows("x", "XXXX-02-29"), "2020-02-28") == ["2020-02-29"]
    assert in_story(shows("x", "XXXX-02-29", "Saturday"), "2020-04-20") == ["2020"]


@pytest.mark.parametrize(
    ("date", "values"),
    [
        (None, ["2021-12-30/2022-01-02"]),
        ("XXXX-12-31", ["2021-12-31"]),
        ("XXXX-01-01", ["2022-01-01"]),
        ("XXXX-01-05", ["2022-01-05"]),
        ("XXXX-12", ["2021-12"]),
        ("XXXX-01", ["2022-01"]),
        # far from both ends: either year may be meant
        ("XXXX-05-06", []),
        ("XXXX-05", []),
    ],
)
def test_a_story_across_new_year_tells_the_year_by_the_month(
    date: str | None, values: list[str]
) -> None:
    assert in_story(shows("x", date), "2021-12-30", "2022-01-02") == values


def test_a_page_of_january_does_not_tell_the_year_of_a_story_of_november() -> None:
    assert in_story(shows("x", "XXXX-01-20"), "2021-11-20") == []
    assert in_story(shows("x", "XXXX-01"), "2021-11-20") == []
    assert in_story(shows("x", "XXXX-01-01"), "2021-12-29") == ["2022-01-01"]


@pytest.mark.parametrize(
    ("dates", "values"),
    [
        ((), []),
        ((None,), []),
        (("XXXX-04-07",), []),
        # dates in doubt are no evidence
        (("2021-04-07?",), []),
        (("2021-04~", "2021-04-07"), ["2021-04-07~"]),
        (("2021-04-07",), ["2021-04-07~"]),
        (("2021-04-07", "2021-04-07"), ["2021-04-07~"]),
        (("2021-04-01", "2021-04-30"), ["2021-04"]),
        (("2021-04",), ["2021-04"]),
        (("2021",), ["2021"]),
        # what is dated to the day says more
        (("2021", "2021-04-07"), ["2021-04-07~"]),
        # too far apart
        (("2021-04-07", "2021-06-07"), []),
        (("..",), []),
    ],
)
def test_a_story_is_as_exact_as_its_dates(dates: tuple[str | None, ...], values: list[str]) -> None:
    usable = tuple(date for date in dates if date != "..")
    assert in_story(shows("x", None), *usable) == values


def test_two_undated_articles_of_a_story_do_not_date_each_other() -> None:
    known, first = make_article("a", date="2021-04-07"), shows("x", "XXXX-04-09")
    second = shows("y", None)

    found = inferred([known, first, second], story("a", "x", "y"))

    assert [(one.article, one.value) for one in found] == [
        ("x", "2021-04-09"),
        ("y", "2021-04-07~"),
    ]
    assert {one.evidence for one in found} == {("snow", "a")}
    assert inferred([first, second], story("x", "y"), relation("x", "y")) == []


def test_inferences_that_are_there_already_are_no_evidence() -> None:
    first, second = make_article("x", date=None), make_article("y", date=None)
    told = Inference("x", "date", "2021-04-07", InferenceBasis.CONJECTURE, "so it is", ())
    corpus = Corpus((first, second)).with_findings([story("x", "y"), told])

    assert list(Inferences()(corpus)) == []


def test_stories_that_disagree_tell_nothing() -> None:
    articles = [
        make_article("a", date="2021-04-07"),
        make_article("b", date="2019-04-07"),
        make_article("x", date=None),
    ]

    both = story("a", "x"), story("b", "x", name="ice")

    assert inferred(articles, *both) == []
    assert [one.value for one in inferred(articles, both[0])] == ["2021-04-07~"]


def test_findings_on_articles_that_are_not_there_do_no_harm() -> None:
    ties = story("x", "gone"), relation("x", "gone"), relation("gone", "lost")
    assert inferred([make_article("x", date=None)], *ties) == []


# A date from copies


def test_the_same_text_has_the_same_date() -> None:
    known = make_article("a", date="2021-04-07", outlet="Dawn")

    found = inferred([known, make_article("x", date=None)], relation("a", "x"), story("a", "x"))

    assert [(one.value, one.because, one.evidence) for one in found if one.field == "date"] == [
        ("2021-04-07", "the same text is dated 2021-04-07 in Dawn", ("a",))
    ]


def test_copies_tell_more_than_the_story() -> None:
    articles = [
        make_article("a", date="2021-04-07"),
        make_article("b", date="2021-04-09"),
        make_article("x", date=None),
    ]
    near = relation("x", "b", RelationKind.UPDATE, 0.95)

    (found,) = inferred(articles, near, story("a", "b", "x"))
    assert (found.value, found.because) == (
        "2021-04-09~",
        "nearly the same text is dated 2021-04-09 in b",
    )
    (found,) = inferred(articles, attrs.evolve(near, containment=0.8), story("a", "b", "x"))
    assert found.value == "2021-04-07/2021-04-09"
    (found,) = inferred(articles, near, relation("a", "x"), story("a", "b", "x"))
    assert found.value == "2021-04-07"


@pytest.mark.parametrize(
    ("dates", "values"),
    [
        (("2021-04-07", "2021-04-08"), ["2021-04-07/2021-04-08"]),
        (("2021-04-07", "2021-04-07"), ["2021-04-07"]),
        (("2011-04-07", "2021-04-07"), []),
    ],
)
def test_copies_with_two_dates_give_both_ends_or_nothing(
    dates: tuple[str, str], values: list[str]
) -> None:
    articles = [make_article(id_, date=date) for id_, date in zip("ab", dates, strict=True)]

    found = inferred(
        [*articles, make_article("x", date=None)], relation("a", "x"), relation("b", "x")
    )

    assert [one.value for one in found] == values


def test_many_copies_are_counted() -> None:
    copies = [make_article(id_, date="2021-04-07") for id_ in "abc"]
    ties = [relation(id_, "x") for id_ in "abc"]

    (found,) = inferred([*copies, make_article("x", date=None)], *ties)

    assert found.because == "the same text is dated 2021-04-07 in 3 places"


# Bounds


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The bridge fell on 3 March 2021.", "2021-03-03/.."),
        ("The bridge fell in March 2021 in a storm.", "2021-03/.."),
        ("It was founded in 2015 and signed in 2019.", "2019/.."),
        ("He died on 3 May 2021.", "2021-05-03/.."),
        ("He died in 2015. The two signed an agreement in 2019.", "2019/.."),
        ("On 3 March 2021, Lavrov met the minister.", "2021-03-03/.."),
        ("In 2020 the road was closed.", "2020/.."),
        ("It has been shut since 2018.", "2018/.."),
    ],
)
def test_an_article_is_not_older_than_what_it_tells_of_as_past(text: str, value: str) -> None:
    (found,) = inferred([make_article("x", [text], date=None)], events=True)

    assert (found.value, found.basis) == (value, InferenceBasis.BOUNDS)
    day = Date(value.partition("/")[0]).display()
    assert found.because == f"it tells of {day} as past"
    assert found.evidence[0].startswith("x#e")


@pytest.mark.parametrize(
    "text",
    [
        "The bridge will close on 3 March 2031.",
        "They signed a contract to deliver gas in 2031.",
        "They signed a contract for gas in 2031.",
        "The ministry said in 2031 growth slows.",
        "Officials said on 5 May 2031 a new law takes effect.",
        "The mayor wants the road built in 2031.",
        "It has time left in 2031.",
        "It wants to set up a mill in 2031.",
        "Paris won the Olympics in 2031.",
        "Parliament approved elections in 2031.",
        "The vote scheduled in 2031 was put off.",
        "The deal signed in 2031 targets was good.",
        "Since 2031 marks the centenary, a book is out.",
        "In 2031 the deal signed last week ends.",
        "In 2031 products Apple launched last week become useless.",
        "In 2031 the man who was arrested leaves prison.",
        "Trade may have fallen, or fell in 2031.",
        "If the bridge fell in 2031, it was old.",
        "In the novel the king died in 2031.",
        "The bridge closed since winter 2031.",
        "The bridge closed on 03/04/2031.",
        "The Vision 2031 plan was signed.",
        "The bridge was built about 2031.",
        "The bridge fell on 3 March.",
        "The bridge fell yesterday.",
    ],
)
def test_what_may_be_to_come_bounds_nothing(text: str) -> None:
    assert inferred([make_article("x", [text], date=None)], events=True) == []


def test_a_sentence_without_end_tells_nothing_for_sure() -> None:
    sentence = "He died in 2015."

    assert is_told_as_past(sentence, Span(11, 15))
    assert not is_told_as_past("so " * 400 + sentence, Span(1211, 1215))


def test_an_article_is_not_younger_than_what_links_to_it() -> None:
    cited = make_article("x", date=None, url="https://www.dawn.com/news/1616/")
    links = "Snow fell, as Dawn reported (http://dawn.com/news/1616)."
    early = make_article("a", [links], date="2021-05-01", outlet="The News")
    late = make_article("b", [links], date="2021-06-01")

    (found,) = inferred([cited, late, early])

    assert found.value == "../2021-05-01"
    assert found.because == "The News links to it on 1 May 2021"
    assert found.evidence == ("a",)


def test_links_that_prove_nothing_bound_nothing() -> None:
    url = "https://dawn.com/news/1616"
    cited = make_article("x", date=None, url=url)
    links = [f"Snow fell, as {url} had it."]
    words = (Status.GIVEN, "", "header.updated", None, Confidence.HIGH)
    changed = Reading("updated", "2021-06-02", *words)
    others = [
        make_article("a", links, date="2021-05-01", url=url),
        make_article("b", links, date="2021-05-01?"),
        make_article("c", links, date=None),
        make_article("d", links, date="2021-05-01", provenance=(changed,)),
        make_article("e", ["Snow fell, as https://dawn.com/news/16161 had it."]),
    ]

    assert inferred([cited, *others]) == []


def test_bounds_that_exclude_each_other_are_none() -> None:
    url = "https://dawn.com/news/1616"
    citing = make_article("a", [f"Snow fell, as {url} had it."], date="2021-05-01")
    past = make_article("x", ["He died on 3 March 2021."], date=None, url=url)
    wrong = make_article("y", ["He died on 3 June 2021."], date=None, url=url)

    found = inferred([citing, past, wrong], events=True)

    assert [(one.article, one.value) for one in found] == [("x", "2021-03-03/2021-05-01")]
    because = "it tells of 3 March 2021 as past, and a links to it on 1 May 2021"
    assert found[0].because == because


@pytest.mark.parametrize(
    ("said", "linked", "value"),
    [
        ("in 2021", "2021-05-01", "2021-01-01/2021-05-01"),
        ("in May 2021", "2021-05", "2021-05"),
        ("on 1 May 2021", "2021-05-01", "2021-05-01"),
        ("on 1 May 2021", "2021", "2021-05-01/2021-12-31"),
    ],
)
def test_both_ends_of_bounds_are_equally_exact(said: str, linked: str, value: str) -> None:
    url = "https://dawn.com/news/1616"
    citing = make_article("a", [f"Snow fell, as {url} had it."], date=linked)

    (found,) = inferred(
        [make_article("x", [f"He died {said}."], date=None, url=url), citing], events=True
    )

    assert found.value == value


def test_a_copy_bounds_nothing() -> None:
    articles = [make_article("a", date="2021-05-01"), make_article("x", date=None)]
    for kind in RelationKind:
        found = inferred(articles, relation("a", "x", kind))
        assert [one for one in found if one.basis is InferenceBasis.BOUNDS] == []


def test_the_day_of_filing_bounds_the_day_of_publication() -> None:
    article = make_article("x", date="XXXX-05", place="KABUL")
    assert article.dateline
    filed = attrs.evolve(article.dateline, date=Date("2021-04-06"))

    (found,) = inferred([attrs.evolve(article, dateline=filed)])

    assert (found.value, found.because) == ("2021-04-06/..", "its dateline is of 6 April 2021")


def test_bounds_narrow_what_the_story_tells() -> None:
    undated = make_article("x", ["He died on 8 April 2021."], date=None)
    others = [make_article("a", date="2021-04-07"), make_article("b", date="2021-04-09")]

    bounds, likely = inferred([undated, *others], story("a", "b", "x"), events=True)

    assert (bounds.value, likely.value) == ("2021-04-08/..", "2021-04-08/2021-04-09")
    assert likely.because == (
        "its story is dated 2021-04-07 to 2021-04-09, and it tells of 8 April 2021 as past"
    )
    assert likely.evidence == ("snow", "a", "b", "x#e1")


def test_a_story_before_the_bounds_tells_nothing() -> None:
    undated = make_article("x", ["He died on 8 May 2021."], date=None)

    (found,) = inferred(
        [undated, make_article("a", date="2021-04-07")], story("a", "x"), events=True
    )

    assert found.basis is InferenceBasis.BOUNDS


# Outlets

APP = (Credit(CreditKind.AGENCY, "APP", "APP", None),)


def outlets(*others: Article, kind: RelationKind = RelationKind.IDENTICAL) -> list[Inference]:
    ties = [relation("x", other.id, kind, 0.95) for other in others]
    return inferred([make_article("x"), *others], *ties)


def test_an_outlet_is_known_by_its_text() -> None:
    (found,) = outlets(make_article("a", outlet="Dawn"), make_article("b"))

    assert found == Inference(
        "x", "outlet", "Dawn", InferenceBasis.COPIED, "its text also stands in Dawn", ("a",)
    )


@pytest.mark.parametrize(
    ("body", "because"),
    [
        ("Rain fell. The river rose. So did the lake.", "nearly all its text also stands in Dawn"),
        ("Rain fell.", "it has nearly all of a text that stands in Dawn"),
    ],
)
def test_a_near_copy_says_which_text_is_in_which(body: str, because: str) -> None:
    for kind in (RelationKind.UPDATE, RelationKind.NEAR_DUPLICATE):
        (found,) = outlets(make_article("a", [body], outlet="Dawn"), kind=kind)
        assert found.because == because
    assert (
        outlets(make_article("a", [body], outlet="Dawn"), kind=RelationKind.SHARED_PASSAGES) == []
    )


def test_what_several_outlets_have_is_nobody_s() -> None:
    dawn, news = make_article("a", outlet="Dawn"), make_article("b", outlet="The News")

    assert outlets(dawn, news) == []
    assert [one.evidence for one in outlets(dawn, make_article("b", outlet="DAWN"))] == [("a", "b")]


def test_what_an_agency_sells_says_nothing_of_the_outlet() -> None:
    assert outlets(make_article("a", outlet="Dawn", credits=APP)) == []
    assert outlets(make_article("a", outlet="Dawn"), make_article("b", credits=APP)) == []
    assert outlets(make_article("a", outlet="APP"), make_article("b", credits=APP)) == []


def test_where_no_outlet_has_it_the_agency_is_named() -> None:
    (found,) = outlets(make_article("a", credits=APP))

    assert (found.value, found.because) == (
        "APP",
        "its text also stands in an article credited to APP",
    )


def test_an_article_with_an_outlet_or_an_agency_gets_none() -> None:
    dawn = make_article("a", outlet="Dawn")

    assert inferred([make_article("x", outlet="The News"), dawn], relation("a", "x")) == []
    assert inferred([make_article("x", credits=APP), dawn], relation("a", "x")) == []


# All of them


def test_an_article_with_a_date_gets_no_other() -> None:
    articles = [make_article(str(n), date=d) for n, d in enumerate(["2021", "201X", "2021-04-07"])]

    assert inferred(articles, story("0", "1", "2"), relation("0", "2"), events=True) == []


@pytest.mark.parametrize("day", ["0001-01-02", "9999-12-30"])
def test_the_ends_of_the_calendar_do_no_harm(day: str) -> None:
    assert in_story(shows("x", None), day) == [f"{day}~"]
    assert in_story(shows("x", f"XXXX{day[4:]}"), day) == [day]


@pytest.mark.parametrize("options", [{"containment": 1.1}, {"spread": -1}, {"slack": -1}])
def test_options_out_of_range_are_refused(options: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        Inferences(**options)  # type: ignore[arg-type]


def test_the_weekday_is_right_in_the_sentence() -> None:
    """It is checked against the calendar of the standard library, not against the words."""
    for day in range(1, 29):
        date = dt.date(2021, 4, day)
        weekday = Weekday(date.weekday()).name.capitalize()
        shown = shows("x", f"XXXX-04-{day:02}", weekday)
        (found,) = inferred([shown, make_article("a", date=f"{date}")], story("a", "x"))
        assert found.because.endswith(f"{day} April 2021 was a {weekday}")
