"""The rules for lines before the report that hold a date."""

import re

from newscorpus.diagnostics import catalogue
from newscorpus.models.article import Confidence, Role
from newscorpus.readers.head import Head
from newscorpus.readers.headlines import has_words
from newscorpus.readers.labels import (
    Label,
    match_date_label,
    match_label,
    match_label_of_text,
)
from newscorpus.readers.pieces import Piece, trim
from newscorpus.readers.witnesses import Witness
from newscorpus.readers.written_dates import WrittenDate, match_date, match_year, search_date
from newscorpus.settings import ReadSettings
from newscorpus.text import Lines

_SEPARATORS = re.compile(r"[\s|,;:./\])–—-]+")
_TORN_LINE = re.compile(r"\d{1,4}\b")
_BY = re.compile(r"by\s", re.IGNORECASE)
# ", Late Edition - Final", ", BC cycle", ", Page 12": as databases have them behind the day
_EDITION = re.compile(
    r"[,;]?\s*(?:(?:[\w&-]+\s){0,4}(?:edition|final|bulldog|cycle)\b[^\n]{0,30}"
    r"|(?:section\s\w{1,3},\s)?(?:page|pg|p)\b\.?\s?[\w-]{1,6})\s*\Z",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"[\d./-]*\d\S*")
_YEAR = re.compile(r"\d{4}|[./-]\d\d")
_UPDATE = re.compile(r"(?:last\s)?updated(?:\sat)?:?\s[\d:. apmAPM]+(?:[A-Z]{2,4})?", re.IGNORECASE)
_LABEL_AT_END = re.compile(
    r"\b((?:article |story |first |last |originally )?"
    r"(?:published|posted|updated|modified|created|released))\b(?:\s*(?:on|at)\b)?(?:\s*[:|-])?\s*$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"\b(?:on|of|in|at|by|to|from|since|until|till|after|before|and|or|for|through|between|dated"
    r"|the|last|next|this|a)\s*$",
    re.IGNORECASE,
)
_DATE_FIELDS = frozenset({"date", "published", "updated"})
_SOLID_SHAPES = frozenset({"iso", "solid"})
"""Shapes of dates that no sentence begins with, so that text may follow on the same line."""

_LONGEST_TORN = 60
"""Code points of a page's label such as "60 comments"."""

_LONGEST_DATE = 90
"""Code points of a date with weekday, time of day and zone."""

_LONGEST_DATED = 320
"""Code points of a headline or subtitle with a date behind it."""


def labelled_date(head: Head, start: int, end: int) -> int | None:
    """`date 2021-04-07 …`, `Published: 7 April 2021`, `Updated May 28, 2015 11:28am`."""
    opening = start + 1 if head.text[start] == "(" else start
    label, written = _label_and_date(head, opening, end)
    if not label:
        return None
    if not written and label.field == "date":
        written = match_year(head.text, label.value_start, end=end)
        if not written:
            return _not_a_date(head, label.value_start, start, end) if opening == start else None
    if not written:
        return None
    text_may_follow = label.field == "date" and (head.number == 0 or written.shape in _SOLID_SHAPES)
    if not text_may_follow and not _ends_or_goes_on(head.text, written.span.end, end):
        return None
    testify(head, label, written)
    stop = end if _EDITION.match(head.text, written.span.end, end) else written.span.end
    head.block(Role.HEADER, start, stop)
    return after_separators(head.text, stop, end)


def bare_date(head: Head, start: int, end: int) -> int | None:
    """A date with nothing around it; text may follow an ISO date, or a date with a time of day."""
    opening = start + 1 if head.text[start] == "[" else start
    written = match_date(head.text, opening, head.settings, end=end)
    if not written or written.date is None:
        return None
    is_first = head.number == 0 and start == head.pieces[0].span.start
    is_torn = written.shape == "weekday-month"
    is_no_sentence = is_first and written.shape in _SOLID_SHAPES
    text_may_follow = is_no_sentence or (written.has_year and written.time is not None)
    if not text_may_follow and not _ends_or_goes_on(head.text, written.span.end, end):
        return None
    if is_torn and not is_first and not is_alone(head.text, written.span.end, end):
        return None
    rule = "header.weekday-month" if is_torn else "header.bare-date"
    confidence = Confidence.MEDIUM if is_torn or not written.has_year else Confidence.HIGH
    head.witnesses.append(Witness("bare", written, rule, confidence))
    stop = end if _EDITION.match(head.text, written.span.end, end) else written.span.end
    head.block(Role.HEADER, start, stop)
    return after_separators(head.text, stop, end)


def torn_line(head: Head, start: int, end: int) -> int | None:
    """The line after a date that was cut off: digits of the day, run into a label of the page."""
    last = head.witnesses[-1] if head.witnesses else None
    if not last or last.rule != "header.weekday-month":
        return None
    between = head.text[last.written.span.end : start]
    is_last = head.number + 1 >= len(head.pieces)
    if between.strip() or is_last or end - start > _LONGEST_TORN:
        return None
    if not _TORN_LINE.match(head.text, start, end):
        return None
    head.block(Role.HEADER, start, end)
    return end


def displayed_date(head: Head, start: int, end: int) -> int | None:
    """`Retrieved: 3 May 2021`: a date that is not one of publication."""
    label = match_label(head.text, start, end)
    if not label or label.field != "displayed":
        return None
    written = match_date(head.text, label.value_start, head.settings, end=end)
    if not written:
        return None
    testify(head, label, written)
    head.block(Role.HEADER, start, end)
    return end


def trailing_date(head: Head, start: int, end: int) -> int | None:
    """A headline or subtitle with a date behind it: `Colts win in K.C. Posted on May 2, 2013`."""
    if end - start > _LONGEST_DATED or head.number + 1 >= len(head.pieces):
        return None
    written = date_at_end(head, start, end)
    if not written:
        return None
    label = _LABEL_AT_END.search(head.text, start, written.span.start)
    stop = label.start() if label else written.span.start
    words = head.text[start:stop].rstrip(" \t|–—-")
    if not words or _PREPOSITION.search(words) or not has_words(words):
        return None
    if head.dateline(start, end):
        return None
    is_barred = "|" in head.text[start + len(words) : stop]
    if not (label or written.time or is_barred) and words[-1] not in '.!?…”"':
        return None
    if head.has("title") and not any(map(str.isspace, words)):
        head.block(Role.HEADER, start, stop)  # `English.news.cn`: the page, no subtitle
    else:
        head.words(start, start + len(words), "header.before-date")
    found = match_date_label(head.text, label.start(1), end) if label else None
    testify(head, found, written)
    head.block(Role.HEADER, stop, end)
    return end


def place_and_date(head: Head, start: int, end: int) -> int | None:
    """`NEW DELHI, April 7, 2021 11:28 IST`, or `NEW DELHI` above the date, on a line alone."""
    if end - start > _LONGEST_DATE or not head.text[end - 1].isalnum():
        return None
    following = head.following(1)
    dateline = head.dateline(start, end) if following else None
    if not dateline or dateline.text_start < end:
        return None
    written = dateline.written
    is_above_date = is_date_line(head.text, following[0], head.settings)
    is_stamp = bool(written and written.has_year and (written.time or is_above_date))
    if not is_stamp and (written or not is_above_date or not head.has("title")):
        return None
    if written:
        testify(head, None, written)
    if not head.places:
        head.places = dateline.places
        place = trim(head.text, start, written.span.start if written else end)
        head.read("dateline", "; ".join(dateline.places), place, dateline.rule, dateline.confidence)
    head.block(Role.HEADER, start, end)
    return end


def is_date_line(text: str, piece: Piece, settings: ReadSettings) -> bool:
    """Say whether a piece is a date with nothing but its label around it."""
    start, end = piece.span.start, piece.span.end
    label = match_date_label(text, start, end)
    written = match_date(text, label.value_start if label else start, settings, end=end)
    return bool(written and written.has_year and _ends_or_goes_on(text, written.span.end, end))


def after_separators(text: str, start: int, end: int) -> int:
    """Give the offset behind the punctuation that sets the parts of a header apart."""
    found = _SEPARATORS.match(text, start, end)
    return found.end() if found else start


def is_alone(text: str, start: int, end: int) -> bool:
    """Say whether nothing follows on the line."""
    return not len(trim(text, start, end))


def date_at_end(head: Head, start: int, end: int) -> WrittenDate | None:
    """Find a date with its year behind which a line has nothing but a time of update.

    A second call costs nothing.
    """
    if (start, end) not in head.dates:
        head.dates[start, end] = _find_at_end(head, max(start, end - _LONGEST_DATE), end)
    return head.dates[start, end]


def _find_at_end(head: Head, position: int, end: int) -> WrittenDate | None:
    if not _YEAR.search(head.text, position, end):
        return None
    while written := search_date(head.text, position, head.settings, end=end):
        rest = head.text[written.span.end : end].strip(" |/)–—-")
        if written.has_year and (not rest or _UPDATE.fullmatch(rest)):
            return written
        position = written.span.end
    return None


def testify(head: Head, label: Label | None, written: WrittenDate) -> None:
    """Note a date, and what its label says that it is the date of."""
    kind = label.field if label else "bare"
    rule = {"date": "header.date-line", "bare": "header.bare-date"}.get(kind, f"header.{kind}")
    head.witnesses.append(Witness(kind, written, rule, Confidence.HIGH))


def _label_and_date(head: Head, start: int, end: int) -> tuple[Label | None, WrittenDate | None]:
    """Find the label that begins a line, and the date behind it if there is one."""
    label = match_date_label(head.text, start, end)
    written = match_date(head.text, label.value_start, head.settings, end=end) if label else None
    if not written:
        with_colon = match_label(head.text, start, end)
        if with_colon and with_colon.field in _DATE_FIELDS:
            label = with_colon
            written = match_date(head.text, label.value_start, head.settings, end=end)
    return label, written


def _not_a_date(head: Head, value_start: int, start: int, end: int) -> int | None:
    """Report `date 2024-13-45` and the like; words after `date` are no header."""
    word = _FIRST_WORD.match(head.text, value_start, end)
    if not word:
        return None
    position = Lines(head.text).position(value_start)
    head.diagnostics.append(catalogue.NOT_A_DATE.at(position, field="date", verbatim=word[0]))
    head.block(Role.HEADER, start, word.end())
    return after_separators(head.text, word.end(), end)


def _ends_or_goes_on(text: str, start: int, end: int) -> bool:
    """Say whether a line ends here, or goes on with another label or a separator."""
    rest = trim(text, start, end)
    if not len(rest) or text[rest.start] in "|·•/-–—)" or _EDITION.match(text, start, end):
        return True
    if match_date_label(text, rest.start, end) or _BY.match(text, rest.start, end):
        return True
    return bool(
        match_label(text, rest.start, end) or match_label_of_text(text, rest.start, end) is not None
    )
