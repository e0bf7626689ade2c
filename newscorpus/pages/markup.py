"""The one place where article text becomes HTML, with marks over any of its spans."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise

import attrs

from newscorpus.pages.page import Link
from newscorpus.text import Span

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
"""What must not stand in a document: https://infra.spec.whatwg.org/#noncharacter and controls."""


@attrs.frozen
class Mark:
    """An element that is to stand around a span of a text.

    Raises:
        ValueError: If the span is empty: an element around nothing would say nothing.
    """

    span: Span = attrs.field()
    """In the coordinates of the text that is marked up."""

    element: str
    """The element's name: `mark`, `a`, `span`. A trusted name, never article text."""

    attributes: tuple[tuple[str, str], ...] = ()
    """Names and values. Values are escaped."""

    link: Link | None = None
    """Where an `a` leads; whoever renders the page adds its `href`."""

    @span.validator
    def _check_span(self, _attribute: object, value: Span) -> None:
        if len(value) == 0:
            raise ValueError(f"a mark needs at least one character, not {value}")

    @property
    def opening(self) -> str:
        """The element's start tag."""
        return _start_tag(self.element, self.attributes)

    @property
    def reopening(self) -> str:
        """The start tag of a further piece: an id may stand only once."""
        return _start_tag(self.element, (a for a in self.attributes if a[0] != "id"))

    @property
    def closing(self) -> str:
        """The element's end tag."""
        return f"</{self.element}>"


def _start_tag(element: str, attributes: Iterable[tuple[str, str]]) -> str:
    written = "".join(f' {name}="{_escaped(value)}"' for name, value in attributes)
    return f"<{element}{written}>"


def visible(text: str) -> str:
    r"""Replace each character that no HTML document may hold by U+FFFD.

    Examples:
        >>> visible("a\x00b")
        'a�b'
    """
    if text.isprintable():  # most texts, and the test is much faster than a search
        return text
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def markup(text: str, marks: Iterable[Mark] = ()) -> str:
    """Escape a text and put elements around spans of it, properly nested.

    Where two spans overlap, the mark that begins later is cut in two at the end of the other.
    Within a link no other opens, as HTML does not allow it.
    Without its tags the result is the text again.

    Args:
        text: Any text.
        marks: In any order; of two over the same span the first given stands outside.

    Raises:
        ValueError: If a mark reaches beyond the text.

    Examples:
        >>> markup("cats & dogs", [Mark(Span(0, 4), "mark")])
        '<mark>cats</mark> &amp; dogs'
        >>> markup("abc", [Mark(Span(0, 2), "b"), Mark(Span(1, 3), "i")])
        '<b>a<i>b</i></b><i>c</i>'
    """
    waiting = sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))
    edges = sorted({0, len(text), *(e for m in waiting for e in (m.span.start, m.span.end))})
    if edges[-1] > len(text):
        raise ValueError(f"a mark ends at {edges[-1]}, beyond a text of {len(text)} characters")
    waiting.reverse()
    active: list[Mark] = []
    open_marks: list[Mark] = []
    begun: set[int] = set()
    pieces: list[str] = []
    for start, end in pairwise(edges):
        active = [mark for mark in active if mark.span.end > start]
        while waiting and waiting[-1].span.start == start:
            active.append(waiting.pop())
        nested = _without_links_in_links(active)
        pieces.extend(_step(open_marks, nested, begun))
        pieces.append(_escaped(text[start:end]))
        open_marks = nested
    pieces.extend(_step(open_marks, [], begun))
    return "".join(pieces)


def _without_links_in_links(marks: Sequence[Mark]) -> list[Mark]:
    first = next((mark for mark in marks if mark.element == "a"), None)
    return [mark for mark in marks if mark.element != "a" or mark is first]


def _step(before: Sequence[Mark], after: Sequence[Mark], begun: set[int]) -> Iterator[str]:
    """Write the tags between two pieces of text that stand within different marks."""
    shared = 0
    while shared < min(len(before), len(after)) and before[shared] is after[shared]:
        shared += 1
    for mark in reversed(before[shared:]):
        yield mark.closing
    for mark in after[shared:]:
        yield mark.reopening if id(mark) in begun else mark.opening
        begun.add(id(mark))


def _escaped(text: str) -> str:
    return escape(visible(text), quote=True)
