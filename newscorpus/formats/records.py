"""The records of the native form: what each line holds, as the JSON Schema documents it."""

from typing import Annotated, Any

from msgspec import Meta

from newscorpus.diagnostics import Severity
from newscorpus.formats.finding_records import FindingRecord
from newscorpus.formats.record_types import (
    Count,
    Digest,
    Edtf,
    End,
    JsonObject,
    Path,
    Start,
)
from newscorpus.models.article import Confidence, CreditKind, Role, Status

FORM = 1
"""The version of the form that this package writes."""


class CreditRecord(JsonObject, frozen=True):
    """Somebody named as the author or provider of the article."""

    kind: Annotated[CreditKind, Meta(description="Who is credited.")]
    name: Annotated[str, Meta(description="The name written out.")]
    verbatim: Annotated[str, Meta(description="The words that name it.")]
    start: Annotated[Start | None, Meta(description="Null when they are not in the source.")]
    end: Annotated[End | None, Meta(description="Null when they are not in the source.")]


class DatelineRecord(JsonObject, frozen=True):
    """Where, when and through whom a report was filed, as its first words say."""

    places: Annotated[tuple[str, ...], Meta(description="The places as written, in order.")]
    date: Annotated[Edtf | None, Meta(description="The date of filing in EDTF.")]
    agencies: Annotated[tuple[str, ...], Meta(description="The agencies named in it.")]
    separator: Annotated[str, Meta(description="What stands between the dateline and the text.")]
    start: Annotated[Start | None, Meta(description="Null when it is not in the source.")]
    end: Annotated[End | None, Meta(description="Null when it is not in the source.")]


class BlockRecord(JsonObject, frozen=True):
    """A part of the file that is one thing; blocks and the white space between tile the file."""

    role: Annotated[Role, Meta(description="What it is.")]
    start: Start
    end: End
    text: Annotated[str, Meta(description="The spanned text without a dateline at its start.")]


class ReadingRecord(JsonObject, frozen=True):
    """How one field of an article was read."""

    field: Annotated[str, Meta(description="The name of the field.")]
    value: Annotated[str | None, Meta(description="The value as text; dates in EDTF.")]
    status: Annotated[Status, Meta(description="Where the value comes from.")]
    verbatim: Annotated[str | None, Meta(description="The words that it was read from.")]
    rule: Annotated[str, Meta(description="The stable id of the rule.")]
    start: Annotated[Start | None, Meta(description="The first code point of the words.")]
    end: Annotated[End | None, Meta(description="The code point after the last.")]
    confidence: Annotated[Confidence, Meta(description="How sure the rule is of its reading.")]
    alternatives: Annotated[
        tuple[str, ...], Meta(description="Other values that the words allow, likeliest first.")
    ]


class DiagnosticRecord(JsonObject, frozen=True):
    """One thing that went wrong at one place."""

    code: Annotated[str, Meta(description="The stable code, `NC` and three digits.")]
    severity: Annotated[Severity, Meta(description="How much it matters.")]
    line: Annotated[
        Annotated[int, Meta(ge=1)] | None,
        Meta(description="The line, from 1; null where the file as a whole is meant."),
    ]
    column: Annotated[
        Annotated[int, Meta(ge=1)] | None,
        Meta(description="The column in code points, from 1."),
    ]
    message: Annotated[str, Meta(description="What is wrong.")]
    hint: Annotated[str, Meta(description="What to do about it.")]


class CorpusRecord(JsonObject, frozen=True, tag="corpus"):
    """The first line: what follows, and what wrote it."""

    form: Annotated[int, Meta(ge=1, description="The version of this form.")]
    newscorpus: Annotated[str, Meta(description="The version of the package that wrote it.")]
    articles: Annotated[Count, Meta(description="How many article records follow.")]
    rejected: Annotated[Count, Meta(description="How many rejected records follow.")]


class ArticleRecord(JsonObject, frozen=True, tag="article"):
    """An article: plain values, and beside them the evidence for each."""

    id: Annotated[str, Meta(description="Unique in the corpus and the last part of its address.")]
    path: Path
    digest: Digest
    encoding: Annotated[str, Meta(description="What the bytes were decoded with, an IANA name.")]
    language: Annotated[str, Meta(description="A BCP 47 tag.")]
    date: Annotated[Edtf | None, Meta(description="The date of publication in EDTF.")]
    title: Annotated[str | None, Meta(description="The headline, if the file has one.")]
    label: Annotated[str, Meta(description="The title, or the lead sentence cut at a word.")]
    subtitle: Annotated[str | None, Meta(description="The line under the headline.")]
    credits: Annotated[tuple[CreditRecord, ...], Meta(description="Authors and providers.")]
    outlet: Annotated[str | None, Meta(description="The publisher, if the article names it.")]
    url: Annotated[str | None, Meta(description="The address that the article names as its own.")]
    dateline: Annotated[DatelineRecord | None, Meta(description="Its dateline, if it has one.")]
    blocks: Annotated[tuple[BlockRecord, ...], Meta(description="In the order of the source.")]
    provenance: Annotated[
        tuple[ReadingRecord, ...], Meta(description="How each field was read, in reading order.")
    ]
    metadata: Annotated[
        dict[str, Any], Meta(description="What the front matter says beyond the known fields.")
    ]
    diagnostics: Annotated[tuple[DiagnosticRecord, ...], Meta(description="What went wrong.")]


class RejectedRecord(JsonObject, frozen=True, tag="rejected"):
    """A file that gave no usable article."""

    path: Path
    digest: Annotated[Digest | None, Meta(description="Null when the bytes could not be read.")]
    diagnostics: Annotated[tuple[DiagnosticRecord, ...], Meta(description="Why it was rejected.")]


Record = CorpusRecord | ArticleRecord | RejectedRecord | FindingRecord
"""Any line of the form. The key `type` says which."""
