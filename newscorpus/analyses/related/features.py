"""What each article has that another may have too, with its weight in the article."""

from collections import Counter, defaultdict
from collections.abc import Iterator

import attrs

from newscorpus.analyses.related.values import ALIKE, Signal
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, EntityKind, Figure, Topic
from newscorpus.models.ties import Passage, Relation, RelationKind, Story

_SIGNAL_OF = {
    EntityKind.PERSON: Signal.PERSON,
    EntityKind.PLACE: Signal.PLACE,
    EntityKind.ORGANISATION: Signal.ORGANISATION,
    EntityKind.OTHER: Signal.NAME,
}
_WEIGHTS = {
    RelationKind.IDENTICAL: 1.0,
    RelationKind.UPDATE: 0.9,
    RelationKind.NEAR_DUPLICATE: 0.8,
    RelationKind.SHARED_PASSAGES: 0.4,
}
"""How much of the signal's weight a relation has."""

_LONG_PASSAGE = 50
"""So many words are a passage of full weight."""


@attrs.frozen
class Feature:
    """Something that several articles have."""

    signal: Signal
    id: str
    label: str
    articles: tuple[tuple[str, float], ...]
    """The articles that have it, each once, with how much it is theirs: above 0, up to 1."""

    together: bool = False
    """Whether it ties these articles as such, however many there are."""


def features(corpus: Corpus) -> Iterator[Feature]:
    """Give what several articles of a corpus have, from whichever findings it has.

    Args:
        corpus: Any corpus.
    """
    yield from _entities(corpus)
    yield from _figures(corpus)
    for topic in corpus.findings(Topic):
        ids = {entry.article: 1.0 for entry in topic.articles}
        yield _feature(corpus, Signal.TOPIC, topic.id, topic.label, ids)
    for passage in corpus.findings(Passage):
        share = min(1.0, passage.words / _LONG_PASSAGE)
        ids = {place.article: share for place in passage.occurrences}
        yield _feature(corpus, Signal.PASSAGE, passage.id, str(passage.words), ids)
    for story in corpus.findings(Story):
        ids = dict.fromkeys(story.articles, 1.0)
        yield _feature(corpus, Signal.STORY, story.id, story.label, ids)
    for relation in corpus.findings(Relation):
        ids = dict.fromkeys(relation.articles, _WEIGHTS[relation.kind])
        yield _feature(corpus, Signal.RELATION, relation.kind, ALIKE[relation.kind], ids)


def _feature(
    corpus: Corpus, signal: Signal, id_: str, label: str, articles: dict[str, float]
) -> Feature:
    there = tuple((each, articles[each]) for each in sorted(articles) if each in corpus)
    return Feature(signal, id_, label, there, signal in {Signal.STORY, Signal.RELATION})


def _entities(corpus: Corpus) -> Iterator[Feature]:
    for entity in corpus.findings(Entity):
        counts = Counter(mention.article for mention in entity.mentions)
        # who is named often is what the article is about; each further time tells less
        shares = {article: count / (count + 1) for article, count in counts.items()}
        yield _feature(corpus, _SIGNAL_OF[entity.kind], entity.id, entity.name, shares)


def _figures(corpus: Corpus) -> Iterator[Feature]:
    groups: dict[str, list[Figure]] = defaultdict(list)
    for figure in corpus.findings(Figure):
        if figure.group:
            groups[figure.group].append(figure)
    for group, figures in groups.items():
        ids = {figure.article: 1.0 for figure in figures}
        yield _feature(corpus, Signal.FIGURE, group, _written(figures), ids)


def _written(figures: list[Figure]) -> str:
    """Write a group of figures as its shortest member does, with what it counts."""
    shortest = min(figures, key=lambda f: (len(f.verbatim), f.verbatim, f.noun or "", f.id))
    nouns = Counter(f.noun for f in figures if f.noun and f.kind == "count" and f.unit)
    noun = min(nouns, key=lambda each: (-nouns[each], each), default="")
    words = " ".join(shortest.verbatim.split())
    return words if not noun or noun in words else f"{words} {noun}"
