"""Where quotation marks open and close in a paragraph."""

import re
from collections.abc import Sequence

import attrs

from newscorpus.text import Span

# Doubled marks come last, so that the search leaps to the next of one set of characters. Most marks
# are apostrophes between letters, of which none is wanted.
_MARK = re.compile(r"[\"“”„«»‘’‚‹›'`](?!(?<=[a-z].)[a-z])(?:(?<=')'|(?<=`)`)?")
_DOUBLE = frozenset({'"', "“", "”", "„", "«", "»", "''", "``"})
_ONLY_OPENS = frozenset({"“", "„", "«", "``", "‘", "‚", "‹"})
_ONLY_CLOSES = frozenset({"”", "»", "’", "›"})
_BEFORE_OPENING = frozenset("\"“„«'‘ \t\n\r\u00a0\u2009([{—–-/:…*>")
_AFTER_CLOSING = frozenset(" \t\n\r\u00a0\u2009)]}—–-/,.;:!?…<")
_ELISION = re.compile(r"(?:\d0s|tis|twas|em|til|cause|bout|n)\b", re.IGNORECASE)
"""What stands behind an apostrophe that opens a word: `’90s`, `’tis`, `rock ’n’ roll`."""

_POSSESSIVE = re.compile(r"\s+[a-z]")


@attrs.frozen
class Marked:
    """A stretch between two quotation marks."""

    outer: Span
    """With its marks."""

    inner: Span
    """Without them, and without white space at either end."""

    is_closed: bool
    """Whether the closing mark stands in the paragraph."""


def find_marked(text: str) -> tuple[Marked, ...]:
    r"""Pair the quotation marks of a paragraph; marks within a pair belong to what is quoted.

    Curly, straight, double, single and angle marks are known, also one kind that is closed by
    another. A mark without a partner is left alone, but for the last opening double mark: its
    quotation goes on to the end of the paragraph and no further.

    Args:
        text: A paragraph.

    Examples:
        >>> text = "“Rain,” he said; the farmers' word was 'mud'. \"More rain"
        >>> [(each.inner.of(text), each.is_closed) for each in find_marked(text)]
        [('Rain,', True), ('mud', True), ('More rain', False)]
    """
    marks = [found for found in _MARK.finditer(text) if not _is_within_word(text, found)]
    if not marks:
        return ()
    last = max((at for at, mark in enumerate(marks) if _opens_only(text, mark)), default=0)
    pairs: list[Marked] = []
    place = 0
    while place < len(marks):
        if not _may_open(text, marks[place]):
            place += 1
            continue
        partner = _partner(text, marks, place)
        if partner is not None and _reopens(text, marks[partner], marks[place]):
            pairs.append(_open_ended(text, marks[place], marks[partner].start()))
            place = partner
            continue
        if partner is not None:
            pairs.append(_marked(text, marks[place], marks[partner].start(), marks[partner].end()))
            place = partner
        elif marks[place][0] in _DOUBLE and place >= last:
            pairs.append(_open_ended(text, marks[place], len(text)))
            break
        place += 1
    return tuple(pair for pair in pairs if len(pair.inner))


def _is_within_word(text: str, mark: re.Match[str]) -> bool:
    """Say whether a mark is an apostrophe between letters, or stands for feet and inches."""
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    return before.isalnum() and after.isalnum()


def _may_open(text: str, mark: re.Match[str]) -> bool:
    start, end = mark.span()
    if start and text[start - 1] not in _BEFORE_OPENING and mark[0] not in {"“", "«", "„"}:
        return False
    if end >= len(text) or text[end].isspace():
        return False
    if mark[0] in _DOUBLE:
        return mark[0] != "»" and text[end] not in ",;"
    return (
        mark[0] not in {"’", "›"}
        and (text[end].isalnum() or text[end] in '[(…£$€"“')
        and not _ELISION.match(text, end)
    )


def _partner(text: str, marks: Sequence[re.Match[str]], opening: int) -> int | None:
    """Find the mark that closes another, or opens it anew; None if there is none."""
    if marks[opening][0] in _DOUBLE:
        return _closing_double(text, marks, opening)
    return _closing_single(text, marks, opening)


