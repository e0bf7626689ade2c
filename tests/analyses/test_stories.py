"""Articles on one event, grouped by what they say and when."""

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import parse_article, read_corpus
from newscorpus.analyses.entities import Entities
from newscorpus.analyses.figures import Figures
from newscorpus.analyses.passages import Passages
from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.stories import Stories
from newscorpus.analyses.stories.days import Days
from newscorpus.analyses.stories.linking import Rule, linked
from newscorpus.analyses.stories.rarity import rarity
from newscorpus.analyses.stories.vectors import Signals, Weights, cosine, vectors_of
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.dates import Date
from newscorpus.models.ties import Occurrence, Passage, Story
from newscorpus.testing import generate_articles
from newscorpus.testing.scores import Agreement, bcubed
from newscorpus.text import Span
from tests.builders import make_article

ROOT = Path(__file__).parents[2]
GOLD = json.loads((ROOT / "tests/gold/seeds.json").read_text("utf-8"))["corpus"]


def _texts(written: str) -> tuple[str, ...]:
    """Give the paragraphs of a text, each in one line."""
    return tuple(" ".join(paragraph.split()) for paragraph in written.strip().split("\n\n"))


FERRY = _texts(
    """
    A ferry with 212 people aboard sank off the port of Kirova on Monday night after its cargo
    of timber shifted, the harbour master Tomas Rehl said. Fishing boats pulled 148 survivors
    out of the water.

    Divers are to search the wreck of the Northern Star at first light.

    The harbour master of Kirova, Tomas Rehl, put the number of survivors of the sunken ferry
    Northern Star at 148. Timber that had broken loose lay in the harbour on Tuesday.

    Fishermen from Kirova told how they saved passengers of the Northern Star, the ferry that
    went down on Monday with 212 people and a load of timber.
    """
)
BUDGET = _texts(
    """
    The senate of Valdoria passed a budget of €4.2 billion on Tuesday that raises the tax on
    tobacco, finance minister Irene Quast said.

    Irene Quast, the finance minister, defended the tax on tobacco that the senate of Valdoria
    passed with its budget of €4.2 billion.
    """
)
ALDA = _texts(
    """
    An earthquake of magnitude 6.1 shook the island of Alda early on Wednesday, killing at
    least 19 people in the town of Mirrow, the geological institute said.

    At least 19 people died when an earthquake struck the island of Alda. Houses fell in
    Mirrow, where the tremor of magnitude 6.1 was strongest.

    Rescuers dug for survivors in Mirrow on the island of Alda after the earthquake, of
    magnitude 6.1, that killed 19 people.

    The earthquake that killed 19 people in Mirrow was the worst on Alda in memory, the
    governor of the island, Pia Lunde, said. Its magnitude was 6.1.
    """
)
KESH = _texts(
    """
    An earthquake of magnitude 5.4 damaged a dam above the city of Kesh on Thursday, and 3,000
    people had to leave their houses, the geological institute said.

    The city of Kesh emptied after an earthquake cracked the dam of Upper Torrin. Some 3,000
    people spent the night on hills. The tremor had a magnitude of 5.4.

    Engineers lowered the water behind the dam of Upper Torrin, which an earthquake of
    magnitude 5.4 had cracked. Kesh, the city below, stays closed to its 3,000 people.

    The mayor of Kesh, Omar Sill, told 3,000 people to wait until engineers had looked at the
    dam of Upper Torrin, cracked by an earthquake of magnitude 5.4.
    """
)


def dated(name: str, texts: Iterable[str], date: str | None = "2021-04-07") -> list[Article]:
    return [make_article(f"{name}-{n}", [text], date=date) for n, text in enumerate(texts, 1)]


def prepared(articles: Iterable[Article]) -> Corpus:
    return analyse(Corpus(tuple(articles)), [Entities(), Figures(), Passages()])


def found(articles: Iterable[Article], stories: Stories | None = None) -> list[Story]:
    return list((stories or Stories())(prepared(articles)))


def together(stories: Iterable[Story]) -> list[set[str]]:
    return [set(story.articles) for story in stories]


def ids(articles: Iterable[Article]) -> set[str]:
    return {article.id for article in articles}


