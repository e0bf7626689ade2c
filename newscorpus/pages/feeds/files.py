"""The files of every feed."""

from collections.abc import Callable, Iterator, Mapping

from newscorpus.pages.feeds.entries import (
    ATOM,
    JSON_FEED,
    RSS,
    Feed,
    FeedForm,
    site_feed,
    topic_feed,
)
from newscorpus.pages.feeds.json_form import write_json_feed
from newscorpus.pages.feeds.xml_forms import write_atom, write_rss
from newscorpus.pages.index import CorpusIndex

_WRITERS: Mapping[FeedForm, Callable[[Feed], str]] = {
    RSS: write_rss,
    ATOM: write_atom,
    JSON_FEED: write_json_feed,
}


def feed_files(index: CorpusIndex) -> Iterator[tuple[str, str]]:
    """Write the feeds of the site and of each topic, where they have an address.

    Args:
        index: The corpus.

    Yields:
        The address of each file below the root of the site, and what it holds.
    """
    for feed in (site_feed(index), *(topic_feed(topic, index) for topic in index.topics)):
        if feed is not None:
            for form, write in _WRITERS.items():
                yield f"{feed.folder}{form.file}", write(feed)
