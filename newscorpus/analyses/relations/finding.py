"""Finds how articles that share passages are related."""

from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

import attrs
from attrs.validators import ge, le

from newscorpus.analyses.relations.measures import Overlap, Text, overlap
from newscorpus.analyses.relations.pairs import Pair, pairs_of
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.dates import Truth
from newscorpus.models.ties import Passage, Relation, RelationKind

_KEPT = 256
"""So many articles are kept cut into runs; pairs come in an order that asks for few others."""

_SENTENCE = 8
"""The words of a short sentence: those that are added must not be lines that were cut in two."""


@attrs.frozen(kw_only=True)
class Relations:
    """Says of each two articles that share a passage how their texts are alike.

    The first kind that holds is meant: identical, an update, a near-duplicate, or that they share
    passages. How much they share is measured by containment, the share of the shorter one's runs of
    five words that the longer has too: Jaccard's measure is low for a short text in a long one,
    whatever was copied.

    The articles of a passage that is in more than `most` are paired with one of them only, so that
    the work does not grow with the square of their number: of those of the earliest date the one
    that has the most passages. What two of the others share beyond that is not measured.

    Examples:
        >>> from newscorpus.models.ties import Occurrence
        >>> from newscorpus.readers.article import parse_article
        >>> from newscorpus.text import Span
        >>> text = "date 2021-04-07 KABUL: Snow fell in all of the valleys on Monday."
        >>> articles = [parse_article(text, id="b"), parse_article(text, id="a")]
        >>> places = [Occurrence(article.id, Span(23, 64)) for article in articles]
        >>> corpus = Corpus(articles).with_findings([Passage("p1", 9, tuple(places))])
        >>> for relation in Relations()(corpus):
        ...     print(relation.articles, str(relation.kind), relation.containment)
        ('a', 'b') identical 1.0
    """

    update: float = attrs.field(default=0.8, validator=[ge(0), le(1)])
    """An update has at least this share of the shorter one's runs: a desk that updates a report
    adds to it, and rewrites no more than a sentence in five."""

    near: float = attrs.field(default=0.5, validator=[ge(0), le(1)])
    """A near-duplicate has at least this share: at least as much is copied as is not."""

    more_words: float = attrs.field(default=0.25, validator=ge(0))
    """An update has at least so many words more, as a share of those of the shorter one …"""

    more_sentences: int = attrs.field(default=2, validator=ge(1))
    """… or at least so many sentences more: less is what editing does to a text."""

    most: int = attrs.field(default=32, validator=ge(2))
    """Of the articles of a passage in more, each is paired with one of the first day only."""

    name: ClassVar[str] = "relations"
    yields: ClassVar[type[Relation]] = Relation
    requires: ClassVar[tuple[type[Passage], ...]] = (Passage,)

    def __call__(self, corpus: Corpus) -> Iterator[Relation]:
        """Give the relations in the order of the ids of their articles."""
        text_of = lru_cache(_KEPT)(lambda article: Text(corpus[article]))
        passages = corpus.findings(Passage)
        found = [
            self._relation(pair, text_of(pair.first), text_of(pair.second))
            for pair in pairs_of(passages, self.most, lambda article: corpus[article].date)
        ]
        yield from sorted(found, key=lambda relation: relation.articles)

    def _relation(self, pair: Pair, first: Text, second: Text) -> Relation:
        measured = overlap(first, second, pair.spans)
        kind = self._kind(first, second, measured)
        articles = _in_order(first, second, kind)
        return Relation(articles, kind, measured.containment, measured.jaccard, pair.longest)

    def _kind(self, first: Text, second: Text, measured: Overlap) -> RelationKind:
        if first.wording.words == second.wording.words:
            return RelationKind.IDENTICAL
        shorter, longer = _by_length(first, second)
        adds = self._adds(shorter, longer) and not _is_before(longer.article, shorter.article)
        if measured.containment >= self.update and adds:
            return RelationKind.UPDATE
        if measured.containment >= self.near:
            return RelationKind.NEAR_DUPLICATE
        return RelationKind.SHARED_PASSAGES

    def _adds(self, shorter: Text, longer: Text) -> bool:
        few, many = len(shorter.wording.words), len(longer.wording.words)
        if many > few and many - few >= self.more_words * few:
            return True
        sentences = len(longer.wording.sentences) - len(shorter.wording.sentences)
        return sentences >= self.more_sentences and many - few >= _SENTENCE * self.more_sentences


def _by_length(first: Text, second: Text) -> tuple[Text, Text]:
    if len(second.wording.words) < len(first.wording.words):
        return second, first
    return first, second


def _is_before(one: Article, other: Article) -> bool:
    """Say whether both can be placed in a calendar, one on an earlier day than the other."""
    if not (one.date and other.date and one.date.is_placed and other.date.is_placed):
        return False
    return one.date.before(other.date) is Truth.DEFINITELY


def _in_order(first: Text, second: Text, kind: RelationKind) -> tuple[str, str]:
    one, other = first.article, second.article
    if kind is RelationKind.UPDATE:
        shorter, longer = _by_length(first, second)
        return shorter.article.id, longer.article.id
    if _is_before(one, other):
        return one.id, other.id
    if _is_before(other, one) or other.id < one.id:
        return other.id, one.id
    return one.id, other.id
