"""Which articles of a corpus are one text, and which of them to keep."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import attrs

from newscorpus.analyses.comparing import (
    Change,
    ChangeKind,
    PairKind,
    Sentence,
    SentencePair,
    compare_articles,
)
from newscorpus.analyses.wording import wording
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Relation, RelationKind

ONE_TEXT = frozenset({RelationKind.IDENTICAL, RelationKind.UPDATE, RelationKind.NEAR_DUPLICATE})
"""Relations of articles of which one may do for both."""

FULL = 0.95
"""A text with this share of the words of the longest of its group counts as full."""


@attrs.frozen
class Other:
    """An article that is one text with the one to keep, or nearly so."""

    article: Article
    words: int
    why: str
    """What ties it to the one to keep, in words."""

    relation: Relation | None
    """Its relation to the one to keep; None if only others of the group tie them."""

    edited: tuple[SentencePair, ...]
    """Its sentences that the one to keep has in nearly the same words."""

    reworded: int
    """How many of its sentences the one to keep has in other words."""

    only: tuple[Sentence, ...]
    """The sentences that the one to keep has not."""

    @property
    def is_spare(self) -> bool:
        """Whether the one to keep has all its sentences, and of the edited ones all words."""
        return not (self.only or self.reworded or self.lost)

    @property
    def lost(self) -> tuple[Change, ...]:
        """The words of edited sentences that the one to keep has not."""
        return tuple(
            change
            for pair in self.edited
            for change in pair.changes
            if change.kind is ChangeKind.DELETED
        )


@attrs.frozen
class Group:
    """Articles that are one text, or nearly so."""

    keep: Article
    words: int
    """How many words of report it has."""

    why: str
    """Why this one, in words."""

    others: tuple[Other, ...]
    """In the order of the corpus."""


def groups(corpus: Corpus) -> tuple[Group, ...]:
    """Group the articles that relations of `ONE_TEXT` tie, directly or by way of others.

    The one to keep is a full text of which no other is an update: it has `FULL` of the words of the
    longest such text. Of several the earliest is kept, then one with a date, then the first by id.

    Args:
        corpus: With its relations.

    Returns:
        By the order of the first article of each in the corpus.

    Examples:
        >>> groups(Corpus())
        ()
    """
    relations = [one for one in corpus.findings(Relation) if one.kind in ONE_TEXT]
    leaders: dict[str, str] = {}
    for relation in relations:
        first, second = (_leader(leaders, article) for article in relation.articles)
        leaders[first] = second
    members: defaultdict[str, list[Article]] = defaultdict(list)
    for article in corpus:
        if article.id in leaders:
            members[_leader(leaders, article.id)].append(article)
    by_member: defaultdict[str, list[Relation]] = defaultdict(list)
    for relation in relations:
        by_member[_leader(leaders, relation.articles[0])].append(relation)
    return tuple(_group(found, by_member[leader]) for leader, found in members.items())


def _leader(leaders: dict[str, str], article: str) -> str:
    while leaders.setdefault(article, article) != article:
        leaders[article] = leaders[leaders[article]]
        article = leaders[article]
    return article


def _group(members: Sequence[Article], relations: Sequence[Relation]) -> Group:
    words = {article.id: len(wording(article).words) for article in members}
    keep = _to_keep(members, relations, words)
    between = {frozenset(one.articles): one for one in relations}
    direct = {
        article.id: between.get(frozenset((article.id, keep.id)))
        for article in members
        if article is not keep
    }
    others = tuple(
        _other(article, keep, direct[article.id], relations, words[article.id])
        for article in members
        if article is not keep
    )
    return Group(keep, words[keep.id], _why_kept(keep, direct.values(), words), others)


def _to_keep(
    members: Sequence[Article], relations: Iterable[Relation], words: Mapping[str, int]
) -> Article:
    older = {one.articles[0] for one in relations if one.kind is RelationKind.UPDATE}
    latest = [article for article in members if article.id not in older] or list(members)
    most = max(words[article.id] for article in latest)
    return min((a for a in latest if words[a.id] >= FULL * most), key=_earliest)


def _earliest(article: Article) -> tuple[object, ...]:
    if article.date and article.date.is_placed:
        return (0, article.date, article.id)
    return (1, article.id)


def _why_kept(keep: Article, direct: Iterable[Relation | None], words: Mapping[str, int]) -> str:
    kinds = {one.kind if one else None for one in direct}
    if kinds == {RelationKind.IDENTICAL}:
        return "word for word what the others are, and the first by date, then by name"
    if kinds <= {RelationKind.IDENTICAL, RelationKind.UPDATE}:
        return "has nearly all that the others have, and more"
    if words[keep.id] == max(words.values()):
        return "the fullest text"
    return "as full as the longest, and the first by date, then by name"


def _other(
    article: Article,
    keep: Article,
    direct: Relation | None,
    relations: Iterable[Relation],
    words: int,
) -> Other:
    compared = compare_articles(article, keep)
    return Other(
        article=article,
        words=words,
        why=_why_other(article, direct, relations),
        relation=direct,
        edited=tuple(pair for pair in compared.pairs if pair.kind is PairKind.EDITED),
        reworded=compared.count(PairKind.REWORDED),
        only=tuple(
            sentence
            for pair in compared.pairs
            if pair.kind is PairKind.ONLY_FIRST
            for sentence in pair.first
        ),
    )


def _why_other(article: Article, direct: Relation | None, relations: Iterable[Relation]) -> str:
    if direct is None:
        tied = sorted(
            other for one in relations if article.id in one.articles for other in one.articles
        )
        return f"one text with {next(other for other in tied if other != article.id)}"
    if direct.kind is RelationKind.IDENTICAL:
        return "word for word the same"
    share = f"{direct.containment:.0%}".replace("%", " %")
    if direct.kind is RelationKind.UPDATE:
        return f"an earlier state: {share} of it stands in the one to keep"
    return f"nearly the same: {share} of the shorter stands in the longer"
