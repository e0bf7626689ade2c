"""The records of findings in the native form: what each line holds."""

from typing import Annotated

from msgspec import Meta

from newscorpus.formats.record_types import ArticleId, Edtf, End, JsonObject, Offset, Start
from newscorpus.formats.tie_records import TieRecord
from newscorpus.models.article import Confidence
from newscorpus.models.findings import EntityKind, EventBasis, QuotationKind, TopicSource


class VariantRecord(JsonObject, frozen=True):
    """A form of a name, and why it stands for the entity."""

    name: Annotated[str, Meta(description="The form as it is written.")]
    why: Annotated[str, Meta(description="The rule, a colon, and its evidence.")]


class MentionRecord(JsonObject, frozen=True):
    """Where an article names an entity."""

    article: ArticleId
    start: Start
    end: End


class EntityRecord(JsonObject, frozen=True, tag="entity"):
    """Somebody or something with a name."""

    id: Annotated[str, Meta(description="A slug, unique among entities.")]
    kind: Annotated[EntityKind, Meta(description="What it is.")]
    name: Annotated[str, Meta(description="The fullest form of the name.")]
    variants: Annotated[tuple[VariantRecord, ...], Meta(description="Its other forms.")]
    mentions: Annotated[tuple[MentionRecord, ...], Meta(description="Every place, in order.")]


class SpeakerRecord(JsonObject, frozen=True):
    """Who said something."""

    name: Annotated[str, Meta(description="As the article names them, in full where it does.")]
    entity: Annotated[str | None, Meta(description="The id of the entity, where one is known.")]


class QuotationRecord(JsonObject, frozen=True, tag="quotation"):
    """What somebody is quoted with."""

    id: Annotated[str, Meta(description="The article's id, `#q` and a number from 1.")]
    article: ArticleId
    start: Start
    end: End
    text: Annotated[str, Meta(description="The words, without the marks around them.")]
    kind: Annotated[QuotationKind, Meta(description="How the words are given.")]
    speaker: Annotated[SpeakerRecord | None, Meta(description="Null where nobody can tell.")]
    cue: Annotated[str | None, Meta(description="The verb or phrase that attributes it.")]
    rule: Annotated[str, Meta(description="The stable id of the rule for the speaker.")]
    confidence: Annotated[Confidence, Meta(description="How sure the rule is.")]


class FigureRecord(JsonObject, frozen=True, tag="figure"):
    """A number that an article gives, and what it counts."""

    id: Annotated[str, Meta(description="The article's id, `#f` and a number from 1.")]
    article: ArticleId
    start: Start
    end: End
    verbatim: Annotated[str, Meta(description="Number, scale and unit as they stand there.")]
    kind: Annotated[str, Meta(description="Percent, money, count, mass, length and so on.")]
    value: Annotated[
        str, Meta(description="A decimal number.", pattern=r"^-?[0-9]+(\.[0-9]+)?(E[+-]?[0-9]+)?$")
    ]
    unit: Annotated[str | None, Meta(description="`%`, a currency of ISO 4217, or a measure.")]
    qualifier: Annotated[str | None, Meta(description="About, over, up to and the like.")]
    noun: Annotated[str | None, Meta(description="What it counts.")]
    group: Annotated[str | None, Meta(description="Shared by equal figures about the same thing.")]


class SentenceRecord(JsonObject, frozen=True):
    """Where a sentence stands."""

    start: Start
    end: End


class EventRecord(JsonObject, frozen=True, tag="event"):
    """A sentence with a date."""

    id: Annotated[str, Meta(description="The article's id, `#e` and a number from 1.")]
    article: ArticleId
    start: Start
    end: End
    verbatim: Annotated[str, Meta(description="The time expression.")]
    date: Edtf
    basis: Annotated[EventBasis, Meta(description="What the date rests on.")]
    rule: Annotated[str, Meta(description="The stable id of the rule that read the date.")]
    sentence: Annotated[SentenceRecord, Meta(description="The sentence that has the date.")]


class TermRecord(JsonObject, frozen=True):
    """A term of a topic and where an article uses it."""

    term: Annotated[str, Meta(description="The term as the topic lists it.")]
    ranges: Annotated[
        tuple[tuple[Offset, Offset], ...],
        Meta(description="The start and the end of every occurrence in the source text."),
    ]


class TopicArticleRecord(JsonObject, frozen=True):
    """An article that belongs to a topic, and why."""

    article: ArticleId
    score: Annotated[int, Meta(description="How much the article is about the topic.")]
    matched: Annotated[tuple[TermRecord, ...], Meta(description="The terms found in it.")]


class TopicRecord(JsonObject, frozen=True, tag="topic"):
    """A subject and the articles on it."""

    id: Annotated[str, Meta(description="A slug, unique among topics.")]
    label: Annotated[str, Meta(description="What to call it.")]
    source: Annotated[TopicSource, Meta(description="Who proposed it.")]
    articles: Annotated[tuple[TopicArticleRecord, ...], Meta(description="Highest score first.")]


FindingRecord = (
    EntityRecord | QuotationRecord | FigureRecord | EventRecord | TopicRecord | TieRecord
)
"""The record of any finding."""
