"""Finds the passages that articles share."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import ClassVar

import attrs

from newscorpus.analyses.passages.formula import Judge, longest_without
from newscorpus.analyses.passages.places import places_of
from newscorpus.analyses.passages.runs import Pairing, Run, runs_of
from newscorpus.analyses.passages.seeds import Seeds, seeds_of
from newscorpus.analyses.passages.texts import Texts, texts_of
from newscorpus.analyses.wording import wording
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Occurrence, Passage
from newscorpus.text import Span


@attrs.frozen
class Passages:
    """Finds them."""

    shortest: int = attrs.field(default=8, kw_only=True)
    most: int = attrs.field(default=32, kw_only=True)
    many: int | None = attrs.field(default=6, kw_only=True)
    days: int = attrs.field(default=14, kw_only=True)
    alike: float = attrs.field(default=0.2, kw_only=True)

    name: ClassVar[str] = "passages"
    yields: ClassVar[type[Passage]] = Passage
    requires: ClassVar[tuple[type[Passage], ...]] = ()

    def __call__(self, corpus: Corpus) -> Iterator[Passage]:
        """Give the passages, longest first, then by id."""
        texts = texts_of(corpus)
        seeds = seeds_of(texts, self.shortest)
        formula = self._formula(texts, seeds)
        runs = runs_of(Pairing(texts, seeds, formula, self.most), self.shortest)
        kept = [run for run in runs if longest_without(seeds, formula, run) >= self.shortest]
        yield from _passages(texts, places_of(texts, seeds, kept))

    def _formula(self, texts: Texts, seeds: Seeds) -> frozenset[int]:
        if self.many is None:
            return frozenset()
        return Judge(texts, seeds, self.many, self.days, self.alike).formula()


def _passages(texts: Texts, places: dict[Run, list[int]]) -> Iterator[Passage]:
    by_article: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for number, ((start, end), begins) in enumerate(places.items()):
        for begin in begins:
            text = texts.owners[begin]
            first = begin - texts.starts[text]
            for article in texts.copies[text]:
                by_article[article].append((number, first, first + end - start))
    occurrences: list[list[Occurrence]] = [[] for _ in places]
    for number in sorted(by_article):
        article = texts.articles[number]
        for run, span in _spans(article, sorted(by_article[number])):
            occurrences[run].append(Occurrence(article.id, span))
    made = [
        Passage(_id(texts, start, end), end - start, tuple(found))
        for (start, end), found in zip(places, occurrences, strict=True)
    ]
    yield from sorted(made, key=lambda passage: (-passage.words, passage.id))


def _spans(article: Article, runs: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, Span]]:
    words = wording(article)
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for run, first, end in runs:
        if first not in starts:
            starts[first] = words.span(first, first + 1).start
        if end not in ends:
            ends[end] = words.span(end - 1, end).end
        yield run, Span(starts[first], ends[end])


def _id(texts: Texts, start: int, end: int) -> str:
    joined = " ".join(map(str, texts.row[start:end]))
    return f"p{blake2b(joined.encode('utf-8', 'surrogatepass'), digest_size=6).hexdigest()}"
