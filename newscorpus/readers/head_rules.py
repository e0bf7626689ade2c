"""The rules for lines before the report: dates, labelled fields, by-line, headline."""

import re

from newscorpus.diagnostics import catalogue
from newscorpus.models.article import Confidence, Role
from newscorpus.readers.credits import (
    Byline,
    leading_bylines,
    match_bare_name,
    match_byline,
)
from newscorpus.readers.datelines import match_dateline
from newscorpus.readers.head import Head, HeadRule
from newscorpus.readers.headlines import could_be_headline, is_headline
from newscorpus.readers.labels import match_date_label, match_label
from newscorpus.readers.leftovers import match_leftover
from newscorpus.readers.pieces import trim
from newscorpus.readers.witnesses import Witness
from newscorpus.readers.written_dates import match_date, match_year
from newscorpus.text import Lines, Span

_SEPARATORS = re.compile(r"[\s|,;:–—-]+")
_TORN_LINE = re.compile(r"\d{1,4}\b")
_FIRST_WORD = re.compile(r"[\d./-]*\d\S*")


def _labelled_date(head: Head, start: int, end: int) -> int | None:
    """`date 2021-04-07 …`, `Published: 7 April 2021`, `Updated May 28, 2015 11:28am`."""
    label = match_date_label(head.text, start, end)
    if not label:
        return None
    written = match_date(head.text, label.value_start, head.settings, end=end)
    if not written and label.field == "date":
        written = match_year(head.text, label.value_start, end=end)
        if not written:
            return _not_a_date(head, label.value_start, start, end)
    if not written or (head.number > 0 and not _ends_or_goes_on(head.text, written.span.end, end)):
        return None
    rule = {"date": "header.date-line"}.get(label.field, f"header.{label.field}")
    head.witnesses.append(Witness(label.field, written, rule, Confidence.HIGH))
    head.block(Role.HEADER, start, written.span.end)
    return _after_separators(head.text, written.span.end, end)


def _not_a_date(head: Head, value_start: int, start: int, end: int) -> int | None:
    """Report `date 2024-13-45` and the like; words after `date` are no header."""
    word = _FIRST_WORD.match(head.text, value_start, end)
    if not word:
        return None
    position = Lines(head.text).position(value_start)
    head.diagnostics.append(catalogue.NOT_A_DATE.at(position, field="date", verbatim=word[0]))
    head.block(Role.HEADER, start, word.end())
    return _after_separators(head.text, word.end(), end)


def _ends_or_goes_on(text: str, start: int, end: int) -> bool:
    """Say whether a line ends here, or goes on with another label or a separator."""
    rest = trim(text, start, end)
    return (
        not len(rest)
        or text[rest.start] in "|·•-–—"
        or bool(match_date_label(text, rest.start, end))
    )


def _after_separators(text: str, start: int, end: int) -> int:
    found = _SEPARATORS.match(text, start, end)
    return found.end() if found else start


def _bare_date(head: Head, start: int, end: int) -> int | None:
    """A date with nothing around it; at the very start an ISO date may have text behind it."""
    written = match_date(head.text, start, head.settings, end=end)
    if not written or written.date is None:
        return None
    is_first = head.number == 0 and start == head.pieces[0].span.start
    torn = written.shape == "weekday-month"
    if not _ends_or_goes_on(head.text, written.span.end, end) and not (
        is_first and written.shape in {"iso", "solid"}
    ):
        return None
    if torn and not is_first and not _is_alone(head.text, written.span.end, end):
        return None
    rule = "header.weekday-month" if torn else "header.bare-date"
    confidence = Confidence.MEDIUM if torn or not written.has_year else Confidence.HIGH
    head.witnesses.append(Witness("bare", written, rule, confidence))
    head.block(Role.HEADER, start, written.span.end)
    return _after_separators(head.text, written.span.end, end)


def _is_alone(text: str, start: int, end: int) -> bool:
    return not len(trim(text, start, end))


