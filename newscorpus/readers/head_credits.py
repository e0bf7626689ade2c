"""The rules for lines before the report that say who wrote or provided it."""

import re

from newscorpus.models.article import CreditKind, Role
from newscorpus.readers.credits import (
    Byline,
    leading_bylines,
    match_bare_name,
    match_byline,
)
from newscorpus.readers.head import Head
from newscorpus.readers.head_dates import date_at_end, testify
from newscorpus.readers.pieces import trim

_BEFORE_DATE = re.compile(r"(?:\s*[,|·•–—/-]+\s*|\s+)(?:on\s+)?\Z", re.IGNORECASE)
_LONGEST_DATED = 160
_MENTIONS_WITHIN = 20_000
"""Code points of text that are searched for the words of a name."""


def labelled_credits(head: Head, start: int, value_start: int, end: int) -> int | None:
    """`By: Jane Doe`, `Author: …`: the value of a label, also when it is no full name."""
    found = match_byline(head.text, start, end) or match_byline(head.text, value_start, end)
    found = found or match_bare_name(head.text, value_start, end)
    if not found:
        return None
    head.credits.extend(found.credits)
    head.block(Role.BYLINE, start, end)
    return end


def byline_with_date(head: Head, start: int, end: int) -> int | None:
    """`By Jane Doe on April 7, 2021`, `AFP, Tuesday 2 Jul 2013`: credits, then a date."""
    written = date_at_end(head, start, end) if end - start <= _LONGEST_DATED else None
    if not written or written.span.start <= start:
        return None
    before = _BEFORE_DATE.search(head.text, start, written.span.start)
    stop = before.start() if before else written.span.start
    found = match_byline(head.text, start, stop)
    if not found and head.has("title"):
        found = match_bare_name(head.text, start, stop)
    if not found:
        return None
    _credit(head, found)
    testify(head, None, written)
    head.block(Role.HEADER, written.span.start, end)
    return end


def byline(head: Head, start: int, end: int) -> int | None:
    """A line of credits: by-lines, agencies, desks, roles, bare names where a writer's stands."""
    found = match_byline(head.text, start, end)
    if not found:
        bare = match_bare_name(head.text, start, end)
        is_writer = bare is not None and _may_be_bare(head, start) and not head.dateline(start, end)
        found = bare if bare and is_writer and _nobody_mentions(head, bare) else None
    return _credit(head, found) if found else None


def _may_be_bare(head: Head, start: int) -> bool:
    """Say whether a by-line may do without `By`: below a headline, or right above a dateline."""
    if head.has("title") or start != head.pieces[head.number].span.start:
        return True
    for piece in head.following(1):
        dateline = head.dateline(piece.span.start, piece.span.end)
        return dateline is not None and dateline.text_start < piece.span.end
    return False


def byline_before_dateline(head: Head, start: int, end: int) -> int | None:
    """`By Our Correspondent KARACHI: …`, `Ann Lee ISLAMABAD: …`."""
    is_place = head.dateline(start, end) is not None
    for found, says_by in leading_bylines(head.text, start, end):
        if is_place and found.credits[0].kind is CreditKind.PERSON:
            break  # people come last
        rest = trim(head.text, found.span.end, end)
        if not len(rest) or not head.dateline(rest.start, rest.end):
            continue
        if says_by or _nobody_mentions(head, found):
            return _credit(head, found)
    return None


def _credit(head: Head, found: Byline) -> int:
    head.credits.extend(found.credits)
    head.block(Role.BYLINE, found.span.start, found.span.end)
    return found.span.end


def _nobody_mentions(head: Head, found: Byline) -> bool:
    """Tell a name from a headline, whose words come back in the text as a writer's do not."""
    if head.number + 1 >= len(head.pieces) and found.span.end >= head.pieces[-1].span.end:
        return False
    rest = head.text[found.span.end : found.span.end + _MENTIONS_WITHIN].lower()
    if head.has("title"):  # a name below a headline is hardly another: only the whole of it counts
        people = [c.name.lower() for c in found.credits if c.kind is CreditKind.PERSON]
        return bool(people) and not any(name in rest for name in people)
    names = " ".join(c.verbatim for c in found.credits if c.kind is CreditKind.PERSON).lower()
    words = re.findall(r"\w{3,}", names)
    # to look for a word costs little, to make a pattern of it much
    return bool(words) and not any(word in rest and _holds_word(rest, word) for word in words)


def _holds_word(text: str, word: str) -> bool:
    return re.search(rf"\b{word}\b", text) is not None
