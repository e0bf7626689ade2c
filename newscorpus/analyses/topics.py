"""Which articles belong to the topics that people wrote down."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import ClassVar

import attrs

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.terms import Occurrences, TermIndex, occurrences, score
from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, TermMatch, Topic, TopicArticle, TopicSource
from newscorpus.settings.topics import CuratedTopic, TopicFile
from newscorpus.text import Position, Span

_NOWHERE: Occurrences = {}


@attrs.frozen
class CuratedTopics:
    """Finds the articles of each curated topic, with every place where a term occurs.

    The names under `entities` are looked for as they stand; where the corpus holds entities
    already, every mention of one that goes by such a name counts too.

    Examples:
        >>> CuratedTopics((CuratedTopic(id="trade", label="Trade", any=("trade",)),)).name
        'curated-topics'
    """

    name: ClassVar[str] = "curated-topics"
    yields: ClassVar[type[Topic]] = Topic
    requires: ClassVar[tuple[type[Topic], ...]] = ()

    topics: tuple[CuratedTopic, ...] = attrs.field()
    """Each with an id of its own; at most one is residual."""

    @topics.validator
    def _check_topics(self, _attribute: object, value: tuple[CuratedTopic, ...]) -> None:
        repeated = [id_ for id_, count in Counter(topic.id for topic in value).items() if count > 1]
        if repeated:
            raise ValueError(f"each topic needs an id of its own; repeated: {', '.join(repeated)}")
        residual = [topic.id for topic in value if topic.residual]
        if len(residual) > 1:
            raise ValueError(f"only one topic can be residual, not {', '.join(residual)}")

    @cached_property
    def _terms(self) -> TermIndex:
        return TermIndex(
            tuple(
                term
                for topic in self.topics
                for term in (*topic.any, *topic.all, *topic.none, *topic.entities)
            )
        )

    def __call__(self, corpus: Corpus) -> Iterator[Topic]:
        """Give each topic that has an article, in the order of `topics`."""
        members: list[list[TopicArticle]] = [[] for _ in self.topics]
        pinned = [frozenset(topic.pin) for topic in self.topics]
        excluded = [frozenset(topic.exclude) for topic in self.topics]
        mentions = self._mentions(corpus)
        for article in corpus:
            found = self.occurrences(article)
            named = _named(self._names, found, mentions.get(article.id, _NOWHERE), article)
            has_none = True
            for place, topic in self._residual_last:
                by_hand = article.id in pinned[place] or (topic.residual and has_none)
                if article.id in excluded[place] or not (by_hand or _answers(topic, found, named)):
                    continue
                entry = _entry(topic, article, found, named)
                if by_hand or entry.score >= topic.minimum:
                    members[place].append(entry)
                    has_none = False
        for topic, entries in zip(self.topics, members, strict=True):
            if entries:
                entries.sort(key=lambda entry: -entry.score)
                yield Topic(topic.id, topic.label, TopicSource.CURATED, tuple(entries))

    @cached_property
    def _residual_last(self) -> tuple[tuple[int, CuratedTopic], ...]:
        return tuple(sorted(enumerate(self.topics), key=lambda pair: pair[1].residual))

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for topic in self.topics for name in topic.entities))

    def _mentions(self, corpus: Corpus) -> Mapping[str, Occurrences]:
        """Give, by article, where an entity is mentioned that goes by a name we look for."""
        wanted = {_folded(name): name for name in self._names}
        places: defaultdict[str, defaultdict[str, list[Span]]]
        places = defaultdict(lambda: defaultdict(list))
        for entity in corpus.findings(Entity) if wanted else ():
            forms = (entity.name, *(variant.name for variant in entity.variants))
            for name in {wanted[_folded(form)] for form in forms if _folded(form) in wanted}:
                for mention in entity.mentions:
                    places[mention.article][name].append(mention.span)
        return {
            article: {name: tuple(spans) for name, spans in found.items()}
            for article, found in places.items()
        }

    def occurrences(self, article: Article) -> Occurrences:
        """Find the terms and names of all topics in one article."""
        return occurrences(self._terms, article)


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


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _named(
    names: Iterable[str], found: Occurrences, mentions: Occurrences, article: Article
) -> Occurrences:
    """Join where names stand with where entities of these names are mentioned."""
    text = article.source.text
    named: dict[str, tuple[Span, ...]] = {}
    for name in names:
        written = (
            span
            for span in found.get(name, ())
            # `Turkey` is not what is eaten; a source that was not kept has no capitals to compare
            if text is None or name.islower() or not span.of(text).islower()
        )
        if spans := _apart((*written, *mentions.get(name, ()))):
            named[name] = spans
    return named


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sort spans and leave out those that begin within another."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda one: (one.start, -one.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def _answers(topic: CuratedTopic, found: Occurrences, named: Occurrences) -> bool:
    alternatives = bool(topic.any or topic.entities)
    return (
        (alternatives or bool(topic.all))
        and not any(term in found for term in topic.none)
        and all(term in found for term in topic.all)
        and (
            not alternatives
            or any(term in found for term in topic.any)
            or any(name in named for name in topic.entities)
        )
    )


def _entry(
    topic: CuratedTopic, article: Article, found: Occurrences, named: Occurrences
) -> TopicArticle:
    terms = dict.fromkeys((*topic.any, *topic.all))
    listed = {term: found[term] for term in terms if term in found}
    listed |= {
        name: _apart((*listed.get(name, ()), *named[name]))
        for name in topic.entities
        if name in named
    }
    matched = tuple(TermMatch(term, spans) for term, spans in listed.items())
    return TopicArticle(article.id, score(matched, article, topic.title_weight), matched)
