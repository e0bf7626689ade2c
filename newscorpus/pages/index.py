"""What views look up about a corpus, worked out once so that the whole site costs linear time."""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from itertools import combinations

import attrs

from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Topic, TopicArticle
from newscorpus.pages import uris
from newscorpus.pages.annotations import Annotations, Found, annotate
from newscorpus.pages.beside import Beside
from newscorpus.pages.interface import Interface, interface_for
from newscorpus.pages.layout import Part, parts
from newscorpus.pages.names import NameIndex
from newscorpus.pages.outlets import OutletIndex
from newscorpus.pages.page import Link
from newscorpus.pages.passages import PassageIndex
from newscorpus.pages.rows import (
    MOST_TOPICS,
    ArticleLine,
    ArticleRow,
    article_line,
    topic_link,
)
from newscorpus.pages.ties import TieIndex
from newscorpus.settings import SiteSettings


@attrs.frozen
class CorpusIndex:
    """A corpus and the settings of its site, with lookups in constant time."""

    corpus: Corpus
    settings: SiteSettings
    beside: Beside = attrs.field(factory=Beside)

    @property
    def say(self) -> Interface:
        """The language in which the pages speak."""
        return interface_for(self.settings.language, self.settings.catalogues)

    @cached_property
    def names(self) -> NameIndex:
        """Who and what the articles name and quote."""
        return NameIndex(self.corpus)

    @cached_property
    def ties(self) -> TieIndex:
        """What ties the articles together."""
        return TieIndex(self.corpus, self.say)

    @cached_property
    def passages(self) -> PassageIndex:
        """What the articles have word for word in common."""
        return PassageIndex(self.corpus)

    @cached_property
    def outlets(self) -> OutletIndex:
        """Who published the articles."""
        return OutletIndex(self.corpus)

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """Every topic that has an article, in the order of the findings."""
        return tuple(topic for topic in self.corpus.findings(Topic) if topic.articles)

    @cached_property
    def newest_first(self) -> tuple[Article, ...]:
        """All articles: the dated from the latest on, then the undated in corpus order."""
        return (*reversed(self.corpus.by_date()), *self.corpus.undated)

    @cached_property
    def _rank(self) -> Mapping[str, int]:
        return {article.id: rank for rank, article in enumerate(self.newest_first)}

    def rank(self, article: Article) -> int:
        """Say how many articles come before one where the newest come first."""
        return self._rank[article.id]

    @cached_property
    def _dated(self) -> int:
        return len(self.corpus) - len(self.corpus.undated)

    def neighbours(self, article: Article) -> tuple[Article | None, Article | None]:
        """Give the articles before and after one in time; an undated one has none."""
        rank = self._rank[article.id]
        if rank >= self._dated:
            return None, None
        before = self.newest_first[rank + 1] if rank + 1 < self._dated else None
        return before, self.newest_first[rank - 1] if rank else None

    @cached_property
    def memberships(self) -> Mapping[str, tuple[tuple[Topic, TopicArticle], ...]]:
        """The topics of each article by its id, those it is most about first."""
        found: dict[str, list[tuple[Topic, TopicArticle]]] = {a.id: [] for a in self.corpus}
        for topic in self.topics:
            for entry in topic.articles:
                found[entry.article].append((topic, entry))
        return {
            article: tuple(sorted(entries, key=lambda pair: (-pair[1].score, pair[0].id)))
            for article, entries in found.items()
        }

    @cached_property
    def topic_links(self) -> Mapping[str, Link]:
        """The link to each topic by its id, with its label on one line."""
        return {topic.id: topic_link(topic) for topic in self.topics}

    @cached_property
    def lines(self) -> Mapping[str, ArticleLine]:
        """The line that names each article, by its id."""
        language, waiting = self.settings.language, self.settings.waiting
        return {
            article.id: article_line(article, language, self.say, waiting)
            for article in self.corpus
        }

    @cached_property
    def rows(self) -> Mapping[str, ArticleRow]:
        """The row that lists each article, by its id."""
        return {
            article: ArticleRow(line, self._links(article)) for article, line in self.lines.items()
        }

    def _links(self, article: str) -> tuple[Link, ...]:
        return tuple(self.topic_links[t.id] for t, _ in self.memberships[article][:MOST_TOPICS])

    @cached_property
    def folders(self) -> frozenset[str]:
        """The addresses that articles' pages lie at and below: an id may hold slashes."""
        found: set[str] = set()
        for article in self.corpus:
            folder = uris.article(article.id)
            while folder not in found:
                found.add(folder)
                folder = f"{folder[:-1].rpartition('/')[0]}/"
        return frozenset(found)

    @cached_property
    def layouts(self) -> Mapping[str, tuple[Part, ...]]:
        """The parts of each article's text, by its id."""
        say = self.say
        return {article.id: parts(article, say) for article in self.corpus}

    @cached_property
    def annotations(self) -> Mapping[str, Annotations]:
        """What was found in each article as marks over its text, by its id."""
        return {
            article: annotate(layout, self._found(article), self.names.links)
            for article, layout in self.layouts.items()
        }

    def _found(self, article: str) -> Found:
        return attrs.evolve(self.names.found(article), stretches=self.passages.stretches(article))

    def target(self, finding_id: str) -> str:
        """Give where a quotation, figure or event stands: `articles/flood/#q3`."""
        article = finding_id.rpartition("#")[0]
        return f"{uris.article(article)}#{self.annotations[article].place(finding_id)}"

    @cached_property
    def by_topic(self) -> Mapping[str, tuple[TopicArticle, ...]]:
        """The entries of each topic by its id, newest article first."""
        return {
            topic.id: tuple(sorted(topic.articles, key=lambda entry: self._rank[entry.article]))
            for topic in self.topics
        }

    @cached_property
    def topic_neighbours(self) -> Mapping[str, tuple[tuple[Topic, int], ...]]:
        """For each topic the others that share articles with it and how many, most first."""
        shared: Counter[tuple[str, str]] = Counter()
        for entries in self.memberships.values():
            shared.update(combinations(sorted(topic.id for topic, _ in entries), 2))
        by_id = {topic.id: topic for topic in self.topics}
        found: dict[str, list[tuple[Topic, int]]] = {topic: [] for topic in by_id}
        for (one, other), count in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0])):
            found[one].append((by_id[other], count))
            found[other].append((by_id[one], count))
        return {topic: tuple(others) for topic, others in found.items()}
