"""The rules for lines before the report: dates, labelled fields, by-line, headline."""

import re

from newscorpus.models.article import Confidence, Role
from newscorpus.readers.collectives import match_collectives
from newscorpus.readers.head import Head, HeadRule
from newscorpus.readers.head_bars import barred_line
from newscorpus.readers.head_credits import (
    byline,
    byline_before_dateline,
    byline_with_date,
)
from newscorpus.readers.head_dates import (
    bare_date,
    date_at_end,
    displayed_date,
    is_date_line,
    labelled_date,
    place_and_date,
    torn_line,
    trailing_date,
)
from newscorpus.readers.head_exports import citation, coded_field, line_of_export
from newscorpus.readers.head_labels import (
    address,
    label_of_text,
    labelled_field,
    section_line,
    unknown_label,
)
from newscorpus.readers.head_outlets import (
    employer_line,
    headline_with_outlet,
    masthead,
    outlet_line,
    special_to,
)
from newscorpus.readers.headlines import breaks_off, could_be_headline, is_text
from newscorpus.readers.imprints import read_imprint
from newscorpus.readers.labels import end_of_field
from newscorpus.readers.leftovers import match_leftover
from newscorpus.readers.pieces import trim
from newscorpus.text import Span


def _caption(head: Head, start: int, end: int) -> int | None:
    """`Rescue teams at work on Tuesday. — AFP`: a caption above the text."""
    if not _SHORTEST_CAPTION <= end - start <= _LONGEST_CAPTION or not head.following(1):
        return None
    words = head.text[start:end]
    if not ("–" in words or "—" in words or "--" in words):
        return None
    credited = _PICTURE.search(head.text, start, end)
    if not credited or not match_collectives(head.text, credited.start(1), credited.end(1)):
        return None
    if not is_text(head.following(1)[0].span.of(head.text)):
        return None
    head.block(Role.NOTE, start, end)
    return end


_PICTURE = re.compile(r"[.?!\w”’)]\s*(?:[–—]|--)\s*([A-Z][\w ]{1,20}?)(?:\s*[/|]?\s*[Ff]ile)?\.?\Z")
_SHORTEST_CAPTION, _LONGEST_CAPTION = 25, 350


def _leftover(head: Head, start: int, end: int) -> int | None:
    """Wire notes, slugs and calls to action that come before the report."""
    rule = match_leftover(head.text[start:end])
    if not rule and head.pieces[head.number].lines > 1:
        end = _end_of_line(head.text, start, end)
        rule = match_leftover(head.text[start:end])
        rule = rule if rule and rule.role is Role.NOTE else None
    if not rule or (rule.id == "imprint.named" and head.dateline(start, end)):
        return None
    if rule.role is Role.IMPRINT:
        found = read_imprint(head.text, Span(start, end), head.settings)
        head.witnesses.extend(found.witnesses)
        head.readings.extend(found.readings)
    head.block(rule.role, start, end)
    return end


def _end_of_line(text: str, start: int, end: int) -> int:
    """Give the end of the first of several lines that seem to be wrapped text."""
    return start + len(text[start:end].splitlines()[0])


def _headline(head: Head, start: int, end: int) -> int | None:
    """The headline, and below it a subtitle."""
    if head.pieces[head.number].lines > 1:
        end = _before_leftover(head.text, start, end_of_field(head.text, start, end))
    words = head.text[start:end]
    is_question = head.has("title") and _QUESTION.match(head.text, start, end)
    is_other = is_question or head.dateline(start, end)
    if is_other or not could_be_headline(words):
        return None
    if words[0] == "*" or (words[0] == "•" and not head.has("title")):
        head.block(Role.NOTE, start, end)  # a wire's summary: the headline is not among the points
        return end
    if head.has("title") and _BY_SOMEBODY.match(words):
        head.block(Role.BYLINE, start, end)  # of nobody that one could read, but no subtitle
        return end
    if _goes_on_below(head, start, end) or not any(
        is_text(piece.span.of(head.text)) for piece in head.following(_TEXT_WITHIN)
    ):
        return None
    is_on_date_line = start != head.pieces[head.number].span.start
    if is_on_date_line and head.has("title") and words.isupper():
        head.block(Role.HEADER, start, end)  # `April 7, 2021 / 5:00 PM / CBS/AP`
        return end
    rule = "header.same-line" if is_on_date_line else "body.first-block"
    return headline_with_outlet(head, start, end, rule) or head.words(start, end, rule)


