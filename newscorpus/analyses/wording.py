"""The words of an article as texts are compared by, and where each of them stands in its source."""

import re
import sys
from bisect import bisect_left, bisect_right
from functools import cached_property

import attrs

from newscorpus import normalise
from newscorpus.analyses.tokens import Paragraph, paragraphs, sentences
from newscorpus.models.article import Article
from newscorpus.normalise import Edits
from newscorpus.text import Span

_WORD = re.compile(r"\w+(?:['.,-]\w+)*")
"""A word of normalised text, in which apostrophes and hyphens have one form."""


@attrs.frozen(slots=False)
class _Part:
    """A paragraph, and its normalised text."""

    paragraph: Paragraph

    @cached_property
    def text(self) -> str:
        return normalise.text(self.paragraph.text)

    @cached_property
    def edits(self) -> Edits:
        return normalise.edits(self.paragraph.text)

    @cached_property
    def places(self) -> tuple[tuple[int, int], ...]:
        """Where each word stands in the normalised text."""
        return tuple(found.span() for found in _WORD.finditer(self.text))

    def span(self, first: int, last: int) -> Span:
        """Give the place in the source of the words from the first to the last."""
        normal = Span(self.places[first][0], self.places[last][1])
        return self.edits.to_original(normal).shift(self.paragraph.start)


@attrs.frozen(slots=False)
class Wording:
    """The words of what an article reports; its headlines and the leftovers of its page are none.

    Quotation marks, dashes, capitals, invisible characters and broken lines make no difference to
    a word. Places in the source are worked out when they are asked for: most never are.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> article = parse_article("date 2021-04-07 KABUL: “It’s Snow,” he said. It rained.")
        >>> found = wording(article)
        >>> found.words
        ("it's", 'snow', 'he', 'said', 'it', 'rained')
        >>> found.span(0, 2).of(article.source.text)
        'It’s Snow'
        >>> found.sentences
        (range(0, 4), range(4, 6))
    """

    _parts: tuple[_Part, ...]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words, paragraph after paragraph."""
        return tuple(word for part in self._words for word in part)

    @cached_property
    def _words(self) -> tuple[tuple[str, ...], ...]:
        # one copy of each word for all articles: a corpus has few words, and many of each
        return tuple(
            tuple(sys.intern(word.casefold()) for word in _WORD.findall(part.text))
            for part in self._parts
        )

    @cached_property
    def firsts(self) -> tuple[int, ...]:
        """The number of the first word of each paragraph, and behind them the count of words."""
        firsts = [0]
        for part in self._words:
            firsts.append(firsts[-1] + len(part))
        return tuple(firsts)

    @cached_property
    def sentences(self) -> tuple[range, ...]:
        """The numbers of the words of each sentence; a sentence without words is left out."""
        found: list[range] = []
        for number, part in enumerate(self._parts):
            first, starts = self.firsts[number], [start for start, _ in part.places]
            for sentence in sentences(part.text):
                begin = bisect_left(starts, sentence.start)
                end = bisect_left(starts, sentence.end)
                found += [range(first + begin, first + end)] if begin < end else []
        return tuple(found)

    def span(self, first: int, end: int) -> Span:
        """Give the place in the source of some words: from the first to the one before `end`.

        Args:
            first: The number of a word, from 0.
            end: The number behind that of the last; above `first`.
        """
        start, stop = self._span(first, first), self._span(end - 1, end - 1)
        return Span(start.start, stop.end)

    def numbers(self, span: Span) -> range:
        """Give the numbers of the words that begin within a span of the source."""
        every = range(self.firsts[-1])
        first = bisect_left(every, span.start, key=self._start)
        return range(first, bisect_left(every, span.end, lo=first, key=self._start))

    def _start(self, number: int) -> int:
        return self._span(number, number).start

    def _span(self, first: int, last: int) -> Span:
        number = bisect_right(self.firsts, first) - 1
        before = self.firsts[number]
        return self._parts[number].span(first - before, last - before)


def wording(article: Article) -> Wording:
    """Give the words of an article.

    Args:
        article: Any article, also one without the text of its source.
    """
    return Wording(tuple(map(_Part, paragraphs(article))))
