"""Which articles are related to one, and why."""

from collections.abc import Iterable
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.analyses.related import Related, RelatedArticles, Signal
from newscorpus.analyses.related.values import WEIGHTS
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import (
    Entity,
    EntityKind,
    Figure,
    Finding,
    Mention,
    Topic,
    TopicArticle,
    TopicSource,
)
from newscorpus.models.ties import Occurrence, Passage, Relation, RelationKind, Story
from newscorpus.text import Span
from tests.builders import make_article

PLACE = Span(20, 24)


def corpus_of(
    count: int, *found: Finding, dates: Iterable[str | None] = (), filler: int = 0
) -> Corpus:
    """Make articles a, b, c, then others that share nothing, from which rarity is told."""
    names = [*"abcdefghij"[:count], *(f"z{number}" for number in range(filler))]
    days = [*dates, *["2021-04-07"] * len(names)]
    articles = [make_article(name, date=days[place]) for place, name in enumerate(names)]
    return Corpus(articles).with_findings(found)


def entity(
    name: str, articles: str, kind: EntityKind = EntityKind.PERSON, times: int = 1
) -> Entity:
    mentions = [Mention(article, PLACE.shift(n)) for article in articles for n in range(times)]
    return Entity(name.lower(), kind, name, (), tuple(mentions))


def figure(article: str, group: str, verbatim: str = "46%", noun: str | None = None) -> Figure:
    value, kind = Decimal(46), "percent" if noun is None else "count"
    return Figure(f"{article}#f1", article, PLACE, verbatim, kind, value, noun, None, noun, group)


def topic(name: str, articles: str) -> Topic:
    entries = tuple(TopicArticle(article, 1, ()) for article in articles)
    return Topic(name.lower(), name, TopicSource.CURATED, entries)


def passage(words: int, articles: str) -> Passage:
    return Passage("p1", words, tuple(Occurrence(article, PLACE) for article in articles))


def relation(kind: RelationKind) -> Relation:
    return Relation(("a", "b"), kind, 0.9, 0.8, 40)


def the_one(corpus: Corpus) -> Related:
    (found,) = RelatedArticles(corpus).of("a")
    return found


@pytest.mark.parametrize(
    ("found", "signal", "said"),
    [
        ([entity("Lavrov", "ab")], Signal.PERSON, "both name Lavrov"),
        ([entity("Kabul", "ab", EntityKind.PLACE)], Signal.PLACE, "both name Kabul"),
        ([entity("SCO", "ab", EntityKind.ORGANISATION)], Signal.ORGANISATION, "both name SCO"),
        ([entity("Covid", "ab", EntityKind.OTHER)], Signal.NAME, "both name Covid"),
        ([topic("Water", "ab")], Signal.TOPIC, "both are on Water"),
        ([passage(72, "ab")], Signal.PASSAGE, "share 72 words"),
        ([Story("s", "Flood", ("a", "b"), None, None)], Signal.STORY, "both report on Flood"),
        ([relation(RelationKind.UPDATE)], Signal.RELATION, "one is an update of the other"),
        ([figure("a", "g1"), figure("b", "g1")], Signal.FIGURE, "both give 46%"),
        (
            [figure("a", "g1", "fifty thousand", "doses"), figure("b", "g1", "50,000", "doses")],
            Signal.FIGURE,
            "both give 50,000 doses",
        ),
    ],
)
def test_what_two_articles_share_is_the_reason(
    found: list[Finding], signal: Signal, said: str
) -> None:
    related = the_one(corpus_of(2, *found, filler=8))

    assert related.article == "b"
    assert [reason.signal for reason in related.reasons] == [signal, Signal.DATE]
    assert str(related.reasons[0]) == said
    assert 0 < related.reasons[0].weight <= WEIGHTS[signal]
    assert related.score == pytest.approx(sum(reason.weight for reason in related.reasons))


def test_several_reasons_are_told_in_a_sentence() -> None:
    related = the_one(
        corpus_of(2, entity("Lavrov", "ab"), entity("Khan", "ab"), passage(72, "ab"), filler=8)
    )

    assert related.because() == "share 72 words; both name Khan and Lavrov"


def test_who_has_nothing_in_common_is_not_related_however_near_in_time() -> None:
    corpus = corpus_of(3, entity("Lavrov", "ab"), filler=8)

    assert RelatedArticles(corpus).of("c") == ()
    assert RelatedArticles(corpus).between("a", "c") is None


def test_an_article_is_not_related_to_itself() -> None:
    related = RelatedArticles(corpus_of(2, entity("Lavrov", "ab"), filler=8))

    assert [each.article for each in related.of("a")] == ["b"]
    assert related.between("a", "a") is None


def test_rare_things_tie_more_than_common_ones() -> None:
    corpus = corpus_of(10, entity("Khan", "ab"), entity("Lavrov", "acdefgh"), filler=30)

    found = RelatedArticles(corpus).of("a")
    assert found[0].article == "b"
    assert found[0].score > found[1].score


def test_who_is_named_often_in_both_ties_more() -> None:
    corpus = corpus_of(3, entity("Khan", "ab", times=5), entity("Lavrov", "ac"), filler=8)

    assert [each.article for each in RelatedArticles(corpus).of("a")] == ["b", "c"]


