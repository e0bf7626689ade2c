"""The line by which a listing names an article."""

import attrs

from newscorpus.models.article import Article
from newscorpus.models.findings import Topic
from newscorpus.pages import uris
from newscorpus.pages.interface import ENGLISH, Interface
from newscorpus.pages.languages import direction
from newscorpus.pages.page import Link
from newscorpus.pages.periods import machine_readable
from newscorpus.pages.waiting import mark
from newscorpus.pages.wording import name, one_line
from newscorpus.settings import MarkWaiting

MOST_TOPICS = 3
"""How many of its topics a line names, those it is most about."""

ORIGIN_LENGTH = 60
"""The most characters of an outlet's name or a place in a line."""


@attrs.frozen
class ArticleLine:
    """What names an article wherever it is linked to."""

    link: Link
    language: str | None
    """The article's language where it is not the site's."""

    direction: str | None
    """`ltr` or `rtl` where the language is given."""

    date: str
    """The date in words."""

    time: str | None
    """The date for `<time datetime>`, where it can stand there."""

    origin: str
    """The outlet, else the places of the dateline, else nothing."""

    mark: str = ""
    """A word on an article that waits to be published: `draft`, `after today`; else nothing."""


@attrs.frozen
class ArticleRow:
    """An article in a listing, with the topics that it is most about."""

    line: ArticleLine
    topics: tuple[Link, ...]


def article_line(
    article: Article,
    site_language: str,
    say: Interface = ENGLISH,
    waiting: MarkWaiting | None = None,
) -> ArticleLine:
    """Sum an article up in one line.

    Args:
        article: The article.
        site_language: The BCP 47 tag of the language that needs no mark.
        say: The language of the line's own words.
        waiting: How articles that wait to be published are marked, if they are.
    """
    foreign = article.language if article.language != site_language else None
    return ArticleLine(
        link=Link(name(article), uris.article(article.id)),
        language=foreign,
        direction=direction(foreign) if foreign else None,
        date=say.date(article.date),
        time=machine_readable(article.date),
        origin=_origin(article),
        mark=mark(article, waiting, say),
    )


def topic_link(topic: Topic) -> Link:
    """Give the link to a topic's page, with its label on one line."""
    return Link(one_line(topic.label, ORIGIN_LENGTH) or topic.id, uris.topic(topic.id))


def _origin(article: Article) -> str:
    places = article.dateline.places if article.dateline else ()
    return one_line(article.outlet or " / ".join(places), ORIGIN_LENGTH)
