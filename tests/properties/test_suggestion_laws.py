import datetime as dt
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus.analyses.suggestions import SuggestedTopics, phrases_of, topics_yml
from newscorpus.models.article import Article, Role
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Topic
from newscorpus.settings.topics import read_topics
from tests.builders import make_article

SLOWEST = dt.timedelta(seconds=5)

WORDS = """
    drought droughts wind-farm farms Gazprom the of a counter-terrorism Organisation organization
    Mr. Sergey Lavrov Jr Lavrov’s COVID-19 F-16 said quickly . , “ ” - – U.S. (SCO) İstanbul ß ﬁre
    New York null true 'tis x
"""
any_text = st.one_of(
    st.lists(st.sampled_from(WORDS.split()), max_size=40).map(" ".join),
    st.text(max_size=80),
    st.text(alphabet="Aa-'’. \n", max_size=80),
)
corpora = st.lists(st.lists(any_text, min_size=1, max_size=2), max_size=6).map(
    lambda bodies: tuple(make_article(f"a{n}", body) for n, body in enumerate(bodies))
)


def in_any_order(topics: list[Topic]) -> list[object]:
    return [
        (topic.id, topic.label, sorted(topic.articles, key=lambda entry: entry.article))
        for topic in topics
    ]


@settings(deadline=SLOWEST)
@given(any_text)
def test_no_text_is_too_odd(text: str) -> None:
    article = make_article(body=[text, (Role.SUBHEAD, text)], title=text or None)
    found = phrases_of(article)

    assert [phrase.key for phrase in found.phrases] == sorted({p.key for p in found.phrases})
    assert all(phrase.count >= 1 and phrase.surfaces for phrase in found.phrases)


@settings(deadline=SLOWEST)
@given(corpora)
def test_spans_slice_to_their_terms_and_each_topic_has_its_share(
    articles: tuple[Article, ...],
) -> None:
    corpus = Corpus(articles)
    topics = list(SuggestedTopics()(corpus))

    assert len({topic.id for topic in topics}) == len(topics)
    for topic in topics:
        assert 2 <= len(topic.articles) < len(corpus)
        for entry in topic.articles:
            text = corpus[entry.article].source.text or ""
            for match in entry.matched:
                assert all(span.of(text).strip() for span in match.spans)


@settings(deadline=SLOWEST)
@given(corpora, st.randoms(use_true_random=False))
def test_the_order_of_the_articles_changes_nothing(
    articles: tuple[Article, ...], random: Random
) -> None:
    shuffled = list(articles)
    random.shuffle(shuffled)
    found = list(SuggestedTopics()(Corpus(articles)))

    assert in_any_order(list(SuggestedTopics()(Corpus(tuple(shuffled))))) == in_any_order(found)


@settings(deadline=SLOWEST)
@given(corpora)
def test_what_is_written_is_read_back_without_a_diagnostic(articles: tuple[Article, ...]) -> None:
    topics = list(SuggestedTopics()(Corpus(articles)))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "topics.yml"
        path.write_text(topics_yml(topics), encoding="utf-8")
        file = read_topics(path)

    assert file.diagnostics == ()
    assert [(t.id, t.label) for t in file.topics] == [(t.id, t.label) for t in topics]
