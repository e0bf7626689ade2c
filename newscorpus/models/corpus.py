"""An immutable collection of articles and what was found in them."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TypeVar

import attrs

from newscorpus.diagnostics import Diagnostic
from newscorpus.models.article import Article
from newscorpus.models.findings import Finding

F = TypeVar("F", bound=Finding)


@attrs.frozen
class Rejected:
    """A file that gave no usable article, and why."""

    path: str
    """The path below the corpus root, with forward slashes."""

    digest: str | None
    """`sha256:` and the digest of the bytes; None when they could not be read."""

    diagnostics: tuple[Diagnostic, ...]


def _unique(articles: Iterable[Article]) -> tuple[Article, ...]:
    kept = tuple(articles)
    seen: dict[str, Article] = {}
    for article in kept:
        other = seen.setdefault(article.id.casefold(), article)
        if other is not article:
            raise ValueError(
                f"ids must differ by more than case: {other.path} and {article.path} "
                f"are both {article.id!r}; `read_corpus` rejects the later one"
            )
    return kept


@attrs.frozen
class Corpus:
    """Articles in order, the files that gave none, and the findings about them.

    Raises:
        ValueError: If two articles have the same id, also by case.
    """

    articles: tuple[Article, ...] = attrs.field(default=(), converter=_unique)
    """Sorted by path, as `read_corpus` gives them."""

    rejected: tuple[Rejected, ...] = attrs.field(default=(), converter=tuple[Rejected, ...])
    found: tuple[Finding, ...] = attrs.field(default=(), converter=tuple[Finding, ...])
    """Every finding; `findings` picks those of one type."""

    @cached_property
    def _by_id(self) -> dict[str, Article]:
        return {article.id: article for article in self.articles}

    def __len__(self) -> int:
        return len(self.articles)

    def __iter__(self) -> Iterator[Article]:
        return iter(self.articles)

    def __contains__(self, article_id: object) -> bool:
        return article_id in self._by_id

    def __getitem__(self, article_id: str) -> Article:
        """Give the article with an id.

        Raises:
            KeyError: If there is none.
        """
        return self._by_id[article_id]

    def findings(self, kind: type[F]) -> tuple[F, ...]:
        """Give the findings of one type, in the order the analysis gave them."""
        return tuple(finding for finding in self.found if isinstance(finding, kind))

    def with_findings(self, findings: Iterable[Finding]) -> "Corpus":
        """Give the same corpus with more findings."""
        return attrs.evolve(self, found=(*self.found, *findings))

    def by_date(self) -> tuple[Article, ...]:
        """Give the dated articles, earliest first, then by id."""
        dated = [article for article in self.articles if article.date and article.date.is_placed]
        return tuple(sorted(dated, key=lambda article: (article.date, article.id)))

    @property
    def undated(self) -> tuple[Article, ...]:
        """The articles that no calendar can place: without a date, or without its year."""
        return tuple(a for a in self.articles if not (a.date and a.date.is_placed))
