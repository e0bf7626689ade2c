"""Suggests topics for a corpus that nobody has curated."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

import attrs

from newscorpus.analyses.suggestions.choosing import Census, choose
from newscorpus.analyses.suggestions.labels import join_acronyms, label_of, terms_of
from newscorpus.analyses.suggestions.phrases import phrases_of
from newscorpus.analyses.suggestions.words import key_of
from newscorpus.analyses.terms import TermIndex, occurrences, score
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import (
    Entity,
    EntityKind,
    TermMatch,
    Topic,
    TopicArticle,
    TopicSource,
)
from newscorpus.settings.curated_topics import TITLE_WEIGHT
from newscorpus.slugs import free_slug, slug

FEWEST = 2
"""Articles that a topic needs to tie anything together."""

FEW = 3
"""Articles that a topic may have in a corpus so small that half of it are fewer."""


@attrs.frozen(kw_only=True)
class SuggestedTopics:
    """Proposes topics: phrases that several articles use far more than English does elsewhere.

    Only articles in English take part. Where the corpus holds entities already, names of people
    among them are no topics.

    Raises:
        ValueError: If an option lies outside its range.

    Examples:
        >>> list(SuggestedTopics(limit=10)(Corpus()))
        []
    """

    name: ClassVar[str] = "suggested-topics"
    yields: ClassVar[type[Topic]] = Topic
    requires: ClassVar[tuple[type[Topic], ...]] = ()

    limit: int = attrs.field(default=50)
    """The most topics, 1 to 1000."""

    most: float = attrs.field(default=0.5)
    """The largest share of the articles that a topic may have, above 0 and up to 1."""

    @limit.validator
    def _check_limit(self, _attribute: object, value: int) -> None:
        if not 1 <= value <= 1000:  # noqa: PLR2004 -- as the docstring says
            raise ValueError(f"`limit` lies in 1..1000, not {value}")

    @most.validator
    def _check_most(self, _attribute: object, value: float) -> None:
        if not 0 < value <= 1:
            raise ValueError(f"`most` lies above 0 and up to 1, not {value}")

    def __call__(self, corpus: Corpus) -> Iterator[Topic]:
        """Give the topics, those that tell most first."""
        articles = [article for article in corpus if _is_english(article)]
        census = Census()
        for article in articles:
            census.add(phrases_of(article))
        most = min(len(articles) - 1, max(FEW, int(self.most * len(articles))))
        people = _people(corpus)
        scored = [
            one
            for one in census.scored(FEWEST, most, self.limit)
            if not people.issuperset(one.key.split(" "))
        ]
        chosen = choose(scored, self.limit, FEWEST)
        members = {one.key: one.weights.keys() for one in chosen}
        written = join_acronyms(
            {one.key: census.surfaces(one.key) for one in chosen},
            lambda one, other: bool(members[one] & members[other]),
        )
        labels = {key: label_of(census.surfaces(key)) for key in written}
        for topic in _topics(articles, written, labels):
            # a term is also found within longer words joined by hyphens, and so in more articles
            if FEWEST <= len(topic.articles) <= most:
                yield topic


def _is_english(article: Article) -> bool:
    return article.language.partition("-")[0].casefold() == "en"


def _people(corpus: Corpus) -> frozenset[str]:
    """Give the keys of the words in people's names, where the corpus holds entities already."""
    return frozenset(
        "".join(map(key_of, word.split("-")))
        for entity in corpus.findings(Entity)
        if entity.kind is EntityKind.PERSON
        for name in (entity.name, *(variant.name for variant in entity.variants))
        for word in name.split()
    )


def _topics(
    articles: list[Article],
    surfaces: Mapping[str, Mapping[str, int]],
    labels: Mapping[str, str],
) -> Iterator[Topic]:
    terms = {key: terms_of(written) for key, written in surfaces.items()}
    index = TermIndex(tuple(term for listed in terms.values() for term in listed))
    entries: dict[str, list[TopicArticle]] = {key: [] for key in surfaces}
    for article in articles:
        found = occurrences(index, article)
        for key, listed in terms.items():
            matched = tuple(TermMatch(term, found[term]) for term in listed if term in found)
            if matched:
                entries[key].append(
                    TopicArticle(article.id, score(matched, article, TITLE_WEIGHT), matched)
                )
    taken: set[str] = set()
    for key, label in labels.items():
        id_ = free_slug(slug(label.casefold()), taken)
        ordered = sorted(entries[key], key=lambda entry: -entry.score)
        yield Topic(id_, label, TopicSource.SUGGESTED, tuple(ordered))
