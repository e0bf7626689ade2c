"""Stylesheets and other files that the site's pages need beside their HTML."""

import re
from importlib import resources

STYLESHEET = "newscorpus.css"
"""The one stylesheet to publish: a browser shows nothing before it has every one of a page."""

_SHEETS = ("pages.css", "findings.css", "search.css", "reading.css", "directions.css", "print.css")
"""What it is joined of, in this order."""

_COMMENT = re.compile(rb"/\*.*?\*/", re.DOTALL)
_BLANK = re.compile(rb"\n\s*")

SCRIPTS = ("search.js", "highlight.js", "cite.js", "charts.js")
"""The scripts to publish; the templates of the pages that need them load them."""

SITE_SCRIPTS = ("preview.js",)
"""The scripts to publish and to load on every page of the site."""


def read_asset(name: str) -> bytes:
    """Give the bytes of a file of this folder.

    Raises:
        ValueError: If it is not one of the files to publish.

    Examples:
        >>> read_asset("newscorpus.css").startswith(b".md-typeset {")
        True
    """
    known = (STYLESHEET, *SCRIPTS, *SITE_SCRIPTS)
    if name not in known:
        raise ValueError(f"an asset is one of {', '.join(known)}, not {name!r}")
    folder = resources.files(__package__)
    if name == STYLESHEET:
        return b"".join(_slim(folder.joinpath(part).read_bytes()) for part in _SHEETS)
    return folder.joinpath(name).read_bytes()


def _slim(sheet: bytes) -> bytes:
    """Leave out what only those need who write a stylesheet: a quarter of it."""
    return _BLANK.sub(b"\n", _COMMENT.sub(b"", sheet)).lstrip()
