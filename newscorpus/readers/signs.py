"""Signs that end a report on the line of its last paragraph: `… Enditem`, `… (ANI)`."""

import re

from newscorpus.models.article import Block, Credit, CreditKind, Role
from newscorpus.readers.collectives import match_collectives
from newscorpus.text import Span

_SIGN = re.compile(
    r"""(?<=[.!?”"’')])\s+(?:(?P<note>[Ee]nditem|\((?:END|ENDS|MORE|Ends|ends|end)\)|-30-|\#{3}|ENDS
    |(?:PTI|UNI|IANS|ANI|APP)(?:\s[A-Z]{2,4}){1,6})
    |\((?P<bracket>[A-Z][A-Za-z/ -]{1,30})\)|(?:--?|[–—])\s?(?P<dash>[A-Z][A-Za-z/ ]{1,30}))\Z
    |(?<=[.!?”"’')])(?:--|[–—])(?P<close>[A-Z][A-Za-z/ ]{1,30})\Z""",
    re.VERBOSE,
)
_LONGEST = 40
"""Code points of such a sign."""


def part_sign(text: str, block: Block) -> tuple[tuple[Block, ...], tuple[Credit, ...]]:
    """Part a paragraph from the sign that ends it.

    Args:
        text: The source.
        block: The last paragraph of a report.

    Returns:
        The paragraph and the sign, or the paragraph as it was; and the agencies that signed.

    Examples:
        >>> text = "Rain is expected. Enditem"
        >>> blocks, _ = part_sign(text, Block(Role.PARAGRAPH, Span(0, len(text)), text))
        >>> [block.text for block in blocks]
        ['Rain is expected.', 'Enditem']
    """
    end = block.span.end
    found = _SIGN.search(text, max(end - len(block.text), end - _LONGEST), end)
    if not found:
        return (block,), ()
    named: tuple[Credit, ...] = ()
    if not found["note"]:
        named = match_collectives(text, *found.span(found.lastgroup or 0))
        if not named or any(credit.kind is not CreditKind.AGENCY for credit in named):
            return (block,), ()
    start = end - len(found[0].lstrip())
    words = text[end - len(block.text) : found.start()]
    paragraph = Block(block.role, Span(block.span.start, found.start()), words)
    sign = Block(Role.BYLINE if named else Role.NOTE, Span(start, end), text[start:end])
    return (paragraph, sign), named
