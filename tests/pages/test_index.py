"""What views look up about a corpus."""

import pytest

from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.pages.index import CorpusIndex
from newscorpus.settings import SiteSettings
from tests.builders import make_article, make_corpus, make_topic


def index_of(corpus: Corpus) -> CorpusIndex:
    return CorpusIndex(corpus, SiteSettings())


def daily(count: int) -> list[Article]:
    return [make_article(f"a{day:02}", date=f"2021-04-{day:02}") for day in range(1, count + 1)]


def test_the_newest_comes_first_and_the_undated_last() -> None:
    undated = make_article("0", date=None)
    index = index_of(make_corpus([undated, *daily(3)]))

    assert [article.id for article in index.newest_first] == ["a03", "a02", "a01", "0"]


@pytest.mark.parametrize(
    ("article", "before", "after"),
    [("a01", None, "a02"), ("a02", "a01", "a03"), ("a03", "a02", None), ("0", None, None)],
)
def test_an_article_has_neighbours_in_time(
    article: str, before: str | None, after: str | None
) -> None:
    index = index_of(make_corpus([make_article("0", date=None), *daily(3)]))
    found = index.neighbours(index.corpus[article])

    assert [a.id if a else None for a in found] == [before, after]


def test_topics_are_neighbours_by_the_articles_they_share() -> None:
    articles = daily(3)
    corpus = make_corpus(
        articles,
        make_topic("one", articles),
        make_topic("two", articles[:2]),
        make_topic("three", articles[2:]),
        make_topic("empty", []),
    )
    neighbours = index_of(corpus).topic_neighbours

    assert {t: [(o.id, n) for o, n in found] for t, found in neighbours.items()} == {
        "one": [("two", 2), ("three", 1)],
        "two": [("one", 2)],
        "three": [("one", 1)],
    }
