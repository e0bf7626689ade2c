"""The records of what ties articles together in the native form."""

from typing import Annotated

from msgspec import Meta

from newscorpus.formats.record_types import ArticleId, Edtf, End, JsonObject, Start
from newscorpus.models.dates import Date
from newscorpus.models.ties import (
    Inference,
    InferenceBasis,
    Occurrence,
    Passage,
    Relation,
    RelationKind,
    Story,
)
from newscorpus.text import Span

Share = Annotated[float, Meta(ge=0, le=1)]


class OccurrenceRecord(JsonObject, frozen=True):
    """Where an article has a passage."""

    article: ArticleId
    start: Start
    end: End


class PassageRecord(JsonObject, frozen=True, tag="passage"):
    """Words that two articles or more share."""

    id: Annotated[str, Meta(description="`p` and a mark made of its words.")]
    words: Annotated[int, Meta(ge=1, description="How many words it has.")]
    occurrences: Annotated[tuple[OccurrenceRecord, ...], Meta(description="Every place.")]


class RelationRecord(JsonObject, frozen=True, tag="relation"):
    """Two articles that share text."""

    articles: Annotated[
        tuple[ArticleId, ArticleId], Meta(description="The earlier first where dates can tell.")
    ]
    kind: Annotated[RelationKind, Meta(description="How alike they are.")]
    containment: Annotated[
        Share, Meta(description="The share of the shorter's runs of five words in the longer.")
    ]
    jaccard: Annotated[Share, Meta(description="Runs that both have, by those that either has.")]
    longest: Annotated[int, Meta(ge=0, description="Words of the longest passage of both.")]


class StoryRecord(JsonObject, frozen=True, tag="story"):
    """Articles on one event."""

    id: Annotated[str, Meta(description="A slug, unique among stories.")]
    label: Annotated[str, Meta(description="What to call it.")]
    articles: Annotated[tuple[ArticleId, ...], Meta(description="By first report.")]
    earliest: Annotated[Edtf | None, Meta(description="The first date of its articles.")]
    latest: Annotated[Edtf | None, Meta(description="The last date of its articles.")]


class InferenceRecord(JsonObject, frozen=True, tag="inference"):
    """What only the corpus can tell about an article."""

    article: ArticleId
    field: Annotated[str, Meta(description="The field of the article that it is about.")]
    value: Annotated[str, Meta(description="The value; dates in EDTF.")]
    basis: Annotated[InferenceBasis, Meta(description="What it rests on.")]
    because: Annotated[str, Meta(description="A sentence that says why.")]
    evidence: Annotated[
        tuple[str, ...], Meta(description="Ids of the articles and findings that it rests on.")
    ]


Tie = Passage | Relation | Story | Inference
TieRecord = PassageRecord | RelationRecord | StoryRecord | InferenceRecord


def tie_record(tie: Tie) -> TieRecord:
    """Flatten what ties articles together."""
    match tie:
        case Passage():
            places = (
                OccurrenceRecord(o.article, o.span.start, o.span.end) for o in tie.occurrences
            )
            return PassageRecord(tie.id, tie.words, tuple(places))
        case Relation():
            return RelationRecord(tie.articles, tie.kind, tie.containment, tie.jaccard, tie.longest)
        case Story():
            return StoryRecord(
                tie.id, tie.label, tie.articles, _edtf(tie.earliest), _edtf(tie.latest)
            )
        case Inference():
            return InferenceRecord(
                tie.article, tie.field, tie.value, tie.basis, tie.because, tie.evidence
            )


def tie_model(record: TieRecord) -> Tie:
    """Build what a record tells.

    Raises:
        ValueError: If a range runs backwards, or a date is none.
    """
    match record:
        case PassageRecord():
            places = (Occurrence(o.article, Span(o.start, o.end)) for o in record.occurrences)
            return Passage(record.id, record.words, tuple(places))
        case RelationRecord():
            return Relation(
                record.articles, record.kind, record.containment, record.jaccard, record.longest
            )
        case StoryRecord():
            earliest, latest = _date(record.earliest), _date(record.latest)
            return Story(record.id, record.label, record.articles, earliest, latest)
        case InferenceRecord():
            return Inference(
                record.article,
                record.field,
                record.value,
                record.basis,
                record.because,
                record.evidence,
            )


def _edtf(date: Date | None) -> str | None:
    return None if date is None else str(date)


def _date(edtf: str | None) -> Date | None:
    return None if edtf is None else Date.parse(edtf)
