"""An article, the source it was read from, and how each of its fields was read."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Any

import attrs

from newscorpus.diagnostics import Diagnostic
from newscorpus.models.dates import Date
from newscorpus.text import Span

_FIRST_SENTENCE = re.compile(r".*?[a-z0-9]{4}[.?!](?=\s)")
"""Up to a stop behind four letters or digits: abbreviations are shorter."""

_PART_OF_FILE = re.compile(r"#(?:article|line|row)=\d+\Z")

LABEL_LENGTH = 90
"""The most code points of a label cut from a lead sentence."""


class Role(StrEnum):
    """What a block of an article is."""

    HEADER = "header"
    HEADLINE = "headline"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    LIST = "list"
    BOILERPLATE = "boilerplate"
    IMPRINT = "imprint"
    NOTE = "note"


class CreditKind(StrEnum):
    """Who is credited."""

    PERSON = "person"
    AGENCY = "agency"
    DESK = "desk"
    ROLE = "role"


class Status(StrEnum):
    """Where the value of a field comes from."""

    GIVEN = "given"
    """The article says so."""

    INFERRED = "inferred"
    """A rule guessed it."""

    OVERRIDDEN = "overridden"
    """A person corrected it."""


class Confidence(StrEnum):
    """How sure a rule is of its reading."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@attrs.frozen
class Source:
    """The text of a file, exactly as it was decoded.

    Two sources are equal when their paths, digests and encodings are: equal bytes give equal text.
    """

    path: str
    """The path below the corpus root, with forward slashes."""

    digest: str
    """`sha256:` and the hexadecimal digest of the bytes."""

    encoding: str
    """The encoding that the bytes were decoded with, by its IANA name in lower case."""

    text: str | None = attrs.field(default=None, eq=False, repr=False)
    """The decoded text without a byte order mark; None where only the findings were kept."""

    line: int = attrs.field(default=1, eq=False, repr=False)
    """The line of the file that it begins at; above 1 where a file holds many articles."""

    diagnostics: tuple[Diagnostic, ...] = attrs.field(default=(), eq=False, repr=False)
    """What is wrong with the name of the file or with its bytes."""

    @property
    def file(self) -> str:
        """The path of the file: `path` without what tells one of its many articles.

        Examples:
            >>> Source("2021/export.csv#row=17", "sha256:0", "utf-8").file
            '2021/export.csv'
        """
        return _PART_OF_FILE.sub("", self.path)


@attrs.frozen
class Block:
    """A part of the article that is one thing: a paragraph, a headline, a line of boilerplate."""

    role: Role
    """What it is."""

    span: Span
    """Where it stands in the source. Blocks do not overlap; between them is white space only."""

    text: str
    """The end of the spanned text: all of it, but for the dateline at a paragraph's start."""

    @property
    def text_span(self) -> Span:
        """Where `text` stands in the source."""
        return Span(self.span.end - len(self.text), self.span.end)


@attrs.frozen
class Credit:
    """Somebody named as the author or provider of the article."""

    kind: CreditKind
    name: str
    """The name written out: `Agencies` for `Ag`."""

    verbatim: str
    """The words that name it, in the source or beside it."""

    span: Span | None
    """Where they stand in the source; None when they stand beside it, as in a table's column."""


@attrs.frozen
class Dateline:
    """Where, when and through whom a report was filed, as its first words say."""

    places: tuple[str, ...]
    """The places as written, in order."""

    date: Date | None
    """The date of filing, resolved against the date of publication, or None."""

    agencies: tuple[str, ...]
    separator: str
    """What stands between the dateline and the text: `:`, `–`, `--`."""

    span: Span | None
    """From the first place to the separator, with it; None when it is not in the source."""


@attrs.frozen
class Reading:
    """How one field of an article was read."""

    field: str
    """The name of the field: `date`, `title`, `dateline` and so on."""

    value: str | None
    """The value as text; dates in EDTF."""

    status: Status
    verbatim: str | None
    """The words it was read from, or None when there are none."""

    rule: str
    """The stable id of the rule, for example `header.date-line`."""

    span: Span | None
    """Where the words stand in the source; None when they stand beside it."""

    confidence: Confidence
    alternatives: tuple[str, ...] = ()
    """Other values that the words allow, most likely first."""


def _freeze(value: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(dict(value))


@attrs.frozen(kw_only=True)
class Article:
    """A news article: plain values, and beside them the evidence for each."""

    id: str
    """Unique in its corpus and the last part of its address."""

    source: Source
    language: str
    """A BCP 47 tag."""

    date: Date | None
    """The date of publication, as exactly as the article itself says it."""

    title: str | None
    """The headline, if the file has one."""

    subtitle: str | None = None
    credits: tuple[Credit, ...] = ()
    outlet: str | None = None
    """The publisher, if the article names it."""

    url: str | None = None
    dateline: Dateline | None = None
    blocks: tuple[Block, ...] = ()
    """In the order of the source."""

    provenance: tuple[Reading, ...] = ()
    metadata: Mapping[str, Any] = attrs.field(factory=dict, converter=_freeze)
    """What the front matter says beyond the known fields."""

    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def path(self) -> str:
        """The path of the file below the corpus root."""
        return self.source.path

    @property
    def paragraphs(self) -> tuple[Block, ...]:
        """The paragraphs and lists of the body, without headline, leftovers and notes."""
        return tuple(b for b in self.blocks if b.role in {Role.PARAGRAPH, Role.LIST})

    @cached_property
    def label(self) -> str:
        """What to call the article: its title, else its lead cut at a word, else its id."""
        if self.title:
            return self.title
        lead = next((b.text for b in self.blocks if b.role is Role.PARAGRAPH), "")
        return shorten(lead, LABEL_LENGTH) or self.id

    def reading(self, field: str) -> Reading | None:
        """Say how a field was read, or None when the article says nothing about it.

        Args:
            field: `date`, `weekday`, `title`, `outlet`, `dateline`, `credits`, `updated`, ….
        """
        return next((r for r in self.provenance if r.field == field), None)

    def readings(self, field: str) -> tuple[Reading, ...]:
        """Give every reading of a field, for those that have several, as `credits` may."""
        return tuple(r for r in self.provenance if r.field == field)


def shorten(text: str, length: int) -> str:
    """Cut a text after its first sentence, or before the word that makes it too long.

    Args:
        text: Any text; runs of white space count as one space.
        length: The most code points of the result, the ellipsis included.

    Examples:
        >>> shorten("Rain fell. It fell all day.", 40)
        'Rain fell.'
        >>> shorten("Rain fell on the whole of the valley", 20)
        'Rain fell on the …'
    """
    words = " ".join(text[: 8 * length].split())
    sentence = _FIRST_SENTENCE.match(words)
    if sentence and len(sentence[0]) <= length:
        return sentence[0]
    if len(words) <= length:
        return words
    return words[: length - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + " …"
