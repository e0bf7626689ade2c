"""What an article says, piece by piece: its paragraphs, their sentences and words."""

import re
from collections.abc import Iterator

import attrs

from newscorpus.models.article import Article, Role
from newscorpus.text import Span

SPOKEN = frozenset({Role.PARAGRAPH, Role.LIST})
"""Blocks of the report itself."""

HEADED = frozenset({Role.HEADLINE, Role.SUBHEAD})
"""Headlines, subtitles and subheads, whose capitals mean less."""

# All ends begin with one set of characters, so that the search leaps from one to the next.
_END = re.compile(
    r"[.!?…\n](?:(?<=\n)\n*|(?<!\n)[.!?…]*[\"'”’)\]]*(?=\s+[\"'“‘(\[]*[^\W_a-z]|\s*\Z))"
)
_ABBREVIATIONS = frozenset(
    """
    adm al apr arch assn assoc asst aug av ave bros capt cf cie co col comdr cont corp cpl dec dept
    dist dr ed esp est etc feb fig fr ft gen gov hon inc jan jr jul jun lt ltd maj mar md messrs
    mgr mr mrs ms mt no nov oct pg pp pres prof prop rep rev rs sec sen sep sept sgt smt sr sri st
    supt tel univ vol vs
    """.split()  # noqa: SIM905 -- a list of words reads better as words
)
"""Words before a full stop that ends no sentence, in lower case."""

_LONGEST = 24
"""How far before a full stop the word is looked for."""

_BEFORE = re.compile(r"([^\W\d_]+(?:\.[^\W\d_])*)\.\Z")
_NEW_SENTENCE = re.compile(r"\s+[\"“‘(]?(?:The|A|An|He|She|It|They|We|But|In)\b")
_WORD = re.compile(r"[^\W_]+(?:['’.,&-][^\W_]+)*")


@attrs.frozen
class Paragraph:
    """A stretch of an article's text, and where it stands in the source."""

    text: str
    start: int
    """The offset of its first character in the source."""

    role: Role

    def span(self, start: int, end: int) -> Span:
        """Give a range of the paragraph in the coordinates of the source."""
        return Span(self.start + start, self.start + end)


def paragraphs(article: Article, *, headed: bool = False) -> Iterator[Paragraph]:
    """Give the paragraphs of an article in order; leftovers of its page are no part of it.

    Args:
        article: Any article.
        headed: Whether headlines and subheads come too.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> [p.text for p in paragraphs(parse_article("date 2021-04-07 KABUL: Snow fell all day."))]
        ['Snow fell all day.']
    """
    for block in article.blocks:
        if block.role in SPOKEN or (headed and block.role in HEADED):
            yield Paragraph(block.text, block.text_span.start, block.role)


def sentences(text: str) -> Iterator[Span]:
    """Cut a paragraph into sentences, each without the white space around it.

    Args:
        text: A paragraph; a line end ends a sentence too.

    Examples:
        >>> text = "Gen. Bajwa met Mr. J. K. Lee at 5 p.m. on Monday. “Rain fell,” he said."
        >>> [span.of(text) for span in sentences(text)]
        ['Gen. Bajwa met Mr. J. K. Lee at 5 p.m. on Monday.', '“Rain fell,” he said.']
    """
    start, last = 0, len(text.rstrip())
    for found in _END.finditer(text):
        stop, end = found.span()
        if end < last and text[stop] == "." and _is_abbreviation(text, start, stop + 1, end):
            continue
        if span := _trimmed(text, start, end):
            yield span
        start = end
    if span := _trimmed(text, start, last):
        yield span


def _is_abbreviation(text: str, start: int, stop: int, end: int) -> bool:
    """Say whether a full stop belongs to the word before it and ends no sentence."""
    begin = max(start, stop - _LONGEST)
    # no word goes over a space: the search may begin behind the last one
    begin = max(begin, text.rfind(" ", begin, stop) + 1)
    word = text[begin : stop - 1]
    # nearly all are letters and no more, and need no search
    if not word.isalpha():
        before = _BEFORE.search(text, begin, stop)
        if not before:
            return False
        word = before[1]
    is_initial = len(word) == 1 and word.isupper()
    return is_initial or word.lower() in _ABBREVIATIONS or _goes_on(word, text, end)


def _goes_on(word: str, text: str, end: int) -> bool:
    """Say whether a sentence goes on behind `U.S.` or `p.m.`: names and days often follow."""
    return "." in word and not _NEW_SENTENCE.match(text, end)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """Give a range without the white space around it, unless that is all it has."""
    # a step or none, for which a copy of the text would cost more
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def words(text: str) -> Iterator[Span]:
    """Give the words of a text; hyphens, apostrophes and points within belong to them.

    Examples:
        >>> text = "Al-Assad’s aide, of the U.N."
        >>> [span.of(text) for span in words(text)]
        ['Al-Assad’s', 'aide', 'of', 'the', 'U.N']
    """
    for found in _WORD.finditer(text):
        yield Span(*found.span())
