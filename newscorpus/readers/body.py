"""The report itself: its dateline, paragraphs, subheads and lists, and the leftovers among them."""

import re
from collections.abc import Sequence

import attrs

from newscorpus.models.article import Block, Confidence, Credit, CreditKind, Reading, Role
from newscorpus.readers.collectives import match_collectives
from newscorpus.readers.credits import Byline, match_byline, match_contributors, match_sign_off
from newscorpus.readers.dateline_evidence import DatelineMatch
from newscorpus.readers.head import Head
from newscorpus.readers.headlines import is_subhead, is_text
from newscorpus.readers.imprints import read_imprint
from newscorpus.readers.leftover_kinds import LeftoverRule
from newscorpus.readers.leftovers import match_leftover
from newscorpus.readers.pieces import Piece
from newscorpus.readers.signs import part_sign
from newscorpus.readers.witnesses import Witness
from newscorpus.settings import ReadSettings
from newscorpus.text import Span

_BULLET = re.compile(r"(?:[-*•·▪◦‣–—]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)")
_TABLE_ROW = re.compile(r"[^\t\n]*?(?:\t|[ ]{2}|\.{3})[^\n]*?\d[^\n]*?\d")
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]\n]{2,40})[)\]]")
_SOURCE = re.compile(r"(?:source|agency|via|courtesy)\s?:\s*", re.IGNORECASE)
# "-- AFP", "– Reuters"
_SIGNED = re.compile(r"(?:--?|[–—])\s?(?=[^\W\d_])")
# who wrote it: "Jane Doe is a freelance journalist based in Lahore." or "Jane Doe tweets @doe"
_BIOGRAPHY = re.compile(
    r"""[^\W\d_a-z][\w’'.-]*(?:\s[\w’'.-]+){1,4}?\s(?:
    (?:is|was)\s(?:a|an|the)\s(?:[\w-]+\s){0,5}(?:journalist|writer|columnist|author|reporter|lawyer
    |correspondent|editor|professor|lecturer|fellow|analyst|economist|researcher|ambassador)s?\b
    [^\n]*\b(?:based|tweets?|twitter|freelance|e-?mail|author\sof|at\sthe|for\sthe)\b
    |(?:writes|tweets|teaches)\b[^\n]*(?:@|\bfor\sth(?:e|is)\s(?:paper|newspaper|magazine)\b))""",
    re.VERBOSE,
)
_TAIL = 3
"""How many of the last pieces may be a by-line that stands below the text."""


@attrs.define
class Body:
    """What the body of an article gave, built up piece by piece."""

    text: str
    blocks: list[Block] = attrs.field(factory=list)
    credits: list[Credit] = attrs.field(factory=list)
    witnesses: list[Witness] = attrs.field(factory=list)
    readings: list[Reading] = attrs.field(factory=list)
    dateline: DatelineMatch | None = None

    def block(self, role: Role, span: Span, text_start: int | None = None) -> None:
        """Add a block; its text begins behind a dateline where there is one."""
        start = span.start if text_start is None else text_start
        self.blocks.append(Block(role, span, self.text[start : span.end]))


def read_body(head: Head) -> Body:
    """Read what the rules of the head have left of an article.

    Args:
        head: With the number of the first piece of the body, and where in it the body begins.
    """
    body = Body(head.text)
    pieces = head.pieces[head.number :]
    if not pieces:
        return body
    first = pieces[0]
    span = Span(first.span.start if head.start is None else head.start, first.span.end)
    body.dateline = head.dateline(span.start, span.end)
    rest = pieces[1:]
    if body.dateline:
        if body.dateline.text_start >= span.end and rest:
            span = Span(span.start, rest[0].span.end)
            body.dateline = attrs.evolve(body.dateline, text_start=rest[0].span.start)
            rest = rest[1:]
        body.block(Role.PARAGRAPH, span, min(body.dateline.text_start, span.end))
    else:
        rest = (Piece(span, first.lines), *rest)
    for number, piece in enumerate(rest):
        if not body.dateline and 0 < number <= _LINES_ABOVE and _begins(head, body, rest[:number]):
            dateline = head.dateline(piece.span.start, piece.span.end)
            if dateline and dateline.confidence is Confidence.HIGH and dateline.separator:
                body.dateline = dateline
                body.block(Role.PARAGRAPH, piece.span, min(dateline.text_start, piece.span.end))
                continue
        _add(body, piece, rest[number + 1 : number + 1 + _TAIL], head.settings)
    _part_last(body)
    return body


