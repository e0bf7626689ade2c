"""A page of our site as MkDocs knows pages: its HTML is ours, the shell around it the theme's."""

import re
from collections.abc import Callable

from markupsafe import Markup, escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from newscorpus.mkdocs_plugin import search
from newscorpus.pages import uris
from newscorpus.pages.interface import Interface
from newscorpus.pages.page import Head
from newscorpus.pages.page import Page as Planned

log = get_plugin_logger("newscorpus")

TITLE_ANCHOR = "nc-page"
"""The id of the first heading of pages that give it none."""

TITLE_LEVEL, _SECTION_LEVEL = 1, 2
_FIRST_HEADING = re.compile(r"<h1\b([^>]*)>")
_ID = re.compile(r'\bid="([^"]+)"')


class CorpusPage(Page):
    """A page of MkDocs at the address of a planned page."""

    def __init__(
        self,
        planned: Planned,
        file: File,
        config: MkDocsConfig,
        *,
        render: Callable[[Planned], str],
        title: str | None = None,
        label: str | None = None,
    ) -> None:
        """Take the place of the page that MkDocs would make for a file.

        Args:
            planned: The page as a plain value.
            file: The file that MkDocs knows it by.
            config: The configuration of the site.
            render: Gives the HTML of the content area; see `content_of`.
            title: What `nav` calls the page.
            label: What the navigation calls it where nothing else does; without, by its own title.
        """
        self._planned = planned
        self._render = render
        self._label = escape(label or planned.title)
        self._is_named = title is not None
        super().__init__(self._called(title), file, config)

    @property
    def address(self) -> str:
        """Where the page lives in the plan of the site."""
        return self._planned.address

    @property
    def head(self) -> Head:
        """What the page tells programs."""
        return self._planned.head

    def _called(self, title: str | None) -> str | None:
        """Give the title to begin with; without one, MkDocs looks for it in the file."""
        return title


class SitePage(CorpusPage):
    """A planned page in the shell of MkDocs.

    MkDocs and its themes write titles into HTML as they are, and some of them escape what they put
    into attributes. So titles are `Markup`: escaped here, and left alone by those who escape.
    """

    def _called(self, title: str | None) -> str:
        return escape(title) if title else self._label

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002 -- MkDocs passes it
        """Fill in what MkDocs reads from front matter; there is no Markdown to read."""
        self.markdown = ""
        self.meta = {"description": escape(self._planned.description)}
        self.meta.update(search.front_matter(self._planned))
        # without a title of its own, the home page is called by the name of the site
        if self.address != uris.HOME:
            self.meta["title"] = escape(self._planned.title)

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 -- the same
        """Make the HTML now, when MkDocs asks for it, and not before."""
        self.content, anchor = with_anchor(self._render(self._planned))
        self.toc = TableOfContents(_contents(self._planned, anchor))
        self.present_anchor_ids = {anchor, *self._planned.anchors}


def content_of(planned: Planned, *, render: Callable[[Planned], str], say: Interface) -> str:
    """Make the HTML of a page.

    A fault of ours on one page is an error in the log, at which a strict build stops, and a
    sentence in its place; the other pages of a running server go on.

    Args:
        planned: The page as a plain value.
        render: Gives the HTML of the content area.
        say: The language of that sentence.
    """
    try:
        return search.without_sections(render(planned), planned)
    except Exception:
        log.exception("the page at /%s could not be made", planned.address)
        return _missing(planned, say)


def with_anchor(html: str) -> tuple[str, str]:
    """Give the first heading of a page an id, if it has none, and say which it has.

    Args:
        html: The HTML of the content area; where a user's template leaves the heading out, the page
            itself gets the id.

    Examples:
        >>> with_anchor("<h1>Articles</h1>")
        ('<h1 id="nc-page">Articles</h1>', 'nc-page')
        >>> with_anchor('<h1 id="headline">Flood</h1>')[1]
        'headline'
    """
    heading = _FIRST_HEADING.search(html)
    if heading is None:
        return f'<div id="{TITLE_ANCHOR}">{html}</div>', TITLE_ANCHOR
    named = _ID.search(heading[1])
    if named is not None:
        return html, named[1]
    start, end = heading.span()
    return f'{html[:start]}<h1 id="{TITLE_ANCHOR}"{heading[1]}>{html[end:]}', TITLE_ANCHOR


def sections(planned: Planned) -> list[AnchorLink]:
    """Give the entries of a page's table of contents, which MkDocs takes for HTML."""
    return [AnchorLink(escape(text), id_, _SECTION_LEVEL) for id_, text in planned.headings]


def _contents(planned: Planned, anchor: str) -> list[AnchorLink]:
    # themes lead those who skip the navigation to the first entry, which is therefore the title
    title = AnchorLink(escape(planned.title), anchor, TITLE_LEVEL)
    title.children = sections(planned)
    return [title]


def _missing(planned: Planned, say: Interface) -> str:
    sentence = say.gettext("This page could not be made.")
    return Markup("<h1>{}</h1>\n<p>{}</p>").format(planned.title, sentence)
