"""A few words around the terms that put an article on a topic."""

import re
from collections.abc import Iterator, Sequence

import attrs

from newscorpus.models.findings import TopicArticle
from newscorpus.pages import uris
from newscorpus.pages.layout import HEADLINE, Part, part_at
from newscorpus.pages.markup import Mark
from newscorpus.pages.page import Link
from newscorpus.text import Span

CONTEXT = 70
"""The most characters shown to either side of the words found."""

MOST_SNIPPETS = 2
"""How many snippets stand for an article, each for another term."""

LONGEST_MATCH = 120
"""The most characters of the words found that are shown."""

_WHITE = re.compile(r"\s")


@attrs.frozen
class Snippet:
    """Words from an article with those found marked."""

    text: str
    marks: tuple[Mark, ...]
    cut_before: bool
    """Whether the paragraph begins before the snippet."""

    cut_after: bool
    """Whether the paragraph goes on after it."""

    link: Link
    """To the paragraph."""


def snippets(layout: Sequence[Part], entry: TopicArticle) -> tuple[Snippet, ...]:
    """Show where an article speaks of a topic: its first terms, each with the words around it.

    The text is preferred to the headline, which stands above the snippets anyway.

    Args:
        layout: The parts of the article; see `newscorpus.pages.layout.parts`.
        entry: What was found in it.
    """
    spans = tuple(dict.fromkeys(span for match in entry.matched for span in match.spans))
    found: list[Snippet] = []
    shown: list[Span] = []
    for part, span in _first_of_each_term(layout, entry):
        window = _window(part, span)
        if len(found) == MOST_SNIPPETS or any(window.overlaps(other) for other in shown):
            continue
        shown.append(window)
        found.append(_snippet(entry.article, part, window, spans))
    return tuple(found)


def mention_snippets(
    layout: Sequence[Part], article_id: str, spans: Sequence[Span]
) -> tuple[Snippet, ...]:
    """Show where an article first names something, in its text rather than its headline.

    Args:
        layout: The parts of the article; see `newscorpus.pages.layout.parts`.
        article_id: Its id.
        spans: Where it names it, in order.
    """
    placed = [(part, span) for span in spans if (part := part_at(layout, span.start))]
    in_text = [(part, span) for part, span in placed if part.anchor != HEADLINE]
    for part, span in (in_text or placed)[:1]:
        return (_snippet(article_id, part, _window(part, span), spans),)
    return ()


def _first_of_each_term(layout: Sequence[Part], entry: TopicArticle) -> Iterator[tuple[Part, Span]]:
    for match in entry.matched:
        placed = [(part, span) for span in match.spans if (part := part_at(layout, span.start))]
        in_text = [(part, span) for part, span in placed if part.anchor != HEADLINE]
        if first := next(iter(in_text or placed), None):
            yield first


def _window(part: Part, found: Span) -> Span:
    """Take the text around the words found, from a word's start to a word's end."""
    whole = part.block.text_span
    text = part.block.text
    start = max(0, found.start - whole.start - CONTEXT)
    end = min(len(text), min(len(found), LONGEST_MATCH) + found.start - whole.start + CONTEXT)
    if start and (space := _WHITE.search(text, start - 1, found.start - whole.start)):
        start = space.end()
    if end < len(text):
        spaces = [s.start() for s in _WHITE.finditer(text, found.end - whole.start, end + 1)]
        end = spaces[-1] if spaces else end
    return Span(start, end).shift(whole.start)


def _snippet(article_id: str, part: Part, window: Span, spans: Sequence[Span]) -> Snippet:
    whole = part.block.text_span
    text = window.shift(-whole.start).of(part.block.text)
    marks = tuple(
        Mark(
            Span(max(span.start, window.start), min(span.end, window.end)).shift(-window.start),
            "mark",
        )
        for span in spans
        if span.overlaps(window)
    )
    return Snippet(
        text,
        marks,
        window.start > whole.start,
        window.end < whole.end,
        Link(part.label, f"{uris.article(article_id)}#{part.anchor}"),
    )
