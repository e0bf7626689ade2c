"""The list of topics, and for each topic its articles with the words that put them there."""

from collections.abc import Iterator

import attrs

from newscorpus.models.findings import Topic, TopicArticle, TopicSource
from newscorpus.pages import uris
from newscorpus.pages.feeds import alternates, feed_links, topic_feed
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.interface import Interface
from newscorpus.pages.page import Head, Link, Page
from newscorpus.pages.pagination import Pager, paginate
from newscorpus.pages.periods import Unit
from newscorpus.pages.rows import ArticleLine
from newscorpus.pages.snippets import Snippet, snippets
from newscorpus.pages.strips import Strip, listing_strip

MOST_NEIGHBOURS = 12
"""How many other topics a topic's page names, those that share most articles."""


@attrs.frozen
class TopicSummary:
    """A topic in the list of topics."""

    link: Link
    count: int
    first: str | None
    """The date of its earliest article in words, None without a dated one."""

    last: str | None

    is_suggested: bool
    """Whether the library proposes it."""


@attrs.frozen(kw_only=True)
class TopicListContext:
    """What `topics.html` may use."""

    count: int
    topics: tuple[TopicSummary, ...]
    """Those of this page, by label."""

    pager: Pager


@attrs.frozen
class TopicEntry:
    """An article on a topic's page."""

    line: ArticleLine
    snippets: tuple[Snippet, ...]
    """Empty for an article that holds none of the terms: pinned by hand, or on no other topic."""

    anchor: str | None
    """The id of the period whose first article in the listing this is."""


@attrs.frozen
class Neighbour:
    """Another topic, and how many articles both have."""

    link: Link
    shared: int


@attrs.frozen(kw_only=True)
class TopicContext:
    """What `topic.html` may use."""

    label: str
    source: str
    """`curated` or `suggested`."""

    count: int
    first: str | None
    last: str | None
    strip: Strip | None
    """Its bars lead to the first article of the period in this listing."""

    entries: tuple[TopicEntry, ...]
    """Those of this page, newest first."""

    neighbours: tuple[Neighbour, ...]
    pager: Pager
    all_topics: Link
    feeds: tuple[Link, ...]
    """Of its latest articles; none where the site has no address yet."""


def topic_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the list of topics and the pages of each, if there are topics."""
    if not index.topics:
        return
    yield from _list_pages(index)
    for topic in index.topics:
        yield from _pages_of(topic, index)


def _list_pages(index: CorpusIndex) -> Iterator[Page]:
    say = index.say
    ordered = sorted(index.topics, key=lambda topic: (topic.label.casefold(), topic.id))
    for pager, address, chunk in paginate(ordered, index.settings.page_size, uris.TOPICS, say):
        summaries = tuple(
            TopicSummary(
                index.topic_links[topic.id],
                len(topic.articles),
                *_ends(topic, index),
                topic.source is TopicSource.SUGGESTED,
            )
            for topic in chunk
        )
        yield Page(
            address=address,
            title=pager.titled(say.gettext("Topics"), say),
            description=say.ngettext(
                "%(n)s topic and the articles on each.",
                "%(n)s topics and the articles on each.",
                len(ordered),
            ),
            template="topics.html",
            context=TopicListContext(count=len(ordered), topics=summaries, pager=pager),
            language=index.settings.language,
        )


def _pages_of(topic: Topic, index: CorpusIndex) -> Iterator[Page]:
    say, entries = index.say, index.by_topic[topic.id]
    size, address = index.settings.page_size, uris.topic(topic.id)
    dates = [index.corpus[entry.article].date for entry in entries]
    places, bars = listing_strip(dates, Unit.MONTH, address, size, say)
    label, (first, last) = index.topic_links[topic.id].text, _ends(topic, index)
    neighbours, feed = _neighbours(topic, index), topic_feed(topic, index)
    nearby = [("neighbours", say.gettext("Topics nearby"))] if neighbours else ()
    for pager, page_address, chunk in paginate(entries, size, address, say):
        start = (pager.number - 1) * size
        shown = tuple(
            topic_entry(entry, index, places.get(start + place))
            for place, entry in enumerate(chunk)
        )
        yield Page(
            address=page_address,
            title=pager.titled(label, say),
            description=_description(label, len(entries), say),
            template="topic.html",
            context=TopicContext(
                label=label,
                source=topic.source.value,
                count=len(entries),
                first=first,
                last=last,
                strip=bars,
                entries=shown,
                neighbours=neighbours,
                pager=pager,
                all_topics=Link(say.gettext("All topics"), uris.TOPICS),
                feeds=feed_links(feed),
            ),
            language=index.settings.language,
            anchors=tuple(entry.anchor for entry in shown if entry.anchor),
            headings=(*nearby, ("articles", say.gettext("Articles"))),
            files=tuple(link.target for link in feed_links(feed)),
            head=Head(links=alternates(feed)),
        )


def topic_entry(entry: TopicArticle, index: CorpusIndex, anchor: str | None) -> TopicEntry:
    """Show an article of a topic with the words that put it there.

    Args:
        entry: The article and what was found in it.
        index: Its corpus.
        anchor: The id of the entry in its listing, if it has one.
    """
    found = snippets(index.layouts[entry.article], entry)
    return TopicEntry(index.lines[entry.article], found, anchor)


def _description(label: str, count: int, say: Interface) -> str:
    return say.ngettext(
        "%(n)s article on %(topic)s.", "%(n)s articles on %(topic)s.", count, topic=label
    )


def _neighbours(topic: Topic, index: CorpusIndex) -> tuple[Neighbour, ...]:
    others = index.topic_neighbours[topic.id][:MOST_NEIGHBOURS]
    return tuple(Neighbour(index.topic_links[other.id], shared) for other, shared in others)


def _ends(topic: Topic, index: CorpusIndex) -> tuple[str | None, str | None]:
    """Give the dates of a topic's first and last article in words."""
    articles = (index.corpus[entry.article] for entry in index.by_topic[topic.id])
    dates = [article.date for article in articles if article.date and article.date.is_placed]
    return (index.say.date(dates[-1]), index.say.date(dates[0])) if dates else (None, None)
