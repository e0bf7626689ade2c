"""The whole site as a value: every page planned, every link checked."""

from collections.abc import Callable, Iterator

import attrs

from newscorpus.models.corpus import Corpus
from newscorpus.pages import uris
from newscorpus.pages.beside import Beside
from newscorpus.pages.cards import card_files
from newscorpus.pages.feeds import alternates, feed_files, site_feed
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.interface import Interface
from newscorpus.pages.page import HeadLink, Link, Page
from newscorpus.pages.views.article import article_pages
from newscorpus.pages.views.articles import article_list_pages
from newscorpus.pages.views.compare import compare_pages
from newscorpus.pages.views.corpus import corpus_pages
from newscorpus.pages.views.entities import HUBS, entity_pages
from newscorpus.pages.views.figures import figure_pages
from newscorpus.pages.views.home import home_pages
from newscorpus.pages.views.outlets import outlet_pages
from newscorpus.pages.views.quotes import quote_pages
from newscorpus.pages.views.rejected import rejected_pages
from newscorpus.pages.views.search import search_pages
from newscorpus.pages.views.stories import story_pages
from newscorpus.pages.views.timeline import timeline_pages
from newscorpus.pages.views.topics import topic_pages
from newscorpus.settings import SiteSettings

__all__ = ["Link", "LinkError", "Page", "Site", "plan_site"]

VIEWS: tuple[Callable[[CorpusIndex], Iterator[Page]], ...] = (
    home_pages,
    article_list_pages,
    article_pages,
    story_pages,
    compare_pages,
    topic_pages,
    entity_pages,
    outlet_pages,
    quote_pages,
    figure_pages,
    timeline_pages,
    search_pages,
    rejected_pages,
    corpus_pages,
)
"""What the site is made of, in the order of its pages."""


class LinkError(Exception):
    """A page links to what is not there, or two pages live at one address: a view is wrong."""


@attrs.frozen
class Site:
    """Every page, and the few that the navigation names."""

    pages: tuple[Page, ...]
    hubs: tuple[tuple[str, str], ...]
    """Labels and addresses for the navigation."""

    index: CorpusIndex = attrs.field(repr=False, eq=False)
    """What the pages were made from, for pieces of them on other pages."""

    feeds: tuple[tuple[str, str], ...] = ()
    """The addresses of the feeds, and what each holds."""

    alternates: tuple[HeadLink, ...] = ()
    """What every page of the site says about the feeds."""

    cards: tuple[tuple[str, str], ...] = ()
    """The addresses of the pictures for previews, and the SVG of each."""


def plan_site(corpus: Corpus, settings: SiteSettings, beside: Beside | None = None) -> Site:
    """Work out every page of the site.

    Args:
        corpus: With its findings, if it was analysed.
        settings: What the user chose.
        beside: What stands on the site beside its pages: files to download, pages of the user.

    Raises:
        LinkError: If a page links to a page or a fragment that does not exist.

    Examples:
        >>> [page.address for page in plan_site(Corpus(), SiteSettings()).pages]
        ['', 'articles/', 'timeline/', 'corpus/']
    """
    index = CorpusIndex(corpus, settings, beside or Beside())
    pages = tuple(page for view in VIEWS for page in view(index))
    check_links(pages, index.beside.addresses)
    return Site(
        pages,
        _hubs(pages, index.say),
        index,
        feeds=tuple(feed_files(index)),
        alternates=alternates(site_feed(index)),
        cards=tuple(card_files(index)),
    )


def _hubs(pages: tuple[Page, ...], say: Interface) -> tuple[tuple[str, str], ...]:
    addresses = {page.address for page in pages}
    hubs = (
        (say.gettext("Home"), uris.HOME),
        (say.gettext("Stories"), uris.STORIES),
        (say.gettext("Articles"), uris.ARTICLES),
        (say.gettext("Topics"), uris.TOPICS),
        *((say.gettext(label), uris.ENTITIES[kind]) for kind, label in HUBS.items()),
        (say.gettext("Outlets"), uris.OUTLETS),
        (say.gettext("Quotes"), uris.QUOTES),
        (say.gettext("Figures"), uris.FIGURES),
        (say.gettext("Timeline"), uris.TIMELINE),
        (say.gettext("Corpus"), uris.CORPUS),
        (say.gettext("Search"), uris.SEARCH),
    )
    return tuple((label, address) for label, address in hubs if address in addresses)


def check_links(pages: tuple[Page, ...], others: frozenset[str] = frozenset()) -> None:
    """Check that each link leads to a page, and each fragment to an anchor of it.

    Args:
        pages: All pages of the site.
        others: Addresses that links without a fragment may lead to as well.

    Raises:
        LinkError: Naming the page and the target of the first link that does not, or the address
            that two pages share.
    """
    anchors: dict[str, frozenset[str]] = {}
    files = {file for page in pages for file in page.files}
    for page in pages:
        if page.address in anchors:
            raise LinkError(f"two pages live at {page.address!r}")
        anchors[page.address] = frozenset(page.anchors)
    for page in pages:
        for target in page.links:
            address, fragment = uris.split(target)
            if address in files or target in others:
                continue
            if address not in anchors:
                raise LinkError(f"the page {page.address!r} links to {target!r}: no such page")
            if fragment and fragment not in anchors[address]:
                raise LinkError(
                    f"the page {page.address!r} links to {target!r}: no such fragment there"
                )