def _torn_line(head: Head, start: int, end: int) -> int | None:
    """The line after a date that was cut off: digits of the day, run into a label of the page."""
    last = head.witnesses[-1] if head.witnesses else None
    if (
        not last
        or last.rule != "header.weekday-month"
        or not _TORN_LINE.match(head.text, start, end)
    ):
        return None
    between = head.text[last.written.span.end : start]
    if between.strip() or end - start > _LONGEST_TORN or head.number + 1 >= len(head.pieces):
        return None
    head.block(Role.HEADER, start, end)
    return end


_LONGEST_TORN = 60
"""Code points of a page's label such as "60 comments"."""


def _labelled_field(head: Head, start: int, end: int) -> int | None:
    """`Title: …`, `Source: …`, `By: …`, `URL: …`, up to the end of the line."""
    label = match_label(head.text, start, end)
    if not label or label.field in {"date", "published", "updated", "displayed"}:
        return _displayed(head, start, end) if label else None
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


def _displayed(head: Head, start: int, end: int) -> int | None:
    """`Retrieved: 3 May 2021`: a date that is not one of publication."""
    label = match_label(head.text, start, end)
    written = match_date(head.text, label.value_start, head.settings, end=end) if label else None
    if not label or not written or label.field != "displayed":
        return None
    head.witnesses.append(Witness("displayed", written, "header.displayed", Confidence.HIGH))
    head.block(Role.HEADER, start, end)
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
    if not found and (head.has("title") or start != head.pieces[head.number].span.start):
        bare = match_bare_name(head.text, start, end)
        found = bare if bare and _nobody_mentions(head, bare) else None
    return _credit(head, found) if found else None


def _byline_before_dateline(head: Head, start: int, end: int) -> int | None:
    """`By Our Correspondent KARACHI: …`, `Ann Lee ISLAMABAD: …`."""
    for found, says_by in leading_bylines(head.text, start, end):
        rest = trim(head.text, found.span.end, end)
        if not len(rest) or not match_dateline(head.text, rest.start, rest.end, head.settings):
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
    if not is_headline(head.text, start, end, head.pieces[head.number + 1 :], head.settings):
        return None
    is_on_date_line = start != head.pieces[head.number].span.start
    return _head_words(
        head, start, end, "header.same-line" if is_on_date_line else "body.first-block"
    )


def _headline_before_dateline(head: Head, start: int, end: int) -> int | None:
    """A headline that runs into the report: `date 2021-04-07 Fuel taxes to rise KARACHI: …`."""
    if head.has("title"):
        return None
    for found in _SHOUTED.finditer(
        head.text, start + 1, min(end, start + _LONGEST_BEFORE_DATELINE)
    ):
        dateline = match_dateline(head.text, found.start(), end, head.settings)
        words = trim(head.text, start, found.start())
        if (
            dateline
            and dateline.confidence is Confidence.HIGH
            and could_be_headline(words.of(head.text))
        ):
            return _head_words(head, words.start, words.end, "header.before-dateline")
    return None


_SHOUTED = re.compile(r"(?<=\s)[A-Z]{4,}\b")
_LONGEST_BEFORE_DATELINE = 250


def _head_words(head: Head, start: int, end: int, rule: str) -> int:
    span = Span(start, end)
    value = " ".join(span.of(head.text).split())
    if not head.has("title"):
        head.read("title", value, span, rule, Confidence.HIGH)
        head.block(Role.HEADLINE, start, end)
    else:
        if not head.has("subtitle"):
            head.read("subtitle", value, span, "body.second-block", Confidence.MEDIUM)
        head.block(Role.SUBHEAD, start, end)
    return end


HEAD_RULES: tuple[HeadRule, ...] = (
    _labelled_date,
    _bare_date,
    _torn_line,
    _labelled_field,
    _address,
    _leftover,
    _byline,
    _byline_before_dateline,
    _headline,
    _headline_before_dateline,
)
"""Tried from top to bottom on each line; the first that applies uses it up."""
