"""A page knows its links from its context."""

import attrs

from newscorpus.pages.page import Link, Page, links_in


@attrs.frozen
class Inner:
    link: Link | None
    note: str = "articles/no-link/"


@attrs.frozen
class Outer:
    first: Link
    inner: tuple[Inner, ...]


def test_links_are_found_however_deep_in_order() -> None:
    context = Outer(
        Link("a", "articles/a/"),
        (Inner(Link("b", "articles/b/")), Inner(None), Inner(Link("c", ""))),
    )

    assert [link.text for link in links_in(context)] == ["a", "b", "c"]


def test_a_page_names_each_target_once() -> None:
    link = Link("a", "articles/a/")
    page = Page(
        address="",
        title="",
        description="",
        template="home.html",
        context=Outer(link, (Inner(link),)),
        language="en",
    )

    assert page.links == ("articles/a/",)
