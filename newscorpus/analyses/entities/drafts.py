"""Entities while they are made: forms of names with their mentions, joined across articles."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

import attrs

from newscorpus.analyses.entities.linking import Links, country_of
from newscorpus.analyses.entities.mentions import UNKNOWN, Found
from newscorpus.gazetteers import small_places
from newscorpus.gazetteers.places import city_codes
from newscorpus.models.article import Confidence
from newscorpus.models.findings import EntityKind, Mention
from newscorpus.normalise import names
from newscorpus.normalise.names import Reason

WEIGHTS = {Confidence.HIGH: 6, Confidence.MEDIUM: 3, Confidence.LOW: 1}
"""How much what a mention tells about a kind counts, by how sure its rule is."""

ACROSS = tuple(
    reason for reason in Reason if reason not in {Reason.GIVEN_NAME_ALONE, Reason.FIRST_WORD_ALONE}
)
"""Why names of different articles may be joined."""

_ORDER = {kind: place for place, kind in enumerate(EntityKind)}
_SURELY = 1_000_000
_HALF_SURE = 3
_RARE = 5
"""So many times as often as the fullest form must another stand to be preferred."""

_FEW = 2
"""A form of no person that stands no more often loses to a more frequent word of it."""

_SHORTEST_CITY = 4
"""Letters of a name in capitals that may be that of a city, and no acronym."""

PLACE_RULES = (Reason.SAME_WORDS, Reason.SPACING, Reason.POSSESSIVE)


@attrs.define
class Draft:
    """What is known of an entity so far."""

    name: str
    forms: dict[str, list[Mention]] = attrs.Factory(dict)
    """Every form with its title, and where it stands."""

    surfaces: dict[str, str] = attrs.Factory(dict)
    """Each form without its title."""

    reasons: dict[str, str] = attrs.Factory(dict)
    """Why a form was joined to another."""

    certain: dict[str, str] = attrs.Factory(dict)
    """Why a form stands for the entity, where something else than its words says so."""

    kinds: Counter[EntityKind] = attrs.Factory(Counter)
    chosen_name: str | None = None
    """What a person calls it."""

    chosen_kind: EntityKind | None = None
    """What a person says that it is."""

    @property
    def kind(self) -> EntityKind:
        """The kind that most speaks for."""
        return min(self.kinds or _ORDER, key=lambda kind: (-self.kinds[kind], _ORDER[kind]))

    @property
    def is_place(self) -> bool:
        """Whether it is surely a place, and no surname or team that somebody went to."""
        count = sum(map(len, self.forms.values()))
        return self.kind is EntityKind.PLACE and self.kinds[self.kind] > _HALF_SURE * count

    def add(self, article: str, found: Found) -> None:
        """Add a mention."""
        form, surface = found.form, found.surface
        self.forms.setdefault(form, []).append(Mention(article, found.span))
        self.surfaces[form] = min(surface, self.surfaces.get(form, surface))
        self.kinds[found.kind] += WEIGHTS[found.confidence] if found.rule != UNKNOWN else 0

    def take(self, other: "Draft") -> None:
        """Add all that another has."""
        for form, mentions in other.forms.items():
            self.forms.setdefault(form, []).extend(mentions)
        self.surfaces |= other.surfaces
        self.reasons = other.reasons | self.reasons
        self.certain = other.certain | self.certain
        self.kinds.update(other.kinds)


@attrs.frozen
class Resolved:
    """All drafts, and the names that were joined to none because they fit several."""

    drafts: tuple[Draft, ...]
    ambiguous: Mapping[str, tuple[str, ...]]


ArticleNames = tuple[str, tuple[Found, ...], Links]
"""The id of an article, the names in it, and how they were linked."""


def resolve(articles: Iterable[ArticleNames]) -> Resolved:
    """Join the names of all articles, whatever their order.

    Args:
        articles: What each article names.
    """
    drafts: dict[str, Draft] = {}
    ambiguous: dict[str, set[str]] = defaultdict(set)
    for article, found, links in articles:
        for form, candidates in links.ambiguous.items():
            ambiguous[form].update(candidates)
        for one in found:
            country = country_of(one.surface)
            head = country or links.heads[one.form]
            draft = drafts.get(head) or drafts.setdefault(head, Draft(head))
            draft.add(article, one)
            if country:
                draft.certain[one.form] = _country_reason(one.surface, country)
            elif one.form in links.defined:
                why = links.defined[one.form]
                draft.certain[one.form] = min(why, draft.certain.get(one.form, why))
            elif one.form in links.reasons:
                why = links.reasons[one.form]
                # articles may give several: the first in the alphabet, whatever their order
                draft.reasons[one.form] = min(why, draft.reasons.get(one.form, why))
    groups, unclear = _grouped(drafts, frozenset(ambiguous))
    for name, candidates in unclear.items():
        ambiguous[name].update(candidates)
    _tell_ambiguous(drafts, ambiguous)
    joined = tuple(_join(drafts, head, members) for head, members in groups)
    shown = {name: tuple(sorted(candidates)) for name, candidates in sorted(ambiguous.items())}
    return Resolved(joined, shown)


def _tell_ambiguous(drafts: Mapping[str, Draft], ambiguous: Mapping[str, Iterable[str]]) -> None:
    """Let a name that fits several of one kind be of that kind, whichever of them it means."""
    told = {
        name: {drafts[each].kind for each in candidates if each in drafts}
        for name, candidates in ambiguous.items()
    }
    for name, kinds in told.items():
        if name in drafts and len(kinds) == 1:
            drafts[name].kinds[kinds.pop()] += _SURELY


def _country_reason(surface: str, country: str) -> str:
    return f"country: “{surface}” is a word for {country} or its people"


Groups = list[tuple[str, tuple[tuple[str, str], ...]]]


def _grouped(
    drafts: Mapping[str, Draft], ambiguous: frozenset[str]
) -> tuple[Groups, Mapping[str, tuple[str, ...]]]:
    """Group the heads: places by their words alone, the others for every reason."""
    places = [head for head, draft in drafts.items() if draft.is_place and head not in ambiguous]
    settled = {*places, *ambiguous}
    others = [head for head in drafts if head not in settled]
    found = names.group(others, reasons=ACROSS)
    groups: Groups = [_with_reasons(group) for group in found.groups]
    groups += [_with_reasons(group) for group in names.group(places, reasons=PLACE_RULES).groups]
    groups += [(head, ()) for head in sorted(ambiguous) if head in drafts]
    return groups, {one.name: one.candidates for one in found.ambiguities}


def _with_reasons(group: names.Group) -> tuple[str, tuple[tuple[str, str], ...]]:
    return group.name, tuple((one.name, str(one.match)) for one in group.variants)


def _join(drafts: Mapping[str, Draft], head: str, members: Iterable[tuple[str, str]]) -> Draft:
    whole = Draft(head)
    whole.take(drafts[head])
    for name, why in members:
        whole.take(drafts[name])
        whole.reasons.setdefault(name, why)
    return whole


def mentions_of(draft: Draft) -> Iterator[Mention]:
    """Give all mentions of a draft."""
    for mentions in draft.forms.values():
        yield from mentions


def display(draft: Draft) -> str:
    """Give the name without its title, and that of a city in capitals as others write it."""
    if draft.chosen_name:
        return draft.chosen_name
    name = _usual(draft)
    if not name.isupper():
        return name
    same = {s for s in draft.surfaces.values() if s.casefold() == name.casefold()}
    known = name.casefold() in city_codes() or name.casefold() in small_places()
    written_small = {name.title()} if known and len(name) >= _SHORTEST_CITY else set()
    return min(same - {name} or written_small, default=name)


def _usual(draft: Draft) -> str:
    """Give the fullest form, unless another is far more frequent, as others write it."""
    full = draft.surfaces.get(draft.name, draft.name)
    counts: Counter[str] = Counter()
    for form, mentions in draft.forms.items():
        counts[draft.surfaces[form]] += len(mentions)
    if full not in counts:
        return full
    person = draft.kind is EntityKind.PERSON
    usual = {
        surface: count
        for surface, count in counts.items()
        if (" " in surface and count >= _RARE * counts[full])
        or (not person and counts[full] <= _FEW < count and surface in full.split())
    }
    chosen = min(usual, key=lambda surface: (-usual[surface], surface), default=full)
    same = [surface for surface in counts if surface.casefold() == chosen.casefold()]
    return min(same, key=lambda surface: (surface.isupper(), -counts[surface], surface))
