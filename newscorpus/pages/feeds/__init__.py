"""Feeds of the latest articles, for the site and for each topic, in three forms."""

from newscorpus.pages.feeds.entries import alternates, feed_links, site_feed, topic_feed
from newscorpus.pages.feeds.files import feed_files

__all__ = ["alternates", "feed_files", "feed_links", "site_feed", "topic_feed"]
