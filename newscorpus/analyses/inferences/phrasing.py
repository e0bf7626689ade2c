"""The words in which inferences are explained."""

import datetime as dt
from collections.abc import Iterable, Sequence

from newscorpus.models.article import Article
from newscorpus.models.dates import Date

_MOST_NAMES = 2
"""More articles than this are counted and not named."""


def name_of(article: Article) -> str:
    """Call an article by its outlet, else by its id: copies have one title."""
    return article.outlet or article.id


def named(articles: Iterable[Article]) -> str:
    """Name one or two articles, or say how many they are.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> named([parse_article("Rain fell.")])
        'untitled'
    """
    names = sorted({name_of(article) for article in articles})
    return " and ".join(names) if len(names) <= _MOST_NAMES else f"{len(names)} places"


def written(day: dt.date) -> str:
    """Write a day for people.

    Examples:
        >>> written(dt.date(2021, 5, 6))
        '6 May 2021'
    """
    return Date.of(day).display()


def weekday_told(day: dt.date) -> str:
    """Say on which weekday a day was.

    Examples:
        >>> weekday_told(dt.date(2021, 5, 6))
        '6 May 2021 was a Thursday'
    """
    return f"{written(day)} was a {day:%A}"


def period(dates: Sequence[Date]) -> str:
    """Give the first and the last of some dates, as articles have them.

    Args:
        dates: At least one.

    Examples:
        >>> period([Date("2021-04-08"), Date("2021-04-07")]), period([Date("2021-04")])
        ('2021-04-07 to 2021-04-08', '2021-04')
    """
    ends = sorted({min(dates), max(dates)})
    return " to ".join(map(str, ends))


def sentence(parts: Iterable[str]) -> str:
    """Join reasons to a sentence; empty ones are left out."""
    return ", and ".join(filter(None, parts))
