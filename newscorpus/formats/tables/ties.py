"""The tables of what ties articles together: stories, topics, copied text."""

from collections.abc import Iterator

import attrs

from newscorpus.formats.tables.articles import SEPARATOR
from newscorpus.formats.tables.model import Table, integer, key, number, text
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Topic, TopicArticle
from newscorpus.models.speech import gettext_noop
from newscorpus.models.ties import Relation, Story


@attrs.frozen
class StoryRow:
    """An article of a story."""

    story: Story
    position: int
    article: str


@attrs.frozen
class TopicRow:
    """An article of a topic."""

    topic: Topic
    entry: TopicArticle


def _stories(corpus: Corpus) -> Iterator[StoryRow]:
    for story in corpus.findings(Story):
        for position, article in enumerate(story.articles, 1):
            yield StoryRow(story, position, article)


def _topics(corpus: Corpus) -> Iterator[TopicRow]:
    for topic in corpus.findings(Topic):
        for entry in topic.articles:
            yield TopicRow(topic, entry)


STORIES = Table(
    "stories",
    gettext_noop("One row for each article of each story: articles on one event."),
    _stories,
    (
        text("story", "The id of the story.", lambda row: row.story.id, searched=True),
        text("label", "What to call it.", lambda row: row.story.label),
        key("article", "articles", "The article.", lambda row: row.article),
        integer(
            "position",
            "The article's place in the order of first report, from 1; those without a date come "
            "last.",
            lambda row: row.position,
        ),
    ),
)

TOPICS = Table(
    "topics",
    gettext_noop("One row for each article of each topic."),
    _topics,
    (
        text("topic", "The id of the topic.", lambda row: row.topic.id, searched=True),
        text("label", "What to call it.", lambda row: row.topic.label),
        text(
            "origin",
            "`curated`: a person wrote the topic down; `suggested`: the words of the articles did.",
            lambda row: row.topic.source.value,
        ),
        key("article", "articles", "The article.", lambda row: row.entry.article),
        integer(
            "score",
            "How often the article has terms of the topic, those in the title counted thrice.",
            lambda row: row.entry.score,
        ),
        text(
            "terms",
            "The terms found, parted by `; `. Empty for an article that was put there by hand.",
            lambda row: SEPARATOR.join(match.term for match in row.entry.matched) or None,
        ),
    ),
)

RELATIONS = Table(
    "relations",
    gettext_noop("One row for each two articles that share text."),
    lambda corpus: corpus.findings(Relation),
    (
        key(
            "article",
            "articles",
            "The earlier article, where dates can tell.",
            lambda row: row.articles[0],
        ),
        key("other", "articles", "The other article.", lambda row: row.articles[1]),
        text(
            "kind",
            "`identical`, `update`: the other has nearly all of it, and more; `near-duplicate`: "
            "much of the shorter stands in the longer; `shared-passages`.",
            lambda row: row.kind.value,
        ),
        number(
            "containment",
            "The share of the shorter's runs of five words that the longer has too: 0 to 1.",
            lambda row: row.containment,
        ),
        number(
            "jaccard",
            "The runs of five words that both have, divided by those that either has: 0 to 1.",
            lambda row: row.jaccard,
        ),
        integer(
            "longest", "The words of the longest passage that both have.", lambda row: row.longest
        ),
    ),
)
