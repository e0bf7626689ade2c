"""The steps that bring a text into one form, each by itself and all together."""

from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from importlib import import_module

import attrs

from newscorpus.normalise.characters import (
    DOUBLE_MARKS,
    INVISIBLE,
    LIGATURES,
    SINGLE_MARKS,
    compositions,
    expansions,
    invisibles,
    may_compose,
    may_have_dashes,
    odd_characters,
    plain_dashes,
    rewrite_dashes,
    rewrite_marks,
    straight_marks,
)
from newscorpus.normalise.edits import Edit, Edits
from newscorpus.normalise.entities import may_have_references, references
from newscorpus.normalise.layout import (
    broken_words,
    even_spaces,
    may_be_broken,
    may_be_uneven,
    rewrite_spaces,
)
from newscorpus.text import Span


@attrs.frozen
class Step:
    """One thing that is brought into one form."""

    name: str
    why: str
    concerns: Callable[[str, frozenset[str]], bool]
    """Says at once, of a text and its characters beyond ASCII, if it may have to change."""

    find: Callable[[str], Iterator[Edit]]
    """Gives the changes, in order."""

    rewrite: Callable[[str], str] | None = None
    """Does the same without saying where, for speed."""

    def edits(self, words: str) -> Edits:
        """Give what this step changes in a text."""
        if not self.concerns(words, odd_characters(words)):
            return Edits(words)
        return Edits(words, tuple(self.find(words)))

    def __call__(self, words: str) -> str:
        """Give the text as this step leaves it."""
        if not self.concerns(words, odd_characters(words)):
            return words
        return self.rewritten(words)

    def rewritten(self, words: str) -> str:
        """Give a text that it concerns as this step leaves it."""
        return self.rewrite(words) if self.rewrite else Edits(words, tuple(self.find(words))).result


def _if_any(characters: Iterable[str]) -> Callable[[str, frozenset[str]], bool]:
    """Make the question whether one of some characters beyond ASCII is there."""
    wanted = frozenset(characters)
    return lambda _words, odd: not odd.isdisjoint(wanted)


def _has_marks(words: str, odd: frozenset[str]) -> bool:
    return not odd.isdisjoint(_ODD_MARKS) or "`" in words or "''" in words


_ODD_MARKS = frozenset(f"{SINGLE_MARKS}{DOUBLE_MARKS}") - {"`"}

_UNICODE = Step("unicode", "letters and their marks are composed (NFC)", may_compose, compositions)
_LIGATURES = Step(
    "ligatures", "a ligature is written as its letters", _if_any(LIGATURES), expansions
)
_INVISIBLE = Step("invisible", "what shows nothing is taken out", _if_any(INVISIBLE), invisibles)
_ENTITIES = Step(
    "html-entities", "a reference is written as its character", may_have_references, references
)
_WHITESPACE = Step(
    "whitespace", "spaces and line ends are even", may_be_uneven, even_spaces, rewrite_spaces
)
_MARKS = Step(
    "quotation-marks", "quotation marks are straight", _has_marks, straight_marks, rewrite_marks
)
_DASHES = Step(
    "dashes",
    "hyphens and dashes are written in one way each",
    may_have_dashes,
    plain_dashes,
    rewrite_dashes,
)
_HYPHENATION = Step(
    "hyphenation",
    "a word broken at the end of a line is put together",
    may_be_broken,
    broken_words,
)

STEPS: tuple[Step, ...] = (
    _UNICODE,
    _LIGATURES,
    _INVISIBLE,
    _ENTITIES,
    # references may have held apart, or stand for, what the first steps are for
    _INVISIBLE,
    _UNICODE,
    _WHITESPACE,
    _MARKS,
    _DASHES,
    _HYPHENATION,
)
"""What `text` does, from top to bottom."""


def unicode(words: str) -> str:
    r"""Compose letters and their marks into Unicode's form NFC.

    Never NFKC, which makes `x²` into `x2` and `½` into `1⁄2`. Source: Unicode Standard Annex 15.

    Examples:
        >>> unicode("Sa\u0303o Paulo") == "S\u00e3o Paulo"
        True
    """
    return _UNICODE(words)


def ligatures(words: str) -> str:
    """Write ligatures of typesetting as their letters; `œ` and `æ` are letters and stay.

    Examples:
        >>> ligatures("ﬁve oﬃcers")
        'five officers'
    """
    return _LIGATURES(words)


def invisible(words: str) -> str:
    r"""Take out soft hyphens, zero-width characters and marks of the direction of writing.

    Joiners stay between letters of scripts that need them, as Persian, Urdu and Hindi do.

    Examples:
        >>> invisible("co\u00adoperation\u200b")
        'cooperation'
    """
    return _INVISIBLE(words)


