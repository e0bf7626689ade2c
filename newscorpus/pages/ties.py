"""What ties articles together, looked up for their pages in constant time."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import combinations

import attrs

from newscorpus.analyses.coverage import Coverage, FigureLine, coverages, ledger
from newscorpus.analyses.related import RelatedArticles
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Inference, Relation, RelationKind, Story
from newscorpus.pages import uris
from newscorpus.pages.interface import ENGLISH, Interface, gettext_noop
from newscorpus.pages.page import Link
from newscorpus.pages.wording import one_line

LABEL_LENGTH = 140
MOST_COMPARED = 10
"""Of a story of more articles, each is compared with the first and with the one before only."""

ALIKE = {
    RelationKind.IDENTICAL: gettext_noop("identical"),
    RelationKind.UPDATE: gettext_noop("update"),
    RelationKind.NEAR_DUPLICATE: gettext_noop("near duplicate"),
    RelationKind.SHARED_PASSAGES: gettext_noop("shared passages"),
}
"""How the texts of two articles are alike, in words."""


@attrs.frozen
class TieIndex:
    """The stories of a corpus, their coverage, and which articles are compared."""

    corpus: Corpus
    say: Interface = ENGLISH
    """The language of the links."""

    @cached_property
    def stories(self) -> tuple[Story, ...]:
        """Every story, in the order of the findings."""
        return self.corpus.findings(Story)

    @cached_property
    def by_id(self) -> Mapping[str, Story]:
        """Every story, by id."""
        return {story.id: story for story in self.stories}

    @cached_property
    def links(self) -> Mapping[str, Link]:
        """The link to each story, by its id."""
        return {
            story.id: Link(one_line(story.label, LABEL_LENGTH) or story.id, uris.story(story.id))
            for story in self.stories
        }

    @cached_property
    def story_of(self) -> Mapping[str, Story]:
        """The story of each article that has one, by the article's id."""
        return {article: story for story in self.stories for article in story.articles}

    @cached_property
    def coverage(self) -> Mapping[str, Coverage]:
        """How the articles of each story cover it, by the story's id."""
        return {coverage.story: coverage for coverage in coverages(self.corpus)}

    @cached_property
    def ledger(self) -> tuple[FigureLine, ...]:
        """Every figure of the corpus, those that are the same in one line."""
        return ledger(self.corpus)

    @cached_property
    def related(self) -> RelatedArticles:
        """Which articles are related to which."""
        return RelatedArticles(self.corpus)

    @cached_property
    def relations(self) -> Mapping[tuple[str, str], Relation]:
        """How the texts of two articles are alike, by their ids in either order."""
        found: dict[tuple[str, str], Relation] = {}
        for relation in self.corpus.findings(Relation):
            found[relation.articles] = found[relation.articles[::-1]] = relation
        return found

    @cached_property
    def inferences(self) -> Mapping[str, tuple[Inference, ...]]:
        """What only the corpus can tell about an article, by its id."""
        found: dict[str, list[Inference]] = {}
        for inference in self.corpus.findings(Inference):
            found.setdefault(inference.article, []).append(inference)
        return {article: tuple(inferences) for article, inferences in found.items()}

    @cached_property
    def compared(self) -> Mapping[tuple[str, str], Link]:
        """The link to each comparison, by the ids of the two articles in either order."""
        found: dict[tuple[str, str], Link] = {}
        words = self.say.gettext("compare")
        for one, other in self.pairs:
            link = Link(words, uris.compare(one, other))
            found[one, other] = found[other, one] = link
        return found

    @cached_property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The articles that are compared, those of a story by first report."""
        pairs = dict.fromkeys(pair for story in self.stories for pair in _pairs_of(story))
        for relation in self.corpus.findings(Relation):
            ordered = relation.articles
            if relation.kind is not RelationKind.SHARED_PASSAGES and ordered[::-1] not in pairs:
                pairs.setdefault(ordered)
        return tuple(pairs)


def _pairs_of(story: Story) -> Iterator[tuple[str, str]]:
    if len(story.articles) <= MOST_COMPARED:
        yield from combinations(story.articles, 2)
        return
    first = story.articles[0]
    for before, article in zip(story.articles, story.articles[1:], strict=False):
        yield first, article
        if before != first:
            yield before, article
