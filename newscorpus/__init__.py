"""Reads folders of plain-text news articles, and finds what ties them together.

The road, in reading order:

    import newscorpus as nc

    article = nc.read_article("seeds/003_8b16b12fc0536432.txt")
    article.date, article.dateline.places, article.label    # plain values
    article.reading("date")                                 # and how each was read

    corpus = nc.read_corpus("seeds")
    topics = nc.read_topics("seeds/topics.yml").topics
    corpus = nc.analyse(corpus, [nc.CuratedTopics(topics)])
    corpus.findings(nc.Topic), corpus.by_date(), corpus["003_8b16b12fc0536432"]
"""

from newscorpus.analyses.protocol import Analysis, analyse
from newscorpus.analyses.topics import CuratedTopics
from newscorpus.diagnostics import Diagnostic, Severity
from newscorpus.models.article import (
    Article,
    Block,
    Confidence,
    Credit,
    CreditKind,
    Dateline,
    Reading,
    Role,
    Source,
    Status,
)
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.models.dates import Date, DateError, Truth, Weekday
from newscorpus.models.findings import TermMatch, Topic, TopicArticle, TopicSource
from newscorpus.readers.article import parse_article
from newscorpus.readers.corpus import CorpusReader, read_article, read_corpus
from newscorpus.readers.files import find_files, read_source
from newscorpus.settings import DateOrder, ReadSettings
from newscorpus.settings.topics import CuratedTopic, TopicFile, read_topics
from newscorpus.text import Lines, Position, Span

__all__ = [  # noqa: RUF022 -- in reading order, as a guided tour
    # Reading
    "read_article",
    "read_corpus",
    "CorpusReader",
    "find_files",
    "read_source",
    "parse_article",
    "ReadSettings",
    "DateOrder",
    # An article, and how it was read
    "Article",
    "Source",
    "Block",
    "Role",
    "Credit",
    "CreditKind",
    "Dateline",
    "Reading",
    "Status",
    "Confidence",
    "Date",
    "DateError",
    "Weekday",
    "Truth",
    "Span",
    "Position",
    "Lines",
    "Diagnostic",
    "Severity",
    # A corpus, and what is found in it
    "Corpus",
    "Rejected",
    "analyse",
    "Analysis",
    "CuratedTopics",
    "CuratedTopic",
    "TopicFile",
    "read_topics",
    "Topic",
    "TopicArticle",
    "TopicSource",
    "TermMatch",
]
