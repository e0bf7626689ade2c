"""Finds the passages that articles share, all and only those that cannot be made longer."""

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator
from typing import ClassVar

import attrs

from newscorpus.analyses.passages.formulas import (
    FormulaRule,
    formula_seeds,
    without_formulas,
)
from newscorpus.analyses.passages.matching import maximal_runs, whole_texts
from newscorpus.analyses.passages.places import places_of
from newscorpus.analyses.passages.seeds import Seeds, seeds_of
from newscorpus.analyses.passages.texts import Texts, texts_of
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Occurrence, Passage

_MARK = 6
"""Bytes of a passage's mark: two of 10⁶ passages share one once in 500 corpora."""


@attrs.frozen
class _Shared:
    """Words that several articles have, and where: by the number of the first word."""

    words: tuple[str, ...]
    places: tuple[tuple[str, int], ...]
    """The id of the article and the number of the word."""

    @property
    def id(self) -> str:
        content = " ".join(self.words).encode("utf-8", errors="surrogatepass")
        return f"p{hashlib.blake2b(content, digest_size=_MARK).hexdigest()}"

    @property
    def articles(self) -> frozenset[str]:
        return frozenset(article for article, _ in self.places)


@attrs.frozen(kw_only=True)
class Passages:
    """Finds runs of words that stand in two articles or more.

    Words are compared without regard to capitals, quotation marks, dashes and line ends; headlines
    and the leftovers of a page are not looked at. A run is a passage if it stands in two different
    articles so that neither the words before it nor those behind it are the same in both. Formulas
    are left out: stock sentences that many unrelated articles have.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> said = "the talks on the new gas pipeline will go on in the next few weeks"
        >>> one = parse_article(f"date 2021-04-07 DOHA: He said {said}.", id="one")
        >>> other = parse_article(f"date 2021-04-08 DOHA: Khan said that {said}, too.", id="other")
        >>> [passage] = Passages()(Corpus((one, other)))
        >>> passage.words, passage.occurrences[0].span.of(one.source.text)
        (15, 'the talks on the new gas pipeline will go on in the next few weeks')
    """

    name: ClassVar[str] = "passages"
    yields: ClassVar[type[Passage]] = Passage
    requires: ClassVar[tuple[type[Passage], ...]] = ()

    shortest: int = attrs.field(default=8, validator=attrs.validators.ge(1))
    """The words of the shortest passage, 1 or more."""

    frequent: int = attrs.field(default=24, validator=attrs.validators.ge(2))
    """A run of five words that stands in more different texts than this is compared between
    neighbours only, in the order of their ids. A passage can be missed only if all its runs are so
    frequent, and then only where others that share more lie between its articles."""

    formula: FormulaRule | None = attrs.field(factory=FormulaRule)
    """When a passage is a formula; None lets none be one."""

    def __call__(self, corpus: Corpus) -> Iterator[Passage]:
        """Give the passages, longest first, then by id."""
        found = texts_of(corpus, self.shortest)
        seeds = seeds_of(found.texts, self.shortest)
        formulas: frozenset[int] = frozenset()
        if self.formula is not None:
            formulas = formula_seeds(seeds.places, found.texts, corpus, self.formula)
        yield from _passages(self._shared(found, seeds, formulas), corpus, found)

    def _shared(self, found: Texts, seeds: Seeds, formulas: frozenset[int]) -> Iterator[_Shared]:
        """Give each different run once, unless it has too few words beside formulas."""
        texts = found.texts
        seen: set[bytes] = set()
        runs = maximal_runs(texts, seeds, self.shortest, self.frequent, formulas)
        for number, start, end in (*whole_texts(texts), *runs):
            words = texts[number].words[start:end]
            content = words.tobytes()
            if content in seen:
                continue
            seen.add(content)
            if without_formulas(words, seeds.of(words), formulas, seeds.size) >= self.shortest:
                places = tuple(
                    (article, first)
                    for text, first in places_of((number, start, end), texts, seeds)
                    for article in texts[text].articles
                )
                yield _Shared(found.wordings[texts[number].articles[0]].words[start:end], places)


def _passages(shared: Iterable[_Shared], corpus: Corpus, texts: Texts) -> tuple[Passage, ...]:
    made = [Passage(one.id, len(one.words), _occurrences(one, corpus, texts)) for one in shared]
    return tuple(sorted(made, key=lambda passage: (-passage.words, passage.id)))


def _occurrences(one: _Shared, corpus: Corpus, texts: Texts) -> tuple[Occurrence, ...]:
    ranks = {article: _rank(corpus[article]) for article in one.articles}
    ordered = sorted(one.places, key=lambda place: (ranks[place[0]], place[1]))
    return tuple(
        Occurrence(article, texts.wordings[article].span(first, first + len(one.words)))
        for article, first in ordered
    )


def _rank(article: Article) -> tuple[dt.date, str]:
    """Put the earliest article first and those without a date last."""
    return (article.date and article.date.earliest) or dt.date.max, article.id
