"""Laws of what only the corpus tells."""

import datetime as dt
import random

import attrs
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.analyses.events import Events
from newscorpus.analyses.inferences import Inferences, bounds_of, is_told_as_past
from newscorpus.models.article import Article, Confidence, Reading, Status
from newscorpus.models.corpus import Corpus
from newscorpus.models.dates import Date, Weekday
from newscorpus.models.ties import Inference, InferenceBasis, Relation, RelationKind, Story
from newscorpus.text import Span
from tests.builders import make_article

DAYS = st.dates(dt.date(1995, 1, 1), dt.date(2030, 12, 31))
IDS = "abcdefg"
DATES = st.sampled_from([
    None, None, "XXXX-05", "XXXX-05-06", "XXXX-04-08", "XXXX-02-29", "XXXX-12-31", "XXXX-21",
    "XXXX-XX-06", "XXXX", "2021-04-07", "2021-04-08", "2021-05-06", "2021-12-31", "2022-01-02",
    "2021-04", "2021", "202X", "2021-04-07?", "2021-04/..", "../..", "Y20210", "0001-01-01",
    "9999-12-31", "2021-04-07T10:00:00Z", "2020-02-28",
])  # fmt: skip
TEXTS = st.sampled_from([
    "Rain fell.", "He died on 8 April 2021.", "The road was closed in 2019.",
    "It has been shut since May 2021.", "Snow fell, as https://dawn.com/x had it.",
])  # fmt: skip
PAST = st.sampled_from([
    "The minister died {}.", "The bridge collapsed {}.", "The two signed an agreement {}.",
    "The school was founded {}.", "{}, Lavrov met the minister.", "{} the road was closed.",
    "Trade has been falling since then, and the mill closed {}.",
])  # fmt: skip
FUTURE = st.sampled_from([
    "The minister will resign {}.", "A vote is planned {}.", "{}, the law takes effect.",
    "They signed a contract to deliver gas {}.", "{} the two are to meet.",
    "Paris won the Olympics {}.", "The bridge is due to be opened {}.", "{} looms.",
])  # fmt: skip


@st.composite
def articles(draw: st.DrawFn) -> tuple[Article, ...]:
    """Articles of any dates, some with an outlet, a weekday or an address."""
    found: list[Article] = []
    for id_ in draw(st.lists(st.sampled_from(IDS), unique=True, max_size=6)):
        date, weekday = draw(DATES), draw(st.none() | st.sampled_from(Weekday))
        words = (Status.GIVEN, "", "header.bare-date", Span(0, 0), Confidence.MEDIUM)
        readings = [Reading("date", date, *words, ("XXXX-05-06", "2021-05-06"))] if date else []
        readings += [Reading("weekday", weekday.name, *words)] if weekday is not None else []
        article = make_article(id_, [draw(TEXTS)], date=date, provenance=tuple(readings))
        outlet = draw(st.sampled_from([None, "Dawn", "The News"]))
        url = draw(st.sampled_from([None, "https://www.dawn.com/x/"]))
        found.append(attrs.evolve(article, outlet=outlet, url=url))
    return tuple(found)


PAIRS = st.lists(st.sampled_from(IDS), min_size=2, max_size=2, unique=True)
RELATIONS = st.builds(
    lambda pair, kind, share: Relation((pair[0], pair[1]), kind, share, share, 9),
    PAIRS,
    st.sampled_from(RelationKind),
    st.sampled_from([0.5, 0.9, 1.0]),
)
STORIES = st.builds(
    lambda name, ids: Story(name, name, tuple(ids), None, None),
    st.sampled_from(["snow", "ice"]),
    st.lists(st.sampled_from(IDS), min_size=2, max_size=5, unique=True),
)
TIES = st.lists(RELATIONS | STORIES, max_size=5)


def inferred(found: tuple[Article, ...], ties: list[Relation | Story]) -> list[Inference]:
    corpus = Corpus(found)
    return list(Inferences()(corpus.with_findings([*Events()(corpus), *ties])))


@given(articles(), TIES, st.randoms(use_true_random=False))
def test_inferences_do_not_depend_on_any_order(
    found: tuple[Article, ...],
    ties: list[Relation | Story],
    chance: random.Random,
) -> None:
    shuffled, others = list(found), list(ties)
    chance.shuffle(shuffled)
    chance.shuffle(others)

    assert inferred(found, ties) == inferred(tuple(shuffled), others)


