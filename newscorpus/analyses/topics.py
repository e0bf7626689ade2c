"""Which articles belong to the topics that people wrote down."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import ClassVar

import attrs

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.terms import TermIndex
from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.models.article import Article, Role
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import TermMatch, Topic, TopicArticle, TopicSource
from newscorpus.settings.topics import CuratedTopic, TopicFile
from newscorpus.text import Position, Span

TITLE_WEIGHT = 3
"""How often an occurrence in the title counts."""

SEARCHED = frozenset({Role.HEADLINE, Role.SUBHEAD, Role.PARAGRAPH, Role.LIST})
"""Where terms are looked for: in what the article says, not in leftovers of its page."""

Occurrences = Mapping[str, tuple[Span, ...]]
"""Where an article uses each term, in its source's coordinates."""


@attrs.frozen
class CuratedTopics:
    """Finds the articles of each curated topic, with every place where a term occurs.

    Examples:
        >>> CuratedTopics((CuratedTopic(id="trade", label="Trade", any=("trade",)),)).name
        'curated-topics'
    """

    name: ClassVar[str] = "curated-topics"
    yields: ClassVar[type[Topic]] = Topic
    requires: ClassVar[tuple[type[Topic], ...]] = ()

    topics: tuple[CuratedTopic, ...] = attrs.field()
    """Each with an id of its own."""

    @topics.validator
    def _check_topics(self, _attribute: object, value: tuple[CuratedTopic, ...]) -> None:
        repeated = [id_ for id_, count in Counter(topic.id for topic in value).items() if count > 1]
        if repeated:
            raise ValueError(f"each topic needs an id of its own; repeated: {', '.join(repeated)}")

    @cached_property
    def _terms(self) -> TermIndex:
        return TermIndex(
            tuple(term for topic in self.topics for term in (*topic.any, *topic.all, *topic.none))
        )

    def __call__(self, corpus: Corpus) -> Iterator[Topic]:
        """Give each topic that has an article, in the order of `topics`."""
        members: list[list[TopicArticle]] = [[] for _ in self.topics]
        pinned = [frozenset(topic.pin) for topic in self.topics]
        excluded = [frozenset(topic.exclude) for topic in self.topics]
        for article in corpus:
            found = self.occurrences(article)
            for place, topic in enumerate(self.topics):
                by_hand = article.id in pinned[place]
                if article.id not in excluded[place] and (by_hand or _answers(topic, found)):
                    members[place].append(_entry(topic, article, found))
        for topic, entries in zip(self.topics, members, strict=True):
            if entries:
                entries.sort(key=lambda entry: -entry.score)
                yield Topic(topic.id, topic.label, TopicSource.CURATED, tuple(entries))

    def occurrences(self, article: Article) -> Occurrences:
        """Find the terms of all topics in one article."""
        places: dict[str, list[Span]] = {}
        for text, start in _searched(article):
            for term, spans in self._terms.find(text).items():
                places.setdefault(term, []).extend(span.shift(start) for span in spans)
        return {term: tuple(sorted(spans, key=_start)) for term, spans in places.items()}


def apply_topics(
    corpus: Corpus, files: Sequence[TopicFile]
) -> tuple[Corpus, tuple[tuple[Path, Diagnostic], ...]]:
    """Find the topics that files list, and say what is wrong with the files.

    Args:
        corpus: Any corpus.
        files: As they were read; without one, nothing is looked for.

    Returns:
        The corpus with the topics found, and each diagnostic with the file that it is about.

    Raises:
        ValueError: If two files have a topic of the same id.
    """
    if not files:
        return corpus, ()
    topics = tuple(topic for file in files for topic in file.topics)
    analysed = analyse(corpus, [CuratedTopics(topics)])
    return analysed, tuple(
        (file.path, diagnostic)
        for file in files
        for diagnostic in (*file.diagnostics, *stale_entries(file.topics, analysed))
    )


def stale_entries(topics: Iterable[CuratedTopic], corpus: Corpus) -> tuple[Diagnostic, ...]:
    """Name the entries of a topics file that nothing in the corpus answers to any more.

    Args:
        topics: As they were read; the positions are theirs.
        corpus: With its topics, if it was analysed; else they are looked for now.
    """
    curated = tuple(topics)
    answered = corpus.findings(Topic) or CuratedTopics(curated)(corpus)
    found = {topic.id for topic in answered}
    stale: list[Diagnostic] = []
    for topic in curated:
        if topic.id not in found:
            stale.append(catalogue.STALE_TOPIC.at(topic.position, topic=topic.label))
        for key, articles in (("pin", topic.pin), ("exclude", topic.exclude)):
            stale.extend(
                catalogue.STALE_ARTICLE.at(topic.positions.get((key, article)), article=article)
                for article in articles
                if article not in corpus
            )
    return tuple(sorted(stale, key=lambda one: one.position or Position(0, 0)))


def _searched(article: Article) -> Iterator[tuple[str, int]]:
    """Give the texts to search and where they stand in the source."""
    for block in article.blocks:
        if block.role in SEARCHED:
            yield block.text, block.text_span.start
    if article.title and not any(block.role is Role.HEADLINE for block in article.blocks):
        for span in _title_spans(article):
            yield article.title, span.start


def _title_spans(article: Article) -> tuple[Span, ...]:
    """Say where the title stands: in a headline, else where front matter gives it."""
    headlines = tuple(b.text_span for b in article.blocks if b.role is Role.HEADLINE)
    reading = article.reading("title")
    if headlines or not (reading and reading.span and reading.verbatim == article.title):
        return headlines
    return (reading.span,)


def _start(span: Span) -> int:
    return span.start


def _answers(topic: CuratedTopic, found: Occurrences) -> bool:
    return (
        bool(topic.any or topic.all)
        and not any(term in found for term in topic.none)
        and all(term in found for term in topic.all)
        and (not topic.any or any(term in found for term in topic.any))
    )


def _entry(topic: CuratedTopic, article: Article, found: Occurrences) -> TopicArticle:
    terms = dict.fromkeys((*topic.any, *topic.all))
    matched = tuple(TermMatch(term, found[term]) for term in terms if term in found)
    titles = _title_spans(article)
    score = sum(
        TITLE_WEIGHT if any(title.contains(span) for title in titles) else 1
        for match in matched
        for span in match.spans
    )
    return TopicArticle(article.id, score, matched)
