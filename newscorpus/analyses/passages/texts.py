"""The words of a corpus in one row, in an order that does not depend on that of its articles."""

from array import array
from collections.abc import Iterable, Sequence

import attrs

from newscorpus.analyses.wording import wording
from newscorpus.models.article import Article


@attrs.frozen
class Texts:
    """The different texts of some articles; articles with the same words have one text."""

    articles: tuple[Article, ...]
    """Earliest date first, those without a date last, then by id."""

    copies: tuple[tuple[int, ...], ...]
    """The numbers of the articles that have each text, in order."""

    row: Sequence[str | int]
    """The words of all texts; before, between and behind them stand numbers, each another."""

    starts: Sequence[int]
    """The place in the row of the first word of each text, and of one behind the last."""

    owners: Sequence[int]
    """The number of the text at each place of the row."""

    def end(self, text: int) -> int:
        """Give the place behind the last word of a text."""
        return self.starts[text + 1] - 1


def in_order(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Sort articles by date, those that no calendar can place last, then by id."""
    placed: list[Article] = []
    others: list[Article] = []
    for article in articles:
        (placed if article.date and article.date.is_placed else others).append(article)
    placed.sort(key=lambda article: (article.date, article.id))
    others.sort(key=lambda article: article.id)
    return (*placed, *others)


def texts_of(articles: Iterable[Article]) -> Texts:
    """Lay out the words of articles in a row.

    Args:
        articles: In any order.
    """
    ordered = in_order(articles)
    numbers: dict[tuple[str, ...], list[int]] = {}
    for number, article in enumerate(ordered):
        numbers.setdefault(wording(article).words, []).append(number)
    row: list[str | int] = [-1]
    starts, owners = array("i", [1]), array("i", [0])
    for text, words in enumerate(numbers):
        row += words
        row.append(text)
        starts.append(len(row))
        owners.extend(array("i", [text]) * (len(words) + 1))
    return Texts(ordered, tuple(map(tuple, numbers.values())), row, starts, owners)
