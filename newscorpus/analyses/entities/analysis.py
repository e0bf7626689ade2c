"""Finds who and what a corpus names, and every place where it does."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

import attrs

from newscorpus.analyses.entities.case import case_statistics
from newscorpus.analyses.entities.curating import curated
from newscorpus.analyses.entities.drafts import Draft, Resolved, display, mentions_of, resolve
from newscorpus.analyses.entities.linking import link
from newscorpus.analyses.entities.mentions import mentions
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, EntityKind, Variant
from newscorpus.normalise import names
from newscorpus.settings.aliases import Alias
from newscorpus.slugs import free_slug, slug


@attrs.frozen
class Ambiguity:
    """A name that was joined to nobody, because it fits several."""

    name: str
    candidates: tuple[str, ...]
    """The names that it fits, sorted."""


@attrs.frozen
class Entities:
    """Finds the people, places, organisations and other names of a corpus.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> text = "date 2021-04-07 Gen. Asad Khan went to Doha. Khan said that it rained."
        >>> for entity in Entities()(Corpus((parse_article(text),))):
        ...     print(entity.kind, entity.name, [variant.name for variant in entity.variants])
        person Asad Khan ['Khan']
        place Doha []
    """

    name: ClassVar[str] = "entities"
    yields: ClassVar[type[Entity]] = Entity
    requires: ClassVar[tuple[type[Entity], ...]] = ()

    aliases: tuple[Alias, ...] = ()
    """What people say about names; it comes after every rule."""

    def __call__(self, corpus: Corpus) -> Iterator[Entity]:
        """Give the entities, sorted by their ids."""
        drafts = curated(self._resolved(corpus).drafts, self.aliases)
        yield from _entities(drafts, corpus)

    def ambiguities(self, corpus: Corpus) -> tuple[Ambiguity, ...]:
        """Give the names that were joined to nobody because they fit several, sorted."""
        unclear = self._resolved(corpus).ambiguous
        return tuple(Ambiguity(name, fits) for name, fits in unclear.items())

    def _resolved(self, corpus: Corpus) -> Resolved:
        case = case_statistics(corpus)
        named = ((article, mentions(article, case)) for article in corpus)
        return resolve((article.id, found, link(article, found)) for article, found in named)


def _entities(drafts: Iterable[Draft], corpus: Corpus) -> tuple[Entity, ...]:
    order = {article.id: place for place, article in enumerate(corpus)}
    made = [_entity(draft, order) for draft in drafts]
    return tuple(sorted(_with_ids(made), key=lambda entity: entity.id))


def _entity(draft: Draft, order: dict[str, int]) -> Entity:
    name = display(draft)
    found = sorted(mentions_of(draft), key=lambda one: (order[one.article], one.span.start))
    kind = draft.chosen_kind or draft.kind
    return Entity("", kind, name, _variants(draft, name), tuple(found))


def _variants(draft: Draft, name: str) -> tuple[Variant, ...]:
    """Give the other forms, most frequent first; a title stays where it is more than decoration."""
    counts: Counter[str] = Counter()
    reasons: dict[str, str] = {}
    for form, places in draft.forms.items():
        surface = draft.surfaces[form]
        shown = form if surface not in {form, name} and " " not in surface else surface
        if shown != name:
            counts[shown] += len(places)
            why = draft.certain.get(form) or _reason(shown, name) or draft.reasons.get(form, "")
            reasons[shown] = max(why, reasons.get(shown, ""))
    ordered = sorted(counts, key=lambda form: (-counts[form], form))
    return tuple(Variant(form, reasons[form]) for form in ordered)


def _reason(form: str, name: str) -> str:
    match = names.compare(form, name)
    return str(match) if match else ""


def _with_ids(entities: Sequence[Entity]) -> Iterator[Entity]:
    """Give each an id of its own: its name, with its kind where two would share one."""
    taken: set[str] = set()
    shared = Counter(slug(entity.name.casefold()) for entity in entities)
    for entity in sorted(entities, key=_rank):
        base = slug(entity.name.casefold())
        if base in taken or (shared[base] > 1 and entity.kind is EntityKind.OTHER):
            base = f"{base}-{entity.kind}"
        yield attrs.evolve(entity, id=free_slug(base, taken))


def _rank(entity: Entity) -> tuple[str, int, str, str]:
    """Order entities of one name, whatever the order of the articles."""
    first = min((mention.article for mention in entity.mentions), default="")
    return entity.name.casefold(), -len(entity.mentions), str(entity.kind), first
