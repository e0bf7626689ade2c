"""Reads folders of plain-text news articles, and finds what ties them together.

The road, in reading order:

    import newscorpus as nc

    article = nc.read_article("seeds/003_8b16b12fc0536432.txt")
    article.date, article.dateline.places, article.label    # plain values
    article.reading("date")                                 # and how each was read

    corpus = nc.read_corpus("seeds")
    topics = nc.read_topics("seeds/topics.yml").topics
    corpus = nc.analyse(corpus, [nc.CuratedTopics(topics)])
    corpus = nc.analyse(corpus, nc.standard_analyses())     # names, quotations, … and stories
    corpus.findings(nc.Quotation)[0].speaker
    corpus.findings(nc.Story)[0].label                      # articles on one event
    nc.compare_articles(corpus.articles[1], corpus.articles[2])
    corpus.findings(nc.Topic), corpus.by_date(), corpus["003_8b16b12fc0536432"]

    nc.normalise.text("“Rain,”  he said")                   # one form for what is written in many
    nc.normalise.numbers.find("forty-six per cent")         # amounts, dates, names, spellings
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscorpus import normalise
    from newscorpus.analyses.comparing import Comparison, compare_articles, reworded_sentences
    from newscorpus.analyses.coverage import Coverage, FigureLine, cover, coverages, ledger
    from newscorpus.analyses.installed import installed_analyses
    from newscorpus.analyses.protocol import Analysis, analyse
    from newscorpus.analyses.related import Related, RelatedArticles
    from newscorpus.analyses.standard import article_analyses, standard_analyses, tie_analyses
    from newscorpus.analyses.suggestions import SuggestedTopics
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
    from newscorpus.models.findings import (
        Entity,
        EntityKind,
        Event,
        EventBasis,
        Figure,
        Mention,
        Quotation,
        QuotationKind,
        Speaker,
        TermMatch,
        Topic,
        TopicArticle,
        TopicSource,
        Variant,
    )
    from newscorpus.models.ties import (
        Inference,
        InferenceBasis,
        Occurrence,
        Passage,
        Relation,
        RelationKind,
        Story,
    )
    from newscorpus.readers.article import parse_article
    from newscorpus.readers.corpus import (
        CorpusReader,
        UnreadableArticleError,
        read_article,
        read_corpus,
    )
    from newscorpus.readers.files import find_files, read_source
    from newscorpus.settings import DateOrder, ReadSettings
    from newscorpus.settings.aliases import Alias, AliasFile, read_aliases
    from newscorpus.settings.topics import CuratedTopic, TopicFile, read_topics
    from newscorpus.text import Lines, Position, Span

__all__ = [  # noqa: RUF022 -- in reading order, as a guided tour
    # Reading
    "read_article",
    "read_corpus",
    "CorpusReader",
    "UnreadableArticleError",
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
    "standard_analyses",
    "article_analyses",
    "tie_analyses",
    "installed_analyses",
    "Analysis",
    "Entity",
    "EntityKind",
    "Mention",
    "Variant",
    "Quotation",
    "QuotationKind",
    "Speaker",
    "Figure",
    "Event",
    "EventBasis",
    "Alias",
    "AliasFile",
    "read_aliases",
    "CuratedTopics",
    "SuggestedTopics",
    "CuratedTopic",
    "TopicFile",
    "read_topics",
    "Topic",
    "TopicArticle",
    "TopicSource",
    "TermMatch",
    # What ties articles together
    "Passage",
    "Occurrence",
    "Relation",
    "RelationKind",
    "Story",
    "Inference",
    "InferenceBasis",
    "compare_articles",
    "Comparison",
    "reworded_sentences",
    "cover",
    "coverages",
    "Coverage",
    "ledger",
    "FigureLine",
    "RelatedArticles",
    "Related",
    # One form for what is written in many
    "normalise",
]

_HOMES = {
    "newscorpus.analyses.comparing": ("Comparison", "compare_articles", "reworded_sentences"),
    "newscorpus.analyses.coverage": ("Coverage", "FigureLine", "cover", "coverages", "ledger"),
    "newscorpus.analyses.installed": ("installed_analyses",),
    "newscorpus.analyses.protocol": ("Analysis", "analyse"),
    "newscorpus.analyses.related": ("Related", "RelatedArticles"),
    "newscorpus.analyses.standard": ("article_analyses", "standard_analyses", "tie_analyses"),
    "newscorpus.analyses.suggestions": ("SuggestedTopics",),
    "newscorpus.analyses.topics": ("CuratedTopics",),
    "newscorpus.diagnostics": ("Diagnostic", "Severity"),
    "newscorpus.models.article": (
        "Article",
        "Block",
        "Confidence",
        "Credit",
        "CreditKind",
        "Dateline",
        "Reading",
        "Role",
        "Source",
        "Status",
    ),
    "newscorpus.models.corpus": ("Corpus", "Rejected"),
    "newscorpus.models.dates": ("Date", "DateError", "Truth", "Weekday"),
    "newscorpus.models.findings": (
        "Entity",
        "EntityKind",
        "Event",
        "EventBasis",
        "Figure",
        "Mention",
        "Quotation",
        "QuotationKind",
        "Speaker",
        "TermMatch",
        "Topic",
        "TopicArticle",
        "TopicSource",
        "Variant",
    ),
    "newscorpus.models.ties": (
        "Inference",
        "InferenceBasis",
        "Occurrence",
        "Passage",
        "Relation",
        "RelationKind",
        "Story",
    ),
    "newscorpus.readers.article": ("parse_article",),
    "newscorpus.readers.corpus": (
        "CorpusReader",
        "UnreadableArticleError",
        "read_article",
        "read_corpus",
    ),
    "newscorpus.readers.files": ("find_files", "read_source"),
    "newscorpus.settings": ("DateOrder", "ReadSettings"),
    "newscorpus.settings.aliases": ("Alias", "AliasFile", "read_aliases"),
    "newscorpus.settings.topics": ("CuratedTopic", "TopicFile", "read_topics"),
    "newscorpus.text": ("Lines", "Position", "Span"),
}
"""Where the public names live. They are loaded when they are first asked for: all of them together
take 0.1 s to import, which a program that needs two should not pay."""


_ROOMS = ("normalise",)
"""Rooms that are public as a whole."""


def __getattr__(name: str) -> object:
    """Load a public name from its home."""
    if name in _ROOMS:
        return import_module(f"{__name__}.{name}")
    for home, names in _HOMES.items():
        if name in names:
            value: object = getattr(import_module(home), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted({*globals(), *__all__})
