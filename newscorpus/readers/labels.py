"""Labelled lines such as `Date: 7 April 2021` or `Source: Dawn`."""

import re

import attrs

FIELDS: tuple[tuple[str, str], ...] = (
    (
        "date",
        "date|publication date|publish date|pub date|pubdate|date published|dated|issue date|datum",
    ),
    (
        "published",
        "first published|first posted|published|published on|published at|published date",
    ),
    (
        "published",
        "posted|posted on|posted at|article posted on|posted date|released|issued|created|written",
    ),
    ("updated", "updated|updated on|updated at|last updated|last updated on|update|modified"),
    ("updated", "last modified|last update|revised"),
    ("displayed", "retrieved|accessed|access date|downloaded|fetched|crawled|scraped"),
    ("title", "title|headline|head|heading|subject|article title|document title"),
    ("subtitle", "subtitle|sub-title|subheadline|deck|dek|standfirst|summary|strap|highlight"),
    ("outlet", "source|outlet|publisher|newspaper|publication|paper|site|website|site name"),
    ("outlet", "publication title|publication name|newspaper name|source title|source name"),
    ("credits", "by|author|authors|byline|by-line|writer|reporter|credit|agency|written by"),
    ("credits", "from|sender|author/byline|author(s)|byline(s)|posted by|reported by"),
    ("dateline", "dateline"),
    ("url", "url|link|web|address|permalink|source url|canonical"),
    ("language", "language|lang"),
    (
        "section",
        "section|category|categories|keywords|tags|topic|topics|page|edition|type|id|location",
    ),
    ("section", "newspaper section|news section"),
    # of exports of databases, and of the messages of mailing lists
    ("section", "length|word count|load-date|record number|accession number|document type"),
    ("section", "document id|proquest document id|place of publication|country of publication"),
    ("section", "publication subject|language of publication|issn|source type|database"),
    ("section", "to|cc|message-id|reply-to|newsgroups|organization|organisation|list-id"),
)
"""The field that a label names; a later line gives an alternative to an earlier one."""

FIELD_OF_LABEL = {label: field for field, labels in FIELDS for label in labels.split("|")}

_LABELLED = re.compile(r"([A-Za-z][A-Za-z ()/-]{0,26}?)[^\S\n]*:(?!//)[^\S\n]*(?=\S)")
_LABEL_OF_TEXT = re.compile(r"(?:full\stext|article|content|body|text)\s*:(?=\s|\Z)", re.IGNORECASE)
_NEXT_LINE = re.compile(r"[\r\n\u2028]\s*(?=[A-Za-z])")
_BEFORE_DATE = re.compile(
    r"(?P<label>on|date|dated|release|last update|"
    r"(?:article |story |page |first |last |originally )?"
    r"(?:published|posted|updated|edited|modified|created|written|issued|released))"
    r"\b[^\S\n]*(?:on|at|time|date)?[^\S\n]*[:=|-]?[^\S\n]*",
    re.IGNORECASE,
)
_OPENINGS = frozenset((
    "art", "cre", "dat", "edi", "fir", "iss", "las", "mod", "ori", "pag", "pos", "pub", "rel",
    "sto", "upd", "wri",
))  # fmt: skip
"""The first three letters of what may stand before a date, but for `on`."""


@attrs.frozen
class Label:
    """A label at the start of a line."""

    field: str
    """The field it names; see `FIELDS`."""

    words: str
    value_start: int
    """Where its value begins."""


def match_label(text: str, start: int, end: int) -> Label | None:
    """Read a label with a colon.

    Examples:
        >>> match_label("Source: Dawn", 0, 12).field
        'outlet'
        >>> match_label("ISLAMABAD: Rain fell.", 0, 21) is None
        True
    """
    if text.find(":", start, end) < 0:
        return None
    found = _LABELLED.match(text, start, end)
    field = FIELD_OF_LABEL.get(found[1].strip().lower()) if found else None
    return Label(field, found[1], found.end()) if found and field else None


def match_date_label(text: str, start: int, end: int) -> Label | None:
    """Read what may stand before a date, with a colon or without.

    Examples:
        >>> match_date_label("date 2021-04-07", 0, 15).value_start
        5
    """
    opening = text[start : start + 3].lower()
    may_be_one = opening in _OPENINGS or opening[:2] == "on"
    found = _BEFORE_DATE.match(text, start, end) if may_be_one else None
    if not found:
        return None
    words = found["label"].lower()
    field = "date" if words == "date" else "published"
    if words.endswith(("updated", "update", "edited", "modified")):
        field = "updated"
    return Label(field, found["label"], found.end())


def match_label_of_text(text: str, start: int, end: int) -> int | None:
    """Give where the text behind `Full text:` or `Article:` begins.

    Examples:
        >>> match_label_of_text("Body: Rain fell.", 0, 16)
        5
    """
    found = _LABEL_OF_TEXT.match(text, start, end) if text.find(":", start, end) >= 0 else None
    return found.end() if found else None


def end_of_field(text: str, start: int, end: int) -> int:
    r"""Give where the value of a label ends: before the next line that begins with a label.

    Examples:
        >>> text = "Title: Rain\nand snow\nSource: Dawn"
        >>> text[: end_of_field(text, 7, len(text))]
        'Title: Rain\nand snow'
    """
    for line in _NEXT_LINE.finditer(text, start, end):
        if match_label(text, line.end(), end) or match_label_of_text(text, line.end(), end):
            return line.start()
    return end
