"""The tables of what articles say: names, quotations, figures, events."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import attrs

from newscorpus.formats.tables.articles import first_day, last_day
from newscorpus.formats.tables.model import Column, Table, key, number, text
from newscorpus.formats.tables.places import Placed, place_columns, places_of
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, Event, Figure, Mention, Quotation
from newscorpus.models.speech import gettext_noop

F = TypeVar("F", Quotation, Figure, Event)


@attrs.frozen
class Named:
    """A mention and whom or what it names."""

    mention: Mention
    entity: Entity


def _mentions(corpus: Corpus) -> Iterator[Placed[Named]]:
    """Give all mentions in the order of the articles and of their text."""
    order = {article.id: place for place, article in enumerate(corpus)}
    look_up = places_of(corpus)
    found = [Named(m, entity) for entity in corpus.findings(Entity) for m in entity.mentions]
    found.sort(key=lambda n: (order[n.mention.article], n.mention.span, n.entity.id))
    for named in found:
        yield Placed(named, named.mention.span, look_up(named.mention.article))


def _placed(corpus: Corpus, findings: Iterable[F]) -> Iterator[Placed[F]]:
    look_up = places_of(corpus)
    for finding in findings:
        yield Placed(finding, finding.span, look_up(finding.article))


def _own(kind: str) -> tuple[Column[Placed[Any]], ...]:
    return (
        text(
            "id",
            f"The id of the {kind}: the article's id and a number within the article.",
            lambda row: row.finding.id,
        ),
        key("article", "articles", "The article.", lambda row: row.finding.article),
    )


ENTITIES = Table(
    "entities",
    gettext_noop("One row for each person, place, organisation or other name."),
    lambda corpus: corpus.findings(Entity),
    (
        text("id", "The id, the last part of the address of its page.", lambda row: row.id),
        text("kind", "`person`, `place`, `organisation` or `other`.", lambda row: row.kind.value),
        text("name", "The fullest form of the name.", lambda row: row.name, searched=True),
        text(
            "variants",
            "Its other forms, most frequent first, parted by `; `.",
            lambda row: "; ".join(variant.name for variant in row.variants) or None,
        ),
    ),
)

MENTIONS = Table(
    "mentions",
    gettext_noop("One row for each place where an article names somebody or something."),
    _mentions,
    (
        key("article", "articles", "The article.", lambda row: row.finding.mention.article),
        key("entity", "entities", "Whom or what it names.", lambda row: row.finding.entity.id),
        text("kind", "What that is.", lambda row: row.finding.entity.kind.value),
        text("name", "The fullest form of the name.", lambda row: row.finding.entity.name),
        text(
            "verbatim",
            "The name as it stands there. Empty where the text of the file was not kept.",
            lambda row: row.places.words(row.span),
        ),
        *place_columns(),
    ),
)

QUOTATIONS = Table(
    "quotations",
    gettext_noop("One row for each quotation, direct or indirect."),
    lambda corpus: _placed(corpus, corpus.findings(Quotation)),
    (
        *_own("quotation"),
        text(
            "kind",
            "`direct`: a sentence in quotation marks; `mixed`: a fragment in them; `indirect`: the "
            "article's own words for it.",
            lambda row: row.finding.kind.value,
        ),
        text(
            "speaker",
            "Who said it, as the article names them. Empty where no rule can tell.",
            lambda row: row.finding.speaker.name if row.finding.speaker else None,
        ),
        key(
            "entity",
            "entities",
            "The speaker's id. Empty where none is known.",
            lambda row: row.finding.speaker.entity if row.finding.speaker else None,
        ),
        text(
            "cue",
            "The words that say that it was said, such as `said`.",
            lambda row: row.finding.cue,
        ),
        text("content", "The words that are quoted.", lambda row: row.finding.text),
        text("rule", "The rule that named the speaker.", lambda row: row.finding.rule),
        text(
            "confidence",
            "How sure that rule is: `high`, `medium` or `low`.",
            lambda row: row.finding.confidence.value,
        ),
        *place_columns(),
    ),
)

FIGURES = Table(
    "figures",
    gettext_noop("One row for each number that an article gives."),
    lambda corpus: _placed(corpus, corpus.findings(Figure)),
    (
        *_own("figure"),
        text(
            "kind", "What it measures: `percent`, `money`, `count` ….", lambda row: row.finding.kind
        ),
        number("value", "The number, written out.", lambda row: row.finding.value),
        text(
            "unit",
            "`%`, a currency of ISO 4217, a measure, or the thing counted, in the singular.",
            lambda row: row.finding.unit,
        ),
        text("qualifier", "`about`, `over`, `up to` and the like.", lambda r: r.finding.qualifier),
        text("noun", "The head noun of what it counts.", lambda row: row.finding.noun),
        text("verbatim", "What stands there.", lambda row: row.finding.verbatim),
        text(
            "group_id",
            "Shared by figures that are equal and about the same thing. Empty where there is no "
            "other.",
            lambda row: row.finding.group,
            searched=True,
        ),
        *place_columns(),
    ),
)

EVENTS = Table(
    "events",
    gettext_noop("One row for each sentence with a date."),
    lambda corpus: _placed(corpus, corpus.findings(Event)),
    (
        *_own("event"),
        text("date", "The date that is meant, in EDTF.", lambda row: str(row.finding.date)),
        text(
            "first_day",
            "The first day that it may mean. Empty where no calendar can place it.",
            lambda row: first_day(row.finding.date),
            searched=True,
        ),
        text("last_day", "The last such day.", lambda row: last_day(row.finding.date)),
        text(
            "basis",
            "`stated`: the words name the date; `relative`: they are reckoned from the article's "
            "own; `publication`: the sentence has none and is the lead.",
            lambda row: row.finding.basis.value,
        ),
        text("verbatim", "The words for the date.", lambda row: row.finding.verbatim),
        text(
            "sentence",
            "The sentence. Empty where the text of the file was not kept.",
            lambda row: row.places.words(row.finding.sentence),
        ),
        text("rule", "The rule that read the date.", lambda row: row.finding.rule),
        *place_columns(),
    ),
)