def test_reports_of_one_event_by_two_outlets_are_a_story_and_another_event_is_none() -> None:
    articles = [*dated("ferry", (FERRY[0], FERRY[2])), *dated("budget", BUDGET[:1])]

    assert together(found(articles)) == [{"ferry-1", "ferry-2"}]


def test_two_events_of_one_sort_in_one_week_are_two_stories() -> None:
    alda, kesh = dated("alda", ALDA, "2021-04-07"), dated("kesh", KESH, "2021-04-08")

    assert together(found([*alda, *kesh])) == [ids(alda), ids(kesh)]


def test_two_events_of_one_sort_are_two_stories_without_dates_too() -> None:
    alda, kesh = dated("alda", ALDA, None), dated("kesh", KESH, None)

    assert together(found([*alda, *kesh])) == [ids(alda), ids(kesh)]


def test_the_seeds_are_the_stories_that_a_reader_finds() -> None:
    corpus = analyse(read_corpus([ROOT / "seeds"]), [Entities(), Figures(), Passages(), Stories()])

    stories = corpus.findings(Story)

    told = [[corpus[article].path for article in story.articles] for story in stories]
    assert told == GOLD["stories"]
    assert (stories[0].earliest, stories[0].latest) == (Date("2021-04-07"), Date("2021-04-08"))


@pytest.mark.parametrize(("window", "count"), [(10, 0), (19, 0), (20, 1), (30, 1)])
def test_articles_are_compared_within_the_window_only(window: int, count: int) -> None:
    articles = [*dated("a", FERRY[:1], "2021-04-07"), *dated("b", FERRY[2:3], "2021-04-27")]

    assert len(found(articles, Stories(window=window))) == count


@pytest.mark.parametrize(("date", "count"), [("2021-04", 1), ("2021", 1), ("2020", 0)])
def test_a_date_that_is_no_day_counts_by_its_bounds(date: str, count: int) -> None:
    articles = [*dated("a", FERRY[:1], "2021-04-07"), *dated("b", FERRY[2:3], date)]

    assert len(found(articles)) == count


def test_an_article_without_a_date_joins_and_comes_last() -> None:
    articles = [*dated("a", FERRY[:1], None), *dated("b", FERRY[2:], "2021-04-08")]

    (story,) = found(articles)

    assert story.articles == ("b-1", "b-2", "a-1")
    assert (story.earliest, story.latest) == (Date("2021-04-08"), Date("2021-04-08"))


def test_a_story_without_dates_has_no_first_and_no_last() -> None:
    (story,) = found(dated("a", FERRY, None))

    assert (story.earliest, story.latest) == (None, None)


def test_an_article_without_a_date_is_no_bridge_between_two_years() -> None:
    articles = [
        *dated("early", FERRY[:2], "2019-04-07"),
        *dated("late", FERRY[2:], "2021-04-07"),
        *dated("undated", FERRY[:1], None),
    ]

    assert not any({"early-1", "late-1"} <= story for story in together(found(articles)))


def test_a_year_of_articles_that_are_alike_is_not_one_story() -> None:
    first = dt.date(2021, 1, 4)
    weeks = [str(first + dt.timedelta(weeks=week)) for week in range(52)]
    articles = [make_article(f"w{date}", [FERRY[0]], date=date) for date in weeks]

    stories = found(articles)

    assert stories
    for story in stories:
        assert story.earliest is not None
        assert story.latest is not None
        assert Days(0, 0).common(Days(*_days(story))).missing >= 0
        assert _days(story)[1] - _days(story)[0] <= Stories().span


def _days(story: Story) -> tuple[int, int]:
    first, last = story.earliest, story.latest
    assert first is not None
    assert first.earliest is not None
    assert last is not None
    assert last.latest is not None
    return first.earliest.toordinal(), last.latest.toordinal()


def test_articles_are_in_the_order_of_their_reports() -> None:
    articles = [
        make_article("c", [FERRY[0]], date="2021-04-09"),
        make_article("b", [FERRY[2]], date="2021-04-08"),
        make_article("a", [FERRY[3]], date="2021-04-08"),
    ]

    (story,) = found(articles)

    assert story.articles == ("a", "b", "c")


