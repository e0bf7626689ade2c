"""What the front matter says of an article: known keys as fields, the rest as metadata."""

import re
from collections.abc import Callable, Iterator

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.models.article import Confidence, Credit, CreditKind, Reading, Status
from newscorpus.models.dates import Date, DateError
from newscorpus.readers.collectives import match_collectives
from newscorpus.readers.credits import match_bare_name, match_byline
from newscorpus.readers.frontmatter import FrontMatter
from newscorpus.readers.witnesses import Witness
from newscorpus.readers.written_dates import WrittenDate, match_date, match_year
from newscorpus.settings import ReadSettings
from newscorpus.settings.yaml import Mapping, Node, Scalar, Sequence
from newscorpus.slugs import slug
from newscorpus.text import Span

# plain names, Dublin Core (dublincore.org/specifications/dublin-core/dcmi-terms) and schema.org
_KEYS: tuple[tuple[str, str], ...] = (
    (
        "date",
        "date published datepublished publishdate publicationdate pubdate created datecreated",
    ),
    ("date", "issued dc.date dcterms.issued dcterms.created posted"),
    ("updated", "updated modified datemodified lastmodified lastmod dcterms.modified"),
    ("title", "title headline name dc.title dcterms.title"),
    ("subtitle", "subtitle alternativeheadline deck standfirst dcterms.alternative"),
    ("credits", "author authors creator creators byline by writer dc.creator dcterms.creator"),
    ("outlet", "outlet publisher source newspaper publication dc.publisher dcterms.publisher"),
    ("url", "url link permalink mainentityofpage dc.identifier dcterms.identifier"),
    ("language", "language lang inlanguage dc.language dcterms.language"),
    ("id", "id slug"),
)
FIELD_OF_KEY = {key: field for field, keys in _KEYS for key in keys.split()}

_EXAMPLES = {"date": "`date: 2021-04-07`", "title": "`title: Rain`", "outlet": "`outlet: Dawn`"}
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")
_WORDS = {"true": True, "false": False}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


@attrs.define
class FrontFields:
    """What was read from the front matter, field by field."""

    text: str
    settings: ReadSettings
    id: str | None = None
    readings: list[Reading] = attrs.field(factory=list)
    witnesses: list[Witness] = attrs.field(factory=list)
    credits: list[Credit] = attrs.field(factory=list)
    metadata: dict[str, object] = attrs.field(factory=dict)
    diagnostics: list[Diagnostic] = attrs.field(factory=list)


def read_fields(front: FrontMatter, text: str, settings: ReadSettings) -> FrontFields:
    """Read the known keys of front matter, and keep the others.

    Args:
        front: As `split_front_matter` found it.
        text: The source.
        settings: How dates are read.
    """
    fields = FrontFields(text, settings, diagnostics=list(front.diagnostics))
    taken: set[str] = set()
    for key, node in front.entries:
        name = key.text or ""
        field = FIELD_OF_KEY.get(re.sub(r"[\s_-]", "", name.lower()))
        if field is None:
            fields.metadata.setdefault(name, _json(node))
        elif field in taken:
            problem = catalogue.FRONT_MATTER_TWICE.at(key.position, key=name, field=field)
            fields.diagnostics.append(problem)
            fields.metadata.setdefault(name, _json(node))
        else:
            taken.add(field)
            for scalar in _scalars(fields, field, name, node):
                _READERS.get(field, _read_text)(fields, field, scalar)
    return fields


def _scalars(fields: FrontFields, field: str, name: str, node: Node) -> Iterator[Scalar]:
    """Give the values of an entry: all of a list of writers, the first of any other list."""
    if isinstance(node, Scalar):
        if node.text:
            yield node
        return
    items = node.items if isinstance(node, Sequence) else (node,)
    found = tuple(scalar for item in items if (scalar := _named(item)) is not None)
    if field == "credits" and found:
        yield from found
        return
    if isinstance(node, Mapping) and found:
        yield from found
        return
    kind = "a list" if isinstance(node, Sequence) else "a mapping"
    example = _EXAMPLES.get(field, f"`{name}: …`")
    problem = catalogue.FRONT_MATTER_TYPE.at(node.position, key=name, found=kind, example=example)
    fields.diagnostics.append(problem)
    yield from found[:1]


