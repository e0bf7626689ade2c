"""Makes articles and corpora by hand, for tests of what comes after reading."""

from collections.abc import Iterable, Sequence
from typing import Any

from newscorpus.models.article import (
    Article,
    Block,
    Confidence,
    Dateline,
    Reading,
    Role,
    Source,
    Status,
)
from newscorpus.models.corpus import Corpus
from newscorpus.models.dates import Date
from newscorpus.models.findings import TermMatch, Topic, TopicArticle, TopicSource
from newscorpus.text import Span

Written = str | tuple[Role, str]
"""A paragraph, or a block of another role."""


def make_article(
    article_id: str = "flood",
    body: Iterable[Written] = ("Rain fell. The river rose.",),
    *,
    date: str | None = "2021-04-07",
    title: str | None = None,
    place: str | None = None,
    **fields: Any,  # noqa: ANN401 -- whatever an article has
) -> Article:
    """Make an article whose blocks stand in a source text as a reader would leave them."""
    header = f"date {date}" if date else "no date here"
    blocks: list[tuple[Role, str, str]] = [(Role.HEADER, "", header)]
    if title is not None:
        blocks.append((Role.HEADLINE, "", title))
    for written in body:
        role, text = (Role.PARAGRAPH, written) if isinstance(written, str) else written
        first = place and all(r is not Role.PARAGRAPH for r, _, _ in blocks)
        blocks.append((role, f"{place}: " if first and role is Role.PARAGRAPH else "", text))
    source, placed = _lay_out(blocks)
    lead = next((b for b in placed if b.role is Role.PARAGRAPH), None)
    fields.setdefault("provenance", _readings(date))
    return Article(
        id=article_id,
        source=fields.pop("source", None)
        or Source(f"{article_id}.txt", f"sha256:{article_id}", "utf-8", source),
        language=fields.pop("language", "en"),
        date=Date.parse(date) if date else None,
        title=title,
        dateline=_dateline(place, lead) if place and lead else None,
        blocks=placed,
        **fields,
    )


def _lay_out(blocks: Sequence[tuple[Role, str, str]]) -> tuple[str, tuple[Block, ...]]:
    source, placed = "", []
    for role, before, text in blocks:
        start = len(source)
        source += before + text
        placed.append(Block(role, Span(start, len(source)), text))
        source += "\n\n"
    return source, tuple(placed)


def _readings(date: str | None) -> tuple[Reading, ...]:
    words = f"date {date}"
    if date is None:
        return ()
    span = Span(0, len(words))
    return (Reading("date", date, Status.GIVEN, words, "header.date-line", span, Confidence.HIGH),)


def _dateline(place: str, lead: Block) -> Dateline:
    return Dateline((place,), None, (), ":", Span(lead.span.start, lead.text_span.start))


def make_topic(topic_id: str, articles: Iterable[Article], words: str = "") -> Topic:
    """Make a topic of articles; of those that hold some words, these are what was found."""
    entries = []
    for article in articles:
        spans = tuple(
            Span(at, at + len(words)).shift(block.text_span.start)
            for block in article.blocks
            if words and block.role is not Role.HEADER and (at := block.text.find(words)) >= 0
        )
        matched = (TermMatch(words, spans),) if spans else ()
        entries.append(TopicArticle(article.id, len(spans), matched))
    return Topic(topic_id, topic_id.capitalize(), TopicSource.CURATED, tuple(entries))


def make_corpus(articles: Iterable[Article], *topics: Topic) -> Corpus:
    """Make a corpus of articles and topics."""
    return Corpus(articles=tuple(articles)).with_findings(topics)
