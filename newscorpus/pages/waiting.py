"""How pages mark articles that wait to be published: sentences on their own, a word in lists."""

from collections.abc import Mapping

from newscorpus.models.article import Article
from newscorpus.models.dates import Date
from newscorpus.readers.waiting import Reason, reasons_to_wait
from newscorpus.settings import MarkWaiting

_MARKS: Mapping[Reason, str] = {
    Reason.DRAFT: "draft",
    Reason.UNCLEAR: "draft?",
    Reason.LATER: "after today",
}

_BUILD_LEAVES_OUT = "not published by mkdocs build"
_PUBLISHED = "published all the same, as the site’s settings say"


def mark(article: Article, waiting: MarkWaiting | None) -> str:
    """Give the words that mark an article wherever it is named; none where it needs no mark.

    Args:
        article: The article.
        waiting: How articles that wait are marked, if they are.
    """
    if waiting is None:
        return ""
    return ", ".join(_MARKS[reason] for reason in reasons_to_wait(article, waiting.today))


def notices(article: Article, waiting: MarkWaiting | None) -> tuple[str, ...]:
    """Say why an article waits to be published, a sentence for each reason.

    Args:
        article: The article.
        waiting: How articles that wait are marked, if they are.
    """
    if waiting is None:
        return ()
    end = _PUBLISHED if waiting.is_published else _BUILD_LEAVES_OUT
    return tuple(
        f"{_words(reason, article, waiting)}: {end}."
        for reason in reasons_to_wait(article, waiting.today)
    )


def _words(reason: Reason, article: Article, waiting: MarkWaiting) -> str:
    if reason is Reason.DRAFT:
        return "Draft"
    if reason is Reason.UNCLEAR:
        return "Perhaps a draft, for its “draft” is neither true nor false"
    day = article.date.display() if article.date else ""
    return f"Dated after today, {Date.of(waiting.today).display()}, on {day}"
