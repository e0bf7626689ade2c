"""Keeps the theme's search to the words of articles, so that a hit is where the words stand."""

from collections.abc import Mapping

from newscorpus.pages.page import Page

SEARCHED = frozenset({"article.html", "topic.html"})
"""The templates of pages that are found; others only list these."""


def front_matter(page: Page) -> Mapping[str, object]:
    """Give what front matter would say to leave a page out, if it is to be left out."""
    return {} if page.template in SEARCHED else {"search": {"exclude": True}}


def without_sections(html: str, page: Page) -> str:
    """Mark the sections that a page names as none of the text.

    They list other pages or repeat the file that the text was read from, which would double the
    index. Subheadings of an article are not among them.

    Args:
        html: The HTML of the content area.
        page: The page; its headings are those of the sections.
    """
    for anchor, _ in page.headings:
        heading = f'<h2 id="{anchor}"'
        html = html.replace(f"{heading}>", f"{heading} data-search-exclude>", 1)
    return html
