"""The list of all articles, newest first."""

from collections.abc import Iterator

import attrs

from newscorpus.pages import uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.page import Page
from newscorpus.pages.pagination import Pager, paginate
from newscorpus.pages.rows import ArticleRow


@attrs.frozen(kw_only=True)
class ArticleListContext:
    """What `articles.html` may use."""

    count: int
    """How many articles there are in all."""

    rows: tuple[ArticleRow, ...]
    """Those of this page: the dated from the latest on, then the undated."""

    pager: Pager


def article_list_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the list of articles."""
    say, ordered, count = index.say, index.newest_first, len(index.corpus)
    for pager, address, chunk in paginate(ordered, index.settings.page_size, uris.ARTICLES, say):
        rows = tuple(index.rows[article.id] for article in chunk)
        yield Page(
            address=address,
            title=pager.titled(say.gettext("Articles"), say),
            description=say.ngettext(
                "%(n)s article, the latest first.", "%(n)s articles, the latest first.", count
            ),
            template="articles.html",
            context=ArticleListContext(count=count, rows=rows, pager=pager),
            language=index.settings.language,
        )
