"""The native form: a corpus as JSON Lines, written, read back, and described by a schema."""

from collections.abc import Iterable, Iterator
from importlib import metadata
from typing import Any

import msgspec

from newscorpus.formats.incoming import article_model, rejected_model
from newscorpus.formats.incoming_findings import finding_model
from newscorpus.formats.outgoing import article_record, rejected_record
from newscorpus.formats.outgoing_findings import finding_record
from newscorpus.formats.records import FORM, ArticleRecord, CorpusRecord, Record, RejectedRecord
from newscorpus.formats.refusals import NativeError, explain
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.models.findings import Finding

__all__ = ["NativeError", "read", "schema", "write"]

_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[Record] = msgspec.json.Decoder(Record)


def write(corpus: Corpus) -> Iterator[str]:
    r"""Write a corpus as JSON Lines, one line at a time.

    The order is fixed: one `corpus` record, the articles in the order of the corpus, the rejected
    files, then the findings. The same corpus gives the same text.

    Args:
        corpus: Any corpus. The text of its blocks is written, that of its sources is not.

    Yields:
        Lines that end with `\n` and hold no other line feed.

    Raises:
        TypeError: If the metadata of an article holds something that JSON has no form for.
        UnicodeEncodeError: If a text holds half of a surrogate pair, which UTF-8 has no form for.

    Examples:
        >>> print(*write(Corpus()), end="")  # doctest: +ELLIPSIS
        {"type":"corpus","form":1,"newscorpus":"...","articles":0,"rejected":0}
    """
    for record in _records(corpus):
        yield _encoder.encode(record).decode() + "\n"


def read(lines: Iterable[str]) -> Corpus:
    r"""Read a corpus back.

    What comes back equals what was written, but for the text of the sources, which is not part of
    the form.

    Args:
        lines: The lines of the form, with or without their `\n`. An open file is such lines. Cut
            text in memory with `split("\n")`: `splitlines` would also cut within a line.

    Raises:
        NativeError: If a line is not a record of this form, or records are missing.

    Examples:
        >>> read(write(Corpus())) == Corpus()
        True
    """
    written = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    first, line = next(written, (1, ""))
    opening = _opening(first, line)
    models = [(number, _model(number, line)) for number, line in written]
    articles = [(number, model) for number, model in models if isinstance(model, Article)]
    rejected = [model for _, model in models if isinstance(model, Rejected)]
    found = [model for _, model in models if not isinstance(model, Article | Rejected)]
    _check_count(first, "article", opening.articles, len(articles))
    _check_count(first, "rejected", opening.rejected, len(rejected))
    _check_ids(articles)
    return Corpus([article for _, article in articles], rejected, found)


def schema() -> dict[str, Any]:
    """Give the JSON Schema of a line of the form, every key with its description.

    Examples:
        >>> schema()["$schema"]
        'https://json-schema.org/draft/2020-12/schema'
        >>> schema()["$defs"]["CreditRecord"]["properties"]["name"]["description"]
        'The name written out.'
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"A line of the native form of newscorpus, form {FORM}",
        **msgspec.json.schema(Record),
    }


def _records(corpus: Corpus) -> Iterator[Record]:
    yield CorpusRecord(
        form=FORM,
        newscorpus=metadata.version("newscorpus"),
        articles=len(corpus.articles),
        rejected=len(corpus.rejected),
    )
    yield from map(article_record, corpus.articles)
    yield from map(rejected_record, corpus.rejected)
    yield from map(finding_record, corpus.found)


def _record(number: int, line: str) -> Record:
    try:
        return _decoder.decode(line)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise NativeError(number, explain(line, error)) from error


def _opening(number: int, line: str) -> CorpusRecord:
    record = _record(number, line)
    if not isinstance(record, CorpusRecord):
        raise NativeError(number, "the first line has to be a record of type `corpus`")
    if record.form != FORM:
        raise NativeError(number, f"form {record.form} cannot be read, only form {FORM}")
    return record


def _model(number: int, line: str) -> Article | Rejected | Finding:
    record = _record(number, line)
    if isinstance(record, CorpusRecord):
        raise NativeError(number, "a record of type `corpus` is allowed on the first line only")
    try:
        if isinstance(record, ArticleRecord):
            return article_model(record)
        if isinstance(record, RejectedRecord):
            return rejected_model(record)
        return finding_model(record)
    except ValueError as error:
        raise NativeError(number, str(error)) from error


def _check_count(number: int, kind: str, promised: int, found: int) -> None:
    if promised != found:
        raise NativeError(
            number,
            f"{promised} records of type `{kind}` are announced and {found} follow; the file was "
            "cut short or put together from several",
        )


def _check_ids(articles: Iterable[tuple[int, Article]]) -> None:
    lines: dict[str, int] = {}
    for number, article in articles:
        other = lines.setdefault(article.id.casefold(), number)
        if other != number:
            raise NativeError(
                number,
                f"the id {article.id!r} is already that of line {other}; ids differ by more than "
                "case",
            )
