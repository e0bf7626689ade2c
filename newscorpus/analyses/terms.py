"""Finds many terms in a text or an article in one pass over its words."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property

import attrs

from newscorpus.models.article import Article, Role
from newscorpus.models.findings import TermMatch
from newscorpus.text import Span

SEARCHED = frozenset({Role.HEADLINE, Role.SUBHEAD, Role.PARAGRAPH, Role.LIST})
"""Where terms are looked for: in what the article says, not in leftovers of its page."""

Occurrences = Mapping[str, tuple[Span, ...]]
"""Where an article uses each term, in its source's coordinates."""

_WORD = re.compile(
    "(?:[^\\W_]|[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u0900-\u0963\u0971-\u0dff])+"
)
"""A word: letters and digits with the marks that belong to them.

The marks of Hebrew, Arabic and the scripts of India are no letters to `re`, but no word ends there.
"""

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ＇′", "'"))
_JOIN = re.compile(r"\s+|\s?[-\u00ad\u2010\u2011]\s*|\u2013")
"""What may stand between the words of a term: white space or a hyphen, which count alike."""


@attrs.frozen
class _Word:
    """A word of a term as it is compared."""

    text: str
    any_ending: bool
    gap: str
    """What must stand before it: `" "` for white space or hyphen, else exactly this."""

    def matches(self, word: str) -> bool:
        return word.startswith(self.text) if self.any_ending else word == self.text


def _each_once(terms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(terms))


@attrs.frozen
class TermIndex:
    """Terms arranged so that a text is read once, however many terms there are.

    A term is one or more words; upper and lower case, hyphen and space, straight and typographic
    apostrophes count alike. It matches whole words; after a trailing `*` any ending may follow.

    Examples:
        >>> terms = TermIndex(("counter-terrorism", "gas pipeline*"))
        >>> terms.find("Counter terrorism and gas pipelines")
        {'counter-terrorism': (Span(start=0, end=17),), 'gas pipeline*': (Span(start=22, end=35),)}
    """

    terms: tuple[str, ...] = attrs.field(converter=_each_once)
    """Each once, in the order in which results are given."""

    @cached_property
    def _order(self) -> Mapping[str, int]:
        return {term: place for place, term in enumerate(self.terms)}

    @cached_property
    def _words(self) -> Mapping[str, tuple[_Word, ...]]:
        return {term: _words_of(term) for term in self.terms}

    @cached_property
    def _by_first_word(self) -> Mapping[str, tuple[str, ...]]:
        terms: defaultdict[str, list[str]] = defaultdict(list)
        for term, words in self._words.items():
            terms[words[0].text].append(term)
        return {first: tuple(found) for first, found in terms.items()}

    @cached_property
    def _open_lengths(self) -> tuple[int, ...]:
        """The lengths of first words with an open ending: how much of a longer word to try."""
        firsts = (words[0] for words in self._words.values())
        return tuple(sorted({len(word.text) for word in firsts if word.any_ending}))

    @cached_property
    def _terms_for(self) -> Callable[[str], tuple[str, ...]]:
        """Give the terms that a word may begin; few words make up most of any text."""
        return cache(self._terms_begun_by)

    def _terms_begun_by(self, written: str) -> tuple[str, ...]:
        word = _folded(written)
        found = list(self._by_first_word.get(word, ()))
        for length in self._open_lengths:
            if length < len(word):
                shorter = self._by_first_word.get(word[:length], ())
                found.extend(term for term in shorter if self._words[term][0].any_ending)
        return tuple(found)

    def find(self, text: str) -> dict[str, tuple[Span, ...]]:
        """Find every occurrence of every term.

        Args:
            text: Any text.

        Returns:
            The terms that occur, in the order of `terms`, with the places in the text, in order.
            Occurrences of one term do not overlap; those of different terms may.
        """
        found: defaultdict[str, list[Span]] = defaultdict(list)
        words = list(_WORD.finditer(text))
        for place, word in enumerate(words):
            for term in self._terms_for(word[0]):
                end = self._end(term, text, words[place : place + len(self._words[term])])
                before = found.get(term)
                if end and not (before and word.start() < before[-1].end):
                    found[term].append(Span(word.start(), end))
        return {term: tuple(found[term]) for term in sorted(found, key=self._order.__getitem__)}

    def _end(self, term: str, text: str, words: Sequence[re.Match[str]]) -> int | None:
        """Give where a term ends that may begin with the first of some words, or None."""
        wanted = self._words[term]
        if len(words) < len(wanted):
            return None
        before = words[0].start()
        for word, found in zip(wanted, words, strict=True):
            if not word.matches(_folded(found[0])):
                return None
            if word.gap and _folded_gap(text[before : found.start()]) != word.gap:
                return None
            before = found.end()
        return before


def occurrences(index: TermIndex, article: Article) -> Occurrences:
    """Find every occurrence of every term in what an article says, its title included.

    Args:
        index: The terms.
        article: Any article.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> article = parse_article("date 2021-04-07 KABUL: Snow fell. More snow will.")
        >>> occurrences(TermIndex(("snow",)), article)
        {'snow': (Span(start=23, end=27), Span(start=39, end=43))}
    """
    places: dict[str, list[Span]] = {}
    for text, start in _searched(article):
        for term, spans in index.find(text).items():
            places.setdefault(term, []).extend(span.shift(start) for span in spans)
    return {term: tuple(sorted(spans, key=_start)) for term, spans in places.items()}


def title_spans(article: Article) -> tuple[Span, ...]:
    """Say where the title stands: in a headline, else where front matter gives it."""
    headlines = tuple(b.text_span for b in article.blocks if b.role is Role.HEADLINE)
    reading = article.reading("title")
    if headlines or not (reading and reading.span and reading.verbatim == article.title):
        return headlines
    return (reading.span,)


def score(matched: Iterable[TermMatch], article: Article, title_weight: int) -> int:
    """Weigh how much an article is about what was found in it.

    Args:
        matched: Terms and where they stand.
        article: The article.
        title_weight: How often an occurrence in the title counts.
    """
    titles = title_spans(article)
    return sum(
        title_weight if any(title.contains(span) for title in titles) else 1
        for match in matched
        for span in match.spans
    )


def _searched(article: Article) -> Iterator[tuple[str, int]]:
    """Give the texts to search and where they stand in the source."""
    for block in article.blocks:
        if block.role in SEARCHED:
            yield block.text, block.text_span.start
    if article.title and not any(block.role is Role.HEADLINE for block in article.blocks):
        for span in title_spans(article):
            yield article.title, span.start


def _start(span: Span) -> int:
    return span.start


def _words_of(term: str) -> tuple[_Word, ...]:
    """Take a term apart; what is no word at its ends is left aside."""
    words: list[_Word] = []
    before = 0
    for found in _WORD.finditer(term):
        gap = _folded_gap(term[before : found.start()]) if words else ""
        before = found.end()
        words.append(_Word(_folded(found[0]), term[before : before + 1] == "*", gap))
    if not words:
        raise ValueError(f"a term needs a letter or digit, which {term!r} has not")
    return tuple(words)


def _folded(word: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", word).casefold())


def _folded_gap(gap: str) -> str:
    return " " if _JOIN.fullmatch(gap) else gap.translate(_APOSTROPHES)
