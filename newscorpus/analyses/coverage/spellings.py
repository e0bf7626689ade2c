"""Names that the articles of a story spell in different ways."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from newscorpus.analyses.coverage.evidence import Evidence
from newscorpus.analyses.coverage.values import (
    Disagreement,
    DisagreementKind,
    NameForm,
    NameSpelling,
    Side,
)
from newscorpus.models.ties import Occurrence
from newscorpus.normalise import names
from newscorpus.normalise.names import Match, Reason

_SPELT = frozenset({Reason.TRANSLITERATION, Reason.SPELLING, Reason.SPACING})
"""Reasons by which two names are the same name, spelt in two ways, and none is the shorter."""

_MOST_FORMS = 12
"""Of a name with more forms only the most frequent are compared."""


def spellings_of(evidence: Evidence, articles: Sequence[str]) -> tuple[NameSpelling, ...]:
    """Find the names that articles of a story spell in different ways.

    A surname for a full name, an acronym and a title left out are no other spellings.

    Args:
        evidence: The corpus.
        articles: The articles of the story, by first report.
    """
    forms: dict[str, dict[str, list[Occurrence]]] = defaultdict(lambda: defaultdict(list))
    for article in articles:
        report = evidence.report(article)
        for entity, mention in report.mentions:
            if words := " ".join(report.words(mention.span).split()):
                name = names.without_possessive(words)
                forms[entity.id][name].append(Occurrence(article, mention.span))
    found = (_spelling(entity, forms[entity]) for entity in sorted(forms))
    return tuple(spelling for spelling in found if spelling)


def _spelling(entity: str, forms: Mapping[str, Sequence[Occurrence]]) -> NameSpelling | None:
    """Join the forms that are spellings of each other; the pair in most places gives the reason."""
    frequent = sorted(forms, key=lambda name: (-len(forms[name]), name))[:_MOST_FORMS]
    pairs = [(pair, match) for pair in combinations(frequent, 2) if (match := _spelt(*pair))]
    reached = {place.article for name in forms for place in forms[name]}
    if not pairs or len(reached) == 1:
        return None
    names_ = dict.fromkeys(name for pair, _ in pairs for name in pair)
    told = tuple(NameForm(name, tuple(forms[name])) for name in names_)
    if len({place.article for form in told for place in form.places}) == 1:
        return None
    ordered = sorted(told, key=lambda form: (-len(form.articles), form.name))
    return NameSpelling(entity, str(pairs[0][1]), tuple(ordered))


def _spelt(one: str, other: str) -> Match | None:
    if _plain(one) == _plain(other):
        return None
    match = names.compare(one, other)
    return match if match and match.reason in _SPELT else None


def _plain(name: str) -> str:
    """Write a name without points and capitals, in which spellings differ by nothing but habit."""
    return name.casefold().replace(".", "").replace("’", "'")


def disagreements_in(
    evidence: Evidence, spellings: Sequence[NameSpelling]
) -> Iterator[Disagreement]:
    """Give the spellings as disagreements.

    Args:
        evidence: The corpus.
        spellings: Of one story.
    """
    for spelling in spellings:
        forms = sorted(spelling.forms, key=lambda form: evidence.place(form.places[0]))
        sides = tuple(
            Side(form.name, form.articles, (spelling.entity,), form.places) for form in forms
        )
        written = " and ".join(f"“{form.name}”" for form in forms)
        yield Disagreement(
            kind=DisagreementKind.NAME,
            sides=sides,
            because=(spelling.reason,),
            in_turn=evidence.are_in_turn(side.articles for side in sides),
            sentence=f"One name is spelt {written}.",
        )