def test_many_things_of_one_kind_do_not_drown_another_kind() -> None:
    places = [entity(f"Town{n}", "ab", EntityKind.PLACE, times=9) for n in range(40)]
    corpus = corpus_of(
        3, *places, entity("Khan", "ac", times=3), topic("Water", "ac"), passage(60, "ac"), filler=8
    )

    found = RelatedArticles(corpus).of("a")
    assert [each.article for each in found] == ["c", "b"]
    assert sum(r.weight for r in found[1].reasons if r.signal is Signal.PLACE) < 0.08


def test_what_very_many_articles_have_ties_none() -> None:
    names = [f"n{number:03}" for number in range(100)]
    articles = [make_article(name) for name in names]
    everywhere = Entity(
        "pakistan", EntityKind.PLACE, "Pakistan", (), tuple(Mention(n, PLACE) for n in names[:26])
    )
    quarter = attrs.evolve(everywhere, mentions=everywhere.mentions[:25] * 6)
    corpus = Corpus(articles)

    assert RelatedArticles(corpus.with_findings([everywhere])).of("n000") == ()
    assert len(RelatedArticles(corpus.with_findings([quarter])).of("n000", limit=99)) == 24


def test_a_story_of_all_articles_ties_them_all_the_same() -> None:
    names = [f"n{number:03}" for number in range(60)]
    story = Story("s", "Flood", tuple(names), None, None)
    corpus = Corpus(make_article(name) for name in names).with_findings([story])

    assert len(RelatedArticles(corpus).of("n000")) == 5


def test_near_in_time_counts_a_little_and_far_in_time_nothing() -> None:
    corpus = corpus_of(
        5,
        entity("Lavrov", "abcde"),
        dates=("2021-04-07", "2021-04-08", "2021-04-17", "2022-04-07", None),
        filler=8,
    )

    found = {each.article: each for each in RelatedArticles(corpus).of("a")}
    assert list(found) == ["b", "c", "d", "e"]
    assert found["d"].score == found["e"].score
    assert [str(reason) for reason in found["b"].reasons] == [
        "both name Lavrov",
        "published a day apart",
    ]
    assert found["b"].score - found["d"].score <= WEIGHTS[Signal.DATE]


def test_a_limit_is_kept_and_a_bad_one_refused() -> None:
    related = RelatedArticles(corpus_of(5, entity("Lavrov", "abcde"), filler=8))

    assert related.of("a", limit=0) == ()
    assert [each.article for each in related.of("a", limit=2)] == ["b", "c"]
    with pytest.raises(ValueError, match="0 or more, not -1"):
        related.of("a", limit=-1)
    with pytest.raises(KeyError):
        related.of("nobody")


def test_findings_about_articles_that_the_corpus_has_not_are_left_aside() -> None:
    corpus = corpus_of(
        2, entity("Lavrov", "abxy"), Story("s", "S", ("a", "x"), None, None), filler=8
    )

    assert [each.article for each in RelatedArticles(corpus).of("a")] == ["b"]


def test_the_weights_are_of_one() -> None:
    assert sum(WEIGHTS.values()) == pytest.approx(1)
    assert set(WEIGHTS) == set(Signal)


# Laws

ARTICLES = "abcdef"
MEMBERS = st.sets(st.sampled_from(ARTICLES), min_size=1).map(lambda found: "".join(sorted(found)))
NAMES = st.sampled_from(["Lavrov", "Khan", "Kabul", "SCO", "Covid"])
FOUND = st.lists(
    st.one_of(
        st.builds(entity, NAMES, MEMBERS, st.sampled_from(EntityKind), st.integers(1, 3)),
        st.builds(topic, st.sampled_from(["Water", "Trade"]), MEMBERS),
        st.builds(passage, st.integers(8, 90), MEMBERS),
        st.builds(figure, st.sampled_from(ARTICLES), st.sampled_from(["g1", "g2"])),
        st.builds(relation, st.sampled_from(RelationKind)),
        st.builds(lambda ids: Story("s", "S", tuple(ids), None, None), MEMBERS),
    ),
    max_size=12,
)
DATES = st.lists(
    st.sampled_from(["2021-04-07", "2021-04-20", "2020", None]), min_size=6, max_size=6
)


@given(FOUND, DATES)
def test_scores_are_the_same_from_either_side_and_in_their_range(
    found: list[Finding], dates: list[str | None]
) -> None:
    related = RelatedArticles(corpus_of(6, *found, dates=dates))

    for one in ARTICLES:
        near = related.of(one, limit=9)
        assert list(near) == sorted(near, key=lambda each: (-each.score, each.article))
        assert one not in {each.article for each in near}
        for each in near:
            back = related.between(each.article, one)
            assert back == attrs.evolve(each, article=one)
            assert 0 < each.score <= 1
            assert each.score == pytest.approx(sum(reason.weight for reason in each.reasons))
        others = {each.article for each in near}
        assert all(
            (related.between(one, other) is not None) == (other in others)
            for other in ARTICLES
            if other != one
        )


@given(FOUND, DATES)
def test_the_order_of_articles_and_findings_makes_no_difference(
    found: list[Finding], dates: list[str | None]
) -> None:
    corpus = corpus_of(6, *found, dates=dates)
    turned = attrs.evolve(
        corpus, articles=tuple(reversed(corpus.articles)), found=tuple(reversed(corpus.found))
    )

    one, other = RelatedArticles(corpus), RelatedArticles(turned)
    assert [one.of(each) for each in ARTICLES] == [other.of(each) for each in ARTICLES]
