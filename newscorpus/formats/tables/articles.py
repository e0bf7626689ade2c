"""The tables of articles, of their paragraphs, and of the files that gave none."""

from collections.abc import Iterator
from datetime import date as day

import attrs

from newscorpus.diagnostics import Diagnostic, Severity
from newscorpus.formats.tables.model import Table, integer, key, text
from newscorpus.formats.tables.places import Places
from newscorpus.models.article import Article, Block, Role
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.models.dates import Date
from newscorpus.models.speech import gettext_noop
from newscorpus.models.ties import Inference

SEPARATOR = "; "
"""What stands between several values in one cell."""

_TEXT_ROLES = frozenset({Role.HEADLINE, Role.SUBHEAD, Role.PARAGRAPH, Role.LIST, Role.NOTE})


@attrs.frozen
class ArticleRow:
    """An article and the outlet that only the corpus can tell."""

    article: Article
    inferred_outlet: str | None

    @property
    def words(self) -> int:
        """How many words its paragraphs have, as white space parts them."""
        return sum(len(block.text.split()) for block in self.article.paragraphs)

    def status(self, field: str) -> str | None:
        """Say where the value of a field comes from."""
        reading = self.article.reading(field)
        return reading.status.value if reading else None


@attrs.frozen
class ParagraphRow:
    """A block of an article's text."""

    article: Article
    position: int
    number: int | None
    block: Block


@attrs.frozen
class RejectedRow:
    """A file that gave no article, and one reason."""

    file: Rejected
    problem: Diagnostic


def first_day(date: Date | None) -> str | None:
    """Give the first day that a date may mean, in ISO 8601.

    Examples:
        >>> first_day(Date.parse("2021-04")), last_day(Date.parse("2021-04"))
        ('2021-04-01', '2021-04-30')
    """
    return _iso(date.earliest) if date and date.is_placed else None


def last_day(date: Date | None) -> str | None:
    """Give the last day that a date may mean, in ISO 8601."""
    return _iso(date.latest) if date and date.is_placed else None


def _iso(found: day | None) -> str | None:
    return found.isoformat() if found else None


def _articles(corpus: Corpus) -> Iterator[ArticleRow]:
    outlets = {i.article: i.value for i in corpus.findings(Inference) if i.field == "outlet"}
    for article in corpus:
        yield ArticleRow(article, outlets.get(article.id))


def _paragraphs(corpus: Corpus) -> Iterator[ParagraphRow]:
    for article in corpus:
        numbered = [pair for pair in Places(article).numbered() if pair[0].role in _TEXT_ROLES]
        for position, (block, number) in enumerate(numbered, 1):
            yield ParagraphRow(article, position, number, block)


def _rejected(corpus: Corpus) -> Iterator[RejectedRow]:
    for file in corpus.rejected:
        for problem in file.diagnostics:
            yield RejectedRow(file, problem)


def _warnings(row: ArticleRow) -> int:
    return sum(problem.severity is not Severity.NOTE for problem in row.article.diagnostics)


ARTICLES = Table(
    "articles",
    gettext_noop("One row for each article."),
    _articles,
    (
        text("id", "The article's id, the last part of its address.", lambda row: row.article.id),
        text(
            "date",
            "The date of publication as exactly as the article gives it, in EDTF: `2021-04-07`, "
            "`2021-04`, `XXXX-05`. Empty where it gives none.",
            lambda row: str(row.article.date) if row.article.date else None,
        ),
        text(
            "first_day",
            "The first day that the date may mean. Empty where no calendar can place it.",
            lambda row: first_day(row.article.date),
            searched=True,
        ),
        text("last_day", "The last such day.", lambda row: last_day(row.article.date)),
        text(
            "date_status",
            "`given` by the article, `inferred` by a rule or `overridden` by a person.",
            lambda row: row.status("date"),
        ),
        text("title", "The headline. Empty where there is none.", lambda row: row.article.title),
        text("subtitle", "The line below the headline.", lambda row: row.article.subtitle),
        text(
            "outlet",
            "The publisher, if the article names it, as it is written there.",
            lambda row: row.article.outlet,
            searched=True,
        ),
        text(
            "inferred_outlet",
            "The publisher that copied text points to, for an article that names none: a guess.",
            lambda row: row.inferred_outlet,
        ),
        text(
            "credits",
            "Writers, agencies and desks, parted by `; `.",
            lambda row: SEPARATOR.join(credit.name for credit in row.article.credits) or None,
        ),
        text(
            "places",
            "Where it was filed from, as the dateline says, parted by `; `.",
            lambda row: (
                SEPARATOR.join(row.article.dateline.places) if row.article.dateline else None
            ),
        ),
        text("url", "The address that it was published at.", lambda row: row.article.url),
        text("language", "A tag of BCP 47, such as `en`.", lambda row: row.article.language),
        integer(
            "paragraphs",
            "How many paragraphs and lists it has.",
            lambda row: len(row.article.paragraphs),
        ),
        integer(
            "words", "How many words those have, as white space parts them.", lambda r: r.words
        ),
        integer("warnings", "How many warnings reading it gave.", _warnings),
        text("path", "Its file, below the folder of articles.", lambda row: row.article.path),
        text(
            "digest",
            "`sha256:` and the digest of the bytes of the file.",
            lambda row: row.article.source.digest,
        ),
        text(
            "encoding", "What the bytes were decoded as.", lambda row: row.article.source.encoding
        ),
    ),
)

PARAGRAPHS = Table(
    "paragraphs",
    gettext_noop(
        "One row for each block of an article's text: "
        "headline, subheadings, paragraphs, lists, notes."
    ),
    _paragraphs,
    (
        key("article", "articles", "The article.", lambda row: row.article.id),
        integer("position", "The place of the block in the text, from 1.", lambda r: r.position),
        text(
            "role",
            "`headline`, `subhead`, `paragraph`, `list` or `note`.",
            lambda row: row.block.role.value,
        ),
        integer(
            "paragraph",
            "The number by which pages cite it: `#p3` is the third. Empty for what is neither a "
            "paragraph nor a list.",
            lambda row: row.number,
        ),
        integer(
            "start",
            "The first character of the text, counted in code points from 0 in the text of the "
            "article's file. What other tables place in the file stands so much earlier in "
            "`content`.",
            lambda row: row.block.text_span.start,
        ),
        integer("stop", "The character after the last.", lambda row: row.block.text_span.end),
        text("content", "The text, without the dateline before it.", lambda row: row.block.text),
    ),
)

REJECTED = Table(
    "rejected",
    gettext_noop("One row for each reason why a file gave no article."),
    _rejected,
    (
        text("path", "The file, below the folder of articles.", lambda row: row.file.path),
        text(
            "digest",
            "`sha256:` and the digest of its bytes. Empty where they could not be read.",
            lambda row: row.file.digest,
        ),
        text("code", "The stable code of the reason.", lambda row: row.problem.code),
        text("message", "What is wrong.", lambda row: row.problem.message),
        text("hint", "What to do about it.", lambda row: row.problem.hint),
    ),
)
