"""Makes the theme show our pages without asking other hosts for anything."""

from collections.abc import Sequence
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.theme import Theme


def keep_fonts_local(theme: Theme) -> None:
    """Turn off the fonts that Material would fetch from Google.

    Only the theme's own default is turned off. A `font` in `mkdocs.yml` is the user's choice and
    stays, so that the theme's privacy plugin can take a copy of it.

    Args:
        theme: The theme of the site, which is changed in place, as MkDocs has it.
    """
    if theme.name != "material":
        return
    if theme["font"] == Theme(name=theme.name)["font"]:
        theme["font"] = False


def add_stylesheets(config: MkDocsConfig, uris: Sequence[str]) -> None:
    """Load our stylesheets after the theme's and before the user's, so that theirs win.

    Args:
        config: The configuration of the site, which is changed in place, as MkDocs has it.
        uris: The addresses of the stylesheets below the root of the site.
    """
    known = set(config.extra_css)
    config.extra_css[:0] = [uri for uri in uris if uri not in known]


def template_folders(theme: Theme) -> tuple[Path, ...]:
    """Name the folders in which a site keeps its own versions of our templates.

    Args:
        theme: The theme of the site; `newscorpus/` in its `custom_dir` is such a folder.
    """
    return (Path(theme.custom_dir) / "newscorpus",) if theme.custom_dir else ()
