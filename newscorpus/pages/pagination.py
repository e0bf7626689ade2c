"""Listings that go on on further pages, so that no page grows with the corpus."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import attrs

from newscorpus.pages import uris
from newscorpus.pages.interface import ENGLISH, Interface
from newscorpus.pages.page import Link

T = TypeVar("T")


@attrs.frozen
class Pager:
    """Which page of a listing this is, and the way to the others."""

    number: int
    """The page, counted from 1."""

    count: int
    """How many pages the listing has."""

    first: Link | None
    """None on the first two pages, where `previous` leads there or there is no way back."""

    previous: Link | None
    next: Link | None
    last: Link | None
    """None on the last two pages."""

    def titled(self, title: str, say: Interface = ENGLISH) -> str:
        """Give the title of this page of the listing."""
        if self.number == 1:
            return title
        return say.gettext("%(title)s, page %(number)s", title=title, number=self.number)


def paginate(
    items: Sequence[T], size: int, address: str, say: Interface = ENGLISH
) -> Iterator[tuple[Pager, str, tuple[T, ...]]]:
    """Part a listing into pages; one without items still has its first page.

    Args:
        items: What is listed.
        size: The most items a page.
        address: The address of the listing's first page.
        say: The language of the listing.

    Yields:
        For each page its pager, its address and its items.
    """
    count = max(1, -(-len(items) // size))
    for number in range(1, count + 1):
        link = _linker(address)
        pager = Pager(
            number,
            count,
            first=link(say.gettext("First"), 1) if number - 1 > 1 else None,
            previous=link(say.gettext("Previous"), number - 1) if number > 1 else None,
            next=link(say.gettext("Next"), number + 1) if number < count else None,
            last=link(say.gettext("Last"), count) if number + 1 < count else None,
        )
        start = (number - 1) * size
        yield pager, uris.numbered(address, number), tuple(items[start : start + size])


def _linker(address: str) -> Callable[[str, int], Link]:
    return lambda words, number: Link(words, uris.numbered(address, number))
