"""Topics for a corpus that nobody has curated: what can be one, and which are chosen."""

import attrs
import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.suggestions import SuggestedTopics, phrases_of, terms_in, topics_yml
from newscorpus.analyses.suggestions.choosing import Scored, choose
from newscorpus.analyses.suggestions.labels import join_acronyms
from newscorpus.analyses.suggestions.words import key_of, kind_of
from newscorpus.analyses.topics import CuratedTopics
from newscorpus.models.article import Role
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, EntityKind, Mention, Topic, TopicSource
from newscorpus.settings.topics import read_topics
from newscorpus.text import Span
from tests.builders import make_article, make_corpus

PLAIN = (
    "The mayor spoke for an hour.",
    "It was cold in the morning and warm at noon.",
    "Nobody knew what would come of it.",
    "She went home early and slept well.",
)
"""Sentences of no subject, to fill up articles."""


def phrases(*body: str | tuple[Role, str], title: str | None = None) -> list[str]:
    return [phrase.key for phrase in phrases_of(make_article(body=body, title=title)).phrases]


def corpus_of(*texts: str) -> Corpus:
    """Make articles of these texts, and as many of no subject."""
    filler = [PLAIN[n % len(PLAIN)] for n in range(len(texts))]
    return make_corpus(
        make_article(f"a{n:02}", [text, PLAIN[n % len(PLAIN)]])
        for n, text in enumerate((*texts, *filler))
    )


def suggested(corpus: Corpus, **options: int) -> list[Topic]:
    return list(SuggestedTopics(**options)(corpus))


def labels(corpus: Corpus) -> list[str]:
    return [topic.label for topic in suggested(corpus)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They built the gas pipeline.", ["gas pipeline", "pipeline"]),
        ("It was built, quickly.", []),
        ("They fear drought, famine.", ["drought", "famine"]),
        ("The fight over natural gas ended.", ["fight", "natural gas"]),
        ("An anti-dumping duty was paid.", ["antidumping duty", "duty"]),
        ("The counter-terrorism law.", ["counterterrorism"]),
        ("It needs COVID-19 vaccines.", ["covid19", "covid19 vaccine", "vaccine"]),
        ("They talked of Gazprom’s pipelines.", ["gazprom", "pipeline"]),
        # a name is not cut, and nothing before it belongs to it
        ("A deal with the Baltic Gas Exchange failed.", ["baltic gas exchange"]),
        ("Shares of energy giant Gazprom fell.", ["energy giant", "gazprom", "giant"]),
        # what every report has
        ("A spokesman said on Monday that officials had met.", []),
    ],
)
def test_a_phrase_ends_in_a_noun_or_name_and_stays_within_punctuation(
    text: str, found: list[str]
) -> None:
    assert set(found) <= set(phrases(text))
    assert not found or set(phrases(text)) - set(found) <= {"energy"}


@pytest.mark.parametrize(
    "text",
    [
        "The talks with Sergey Lavrov ended.",
        "The talks with Foreign Minister Lavrov ended.",
        "The talks with Mr. Lavrov ended. Then Lavrov left.",
        "A car hit Zurana Mbeki. They said Mbeki would live.",
        "They met Arcade Joseph Brown Jr yesterday.",
    ],
)
def test_the_names_of_people_are_no_subjects(text: str) -> None:
    people = {"sergey", "lavrov", "zurana", "mbeki", "arcade", "joseph", "brown"}

    assert [key for key in phrases(text) if people & set(key.split(" "))] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met at the Mbeki Bank. The Bank is old.", "mbeki bank"),
        ("They sailed the Nord Stream. A stream is wet.", "nord stream"),
    ],
)
def test_what_is_called_by_a_common_noun_is_nobody(text: str, name: str) -> None:
    assert name in phrases(text)


@pytest.mark.parametrize(
    "place", ["Pakistan", "Karachi", "Russians", "New York", "Reuters", "California", "Evansville"]
)
def test_places_and_outlets_alone_are_no_subjects(place: str) -> None:
    assert place.casefold() not in phrases(f"It was reported from {place} again.")


