"""Finds the stories of a corpus."""

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

import attrs

from newscorpus.analyses.stories.chance import Chance, chance_of
from newscorpus.analyses.stories.days import days_of, in_order
from newscorpus.analyses.stories.labels import central_first, headlines, label_of
from newscorpus.analyses.stories.linking import Rule, linked
from newscorpus.analyses.stories.pairs import Texts, copied_of, pairs_of
from newscorpus.analyses.stories.vectors import Vector, Weights, signals_of, vectors_of
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, Figure
from newscorpus.models.ties import Passage, Story
from newscorpus.slugs import free_slug, slug

_FAINT = 0.25
"""The share of the similarity of a story below which two articles count as not alike."""

_Ranked = tuple[tuple[Article, ...], tuple[Article, ...]]
"""The articles of a story: by first report, and the most typical first."""


def _share(_instance: object, attribute: "attrs.Attribute[float]", value: float) -> None:
    if not 0 < value <= 1:
        raise ValueError(f"`{attribute.name}` lies above 0 and up to 1, not {value}")


def _days(_instance: object, attribute: "attrs.Attribute[int]", value: int) -> None:
    if value < 0:
        raise ValueError(f"`{attribute.name}` is a number of days from 0, not {value}")


def _weight(_instance: object, attribute: "attrs.Attribute[float]", value: float) -> None:
    if not 0 <= value <= 100:  # noqa: PLR2004 -- as the message says
        raise ValueError(f"`{attribute.name}` lies in 0..100, not {value}")


@attrs.frozen(kw_only=True)
class Stories:
    """Groups articles on one event by what they say, within some days.

    Two articles are as alike as the words, names and figures that they share are many and rare,
    and more so if they share passages. Groups are joined by average link. An article whose day is
    not known may join any group; one that shares its event with no other is in no story.

    Raises:
        ValueError: If an option lies outside its range, or no signal but passages is left.

    Examples:
        >>> list(Stories(window=3)(Corpus()))
        []
    """

    name: ClassVar[str] = "stories"
    yields: ClassVar[type[Story]] = Story
    requires: ClassVar[tuple[type[Entity | Figure | Passage], ...]] = (Entity, Figure, Passage)

    window: int = attrs.field(default=10, validator=_days)
    """The most days between two articles that are compared, from 0."""

    span: int = attrs.field(default=30, validator=_days)
    """The most days between the first article of a story and its last, from 0."""

    alike: float = attrs.field(default=0.15, validator=_share)
    """How alike the articles of a story are on average, at least: above 0 and up to 1."""

    apart: float = attrs.field(default=0.75, validator=_share)
    """Two groups stay apart if their articles are less alike than this share of what those within
    the looser group are: above 0 and up to 1."""

    words: float = attrs.field(default=1.0, validator=_weight)
    """What words count beside the other signals, 0 to 100; 0 leaves them out."""

    names: float = attrs.field(default=2.0, validator=_weight)
    """What entities count."""

    figures: float = attrs.field(default=1.0, validator=_weight)
    """What figures count."""

    passages: float = attrs.field(default=1.0, validator=_weight)
    """How much a long shared passage adds: 1 makes two articles twice as alike."""

    def __attrs_post_init__(self) -> None:
        if not (self.words or self.names or self.figures):
            raise ValueError("one of `words`, `names` and `figures` must be above 0")

    def __call__(self, corpus: Corpus) -> Iterator[Story]:
        """Give the stories, earliest first."""
        articles = in_order(corpus)
        weights = Weights(self.words, self.names, self.figures)
        vectors = vectors_of(articles, signals_of(corpus), weights)
        groups = self._groups(corpus, articles, vectors)
        yield from _named([_ranked(articles, vectors, group) for group in groups], corpus)

    def _groups(
        self, corpus: Corpus, articles: Sequence[Article], vectors: Sequence[Vector]
    ) -> Iterator[tuple[int, ...]]:
        numbers = {article.id: number for number, article in enumerate(articles)}
        passages = corpus.findings(Passage) if self.passages else ()
        days = tuple(map(days_of, articles))
        texts = Texts(vectors, days, copied_of(passages, numbers), self.window)
        chance = chance_of(vectors, days, self.window, self.span)
        faint = _FAINT * self.alike
        least = Chance(max(faint, chance.dated), max(faint, chance.undated))
        pairs = pairs_of(texts, self.passages, least)
        return linked(pairs, days, Rule(self.alike, self.apart, self.span))


def _ranked(
    articles: Sequence[Article], vectors: Sequence[Vector], group: Sequence[int]
) -> _Ranked:
    members = [articles[number] for number in group]
    ranked = central_first(members, [vectors[number] for number in group])
    return tuple(sorted(members, key=_report)), ranked


def _report(article: Article) -> tuple[bool, object, str]:
    """Sort by first report: those that no calendar can place last."""
    date = article.date if article.date and article.date.is_placed else None
    return (date is None, date or 0, article.id)


def _named(groups: Iterable[_Ranked], corpus: Corpus) -> Iterator[Story]:
    used = headlines(corpus)
    taken: set[str] = set()
    for members, ranked in sorted(groups, key=lambda group: _report(group[0][0])):
        label = label_of(ranked, used)
        dates = [a.date for a in members if a.date and a.date.is_placed]
        yield Story(
            id=free_slug(slug(label.casefold()), taken),
            label=label,
            articles=tuple(article.id for article in members),
            earliest=min(dates, default=None),
            latest=max(dates, default=None),
        )
