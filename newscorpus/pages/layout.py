"""Which blocks of an article its page shows as text, and what fragment each has."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import attrs

from newscorpus.models.article import Article, Block, Role
from newscorpus.pages import uris
from newscorpus.pages.interface import ENGLISH, Interface

HEADLINE = "headline"
"""The fragment of the heading of an article's page."""

STANDFIRST = "standfirst"
"""The fragment of the line below the headline."""

_PREFIXES = {Role.SUBHEAD: "s", Role.NOTE: "n"}


@attrs.frozen
class Part:
    """A block that stands on the page, and its fragment there."""

    block: Block
    anchor: str
    label: str
    """What links to it say: `¶ 3`, `headline`."""


def parts(article: Article, say: Interface = ENGLISH) -> tuple[Part, ...]:
    """Give the blocks of an article's text in order, each with its fragment.

    Paragraphs and lists are counted together from 1: that is how people cite them. A title that
    stands in the front matter is a headline too.

    Args:
        article: The article.
        say: The language of the labels.
    """
    found = [*_title_of_front_matter(article, say)]
    counts = {"p": 0, "s": 0, "n": 0}
    taken: set[str] = set()
    for block in article.blocks:
        anchor = _place_of_its_own(block, article)
        if anchor and anchor not in taken:
            taken.add(anchor)
            found.append(Part(block, anchor, say.term(anchor)))
        elif block.role in {Role.PARAGRAPH, Role.LIST}:
            counts["p"] += 1
            found.append(
                Part(block, uris.paragraph(counts["p"]), f"¶\N{NO-BREAK SPACE}{counts['p']}")
            )
        elif block.role in {Role.HEADLINE, Role.SUBHEAD, Role.NOTE}:
            prefix = _PREFIXES.get(block.role, "s")
            counts[prefix] += 1
            label = say.gettext("note") if prefix == "n" else say.gettext("subheading")
            found.append(Part(block, f"{prefix}{counts[prefix]}", label))
    return tuple(found)


def _title_of_front_matter(article: Article, say: Interface) -> Iterator[Part]:
    reading = article.reading("title")
    if any(block.role is Role.HEADLINE for block in article.blocks):
        return
    if article.title and reading and reading.span and reading.verbatim == article.title:
        block = Block(Role.HEADLINE, reading.span, article.title)
        yield Part(block, HEADLINE, say.term(HEADLINE))


def _place_of_its_own(block: Block, article: Article) -> str | None:
    if block.role is Role.HEADLINE and _same_words(block.text, article.title):
        return HEADLINE
    if block.role is Role.SUBHEAD and _same_words(block.text, article.subtitle):
        return STANDFIRST
    return None


def _same_words(text: str, other: str | None) -> bool:
    return other is not None and text.split() == other.split()


def part_at(candidates: Sequence[Part], offset: int) -> Part | None:
    """Give the part whose text holds an offset of the source, or None.

    Args:
        candidates: The parts of an article in the order of its source.
        offset: In code points of the decoded source.
    """
    place = bisect_right(candidates, offset, key=lambda part: part.block.span.start) - 1
    if place < 0:
        return None
    span = candidates[place].block.text_span
    return candidates[place] if span.start <= offset < span.end else None