def _named(node: Node) -> Scalar | None:
    """Give a value, or the `name` of one that schema.org writes as a mapping."""
    if isinstance(node, Scalar):
        return node if node.text else None
    if isinstance(node, Mapping):
        for key, value in node.entries:
            if key.text in {"name", "@id", "url"} and isinstance(value, Scalar) and value.text:
                return value
    return None


def _read_text(fields: FrontFields, field: str, scalar: Scalar) -> None:
    value = " ".join((scalar.text or "").split())
    if field == "id":
        fields.id = slug(value)
    elif field == "language" and not _LANGUAGE.fullmatch(value):
        problem = catalogue.FRONT_MATTER_TYPE.at(
            scalar.position, key=field, found=repr(value), example="a tag such as `en` or `pt-BR`"
        )
        fields.diagnostics.append(problem)
    elif value:
        fields.readings.append(_given(fields.text, field, value, scalar.span))


def _read_date(fields: FrontFields, field: str, scalar: Scalar) -> None:
    written = _written(fields, scalar)
    kind = "frontmatter" if field == "date" else field
    fields.witnesses.append(Witness(kind, written, f"frontmatter.{field}", Confidence.HIGH))


def _written(fields: FrontFields, scalar: Scalar) -> WrittenDate:
    """Read a date in EDTF or in any written form; one that is neither has no value."""
    words, span = (scalar.text or "").strip(), scalar.span
    verbatim = span.of(fields.text)
    found = match_date(words, 0, fields.settings) or match_year(words, 0)
    if found and found.span.end == len(words):
        return attrs.evolve(found, span=span, verbatim=verbatim)
    try:
        date: Date | None = Date.parse(words)
    except DateError:
        date = None
    has_year = date is not None and date.year is not None
    return WrittenDate(span, verbatim, "edtf", date, has_year=has_year)


def _read_credits(fields: FrontFields, _field: str, scalar: Scalar) -> None:
    words = scalar.text or ""
    start = fields.text.find(words, scalar.span.start, scalar.span.end)
    if start < 0:  # escaped or folded: the place of the whole value stands for that of the name
        fields.credits.append(_whole(fields, words, scalar.span))
        return
    end = start + len(words)
    line = match_byline(fields.text, start, end) or match_bare_name(fields.text, start, end)
    found = line.credits if line else match_collectives(fields.text, start, end)
    fields.credits.extend(found or (_whole(fields, words, Span(start, end)),))


def _whole(fields: FrontFields, words: str, span: Span) -> Credit:
    return Credit(CreditKind.PERSON, " ".join(words.split()), span.of(fields.text), span)


_READERS: dict[str, Callable[[FrontFields, str, Scalar], None]] = {
    "date": _read_date,
    "updated": _read_date,
    "credits": _read_credits,
}


def _given(text: str, field: str, value: str, span: Span) -> Reading:
    rule = f"frontmatter.{field}"
    return Reading(field, value, Status.GIVEN, span.of(text), rule, span, Confidence.HIGH)


def _json(node: Node) -> object:
    """Give a value as JSON knows it; what JSON has no number for stays a text."""
    if isinstance(node, Sequence):
        return [_json(item) for item in node.items]
    if isinstance(node, Mapping):
        return {key.text or "": _json(value) for key, value in node.entries}
    if node.text is None or not node.is_plain:
        return node.text
    if node.text.lower() in _WORDS:
        return _WORDS[node.text.lower()]
    if _NUMBER.fullmatch(node.text) and len(node.text) < _LONGEST_NUMBER:
        return float(node.text) if "." in node.text else int(node.text)
    return node.text.encode("utf-8", errors="replace").decode("utf-8")


_LONGEST_NUMBER = 16
"""Digits that every reader of JSON keeps."""
