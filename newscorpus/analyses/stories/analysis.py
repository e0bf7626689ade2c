"""Groups articles on one event, by what they say and when they were published."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import ClassVar

import attrs

from newscorpus.analyses.stories import signals
from newscorpus.analyses.stories.clustering import clusters
from newscorpus.analyses.stories.labels import label_of
from newscorpus.analyses.stories.neighbours import Days, Item, apart, similarities
from newscorpus.analyses.stories.vectors import vectors_of
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, Figure
from newscorpus.models.ties import Passage, Story
from newscorpus.slugs import free_slug, slug

_COUNTS: Mapping[str, Callable[[Corpus], signals.Counts]] = {
    "words": signals.words,
    "names": signals.names,
    "figures": signals.figures,
    "passages": signals.passages,
}
_FLOOR = 0.5
"""Pairs that are less alike than this part of `alike` count as not alike at all."""

_SERIES = 4
"""A title of so many articles is that of a series."""

_weight = attrs.validators.ge(0.0)


@attrs.frozen(kw_only=True)
class Stories:
    """Finds stories: two articles or more on one event.

    Articles are compared by their words, weighed by rarity, by what they name, by their figures and
    by the passages that they share. Groups are joined by average link, so that a year of similar
    articles does not chain into one story.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> texts = (
        ...     "An earthquake shook the harbour of Padang. The mayor counted 12 dead.",
        ...     "The mayor of Padang said the earthquake at the harbour left 12 dead.",
        ...     "Shares of the brewery rose after the merger was announced in Prague.",
        ... )
        >>> corpus = Corpus(
        ...     parse_article(f"date 2021-04-0{n} PADANG: {text}", id=f"a{n}")
        ...     for n, text in enumerate(texts, 1)
        ... )
        >>> [story.articles for story in Stories()(corpus)]
        [('a1', 'a2')]
    """

    name: ClassVar[str] = "stories"
    yields: ClassVar[type[Story]] = Story
    requires: ClassVar[tuple[type[Entity] | type[Figure] | type[Passage], ...]] = (
        Entity,
        Figure,
        Passage,
    )

    words: float = attrs.field(default=0.55, validator=_weight)
    """How much the words of two articles count, beside the other signals; 0 leaves them out."""

    names: float = attrs.field(default=0.35, validator=_weight)
    """How much it counts whom and what they name."""

    figures: float = attrs.field(default=0.05, validator=_weight)
    """How much the same figures count."""

    passages: float = attrs.field(default=0.05, validator=_weight)
    """How much text counts that both have."""

    alike: float = attrs.field(default=0.24, validator=attrs.validators.gt(0))
    """How alike the articles of a story are on average: a cosine, above 0, up to 1."""

    window: int = attrs.field(default=10, validator=attrs.validators.ge(0))
    """The most days between two reports that are compared; an undated one may be of any day."""

    longest: int = attrs.field(default=30, validator=attrs.validators.ge(0))
    """The most days from the first to the last report of a story."""

    def __call__(self, corpus: Corpus) -> Iterator[Story]:
        """Give the stories, sorted by their ids."""
        days = {article.id: days_of(article) for article in corpus}
        items = [Item(a, days[a], vector) for a, vector in sorted(self._vectors(corpus).items())]
        alike = similarities(items, self.window, self.alike * _FLOOR)

        def fits(names: Iterable[str]) -> bool:
            return _span([days[name] for name in names]) <= self.longest

        groups = [group for group in clusters(alike, self.alike, fits) if len(group) > 1]
        yield from _stories(groups, corpus, alike)

    def _vectors(self, corpus: Corpus) -> Mapping[str, Mapping[Hashable, float]]:
        weights = {signal: getattr(self, signal) for signal in signals.SIGNALS}
        total = sum(weights.values()) or 1.0
        joined: dict[str, dict[Hashable, float]] = defaultdict(dict)
        for signal, weight in weights.items():
            if weight:
                counts = _COUNTS[signal](corpus)
                for article, vector in vectors_of(signal, counts, weight / total).items():
                    joined[article].update(((signal, f), value) for f, value in vector.items())
        return joined


def days_of(article: Article) -> Days:
    """Give the first and the last day on which an article may have been published."""
    date = article.date
    if not (date and date.earliest and date.latest):
        return None
    return date.earliest.toordinal(), date.latest.toordinal()


def _span(days: Iterable[Days]) -> int:
    known = [each for each in days if each]
    return apart(min(known), max(known)) if known else 0


def _stories(
    groups: Iterable[list[str]], corpus: Corpus, alike: Mapping[str, Mapping[str, float]]
) -> tuple[Story, ...]:
    titles = Counter(" ".join(article.title.split()) for article in corpus if article.title)
    series = {title for title, count in titles.items() if count >= _SERIES}
    made = [_story([corpus[id_] for id_ in group], alike, series) for group in groups]
    taken: set[str] = set()
    by_label = sorted(made, key=lambda story: (story.label.casefold(), story.articles))
    named = [
        attrs.evolve(story, id=free_slug(slug(story.label.casefold()), taken)) for story in by_label
    ]
    return tuple(sorted(named, key=lambda story: story.id))


def _story(
    articles: list[Article], alike: Mapping[str, Mapping[str, float]], series: Iterable[str]
) -> Story:
    ordered = sorted(articles, key=_first_report)
    dates = sorted(article.date for article in ordered if article.date and article.date.is_placed)
    return Story(
        id="",
        label=label_of(articles, alike, series),
        articles=tuple(article.id for article in ordered),
        earliest=dates[0] if dates else None,
        latest=dates[-1] if dates else None,
    )


def _first_report(article: Article) -> tuple[bool, int, str]:
    days = days_of(article)
    return days is None, days[0] if days else 0, article.id
