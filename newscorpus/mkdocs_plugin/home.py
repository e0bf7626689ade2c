"""Joins the home page of the corpus with one that the user has written."""

import re
from collections.abc import Callable

from mkdocs.structure.pages import Page

from newscorpus.mkdocs_plugin.page import sections
from newscorpus.mkdocs_plugin.search import without_sections
from newscorpus.pages.page import Page as Planned

SWITCH = "newscorpus"
"""The key of the front matter that, when false, keeps a home page as its author wrote it."""

_HEADING = re.compile(r"<h1\b.*?</h1>", re.DOTALL)


def introduce(page: Page, html: str, home: Planned, render: Callable[[Planned], str]) -> str:
    """Show our home page below a user's, unless its front matter says `newscorpus: false`.

    Args:
        page: The user's home page, whose anchors and table of contents are completed.
        html: The HTML of that page.
        home: Our home page.
        render: Gives the HTML of ours.
    """
    if page.meta.get(SWITCH) is False:
        return html
    page.present_anchor_ids = (page.present_anchor_ids or set()) | set(home.anchors)
    title = next((item for item in page.toc if item.level == 1), None)
    items = page.toc.items if title is None else title.children
    items.extend(sections(home))
    return below_introduction(html, without_sections(render(home), home))


def below_introduction(introduction: str, home: str) -> str:
    r"""Put the home page of the corpus below what the user wrote.

    Args:
        introduction: The HTML of the user's page, which keeps the only heading of the first level.
        home: The HTML of our home page; its own first heading is left out.

    Examples:
        >>> below_introduction("<h1>Ours</h1>", "<h1>Corpus</h1><p>5 articles</p>")
        '<h1>Ours</h1>\n<p>5 articles</p>'
    """
    return f"{introduction}\n{_HEADING.sub('', home, count=1)}"
