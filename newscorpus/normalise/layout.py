"""White space, and words that were broken at the end of a line."""

import re
from collections.abc import Iterator

from newscorpus.normalise.characters import odd_characters
from newscorpus.normalise.edits import Edit
from newscorpus.text import Span

_SPACES = re.compile(r"\s+")
_UNEVEN = ("  ", " \n", "\n ", "\n\n\n")
_ASCII_SPACES = "\t\r\v\f\x1c\x1d\x1e\x1f"
_OTHER_SPACES = frozenset(
    "\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029"
    "\u202f\u205f\u3000"
)
"""White space that is not ASCII."""

_BROKEN = re.compile(r"-[^\S\n]*\n[^\S\n]*(?=(\w+))")
_LAST_WORD = re.compile(r"[&#]?\w+\Z")
_WORD = re.compile(r"\w+(?:-\w+)*")
_LONGEST_WORD = 60
"""Letters before a hyphen that are looked at."""

_KEEP_HYPHEN = frozenset(
    """
    all anti co counter cross ex extra far first full half hard high inter least left less long low
    mid middle most multi near non off once one post pre pro quasi right second self semi short so
    third top trans two ultra un under vice well wide world
    """.split()  # noqa: SIM905 -- a list of words reads better as words
)
"""First parts of words that keep their hyphen, unless the text writes the word without one."""


def may_be_uneven(text: str, odd: frozenset[str]) -> bool:
    """Say whether there is other white space than one space or one or two line ends."""
    if text[:1].isspace() or text[-1:].isspace() or not odd.isdisjoint(_OTHER_SPACES):
        return True
    return any(one in text for one in _ASCII_SPACES) or any(two in text for two in _UNEVEN)


def even_spaces(text: str) -> Iterator[Edit]:
    """Leave one space between words, one line end between lines, a blank one between paragraphs."""
    for found in _SPACES.finditer(text):
        even = _even(found[0]) if found.start() > 0 and found.end() < len(text) else ""
        if even != found[0]:
            yield Edit(Span(*found.span()), even, ("whitespace",))


def rewrite_spaces(text: str) -> str:
    """Do what `even_spaces` finds, without the edits, many times as fast."""
    text = text.strip()
    if not may_be_uneven(text, odd_characters(text)):
        return text
    lines = "\n".join([" ".join(line.split()) for line in text.splitlines()])
    while "\n\n\n" in lines:
        lines = lines.replace("\n\n\n", "\n\n")
    return lines.strip("\n")


def _even(spaces: str) -> str:
    if spaces == " ":
        return spaces
    line_ends = len(f"{spaces}.".splitlines()) - 1
    return ("", "\n", "\n\n")[min(line_ends, 2)] or " "


def may_be_broken(text: str, odd: frozenset[str]) -> bool:
    """Say whether a line can end in the middle of a word."""
    del odd
    return "-" in text and _BROKEN.search(text) is not None


def broken_words(text: str) -> Iterator[Edit]:
    """Put together words that were broken at the end of a line."""
    known: frozenset[str] | None = None
    for found in _BROKEN.finditer(text):
        before = _LAST_WORD.search(text, max(0, found.start() - _LONGEST_WORD), found.start())
        if before is None or before[0][0] in "&#":
            continue  # `&quot;` broken in two is no word
        if known is None:
            known = frozenset(_WORD.findall(text.lower()))
        hyphen = "-" if _keeps_hyphen(before[0], found[1], known) else ""
        yield Edit(Span(*found.span()), hyphen, ("hyphenation",))


def _keeps_hyphen(before: str, after: str, known: frozenset[str]) -> bool:
    """Ask the text itself how it writes the word; else go by the two parts."""
    first, second = before.lower(), after.lower()
    if f"{first}-{second}" in known:
        return True
    if first + second in known:
        return False
    return (
        not (before.isalpha() and len(before) > 1 and after[0].islower()) or first in _KEEP_HYPHEN
    )
