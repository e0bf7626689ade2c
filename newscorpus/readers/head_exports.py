"""The rules for lines before the report that only exports of databases have."""

import re

from newscorpus.models.article import Confidence, Role
from newscorpus.readers.head import Head
from newscorpus.readers.head_dates import testify
from newscorpus.readers.head_outlets import RIGHTS
from newscorpus.readers.people import person
from newscorpus.readers.pieces import trim
from newscorpus.readers.written_dates import match_date
from newscorpus.text import Span

_LONGEST_CODE = 30
_LONGEST_CITATION = 240
_LINES_BEFORE_RIGHTS = 3

# Factiva: headline, by-line, words, day, source, lead and text; the others are about the file
_CODE = re.compile(
    r"(?P<code>HD|BY|WC|PD|SN|LP|TD|SE|CR|ET|SC|ED|PG|LA|CY|VOL|CLM)(?:[^\S\r\n]+(?=\S)|(?=[\r\n])|\Z)"
)
_CODES = re.compile(r"(?:\A|(?<=[\r\n]))(?:HD|WC|PD|SN|SC|LA|LP)(?=\s)")
_FEWEST_CODES = 3
_WITHIN = 3000
"""Code points in which so many codes stand at the start of a line."""

_BEFORE_TEXT = frozenset({"HD", "BY", "WC", "PD", "LP", "TD"})
"""Codes behind which what they announce is read as if they were not there."""

# ProQuest: writer, paper, edition, town, the town again in brackets, then the date without a space
_CITATION = re.compile(
    r"(?:(?P<author>[^\n;\[\].]{3,80}(?:\s[A-Z])?)\.\s+)?(?P<name>[A-Z][^\n;\[\],]{1,60})"
    r"(?:,[^\n;\[\]]{1,60})?;\s[^\n;\[\]]{2,60}\s?\[[^\n\]]{2,60}\]\s?"
)
_PAGE = re.compile(r"(?::\s?[\w.-]{1,12})?\.?\s*\Z")


def coded_field(head: Head, start: int, end: int) -> int | None:
    """`HD Rain floods the old town`, `PD 7 April 2021`, `SN Dow Jones Newswires`."""
    if not head.text[start : start + 2].isupper():
        return None
    found = _CODE.match(head.text, start, end)
    if not found or not _has_codes(head.text):
        return None
    stop = found.end()
    if found["code"] not in _BEFORE_TEXT:
        line = head.text[stop:end].splitlines()
        stop += len(line[0]) if line else 0
        if found["code"] == "SN" and line:
            _outlet(head, trim(head.text, found.end(), stop))
    head.block(Role.HEADER, start, stop)
    return stop


def citation(head: Head, start: int, end: int) -> int | None:
    """`Doe, Jane.  The Herald; Glasgow (UK) [Glasgow (UK)]07 Apr 2021: 3.`."""
    if end - start > _LONGEST_CITATION or head.text.find("]", start, end) < 0:
        return None
    found = _CITATION.match(head.text, start, end)
    written = match_date(head.text, found.end(), head.settings, end=end) if found else None
    if not found or not written or not _PAGE.match(head.text, written.span.end, end):
        return None
    testify(head, None, written)
    _outlet(head, Span(*found.span("name")))
    if found["author"]:
        head.credits.append(person(head.text, *found.span("author")))
    head.block(Role.HEADER, start, end)
    return end


def line_of_export(head: Head, start: int, end: int) -> int | None:
    """Codes, pages and languages between the name of the paper and its copyright line."""
    if end - start > _LONGEST_CODE or not head.has("outlet") or not head.has("title"):
        return None
    following = [piece.span for piece in head.following(_LINES_BEFORE_RIGHTS)]
    if not any(RIGHTS.match(head.text, span.start, span.end) for span in following):
        return None
    head.block(Role.HEADER, start, end)
    return end


def _has_codes(text: str) -> bool:
    return len(_CODES.findall(text, 0, _WITHIN)) >= _FEWEST_CODES


def _outlet(head: Head, name: Span) -> None:
    value = " ".join(name.of(head.text).split())
    head.read("outlet", value, name, "header.export", Confidence.HIGH)
