"""The units that phrases are made of: words, or several joined by hyphens, and what they can be."""

import re
from collections.abc import Iterator
from functools import lru_cache

import attrs

from newscorpus.analyses.suggestions.words import BEFORE_NOUNS, NOUNS, is_furniture, key_of, kind_of
from newscorpus.analyses.tokens import Paragraph, words
from newscorpus.gazetteers import name_titles

_POSSESSIVE = re.compile(r"['’]s?\Z")
_PARTS = re.compile(r"[^-]+")
_SENTENCE_ENDS = frozenset(".!?:;…\"“”‘'([\n*•–—")
_GAP = re.compile(r"[ \t]+|[ \t]*\n[ \t]*")
"""What may stand between two units of a phrase: white space and at most one line end."""

_GAP_OF_TITLE = re.compile(r"\.?\s+")
"""What may stand behind a title: `Mr. Lavrov`."""

_SHORT = 3
"""Letters up to which a joining word with a capital is no name: `The`, `But`, `He`."""

MOSTLY = 0.6
"""From which share of capitals on a line is a headline with a capital on every word."""

FEW = 4
"""Words of which fewer are no such headline."""


@attrs.frozen
class Unit:
    """A word, or several that hyphens join, and what it can be in a phrase."""

    start: int
    end: int
    text: str
    """Without a possessive."""

    words: tuple[str, ...]
    """Its parts in lower case."""

    key: str
    """Equal for spellings, hyphenation and numbers of the same word."""

    is_name: bool
    """Whether it has a capital where other words have none."""

    may_open: bool
    """Whether a phrase may begin with it."""

    may_close: bool
    """Whether a phrase may end in it."""

    goes_on: bool
    """Whether the next unit may belong to the same phrase."""


def units(paragraph: Paragraph) -> Iterator[Unit]:
    """Give the units of a paragraph in order.

    Args:
        paragraph: Of an article.

    Examples:
        >>> from newscorpus.models.article import Role
        >>> found = units(Paragraph("The anti-dumping duty of Brussels", 0, Role.PARAGRAPH))
        >>> [(unit.text, unit.may_close) for unit in found]
        [('The', False), ('anti-dumping', False), ('duty', True), ('of', False), ('Brussels', True)]
    """
    text = paragraph.text
    spans = list(words(text))
    capitals = _capitals_count(text, [text[span.start] for span in spans])
    after_title = False
    for place, span in enumerate(spans):
        written = text[span.start : span.end]
        bare = _POSSESSIVE.sub("", written) if "'" in written or "’" in written else written
        has_capital = bare[:1].isupper()
        is_title = has_capital and bare.casefold() in name_titles()
        after = spans[place + 1].start if place + 1 < len(spans) else span.end
        gap = _GAP_OF_TITLE if is_title else _GAP
        goes_on = len(bare) == len(written) and bool(gap.fullmatch(text, span.end, after))
        is_name = has_capital and capitals
        if is_name and not after_title and _opens_sentence(text, span.start, bare):
            # `Shanghai Cooperation Organisation members met`: the capital behind it tells
            is_name = goes_on and text[after].isupper() and kind_of(bare.casefold()) in NOUNS
        after_title = is_title
        yield _unit(bare, span.start, is_name=is_name, goes_on=goes_on)


def _capitals_count(text: str, initials: list[str]) -> bool:
    """Say whether capitals tell names: they do not in a headline where most words have one."""
    if text.rstrip().endswith((".", "!", "?", "”", '"')):
        return True
    return sum(map(str.isupper, initials)) < MOSTLY * max(len(initials), FEW)


def _opens_sentence(text: str, start: int, word: str) -> bool:
    """Say whether a word has its capital from the place where it stands."""
    if len(word) > 1 and word[1:2].isupper():
        return False  # an acronym
    before = text[max(0, start - 3) : start].rstrip(" \t")
    return not before or before[-1] in _SENTENCE_ENDS


def _unit(text: str, start: int, *, is_name: bool, goes_on: bool) -> Unit:
    words, key, as_name, may_open, may_close = _looked_up(text, is_name)
    return Unit(start, start + len(text), text, words, key, as_name, may_open, may_close, goes_on)


@lru_cache(maxsize=65536)
def _looked_up(text: str, is_name: bool) -> tuple[tuple[str, ...], str, bool, bool, bool]:  # noqa: FBT001 -- a cache knows arguments by place
    """Give what of a unit does not depend on its place: words, key, and what it can be."""
    parts = tuple(_PARTS.findall(text))
    lower = tuple(part.casefold() for part in parts)
    last = lower[-1]
    kind = kind_of(last)
    is_word = any(map(str.isalpha, lower)) and "." not in text
    as_name = is_name and is_word and not (kind == "function" and len(last) <= _SHORT)
    content = as_name or (is_word and not all(map(is_furniture, lower)))
    may_open = content and (as_name or kind in BEFORE_NOUNS)
    may_close = content and (as_name or (last.isalpha() and kind in NOUNS))
    return lower, "".join(map(key_of, parts)), as_name, may_open, may_close
