"""Stylesheets and other files that the site's pages need beside their HTML."""

from importlib import resources

STYLESHEETS = ("newscorpus.css", "findings.css", "search.css", "reading.css")
"""The stylesheets to publish, in the order to link them."""

SCRIPTS = ("search.js", "highlight.js", "cite.js")
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
    known = (*STYLESHEETS, *SCRIPTS, *SITE_SCRIPTS)
    if name not in known:
        raise ValueError(f"an asset is one of {', '.join(known)}, not {name!r}")
    return resources.files(__package__).joinpath(name).read_bytes()
