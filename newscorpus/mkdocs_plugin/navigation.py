"""Puts the main pages of the corpus into the navigation of the site."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence

from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page
from mkdocs.theme import Theme


def titles_by_path(nav: object) -> Mapping[str, str]:
    """List the titles that the `nav` of `mkdocs.yml` gives to files.

    Args:
        nav: The setting as it was read from YAML: lists, mappings and strings.

    Examples:
        >>> titles_by_path(["index.md", {"Read": [{"When": "timeline/index.md"}]}])
        {'timeline/index.md': 'When'}
    """
    return dict(_titles(nav))


def _titles(nav: object) -> Iterator[tuple[str, str]]:
    if isinstance(nav, list):
        for item in nav:
            yield from _titles(item)
    elif isinstance(nav, Mapping):
        for title, value in nav.items():
            if isinstance(value, str):
                yield value, str(title)
            else:
                yield from _titles(value)


def with_hubs(nav: Navigation, hubs: Sequence[Page]) -> Navigation:
    """Put the hubs that the navigation does not name at its front, but after a home page.

    Args:
        nav: The navigation as MkDocs made it, from `nav` or from the folders.
        hubs: The pages to put there, in order.
    """
    named = {page.file.src_uri for page in nav.pages}
    missing = [hub for hub in hubs if hub.file.src_uri not in named]
    first = nav.items[0] if nav.items else None
    start = 1 if isinstance(first, Page) and first.is_homepage else 0
    items = [*nav.items[:start], *missing, *nav.items[start:]]
    pages = list(_pages(items))
    _link(pages)
    return Navigation(items, pages)


def lead_to_hubs(pages: Iterable[Page], hubs: Sequence[Page]) -> None:
    """Let the navigation mark the hub that a page belongs to while the page is shown.

    Args:
        pages: Pages of our site, which are changed in place.
        hubs: The main pages; a page belongs to the one in whose folder it lies.
    """
    folders = {posixpath.dirname(hub.file.dest_uri): hub for hub in hubs if not hub.is_homepage}
    for page in pages:
        hub = folders.get(page.file.dest_uri.split("/")[0])
        if hub is not None and hub is not page:
            page.parent = hub  # type: ignore[assignment] # a page is all that the theme needs


def clear_side(page: Page, theme: Theme) -> None:
    """Leave the side of a page free where it would name the page's own tab and nothing else.

    Material lists there what belongs to the tab, and our main pages are tabs with nothing below. On
    a narrow screen its menu stays, with all of the navigation.

    Args:
        page: A page of our site; a `hide` in its front matter stays as it is.
        theme: The theme of the site.
    """
    features = frozenset(theme.get("features") or ())
    if "navigation.tabs" not in features or "toc.integrate" in features:
        return
    top: StructureItem = page
    while top.parent is not None:
        top = top.parent
    if not isinstance(top, Section):
        page.meta.setdefault("hide", ["navigation"])


def _pages(items: Iterable[StructureItem]) -> Iterator[Page]:
    for item in items:
        if isinstance(item, Page):
            yield item
        yield from _pages(getattr(item, "children", None) or ())


def _link(pages: Sequence[Page]) -> None:
    for before, page, after in zip([None, *pages[:-1]], pages, [*pages[1:], None], strict=True):
        page.previous_page, page.next_page = before, after
