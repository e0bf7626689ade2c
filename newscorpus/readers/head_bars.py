"""The rule for lines before the report that say several things, with bars between them."""

import re
from collections.abc import Iterator

from newscorpus.models.article import Confidence, Role
from newscorpus.readers.credits import match_bare_name, match_byline
from newscorpus.readers.head import Head
from newscorpus.readers.head_dates import testify
from newscorpus.readers.labels import Label, end_of_field, match_date_label, match_label
from newscorpus.readers.outlets import is_outlet
from newscorpus.readers.pieces import trim
from newscorpus.readers.written_dates import WrittenDate, match_date
from newscorpus.text import Span

_LONGEST = 240
_LONGEST_PART = 40
"""Code points of a part that is neither a date nor a name: a section of the paper, a count."""

_LONGEST_SECTION = 25
"""Code points of a section or a service in front, where the headline stands above."""

_MARKS = ("|", " / ", "•", "·", "●", "Source:", "Published:", "Updated:")
_SIGN = re.compile(r"[|/•·●:]")
"""A sign that each of these marks has; most lines have none."""

_BETWEEN = re.compile(
    r"\s*[|•·●](?!\s*\d{1,2}[:.]\d\d)\s*|\s+/\s+|\s+(?=(?:Source|Published|Posted|Updated|Last\supdated|Editor)\s?:)"
)


def barred_line(head: Head, start: int, end: int) -> int | None:
    """`By Jane Doe | Daily Mail | Updated: 2021-04-07 11:28`, `PTI | Apr 7, 2021`."""
    if end - start > _LONGEST or not _has_mark(head.text, start, end):
        return None
    if head.pieces[head.number].lines > 1 and end_of_field(head.text, start, end) < end:
        return None
    parts = tuple(_parts(head.text, start, end))
    dates = {part: found for part in parts if (found := _date(head, part)) is not None}
    if len(parts) < _FEWEST_PARTS or parts[0] in dates:
        return None
    if not (dates or _is_behind_date(head, start, end)):
        return None
    others = (part for part in parts if part not in dates)
    if any(not _fits(head, part, is_first=part is parts[0]) for part in others):
        return None
    for part, stop in zip(parts, (*(part.start for part in parts[1:]), end), strict=True):
        role = Role.HEADER
        if part in dates:
            testify(head, *dates[part])
        else:
            role = _read(head, part)
        head.block(role, part.start, stop)
    return end


_FEWEST_PARTS = 2


def _has_mark(text: str, start: int, end: int) -> bool:
    has_sign = _SIGN.search(text, start, end)
    return has_sign is not None and any(map(text[start:end].__contains__, _MARKS))


def _is_behind_date(head: Head, start: int, end: int) -> bool:
    """Say whether parts are the rest of a line that a date began, and more than credits."""
    if start == head.pieces[head.number].span.start:
        return False
    found = match_byline(head.text, start, end) or match_bare_name(head.text, start, end)
    return found is None


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    position = start
    for between in _BETWEEN.finditer(text, start, end):
        if len(part := trim(text, position, between.start())):
            yield part
        position = between.end()
    if len(part := trim(text, position, end)):
        yield part


def _date(head: Head, part: Span) -> tuple[Label | None, WrittenDate] | None:
    """Read a part that is a date with its year, with a label or without."""
    label = match_date_label(head.text, part.start, part.end)
    begin = label.value_start if label else part.start
    written = match_date(head.text, begin, head.settings, end=part.end)
    if not written or not written.has_year or len(trim(head.text, written.span.end, part.end)):
        return None
    return label, written


def _fits(head: Head, part: Span, *, is_first: bool) -> bool:
    """Say whether a part may stand in such a line; before a headline was read, not just any."""
    if is_first and len(part) <= _LONGEST_SECTION and head.has("title"):
        return True
    return (not is_first and len(part) <= _LONGEST_PART) or _is_known(head, part)


def _is_known(head: Head, part: Span) -> bool:
    """Say whether a part has a label, or names a writer, an agency or a paper."""
    return bool(
        match_label(head.text, part.start, part.end)
        or is_outlet(part.of(head.text))
        or match_byline(head.text, part.start, part.end)
        or match_bare_name(head.text, part.start, part.end)
    )


def _read(head: Head, part: Span) -> Role:
    """Note whom or what a part names; what names nobody is a part of the header only."""
    label = match_label(head.text, part.start, part.end)
    begin = label.value_start if label and label.field in {"outlet", "credits"} else part.start
    words = head.text[begin : part.end]
    is_source = label is not None and label.field == "outlet"
    if (is_source or is_outlet(words)) and not head.has("outlet"):
        value = " ".join(words.split())
        head.read("outlet", value, Span(begin, part.end), "header.barred", Confidence.HIGH)
    elif not is_source and (
        found := match_byline(head.text, part.start, part.end)
        or match_bare_name(head.text, begin, part.end)
    ):
        head.credits.extend(found.credits)
        return Role.BYLINE
    return Role.HEADER
