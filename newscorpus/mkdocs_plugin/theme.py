"""Makes the theme show our pages without asking other hosts for anything, and mends its faults."""

import re
from collections.abc import Sequence
from pathlib import Path

import attrs
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page
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


def add_scripts(config: MkDocsConfig, uris: Sequence[str]) -> None:
    """Load our scripts on every page, once the page is there, and before those of the user.

    Args:
        config: The configuration of the site, which is changed in place, as MkDocs has it.
        uris: The addresses of the scripts below the root of the site.
    """
    known = {str(script) for script in config.extra_javascript}
    config.extra_javascript[:0] = [_deferred(uri) for uri in uris if uri not in known]


def _deferred(uri: str) -> ExtraScriptValue:
    script = ExtraScriptValue(uri)
    script.defer = True
    return script


def template_folders(theme: Theme) -> tuple[Path, ...]:
    """Name the folders in which a site keeps its own versions of our templates.

    Args:
        theme: The theme of the site; `newscorpus/` in its `custom_dir` is such a folder.
    """
    return (Path(theme.custom_dir) / "newscorpus",) if theme.custom_dir else ()


def keep_title_escaped(page: Page) -> None:
    """Keep a theme from making tags of the entities in a title that was read from a heading.

    Material strips the tags of such a title and then writes its entities as what they stand for,
    but it takes a title of the front matter as it is. A heading may name an article, and an article
    may be called anything.

    Args:
        page: A page of the user's that is HTML already; its front matter is completed.
    """
    if "&lt;" in (page.title or "") and "title" not in page.meta:
        page.meta = {**page.meta, "title": page.title}


@attrs.frozen
class Mend:
    """A fault of the theme's HTML that validators or readers' tools object to."""

    why: str
    pattern: re.Pattern[str]
    replacement: str
    """As `re.sub` has it."""

    unless: str = ""
    """Where the page holds this, there is nothing to mend."""


_MENDS = (
    Mend(
        "a dialog needs a name: it gets that of the list of buttons in it",
        re.compile(
            r'(<div class="md-search" data-md-component="search" role="dialog")(>.*?'
            r'<nav class="md-search__options"( aria-label="[^"]*"))',
            re.DOTALL,
        ),
        r"\1\3\2",
    ),
    Mend(
        "a box to tick completes nothing",
        re.compile(r'(<input class="md-toggle"[^>]*) autocomplete="off"'),
        r"\1",
    ),
    Mend(
        "not every validator knows the attribute, and spelling is not checked there anyhow",
        re.compile(r'(<input type="text" class="md-search__input"[^>]*) autocorrect="off"'),
        r"\1",
    ),
    Mend(
        "what nobody can see or choose is no stop of the keyboard",
        re.compile(r'(<input class="md-option"[^>]*) aria-hidden="true"'),
        r'\1 aria-hidden="true" tabindex="-1"',
    ),
    Mend(
        "a place in the order of the keyboard is a number, or is left out",
        re.compile(r'(<label class="md-nav__link"[^>]*) tabindex=""'),
        r"\1",
    ),
    Mend(
        "a label names a box that only pages of the navigation have",
        re.compile(r'(<label class="md-nav__title") for="__toc"'),
        r"\1",
        unless=' id="__toc"',
    ),
)


def mend(html: str, theme: Theme) -> str:
    """Mend faults of Material's own HTML; a page without them stays as it is.

    Args:
        html: A whole page, as the theme made it.
        theme: The theme of the site; others than Material are left alone.

    Examples:
        >>> box = '<input class="md-toggle" type="checkbox" id="__drawer" autocomplete="off">'
        >>> mend(box, Theme(name="material"))
        '<input class="md-toggle" type="checkbox" id="__drawer">'
    """
    if theme.name != "material":
        return html
    for fault in _MENDS:
        if not fault.unless or fault.unless not in html:
            html = fault.pattern.sub(fault.replacement, html)
    return html