def test_boilerplate_that_two_articles_share_makes_no_story() -> None:
    footer = "This report may be copied by whoever names its source and asks for no money for it."
    articles = [make_article("a", [*FERRY, footer]), make_article("b", [*BUDGET, *KESH, footer])]
    corpus = prepared(articles)

    assert corpus.findings(Passage)
    assert list(Stories()(corpus)) == []


def test_a_shared_passage_makes_articles_more_alike() -> None:
    articles = dated("a", (FERRY[0], FERRY[2]))
    corpus = analyse(Corpus(tuple(articles)), [Entities()])
    spans = [Occurrence(article.id, Span(20, 60)) for article in articles]
    bare = Stories(alike=_least(corpus))

    assert len(list(bare(corpus))) == 1
    stricter = Stories(alike=min(1.0, 1.4 * _least(corpus)))
    assert list(stricter(corpus)) == []
    copied = corpus.with_findings([Passage("p1", 60, tuple(spans))])
    assert len(list(stricter(copied))) == 1
    assert list(Stories(alike=stricter.alike, passages=0)(copied)) == []


def _least(corpus: Corpus) -> float:
    """Give a little less than how alike the two articles of a corpus are."""
    steps = [step / 200 for step in range(1, 200)]
    return max(step for step in steps if list(Stories(alike=step)(corpus)))


def test_every_signal_can_be_left_out() -> None:
    articles = [*dated("ferry", FERRY), *dated("budget", BUDGET)]

    for stories in (Stories(words=0), Stories(names=0), Stories(figures=0), Stories(passages=0)):
        assert any({"ferry-1", "ferry-3"} <= story for story in together(found(articles, stories)))


def test_names_alone_tell_two_events_apart() -> None:
    alda, kesh = dated("alda", ALDA), dated("kesh", KESH)

    stories = found([*alda, *kesh], Stories(words=0, figures=0, passages=0))

    assert not any(story & ids(alda) and story & ids(kesh) for story in together(stories))


@pytest.mark.parametrize(
    "options",
    [
        {"window": -1},
        {"span": -1},
        {"alike": 0},
        {"alike": 1.1},
        {"apart": 0},
        {"names": -0.1},
        {"words": 101},
        {"words": 0, "names": 0, "figures": 0},
    ],
)
def test_options_out_of_range_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"lies|from 0|above 0"):
        Stories(**options)


def test_a_story_is_called_by_a_headline() -> None:
    articles = [
        make_article("a", [FERRY[0]], title="Ferry with 212 aboard sinks off Kirova"),
        make_article("b", [FERRY[2]]),
    ]

    (story,) = found(articles)

    assert story.label == "Ferry with 212 aboard sinks off Kirova"
    assert story.id == "ferry-with-212-aboard-sinks-off-kirova"


def test_the_name_of_a_series_is_no_label() -> None:
    articles = [
        make_article("a", [FERRY[0]], title="News in brief today"),
        make_article("b", [FERRY[2]], title="Shipping"),
        make_article("c", [BUDGET[0]], title="News in Brief Today"),
    ]

    (story,) = found(articles)

    assert any(text.startswith(story.label) for text in FERRY)


def test_a_label_ends_before_a_word_that_leads_on_and_without_an_ellipsis() -> None:
    lead = "The old stone bridge " + "over the broad brown river " * 3 + "and of the town fell"
    (story,) = found([make_article(name, [lead]) for name in "ab"])

    assert lead.startswith(story.label)
    assert len(story.label) <= 100
    assert story.label.rsplit(" ", 1)[1] not in {"the", "and", "of", "over"}


def test_stories_with_one_headline_have_ids_of_their_own() -> None:
    both = [
        make_article(f"{date}-{n}", [text], date=date, title="Ferry sinks off Kirova")
        for date in ("2019-04-07", "2021-04-07")
        for n, text in enumerate((FERRY[0], FERRY[2]))
    ]

    assert len({story.id for story in found(both)}) == 2


