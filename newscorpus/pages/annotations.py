"""What was found in an article as marks over its text and notes beside it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import attrs

from newscorpus.models.findings import Entity, Event, Figure, Mention, Quotation
from newscorpus.pages.layout import HEADLINE, STANDFIRST, Part
from newscorpus.pages.markup import Mark
from newscorpus.pages.page import Link
from newscorpus.pages.periods import machine_readable
from newscorpus.text import Span


@attrs.frozen(kw_only=True)
class Found:
    """What was found in one article."""

    mentions: Sequence[tuple[Mention, Entity]] = ()
    quotations: Sequence[Quotation] = ()
    figures: Sequence[Figure] = ()
    events: Sequence[Event] = ()
    stretches: Sequence[Span] = ()
    """What other articles have too, word for word, in the order of the source; none overlap."""


@attrs.frozen
class Annotations:
    """The marks of an article's text."""

    marks: Mapping[str, tuple[Mark, ...]]
    """By the fragment of the part, in the coordinates of its text."""

    anchors: frozenset[str]
    """The ids that the marks carry."""

    def place(self, finding_id: str) -> str:
        """Give the fragment of a finding: its own, or that of the headline.

        Args:
            finding_id: The id of the article, `#` and a fragment.
        """
        fragment = finding_id.rpartition("#")[2]
        return fragment if fragment in self.anchors else HEADLINE


def annotate(layout: Sequence[Part], found: Found, links: Mapping[str, Link]) -> Annotations:
    """Mark the text of an article.

    A finding that reaches over several paragraphs is marked in each, and named in the first.

    Args:
        layout: The parts of the article; see `newscorpus.pages.layout.parts`.
        found: What was found in it.
        links: The link to each entity that has a page, by its id.
    """
    shown = [part for part in layout if part.anchor not in {HEADLINE, STANDFIRST}]
    marks: dict[str, list[Mark]] = {part.anchor: [] for part in shown}
    anchors: set[str] = set()
    for span, mark in _marks(found, links):
        for part, piece in _pieces(shown, span):
            name = dict(mark.attributes).get("id")
            again = name in anchors
            attributes = tuple(a for a in mark.attributes if not (again and a[0] == "id"))
            anchors |= {name} if name else set()
            marks[part.anchor].append(attrs.evolve(mark, span=piece, attributes=attributes))
    return Annotations({anchor: tuple(each) for anchor, each in marks.items()}, frozenset(anchors))


def _marks(found: Found, links: Mapping[str, Link]) -> Iterator[tuple[Span, Mark]]:
    """Give every mark with its span in the source; of two over the same span the first is outer."""
    linked = [mention.span for mention, entity in found.mentions if entity.id in links]
    for stretch in found.stretches:
        for piece in _besides_links(stretch, linked):
            yield piece, _mark("span", "nc-s", None)
    for quotation in found.quotations:
        yield quotation.span, _mark("span", f"nc-q nc-q--{quotation.kind}", quotation.id)
    for event in found.events:
        day = machine_readable(event.date)
        yield event.span, _mark("time" if day else "span", "nc-e", event.id, datetime=day)
    for figure in found.figures:
        yield figure.span, _mark("data", "nc-f", figure.id, value=f"{figure.value:f}")
    for mention, entity in found.mentions:
        if link := links.get(entity.id):
            yield mention.span, _mark("a", f"nc-m nc-m--{entity.kind}", None, link=link)


def _besides_links(stretch: Span, linked: Sequence[Span]) -> Iterator[Span]:
    """Cut what ends within a linked name in two, so that the link stays whole.

    Whatever begins later is cut where two marks overlap, and a link in two pieces would be two
    stops of the keyboard.

    Args:
        stretch: A span of the source.
        linked: The spans of the names, in the order of the source.
    """
    last = bisect_left(linked, stretch.end, key=lambda span: span.start) - 1
    if last >= 0 and stretch.start < linked[last].start and stretch.end < linked[last].end:
        yield Span(stretch.start, linked[last].start)
        yield Span(linked[last].start, stretch.end)
    else:
        yield stretch


def _mark(
    element: str, css: str, finding_id: str | None, *, link: Link | None = None, **more: str | None
) -> Mark:
    named = {"class": css, "id": finding_id.rpartition("#")[2] if finding_id else None, **more}
    attributes = tuple((name, value) for name, value in named.items() if value is not None)
    return Mark(Span(0, 1), element, attributes, link)


def _pieces(layout: Sequence[Part], span: Span) -> Iterator[tuple[Part, Span]]:
    """Give the parts that a span of the source reaches into, with its piece in each text."""
    first = bisect_right(layout, span.start, key=lambda part: part.block.span.start) - 1
    for part in islice(layout, max(first, 0), None):
        whole = part.block.text_span
        if whole.start >= span.end:
            return
        start, end = max(span.start, whole.start), min(span.end, whole.end)
        if start < end:
            yield part, Span(start, end).shift(-whole.start)
