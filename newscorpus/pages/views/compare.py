"""Two articles side by side: sentences first, words second."""

from collections.abc import Iterator

import attrs

from newscorpus.analyses.comparing import (
    ChangeKind,
    Comparison,
    PairKind,
    Reason,
    Sentence,
    SentencePair,
    compare_articles,
)
from newscorpus.models.article import Article
from newscorpus.pages import uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.layout import part_at
from newscorpus.pages.page import Link, Page
from newscorpus.pages.rows import ArticleLine
from newscorpus.pages.ties import ALIKE

PERCENT = 100


@attrs.frozen
class Words:
    """Words that both have, or that only one has."""

    kind: str
    """`equal`, `deleted` or `inserted`."""

    text: str


@attrs.frozen
class Cell:
    """A sentence or two of one article."""

    words: tuple[Words, ...]
    place: Link
    """The paragraph."""


@attrs.frozen(kw_only=True)
class CompareRow:
    """Sentences that go together, or one that stands alone."""

    kind: str
    """`copied`, `edited`, `reworded`, `only-first` or `only-second`."""

    first: Cell | None
    second: Cell | None
    reasons: tuple[str, ...]
    """What reworded sentences share."""


@attrs.frozen(kw_only=True)
class CompareContext:
    """What `compare.html` may use."""

    first: ArticleLine
    second: ArticleLine
    story: Link | None
    counts: tuple[tuple[str, int], ...]
    """How many sentences are of each kind, in the order of the kinds."""

    shares: tuple[int, int]
    """How much of the words of each stands in the other too, in percent."""

    relation: str
    """How their texts are alike, in words; empty where they share no passage."""

    rows: tuple[CompareRow, ...]
    others: tuple[tuple[ArticleLine, Link], ...]
    """Other articles that the first is compared with."""


def compare_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the comparison of each two articles of a story, and of near-duplicates."""
    partners: dict[str, list[str]] = {}
    for one, other in index.ties.pairs:
        partners.setdefault(one, []).append(other)
        partners.setdefault(other, []).append(one)
    for one, other in index.ties.pairs:
        lines = index.lines[one], index.lines[other]
        yield Page(
            address=uris.compare(one, other),
            title=f"{lines[0].link.text} / {lines[1].link.text}",
            description=index.say.gettext(
                "Two articles side by side: copied, edited, reworded, only here."
            ),
            template="compare.html",
            context=_context(one, other, index, partners[one]),
            language=index.settings.language,
            anchors=("sentences",),
            headings=(("sentences", index.say.gettext("Sentence by sentence")),),
        )


def _context(one: str, other: str, index: CorpusIndex, partners: list[str]) -> CompareContext:
    first, second = index.corpus[one], index.corpus[other]
    found = compare_articles(first, second)
    story = index.ties.story_of.get(one)
    shared = story and story is index.ties.story_of.get(other)
    return CompareContext(
        first=index.lines[one],
        second=index.lines[other],
        story=index.ties.links[story.id] if story and shared else None,
        counts=tuple((kind.value, found.count(kind)) for kind in PairKind),
        shares=_percents(found),
        relation=_relation(one, other, index),
        rows=tuple(_row(pair, first, second, index) for pair in found.pairs),
        others=tuple(
            (index.lines[partner], index.ties.compared[one, partner])
            for partner in partners
            if partner != other
        ),
    )


def _percents(found: Comparison) -> tuple[int, int]:
    first, second = found.containment
    return round(PERCENT * first), round(PERCENT * second)


def _relation(one: str, other: str, index: CorpusIndex) -> str:
    relation = index.ties.relations.get((one, other))
    if relation is None:
        return ""
    return index.say.ngettext(
        "%(alike)s; the longest passage that both have is of %(n)s word",
        "%(alike)s; the longest passage that both have is of %(n)s words",
        relation.longest,
        alike=index.say.gettext(ALIKE[relation.kind]),
    )


def _row(pair: SentencePair, first: Article, second: Article, index: CorpusIndex) -> CompareRow:
    return CompareRow(
        kind=pair.kind.value,
        first=_cell(pair.first, pair, first, index, ChangeKind.DELETED),
        second=_cell(pair.second, pair, second, index, ChangeKind.INSERTED),
        reasons=tuple(map(_reason, pair.reasons)),
    )


def _reason(reason: Reason) -> str:
    return reason.value


def _cell(
    sentences: tuple[Sentence, ...],
    pair: SentencePair,
    article: Article,
    index: CorpusIndex,
    own: ChangeKind,
) -> Cell | None:
    if not sentences:
        return None
    part = part_at(index.layouts[article.id], sentences[0].span.start)
    anchor, label = (
        (part.anchor, part.label) if part else ("headline", index.say.gettext("the article"))
    )
    words = tuple(
        Words(change.kind.value, change.text)
        for change in pair.changes
        if change.kind in {ChangeKind.EQUAL, own}
    )
    plain = Words(ChangeKind.EQUAL.value, " ".join(sentence.text for sentence in sentences))
    return Cell(words or (plain,), Link(label, f"{uris.article(article.id)}#{anchor}"))
