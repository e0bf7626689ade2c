"""What a feed says, before it has a form: the latest articles with absolute addresses."""

import datetime as dt
from collections.abc import Iterable

import attrs

from newscorpus.models.article import Article
from newscorpus.models.findings import Topic
from newscorpus.pages import hrefs, uris
from newscorpus.pages.citing import cited_as
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.markup import visible
from newscorpus.pages.page import HeadLink, Link
from newscorpus.pages.periods import Unit, period
from newscorpus.pages.wording import name, one_line

MOST_ENTRIES = 50
_ALTERNATE = "alternate "
"""The space means nothing to readers. It keeps Material's script from taking a feed for a version
of the site in another language, beside which it would ask for a sitemap on every page."""

SUMMARY_LENGTH = 400
"""The most characters of an article's lead in a feed."""


@attrs.frozen
class FeedForm:
    """A form that feeds are published in."""

    file: str
    label: str
    media_type: str


RSS = FeedForm("rss.xml", "RSS", "application/rss+xml")
ATOM = FeedForm("atom.xml", "Atom", "application/atom+xml")
JSON_FEED = FeedForm("feed.json", "JSON Feed", "application/feed+json")
FORMS = (RSS, ATOM, JSON_FEED)


@attrs.frozen(kw_only=True)
class Entry:
    """An article in a feed; all texts are plain, on one line and without controls."""

    id: str
    """An address that stays the same whatever is learnt about the article."""

    address: str
    original: str | None
    """Where it was published."""

    title: str
    summary: str
    authors: tuple[str, ...]
    topics: tuple[str, ...]
    language: str
    sorted_by: dt.date
    """The first day that it can be of."""

    day: dt.date | None
    """The day of publication, if it is known as exactly as that."""


@attrs.frozen(kw_only=True)
class Feed:
    """The latest articles of the site or of one topic."""

    folder: str
    """Below the root of the site; its files lie there."""

    title: str
    description: str
    language: str
    site: str
    """The absolute address of the site's root."""

    page: str
    """The absolute address of the page that lists the same articles."""

    author: str
    entries: tuple[Entry, ...]
    """Newest first."""

    @property
    def updated(self) -> dt.date:
        """The date of the newest entry: the same corpus gives the same feed."""
        return self.entries[0].sorted_by

    def address(self, form: FeedForm) -> str:
        """Give the absolute address of the feed in a form."""
        return hrefs.absolute(self.site, f"{self.folder}{form.file}")


def site_feed(index: CorpusIndex) -> Feed | None:
    """Give the feed of the whole site; None without a dated article or an address."""
    dated = index.newest_first[: len(index.corpus) - len(index.corpus.undated)]
    return _feed(index, uris.HOME, "", index.settings.description, dated)


def topic_feed(topic: Topic, index: CorpusIndex) -> Feed | None:
    """Give the feed of a topic; None without a dated article or an address."""
    articles = (index.corpus[entry.article] for entry in index.by_topic[topic.id])
    label = index.topic_links[topic.id].text
    dated = [article for article in articles if article.date and article.date.is_placed]
    return _feed(
        index,
        uris.topic(topic.id),
        label,
        index.say.gettext("Articles on %(topic)s.", topic=label),
        dated,
    )


def feed_links(feed: Feed | None) -> tuple[Link, ...]:
    """Link to a feed in each of its forms."""
    return tuple(Link(form.label, f"{feed.folder}{form.file}") for form in FORMS) if feed else ()


def alternates(feed: Feed | None) -> tuple[HeadLink, ...]:
    """Give the links by which programs find a feed."""
    if feed is None:
        return ()
    return tuple(
        HeadLink(_ALTERNATE, feed.address(form), form.media_type, f"{feed.title} ({form.label})")
        for form in FORMS
    )


def _feed(
    index: CorpusIndex, folder: str, label: str, description: str, dated: Iterable[Article]
) -> Feed | None:
    settings = index.settings
    latest = tuple(dated)[:MOST_ENTRIES] if settings.url else ()
    if not latest:
        return None
    title = visible(one_line(settings.title, 200))
    return Feed(
        folder=folder,
        title=f"{label} – {title}" if label else title,
        description=visible(one_line(description, SUMMARY_LENGTH))
        or index.say.gettext("The latest articles."),
        language=settings.language,
        site=settings.url,
        page=hrefs.absolute(settings.url, folder, directory_urls=settings.directory_urls),
        author=title,
        entries=tuple(_entry(article, index) for article in latest),
    )


def _entry(article: Article, index: CorpusIndex) -> Entry:
    settings = index.settings
    cited, address = cited_as(article, index), uris.article(article.id)
    lead = next((block.text for block in article.paragraphs), "")
    day = period(article.date, Unit.DAY)
    first = (article.date.earliest or article.date.latest) if article.date else None
    return Entry(
        id=hrefs.absolute(settings.url, address),
        address=cited.page or "",
        original=cited.url,
        title=visible(name(article)),
        summary=visible(one_line(lead, SUMMARY_LENGTH)),
        authors=tuple(map(visible, (*cited.people, *cited.institutions))),
        topics=tuple(
            visible(index.topic_links[topic.id].text) for topic, _ in index.memberships[article.id]
        ),
        language=visible(cited.language),
        sorted_by=first or dt.date.min,
        day=day.first_day if day else None,
    )
