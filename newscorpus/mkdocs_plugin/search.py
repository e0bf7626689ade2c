"""Keeps the theme's search to the words of articles, or puts our page to search in its place."""

from collections.abc import Mapping
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page as MkDocsPage

from newscorpus.pages.page import Page

SEARCHED = frozenset({"article.html", "topic.html"})
"""The templates of pages that the theme's search finds; others only list these."""

OVERRIDES = Path(__file__).parent / "theme_overrides"
"""Our versions of the theme's templates."""

_FORM = "partials/search.html"
_LEFT_OUT = {"search": {"exclude": True}}


def front_matter(page: Page) -> Mapping[str, object]:
    """Give what front matter would say to leave a page out, if it is to be left out."""
    return {} if page.template in SEARCHED else _LEFT_OUT


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


def take_header(config: MkDocsConfig) -> bool:
    """Let the search box of the theme's header lead to our page, and say whether it does.

    Our template stands behind the user's `custom_dir` and before the theme, so that a search box of
    the user's own stays, and then the theme's search does too. Other themes keep theirs, and where
    the user has left the theme's search out, its header has no box.

    Args:
        config: The configuration of the site, whose theme is changed in place, as MkDocs has it.
    """
    theme = config.theme
    if theme.name != "material" or "material/search" not in config.plugins:
        return False
    if theme.custom_dir and (Path(theme.custom_dir) / _FORM).exists():
        return False
    if str(OVERRIDES) not in theme.dirs:
        theme.dirs.insert(1 if theme.custom_dir else 0, str(OVERRIDES))
    return True


def leave_out(page: MkDocsPage) -> None:
    """Keep a page out of the index of the theme's search, which nobody asks for any longer.

    Args:
        page: Any page of the site, which is changed in place.
    """
    page.meta = {**page.meta, **_LEFT_OUT}
