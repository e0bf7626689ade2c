"""The rules for lines before the report that begin with a label, and for addresses."""

import re

from newscorpus.models.article import Confidence, Role
from newscorpus.readers.head import Head
from newscorpus.readers.head_credits import labelled_credits
from newscorpus.readers.head_dates import after_separators, date_at_end, testify
from newscorpus.readers.labels import end_of_field, match_label, match_label_of_text
from newscorpus.readers.pieces import trim
from newscorpus.text import Span

_DATE_FIELDS = frozenset({"date", "published", "updated", "displayed"})
_ROLES = {"title": Role.HEADLINE, "subtitle": Role.SUBHEAD}
_WRITERS = frozenset({"from", "sender", "author", "authors", "byline", "by-line", "author/byline"})
"""Labels that no headline begins with, also when no name is found behind them."""

_TEXT_FOLLOWS = frozenset({"body", "full text", "text", "article"})
_LONGEST_VALUE = 500
"""Code points of a value on a labelled line; what is longer is text that begins like one."""

_LONGEST_NAME = 100
"""Code points of a source; what is longer begins like one: `Source: officials say …`."""

# "Daily Mercury; Wexcombe": the town of a paper, as databases name it
_VALUE_ENDS = {"outlet": re.compile(r"\s*[;|]"), "dateline": re.compile(r",|\s*[;|]")}
_ADDRESS = re.compile(r"https?://\S+")


def labelled_field(head: Head, start: int, end: int) -> int | None:
    """`Title: …`, `Source: …`, `By: …`, `URL: …`, up to the end of the line."""
    label = match_label(head.text, start, end)
    if not label or label.field in _DATE_FIELDS:
        return None
    if head.pieces[head.number].lines > 1:
        end = end_of_field(head.text, label.value_start, end)
    span = trim(head.text, label.value_start, end)
    longest = _LONGEST_NAME if label.field == "outlet" else _LONGEST_VALUE
    if not 0 < len(span) <= longest:
        return None
    if label.field == "credits":
        used = _credits(head, start, label.value_start, end)
        if used is not None or label.words.lower() not in _WRITERS:
            return used
    elif label.field == "subtitle" and not (head.has("title") or _is_among_labels(head)):
        return None  # `Summary: The government said …` is the report
    elif label.field in _ROLES:
        _read(head, label.field, _unquoted(head.text, span) if label.words.islower() else span)
        head.block(Role.HEADER, start, label.value_start)
        head.block(_ROLES[label.field], span.start, span.end)
        return end
    elif label.field == "url":
        span, end = _first_word(head.text, span)
    _note(head, label.field, span)
    head.block(Role.HEADER, start, end)
    return end


def _is_among_labels(head: Head) -> bool:
    following = [piece.span for piece in head.following(1)]
    return any(match_label(head.text, span.start, span.end) for span in following)


def _credits(head: Head, start: int, value_start: int, end: int) -> int | None:
    """Read who wrote, up to the end of the line, or to a bar: `Author: Jane Doe | Page: A1`."""
    used = labelled_credits(head, start, value_start, end)
    if used is None and (bar := _BAR.search(head.text, value_start, end)):
        used = labelled_credits(head, start, value_start, bar.start())
    return used if used is None else after_separators(head.text, used, end)


_BAR = re.compile(r"\s*[|\r\n]")


def _note(head: Head, field: str, span: Span) -> None:
    """Read the value of a label as what it names."""
    if field == "dateline":
        _dateline(head, _value(head.text, field, span))
    elif field == "outlet":
        _outlet(head, _value(head.text, field, span))
    elif field not in {"section", "credits"}:
        _read(head, field, span)


def unknown_label(head: Head, start: int, end: int) -> int | None:
    """`Lines: 42`: a label that no list has, on a line between two that have labels."""
    following = head.following(1)
    last = head.blocks[-1] if head.blocks else None
    if end - start > _LONGEST_UNKNOWN or not following or not last or last.role is not Role.HEADER:
        return None
    if not _LABEL.match(head.text, start, end) or not _is_among_labels(head):
        return None
    line = last.text.splitlines()[-1]
    gaps = (head.text[last.span.end : start], head.text[end : following[0].span.start])
    if not match_label(line, 0, len(line)) or any(len(gap.splitlines()) > 1 for gap in gaps):
        return None
    head.block(Role.HEADER, start, end)
    return end


