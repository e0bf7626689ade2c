"""The rules for lines before the report: dates, labelled fields, by-line, headline."""

import re

from newscorpus.models.article import Confidence, CreditKind, Role
from newscorpus.readers.credits import Byline, leading_bylines, match_bare_name, match_byline
from newscorpus.readers.head import Head, HeadRule
from newscorpus.readers.head_dates import (
    after_separators,
    bare_date,
    displayed_date,
    is_alone,
    is_date_line,
    labelled_date,
    torn_line,
    trailing_date,
)
from newscorpus.readers.headlines import could_be_headline, is_text
from newscorpus.readers.labels import match_label
from newscorpus.readers.leftovers import match_leftover
from newscorpus.readers.pieces import trim
from newscorpus.readers.written_dates import match_date
from newscorpus.text import Span


def _labelled_field(head: Head, start: int, end: int) -> int | None:
    """`Title: …`, `Source: …`, `By: …`, `URL: …`, up to the end of the line."""
    label = match_label(head.text, start, end)
    if not label or label.field in {"date", "published", "updated", "displayed"}:
        return None
    span = trim(head.text, label.value_start, end)
    value = " ".join(span.of(head.text).split())
    if not value or len(value) > _LONGEST_VALUE:
        return None
    if label.field == "credits":
        return _labelled_credits(head, start, label.value_start, end)
    roles = {"title": Role.HEADLINE, "subtitle": Role.SUBHEAD}
    if label.field != "section" and not head.has(label.field):
        head.read(label.field, value, span, f"header.{label.field}", Confidence.HIGH)
    if label.field in roles:
        head.block(Role.HEADER, start, label.value_start)
        head.block(roles[label.field], span.start, span.end)
    else:
        head.block(Role.HEADER, start, end)
    return end


_LONGEST_VALUE = 500
"""Code points of a value on a labelled line; what is longer is text that begins like one."""


def _labelled_credits(head: Head, start: int, value_start: int, end: int) -> int | None:
    found = match_byline(head.text, start, end) or match_byline(head.text, value_start, end)
    found = found or match_bare_name(head.text, value_start, end)
    if not found:
        return None
    head.credits.extend(found.credits)
    head.block(Role.BYLINE, start, end)
    return end


def _address(head: Head, start: int, end: int) -> int | None:
    """A line that is an address and nothing else."""
    line = head.text[start:end]
    if not re.fullmatch(r"https?://\S+", line):
        return None
    if not head.has("url"):
        head.read("url", line, Span(start, end), "header.address", Confidence.HIGH)
    head.block(Role.HEADER, start, end)
    return end


def _byline(head: Head, start: int, end: int) -> int | None:
    """A line of credits: by-lines, agencies, desks, roles, bare names where a writer's stands."""
    found = match_byline(head.text, start, end)
    if not found and (dated := _before_date(head, start, end)):
        return after_separators(head.text, _credit(head, dated), end)
    if not found and (head.has("title") or start != head.pieces[head.number].span.start):
        bare = match_bare_name(head.text, start, end)
        found = bare if bare and _nobody_mentions(head, bare) else None
    return _credit(head, found) if found else None


def _before_date(head: Head, start: int, end: int) -> Byline | None:
    """`AFP, Tuesday 2 Jul 2013`: an agency or desk on a line whose rest is a date."""
    for found, _ in leading_bylines(head.text, start, end):
        after = after_separators(head.text, found.span.end, end)
        written = match_date(head.text, after, head.settings, end=end)
        if written and is_alone(head.text, written.span.end, end):
            return found
    return None


def _byline_before_dateline(head: Head, start: int, end: int) -> int | None:
    """`By Our Correspondent KARACHI: …`, `Ann Lee ISLAMABAD: …`."""
    is_place = head.dateline(start, end) is not None
    for found, says_by in leading_bylines(head.text, start, end):
        if is_place and found.credits[0].kind is CreditKind.PERSON:
            continue
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
    words = re.findall(r"\w{3,}", found.span.of(head.text).lower())
    return bool(words) and not any(re.search(rf"\b{word}\b", rest) for word in words)


_MENTIONS_WITHIN = 20_000
"""Code points of text that are searched for the words of a name."""


def _leftover(head: Head, start: int, end: int) -> int | None:
    """Wire notes, slugs and calls to action that come before the report."""
    rule = match_leftover(head.text[start:end])
    if not rule:
        return None
    head.block(rule.role, start, end)
    return end


def _headline(head: Head, start: int, end: int) -> int | None:
    """The headline, and below it a subtitle."""
    if not could_be_headline(head.text[start:end]) or head.dateline(start, end):
        return None
    if not any(is_text(piece.span.of(head.text)) for piece in head.following(_TEXT_WITHIN)):
        return None
    is_on_date_line = start != head.pieces[head.number].span.start
    return head.words(start, end, "header.same-line" if is_on_date_line else "body.first-block")


_TEXT_WITHIN = 12
"""Pieces below a headline among which there must be text."""


def _headline_before_dateline(head: Head, start: int, end: int) -> int | None:
    """A headline that runs into the report: `date 2021-04-07 Fuel taxes to rise KARACHI: …`."""
    if head.has("title") or head.dateline(start, end):
        return None
    for found in _SHOUTED.finditer(
        head.text, start + 1, min(end, start + _LONGEST_BEFORE_DATELINE)
    ):
        dateline = head.dateline(found.start(), end)
        words = trim(head.text, start, found.start())
        if (
            dateline
            and dateline.confidence is Confidence.HIGH
            and could_be_headline(words.of(head.text))
        ):
            return head.words(words.start, words.end, "header.before-dateline")
    return None


_SHOUTED = re.compile(r"(?<=\s)[A-Z]{4,}\b")
_LONGEST_BEFORE_DATELINE = 250


def _subtitle_before_date(head: Head, start: int, end: int) -> int | None:
    """Whatever short lines stand between a headline and a line that is a date."""
    if not head.has("title") or end - start > _LONGEST_SUBTITLE:
        return None
    for piece in head.following(_LINES_BEFORE_DATE):
        if is_date_line(head.text, piece, head.settings):
            return head.words(start, end, "header.before-date")
        if len(piece.span) > _LONGEST_SUBTITLE:
            break
    return None


_LONGEST_SUBTITLE = 350
_LINES_BEFORE_DATE = 3


HEAD_RULES: tuple[HeadRule, ...] = (
    labelled_date,
    bare_date,
    torn_line,
    displayed_date,
    _labelled_field,
    _address,
    _leftover,
    _byline,
    _byline_before_dateline,
    trailing_date,
    _headline,
    _headline_before_dateline,
    _subtitle_before_date,
)
"""Tried from top to bottom on each line; the first that applies uses it up."""
