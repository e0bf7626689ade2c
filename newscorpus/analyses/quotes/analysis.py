"""Who is quoted with what, in the articles of a corpus."""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from newscorpus.analyses.quotes.naming import Known
from newscorpus.analyses.quotes.reading import find_quotations
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, Quotation


@attrs.frozen
class Quotations:
    """Finds what people are quoted with, with speaker, cue and the rule that named the speaker.

    Examples:
        >>> Quotations().name
        'quotations'
    """

    name: ClassVar[str] = "quotations"
    yields: ClassVar[type[Quotation]] = Quotation
    requires: ClassVar[tuple[type[Entity], ...]] = (Entity,)

    indirect: bool = attrs.field(default=True, kw_only=True)
    """Whether what is told without quotation marks is wanted too."""

    def __call__(self, corpus: Corpus) -> Iterator[Quotation]:
        """Give the quotations of each article, in the order of its text."""
        known = mentions_by_article(corpus)
        for article in corpus:
            yield from find_quotations(article, known.get(article.id, ()), indirect=self.indirect)


def mentions_by_article(corpus: Corpus) -> dict[str, list[Known]]:
    """Give the mentions of entities in each article, by its id.

    Examples:
        >>> mentions_by_article(Corpus())
        {}
    """
    known: dict[str, list[Known]] = {}
    for entity in corpus.findings(Entity):
        for mention in entity.mentions:
            known.setdefault(mention.article, []).append(Known(mention.span, entity))
    return known
