"""Formulas: words that stand in many articles which have nothing else to do with each other."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

import attrs

from newscorpus.analyses.passages.seeds import Place, grams
from newscorpus.analyses.passages.texts import Text
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus

_PAIRS = 12
"""How many pairs of the articles are looked at."""

_ENOUGH = 3
"""So many pairs with dates decide alone."""

_SAMPLE = 4
"""One in so many runs of words stands for a text when two are compared."""

_FEW = 160
"""Of a text with fewer runs all are compared."""

Days = tuple[int, int]
"""The first and the last day on which an article may have been published."""


@attrs.frozen
class FormulaRule:
    """When words are a formula, and no sign that one article has them from another.

    Raises:
        ValueError: If a number is outside its range.
    """

    many: int = attrs.field(default=6, validator=attrs.validators.ge(2))
    """So many texts have them, at least; 2 or more."""

    days: int = attrs.field(default=30, validator=attrs.validators.ge(0))
    """Articles further apart than this many days are not on one event; 0 or more."""

    alike: float = attrs.field(default=0.5, validator=attrs.validators.ge(0))
    """Articles that share so much of their runs of five words are copies, whatever their dates."""

    same_subject: float = attrs.field(default=0.35, validator=attrs.validators.ge(0))
    """Articles without dates that share so many of their words are on one event."""


def formula_seeds(
    places: Mapping[int, Sequence[Place]], texts: Sequence[Text], corpus: Corpus, rule: FormulaRule
) -> frozenset[int]:
    """Find the runs of words most of whose articles have nothing to do with each other.

    Of many articles, pairs are looked at that lie far apart in the order of their ids: neighbours
    may be of one day because of how files are named. Dates decide where enough are known.

    Args:
        places: Where each run of words stands, by its hash.
        texts: Each different text once.
        corpus: The corpus.
        rule: When words are a formula.
    """
    strangers = _Strangers(texts, corpus, rule)
    found = set()
    for gram, where in places.items():
        numbers = tuple(dict.fromkeys(number for number, _ in where))
        if len(numbers) >= rule.many and strangers.are_most(numbers):
            found.add(gram)
    return frozenset(found)


class _Strangers:
    """Says of texts whether they have nothing to do with each other; looks at each text once."""

    def __init__(self, texts: Sequence[Text], corpus: Corpus, rule: FormulaRule) -> None:
        self._dates = [_days(corpus[text.articles[0]]) for text in texts]
        self._rule = rule
        self._sample = cache(lambda number: _sample(texts[number].words))
        self._vocabulary = cache(lambda number: frozenset(texts[number].words))

    def are_most(self, numbers: Sequence[int]) -> bool:
        """Look at pairs of some texts."""
        half = len(numbers) // 2
        step = max(1, half // _PAIRS)
        pairs = [(numbers[place], numbers[place + half]) for place in range(0, half, step)]
        dated = [(one, other) for one, other in pairs if self._dates[one] and self._dates[other]]
        if len(dated) >= _ENOUGH:
            votes = [self._by_dates(one, other) for one, other in dated]
        else:
            votes = [self._by_words(one, other) for one, other in pairs]
        return 2 * sum(votes) > len(votes)

    def _by_dates(self, one: int, other: int) -> bool:
        apart = days_apart(self._dates[one], self._dates[other])
        return bool(apart and apart > self._rule.days) and not self._are_alike(one, other)

    def _by_words(self, one: int, other: int) -> bool:
        same = _overlap(self._vocabulary(one), self._vocabulary(other))
        return same < self._rule.same_subject and not self._are_alike(one, other)

    def _are_alike(self, one: int, other: int) -> bool:
        return _overlap(self._sample(one), self._sample(other)) >= self._rule.alike


def _sample(words: "array[int]") -> frozenset[int]:
    runs = grams(words)
    return frozenset(runs if len(runs) < _FEW else (run for run in runs if run % _SAMPLE == 0))


def _overlap(first: frozenset[int], second: frozenset[int]) -> float:
    return len(first & second) / max(1, min(len(first), len(second)))


def _days(article: Article) -> Days | None:
    date = article.date
    if not (date and date.earliest and date.latest):
        return None
    return date.earliest.toordinal(), date.latest.toordinal()


def days_apart(one: Days | None, other: Days | None) -> int | None:
    """Give the least number of days between two publications, None where one has no date.

    Examples:
        >>> days_apart((10, 12), (1, 5)), days_apart((10, 12), (11, 20)), days_apart((1, 1), None)
        (5, 0, None)
    """
    if one is None or other is None:
        return None
    (_, first_end), (second_start, _) = sorted((one, other))
    return max(0, second_start - first_end)


def without_formulas(
    words: "array[int]", seeds: Iterable[tuple[int, int]], formulas: frozenset[int], size: int
) -> int:
    """Count the words of a passage that stand in none of its formulas.

    Args:
        words: The words of the passage.
        seeds: The offset of each of its seeds, and the hash.
        formulas: The hashes of seeds that are formulas.
        size: The words of a seed.
    """
    stock: set[int] = set()
    for offset, gram in seeds:
        if gram in formulas:
            stock.update(range(offset, offset + size))
    return len(words) - len(stock)
