"""What analyses found, by article, so that no story looks through the whole corpus."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import islice
from typing import TypeVar

import attrs

from newscorpus.analyses.tokens import Paragraph, paragraphs, sentences
from newscorpus.analyses.wording import Wording, wording
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, Figure, Mention, Quotation
from newscorpus.models.ties import Occurrence, Story
from newscorpus.text import Span

_LEAD = 2
"""How many sentences say what a report is about."""

F = TypeVar("F", Figure, Quotation)


@attrs.frozen(slots=False)
class Report:
    """An article and what was found in it."""

    article: Article
    figures: tuple[Figure, ...]
    """In the order of the text."""

    quotations: tuple[Quotation, ...]
    """In the order of the text."""

    mentions: tuple[tuple[Entity, Mention], ...]
    """In the order of the text."""

    @cached_property
    def wording(self) -> Wording:
        """Its words."""
        return wording(self.article)

    @cached_property
    def _paragraphs(self) -> tuple[tuple[Paragraph, tuple[Span, ...]], ...]:
        return tuple((each, tuple(sentences(each.text))) for each in paragraphs(self.article))

    def sentence(self, span: Span) -> tuple[str, int] | None:
        """Give the sentence around a place, and where it begins in the source.

        Args:
            span: A place in the source.

        Returns:
            None where no paragraph of the report has the place.
        """
        for paragraph, within in self._paragraphs:
            if paragraph.start <= span.start < paragraph.start + len(paragraph.text):
                at = span.start - paragraph.start
                own = next((s for s in within if s.start <= at < s.end), None)
                return (own.of(paragraph.text), paragraph.start + own.start) if own else None
        return None

    def is_lead(self, span: Span) -> bool:
        """Say whether a place is in the first sentences of the report."""
        return span.start < self._lead_end

    @cached_property
    def _lead_end(self) -> int:
        ends = (p.start + each.end for p, within in self._paragraphs for each in within)
        return max(islice(ends, _LEAD), default=0)

    def words(self, span: Span, margin: int = 0) -> str:
        """Give what stands at a place; nothing where no block has it.

        Args:
            span: A place in the source.
            margin: How much of the block to give on either side, in code points.
        """
        for block in self.article.blocks:
            if block.text_span.contains(span):
                start, end = (at - block.text_span.start for at in (span.start, span.end))
                return block.text[max(0, start - margin) : end + margin]
        return ""


@attrs.frozen(slots=False)
class Evidence:
    """A corpus arranged for asking what its articles say of the same."""

    corpus: Corpus

    @cached_property
    def stories(self) -> tuple[Story, ...]:
        """The stories of the corpus."""
        return self.corpus.findings(Story)

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """The entities of the corpus, by id."""
        return {entity.id: entity for entity in self.corpus.findings(Entity)}

    @cached_property
    def rank(self) -> Mapping[str, int]:
        """The place of each article among the reports: by date, the undated last, then by id."""
        ids = (*(a.id for a in self.corpus.by_date()), *sorted(a.id for a in self.corpus.undated))
        return {id_: place for place, id_ in enumerate(ids)}

    @cached_property
    def _reports(self) -> Mapping[str, Report]:
        figures = _by_article(self.corpus.findings(Figure))
        quotations = _by_article(self.corpus.findings(Quotation))
        mentions: dict[str, list[tuple[Entity, Mention]]] = defaultdict(list)
        for entity in self.entities.values():
            for mention in entity.mentions:
                mentions[mention.article].append((entity, mention))
        for named in mentions.values():
            named.sort(key=lambda each: (each[1].span, each[0].id))
        return {
            article.id: Report(
                article,
                tuple(figures.get(article.id, ())),
                tuple(quotations.get(article.id, ())),
                tuple(mentions.get(article.id, ())),
            )
            for article in self.corpus
        }

    def report(self, article_id: str) -> Report:
        """Give an article with what was found in it.

        Raises:
            KeyError: If the corpus has no such article.
        """
        return self._reports[article_id]

    def ordered(self, articles: Iterable[str]) -> tuple[str, ...]:
        """Give those of some articles that the corpus has, each once, by first report."""
        return tuple(sorted({a for a in articles if a in self.rank}, key=self.rank.__getitem__))

    def place(self, occurrence: Occurrence) -> tuple[int, Span]:
        """Give what to sort places by: first reports first, then in the order of the text."""
        return self.rank[occurrence.article], occurrence.span

    def are_in_turn(self, sides: Iterable[Iterable[str]]) -> bool:
        """Say whether all articles of a side are surely dated before those of the next."""
        before: list[str] = []
        for side in sides:
            articles = list(side)
            if not all(self._precedes(early, late) for early in before for late in articles):
                return False
            before += articles
        return True

    def _precedes(self, early: str, late: str) -> bool:
        first, second = self.corpus[early].date, self.corpus[late].date
        if not (first and second and first.latest and second.earliest):
            return False
        return first.latest < second.earliest


def _by_article(findings: Iterable[F]) -> Mapping[str, list[F]]:
    found: dict[str, list[F]] = defaultdict(list)
    for finding in findings:
        found[finding.article].append(finding)
    for here in found.values():
        here.sort(key=lambda each: (each.span, each.id))
    return found
