"""The outlet of an article that names none, from the articles that have its text."""

from collections.abc import Iterable

import attrs

from newscorpus.analyses.inferences.evidence import is_near_copy
from newscorpus.analyses.tokens import paragraphs
from newscorpus.models.article import Article, CreditKind
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Inference, InferenceBasis, Relation, RelationKind


@attrs.frozen
class TextCopy:
    """An article with the text of another."""

    article: Article
    is_same: bool
    """Whether the texts are the same word for word."""

    @property
    def publishers(self) -> frozenset[str]:
        """Those who may have published it: its outlet, else the agencies that it is credited to."""
        outlet = self.article.outlet
        return frozenset({outlet} if outlet else agencies_of(self.article))


def agencies_of(article: Article) -> frozenset[str]:
    """Give the agencies that an article is credited to, or that its dateline names."""
    credited = {credit.name for credit in article.credits if credit.kind is CreditKind.AGENCY}
    return frozenset(credited.union(article.dateline.agencies if article.dateline else ()))


def copies_of_unsigned(corpus: Corpus, containment: float) -> dict[str, list[TextCopy]]:
    """Give the copies of each article that names neither outlet nor agency, by its id.

    Args:
        corpus: With relations.
        containment: How much of the shorter of two texts must stand in the longer, 0 to 1.
    """
    found: dict[str, list[TextCopy]] = {}
    for relation in corpus.findings(Relation):
        is_same = relation.kind is RelationKind.IDENTICAL
        if not (is_same or is_near_copy(relation, containment)):
            continue
        first, second = relation.articles
        for own, other in ((first, second), (second, first)):
            if own in corpus and other in corpus and _is_unsigned(corpus[own]):
                found.setdefault(own, []).append(TextCopy(corpus[other], is_same))
    return found


def _is_unsigned(article: Article) -> bool:
    return article.outlet is None and not agencies_of(article)


def outlet_of(article: Article, copies: Iterable[TextCopy]) -> Inference | None:
    """Name the one outlet that has an article's text, or the one agency where no outlet has it.

    Copies that name neither say nothing. A copy in an outlet that is credited to an agency says
    nothing of the outlet: any outlet may print such a text. Where the copies disagree, or where
    one is such a text, there is no answer.

    Args:
        article: An article that names no outlet and no agency.
        copies: The articles that have its text.
    """
    known = sorted((c for c in copies if c.publishers), key=lambda c: c.article.id)
    publishers = frozenset[str]().union(*(copy.publishers for copy in known))
    is_wire = any(copy.article.outlet and agencies_of(copy.article) for copy in known)
    if len({name.casefold() for name in publishers}) != 1 or is_wire:
        return None
    name = min(publishers)
    is_outlet = any(copy.article.outlet for copy in known)
    # one name may be an outlet here and an agency there: an outlet that sells its texts
    if is_outlet and not all(copy.article.outlet for copy in known):
        return None
    where = f"in {name}" if is_outlet else f"in an article credited to {name}"
    best = [copy for copy in known if copy.is_same] or known
    because = f"{_what_is_shared(article, best[0])} {where}"
    evidence = tuple(copy.article.id for copy in known)
    return Inference(article.id, "outlet", name, InferenceBasis.COPIED, because, evidence)


def _what_is_shared(article: Article, copy: TextCopy) -> str:
    if copy.is_same:
        return "its text also stands"
    if _length(article) <= _length(copy.article):
        return "nearly all its text also stands"
    return "it has nearly all of a text that stands"


def _length(article: Article) -> int:
    return sum(len(part.text.split()) for part in paragraphs(article))
