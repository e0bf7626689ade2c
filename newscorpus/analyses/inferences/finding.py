"""Finds what the corpus tells of an article and the article does not."""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from newscorpus.analyses.inferences.bounds import Bounds, bounds_of
from newscorpus.analyses.inferences.evidence import Evidence, evidence_for
from newscorpus.analyses.inferences.outlets import copies_of_unsigned, outlet_of
from newscorpus.analyses.inferences.proposals import Proposal, propose
from newscorpus.analyses.inferences.showing import shown_by
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Event
from newscorpus.models.ties import Inference, InferenceBasis, Relation, Story

_OPEN = Bounds()


@attrs.frozen
class Inferences:
    r"""Infers dates for articles that no calendar can place, and outlets for those without one.

    Articles stay as they are. A date gets bounds, which hold if what the articles say holds (see
    `bounds_of`), and a conjecture, from articles with the same text, with nearly the same, or of
    the same story (see `evidence_for` and `propose`). What is shown of a date without its year,
    and its weekday, must agree. An outlet is inferred from copied text (see `outlet_of`).

    What is inferred is never evidence: only what articles say themselves.

    Examples:
        >>> from newscorpus.models.dates import Date
        >>> from newscorpus.readers.article import parse_article
        >>> first = parse_article("2021-04-07\nKABUL: Snow fell all day.")
        >>> second = parse_article("Thu, 8 Apr\nKABUL: Snow fell again.")
        >>> articles = (attrs.evolve(first, id="a"), attrs.evolve(second, id="b"))
        >>> day = Date("2021-04-07")
        >>> corpus = Corpus(articles).with_findings([Story("snow", "Snow", ("a", "b"), day, day)])
        >>> for found in Inferences()(corpus):
        ...     print(found.value, found.because, sep=": ")
        2021-04-08: its story is dated 2021-04-07, and 8 April 2021 was a Thursday
    """

    name: ClassVar[str] = "inferences"
    yields: ClassVar[type[Inference]] = Inference
    requires: ClassVar[tuple[type[Relation | Story | Event], ...]] = (Relation, Story, Event)

    containment: float = attrs.field(
        default=0.9, validator=[attrs.validators.ge(0), attrs.validators.le(1)]
    )
    """How much of the shorter of two texts must stand in the longer for one to be the other's copy,
    0 to 1."""

    spread: int = attrs.field(default=31, validator=attrs.validators.ge(0))
    """The most days between the dates of copies, or of a story, that tell the date of another."""

    slack: int = attrs.field(default=7, validator=attrs.validators.ge(0))
    """How many days before or after those dates a day that an article shows may be."""

    def __call__(self, corpus: Corpus) -> Iterator[Inference]:
        """Give the inferences by article id; of a date first what must hold, then what is likely.

        Articles whose date a calendar can place get no inference about it.
        """
        undated = corpus.undated
        bounds = bounds_of(corpus, undated)
        evidence = evidence_for(corpus, undated, self.containment)
        copies = copies_of_unsigned(corpus, self.containment)
        for id_ in sorted({*bounds, *evidence, *copies}):
            if id_ in bounds:
                yield _bounded(id_, bounds[id_])
            likely = self._likely(corpus[id_], evidence.get(id_, ()), bounds.get(id_, _OPEN))
            if likely:
                yield _conjecture(id_, likely)
            outlet = outlet_of(corpus[id_], copies.get(id_, ()))
            if outlet:
                yield outlet

    def _likely(
        self, article: Article, evidence: tuple[Evidence, ...], bounds: Bounds
    ) -> Proposal | None:
        """Give what all evidence proposes; None where it disagrees."""
        shown = shown_by(article) if evidence else None
        if shown is None:
            return None
        found = [
            propose(shown, one, bounds, spread=self.spread, slack=self.slack) for one in evidence
        ]
        values = {one.value if one else None for one in found}
        return found[0] if len(values) == 1 else None


def _bounded(article: str, bounds: Bounds) -> Inference:
    basis = InferenceBasis.BOUNDS
    return Inference(article, "date", bounds.value, basis, bounds.because, bounds.evidence)


def _conjecture(article: str, likely: Proposal) -> Inference:
    basis = InferenceBasis.CONJECTURE
    return Inference(article, "date", likely.value, basis, likely.because, likely.evidence)
