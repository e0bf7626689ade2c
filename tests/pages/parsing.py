"""Reads rendered pages as a browser would, for tests to look at."""

from collections.abc import Iterator
from html.parser import HTMLParser
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

import attrs

from newscorpus.pages.page import Page

VOID = frozenset({"br", "rect", "line", "img", "hr", "input", "meta", "link"})


@attrs.define
class Element:
    """An element with what stands in it."""

    tag: str
    attributes: dict[str, str]
    children: list["Element | str"] = attrs.field(factory=list)

    @property
    def text(self) -> str:
        """All of its text; a break of the line is one in the text."""
        if self.tag == "br":
            return "\n"
        return "".join(c if isinstance(c, str) else c.text for c in self.children)

    def walk(self) -> Iterator["Element"]:
        """Give it and every element in it, in the order of their start tags."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()


class Document(HTMLParser):
    """The elements of a fragment; raises for tags that are not properly nested."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self._open = [self.root]
        self.feed(html)
        self.close()
        assert len(self._open) == 1, f"not closed: {[e.tag for e in self._open[1:]]}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open[-1].children.append(Element(tag, {n: v or "" for n, v in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1].tag == tag, f"</{tag}> closes <{self._open[-1].tag}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)

    @property
    def text(self) -> str:
        return self.root.text

    def all(self, *tags: str, **attributes: str) -> list[Element]:
        """Give the elements of some tags (of any, if none is named) with some attributes."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            e
            for e in self.root.walk()
            if (not tags or e.tag in tags)
            and all(value in e.attributes.get(name, "").split() for name, value in wanted.items())
        ]

    def one(self, *tags: str, **attributes: str) -> Element:
        """Give the only such element."""
        (found,) = self.all(*tags, **attributes)
        return found

    def ids(self) -> list[str]:
        return [e.attributes["id"] for e in self.all() if "id" in e.attributes]

    def targets(self, page: Page) -> set[str]:
        """Give the internal targets that it links to, as the site's plan writes them."""
        named = (e.attributes.get(name) for e in self.all("a") for name in ("href", "xlink:href"))
        hrefs = (href for href in named if href is not None)
        return {resolve(href, page.address) for href in hrefs if not urlsplit(href).scheme}


def resolve(href: str, base: str) -> str:
    """Say which target a link on a page leads to."""
    parts = urlsplit(href)
    path = parts.path.removesuffix("index.html")
    found = normpath(join("/", base, path)).strip("/") if parts.path else base.strip("/")
    is_file = "." in path.rpartition("/")[2].removeprefix("..")
    address = unquote(found) + ("" if is_file or not found else "/")
    return f"{address}#{unquote(parts.fragment)}" if parts.fragment else address
