"""Says which articles wait to be published: drafts, and those dated after today."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum

import attrs

from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus

DRAFT_KEY = "draft"
"""The key of front matter, or the column, that marks a draft; its case does not matter."""

_YES = frozenset({"true", "yes", "y", "on", "1"})
_NO = frozenset({"false", "no", "n", "off", "0", "none", "null", "~", ""})


class Reason(StrEnum):
    """Why an article waits."""

    DRAFT = "draft"
    """It says `draft: true`."""

    UNCLEAR = "unclear"
    """It says `draft: maybe`: what is published cannot be taken back, so it waits."""

    LATER = "later"
    """Its date of publication lies wholly after today."""


@attrs.frozen
class Waiting:
    """An article that waits to be published, and why."""

    article: Article
    reasons: tuple[Reason, ...]
    """At least one, in the order of `Reason`."""


def reasons_to_wait(article: Article, today: dt.date) -> tuple[Reason, ...]:
    r"""Say why an article is not to be published yet; nothing where it may be.

    A date counts as later when not even its first day has come: in April 2021 an article of
    `2021` may be published, in December 2020 it may not. What has no first day, such as `XXXX-05`,
    is not later.

    Args:
        article: As it was read and corrected.
        today: The day of the build.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> article = parse_article("---\ndraft: true\n---\n2021-04-07\n\nIt rained.")
        >>> reasons_to_wait(article, dt.date(2021, 4, 6))
        (<Reason.DRAFT: 'draft'>, <Reason.LATER: 'later'>)
        >>> reasons_to_wait(article, dt.date(2021, 4, 7))
        (<Reason.DRAFT: 'draft'>,)
    """
    marked = _of_mark(article.metadata)
    first = article.date.earliest if article.date else None
    later = (Reason.LATER,) if first is not None and first > today else ()
    return (*marked, *later)


def part_waiting(corpus: Corpus, today: dt.date) -> tuple[Corpus, tuple[Waiting, ...]]:
    """Part a corpus into what may be published and what waits.

    Args:
        corpus: Without findings, which could rest on articles that go.
        today: The day of the build.

    Returns:
        The corpus without the articles that wait, and these in its order.
    """
    waiting = tuple(
        Waiting(article, reasons)
        for article in corpus
        if (reasons := reasons_to_wait(article, today))
    )
    if not waiting:
        return corpus, ()
    left_out = {each.article.id for each in waiting}
    kept = tuple(article for article in corpus if article.id not in left_out)
    return attrs.evolve(corpus, articles=kept), waiting


def _of_mark(metadata: Mapping[str, object]) -> tuple[Reason, ...]:
    said = [str(value) for key, value in metadata.items() if key.strip().casefold() == DRAFT_KEY]
    words = {value.strip().casefold() for value in said}
    if words & _YES:
        return (Reason.DRAFT,)
    return (Reason.UNCLEAR,) if words - _NO else ()