def _closing_double(text: str, marks: Sequence[re.Match[str]], opening: int) -> int | None:
    depth = 0
    for place in range(opening + 1, len(marks)):
        mark = marks[place]
        if mark[0] not in _DOUBLE:
            continue
        if _opens_only(text, mark):
            if not depth and (
                _closes_behind_space(text, mark) or _reopens(text, mark, marks[opening])
            ):
                return place
            if not _is_nested(marks, place):
                return None
            depth += 1
        elif depth:
            depth -= 1
        elif _may_close(text, mark):
            return place
    return None


def _opens_only(text: str, mark: re.Match[str]) -> bool:
    """Say whether a double mark can but open: a space before it, and a word behind."""
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    if mark[0] not in _DOUBLE or mark[0] in _ONLY_CLOSES:
        return False
    return before in _BEFORE_OPENING and bool(after.strip()) and after not in _AFTER_CLOSING


def _closes_behind_space(text: str, mark: re.Match[str]) -> bool:
    """Find the mark of `We made it, "said Lee`, before which a space has slipped in."""
    return mark[0] == '"' and text[max(0, mark.start() - 2) : mark.start()] in {", ", "? ", "! "}


def _reopens(text: str, mark: re.Match[str], opening: re.Match[str]) -> bool:
    """Say whether a quotation goes on in what was a paragraph of its own: `"Go. "Now!"`."""
    before = text[max(opening.end(), mark.start() - 3) : mark.start()]
    return (
        mark[0] == opening[0]
        and _opens_only(text, mark)
        and before[-1:].isspace()
        and before.rstrip()[-1:] in {".", "…"}
    )


def _is_nested(marks: Sequence[re.Match[str]], place: int) -> bool:
    """Say whether a curly mark within curly marks has a partner of its own: `“He said “no”.”`."""
    following = [mark[0] for mark in marks[place + 1 : place + 5] if mark[0] in _DOUBLE][:2]
    return marks[place][0] in _ONLY_OPENS and following == ["”", "”"]


def _may_close(text: str, mark: re.Match[str]) -> bool:
    if mark[0] in {"«", "„", "``"}:
        return False
    if not text[mark.start() - 1].isspace() or mark[0] in _ONLY_CLOSES:
        return True
    # "It rains. " with a space that has slipped in
    is_last = not text[mark.end() : mark.end() + 1].strip()
    return is_last and text[max(0, mark.start() - 3) : mark.start()].rstrip()[-1:] in set(".,!?…")


def _closing_single(text: str, marks: Sequence[re.Match[str]], opening: int) -> int | None:
    """Find the mark that closes a single one, and tell it from the apostrophe of `farmers’`."""
    fallback: int | None = None
    for place in range(opening + 1, len(marks)):
        mark = marks[place]
        if mark[0] in _DOUBLE:
            continue
        if _may_open(text, mark):
            break
        before, after = text[mark.start() - 1], text[mark.end() : mark.end() + 1]
        if before.isspace() or (after and after not in _AFTER_CLOSING and after not in '"”'):
            continue
        if before in "sS" and _POSSESSIVE.match(text, mark.end()):
            fallback = place if fallback is None else fallback
            continue
        return place
    return fallback


def _open_ended(text: str, opening: re.Match[str], end: int) -> Marked:
    """Give what stands behind a mark that is not closed, up to where the article says who spoke."""
    lost = None
    for found in _TOLD.finditer(text, max(opening.end(), end - _FAR), end):
        lost = found
    if lost is not None:
        return _marked(text, opening, lost.end(1), lost.end(1))
    return attrs.evolve(_marked(text, opening, end, end), is_closed=False)


_TOLD = re.compile(r"([,?!])\s(?:[^,.\"“”]{0,60}\s)?(?:said|says|added|told)\b")
_FAR = 160
"""How far from the end of an unclosed quotation a cue shows that its closing mark is lost."""


def _marked(text: str, opening: re.Match[str], end: int, outer: int) -> Marked:
    start = opening.end()
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    inner = Span(start + left, max(start + left, start + len(words.rstrip())))
    return Marked(Span(opening.start(), outer), inner, is_closed=True)
