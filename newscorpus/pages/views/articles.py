"""The list of all articles, newest first."""

from collections.abc import Iterator

import attrs

from newscorpus.pages import uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.page import Page
from newscorpus.pages.pagination import Pager, paginate
from newscorpus.pages.rows import ArticleRow
from newscorpus.pages.wording import counted


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
    ordered, count = index.newest_first, len(index.corpus)
    for pager, address, chunk in paginate(ordered, index.settings.page_size, uris.ARTICLES):
        rows = tuple(index.rows[article.id] for article in chunk)
        yield Page(
            address=address,
            title=pager.titled("Articles"),
            description=f"{counted(count, 'article')}, the latest first.",
            template="articles.html",
            context=ArticleListContext(count=count, rows=rows, pager=pager),
            language=index.settings.language,
        )
