"""Characters that look alike or show nothing: one form for each."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newscorpus.normalise.edits import Edit
from newscorpus.text import Span

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
"""Ligatures that typesetting makes and no spelling asks for; `œ` and `ĳ` are letters."""

JOINERS = "\u200c\u200d"
"""They show nothing, but decide how letters of Persian, Urdu and Hindi, and emoji, are drawn."""

INVISIBLE = (
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    f"\u2066\u2067\u2068\u2069\ufeff{JOINERS}"
)
"""Soft hyphens, zero-width characters, and marks that turn the direction of writing."""

SINGLE_MARKS, DOUBLE_MARKS = "‘’‚‛‹›`´", "“”„‟«»"

_ASCII = bytes(range(128))
_LIGATURE = re.compile(f"[{''.join(LIGATURES)}]")
_INVISIBLE = re.compile(f"[{INVISIBLE}]+")
_MARKS = re.compile(f"[{SINGLE_MARKS}']{{2}}|[{SINGLE_MARKS}{DOUBLE_MARKS}]")
HYPHENS, LONG_DASHES = "‐‑‒−", "–—―"
_DASHES = re.compile(f"[{HYPHENS}{LONG_DASHES}-]+")
_PAIRS_OF_DASHES = ("--", "––", "-–", "–-")
_SPACED_HYPHEN = re.compile("(?<=[ \u00a0])-(?=[ \u00a0])")
_WITHOUT_ASCII = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")
_FIRST_JOINED_LETTER = "\u0600"
"""Scripts whose letters change with their neighbours come behind it, and so do emoji."""

_JOINED_CATEGORIES = frozenset({"Lo", "Mn", "Mc", "So", "Sk"})
"""Letters without case, their marks, and pictures."""


def odd_characters(text: str) -> frozenset[str]:
    """Give the characters of a text that are not ASCII, each once.

    Most steps change only some of these, and most texts have few of them.
    """
    if text.isascii():
        return frozenset()
    content = text.encode("utf-8", errors="surrogatepass").translate(None, _ASCII)
    return frozenset(content.decode("utf-8", errors="surrogatepass"))


def may_compose(text: str, odd: frozenset[str]) -> bool:
    """Say whether there can be something to compose."""
    del text
    return any(one >= "\u0300" and not "\u2010" <= one <= "\u2027" for one in odd)


def compositions(text: str) -> Iterator[Edit]:
    """Compose letters and their marks (NFC)."""
    for run in _WITHOUT_ASCII.finditer(text):  # what is ASCII ends a sequence
        if unicodedata.is_normalized("NFC", run[0]):
            continue
        for start, end in _sequences(run[0]):
            sequence = run[0][start:end]
            composed = unicodedata.normalize("NFC", sequence)
            if composed != sequence:
                span = Span(run.start() + start, run.start() + end)
                yield Edit(span, composed, ("unicode",))


def _sequences(run: str) -> Iterator[tuple[int, int]]:
    """Cut a run where what stands before and after can be composed one by one."""
    start, composed = 0, run[0]
    for position in range(1, len(run)):
        character = run[position]
        if unicodedata.combining(character):
            continue
        composed = unicodedata.normalize("NFC", run[start:position])
        alone = unicodedata.normalize("NFC", character)
        if unicodedata.normalize("NFC", composed[-1] + character) == composed[-1] + alone:
            yield start, position
            start = position
    yield start, len(run)


def expansions(text: str) -> Iterator[Edit]:
    """Write ligatures as their letters."""
    for found in _LIGATURE.finditer(text):
        yield Edit(Span(*found.span()), LIGATURES[found[0]], ("ligatures",))


def invisibles(text: str) -> Iterator[Edit]:
    """Take out what shows nothing, but for joiners where a script needs them."""
    for found in _INVISIBLE.finditer(text):
        before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        needed = takes_joiner(before) and takes_joiner(after)
        kept = "".join(filter(JOINERS.__contains__, found[0])) if needed else ""
        if kept != found[0]:
            yield Edit(Span(*found.span()), kept, ("invisible",))


def takes_joiner(character: str) -> bool:
    """Say whether a joiner beside a character can mean something."""
    is_behind = character >= _FIRST_JOINED_LETTER
    return is_behind and unicodedata.category(character) in _JOINED_CATEGORIES


def straight_marks(text: str) -> Iterator[Edit]:
    """Write quotation marks and apostrophes as typewriters have them."""
    for found in _MARKS.finditer(text):
        mark = "'" if len(found[0]) == 1 and found[0] in SINGLE_MARKS else '"'
        yield Edit(Span(*found.span()), mark, ("quotation-marks",))


def rewrite_marks(text: str) -> str:
    """Do what `straight_marks` finds, without the edits, many times as fast."""
    for mark in DOUBLE_MARKS:
        text = text.replace(mark, '"')
    for mark in SINGLE_MARKS:
        text = text.replace(mark, "'")
    return text.replace("''", '"')


def may_have_dashes(text: str, odd: frozenset[str]) -> bool:
    """Say whether there is more than hyphens within words."""
    is_spaced = " - " in text or ("-" in text and "\u00a0" in odd)
    return is_spaced or "--" in text or not odd.isdisjoint(HYPHENS + LONG_DASHES)


def plain_dashes(text: str) -> Iterator[Edit]:
    """Tell hyphens from dashes by where they stand, and write each in one way."""
    for found in _DASHES.finditer(text):
        before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        is_range = before.isdecimal() and after.isdecimal()
        is_hyphen = (
            len(found[0]) == 1 and found[0] in f"{HYPHENS}-" and not _is_spaced(before, after)
        )
        sign = "-" if is_range or is_hyphen else "–"
        if sign != found[0]:
            yield Edit(Span(*found.span()), sign, ("dashes",))


def rewrite_dashes(text: str) -> str:
    """Do what `plain_dashes` finds, without the edits, several times as fast."""
    for hyphen in HYPHENS:
        text = text.replace(hyphen, "-")
    for dash in LONG_DASHES:
        text = text.replace(dash, "–")
    while any(pair in text for pair in _PAIRS_OF_DASHES):
        for pair in _PAIRS_OF_DASHES:
            text = text.replace(pair, "–")
    text = _SPACED_HYPHEN.sub("–", text) if "\u00a0" in text else text.replace(" - ", " – ")
    while " - " in text:  # of "a - - b", the second
        text = text.replace(" - ", " – ")
    return "".join(_with_ranges(text.split("–")))


def _with_ranges(parts: Sequence[str]) -> Iterator[str]:
    """Put dashes between parts, and hyphens between figures."""
    yield parts[0]
    for before, after in pairwise(parts):
        yield "-" if before[-1:].isdecimal() and after[:1].isdecimal() else "–"
        yield after


def _is_spaced(before: str, after: str) -> bool:
    return bool(before) and before in " \u00a0" and after != "" and after in " \u00a0"
