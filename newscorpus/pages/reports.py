"""The articles of a story as reports of one event: how long after the first, what they share."""

from collections.abc import Mapping, Sequence
from string import ascii_uppercase

import attrs

from newscorpus.models.article import Article
from newscorpus.models.ties import Story
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.interface import Interface
from newscorpus.pages.page import Link
from newscorpus.pages.rows import ArticleLine
from newscorpus.pages.ties import ALIKE

PERCENT = 100


@attrs.frozen(kw_only=True)
class Report:
    """An article of a story."""

    letter: str
    line: ArticleLine
    after: str
    """How long after the first report, in words; empty where dates cannot tell."""

    shared: str
    """How much of its text is that of the article it is set beside; empty where nothing is."""

    compare: Link | None


def letters_of(articles: Sequence[str]) -> dict[str, str]:
    """Give each article of a story a letter, and from the twenty-seventh on two.

    Examples:
        >>> letters_of(["flood", "river"])
        {'flood': 'A', 'river': 'B'}
    """
    found = {}
    for number, article in enumerate(articles):
        round_, place = divmod(number, len(ascii_uppercase))
        before = str(round_) if round_ else ""
        found[article] = f"{ascii_uppercase[place]}{before}"
    return found


def reports(
    story: Story, index: CorpusIndex, letters: Mapping[str, str], beside: str | None = None
) -> tuple[Report, ...]:
    """Give the articles of a story by first report.

    Args:
        story: The story.
        index: Its corpus.
        letters: The letter of each article.
        beside: The article whose text the others are set beside, and which is left out; without it
            that is the first report.
    """
    first = index.corpus[story.articles[0]]
    other = beside or story.articles[0]
    return tuple(
        Report(
            letter=letters[article],
            line=index.lines[article],
            after=_after(first, index.corpus[article], index.say),
            shared=_shared(article, other, index),
            compare=index.ties.compared.get((article, other)) if article != other else None,
        )
        for article in story.articles
        if article != beside
    )


def _after(first: Article, article: Article, say: Interface) -> str:
    if first is article or not (first.date and article.date):
        return ""
    begin, end = first.date.latest, article.date.earliest
    if not (begin and end and first.date.earliest == begin and article.date.latest == end):
        return ""
    days = (end - begin).days
    if days == 0:
        return say.gettext("the same day")
    return say.ngettext("%(n)s day after the first", "%(n)s days after the first", days)


def _shared(article: str, other: str, index: CorpusIndex) -> str:
    relation = index.ties.relations.get((article, other))
    if relation is None:
        return ""
    return index.say.gettext(
        "%(alike)s, %(percent)s %% of the shorter text in both",
        alike=index.say.gettext(ALIKE[relation.kind]),
        percent=round(PERCENT * relation.containment),
    )
