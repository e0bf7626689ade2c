"""The layouts in which wires, papers, pages and scripts leave an article."""

from newscorpus.testing.layouts.clippings import CLIPPINGS
from newscorpus.testing.layouts.clutter import CLUTTER
from newscorpus.testing.layouts.databases import DATABASES
from newscorpus.testing.layouts.headings import HEADINGS
from newscorpus.testing.layouts.layout import Layout
from newscorpus.testing.layouts.papers import PAPERS
from newscorpus.testing.layouts.traps import TRAPS
from newscorpus.testing.layouts.web_pages import WEB_PAGES
from newscorpus.testing.layouts.wires import WIRES

LAYOUTS: tuple[Layout, ...] = (
    *CLIPPINGS,
    *HEADINGS,
    *PAPERS,
    *WIRES,
    *WEB_PAGES,
    *CLUTTER,
    *DATABASES,
    *TRAPS,
)
"""Every layout; the first four are those of the project's own seeds."""

__all__ = ["LAYOUTS", "Layout"]
