"""Who and what a corpus names, looked up for its pages in constant time."""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from itertools import combinations

import attrs

from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, EntityKind, Event, Figure, Mention, Quotation
from newscorpus.pages import uris
from newscorpus.pages.annotations import Found
from newscorpus.pages.page import Link
from newscorpus.pages.wording import one_line

NAME_LENGTH = 80
"""The most characters of a name in a link."""

COMPANY = 24
"""How many names of an article are weighed as each other's company: those most mentioned."""

OFFERED = 200
"""How many people a search can be narrowed to, so that the list stays readable and light."""


@attrs.frozen
class NameIndex:
    """The people, places and organisations of a corpus, and where they stand."""

    corpus: Corpus

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """Those that have a page, in the order of their ids."""
        found = self.corpus.findings(Entity)
        return tuple(entity for entity in found if entity.kind in uris.ENTITIES)

    @cached_property
    def by_id(self) -> Mapping[str, Entity]:
        """Those that have a page, by id."""
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def links(self) -> Mapping[str, Link]:
        """The link to each page, by the entity's id."""
        return {
            entity.id: Link(
                one_line(entity.name, NAME_LENGTH) or entity.id, uris.entity(entity.kind, entity.id)
            )
            for entity in self.entities
        }

    @cached_property
    def mentions(self) -> Mapping[str, tuple[tuple[Mention, Entity], ...]]:
        """What each article mentions, by its id, in the order of its source."""
        found: dict[str, list[tuple[Mention, Entity]]] = {article.id: [] for article in self.corpus}
        for entity in self.entities:
            for mention in entity.mentions:
                found[mention.article].append((mention, entity))
        return {
            article: tuple(sorted(pairs, key=lambda pair: pair[0].span))
            for article, pairs in found.items()
        }

    @cached_property
    def counts(self) -> Mapping[str, Counter[str]]:
        """How often each article mentions each entity, by the article's id."""
        return {
            article: Counter(entity.id for _, entity in pairs)
            for article, pairs in self.mentions.items()
        }

    @cached_property
    def articles(self) -> Mapping[str, Counter[str]]:
        """How often each entity is mentioned in each article, by the entity's id."""
        return {
            entity.id: Counter(mention.article for mention in entity.mentions)
            for entity in self.entities
        }

    @cached_property
    def frequent_people(self) -> frozenset[str]:
        """The ids of the people whom most articles name: those that a search can be narrowed to."""
        people = [entity.id for entity in self.entities if entity.kind is EntityKind.PERSON]
        people.sort(key=lambda person: (-len(self.articles[person]), person))
        return frozenset(people[:OFFERED])

    @cached_property
    def company(self) -> Mapping[str, Counter[str]]:
        """In how many articles two entities are mentioned together, by the id of either."""
        found: dict[str, Counter[str]] = {entity.id: Counter() for entity in self.entities}
        for counts in self.counts.values():
            most = sorted(counts, key=lambda name: (-counts[name], name))[:COMPANY]
            for one, other in combinations(most, 2):
                found[one][other] += 1
                found[other][one] += 1
        return found

    @cached_property
    def quotations(self) -> Mapping[str, tuple[Quotation, ...]]:
        """What each article quotes, by its id, in the order of its source."""
        found: dict[str, list[Quotation]] = {article.id: [] for article in self.corpus}
        for quotation in self.corpus.findings(Quotation):
            found[quotation.article].append(quotation)
        return {article: tuple(quoted) for article, quoted in found.items()}

    @cached_property
    def figures(self) -> Mapping[str, tuple[Figure, ...]]:
        """The figures of each article, by its id, in the order of its source."""
        found: dict[str, list[Figure]] = {article.id: [] for article in self.corpus}
        for figure in self.corpus.findings(Figure):
            found[figure.article].append(figure)
        return {article: tuple(figures) for article, figures in found.items()}

    @cached_property
    def events(self) -> Mapping[str, tuple[Event, ...]]:
        """The dated sentences of each article, by its id, in the order of its source."""
        found: dict[str, list[Event]] = {article.id: [] for article in self.corpus}
        for event in self.corpus.findings(Event):
            found[event.article].append(event)
        return {article: tuple(events) for article, events in found.items()}

    def found(self, article: str) -> Found:
        """Give what was found in an article.

        Args:
            article: Its id.
        """
        return Found(
            mentions=self.mentions[article],
            quotations=self.quotations[article],
            figures=self.figures[article],
            events=self.events[article],
        )

    @cached_property
    def remarks(self) -> Mapping[str, tuple[Quotation, ...]]:
        """What each entity is quoted with, by its id, in the order of the corpus."""
        found: dict[str, list[Quotation]] = {}
        for quoted in self.quotations.values():
            for quotation in quoted:
                speaker = quotation.speaker.entity if quotation.speaker else None
                if speaker is not None and speaker in self.by_id:
                    found.setdefault(speaker, []).append(quotation)
        return {speaker: tuple(quoted) for speaker, quoted in found.items()}
