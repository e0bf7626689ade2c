"""Blocks laid over the whole of a text, so that nothing of it is lost."""

from collections.abc import Iterable, Iterator

import attrs

from newscorpus.models.article import Block, Role
from newscorpus.readers.pieces import BLANK, trim
from newscorpus.text import Span

_TAKE_MORE = frozenset({Role.HEADER, Role.BYLINE})
"""Roles of blocks to which the separators behind them belong: `date 2021-04-07 |`."""


def tile(blocks: Iterable[Block], text: str) -> tuple[Block, ...]:
    """Sort blocks, and give what stands between them to the one before, or to a header.

    Args:
        blocks: Without overlaps, in any order.
        text: The source.

    Returns:
        Blocks between which there is nothing but white space.
    """
    return tuple(_tiled(sorted(blocks, key=lambda block: block.span.start), text))


def _tiled(blocks: list[Block], text: str) -> Iterator[Block]:
    last: Block | None = None
    for block in [*blocks, None]:
        start, end = last.span.end if last else 0, block.span.start if block else len(text)
        gap = text[start:end]
        rest = trim(text, start, end) if not gap.isspace() and gap.strip(BLANK) else None
        if rest and last and last.role in _TAKE_MORE:
            span = Span(last.span.start, rest.end)
            last = attrs.evolve(last, span=span, text=span.of(text))
        elif rest:
            if last:
                yield last
            last = Block(Role.HEADER, rest, rest.of(text))
        if last:
            yield last
        last = block
