"""The laws of a parsed article, for tests and fuzzers of rules that read."""

from collections.abc import Iterator

from newscorpus.models.article import Article
from newscorpus.readers.pieces import BLANK


def broken_laws(article: Article, text: str) -> Iterator[str]:
    """Say which laws an article breaks; nothing when all is well.

    Args:
        article: As the reader gave it.
        text: The source that it was read from.

    Examples:
        >>> from newscorpus import parse_article
        >>> text = "date 2021-04-07 Rain fell on the valley for a day."
        >>> list(broken_laws(parse_article(text), text))
        []
    """
    end = 0
    for block in article.blocks:
        if block.span.start < end:
            yield f"blocks overlap at {block.span.start}"
        if text[end : block.span.start].strip(BLANK):
            yield f"text between {end} and {block.span.start} is in no block"
        if block.text_span.of(text) != block.text:
            yield f"the text of the block at {block.span.start} is not the end of its span"
        end = block.span.end
    if text[end:].strip(BLANK):
        yield f"text after {end} is in no block"
    for reading in article.provenance:
        if reading.span is not None and reading.span.of(text) != reading.verbatim:
            yield f"{reading.field} at {reading.span.start} does not say {reading.verbatim!r}"
    for credit in article.credits:
        if credit.span is not None and credit.span.of(text) != credit.verbatim:
            yield f"the credit at {credit.span.start} does not say {credit.verbatim!r}"
