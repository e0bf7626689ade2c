"""The words of a paragraph, sentence by sentence, each quotation standing for one word."""

import re
from bisect import bisect_left
from itertools import accumulate, compress, count, repeat
from operator import ne
from typing import NamedTuple

import attrs

from newscorpus.analyses.quotes.marks import Marked, find_marked
from newscorpus.analyses.tokens import Paragraph, sentences

_TOKEN = re.compile(r"(\w++(?:[-'’.&/]\w++)*+|[^\w\s])")
"""A word or a sign; between two there is but white space."""

_POINTED = frozenset({
    "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "lt", "col", "maj", "capt", "sgt", "prof",
    "rev", "inc", "corp", "jr", "sr", "st", "hon", "adm", "pres", "co", "ltd", "brig", "cmdr",
    "det", "insp", "supt", "amb", "messrs",
})  # fmt: skip
"""Words that the point behind them belongs to, as it does to initials."""


class Token(NamedTuple):
    """A word, a sign, or a whole quotation."""

    text: str
    low: str
    """In lower case; empty for a quotation."""

    start: int
    """Its offset in the paragraph."""

    end: int
    quote: int
    """Which of the paragraph's quotations it stands for, or -1."""


_make = tuple.__new__

Tokens = tuple[Token, ...]


class Sentence(NamedTuple):
    """The words of a sentence, and what lets a search leap over most of them."""

    tokens: Tokens
    low: tuple[str, ...]
    """Each in lower case."""

    capitals: tuple[int, ...]
    """Which of them have a capital, or are quotations."""

    quotes: tuple[int, ...]
    """Which of them are quotations."""


@attrs.frozen
class Parsed:
    """A paragraph with its quotations and the words around them."""

    paragraph: Paragraph
    marked: tuple[Marked, ...]
    sentences: tuple[Sentence, ...]

    def at(self, offset: int) -> int:
        """Give an offset of the paragraph in the coordinates of the source."""
        return self.paragraph.start + offset


def parse(paragraph: Paragraph) -> Parsed:
    """Cut a paragraph into sentences of words; what is quoted does not end a sentence within.

    Examples:
        >>> from newscorpus.models.article import Role
        >>> parsed = parse(Paragraph("“Go. Now!” he said. She went.", 0, Role.PARAGRAPH))
        >>> [[token.text for token in sentence.tokens] for sentence in parsed.sentences]
        [['“Go. Now!”', 'he', 'said', '.'], ['She', 'went', '.']]
    """
    text = paragraph.text
    marked = find_marked(text)
    words = _words(text, marked)
    # a tuple is made in half the time that the class takes
    tokens = tuple(map(_make, repeat(Token), zip(*words, strict=True)))
    low = tuple(words.low)
    is_capital = list(map(ne, words.texts, low))
    found: list[Sentence] = []
    place = 0
    for span in sentences(_masked(text, marked)):
        first, place = place, bisect_left(words.starts, span.end, place)
        if first == place:
            continue
        here = tokens[first:place]
        capitals = tuple(compress(count(), is_capital[first:place]))
        quotes = tuple([at for at in capitals if here[at].quote >= 0]) if marked else ()
        found.append(Sentence(here, low[first:place], capitals, quotes))
    return Parsed(paragraph, marked, tuple(found))


def _masked(text: str, marked: tuple[Marked, ...]) -> str:
    """Write what is quoted as one long word, with the stop that may end the sentence."""
    parts: list[str] = []
    done = 0
    for each in marked:
        length = len(each.outer)
        last = text[each.inner.end - 1]
        parts.append(text[done : each.outer.start])
        stop = last if last in ".!?…" and each.is_closed else ","
        # upper case, so that a quotation may begin a sentence
        parts.append("X" * max(0, length - 2) + (stop + "”")[-min(2, length) :])
        done = each.outer.end
    parts.append(text[done:])
    return "".join(parts)


class _Words(NamedTuple):
    """The words, signs and quotations of a paragraph in columns, as `Token` has them."""

    texts: list[str]
    low: list[str]
    starts: list[int]
    ends: list[int]
    quotes: list[int]


def _words(text: str, marked: tuple[Marked, ...]) -> _Words:
    words = _Words([], [], [], [], [])
    done = 0
    for number, each in enumerate(marked):
        _add_words(words, text, done, each.outer.start)
        words.texts.append(each.outer.of(text))
        words.low.append("")
        words.starts.append(each.outer.start)
        words.ends.append(each.outer.end)
        words.quotes.append(number)
        done = each.outer.end
    _add_words(words, text, done, len(text))
    return words


def _add_words(words: _Words, text: str, start: int, end: int) -> None:
    parts = _TOKEN.split(text[start:end])
    texts = parts[1::2]
    offsets = list(accumulate(map(len, parts), initial=start))
    starts, ends = offsets[1:-1:2], offsets[2::2]
    points = [place for place, word in enumerate(texts) if word == "." and place]
    joined = [at for at in points if ends[at - 1] == starts[at] and _takes_point(texts[at - 1])]
    if joined:
        for place in joined:
            texts[place - 1] += "."
            ends[place - 1] = ends[place]
            texts[place] = ""
        starts, ends = list(compress(starts, texts)), list(compress(ends, texts))
        texts = list(filter(None, texts))
    words.texts.extend(texts)
    words.low.extend(map(str.lower, texts))
    words.starts.extend(starts)
    words.ends.extend(ends)
    words.quotes.extend(repeat(-1, len(texts)))


def _takes_point(last: str) -> bool:
    """Say whether a point belongs to the word before it: `Mr.`, `J.`, `U.S.`."""
    is_initial = last[-1].isupper() and (len(last) == 1 or last[-2] == ".")
    return is_initial or last.lower() in _POINTED
