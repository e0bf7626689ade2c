"""How an article was read, as its page tells it: each field, each problem, the file itself."""

import attrs

from newscorpus.diagnostics import Diagnostic
from newscorpus.models.article import Article, Reading
from newscorpus.pages.dating import quoted
from newscorpus.pages.interface import ENGLISH, Interface
from newscorpus.pages.wording import one_line
from newscorpus.text import Lines, Position, Span

VALUE_LENGTH = 300
"""The most characters of a field's value; the original text has the whole of it."""

MOST_ALTERNATIVES = 8


@attrs.frozen(kw_only=True)
class ReadingEvidence:
    """One reading of one field."""

    value: str
    """Empty where nothing was read."""

    status: str
    rule: str
    confidence: str
    verbatim: str
    """The words it was read from within quotation marks, or nothing."""

    position: Position | None
    """Where those words stand in the file."""

    alternatives: tuple[str, ...]
    """The first of them."""


@attrs.frozen
class FieldEvidence:
    """A field and how it was read; fields such as `credits` may have several readings."""

    name: str
    readings: tuple[ReadingEvidence, ...]


@attrs.frozen(kw_only=True)
class Provenance:
    """Where an article comes from and how each of its fields was read."""

    path: str
    digest: str
    encoding: str
    fields: tuple[FieldEvidence, ...]
    metadata: tuple[tuple[str, str], ...]
    """What the front matter says beyond the known fields, in its order."""

    diagnostics: tuple[Diagnostic, ...]
    text: str | None
    """The whole of the decoded file, or None where only the findings were kept."""


def provenance(article: Article, say: Interface = ENGLISH) -> Provenance:
    """Gather the evidence for an article, in the language of its page."""
    source = article.source
    lines = Lines(source.text) if source.text is not None else None
    return Provenance(
        path=source.path,
        digest=source.digest,
        encoding=source.encoding,
        fields=tuple(
            FieldEvidence(name, tuple(_evidence(r, lines, say) for r in article.readings(name)))
            for name in dict.fromkeys(reading.field for reading in article.provenance)
        ),
        metadata=tuple(
            (one_line(str(key), VALUE_LENGTH), one_line(str(value), VALUE_LENGTH))
            for key, value in article.metadata.items()
        ),
        diagnostics=article.diagnostics,
        text=source.text,
    )


def _evidence(reading: Reading, lines: Lines | None, say: Interface) -> ReadingEvidence:
    value = one_line(reading.value or "", VALUE_LENGTH)
    return ReadingEvidence(
        # weekdays are read into English, whatever the language of the article
        value=say.term(value) if reading.field == "weekday" else value,
        status=reading.status.value,
        rule=reading.rule,
        confidence=reading.confidence.value,
        verbatim=quoted(reading.verbatim, say) if reading.verbatim else "",
        position=_position(reading.span, lines),
        alternatives=tuple(
            one_line(value, VALUE_LENGTH) for value in reading.alternatives[:MOST_ALTERNATIVES]
        ),
    )


def _position(span: Span | None, lines: Lines | None) -> Position | None:
    return lines.position(span.start) if span and lines else None