@given(articles(), TIES)
def test_inferences_stand_beside_what_is_not_known(
    found: tuple[Article, ...], ties: list[Relation | Story]
) -> None:
    corpus = Corpus(found)
    undated = {article.id for article in corpus.undated}
    known = {*(article.id for article in found), *(t.id for t in ties if isinstance(t, Story))}

    for one in inferred(found, ties):
        if one.field == "date":
            assert one.article in undated
            assert Date(one.value).is_placed
            assert not undated & {*one.evidence} - {one.article}
        else:
            assert corpus[one.article].outlet is None
        assert one.evidence
        assert {id_.partition("#")[0] for id_ in one.evidence} <= known
        assert one.because


@given(articles(), TIES)
def test_what_is_likely_lies_within_what_must_hold(
    found: tuple[Article, ...], ties: list[Relation | Story]
) -> None:
    by_basis: dict[InferenceBasis, dict[str, Date]] = {basis: {} for basis in InferenceBasis}
    for one in inferred(found, ties):
        if one.field == "date":
            by_basis[one.basis][one.article] = Date(one.value)

    for id_, bounds in by_basis[InferenceBasis.BOUNDS].items():
        likely = by_basis[InferenceBasis.CONJECTURE].get(id_)
        if likely and likely.earliest and likely.latest:
            assert bounds.earliest is None or likely.latest >= bounds.earliest
            assert bounds.latest is None or likely.earliest <= bounds.latest


@given(
    DAYS,
    st.lists(st.tuples(PAST, st.integers(0, 9_000), st.sampled_from("dmy"))),
    st.lists(st.tuples(FUTURE, st.integers(0, 4_000), st.sampled_from("dmy"))),
    st.lists(st.integers(0, 2_000), max_size=3),
)
def test_bounds_hold_the_truth_where_articles_tell_it(
    truth: dt.date,
    past: list[tuple[str, int, str]],
    future: list[tuple[str, int, str]],
    linked: list[int],
) -> None:
    texts = [text.format(_said(truth - dt.timedelta(ago), kind)) for text, ago, kind in past]
    texts += [text.format(_said(truth + dt.timedelta(later), kind)) for text, later, kind in future]
    # what begins with a date begins with a capital
    texts = [text[0].upper() + text[1:] for text in texts]
    undated = make_article("x", [*texts, "So it goes."], date=None, url="https://dawn.com/x")
    others = [
        make_article(
            f"a{number}",
            ["It stood in https://dawn.com/x first."],
            date=f"{truth + dt.timedelta(later)}",
        )
        for number, later in enumerate(linked)
    ]
    corpus = Corpus((undated, *others))

    bounds = bounds_of(corpus.with_findings(Events()(corpus)), [undated]).get("x")

    assert bool(bounds) or not linked
    if bounds:
        assert bounds.allow(truth)
        assert bounds.end is None or bounds.end.day == truth + dt.timedelta(min(linked))


def _said(day: dt.date, kind: str) -> str:
    words = Date.of(day).display()
    if kind == "d":
        return f"on {words}"
    return f"in {words.split(' ', 1)[1]}" if kind == "m" else f"in {day.year}"


@given(DAYS, st.integers(-3, 3), st.booleans(), st.booleans())
def test_a_day_without_its_year_gets_it_back_from_its_story(
    truth: dt.date,
    away: int,
    has_weekday: bool,  # noqa: FBT001 -- drawn
    is_copy: bool,  # noqa: FBT001 -- drawn
) -> None:
    words = (Status.GIVEN, "", "header.bare-date", Span(0, 0), Confidence.MEDIUM)
    weekday = (Reading("weekday", f"{truth:%A}", *words),) if has_weekday else ()
    undated = make_article("x", date=f"XXXX-{truth:%m-%d}", provenance=weekday)
    other = make_article("a", date=f"{truth + dt.timedelta(away)}")
    tie = (
        Relation(("a", "x"), RelationKind.IDENTICAL, 1, 1, 9)
        if is_copy
        else Story("snow", "Snow", ("a", "x"), None, None)
    )

    (found,) = inferred((undated, other), [tie])

    assert found.value == f"{truth}"


@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 20))
def test_any_sentence_tells_of_the_past_or_does_not(text: str, start: int, length: int) -> None:
    is_told_as_past(text, Span(start, start + length))
