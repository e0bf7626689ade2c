"""How far apart in time articles must be, as far as their dates tell."""

from collections.abc import Iterable
from math import inf

import attrs

from newscorpus.models.article import Article


@attrs.frozen
class Days:
    """The days, counted from year 1, between which something happened; infinite where unknown."""

    first: float = -inf
    last: float = inf

    @property
    def is_one(self) -> bool:
        """Whether it is a single day."""
        return self.first == self.last

    def common(self, other: "Days") -> "Days":
        """Give the days that both allow; the last lies before the first if there are none.

        Examples:
            >>> Days(3, 3).common(Days()).common(Days(8, 9))
            Days(first=8, last=3)
        """
        return Days(max(self.first, other.first), min(self.last, other.last))

    @property
    def missing(self) -> float:
        """How many days the two that are farthest apart of those put together must be apart.

        Examples:
            >>> Days(3, 3).common(Days()).common(Days(8, 9)).missing, Days().missing
            (5, 0)
        """
        return max(0, self.first - self.last)


def days_of(article: Article) -> Days:
    """Give the days on which an article may have appeared.

    Args:
        article: With a date or without.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> days_of(parse_article("KABUL: Snow fell."))
        Days(first=-inf, last=inf)
    """
    date = article.date
    first, last = (date.earliest, date.latest) if date else (None, None)
    return Days(first.toordinal() if first else -inf, last.toordinal() if last else inf)


def in_order(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Sort articles by day; those of which the day is not known last, then by id.

    Args:
        articles: In any order.
    """

    def place(article: Article) -> tuple[bool, float, str]:
        days = days_of(article)
        return (not days.is_one, days.first if days.is_one else 0, article.id)

    return tuple(sorted(articles, key=place))
