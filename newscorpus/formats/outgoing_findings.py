"""From findings to the records of the native form."""

from decimal import Decimal

from newscorpus.formats.finding_records import (
    EntityRecord,
    EventRecord,
    FigureRecord,
    FindingRecord,
    MentionRecord,
    QuotationRecord,
    SentenceRecord,
    SpeakerRecord,
    TermRecord,
    TopicArticleRecord,
    TopicRecord,
    VariantRecord,
)
from newscorpus.formats.tie_records import tie_record
from newscorpus.models.findings import (
    Entity,
    Event,
    Figure,
    Finding,
    Quotation,
    Topic,
    TopicArticle,
)


def finding_record(finding: Finding) -> FindingRecord:
    """Flatten a finding."""
    match finding:
        case Entity():
            return _entity(finding)
        case Quotation():
            return _quotation(finding)
        case Figure():
            return _figure(finding)
        case Event():
            return _event(finding)
        case Topic():
            return _topic(finding)
        case _:
            return tie_record(finding)


def _entity(entity: Entity) -> EntityRecord:
    return EntityRecord(
        id=entity.id,
        kind=entity.kind,
        name=entity.name,
        variants=tuple(VariantRecord(one.name, one.why) for one in entity.variants),
        mentions=tuple(
            MentionRecord(one.article, one.span.start, one.span.end) for one in entity.mentions
        ),
    )


def _quotation(quotation: Quotation) -> QuotationRecord:
    speaker = quotation.speaker
    return QuotationRecord(
        id=quotation.id,
        article=quotation.article,
        start=quotation.span.start,
        end=quotation.span.end,
        text=quotation.text,
        kind=quotation.kind,
        speaker=SpeakerRecord(speaker.name, speaker.entity) if speaker else None,
        cue=quotation.cue,
        rule=quotation.rule,
        confidence=quotation.confidence,
    )


def _figure(figure: Figure) -> FigureRecord:
    return FigureRecord(
        id=figure.id,
        article=figure.article,
        start=figure.span.start,
        end=figure.span.end,
        verbatim=figure.verbatim,
        kind=figure.kind,
        value=_digits(figure.value),
        unit=figure.unit,
        qualifier=figure.qualifier,
        noun=figure.noun,
        group=figure.group,
    )


def _digits(value: Decimal) -> str:
    """Write a number in digits; one beyond any that news gives keeps its exponent."""
    return f"{value:f}" if abs(value.adjusted()) <= _MOST_DIGITS else str(value)


_MOST_DIGITS = 30


def _event(event: Event) -> EventRecord:
    return EventRecord(
        id=event.id,
        article=event.article,
        start=event.span.start,
        end=event.span.end,
        verbatim=event.verbatim,
        date=str(event.date),
        basis=event.basis,
        rule=event.rule,
        sentence=SentenceRecord(event.sentence.start, event.sentence.end),
    )


def _topic(topic: Topic) -> TopicRecord:
    return TopicRecord(
        id=topic.id,
        label=topic.label,
        source=topic.source,
        articles=tuple(map(_topic_article, topic.articles)),
    )


def _topic_article(entry: TopicArticle) -> TopicArticleRecord:
    return TopicArticleRecord(
        article=entry.article,
        score=entry.score,
        matched=tuple(
            TermRecord(
                term=match.term, ranges=tuple((span.start, span.end) for span in match.spans)
            )
            for match in entry.matched
        ),
    )