# the first question of an interview: "Q: What happens next?"
_QUESTION = re.compile(r"Q[:.]\s")
_BY_SOMEBODY = re.compile(r"(?:[Bb]y|BY) (?=[^\W\d_a-z]\D*\Z)")


def _before_leftover(text: str, start: int, end: int) -> int:
    """Give where a note begins that seems to go on with a headline, as `(UPDATED)` does."""
    for line_end in _LINE_END.finditer(text, start, end):
        if match_leftover(text[line_end.end() : end]):
            return line_end.start()
    return end


_LINE_END = re.compile(r"\s*[\r\n]\s*")


def _goes_on_below(head: Head, start: int, end: int) -> bool:
    """Say whether a line is the first of a paragraph whose lines nobody could tell as such."""
    following = [piece.span for piece in head.following(2)]
    if not following or not _is_adjacent(head.text, end, following[0].start):
        return False
    if breaks_off(head.text[start:end]):
        return True
    words = following[0].of(head.text)
    if words.endswith(".") and len(words.split()) <= _MOST_LEFT_OVER:
        return True  # `July.`
    first = words.split(None, 1)[0]
    if not first.islower() or first in _PARTICLES:
        return False  # `iPhone`, `al-Shabaab`, `de Villiers`
    if words.startswith(("by ", "date ")) or match_leftover(words):
        return False
    is_longer = len(following) > 1 and _is_adjacent(head.text, following[0].end, following[1].start)
    return is_longer or words.endswith((".", ".”", '."')) or is_text(words)


def _is_adjacent(text: str, end: int, start: int) -> bool:
    return len(text[end:start].splitlines()) <= 1


_MOST_LEFT_OVER = 3
"""Words of a sentence that did not fit on the line above."""

_PARTICLES = frozenset({"al", "bin", "da", "de", "del", "den", "der", "di", "du", "van", "von"})
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
        is_certain = dateline is not None and dateline.confidence is Confidence.HIGH
        if is_certain and _runs_into_text(words.of(head.text)):
            return head.words(words.start, words.end, "header.before-dateline")
    return None


def _runs_into_text(words: str) -> bool:
    return len(words.split()) >= _FEWEST_WORDS and could_be_headline(words)


_FEWEST_WORDS = 3
"""Words of a headline that the report follows on the same line."""

_SHOUTED = re.compile(r"(?<=\s)[A-Z]{4,}\b")
_LONGEST_BEFORE_DATELINE = 250


def _subtitle_before_date(head: Head, start: int, end: int) -> int | None:
    """Whatever short lines stand between a headline and a line that is a date."""
    if not head.has("title") or end - start > _LONGEST_SUBTITLE:
        return None
    for piece in head.following(_LINES_BEFORE_DATE):
        if piece is head.pieces[-1]:
            break  # an imprint below a short report
        if is_date_line(head.text, piece, head.settings) or _is_dated_byline(head, piece.span):
            return head.words(start, end, "header.before-date")
        if len(piece.span) > _LONGEST_SUBTITLE:
            break
    return None


def _is_dated_byline(head: Head, span: Span) -> bool:
    """`Written by Jane Doe | Karachi | Updated: August 30, 2022`."""
    if len(span) > _LONGEST_DATED_BYLINE or head.text.find("|", span.start, span.end) < 0:
        return False
    return date_at_end(head, span.start, span.end) is not None


_LONGEST_DATED_BYLINE = 160
_LONGEST_SUBTITLE = 350
_LINES_BEFORE_DATE = 3


HEAD_RULES: tuple[HeadRule, ...] = (
    labelled_date,
    bare_date,
    torn_line,
    displayed_date,
    coded_field,
    citation,
    barred_line,
    labelled_field,
    unknown_label,
    label_of_text,
    section_line,
    address,
    masthead,
    special_to,
    byline_with_date,
    place_and_date,
    _leftover,
    outlet_line,
    line_of_export,
    employer_line,
    _caption,
    byline,
    byline_before_dateline,
    trailing_date,
    _headline,
    _headline_before_dateline,
    _subtitle_before_date,
)
"""Tried from top to bottom on each line; the first that applies uses it up."""
