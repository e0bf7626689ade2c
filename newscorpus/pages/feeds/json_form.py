"""Feeds as JSON Feed 1.1."""

import json
from collections.abc import Mapping

from newscorpus.pages.feeds.entries import JSON_FEED, Entry, Feed

VERSION = "https://jsonfeed.org/version/1.1"


def write_json_feed(feed: Feed) -> str:
    """Write a feed as JSON Feed 1.1.

    Args:
        feed: With at least one entry.
    """
    written = {
        "version": VERSION,
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": feed.address(JSON_FEED),
        "description": feed.description,
        "language": feed.language,
        "authors": [{"name": feed.author}],
        "items": [_item(entry) for entry in feed.entries],
    }
    return json.dumps(written, ensure_ascii=False, indent=1) + "\n"


def _item(entry: Entry) -> Mapping[str, object]:
    fields: dict[str, object] = {
        "id": entry.id,
        "url": entry.address,
        "external_url": entry.original,
        "title": entry.title,
        "content_text": entry.summary or entry.title,
        "date_published": f"{entry.day.isoformat()}T00:00:00Z" if entry.day else None,
        "authors": [{"name": author} for author in entry.authors],
        "tags": list(entry.topics),
        "language": entry.language,
    }
    return {key: value for key, value in fields.items() if value}
