"""How the articles of a story cover it, and the ledger of a corpus's figures."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newscorpus.analyses.coverage.contradictions import Contradiction, contradictions
from newscorpus.analyses.coverage.evidence import Evidence
from newscorpus.analyses.coverage.lines import Ledger, line_of, quotations_around
from newscorpus.analyses.coverage.remarks import remarks_of
from newscorpus.analyses.coverage.spellings import disagreements_in, spellings_of
from newscorpus.analyses.coverage.values import (
    Coverage,
    Disagreement,
    DisagreementKind,
    FigureLine,
    Side,
)
from newscorpus.analyses.coverage.voices import disagreements_on
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Figure
from newscorpus.models.ties import Occurrence, Story


def cover(corpus: Corpus, story: Story) -> Coverage:
    """Say what the articles of a story agree on, and where they differ.

    For many stories of one corpus use `coverages`, which looks through the findings once.

    Args:
        corpus: With figures, quotations and entities, or some of them: what it has is used.
        story: Of the corpus; articles that the corpus does not have are left out.

    Examples:
        >>> import attrs
        >>> from newscorpus.analyses.figures import Figures
        >>> from newscorpus.readers.article import parse_article
        >>> first = parse_article("date 2021-04-07 HERAT: A bomb killed 12 people in the market.")
        >>> later = parse_article("date 2021-04-08 HERAT: A bomb killed 15 people in the market.")
        >>> articles = [attrs.evolve(a, id=i) for i, a in (("one", first), ("two", later))]
        >>> corpus = Corpus(articles)
        >>> corpus = corpus.with_findings(Figures()(corpus))
        >>> coverage = cover(corpus, Story("bomb", "Bomb", ("one", "two"), None, None))
        >>> [(str(line.value), line.carried_by, line.contradicted_by) for line in coverage.figures]
        [('12', ('one',), ('two',)), ('15', ('two',), ('one',))]
        >>> print(coverage.disagreements[0].sentence)
        First 12 people, later 15 people: both texts have “killed”, “bomb”.
    """
    return _coverage(Evidence(corpus), story)


def coverages(corpus: Corpus) -> Iterator[Coverage]:
    """Say of each story of a corpus how its articles cover it, in the order of the stories.

    Args:
        corpus: With stories, and with what `cover` uses.
    """
    evidence = Evidence(corpus)
    for story in evidence.stories:
        yield _coverage(evidence, story)


def ledger(corpus: Corpus) -> tuple[FigureLine, ...]:
    """Give every figure of a corpus, those that are the same in one line.

    Figures are the same where they share a group, and within a story by what `cover` says; only
    within a story does an article omit or contradict one. The cost grows with the number of
    figures, and not with their pairs.

    Args:
        corpus: With figures; with stories and quotations where it has them.

    Examples:
        >>> ledger(Corpus())
        ()
    """
    evidence = Evidence(corpus)
    scopes = tuple(evidence.ordered(story.articles) for story in evidence.stories)
    return _lines(_ledger(evidence, evidence.ordered(a.id for a in corpus), scopes))[0]


def _coverage(evidence: Evidence, story: Story) -> Coverage:
    articles = evidence.ordered(story.articles)
    lines, contradicting = _lines(_ledger(evidence, articles, (articles,)))
    remarks = remarks_of(evidence, articles)
    spellings = spellings_of(evidence, articles)
    voiced = [each for remark in remarks for each in disagreements_on(evidence, remark)]
    return Coverage(
        story=story.id,
        articles=articles,
        figures=lines,
        remarks=remarks,
        names=spellings,
        disagreements=(
            *(_disagreement(evidence, each) for each in contradicting),
            *(each for each in voiced if each.kind is DisagreementKind.SPEAKER),
            *(each for each in voiced if each.kind is DisagreementKind.ATTRIBUTION),
            *disagreements_in(evidence, spellings),
        ),
    )


def _ledger(
    evidence: Evidence, articles: Iterable[str], scopes: tuple[tuple[str, ...], ...]
) -> Ledger:
    figures = {f.id: f for article in articles for f in evidence.report(article).figures}
    return Ledger(evidence, figures, scopes)


def _lines(ledger: Ledger) -> tuple[tuple[FigureLine, ...], list[Contradiction]]:
    """Give the lines of a ledger, and the contradictions that they rest on."""
    found = [each for scope in ledger.scopes for each in contradictions(ledger, scope)]
    against: dict[str, dict[str, None]] = defaultdict(dict)
    for each in found:
        for same, others in ((each.first, each.second), (each.second, each.first)):
            for figure in same:
                against[figure.id].update(dict.fromkeys(other.article for other in others))
    quoting = quotations_around(ledger.evidence, ledger.figures.values())
    omitting = _omitting(ledger)
    lines = []
    for number, same in enumerate(ledger.sets):
        rivals = {article for figure in same for article in against[figure.id]}
        ordered = ledger.evidence.ordered
        lines.append(line_of(same, quoting, ordered(omitting[number]), ordered(rivals)))
    return tuple(lines), found


def _omitting(ledger: Ledger) -> Mapping[int, Iterable[str]]:
    """Give, for each set of equal figures, the articles of its stories that lack it."""
    found: dict[int, set[str]] = defaultdict(set)
    for scope in ledger.scopes:
        for number, same in ledger.parts(scope).items():
            found[number] |= set(scope) - {figure.article for figure in same}
    return found


def _disagreement(evidence: Evidence, contradiction: Contradiction) -> Disagreement:
    sides = tuple(map(_side, (contradiction.first, contradiction.second)))
    in_turn = evidence.are_in_turn(side.articles for side in sides)
    shared = ", ".join(f"“{word}”" for word in contradiction.shared)
    first, second = (side.says for side in sides)
    values = f"First {first}, later {second}" if in_turn else f"Here {first}, there {second}"
    return Disagreement(
        kind=DisagreementKind.FIGURE,
        sides=sides,
        because=contradiction.shared,
        in_turn=in_turn,
        sentence=f"{values}: both texts have {shared}.",
    )


def _side(same: Sequence[Figure]) -> Side:
    return Side(
        says=_said(same[0]),
        articles=tuple(dict.fromkeys(figure.article for figure in same)),
        evidence=tuple(figure.id for figure in same),
        places=tuple(Occurrence(figure.article, figure.span) for figure in same),
    )


def _said(figure: Figure) -> str:
    """Say a figure with what it counts: `at least 12 people`."""
    noun = figure.noun if figure.noun and figure.noun not in figure.verbatim else None
    return " ".join(part for part in (figure.qualifier, figure.verbatim, noun) if part)
