"""The dated articles that speak for the date of an undated one, strongest first."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

import attrs

from newscorpus.analyses.inferences.phrasing import named, period
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.dates import Date, Precision
from newscorpus.models.ties import Relation, RelationKind, Story

COPIED_KINDS = frozenset({RelationKind.UPDATE, RelationKind.NEAR_DUPLICATE})
"""Relations of texts that are nearly the same, if the shorter stands in the longer as a whole."""

_DAYS = frozenset({Precision.SECOND, Precision.DAY})


@attrs.frozen
class Evidence:
    """Dated articles that speak for the date of another."""

    dates: tuple[Date, ...]
    """Theirs, earliest first; at least one."""

    because: str
    """What they say, in words."""

    ids: tuple[str, ...]
    """Of the story, if it is one, and of the articles."""

    is_same_text: bool = False
    """Whether their dates are those of the very text."""

    @property
    def first(self) -> dt.date:
        """The first day that any of them can be of."""
        return min(date.earliest for date in self.dates if date.earliest)

    @property
    def last(self) -> dt.date:
        """The last day that any of them can be of."""
        return max(date.latest for date in self.dates if date.latest)

    @property
    def spread(self) -> int:
        """The days from the beginning of the earliest date to that of the latest."""
        return (max(date.earliest for date in self.dates if date.earliest) - self.first).days


def evidence_for(
    corpus: Corpus, articles: Sequence[Article], containment: float
) -> dict[str, tuple[Evidence, ...]]:
    """Give what speaks for the dates of some articles.

    For each only the strongest kind is given of which there is any: articles with the same text,
    then those with nearly the same, then the others of its story. What is dated to the day hides
    what is dated to the month or the year, and a date with a mark of doubt says nothing.

    Args:
        corpus: With relations and stories.
        articles: Articles of it that no calendar can place.
        containment: How much of the shorter of two texts must stand in the longer, 0 to 1.

    Returns:
        The evidence by the article's id, where there is any; several where an article is in
        several stories.
    """
    wanted = {article.id for article in articles}
    same = _related(corpus, wanted, lambda tie: tie.kind is RelationKind.IDENTICAL)
    near = _related(corpus, wanted, lambda tie: is_near_copy(tie, containment))
    stories = _stories(corpus, wanted)
    found: dict[str, tuple[Evidence, ...]] = {}
    for id_ in (article.id for article in articles):
        some = (
            _copies(corpus, same.get(id_, ()), "the same text is dated", is_same_text=True)
            or _copies(corpus, near.get(id_, ()), "nearly the same text is dated")
            or tuple(_of_stories(corpus, id_, stories.get(id_, ())))
        )
        if some:
            found[id_] = some
    return found


def is_near_copy(relation: Relation, containment: float) -> bool:
    """Say whether the shorter of two texts is nearly all in the longer."""
    return relation.kind in COPIED_KINDS and relation.containment >= containment


def _related(
    corpus: Corpus, wanted: set[str], holds: Callable[[Relation], bool]
) -> Mapping[str, set[str]]:
    """Give for each wanted article those that it has a relation with."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for relation in corpus.findings(Relation):
        if wanted.isdisjoint(relation.articles) or not holds(relation):
            continue
        first, second = relation.articles
        found[first].add(second)
        found[second].add(first)
    return found


def _stories(corpus: Corpus, wanted: set[str]) -> Mapping[str, list[Story]]:
    found: defaultdict[str, list[Story]] = defaultdict(list)
    for story in corpus.findings(Story):
        for id_ in wanted.intersection(story.articles):
            found[id_].append(story)
    return found


def _copies(
    corpus: Corpus, ids: Iterable[str], words: str, *, is_same_text: bool = False
) -> tuple[Evidence, ...]:
    dated = _dated(corpus, ids)
    if not dated:
        return ()
    dates = tuple(date for date, _ in dated)
    because = f"{words} {period(dates)} in {named(article for _, article in dated)}"
    found = tuple(article.id for _, article in dated)
    return (Evidence(dates, because, found, is_same_text),)


def _of_stories(corpus: Corpus, own: str, stories: Iterable[Story]) -> Iterable[Evidence]:
    for story in sorted(stories, key=lambda story: story.id):
        if dated := _dated(corpus, {*story.articles} - {own}):
            dates = tuple(date for date, _ in dated)
            ids = (story.id, *(article.id for _, article in dated))
            yield Evidence(dates, f"its story is dated {period(dates)}", ids)


def _dated(corpus: Corpus, ids: Iterable[str]) -> list[tuple[Date, Article]]:
    """Give the articles that have a date without doubt, earliest first, to the day if there are."""
    articles = (corpus[id_] for id_ in ids if id_ in corpus)
    dated = [(article.date, article) for article in articles if article.date]
    sure = [(date, article) for date, article in dated if _is_sure(date)]
    exact = [(date, article) for date, article in sure if date.precision in _DAYS]
    return sorted(exact or sure, key=lambda one: (one[0], one[1].id))


def _is_sure(date: Date) -> bool:
    is_doubtful = date.is_uncertain or date.is_approximate
    return date.earliest is not None and date.latest is not None and not is_doubtful
