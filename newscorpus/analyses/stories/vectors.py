"""What an article says as a list of weights, so that two can be compared."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from math import log, sqrt

import attrs

from newscorpus.analyses.stories.rarity import rarity, share
from newscorpus.analyses.stories.words import words_of
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, Figure

Vector = Mapping[int, float]
"""Weights by the number of what is weighed, heaviest first; their squares add up to one."""

LONGEST = 150
"""The most weights of an article: what is lighter changes no similarity that matters."""

_Feature = tuple[str, Hashable]
"""Its kind (`word`, `name` or `figure`), and which one it is."""

_EXPECTED = {"name": 0.001, "figure": 0.002}
"""The share of all news that has a certain name or figure."""


@attrs.frozen
class Weights:
    """What each signal counts; 0 leaves one out."""

    words: float
    names: float
    figures: float


@attrs.frozen
class Signals:
    """What is known of the articles of a corpus beside their words, by the article's id."""

    names: Mapping[str, Counter[str]]
    figures: Mapping[str, frozenset[Hashable]]


def signals_of(corpus: Corpus) -> Signals:
    """Gather the findings of a corpus by article.

    Args:
        corpus: With entities and figures, or without.
    """
    names: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for entity in corpus.findings(Entity):
        for mention in entity.mentions:
            names[mention.article][entity.id] += 1
    figures: defaultdict[str, set[Hashable]] = defaultdict(set)
    for figure in corpus.findings(Figure):
        figures[figure.article].update(_keys(figure))
    return Signals(names, {article: frozenset(found) for article, found in figures.items()})


def _keys(figure: Figure) -> Iterator[Hashable]:
    """Give what a figure is compared by; a bare number may be anything."""
    if thing := figure.unit or figure.noun:
        yield (str(figure.value.normalize()), thing)
    if figure.group:
        yield figure.group


def vectors_of(
    articles: Sequence[Article], signals: Signals, weights: Weights
) -> tuple[Vector, ...]:
    """Weigh what articles say: how often, how rare, and which signal it is.

    That is the cosine measure of information retrieval with `1 + log tf` and a smoothed inverse
    document frequency (Manning, Raghavan and Schütze, *Introduction to Information Retrieval*,
    chapter 6), names and figures as further dimensions.

    Args:
        articles: In an order that does not depend on that of the corpus.
        signals: What is known beside the words.
        weights: What each signal counts.

    Returns:
        A vector for each article, in the same order; empty for one that says nothing.
    """
    numbers: dict[_Feature, int] = {}
    having: list[int] = []
    counted: list[dict[int, float]] = []
    for article in articles:
        found: dict[int, float] = {}
        for feature, count in _features(article, signals, weights):
            number = numbers.setdefault(feature, len(numbers))
            if number == len(having):
                having.append(0)
            having[number] += 1
            found[number] = 1 + log(count)
        counted.append(found)
    counts = {"word": weights.words, "name": weights.names, "figure": weights.figures}
    rare = [
        counts[kind] * rarity(count, len(articles), _expected(kind, key))
        for (kind, key), count in zip(numbers, having, strict=True)
    ]
    return tuple(_vector(found, rare) for found in counted)


def _features(
    article: Article, signals: Signals, weights: Weights
) -> Iterator[tuple[_Feature, int]]:
    if weights.words:
        yield from ((("word", word), count) for word, count in words_of(article).items())
    if weights.names:
        names = signals.names.get(article.id, Counter())
        # sorted, since it must not matter in which order they were found
        yield from ((("name", name), names[name]) for name in sorted(names))
    if weights.figures:
        figures = sorted(signals.figures.get(article.id, ()), key=repr)
        yield from ((("figure", figure), 1) for figure in figures)


def _expected(kind: str, key: Hashable) -> float:
    return share(str(key)) if kind == "word" else _EXPECTED[kind]


def _vector(found: Mapping[int, float], rare: Sequence[float]) -> Vector:
    weighed = ((often * rare[number], -number) for number, often in found.items())
    heaviest = [(weight, -place) for weight, place in nlargest(LONGEST, weighed) if weight > 0]
    length = sqrt(sum(weight * weight for weight, _ in heaviest))
    return {number: weight / length for weight, number in heaviest}


def cosine(one: Vector, other: Vector) -> float:
    """Say how alike two vectors are: 0 for nothing in common, 1 for the same.

    Examples:
        >>> cosine({1: 1.0}, {1: 0.6, 2: 0.8}), cosine({1: 1.0}, {2: 1.0})
        (0.6, 0)
    """
    if len(other) < len(one):
        one, other = other, one
    return sum(weight * other[number] for number, weight in one.items() if number in other)


def total(vectors: Iterable[Vector]) -> Vector:
    """Add vectors up.

    Examples:
        >>> total([{1: 0.5}, {1: 0.25, 2: 1.0}])
        {1: 0.75, 2: 1.0}
    """
    added: dict[int, float] = {}
    for vector in vectors:
        for number, weight in vector.items():
            added[number] = added.get(number, 0) + weight
    return added
