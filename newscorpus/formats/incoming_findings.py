"""From the records of findings back to the models."""

from decimal import Decimal, InvalidOperation

from newscorpus.formats.finding_records import (
    EntityRecord,
    EventRecord,
    FigureRecord,
    FindingRecord,
    QuotationRecord,
    TopicArticleRecord,
    TopicRecord,
)
from newscorpus.formats.tie_records import tie_model
from newscorpus.models.dates import Date
from newscorpus.models.findings import (
    Entity,
    Event,
    Figure,
    Finding,
    Mention,
    Quotation,
    Speaker,
    TermMatch,
    Topic,
    TopicArticle,
    Variant,
)
from newscorpus.text import Span


def finding_model(record: FindingRecord) -> Finding:
    """Build the finding of a record.

    Raises:
        ValueError: If a range runs backwards, or a date or a number is none.
    """
    match record:
        case EntityRecord():
            return _entity(record)
        case QuotationRecord():
            return _quotation(record)
        case FigureRecord():
            return _figure(record)
        case EventRecord():
            return _event(record)
        case TopicRecord():
            return _topic(record)
        case _:
            return tie_model(record)


def _entity(record: EntityRecord) -> Entity:
    return Entity(
        id=record.id,
        kind=record.kind,
        name=record.name,
        variants=tuple(Variant(one.name, one.why) for one in record.variants),
        mentions=tuple(Mention(one.article, Span(one.start, one.end)) for one in record.mentions),
    )


def _quotation(record: QuotationRecord) -> Quotation:
    speaker = record.speaker
    return Quotation(
        id=record.id,
        article=record.article,
        span=Span(record.start, record.end),
        text=record.text,
        kind=record.kind,
        speaker=Speaker(speaker.name, speaker.entity) if speaker else None,
        cue=record.cue,
        rule=record.rule,
        confidence=record.confidence,
    )


def _figure(record: FigureRecord) -> Figure:
    return Figure(
        id=record.id,
        article=record.article,
        span=Span(record.start, record.end),
        verbatim=record.verbatim,
        kind=record.kind,
        value=_decimal(record.value),
        unit=record.unit,
        qualifier=record.qualifier,
        noun=record.noun,
        group=record.group,
    )


def _decimal(digits: str) -> Decimal:
    try:
        return Decimal(digits)
    except InvalidOperation:
        raise ValueError(f"`value` has to be a decimal number, not {digits!r}") from None


def _event(record: EventRecord) -> Event:
    return Event(
        id=record.id,
        article=record.article,
        span=Span(record.start, record.end),
        verbatim=record.verbatim,
        date=Date.parse(record.date),
        basis=record.basis,
        rule=record.rule,
        sentence=Span(record.sentence.start, record.sentence.end),
    )


def _topic(record: TopicRecord) -> Topic:
    return Topic(
        id=record.id,
        label=record.label,
        source=record.source,
        articles=tuple(map(_topic_article, record.articles)),
    )


def _topic_article(record: TopicArticleRecord) -> TopicArticle:
    return TopicArticle(
        article=record.article,
        score=record.score,
        matched=tuple(
            TermMatch(match.term, tuple(Span(start, end) for start, end in match.ranges))
            for match in record.matched
        ),
    )
