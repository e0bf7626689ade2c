"""Feeds as RSS 2.0 and Atom.

The standard library writes them: it escapes whatever it is given, and a library for feeds would
bring a compiled XML parser, and the time of the build into every file.
"""

import datetime as dt
from email.utils import format_datetime
from xml.etree import ElementTree as ET

from newscorpus.pages.feeds.entries import ATOM, RSS, Entry, Feed

_ATOM_NAMES = "http://www.w3.org/2005/Atom"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"


def write_rss(feed: Feed) -> str:
    """Write a feed as RSS 2.0.

    Args:
        feed: With at least one entry.
    """
    names = {"version": "2.0", "xmlns:atom": _ATOM_NAMES, "xmlns:dc": _DUBLIN_CORE}
    root = ET.Element("rss", names)
    channel = ET.SubElement(root, "channel")
    _add(channel, "title", feed.title)
    _add(channel, "link", feed.page)
    _add(channel, "description", feed.description)
    _add(channel, "language", feed.language)
    _add(channel, "lastBuildDate", _mail_date(feed.updated))
    own = {"rel": "self", "href": feed.address(RSS), "type": RSS.media_type}
    ET.SubElement(channel, "atom:link", own)
    for entry in feed.entries:
        _add_item(channel, entry)
    return _written(root)


def _add_item(channel: ET.Element, entry: Entry) -> None:
    item = ET.SubElement(channel, "item")
    _add(item, "title", entry.title)
    _add(item, "link", entry.address)
    _add(item, "guid", entry.id, isPermaLink="false")
    if entry.day:
        _add(item, "pubDate", _mail_date(entry.day))
    for author in entry.authors:
        _add(item, "dc:creator", author)
    for topic in entry.topics:
        _add(item, "category", topic)
    # readers take a description for HTML, so what is text is escaped once more
    _add(item, "description", _as_html(entry.summary))


def write_atom(feed: Feed) -> str:
    """Write a feed as Atom.

    Args:
        feed: With at least one entry.
    """
    root = ET.Element("feed", {"xmlns": _ATOM_NAMES, "xml:lang": feed.language})
    _add(root, "id", feed.address(ATOM))
    _add(root, "title", feed.title)
    _add(root, "subtitle", feed.description)
    _add(root, "updated", _moment(feed.updated))
    _add(ET.SubElement(root, "author"), "name", feed.author)
    ET.SubElement(root, "link", {"rel": "self", "href": feed.address(ATOM)})
    ET.SubElement(root, "link", {"rel": "alternate", "href": feed.page})
    for entry in feed.entries:
        _add_entry(root, entry)
    return _written(root)


def _add_entry(root: ET.Element, entry: Entry) -> None:
    item = ET.SubElement(root, "entry", {"xml:lang": entry.language})
    _add(item, "id", entry.id)
    _add(item, "title", entry.title)
    _add(item, "updated", _moment(entry.sorted_by))
    if entry.day:
        _add(item, "published", _moment(entry.day))
    for author in entry.authors:
        _add(ET.SubElement(item, "author"), "name", author)
    ET.SubElement(item, "link", {"rel": "alternate", "href": entry.address})
    if entry.original:
        ET.SubElement(item, "link", {"rel": "via", "href": entry.original})
    for topic in entry.topics:
        ET.SubElement(item, "category", {"term": topic})
    _add(item, "summary", entry.summary)


def _add(parent: ET.Element, tag: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, tag, attributes).text = text


def _as_html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _mail_date(day: dt.date) -> str:
    return format_datetime(_midnight(day))


def _moment(day: dt.date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), dt.UTC)


def _written(root: ET.Element) -> str:
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'
