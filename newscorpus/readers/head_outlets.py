"""The rules for lines before the report that name the paper it stood in."""

import re

from newscorpus.gazetteers import agencies, cities
from newscorpus.models.article import Confidence, Role
from newscorpus.readers.credits import match_byline
from newscorpus.readers.head import Head
from newscorpus.readers.head_dates import is_date_line, testify
from newscorpus.readers.headlines import could_be_headline, has_words
from newscorpus.readers.labels import end_of_field
from newscorpus.readers.outlets import could_be_outlet, is_listed, is_outlet
from newscorpus.readers.pieces import trim
from newscorpus.readers.written_dates import match_date
from newscorpus.text import Span

_LONGEST_MASTHEAD = 140
_LONGEST_NAME = 60
_FARTHEST = 6
"""The number of the last piece that may be a masthead."""

# a name such as "Guardian, The", a town in brackets, and what sets the date apart
_MASTHEAD = re.compile(
    r"(?P<name>[^\W\d_a-z][^\n(),;|:]{1,58}?(?:,\sThe)?)"
    r"(?:\s?\((?P<place>[^\W\d_a-z][^()\n]{1,40})\))?(?P<between>,\s+|\s+[–—-]\s+|\s*\Z)"
)
# ", page 12", "; Pg. A1", ", p. 3"
_PAGE = re.compile(r"[,;.]?\s*(?:on\s)?(?:page|pg|p)\b\.?\s?[\w-]{1,6}\.?|\.", re.IGNORECASE)
# "Special to The New York Times", "SPECIAL DISPATCH TO THE HERALD."
_SPECIAL_TO = re.compile(
    r"\(?(?:special|exclusive|written|by\stelegraph)(?:\s\w{2,12}){0,2}\s(?:to|for)\s"
    r"(?P<name>(?:the\s)?(?-i:[^\W\d_a-z])[\w.&’' -]{1,50}?)\.?\)?",
    re.IGNORECASE,
)
_BY_TELEGRAPH = re.compile(
    r"[\[(]\s?(?:by|per|via|through)\s(?:[\w’']+\s){0,3}"
    r"(?:telegraph|telegram|cable|wire|wireless|telephone|telex|mail|post|radio)\b[^\])\n]{0,40}"
    r"[\])]\.?",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_BESIDE_NAME = re.compile(r"\(|[,–—-]\s(?s:.*)\d")
"""What a masthead has beside its name: a place in brackets, or a date that is set apart."""

RIGHTS = re.compile(r"copyright|©|\(c\)|&copy;", re.IGNORECASE)
"""How a copyright line begins."""

_ONE_OF_MANY = re.compile(r"\d+\sof\s\d+\sdocuments?", re.IGNORECASE)


def masthead(head: Head, start: int, end: int) -> int | None:
    """`Daily Nation (Nairobi)`, `THE HERALD, April 7, 2021`, `The Hindu, 7 April 2021, page 12`."""
    if head.number > _FARTHEST or head.has("outlet"):
        return None
    if head.pieces[head.number].lines > 1:
        end = end_of_field(head.text, start, end)
    is_short = end - start <= _LONGEST_MASTHEAD
    may_be_one = is_short and _BESIDE_NAME.search(head.text, start, end)
    found = _MASTHEAD.match(head.text, start, end) if may_be_one else None
    if not found or (found["place"] or "") in agencies() or found["name"] in agencies():
        return None
    written = match_date(head.text, found.end(), head.settings, end=end)
    if written is None:
        return _masthead_without_date(head, found, end)
    page = _PAGE.fullmatch(head.text, written.span.end, end)
    if not written.has_year or (written.span.end < end and not page):
        return None
    is_name = not head.has("title") and could_be_outlet(found["name"]) and (found["place"] or page)
    if not (is_name or is_outlet(found["name"])) or found["name"].casefold() in cities():
        return None
    testify(head, None, written)
    return _outlet(head, found, end)


def _masthead_without_date(head: Head, found: re.Match[str], end: int) -> int | None:
    """`Daily Nation (Nairobi)`: below or above a date, or of a paper that one can tell."""
    place = found["place"]
    if found.end() < end or not place or _DIGIT.search(place) or not could_be_outlet(found["name"]):
        return None
    is_beside_date = bool(head.witnesses) or _is_above_date(head)
    is_known_place = is_beside_date and place.partition(",")[0].casefold() in cities()
    return _outlet(head, found, end) if is_known_place or is_outlet(found["name"]) else None


def outlet_line(head: Head, start: int, end: int) -> int | None:
    """A line that is the name of a paper, as the other lines around it tell."""
    if end - start > _LONGEST_NAME or head.number > _FARTHEST or head.has("outlet"):
        return None
    words = head.text[start:end]
    if (
        (words[0].islower() and not is_outlet(words))
        or not has_words(words)
        or not _is_named_there(head, words, end)
    ):
        return None
    return _outlet_of(head, Span(start, end), end)


def headline_with_outlet(head: Head, start: int, end: int, rule: str) -> int | None:
    """`Rain floods the old town | Daily Mail`: a headline as the title of a page has it."""
    between = _BEFORE_OUTLET.search(head.text, start, end)
    if not between or head.has("title") or not is_outlet(head.text[between.end() : end]):
        return None
    name = head.text[between.end() : end]
    if " " not in name and "|" not in between[0]:
        return None  # `… - Witness`
    head.words(start, between.start(), rule)
    if head.has("outlet"):
        head.block(Role.HEADER, between.start(), end)
        return end
    return _outlet_of(
        head, Span(between.end(), end), end, trim(head.text, between.start(), end).start
    )


_BEFORE_OUTLET = re.compile(r"\s+[|–—-]\s+(?=[^|–—]{2,40}\Z)")


def special_to(head: Head, start: int, end: int) -> int | None:
    """`Special to The New York Times`; `[BY TELEGRAPH.]` says how a report came, not to whom."""
    if end - start > _LONGEST_NAME or head.text[start] not in "[(sSbBeEwW":
        return None
    if _BY_TELEGRAPH.fullmatch(head.text, start, end):
        head.block(Role.NOTE, start, end)
        return end
    found = _SPECIAL_TO.fullmatch(head.text, start, end)
    if not found:
        return None
    return _outlet(head, found, end)


def employer_line(head: Head, start: int, end: int) -> int | None:
    """`BBC News, Hyderabad` below a by-line: for whom the writer works, and where."""
    last = head.blocks[-1] if head.blocks else None
    if end - start > _LONGEST_NAME or not last or last.role is not Role.BYLINE:
        return None
    name, _, place = " ".join(head.text[start:end].split()).partition(", ")
    is_place = not place or place.casefold() in cities() or could_be_outlet(place)
    if not is_outlet(name) or not is_place:
        return None
    head.block(Role.BYLINE, start, end)
    return end


def _is_named_there(head: Head, words: str, end: int) -> bool:
    last = head.blocks[-1].text if head.blocks else ""
    if _ONE_OF_MANY.fullmatch(last[-_LONGEST_NAME:]) or _is_above_export(head):
        return True
    has_rights = _holds_rights(head.text, words, end)
    if not (has_rights or is_outlet(words)) or match_byline(head.text, end - len(words), end):
        return False
    if has_rights:
        return True
    if head.has("title"):
        return _is_above_date(head) or _is_below_date(head, end - len(words))
    is_sure = bool(head.witnesses) or _is_above_date(head) or (" " in words and is_listed(words))
    return is_sure and _has_headline_below(head)


def _holds_rights(text: str, words: str, end: int) -> bool:
    """Say whether the same words come back in a copyright line: `(c) 2021 Daily Nation.`."""
    position = text.find(words, end)
    while position >= 0:
        line_start = text.rfind("\n", 0, position) + 1
        ends = _NAME_ENDS.match(text, position + len(words))
        if ends and RIGHTS.search(text, max(line_start, position - _LONGEST_NAME), position):
            return True
        position = text.find(words, position + 1)
    return False


_NAME_ENDS = re.compile(
    r"[.,;)]|\s*\Z|\s*[\r\n]|\s(?:all\srights|limited|ltd|inc|co|corp|company|plc|\(|\d{4})",
    re.IGNORECASE,
)


def _is_above_date(head: Head) -> bool:
    following = head.following(1)
    return bool(following) and is_date_line(head.text, following[0], head.settings)


def _is_below_date(head: Head, start: int) -> bool:
    """Say whether the line before is a date."""
    last = head.witnesses[-1].span if head.witnesses else None
    return last is not None and last.end <= start and head.blocks[-1].span.end >= last.end


def _is_above_export(head: Head) -> bool:
    """Say whether a date follows, a headline, and what only databases say of a document."""
    if head.has("title") or not _is_above_date(head):
        return False
    following = [piece.span for piece in head.following(_LINES_OF_EXPORT)]
    return any(_OF_DOCUMENT.match(head.text, span.start, span.end) for span in following[2:])


_OF_DOCUMENT = re.compile(r"(?:length:\s*\d|load-date:|section:|byline:)", re.IGNORECASE)
_LINES_OF_EXPORT = 7
_LINES_WITH_TITLE = 3


def _has_headline_below(head: Head) -> bool:
    return any(
        could_be_headline(piece.span.of(head.text))
        and not is_date_line(head.text, piece, head.settings)
        for piece in head.following(_LINES_WITH_TITLE)
    )


def _outlet(head: Head, found: re.Match[str], end: int) -> int:
    return _outlet_of(head, Span(*found.span("name")), end, found.start())


def _outlet_of(head: Head, name: Span, end: int, start: int | None = None) -> int:
    value = " ".join(name.of(head.text).split()).rstrip(".")
    head.read("outlet", value, name, "header.masthead", Confidence.HIGH)
    head.block(Role.HEADER, name.start if start is None else start, end)
    return end
