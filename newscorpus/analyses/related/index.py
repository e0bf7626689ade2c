"""Finds the articles that are related to one, by what they share and how rare that is."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from heapq import nlargest
from math import log

import attrs

from newscorpus.analyses.related.features import Feature, features
from newscorpus.analyses.related.values import WEIGHTS, Related, Shared, Signal
from newscorpus.models.corpus import Corpus

_COMMON, _FEW = 0.25, 20
"""What more than a quarter of the articles have, and more than so many, ties nobody."""

_WINDOW = 32
"""Of the articles that have a feature, so many before and so many behind in time are looked at."""

_HALF = 0.5
"""Of so much that is shared, rarity times salience, a signal has half its weight."""

_DAYS = 30
"""From so many days apart on, the date counts nothing."""

_TRIED = 16
"""How many of the likeliest articles are scored exactly for each that is asked for at the least."""

_LEAST = 0.01
"""What is shared must add so much without the date: a capital that both name once does not."""

_DECIMALS = 6


@attrs.frozen(slots=False)
class _Posting:
    """A feature, the ranks of the articles that have it, and its rarity."""

    feature: Feature
    ranks: tuple[int, ...]
    rarity: float
    """Above 0 and up to 1."""


@attrs.frozen(slots=False)
class RelatedArticles:
    """The articles of a corpus, arranged for asking which are related to one.

    People, places, organisations and other names, topics, figures, passages, stories and relations
    count where the corpus has them. What is rare counts more (by the logarithm of how few of the
    articles have it, as inverse document frequency does), and what is named often in both. Each
    signal is held to its `WEIGHTS`: it grows with what is shared, ever more slowly. What more than
    a quarter of the articles have counts nothing, but a story or relation always does. Days apart
    count a little, up to 30, and only beside another signal.

    It is built in one pass. Asking costs what the article has: of a feature that very many share,
    only the 64 articles nearest in time are looked at, so an article far off in time may be missed
    if nothing rarer ties it.

    Examples:
        >>> from newscorpus.analyses.entities import Entities
        >>> from newscorpus.readers.article import parse_article
        >>> texts = ("Sergey Lavrov met Imran Khan.", "Imran Khan spoke of snow.", "Snow fell.")
        >>> corpus = Corpus(
        ...     attrs.evolve(parse_article(f"date 2021-04-07 KABUL: {text}"), id=f"a{place}")
        ...     for place, text in enumerate(texts)
        ... )
        >>> related = RelatedArticles(corpus.with_findings(Entities()(corpus)))
        >>> [(each.article, each.because(1)) for each in related.of("a1")]
        [('a0', 'both name Imran Khan')]
    """

    corpus: Corpus

    def of(self, article_id: str, limit: int = 5) -> tuple[Related, ...]:
        """Give the articles that are most related to one.

        Args:
            article_id: The id of an article of the corpus.
            limit: How many to give at most, 0 or more.

        Returns:
            Highest score first, then by id; never the article itself, and fewer where fewer share
            anything.

        Raises:
            KeyError: If the corpus has no such article.
            ValueError: If the limit is below 0.
        """
        if limit < 0:
            raise ValueError(f"a limit is 0 or more, not {limit}")
        rank = self._rank[article_id]
        likely = self._likely(rank, max(limit, _TRIED))
        found = [near for other in likely if (near := self._related(rank, other))]
        found.sort(key=lambda related: (-related.score, related.article))
        return tuple(found[:limit])

    def between(self, one: str, other: str) -> Related | None:
        """Say how the other of two articles is related to the one; None where nothing ties them.

        Raises:
            KeyError: If the corpus has not both articles.
        """
        first, second = self._rank[one], self._rank[other]
        return None if first == second else self._related(first, second)

    @cached_property
    def _ids(self) -> tuple[str, ...]:
        """The articles, earliest first."""
        return (*(a.id for a in self.corpus.by_date()), *sorted(a.id for a in self.corpus.undated))

    @cached_property
    def _rank(self) -> Mapping[str, int]:
        return {id_: rank for rank, id_ in enumerate(self._ids)}

    @cached_property
    def _days(self) -> tuple[int | None, ...]:
        dates = (self.corpus[id_].date for id_ in self._ids)
        days = (date and (date.earliest or date.latest) for date in dates)
        return tuple(day.toordinal() if day else None for day in days)

    @cached_property
    def _postings(self) -> tuple[_Posting, ...]:
        count = len(self._ids)
        most = max(_FEW, int(count * _COMMON))
        found = []
        for feature in sorted(features(self.corpus), key=_order):
            held = len(feature.articles)
            if held > 1 and (held <= most or feature.together):
                ranks = tuple(sorted(self._rank[article] for article, _ in feature.articles))
                rarity = 1.0 if feature.together else log((count + 1) / held) / log(count + 1)
                found.append(_Posting(feature, ranks, rarity))
        return tuple(found)

    @cached_property
    def _shares(self) -> tuple[Mapping[int, float], ...]:
        """For each article, its features by their number, and how much each is its."""
        shares: list[dict[int, float]] = [{} for _ in self._ids]
        for number, posting in enumerate(self._postings):
            for article, share in posting.feature.articles:
                shares[self._rank[article]][number] = share
        return tuple(shares)

    def _likely(self, rank: int, most: int) -> Sequence[int]:
        """Give the articles that share most by a rough reckoning."""
        rough: defaultdict[int, float] = defaultdict(float)
        for number, share in self._shares[rank].items():
            posting = self._postings[number]
            ranks = posting.ranks
            if len(ranks) > _WINDOW + _WINDOW:
                place = bisect_left(ranks, rank)
                ranks = ranks[max(0, place - _WINDOW) : place + _WINDOW + 1]
            worth = posting.rarity * share * WEIGHTS[posting.feature.signal]
            for other in ranks:
                rough[other] += worth
        rough.pop(rank, None)
        return nlargest(most, rough, key=lambda other: (rough[other], -other))

    def _related(self, rank: int, other: int) -> Related | None:
        """Score two articles; the order of the two makes no difference."""
        ours, theirs = self._shares[rank], self._shares[other]
        common = sorted(ours.keys() & theirs.keys())
        worths: dict[int, float] = {}
        totals: defaultdict[Signal, float] = defaultdict(float)
        for number in common:
            posting = self._postings[number]
            worths[number] = posting.rarity * ours[number] * theirs[number]
            totals[posting.feature.signal] += worths[number]
        reasons = [
            self._reason(self._postings[number].feature, worth, totals)
            for number, worth in worths.items()
        ]
        if sum(reason.weight for reason in reasons) < _LEAST:
            return None
        reasons.sort(key=lambda reason: (-reason.weight, reason.signal, reason.id, reason.label))
        reasons += self._nearness(rank, other)
        score = round(min(1.0, sum(reason.weight for reason in reasons)), _DECIMALS)
        return Related(self._ids[other], score, tuple(reasons))

    def _reason(self, feature: Feature, worth: float, totals: Mapping[Signal, float]) -> Shared:
        weight = WEIGHTS[feature.signal] * worth / (totals[feature.signal] + _HALF)
        return Shared(feature.signal, feature.id, feature.label, round(weight, _DECIMALS))

    def _nearness(self, rank: int, other: int) -> list[Shared]:
        first, second = self._days[rank], self._days[other]
        if first is None or second is None or abs(first - second) >= _DAYS:
            return []
        apart = abs(first - second)
        weight = round(WEIGHTS[Signal.DATE] * (1 - apart / _DAYS), _DECIMALS)
        label = {0: "on the same day", 1: "a day apart"}.get(apart, f"{apart} days apart")
        return [Shared(Signal.DATE, str(apart), label, weight)]


def _order(feature: Feature) -> tuple[str, str, tuple[tuple[str, float], ...]]:
    """Give what to sort features by, so that sums do not depend on the order of the findings."""
    return feature.signal, feature.id, feature.articles