_LABEL = re.compile(r"[A-Z][A-Za-z-]{1,20}:\s")
_LONGEST_UNKNOWN = 80


def label_of_text(head: Head, start: int, end: int) -> int | None:
    """`Full text: The report`, or `Article:` on a line of its own."""
    stop = match_label_of_text(head.text, start, end)
    if stop is None and head.has("title") and head.text[start:end].lower() in _TEXT_FOLLOWS:
        stop = end  # `Body` on a line of its own, as LexisNexis has it
    if stop is None:
        return None
    head.block(Role.HEADER, start, stop)
    return stop


def section_line(head: Head, start: int, end: int) -> int | None:
    """`World News` above a headline, `POLITICS | …`: the section of the paper."""
    found = _SECTION.match(head.text, start, min(end, start + _LONGEST_SECTION))
    if not found:
        return None
    head.block(Role.HEADER, start, found.end())
    return after_separators(head.text, found.end(), end)


_LONGEST_SECTION = 60
_SECTION = re.compile(
    r"(?:world|nation|national|international|local|regional|metro|foreign|domestic|politics|political"
    r"|business|economy|financial?|markets?|sports?|opinions?|comment|analysis|editorials?|features?"
    r"|science|technology|tech|health|education|environment|culture|arts?|entertainment|lifestyle"
    r"|life|travel|crime|law|society|religion|media|asia|africa|europe|middle\seast|americas?"
    r"|south\sasia|uk|us|u\.s\.|pakistan|india|china|home|front\spage|top|latest|general|main|city)"
    r"(?:\s(?:news|section|pages?|stories))?"
    r"(?=\Z|\s?\|\s|\s+(?:published|updated|posted)\s(?:on|at)?:?\s?[\w,]{3,9}[\s.]\d)",
    re.IGNORECASE,
)


def address(head: Head, start: int, end: int) -> int | None:
    """A line that is an address and nothing else."""
    if not head.text.startswith("http", start) or not _ADDRESS.fullmatch(head.text, start, end):
        return None
    _read(head, "url", Span(start, end), "header.address")
    head.block(Role.HEADER, start, end)
    return end


def _read(head: Head, field: str, span: Span, rule: str = "") -> None:
    value = " ".join(span.of(head.text).split())
    head.read(field, value, span, rule or f"header.{field}", Confidence.HIGH)


def _first_word(text: str, span: Span) -> tuple[Span, int]:
    """Cut an address from what follows it on lines that were taken for wrapped ones."""
    length = len(span.of(text).split(None, 1)[0])
    return Span(span.start, span.start + length), span.start + length


def _value(text: str, field: str, span: Span) -> Span:
    found = _VALUE_ENDS[field].search(text, span.start, span.end) if field in _VALUE_ENDS else None
    return Span(span.start, found.start()) if found and found.start() > span.start else span


def _unquoted(text: str, span: Span) -> Span:
    """Cut the quotation marks that a script put around a value: `title: "Rain"`."""
    words = span.of(text)
    is_quoted = words.startswith('"') and words.endswith('"') and words.count('"') == _PAIR
    return Span(span.start + 1, span.end - 1) if is_quoted else span


_PAIR = 2


def _outlet(head: Head, span: Span) -> None:
    """Read a source, and the date behind it: `Source: Xinhua   2018-08-29 20:13:11`."""
    written = date_at_end(head, span.start, span.end)
    if written and written.span.start > span.start:
        testify(head, None, written)
        span = trim(head.text, span.start, written.span.start)
    _read(head, "outlet", span)


def _dateline(head: Head, span: Span) -> None:
    """Take the place that a database names in place of a dateline."""
    _read(head, "dateline", span)
    head.places = head.places or (" ".join(span.of(head.text).split()),)
