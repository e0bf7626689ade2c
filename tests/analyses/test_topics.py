"""Articles belong to topics by terms and by hand."""

import attrs
import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.topics import CuratedTopics, stale_entries
from newscorpus.models.article import Article, Confidence, Reading, Role, Status
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import (
    Entity,
    EntityKind,
    Mention,
    Topic,
    TopicArticle,
    TopicSource,
    Variant,
)
from newscorpus.settings.curated_topics import TITLE_WEIGHT
from newscorpus.settings.topics import CuratedTopic
from newscorpus.text import Position, Span
from tests.builders import make_article, make_corpus

RIVER = CuratedTopic(id="river", label="River", any=("river*", "flood"))


def topics_of(corpus: Corpus, *topics: CuratedTopic) -> dict[str, list[TopicArticle]]:
    found = analyse(corpus, [CuratedTopics(topics)]).findings(Topic)
    return {topic.id: list(topic.articles) for topic in found}


def members(topic: CuratedTopic, *articles: Article) -> list[str]:
    found = topics_of(make_corpus(articles), topic).get(topic.id, [])
    return [entry.article for entry in found]


def matched(article: Article, topic: CuratedTopic) -> dict[str, list[str]]:
    (entry,) = topics_of(make_corpus([article]), topic)[topic.id]
    source = article.source.text or ""
    return {match.term: [span.of(source) for span in match.spans] for match in entry.matched}


def test_every_occurrence_points_into_the_source() -> None:
    article = make_article(
        body=["The rivers met.", (Role.SUBHEAD, "Flood"), "One river."],
        title="River",
        place="SUKKUR",
    )

    assert matched(article, RIVER) == {"river*": ["River", "rivers", "river"], "flood": ["Flood"]}


def test_leftovers_and_datelines_do_not_count() -> None:
    article = make_article(
        body=["It rained.", (Role.BOILERPLATE, "Read more on the river.")], place="RIVER CITY"
    )

    assert members(RIVER, article) == []


def test_an_occurrence_in_the_title_counts_thrice() -> None:
    article = make_article(body=["A river and a river."], title="The river")
    (entry,) = topics_of(make_corpus([article]), RIVER)["river"]

    assert entry.score == TITLE_WEIGHT + 2


def test_a_title_in_the_front_matter_counts_too() -> None:
    header = "title: River"
    span = Span(header.index("River"), len(header)).shift(len("no date here\n\n"))
    title = Reading("title", "River", Status.GIVEN, "River", "r", span, Confidence.HIGH)
    made = make_article(body=[(Role.HEADER, header), "Rain."], date=None, provenance=(title,))
    article = attrs.evolve(made, title="River")
    (entry,) = topics_of(make_corpus([article]), RIVER)["river"]

    assert [match.spans for match in entry.matched] == [(span,)]
    assert entry.score == TITLE_WEIGHT


@pytest.mark.parametrize(
    ("text", "belongs"),
    [
        ("Rain and a river.", True),
        ("Rain and a flood.", True),
        ("Rain.", False),
        ("A river.", False),
        ("Rain and a river of gold.", False),
    ],
)
def test_terms_are_joined_by_any_all_and_none(text: str, belongs: bool) -> None:  # noqa: FBT001 -- a case of the table
    topic = CuratedTopic(
        id="t", label="T", any=("river", "flood"), all=("rain",), none=("river of gold",)
    )

    assert bool(members(topic, make_article(body=[text]))) is belongs


def test_terms_that_must_all_occur_are_enough() -> None:
    topic = CuratedTopic(id="t", label="T", all=("rain", "river"))
    both, one = make_article("both", ["Rain, river."]), make_article("one", ["Rain."])

    assert members(topic, both, one) == ["both"]


def test_a_topic_of_pins_alone_takes_nothing_else() -> None:
    topic = CuratedTopic(id="t", label="T", pin=("b",))

    assert members(topic, make_article("a"), make_article("b")) == ["b"]


def test_what_people_pin_and_exclude_wins_over_terms() -> None:
    topic = attrs.evolve(RIVER, none=("rain",), pin=("wet", "both"), exclude=("dry", "both"))
    articles = [make_article(id_, ["Rain on the river."]) for id_ in ("both", "dry", "wet")]

    assert members(topic, *articles) == ["wet"]


def test_a_pinned_article_that_holds_no_term_has_no_evidence() -> None:
    topic = attrs.evolve(RIVER, pin=("dry",))
    (entry,) = topics_of(make_corpus([make_article("dry", ["Sun."])]), topic)["river"]

    assert entry == TopicArticle("dry", 0, ())


def test_articles_stand_by_score_then_in_order_of_the_corpus() -> None:
    texts = {"a": "river", "b": "river river", "c": "river"}
    articles = [make_article(id_, [text]) for id_, text in texts.items()]

    assert members(RIVER, *articles) == ["b", "a", "c"]


def test_a_topic_that_nothing_matches_is_not_found() -> None:
    assert (
        topics_of(make_corpus([make_article()]), CuratedTopic(id="x", label="X", any=("x",))) == {}
    )


def test_topics_are_curated_and_keep_their_order() -> None:
    corpus = make_corpus([make_article(body=["river boats"])])
    boats = CuratedTopic(id="boats", label="Boats", any=("boats",))
    found = analyse(corpus, [CuratedTopics((RIVER, boats))]).findings(Topic)

    assert [(topic.id, topic.source) for topic in found] == [
        ("river", TopicSource.CURATED),
        ("boats", TopicSource.CURATED),
    ]