def test_a_headline_with_capitals_throughout_tells_no_names() -> None:
    found = phrases("A line.", title="Gas Pipeline Reaches Small Town")

    assert "gas pipeline" in found
    assert "gas pipeline reach" not in found


def test_leftovers_of_the_page_do_not_take_part() -> None:
    assert phrases("Rain.", (Role.BOILERPLATE, "More on the pipeline.")) == ["rain"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("organisation", "Organizations"),
        ("colour", "colors"),
        ("city", "cities"),
        ("vaccine", "vaccines"),
        ("church", "churches"),
        ("woman", "women"),
    ],
)
def test_spellings_and_numbers_of_one_word_are_the_same(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize("word", ["news", "gas", "crisis", "virus", "business", "series"])
def test_what_only_looks_like_a_plural_is_none(word: str) -> None:
    assert key_of(word) == word


@pytest.mark.parametrize(
    ("word", "kind"),
    [("pipeline", "noun"), ("said", "verb"), ("of", "function"), ("a", "function")],
)
def test_words_are_of_the_kind_they_mostly_are(word: str, kind: str) -> None:
    assert kind_of(word) == kind


DROUGHTS = (
    "The drought went on. Farms fear the drought.",
    "A drought again: droughts are worse now.",
    "Wells ran dry in the drought.",
)


def test_a_phrase_of_several_articles_is_a_topic_and_shows_where_it_stands() -> None:
    corpus = corpus_of(*DROUGHTS)
    (topic,) = suggested(corpus)

    assert (topic.id, topic.label, topic.source) == ("drought", "Drought", TopicSource.SUGGESTED)
    assert {
        entry.article: [
            span.of(corpus[entry.article].source.text or "")
            for match in entry.matched
            for span in match.spans
        ]
        for entry in topic.articles
    } == {
        "a00": ["drought", "drought"],
        "a01": ["drought", "droughts"],
        "a02": ["drought"],
    }


def test_a_phrase_of_one_article_is_none() -> None:
    assert labels(corpus_of(DROUGHTS[0], "Nothing.", "Nothing.")) == []


def test_a_phrase_of_most_articles_is_none() -> None:
    texts = [f"The drought of the year {n}." for n in range(8)]

    assert labels(make_corpus(make_article(f"a{n}", [t]) for n, t in enumerate(texts))) == []


def test_spellings_hyphens_and_numbers_are_one_topic() -> None:
    corpus = corpus_of(
        "A deep-water harbour was dug.",
        "Two deep-water harbours were dug.",
        "The deepwater harbor is new.",
    )
    (topic,) = suggested(corpus)

    assert topic.label == "Deep-water harbour"
    assert set(terms_in(topic)) == {
        "deep-water harbour",
        "deep-water harbours",
        "deepwater harbor",
    }


def test_a_phrase_that_only_stands_within_a_longer_one_is_left_out() -> None:
    corpus = corpus_of(
        "The Baltic Gas Exchange opened.",
        "Prices at the Baltic Gas Exchange fell.",
        "The Baltic Gas Exchange closed.",
    )

    assert labels(corpus) == ["Baltic Gas Exchange"]


def test_a_label_is_written_as_most_texts_write_it() -> None:
    corpus = corpus_of(
        "The wind farms hum.", "More wind farms came.", "Wind Farms, it said.", "One wind farm."
    )

    assert labels(corpus) == ["Wind farms"]


def test_an_acronym_and_its_name_are_one_topic() -> None:
    corpus = corpus_of(
        "The Baltic Gas Exchange (BGE) opened. The BGE is small.",
        "The BGE closed.",
        "Prices at the Baltic Gas Exchange fell.",
        "The BGE was fined.",
    )
    (topic,) = suggested(corpus)

    assert topic.label == "Baltic Gas Exchange"
    assert set(terms_in(topic)) == {"BGE", "Baltic Gas Exchange"}
    assert len(topic.articles) == 4


@pytest.mark.parametrize(
    ("written", "together"),
    [
        # no such initials
        ({"bge": {"BGE": 3}, "baltic exchange": {"Baltic Exchange": 2}}, True),
        # two names fit
        (
            {"bg": {"BG": 3}, "baltic gas": {"Baltic Gas": 2}, "british gas": {"British Gas": 2}},
            True,
        ),
        # never in one article
        ({"bg": {"BG": 3}, "baltic gas": {"Baltic Gas": 2}}, False),
        # no name
        ({"bg": {"BG": 3}, "bad gas": {"bad gas": 2}}, True),
    ],
)
def test_an_acronym_that_is_not_surely_short_for_a_name_stays_by_itself(
    written: dict[str, dict[str, int]],
    together: bool,  # noqa: FBT001 -- a case of the table
) -> None:
    assert join_acronyms(written, lambda _one, _other: together) == written


def test_articles_in_other_languages_do_not_take_part() -> None:
    corpus = make_corpus(attrs.evolve(article, language="de") for article in corpus_of(*DROUGHTS))

    assert labels(corpus) == []


def test_people_that_the_corpus_knows_are_no_topics() -> None:
    corpus = corpus_of(*(f"They praised Mxolisi {word}." for word in ("now", "then", "again")))
    person = Entity("mxolisi", EntityKind.PERSON, "Mxolisi", (), (Mention("a00", Span(0, 1)),))

    assert labels(corpus) == ["Mxolisi"]
    assert labels(corpus.with_findings([person])) == []


def test_the_topics_do_not_depend_on_the_order_of_the_articles() -> None:
    corpus = corpus_of(*DROUGHTS, "Wind farms.", "A wind farm, a drought.", "Wind farms and rain.")
    backwards = Corpus(tuple(reversed(corpus.articles)))

    def sorted_out(topics: list[Topic]) -> list[object]:
        return [(t.id, t.label, sorted(t.articles, key=lambda e: e.article)) for t in topics]

    assert sorted_out(suggested(corpus)) == sorted_out(suggested(backwards))


def test_no_more_topics_than_wanted_come() -> None:
    corpus = corpus_of(*DROUGHTS, "Wind farms.", "A wind farm.", "Wind farms and rain.")

    assert len(suggested(corpus)) == 2
    assert len(suggested(corpus, limit=1)) == 1


def test_each_article_gets_its_turn_before_another_gets_a_second() -> None:
    first = Scored("flood", 1.0, {1: 4, 2: 4, 3: 4})
    second = Scored("levee breach", 1.0, {1: 4, 2: 4, 3: 1})
    other = Scored("strike", 0.5, {7: 4, 8: 4})

    assert choose([second, first, other], 2, 2) == (first, other)


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        # the same articles, and no word in common
        (Scored("quake", 1.0, dict.fromkeys(range(9), 4)), dict.fromkeys(range(8), 4), False),
        (Scored("quake", 1.0, dict.fromkeys(range(9), 4)), dict.fromkeys(range(5, 15), 4), True),
    ],
)
def test_two_phrases_of_the_same_articles_are_one_topic(
    one: Scored,
    other: dict[int, int],
    both: bool,  # noqa: FBT001 -- a case of the table
) -> None:
    chosen = choose([one, Scored("tremor", 0.9, other)], 5, 2)

    assert (len(chosen) == 2) is both


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"limit": 0}, r"`limit` lies in 1\.\.1000, not 0"),
        ({"most": 0}, "`most` lies above 0"),
        ({"most": 1.5}, "`most` lies above 0"),
    ],
)
def test_options_outside_their_range_are_a_bad_call(options: dict[str, int], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        SuggestedTopics(**options)


def test_what_is_written_finds_the_same_articles_when_it_is_read_back(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    corpus = corpus_of(*DROUGHTS, "The “no-fly zone” held.", "A no-fly zone.", "No-fly zones: why?")
    topics = suggested(corpus)
    path = tmp_path_factory.mktemp("written") / "topics.yml"
    path.write_text(topics_yml(topics), encoding="utf-8")
    file = read_topics(path)
    found = analyse(corpus, [CuratedTopics(file.topics)]).findings(Topic)

    assert file.diagnostics == ()
    assert "  # 3 articles\n" in path.read_text("utf-8")
    assert [(t.id, t.label) for t in found] == [(t.id, t.label) for t in topics]
    assert [[(entry.article, entry.score) for entry in topic.articles] for topic in found] == [
        [(entry.article, entry.score) for entry in topic.articles] for topic in topics
    ]