def test_stories_come_earliest_first() -> None:
    articles = [
        *dated("late", FERRY, "2021-04-07"),
        *dated("none", BUDGET, None),
        *dated("early", ALDA, "2019-04-07"),
    ]

    assert [story.articles[0][:4] for story in found(articles)] == ["earl", "late", "none"]


MIXED = [
    *dated("alda", ALDA, "2021-04-07"),
    *dated("kesh", KESH, "2021-04-08"),
    *dated("ferry", FERRY, None),
    *dated("budget", BUDGET, "2021-04-07"),
    *dated("again", FERRY[:2], "2021-06-01"),
]


PREPARED = prepared(MIXED)


@given(st.permutations(MIXED))
def test_the_order_of_the_articles_makes_no_difference(articles: Sequence[Article]) -> None:
    turned = Corpus(tuple(articles), (), PREPARED.found)

    assert list(Stories()(turned)) == list(Stories()(PREPARED))


def test_the_order_of_the_findings_makes_no_difference() -> None:
    turned = Corpus(PREPARED.articles, (), tuple(reversed(PREPARED.found)))

    assert list(Stories()(PREPARED)) == list(Stories()(turned))


@pytest.mark.parametrize("articles", [[], dated("a", FERRY[:1]), dated("e", ("", ""))])
def test_what_says_too_little_makes_no_story(articles: list[Article]) -> None:
    assert found(articles) == []


def test_articles_that_have_only_their_phrases_in_common_make_few_stories() -> None:
    texts = (one.text for one in generate_articles(400, 7))
    articles = [parse_article(text, id=f"a{number}") for number, text in enumerate(texts)]

    in_stories = {article for story in found(articles) for article in story.articles}

    assert len(in_stories) <= 0.05 * len(articles)


days = st.builds(
    lambda first, length: Days(first, first + length), st.integers(1, 60), st.integers(0, 20)
) | st.just(Days())


@given(
    st.lists(days, min_size=2, max_size=12).flatmap(
        lambda each: st.tuples(
            st.just(each),
            st.dictionaries(
                st.tuples(st.integers(0, len(each) - 1), st.integers(0, len(each) - 1)),
                st.floats(0.01, 1),
            ),
        )
    ),
    st.integers(0, 30),
)
def test_groups_have_no_member_in_common_and_fit_into_their_span(
    drawn: tuple[list[Days], dict[tuple[int, int], float]], span: int
) -> None:
    when, alike = drawn
    pairs = sorted((low, high, how) for (low, high), how in alike.items() if low < high)

    groups = list(linked(pairs, when, Rule(0.2, 0.7, span)))

    members = [member for group in groups for member in group]
    assert len(members) == len(set(members))
    for group in groups:
        assert len(group) > 1
        common = Days()
        for member in group:
            common = common.common(when[member])
        assert common.missing <= span


def test_average_link_joins_no_chain() -> None:
    chain = [(number, number + 1, 0.5) for number in range(9)]

    groups = list(linked(chain, [Days()] * 10, Rule(0.3, 0.7, 30)))

    assert all(len(group) == 2 for group in groups)


@given(st.integers(1, 1000), st.integers(1, 1000), st.floats(0, 1))
def test_the_rarer_tells_more(some: int, more: int, expected: float) -> None:
    few, many = sorted((some, more))

    assert rarity(few, 1000, expected) >= rarity(many, 1000, expected) >= 0


def test_an_article_is_as_like_itself_as_can_be() -> None:
    vectors = vectors_of(dated("a", FERRY), Signals({}, {}), Weights(1, 0, 0))

    for vector in vectors:
        assert cosine(vector, vector) == pytest.approx(1)
        assert list(vector.values()) == sorted(vector.values(), reverse=True)


def test_bcubed_counts_what_is_in_no_group_as_alone() -> None:
    wanted = {"a": "x", "b": "x", "c": "y", "d": "y"}

    assert bcubed([["a", "b"], ["c", "d"]], wanted) == Agreement(1, 1)
    assert bcubed([], wanted) == Agreement(1, 0.5)
    assert bcubed([["a", "b", "c", "d"]], wanted) == Agreement(0.5, 1)
    assert Agreement(0.5, 1).f1 == pytest.approx(2 / 3)