def test_what_is_found_in_an_article_does_not_depend_on_the_others() -> None:
    articles = [make_article(id_, [f"river {id_}"]) for id_ in "abc"]
    alone = [topics_of(make_corpus([article]), RIVER)["river"][0] for article in articles]

    assert topics_of(make_corpus(articles), RIVER)["river"] == alone
    assert topics_of(make_corpus(reversed(articles)), RIVER)["river"] == alone[::-1]


GAS = CuratedTopic(id="gas", label="Gas", entities=("Gazprom", "Nord Stream 2"))


@pytest.mark.parametrize(
    ("text", "belongs"),
    [
        ("It was Gazprom’s offer.", True),
        ("They stopped Nord Stream 2 again.", True),
        ("They stopped GAZPROM again.", True),
        ("A gazprom is no word.", False),
        ("The Nord Stream was there first.", False),
    ],
)
def test_a_name_is_enough_and_small_letters_are_none(text: str, belongs: bool) -> None:  # noqa: FBT001 -- a case of the table
    assert bool(members(GAS, make_article(body=[text]))) is belongs


def entity(name: str, *variants: str, mentions: tuple[Mention, ...]) -> Entity:
    forms = tuple(Variant(variant, "test: made up") for variant in variants)
    return Entity("e", EntityKind.ORGANISATION, name, forms, mentions)


@pytest.mark.parametrize("name", ["Gas Company", "gazprom"])
def test_every_mention_of_an_entity_of_that_name_counts(name: str) -> None:
    article = make_article(body=["The gas giant and Gazprom."])
    text = article.source.text or ""
    mentions = tuple(
        Mention("flood", Span(at, at + len(words)))
        for words in ("gas giant", "Gazprom")
        for at in [text.index(words)]
    )
    corpus = make_corpus([article]).with_findings(
        [entity("Gas Company", "Gazprom", mentions=mentions)]
    )
    topic = CuratedTopic(id="gas", label="Gas", entities=(name,))
    (entry,) = topics_of(corpus, topic)["gas"]

    assert [(m.term, [s.of(text) for s in m.spans]) for m in entry.matched] == [
        (name, ["gas giant", "Gazprom"])
    ]
    assert entry.score == 2


def test_an_entity_of_another_name_does_not_count() -> None:
    article = make_article(body=["Shell."])
    mentions = (Mention("flood", article.blocks[-1].span),)
    corpus = make_corpus([article]).with_findings([entity("Shell plc", mentions=mentions)])

    assert topics_of(corpus, CuratedTopic(id="gas", label="Gas", entities=("BP",))) == {}


def test_names_and_terms_are_alternatives_beside_what_must_occur() -> None:
    topic = CuratedTopic(id="t", label="T", any=("gas",), entities=("Shell",), all=("price",))
    texts = {"a": "Gas price.", "b": "Shell price.", "c": "Shell.", "d": "A price."}

    assert members(topic, *(make_article(id_, [text]) for id_, text in texts.items())) == ["a", "b"]


def test_the_weight_of_the_title_can_be_chosen() -> None:
    article = make_article(body=["A river."], title="The river")
    (entry,) = topics_of(make_corpus([article]), attrs.evolve(RIVER, title_weight=10))["river"]

    assert entry.score == 11


def test_below_the_minimum_an_article_does_not_belong_unless_it_is_pinned() -> None:
    topic = attrs.evolve(RIVER, minimum=2, pin=("pinned",))
    texts = {"once": "river", "pinned": "river", "twice": "river, river"}
    articles = [make_article(id_, [text]) for id_, text in texts.items()]

    assert members(topic, *articles) == ["twice", "pinned"]


REST = CuratedTopic(id="rest", label="Rest", residual=True, pin=("wet",), exclude=("out",))


def test_the_residual_topic_gathers_what_no_other_has() -> None:
    texts = {"dry": "Sand.", "flood": "A flood.", "out": "Sand.", "wet": "A river."}
    articles = [make_article(id_, [text]) for id_, text in texts.items()]
    found = topics_of(make_corpus(articles), REST, RIVER)

    assert list(found) == ["rest", "river"]
    assert found["rest"] == [TopicArticle("dry", 0, ()), TopicArticle("wet", 0, ())]


def test_two_residual_topics_are_a_bad_call() -> None:
    with pytest.raises(ValueError, match="only one topic can be residual, not rest, more"):
        CuratedTopics((REST, CuratedTopic(id="more", label="More", residual=True)))


def test_two_topics_with_one_id_are_a_bad_call() -> None:
    with pytest.raises(ValueError, match="an id of its own; repeated: river"):
        CuratedTopics((RIVER, RIVER))


def test_stale_entries_are_named_with_their_line() -> None:
    topic = attrs.evolve(
        RIVER,
        pin=("gone", "flood"),
        exclude=("lost",),
        position=Position(2, 5),
        positions={("pin", "gone"): Position(4, 11), ("exclude", "lost"): Position(5, 15)},
    )
    unmatched = CuratedTopic(id="x", label="Moon", any=("moon",), position=Position(9, 5))
    corpus = make_corpus([make_article("flood", ["river"])])
    analysed = analyse(corpus, [CuratedTopics((topic, unmatched))])
    problems = stale_entries((topic, unmatched), analysed)

    assert [(p.code, p.position, p.message) for p in problems] == [
        ("NC520", Position(4, 11), "no article has the id 'gone'"),
        ("NC520", Position(5, 15), "no article has the id 'lost'"),
        ("NC521", Position(9, 5), "no article is on the topic 'Moon'"),
    ]


def test_stale_entries_are_the_same_before_and_after_analysis() -> None:
    corpus = make_corpus([make_article("flood", ["river"])])
    analysed = analyse(corpus, [CuratedTopics((RIVER,))])

    assert stale_entries((RIVER,), corpus) == stale_entries((RIVER,), analysed) == ()
