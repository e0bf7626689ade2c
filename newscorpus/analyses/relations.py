"""How the texts of two articles are alike: the same, nearly the same, one an update, or in part."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import ClassVar

import attrs

from newscorpus.analyses.wording import wording
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.dates import Date
from newscorpus.models.ties import Passage, Relation, RelationKind

_GRAM = 5
_DIGITS = 4
"""Digits behind the point of a share."""


@attrs.frozen(kw_only=True)
class Relations:
    """Relates articles that have a passage in common.

    Containment is the measure, and not only the Jaccard coefficient: a report that was copied into
    a longer one is all there, and yet little of the longer one.

    Examples:
        >>> from newscorpus.analyses.passages import Passages
        >>> from newscorpus.readers.article import parse_article
        >>> said = "the talks on the new gas pipeline will go on in the next few weeks"
        >>> one = parse_article(f"date 2021-04-07 DOHA: He said {said}.", id="one")
        >>> other = parse_article(f"date 2021-04-08 DOHA: He said {said}. Rain fell.", id="other")
        >>> corpus = Corpus((one, other))
        >>> corpus = corpus.with_findings(Passages()(corpus))
        >>> [relation] = Relations()(corpus)
        >>> str(relation.kind), relation.containment, relation.longest
        ('near-duplicate', 1.0, 17)
    """

    name: ClassVar[str] = "relations"
    yields: ClassVar[type[Relation]] = Relation
    requires: ClassVar[tuple[type[Passage], ...]] = (Passage,)

    contained: float = attrs.field(default=0.8, validator=attrs.validators.ge(0))
    """So much of the shorter has to stand in the longer for that to be an update, 0 to 1."""

    added: float = attrs.field(default=0.25, validator=attrs.validators.ge(0))
    """So much longer an update is, at least, as a share of the shorter."""

    copied: float = attrs.field(default=0.5, validator=attrs.validators.ge(0))
    """So much of the shorter stands in the longer of near-duplicates, 0 to 1: most of it."""

    most: int = attrs.field(default=24, validator=attrs.validators.ge(2))
    """A passage of more articles relates each of them to the first only, 2 or more."""

    def __call__(self, corpus: Corpus) -> Iterator[Relation]:
        """Give the relations, in the order of the articles' ids."""

        @cache
        def words(article: str) -> tuple[str, ...]:
            return wording(corpus[article]).words

        @cache
        def grams(article: str) -> frozenset[int]:
            return _grams(words(article))

        longest = self._longest(corpus.findings(Passage))
        for one, other in sorted(longest):
            shared = len(grams(one) & grams(other))
            least = min(len(grams(one)), len(grams(other)))
            either = len(grams(one) | grams(other))
            containment = round(shared / least, _DIGITS) if least else 0.0
            ordered = _ordered(corpus[one], corpus[other])
            kind = self._kind([words(article.id) for article in ordered], containment, ordered)
            if kind is RelationKind.UPDATE and len(words(ordered[0].id)) > len(
                words(ordered[1].id)
            ):
                ordered = ordered[::-1]
            yield Relation(
                (ordered[0].id, ordered[1].id),
                kind,
                containment,
                round(shared / either, _DIGITS) if either else 0.0,
                longest[one, other],
            )

    def _longest(self, passages: Iterable[Passage]) -> dict[tuple[str, str], int]:
        """Give the words of the longest passage of each pair of articles."""
        found: dict[tuple[str, str], int] = {}
        for passage in passages:
            articles = list(dict.fromkeys(place.article for place in passage.occurrences))
            few = len(articles) <= self.most
            pairs = combinations(articles, 2) if few else ((articles[0], a) for a in articles[1:])
            for pair in pairs:
                one, other = sorted(pair)
                found[one, other] = max(passage.words, found.get((one, other), 0))
        return found

    def _kind(
        self,
        words: Sequence[tuple[str, ...]],
        containment: float,
        articles: tuple[Article, Article],
    ) -> RelationKind:
        earlier, later = map(len, words)
        if words[0] == words[1]:
            return RelationKind.IDENTICAL
        grown = max(earlier, later) >= (1 + self.added) * min(earlier, later)
        if containment >= self.contained and grown:
            cut = earlier > later and _precedes(*articles)
            return RelationKind.NEAR_DUPLICATE if cut else RelationKind.UPDATE
        if containment >= self.copied:
            return RelationKind.NEAR_DUPLICATE
        return RelationKind.SHARED_PASSAGES


def _ordered(one: Article, other: Article) -> tuple[Article, Article]:
    """Put the earlier first where dates can tell, else the one whose id comes first."""
    if _precedes(other, one) or (not _precedes(one, other) and other.id < one.id):
        return other, one
    return one, other


def _precedes(one: Article, other: Article) -> bool:
    """Say whether an article was surely published before another."""
    last, first = _bound(one.date, last=True), _bound(other.date, last=False)
    return last is not None and first is not None and last < first


def _bound(date: Date | None, *, last: bool) -> int | None:
    day = date and (date.latest if last else date.earliest)
    return day.toordinal() if day else None


def _grams(words: Sequence[str]) -> frozenset[int]:
    return frozenset(map(hash, zip(*(words[start:] for start in range(_GRAM)), strict=False)))
