"""The list of all articles."""

from newscorpus.pages.page import Page
from newscorpus.pages.views.articles import ArticleListContext
from tests.pages.parsing import Document


def test_the_newest_stand_first_and_the_undated_last(pages: dict[str, Page]) -> None:
    context = pages["articles/"].context

    assert isinstance(context, ArticleListContext)
    assert [row.line.link.target for row in context.rows][:2] == [
        "articles/unsourced/",
        "articles/bare/",
    ]
    assert [row.line.date for row in context.rows][-2:] == ["undated", "May, year unknown"]


def test_a_row_names_date_origin_and_topics(documents: dict[str, Document]) -> None:
    rows = [" ".join(e.text.split()) for e in documents["articles/"].all("li", class_="nc-row")]

    assert "7 April 2021 Flood in the valley Valley Times on Boats, River" in rows