def html_entities(words: str) -> str:
    """Write references to characters as the characters, also those that were escaped twice.

    A reference without a semicolon stays: `AT&T` and `R&D` are names. Source of the names: the
    WHATWG's HTML standard, as Python's `html.entities` has them.

    Examples:
        >>> html_entities("Marks &amp; Spencer &amp;quot;grows&amp;quot;, AT&T too")
        'Marks & Spencer "grows", AT&T too'
    """
    return _ENTITIES(words)


def whitespace(words: str) -> str:
    r"""Leave one space between words, one line end between lines, a blank line between paragraphs.

    Examples:
        >>> whitespace(" Rain \t fell.\r\n\r\n\r\nAll\u00a0day. ")
        'Rain fell.\n\nAll day.'
    """
    return _WHITESPACE(words)


def quotation_marks(words: str) -> str:
    """Write quotation marks and apostrophes straight; two single marks are a double one.

    Examples:
        >>> print(quotation_marks("“It’s ‘over’,” he said of ``peace''."))
        "It's 'over'," he said of "peace".
    """
    return _MARKS(words)


def dashes(words: str) -> str:
    """Write every dash as an en dash, and every hyphen, minus and range of figures with `-`.

    Examples:
        >>> dashes("KABUL -- Snow fell - all day — in 2010–2015, on well‑known roads")
        'KABUL – Snow fell – all day – in 2010-2015, on well-known roads'
    """
    return _DASHES(words)


def hyphenation(words: str) -> str:
    r"""Put words together that were broken at the end of a line.

    The text decides where it writes the word elsewhere; else a hyphen stays behind a first part
    such as `well` or `non`, a single letter or a number, and before a capital.

    Examples:
        >>> hyphenation("the com-\nmission met a well-\nknown man in a T-\nshirt")
        'the commission met a well-known man in a T-shirt'
    """
    return _HYPHENATION(words)


def mojibake(words: str) -> str:
    """Mend text that was decoded with the wrong encoding, and nothing else.

    Needs the extra `mojibake` (ftfy). Quotation marks stay as they are.

    Raises:
        ModuleNotFoundError: If ftfy is not installed.

    Examples:
        >>> mojibake("SÃ£o Paulo")
        'São Paulo'
    """
    return mojibake_edits(words).result


def mojibake_edits(words: str) -> Edits:
    """Give what `mojibake` changes, line by line.

    Raises:
        ModuleNotFoundError: If ftfy is not installed.

    Examples:
        >>> mojibake_edits("Rain in SÃ£o Paulo").edits[0].replacement
        'ã'
    """
    try:
        fix_encoding = import_module("ftfy").fix_encoding
    except ModuleNotFoundError as error:
        hint = "mending mojibake needs ftfy: pip install 'newscorpus[mojibake]'"
        raise ModuleNotFoundError(hint, name="ftfy") from error
    found: list[Edit] = []
    offset = 0
    for line in words.splitlines(keepends=True):
        mended = fix_encoding(line)
        if mended != line:
            found.append(_difference(line, mended, offset))
        offset += len(line)
    return Edits(words, tuple(found))


def _difference(line: str, mended: str, offset: int) -> Edit:
    """Leave out what two forms of a line have in common at both ends."""
    start, most = 0, min(len(line), len(mended))
    while start < most and line[start] == mended[start]:
        start += 1
    end = 0
    while end < most - start and line[-1 - end] == mended[-1 - end]:
        end += 1
    span = Span(offset + start, offset + len(line) - end)
    return Edit(span, mended[start : len(mended) - end], ("mojibake",))


def text(words: str) -> str:
    """Bring a text into one form for comparing: all of `STEPS`, from top to bottom.

    Examples:
        >>> text("“Rain,”  he&nbsp;said -- and left")
        '"Rain," he said – and left'
    """
    odd = odd_characters(words)
    for step in STEPS:
        if step.concerns(words, odd):
            words = step.rewritten(words)
            odd = odd_characters(words)
    return words


def edits(words: str, steps: Iterable[Step] = STEPS) -> Edits:
    """Give what `text` changes, with a map of offsets in both directions.

    Args:
        words: Any text.
        steps: Some of `STEPS`, for fewer changes.

    Examples:
        >>> found = edits("“Rain” fell")
        >>> [(edit.span.start, edit.replacement, edit.rules) for edit in found.edits]
        [(0, '"', ('quotation-marks',)), (5, '"', ('quotation-marks',))]
    """
    return reduce(lambda done, step: done.then(step.edits(done.result)), steps, Edits(words))
