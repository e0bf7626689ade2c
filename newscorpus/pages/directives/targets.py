"""What links of hand-written pages may lead to: articles by id, pages and files by address."""

from collections.abc import Mapping
from functools import cached_property
from urllib.parse import unquote

import attrs

from newscorpus.pages import uris
from newscorpus.pages.directives.mistakes import SHOWN_LENGTH, Mistake, nearest
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.page import Link, Page
from newscorpus.pages.rows import ArticleLine
from newscorpus.pages.wording import one_line


@attrs.frozen
class Target:
    """Where a link leads, and what it says where its author gives it no words."""

    link: Link
    language: str | None = None
    """The language of those words where it is not the site's."""

    direction: str | None = None
    """`ltr` or `rtl` where the language is given."""


@attrs.frozen
class Targets:
    """Everything that can be linked to by its id or address."""

    index: CorpusIndex
    pages: tuple[Page, ...]

    def find(self, written: str) -> Target:
        """Give what a link leads to.

        An article is called by its id, any page by its address, with or without the slash at its
        end, and a file by its address; a fragment may follow. Where an article's id is also the
        address of a page, the slash tells which is meant.

        Args:
            written: What stands between brackets or after `newscorpus:`.

        Raises:
            Mistake: If there is no such article, page or fragment.
        """
        name, fragment = uris.split(written.strip().removeprefix("/"))
        for tried in dict.fromkeys((name, unquote(name))):
            page = self._page(tried)
            if page is not None:
                return self._place(page, fragment)
            if tried in self._files and not fragment:
                return Target(Link(tried.rpartition("/")[2], tried))
        near = nearest(name.removeprefix(uris.ARTICLES).rstrip("/"), self._known)
        raise Mistake(f"there is no article or page “{one_line(name, SHOWN_LENGTH)}”", near)

    def _page(self, name: str) -> Page | None:
        if name in self.index.corpus:
            return self._by_address[uris.article(name)]
        return self._by_address.get(name) or self._by_address.get(f"{name}/")

    def _place(self, page: Page, fragment: str) -> Target:
        if fragment and fragment not in page.anchors:
            shown = one_line(fragment, SHOWN_LENGTH)
            near = nearest(fragment, sorted(page.anchors))
            what = f"the page /{page.address} has no place “#{shown}”"
            raise Mistake(what, tuple(f"#{anchor}" for anchor in near))
        target = f"{page.address}#{fragment}" if fragment else page.address
        line = self._lines.get(page.address)
        if line is None:
            return Target(Link(page.title, target))
        return Target(Link(line.link.text, target), line.language, line.direction)

    @cached_property
    def _by_address(self) -> Mapping[str, Page]:
        return {page.address: page for page in self.pages}

    @cached_property
    def _files(self) -> frozenset[str]:
        files = frozenset(file for page in self.pages for file in page.files)
        return files | {download.address for download in self.index.beside.downloads}

    @cached_property
    def _known(self) -> tuple[str, ...]:
        """What a hint may name: articles by their ids alone, and no comparison of two of them."""
        others = (
            page.address
            for page in self.pages
            if page.address not in self._lines and not page.address.startswith(uris.COMPARE)
        )
        return tuple(sorted((*(article.id for article in self.index.corpus), *others)))

    @cached_property
    def _lines(self) -> Mapping[str, ArticleLine]:
        return {line.link.target: line for line in self.index.lines.values()}
