"""What analyses find, each pointing at the characters that it rests on."""

from enum import StrEnum

import attrs

from newscorpus.text import Span


class TopicSource(StrEnum):
    """Where a topic comes from."""

    CURATED = "curated"
    """A person wrote it down in `topics.yml`."""

    SUGGESTED = "suggested"
    """The library proposes it."""


@attrs.frozen
class TermMatch:
    """A term of a topic and where an article uses it."""

    term: str
    """The term as the topic lists it, for example `gas pipeline*`."""

    spans: tuple[Span, ...]
    """Every occurrence in the article's source, in order."""


@attrs.frozen
class TopicArticle:
    """An article that belongs to a topic, and why."""

    article: str
    """The article's id."""

    score: int
    """How much it is about the topic: occurrences of terms, those in the title counted thrice."""

    matched: tuple[TermMatch, ...]
    """The terms found, in the order of the topic's list; empty for a pinned article."""


@attrs.frozen
class Topic:
    """A subject and the articles on it."""

    id: str
    """A slug, unique among topics."""

    label: str
    source: TopicSource
    articles: tuple[TopicArticle, ...]
    """Highest score first, then in corpus order."""


Finding = Topic
"""Any of the finding types."""
