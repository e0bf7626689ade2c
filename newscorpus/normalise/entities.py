"""References to characters as HTML writes them: `&amp;`, `&#8217;`."""

import html
import re
import unicodedata
from collections.abc import Iterator
from html.entities import html5
from typing import NamedTuple

from newscorpus.normalise.characters import INVISIBLE, JOINERS, LIGATURES, takes_joiner
from newscorpus.normalise.edits import Edit
from newscorpus.text import Span

_RUN = re.compile(r"\S+")
_LONGEST = 34
"""Characters of the longest reference, `&CounterClockwiseContourIntegral;`, with some to spare."""

_RULE = "html-entities"
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);\Z")


def may_have_references(text: str, odd: frozenset[str]) -> bool:
    """Say whether there are the first and the last sign of a reference."""
    del odd
    return "&" in text and ";" in text


def references(text: str) -> Iterator[Edit]:
    """Write references as their characters, also those that were escaped more than once.

    A text that was escaped twice holds `&amp;quot;`. What a reference gives can complete another
    one, so each semicolon is looked at together with what came out before it.
    """
    for run in _RUN.finditer(text):
        if "&" in run[0] and ";" in run[0]:
            yield from _in_run(run[0], run.start())


class _Unit(NamedTuple):
    """A character that came out, and the range of the run that it came from."""

    character: str
    start: int
    end: int


def _in_run(run: str, offset: int) -> Iterator[Edit]:
    units: list[_Unit] = []
    for position, character in enumerate(run):
        pending = [_Unit(character, position, position + 1)]
        while pending:
            units.append(pending.pop(0))
            if units[-1].character == ";":
                pending = [*_resolved(units), *pending]
    yield from _changes(run, offset, units)


def _resolved(units: list[_Unit]) -> list[_Unit]:
    """Take a reference off the end, and give the characters that it stands for."""
    found = _REFERENCE.search("".join(unit.character for unit in units[-_LONGEST:]))
    if found is None:
        return []
    length = len(found[0])
    before = units[-length - 1].character if len(units) > length else ""
    value = _character(found[0], before)
    if value is None:
        return []
    start, end = units[-length].start, units[-1].end
    del units[-length:]
    # the first of several characters has the whole range, which the others must not split
    return [_Unit(one, end if number else start, end) for number, one in enumerate(value)]


def _changes(run: str, offset: int, units: list[_Unit]) -> Iterator[Edit]:
    """Make one edit of neighbouring characters that came out otherwise than they went in."""
    position, start, written = 0, -1, ""
    for unit in (*units, _Unit("", len(run), len(run) + 1)):
        is_kept = unit.end == unit.start + 1 and run[unit.start : unit.end] == unit.character
        if unit.start > position or not is_kept:
            start = position if start < 0 else start
        if is_kept and start >= 0:
            yield Edit(Span(offset + start, offset + unit.start), written, (_RULE,))
            start, written = -1, ""
        written += "" if is_kept else unit.character
        position = unit.end


def _character(reference: str, before: str) -> str | None:
    """Give what a reference stands for, as the other steps would leave it; None for nothing."""
    name = reference[1:]
    value = html.unescape(reference) if name[0] == "#" else html5.get(name)
    if value is None:
        return None
    letters = "".join(LIGATURES.get(one, one) for one in unicodedata.normalize("NFC", value))
    needs_joiner = takes_joiner(before)
    return "".join(
        one for one in letters if one not in INVISIBLE or (needs_joiner and one in JOINERS)
    )
