"""The words of a paragraph, sentence by sentence, each quotation standing for one word."""

import re
from bisect import bisect_left
from itertools import accumulate, repeat
from operator import attrgetter
from typing import NamedTuple

import attrs

from newscorpus.analyses.quotes.marks import Marked, find_marked
from newscorpus.analyses.tokens import Paragraph, sentences

_TOKEN = re.compile(r"(\w+(?:[-'’.&/]\w+)*|[^\w\s])")
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
_start_of = attrgetter("start")

Tokens = tuple[Token, ...]


@attrs.frozen
class Parsed:
    """A paragraph with its quotations and the words around them."""

    paragraph: Paragraph
    marked: tuple[Marked, ...]
    sentences: tuple[Tokens, ...]

    def at(self, offset: int) -> int:
        """Give an offset of the paragraph in the coordinates of the source."""
        return self.paragraph.start + offset


def parse(paragraph: Paragraph) -> Parsed:
    """Cut a paragraph into sentences of words; what is quoted does not end a sentence within.

    Examples:
        >>> from newscorpus.models.article import Role
        >>> parsed = parse(Paragraph("“Go. Now!” he said. She went.", 0, Role.PARAGRAPH))
        >>> [[token.text for token in sentence] for sentence in parsed.sentences]
        [['“Go. Now!”', 'he', 'said', '.'], ['She', 'went', '.']]
    """
    text = paragraph.text
    marked = find_marked(text)
    masked = _masked(text, marked)
    found: list[Tokens] = []
    tokens = _tokens(text, marked)
    place = 0
    for span in sentences(masked):
        first = place
        place = bisect_left(tokens, span.end, first, key=_start_of)
        found.append(tuple(tokens[first:place]))
    return Parsed(paragraph, marked, tuple(each for each in found if each))


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


def _tokens(text: str, marked: tuple[Marked, ...]) -> list[Token]:
    tokens: list[Token] = []
    done = 0
    for number, each in enumerate(marked):
        _add_words(tokens, text, done, each.outer.start)
        tokens.append(Token(each.outer.of(text), "", each.outer.start, each.outer.end, number))
        done = each.outer.end
    _add_words(tokens, text, done, len(text))
    return tokens


def _add_words(tokens: list[Token], text: str, start: int, end: int) -> None:
    parts = _TOKEN.split(text[start:end])
    words = parts[1::2]
    offsets = list(accumulate(map(len, parts), initial=start))
    rows = zip(words, map(str.lower, words), offsets[1::2], offsets[2::2], repeat(-1))
    # a tuple is made in half the time that the class takes
    for token in map(_make, repeat(Token), rows):
        if token.text == "." and tokens and _takes_point(tokens[-1], token.start):
            last = tokens[-1]
            tokens[-1] = Token(last.text + ".", last.low + ".", last.start, token.end, -1)
        else:
            tokens.append(token)


def _takes_point(last: Token, point: int) -> bool:
    """Say whether a point belongs to the word before it: `Mr.`, `J.`, `U.S.`."""
    if last.end != point or last.quote >= 0:
        return False
    is_initial = last.text[-1].isupper() and (len(last.text) == 1 or last.text[-2] == ".")
    return is_initial or last.low in _POINTED
