"""The same remark across the articles of a story."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

from newscorpus.analyses.coverage.evidence import Evidence
from newscorpus.analyses.coverage.telling import FEWEST_BARE, Said, bare, is_same, matches, quoted
from newscorpus.analyses.coverage.values import Remark, Telling, TellingKind
from newscorpus.models.ties import Occurrence

_FULLEST = tuple(TellingKind)


def remarks_of(evidence: Evidence, articles: Sequence[str]) -> tuple[Remark, ...]:
    """Find the remarks that two articles or more of a story have.

    Every telling of a remark has the words of its shortest, so a long quotation with two remarks in
    it makes no one remark of them; it tells both.

    Args:
        evidence: The corpus.
        articles: The articles of the story, by first report.
    """
    spoken = sorted(
        quoted(evidence, articles),
        key=lambda said: (len(said.keys), evidence.place(Occurrence(said.article, said.span))),
    )
    fuller = _by_shortest(matches(spoken, spoken))
    long_enough = [said for said in spoken if len(set(said.keys)) >= FEWEST_BARE]
    own = _by_shortest(matches(long_enough, bare(evidence, articles)))
    told: set[str] = set()
    found = []
    for shortest in spoken:
        there = [shortest, *fuller.get(shortest.name, ())]
        quoting = {said.article for said in there}
        there += _bare(there, own, quoting)
        if shortest.name not in told and len({said.article for said in there}) > 1:
            told |= {said.name for said in there}
            found.append(_remark(evidence, there))
    return tuple(sorted(found, key=lambda r: (evidence.place(r.tellings[0].place), r.text)))


def _bare(
    told: Sequence[Said], own: Mapping[str, Sequence[Said]], quoting: Container[str]
) -> list[Said]:
    """Give the sentences that have the words of the shortest, found by any telling long enough."""
    found = {
        said.name: said
        for each in told
        for said in own.get(each.name, ())
        if said.article not in quoting and is_same(told[0], said) and said.is_free
    }
    return list(found.values())


def _by_shortest(pairs: Iterable[tuple[Said, Said]]) -> Mapping[str, Sequence[Said]]:
    """Give what matches each text, by the text's name."""
    found: dict[str, list[Said]] = defaultdict(list)
    for one, other in pairs:
        found[one.name].append(other)
    return found


def _remark(evidence: Evidence, there: Sequence[Said]) -> Remark:
    tellings = sorted(map(_telling, there), key=lambda t: evidence.place(t.place))
    texts = [
        (_FULLEST.index(TellingKind(said.quotation.kind)), -len(said.keys), said.quotation.text)
        for said in there
        if said.quotation
    ]
    return Remark(min(texts)[-1], tuple(tellings))


def _telling(said: Said) -> Telling:
    place, quotation = Occurrence(said.article, said.span), said.quotation
    if quotation is None:
        return Telling(TellingKind.BARE, place, None, None, None)
    kind, by = TellingKind(quotation.kind), quotation.speaker
    return Telling(kind, place, quotation.id, by, quotation.confidence)
