"""What was changed in a text, and where each of its characters went."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise

import attrs

from newscorpus.text import Span


@attrs.frozen
class Edit:
    """One change: the characters of a span were replaced."""

    span: Span
    """In the text before the change."""

    replacement: str
    rules: tuple[str, ...]
    """The names of the steps that asked for it, in their order."""


@attrs.frozen(slots=False)
class Edits:
    """A text, and the changes that make another text of it.

    Offsets map in both directions. Between changes they map exactly; inside of a change, and of
    what it put there, the start of a span maps to its start and the end of a span to its end.

    Raises:
        ValueError: If the edits overlap, are not in order, or lie outside the text.

    Examples:
        >>> from newscorpus import normalise
        >>> edits = normalise.edits("“Rain,”  he said")
        >>> edits.result
        '"Rain," he said'
        >>> edits.to_original(edits.to_result(Span(1, 5))).of(edits.original)
        'Rain'
    """

    original: str
    edits: tuple[Edit, ...] = ()

    def __attrs_post_init__(self) -> None:
        if any(later.span.start < edit.span.end for edit, later in pairwise(self.edits)):
            raise ValueError("edits must be in order and must not overlap")
        if self.edits and self.edits[-1].span.end > len(self.original):
            raise ValueError(f"an edit ends behind the text, which has {len(self.original)}")

    @cached_property
    def result(self) -> str:
        """The text after all changes."""
        return "".join(self._pieces())

    def _pieces(self) -> Iterator[str]:
        position = 0
        for edit in self.edits:
            yield self.original[position : edit.span.start]
            yield edit.replacement
            position = edit.span.end
        yield self.original[position:]

    @cached_property
    def _before(self) -> tuple[Span, ...]:
        return tuple(edit.span for edit in self.edits)

    @cached_property
    def _after(self) -> tuple[Span, ...]:
        return tuple(self._placed())

    def _placed(self) -> Iterator[Span]:
        shift = 0
        for edit in self.edits:
            start = edit.span.start + shift
            yield Span(start, start + len(edit.replacement))
            shift += len(edit.replacement) - len(edit.span)

    def to_result(self, span: Span) -> Span:
        """Give the span after the changes that a span of the original became."""
        return _mapped(span, self._before, self._after, len(self.original))

    def to_original(self, span: Span) -> Span:
        """Give the span of the original that a span after the changes came from."""
        return _mapped(span, self._after, self._before, len(self.result))

    def then(self, later: "Edits") -> "Edits":
        """Give the changes that two sets of changes make together.

        Args:
            later: Changes of this one's result.

        Raises:
            ValueError: If it changes another text.
        """
        if later.original != self.result:
            raise ValueError("the later edits must change the text that the earlier ones give")
        if not self.edits or not later.edits:
            return Edits(self.original, self.edits or later.edits)
        return Edits(self.original, tuple(self._joined(later)))

    def _joined(self, later: "Edits") -> Iterator[Edit]:
        """Make one edit of all that touch the same characters in between."""
        mine = [(span, edit.rules) for span, edit in zip(self._after, self.edits, strict=True)]
        theirs = [(edit.span, edit.rules) for edit in later.edits]
        for span, rules in _clusters(sorted([*mine, *theirs], key=lambda one: one[0])):
            source = _around(span, self._after, self._before)
            target = _around(span, later._before, later._after)  # noqa: SLF001 -- edits as these
            yield Edit(source, target.of(later.result), rules)


def _clusters(
    ranges: Iterable[tuple[Span, tuple[str, ...]]],
) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Join the ranges that overlap or touch; the names of their rules come with them."""
    start, end, names = -1, -1, dict[str, None]()
    for span, rules in ranges:
        if span.start > end and names:
            yield Span(start, end), tuple(names)
            names = {}
        start = start if names else span.start
        end = max(end, span.end)
        names.update(dict.fromkeys(rules))
    if names:
        yield Span(start, end), tuple(names)


def _mapped(span: Span, before: tuple[Span, ...], after: tuple[Span, ...], length: int) -> Span:
    if span.end > length:
        raise ValueError(f"an offset here lies in 0..{length}, not {span.end}")
    if len(span) == 0:
        start = _start(span.start, before, after)
        return Span(start, start)
    start, end = _start(span.start, before, after), _end(span.end, before, after)
    return Span(start, max(start, end))


def _start(offset: int, before: tuple[Span, ...], after: tuple[Span, ...]) -> int:
    """Map where a span starts: behind what was put in or taken out at that place."""
    last = bisect_right(before, offset, key=lambda span: span.start) - 1
    if last < 0:
        return offset
    old, new = before[last], after[last]
    return new.start if offset < old.end else offset - old.end + new.end


def _end(offset: int, before: tuple[Span, ...], after: tuple[Span, ...]) -> int:
    """Map where a span ends: before what was put in or taken out at that place."""
    number = bisect_left(before, offset, key=lambda span: span.end)
    if number < len(before) and before[number].start < offset:
        return after[number].end
    if number == 0:
        return offset
    old, new = before[number - 1], after[number - 1]
    return offset - old.end + new.end


def _around(span: Span, before: tuple[Span, ...], after: tuple[Span, ...]) -> Span:
    """Map a span so that every edit that touches it is within."""
    first = bisect_left(before, span.start, key=lambda one: one.end)
    if first < len(before) and before[first].start <= span.start:
        start = after[first].start
    else:
        start = _end(span.start, before, after)
    last = bisect_right(before, span.end, key=lambda one: one.start) - 1
    if last >= 0 and before[last].end >= span.end:
        return Span(start, after[last].end)
    return Span(start, _start(span.end, before, after))
