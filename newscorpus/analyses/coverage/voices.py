"""Where the articles that have a remark differ on who said it, or on how they give it."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations

from newscorpus.analyses.coverage.evidence import Evidence
from newscorpus.analyses.coverage.values import (
    Disagreement,
    DisagreementKind,
    Remark,
    Side,
    Telling,
    TellingKind,
)
from newscorpus.models.article import Confidence
from newscorpus.models.findings import EntityKind
from newscorpus.normalise import names

_QUOTED = frozenset({TellingKind.DIRECT, TellingKind.MIXED})
_SPEAKING = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION})
_ALIKE = 0.75
"""From here on two surnames may be one: Wetzler and Welzler."""

_WAYS = {
    TellingKind.DIRECT: "quoted in full",
    TellingKind.MIXED: "quoted in part",
    TellingKind.INDIRECT: "in reported speech",
    TellingKind.BARE: "in the article’s own voice, of nobody",
}


def disagreements_on(evidence: Evidence, remark: Remark) -> Iterator[Disagreement]:
    """Find where the articles that have a remark differ on it.

    Speakers differ where each is named beside the words as a known person, or as a known body, and
    the names are no forms of one: `the minister` and `he` may be anybody. An article that gives the
    remark to both of them differs from none. How an article gives it is the fullest way it does.

    Args:
        evidence: The corpus.
        remark: A remark of its articles.
    """
    speakers = _by_speaker(evidence, remark)
    pairs = [pair for pair in combinations(speakers, 2) if _are_others(evidence, speakers, *pair)]
    if pairs:
        apart = [entity for entity in speakers if any(entity in pair for pair in pairs)]
        sides = [_side(evidence.entities[each].name, speakers[each]) for each in apart]
        said = " and to ".join(side.says for side in sides)
        yield _disagreement(
            evidence, DisagreementKind.SPEAKER, sides, remark, f"The same is put to {said}."
        )
    kinds = _by_kind(remark)
    if kinds.keys() & _QUOTED and kinds.keys() - _QUOTED:
        sides = [_side(str(kind), tellings) for kind, tellings in kinds.items()]
        ways = "; elsewhere ".join(_WAYS[kind] for kind in kinds)
        sentence = f"The same stands here {ways}."
        yield _disagreement(evidence, DisagreementKind.ATTRIBUTION, sides, remark, sentence)


def _by_speaker(evidence: Evidence, remark: Remark) -> Mapping[str, Sequence[Telling]]:
    """Give the tellings by the ids of those who are known to speak."""
    found: dict[str, list[Telling]] = {}
    for telling in remark.tellings:
        if telling.speaker is None or telling.confidence is not Confidence.HIGH:
            continue
        entity = evidence.entities.get(telling.speaker.entity or "")
        if entity and entity.kind in _SPEAKING:
            found.setdefault(entity.id, []).append(telling)
    return found


def _are_others(
    evidence: Evidence, speakers: Mapping[str, Sequence[Telling]], one: str, other: str
) -> bool:
    first, second = evidence.entities[one], evidence.entities[other]
    if first.kind is not second.kind or _are_alike(first.name, second.name):
        return False
    theirs = [{telling.place.article for telling in speakers[each]} for each in (one, other)]
    return theirs[0].isdisjoint(theirs[1])


@lru_cache(maxsize=4096)
def _are_alike(one: str, other: str) -> bool:
    """Say whether two names may be forms of one; a slip of the pen makes no other speaker."""
    if names.compare(one, other):
        return True
    first, second = (names.key(each.split()[-1]) for each in (one, other))
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _ALIKE


def _by_kind(remark: Remark) -> Mapping[TellingKind, Sequence[Telling]]:
    """Give the tellings by the fullest way of their article, in the order of the first report."""
    order = list(TellingKind)
    fullest: dict[str, TellingKind] = {}
    for telling in remark.tellings:
        before = fullest.setdefault(telling.place.article, telling.kind)
        if order.index(telling.kind) < order.index(before):
            fullest[telling.place.article] = telling.kind
    found: dict[TellingKind, list[Telling]] = {}
    for telling in remark.tellings:
        if telling.kind is fullest[telling.place.article]:
            found.setdefault(telling.kind, []).append(telling)
    return found


def _side(says: str, tellings: Sequence[Telling]) -> Side:
    return Side(
        says=says,
        articles=tuple(dict.fromkeys(telling.place.article for telling in tellings)),
        evidence=tuple(telling.quotation for telling in tellings if telling.quotation),
        places=tuple(telling.place for telling in tellings),
    )


def _disagreement(
    evidence: Evidence,
    kind: DisagreementKind,
    sides: Sequence[Side],
    remark: Remark,
    sentence: str,
) -> Disagreement:
    in_turn = evidence.are_in_turn(side.articles for side in sides)
    return Disagreement(kind, tuple(sides), (remark.text,), in_turn, sentence)
