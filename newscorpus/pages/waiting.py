"""How pages mark articles that wait to be published: sentences on their own, a word in lists."""

from collections.abc import Mapping

from newscorpus.models.article import Article
from newscorpus.models.dates import Date
from newscorpus.models.speech import gettext_noop
from newscorpus.pages.interface import ENGLISH, Interface
from newscorpus.readers.waiting import Reason, reasons_to_wait
from newscorpus.settings import MarkWaiting

_MARKS: Mapping[Reason, str] = {
    Reason.DRAFT: gettext_noop("draft"),
    Reason.UNCLEAR: gettext_noop("draft?"),
    Reason.LATER: gettext_noop("after today"),
}


def mark(article: Article, waiting: MarkWaiting | None, say: Interface = ENGLISH) -> str:
    """Give the words that mark an article wherever it is named; none where it needs no mark.

    Args:
        article: The article.
        waiting: How articles that wait are marked, if they are.
        say: The language of the words.
    """
    if waiting is None:
        return ""
    return say.comma.join(
        say.gettext(_MARKS[reason]) for reason in reasons_to_wait(article, waiting.today)
    )


def notices(
    article: Article, waiting: MarkWaiting | None, say: Interface = ENGLISH
) -> tuple[str, ...]:
    """Say why an article waits to be published, a sentence for each reason.

    Args:
        article: The article.
        waiting: How articles that wait are marked, if they are.
        say: The language of the words.
    """
    if waiting is None:
        return ()
    return tuple(
        _notice(_words(reason, article, waiting, say), waiting, say)
        for reason in reasons_to_wait(article, waiting.today)
    )


def _notice(words: str, waiting: MarkWaiting, say: Interface) -> str:
    if waiting.is_published:
        return say.gettext(
            "%(reason)s: published all the same, as the site’s settings say.", reason=words
        )
    return say.gettext("%(reason)s: not published by mkdocs build.", reason=words)


def _words(reason: Reason, article: Article, waiting: MarkWaiting, say: Interface) -> str:
    if reason is Reason.DRAFT:
        return say.gettext("Draft")
    if reason is Reason.UNCLEAR:
        return say.gettext("Perhaps a draft, for its “draft” is neither true nor false")
    return say.gettext(
        "Dated after today, %(today)s, on %(date)s",
        today=say.date(Date.of(waiting.today)),
        date=say.date(article.date),
    )
