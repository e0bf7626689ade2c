"""Stylesheets and other files that the site's pages need beside their HTML."""

from importlib import resources

STYLESHEET = "newscorpus.css"
"""The one stylesheet to publish: a browser shows nothing before it has every one of a page."""

_SHEETS = ("pages.css", "findings.css", "search.css", "reading.css", "directions.css", "print.css")
"""What it is joined of, in this order."""

SCRIPTS = ("search.js", "highlight.js", "cite.js", "charts.js")
"""The scripts to publish; the templates of the pages that need them load them."""

SITE_SCRIPTS = ("preview.js",)
"""The scripts to publish and to load on every page of the site."""


def read_asset(name: str) -> bytes:
    """Give the bytes of a file of this folder.

    Raises:
        ValueError: If it is not one of the files to publish.

    Examples:
        >>> read_asset("newscorpus.css").startswith(b"/*")
        True
    """
    known = (STYLESHEET, *SCRIPTS, *SITE_SCRIPTS)
    if name not in known:
        raise ValueError(f"an asset is one of {', '.join(known)}, not {name!r}")
    folder = resources.files(__package__)
    parts = _SHEETS if name == STYLESHEET else (name,)
    return b"\n".join(folder.joinpath(part).read_bytes() for part in parts)
