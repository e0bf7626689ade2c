"""What an article has that tells which event it is on: words, names, figures, passages."""

import math
import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from functools import lru_cache

from newscorpus.analyses.tokens import paragraphs
from newscorpus.gazetteers.vocabulary import background, word_kinds
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, Figure
from newscorpus.models.ties import Passage
from newscorpus.normalise import spelling

SIGNALS = ("words", "names", "figures", "passages")
"""Each is compared for itself, and can be left out."""

Counts = Mapping[str, Mapping[Hashable, float]]
"""How much of each feature an article has, by the article's id."""

_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDINGS = ("ing", "ed", "es", "s")
_STEM = 4
"""The fewest letters that an ending leaves."""

_COMMONEST = 28
"""Decibels below one from which on a word of English says nothing about an event."""

_UNKNOWN = 70
"""Decibels below one for a word that the table of the common ones has not."""

_LEAD = 2.0
"""How often a word of the headline or of the first paragraph counts."""


def words(corpus: Corpus) -> Counts:
    """Count the words of each article that say something, those at its beginning twice."""
    return {article.id: _words(article) for article in corpus}


def _words(article: Article) -> Counter[Hashable]:
    counts: Counter[Hashable] = Counter()
    for number, paragraph in enumerate(paragraphs(article, headed=True)):
        weight = _LEAD if number == 0 else 1.0
        for word in _WORD.findall(paragraph.text.lower()):
            if key := key_of(word):
                counts[key] += weight  # type: ignore[assignment] # a counter may hold floats
    return counts


@lru_cache(maxsize=65536)
def key_of(word: str) -> str:
    """Give a form that most forms of a word share; empty for words that say nothing.

    Args:
        word: In lower case.

    Examples:
        >>> key_of("bombings") == key_of("bombing"), key_of("defence") == key_of("defense")
        (True, True)
        >>> key_of("would")
        ''
    """
    common = background().get(word, _UNKNOWN)
    if common < _COMMONEST or word_kinds().get(word) == "function":
        return ""
    word = spelling.key(word)
    for _ in range(2):
        ending = next((e for e in _ENDINGS if word.endswith(e)), "")
        if ending and len(word) - len(ending) >= _STEM:
            word = word[: -len(ending)]
    return word


def names(corpus: Corpus) -> Counts:
    """Count what each article names."""
    found: dict[str, Counter[Hashable]] = {article.id: Counter() for article in corpus}
    for entity in corpus.findings(Entity):
        for mention in entity.mentions:
            found[mention.article][entity.id] += 1
    return found


def figures(corpus: Corpus) -> Counts:
    """Count the figures of each article by their value and unit."""
    found: dict[str, Counter[Hashable]] = {article.id: Counter() for article in corpus}
    for figure in corpus.findings(Figure):
        found[figure.article][figure.kind, figure.value, figure.unit] += 1
    return found


def passages(corpus: Corpus) -> Counts:
    """Count the words of the passages that each article shares."""
    found: dict[str, Counter[Hashable]] = {article.id: Counter() for article in corpus}
    for passage in corpus.findings(Passage):
        for article in {occurrence.article for occurrence in passage.occurrences}:
            found[article][passage.id] += passage.words
    return found


def commonness(signal: str, feature: Hashable) -> float:
    """Say in which share of news a feature may stand by chance, 0 to 1.

    A small corpus cannot tell: of five articles on one event, four have its words.

    Args:
        signal: One of `SIGNALS`.
        feature: A feature of this signal.
    """
    if signal == "words":
        return _share(background().get(str(feature), _UNKNOWN))
    if signal == "names":
        return min(map(_share, _decibels(str(feature))), default=0.0)
    return 0.0


_TEXT_WORDS = 400
"""Words of a usual article: so many chances has a word to stand in it."""


def _share(decibels: float) -> float:
    return min(1.0, _TEXT_WORDS * math.pow(10, -decibels / 10))


def _decibels(entity: str) -> Iterator[int]:
    for word in entity.split("-"):
        yield background().get(word, _UNKNOWN)
