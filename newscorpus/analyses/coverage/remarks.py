"""The same remark across the articles of a story."""

from collections.abc import Sequence

from newscorpus.analyses.coverage.evidence import Evidence
from newscorpus.analyses.coverage.telling import FEWEST_BARE, Said, Texts, bare, is_same, quoted
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
    quotations, sentences = Texts(tuple(spoken)), Texts(bare(evidence, articles))
    told: set[str] = set()
    found = []
    for shortest in spoken:
        if shortest.name in told:
            continue
        fuller = [t for t in quotations.telling(shortest) if len(t.keys) >= len(shortest.keys)]
        there = [shortest, *sorted(fuller, key=lambda said: (len(said.keys), said.name))]
        told |= {said.name for said in there}
        there += _bare(there, sentences)
        if len({said.article for said in there}) > 1:
            found.append(_remark(evidence, there))
    return tuple(sorted(found, key=lambda r: (evidence.place(r.tellings[0].place), r.text)))


def _bare(told: Sequence[Said], sentences: Texts) -> list[Said]:
    """Give the sentences that have the words of the shortest telling that is long enough."""
    quoting = {said.article for said in told}
    long_enough = next((said for said in told if len(said.counts) >= FEWEST_BARE), None)
    return [
        said
        for said in (sentences.telling(long_enough) if long_enough else ())
        if said.article not in quoting and is_same(told[0], said) and said.is_free
    ]


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
