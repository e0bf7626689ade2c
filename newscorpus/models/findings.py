"""What analyses find, each pointing at the characters that it rests on."""

from decimal import Decimal
from enum import StrEnum

import attrs

from newscorpus.models.article import Confidence
from newscorpus.models.dates import Date
from newscorpus.models.ties import Inference, Passage, Relation, Story
from newscorpus.text import Span


class EntityKind(StrEnum):
    """What an entity is."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    OTHER = "other"
    """A name of anything else, or one of which no rule can tell what it names."""


@attrs.frozen
class Mention:
    """Where an article names an entity."""

    article: str
    """The article's id."""

    span: Span
    """The name in the article's source, without its article, title or possessive."""


@attrs.frozen
class Variant:
    """A form of a name, and why it stands for the entity."""

    name: str
    why: str
    """The stable id of the rule, a colon, and its evidence in words."""


@attrs.frozen
class Entity:
    """Somebody or something with a name, and every place where the corpus uses it."""

    id: str
    """A slug, unique among entities."""

    kind: EntityKind
    name: str
    """The fullest form of the name."""

    variants: tuple[Variant, ...]
    """The other forms, most frequent first."""

    mentions: tuple[Mention, ...]
    """In the order of the corpus and of the source."""


class QuotationKind(StrEnum):
    """How somebody's words are given."""

    DIRECT = "direct"
    """In quotation marks, as a sentence or clause of its own."""

    MIXED = "mixed"
    """A fragment in quotation marks within a sentence of the article."""

    INDIRECT = "indirect"
    """In the words of the article: `said that …`, `according to …`."""


@attrs.frozen
class Speaker:
    """Who said something, as the article names them."""

    name: str
    """The full name where the article has it, else the words that stand for it."""

    entity: str | None
    """The id of the entity, where one is known."""


@attrs.frozen
class Quotation:
    """What somebody is quoted with."""

    id: str
    """The article's id, `#q` and a number that counts within the article, from 1."""

    article: str
    span: Span
    """The words that are quoted, without the quotation marks around them."""

    text: str
    """What stands there."""

    kind: QuotationKind
    speaker: Speaker | None
    """None where no rule can tell."""

    cue: str | None
    """The verb or phrase that attributes it, for example `said` or `according to`."""

    rule: str
    """The stable id of the rule that named the speaker, or found that nobody is named."""

    confidence: Confidence


@attrs.frozen
class Figure:
    """A number that an article gives, and what it counts."""

    id: str
    """The article's id, `#f` and a number that counts within the article, from 1."""

    article: str
    span: Span
    verbatim: str
    """What stands there: number, scale and unit."""

    kind: str
    """What it measures: percent, money, count, mass, length and so on; see `AmountKind`."""

    value: Decimal
    unit: str | None
    """`%`, a currency of ISO 4217, a measure, or the thing counted, in the singular."""

    qualifier: str | None
    """About, over, up to and the like."""

    noun: str | None
    """The head noun of what it counts."""

    group: str | None
    """Shared by figures of the corpus that are equal and about the same thing."""


class EventBasis(StrEnum):
    """What the date of an event rests on."""

    STATED = "stated"
    """The words name the date."""

    RELATIVE = "relative"
    """The words are reckoned from the date of the article."""

    PUBLICATION = "publication"
    """The sentence has no date; it is the lead, and the article is of that day."""


@attrs.frozen
class Event:
    """A sentence with a date."""

    id: str
    """The article's id, `#e` and a number that counts within the article, from 1."""

    article: str
    span: Span
    """The time expression; of a lead without one, the sentence."""

    verbatim: str
    date: Date
    basis: EventBasis
    rule: str
    """The stable id of the rule that read the date."""

    sentence: Span


class TopicSource(StrEnum):
    """Where a topic comes from."""

    CURATED = "curated"
    """A person wrote it down in `topics.yml`."""

    SUGGESTED = "suggested"
    """The library proposes it."""


@attrs.frozen
class TermMatch:
    """A term of a topic and where an article uses it."""

    term: str
    """The term as the topic lists it, for example `gas pipeline*`."""

    spans: tuple[Span, ...]
    """Every occurrence in the article's source, in order."""


@attrs.frozen
class TopicArticle:
    """An article that belongs to a topic, and why."""

    article: str
    """The article's id."""

    score: int
    """How much it is about the topic: occurrences of terms, those in the title counted thrice."""

    matched: tuple[TermMatch, ...]
    """The terms found, in the order of the topic's list; empty for a pinned article."""


@attrs.frozen
class Topic:
    """A subject and the articles on it."""

    id: str
    """A slug, unique among topics."""

    label: str
    source: TopicSource
    articles: tuple[TopicArticle, ...]
    """Highest score first, then in corpus order."""


Finding = Entity | Quotation | Figure | Event | Topic | Passage | Relation | Story | Inference
"""Any of the finding types."""