_LINES_ABOVE = 2
"""Lines that no rule of the head knew and that may stand above a dateline."""


def _begins(head: Head, body: Body, above: Sequence[Piece]) -> bool:
    """Say whether no text of the report stands above a piece."""
    return len(body.blocks) <= len(above) and not any(
        is_text(piece.span.of(head.text)) for piece in above
    )


def _part_last(body: Body) -> None:
    """Part the last paragraph from the sign of the agency at its end."""
    numbers = range(len(body.blocks) - 1, -1, -1)
    last = next((n for n in numbers if body.blocks[n].role is Role.PARAGRAPH), None)
    if last is not None:
        parts, credited = part_sign(body.text, body.blocks[last])
        body.blocks[last : last + 1] = parts
        body.credits.extend(credited)


_LONGEST_UNUSUAL = 600
"""Code points above which a piece is a paragraph or an item of a list, and nothing else."""

_SHORT = 200
"""Code points below which a piece is compared with what follows it."""


def _add(body: Body, piece: Piece, following: Sequence[Piece], settings: ReadSettings) -> None:
    if len(piece.span) > _LONGEST_UNUSUAL:
        is_list = _BULLET.match(body.text, piece.span.start)
        body.block(Role.LIST if is_list else Role.PARAGRAPH, piece.span)
        return
    words = piece.span.of(body.text)
    is_short = len(words) < _SHORT
    is_tail = len(following) < _TAIL and bool(body.blocks)
    if rule := match_leftover(words):
        _add_leftover(body, piece, rule, settings)
    elif credited := _closing_credits(body, piece, is_tail=is_tail):
        body.credits.extend(credited.credits)
        body.block(Role.BYLINE, piece.span)
    elif is_tail and _BIOGRAPHY.match(words):
        body.block(Role.BOILERPLATE, piece.span)
    elif _is_item(words) or (is_short and _is_row(words)):
        body.block(Role.LIST, piece.span)
    elif is_short and is_subhead(body.text, piece, following[:1]):
        body.block(Role.SUBHEAD, piece.span)
    else:
        body.block(Role.PARAGRAPH, piece.span)


def _is_item(words: str) -> bool:
    """Say whether words begin with a bullet or a number of a list."""
    return not words[0].isupper() and _BULLET.match(words) is not None


def _is_row(words: str) -> bool:
    """Say whether words are a row of a table: numbers behind a gap, a tab or dots."""
    has_gap = "  " in words or "\t" in words or "..." in words
    return has_gap and _TABLE_ROW.match(words) is not None


def _closing_credits(body: Body, piece: Piece, *, is_tail: bool) -> Byline | None:
    start, end = piece.span.start, piece.span.end
    first = body.text[start]
    if found := match_sign_off(body.text, start, end):
        return found
    if first in "([" and (text_in := _IN_BRACKETS.fullmatch(body.text, start, end)):
        named = match_collectives(body.text, *text_in.span(1))
        return Byline(named, piece.span) if named else None
    if first in "SsAaVvCc" and (source := _SOURCE.match(body.text, start, end)):
        found_there = match_collectives(body.text, source.end(), end)
        return Byline(found_there, piece.span) if found_there else None
    if not is_tail or end - start >= _SHORT:
        return None
    if signed := _SIGNED.match(body.text, start, end):
        named = match_collectives(body.text, signed.end(), end)
        return Byline(named, piece.span) if named else None
    found = match_byline(body.text, start, end)
    # "By Design" may stand above the last paragraphs
    is_one_word = (
        found is not None
        and found.credits[0].kind is CreditKind.PERSON
        and (" " not in found.credits[0].name)
    )
    return None if is_one_word else found


def _add_leftover(body: Body, piece: Piece, rule: LeftoverRule, settings: ReadSettings) -> None:
    body.block(rule.role, piece.span)
    if rule.id in {"note.contributed", "note.inputs"}:
        body.credits.extend(match_contributors(body.text, piece.span.start, piece.span.end))
    if rule.role is Role.IMPRINT:
        found = read_imprint(body.text, piece.span, settings)
        body.witnesses.extend(found.witnesses)
        body.readings.extend(found.readings)
