"""The same remark across the articles of a story."""

from collections.abc import Sequence

from newscorpus.analyses.coverage.evidence import Evidence
from newscorpus.analyses.coverage.joining import Joined
from newscorpus.analyses.coverage.telling import FEWEST_BARE, Said, bare, matches, quoted
from newscorpus.analyses.coverage.values import Remark, Telling, TellingKind
from newscorpus.models.ties import Occurrence

_FULLEST = tuple(TellingKind)


def remarks_of(evidence: Evidence, articles: Sequence[str]) -> tuple[Remark, ...]:
    """Find the remarks that two articles or more of a story have.

    Args:
        evidence: The corpus.
        articles: The articles of the story, by first report.
    """
    spoken = quoted(evidence, articles)
    by_name = {said.name: said for said in spoken}
    joined = Joined(by_name)
    for one, other in matches(spoken, spoken):
        joined.join(one.name, other.name)
    own: dict[str, dict[str, Said]] = {}
    long_enough = [said for said in spoken if len(set(said.keys)) >= FEWEST_BARE]
    for one, other in matches(long_enough, bare(evidence, articles)):
        own.setdefault(joined.leader(one.name), {})[other.name] = other
    found = []
    for members in joined.all():
        there = [by_name[name] for name in members]
        quoting = {said.article for said in there}
        sentences = own.get(joined.leader(members[0]), {}).values()
        there += [said for said in sentences if said.article not in quoting]
        if len({said.article for said in there}) > 1:
            found.append(_remark(evidence, there))
    return tuple(sorted(found, key=lambda r: evidence.place(r.tellings[0].place)))


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
        return Telling(TellingKind.BARE, place, None, None)
    return Telling(TellingKind(quotation.kind), place, quotation.id, quotation.speaker)
