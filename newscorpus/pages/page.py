"""A page as a plain value, and the links that it makes."""

import attrs


@attrs.frozen
class Link:
    """Words that lead to another page of the site."""

    text: str
    """Plain text; the template escapes it."""

    target: str
    """An address, with or without a fragment."""


@attrs.frozen
class Meta:
    """A `<meta>` element."""

    kind: str
    """The attribute that names it: `name` or, in Open Graph, `property`."""

    key: str
    content: str
    """Plain text, not escaped."""


@attrs.frozen
class HeadLink:
    """A `<link>` element that loads nothing: it tells programs where else to look."""

    rel: str
    address: str
    """Absolute, or relative to the page."""

    media_type: str = ""
    title: str = ""


@attrs.frozen
class Head:
    """What a page tells programs about itself, in `<head>`."""

    metas: tuple[Meta, ...] = ()
    links: tuple[HeadLink, ...] = ()
    data: str = ""
    """JSON-LD as text, not escaped; may be empty."""


@attrs.frozen(kw_only=True)
class Page:
    """One page of the site, before it is HTML."""

    address: str
    """Where it lives; see `newscorpus.pages.uris`."""

    title: str
    """What a browser's tab shows: plain text on one line, not escaped."""

    description: str
    """A sentence for search engines and previews: plain text on one line, not escaped."""

    template: str
    """The file name of the template that renders it."""

    context: object
    """A frozen value, documented in the view that makes it: all that the template may use."""

    language: str
    """The BCP 47 tag of the page's main text."""

    direction: str = "ltr"
    """`ltr` or `rtl`, as the main text runs."""

    source: str | None = None
    """The path of the article's file below the corpus root, for pages of one article."""

    anchors: tuple[str, ...] = ()
    """The ids that links may point at."""

    headings: tuple[tuple[str, str], ...] = ()
    """Ids and texts of the sections, for the theme's table of contents."""

    files: tuple[str, ...] = ()
    """The addresses of the files that are published beside it."""

    head: Head = Head()
    """What it tells programs."""

    links: tuple[str, ...] = attrs.field(init=False)
    """Every internal target that the page links to, each once, in order."""

    @links.default
    def _links_of_context(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(link.target for link in links_in(self.context)))


def links_in(value: object) -> tuple[Link, ...]:
    """Find every link in a context, however deep.

    What a template can link to stands in its context, so a page's links need no list of their own
    that could fall behind.

    Args:
        value: An attrs value, a tuple, or anything else, which holds no link.
    """
    found: list[Link] = []
    _collect(value, found)
    return tuple(found)


def _collect(value: object, found: list[Link]) -> None:
    if isinstance(value, Link):
        found.append(value)
    elif isinstance(value, tuple):
        for item in value:
            _collect(item, found)
    else:
        for field in getattr(value, "__attrs_attrs__", ()):
            _collect(getattr(value, field.name), found)
