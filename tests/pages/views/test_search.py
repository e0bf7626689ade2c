"""The page to search, and what each article tells the search."""

import pytest

from newscorpus.models.corpus import Corpus
from newscorpus.pages.page import Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import plan_site
from newscorpus.pages.views.search import FILTERS
from newscorpus.settings import SiteSettings
from tests.builders import make_article
from tests.pages.parsing import Document

SEARCHED = SiteSettings(full_text=True)


@pytest.fixture(scope="module")
def searched(corpus: Corpus) -> dict[str, Page]:
    return {page.address: page for page in plan_site(corpus, SEARCHED).pages}


def document(pages: dict[str, Page], address: str) -> Document:
    """Render a page."""
    return Document(Renderer().render(pages[address]))


def filtered(shown: Document) -> set[tuple[str, str]]:
    """The names of filters of an article with its values."""
    marks = [e for e in shown.all("span") if "data-pagefind-filter" in e.attributes]
    return {(mark.attributes["data-pagefind-filter"], mark.text) for mark in marks}


def test_without_an_index_there_is_no_such_page_and_no_mark(
    pages: dict[str, Page], documents: dict[str, Document]
) -> None:
    marked = [name for e in documents["articles/river/"].all() for name in e.attributes]

    assert "search/" not in pages
    assert [name for name in marked if "pagefind" in name] == []


def test_without_an_article_the_page_says_so_and_has_no_form() -> None:
    pages = {page.address: page for page in plan_site(Corpus(), SEARCHED).pages}
    shown = document(pages, "search/")

    assert "no article to search yet" in shown.text
    assert shown.all("form", "script") == []


def test_one_can_narrow_a_search_and_choose_its_order(searched: dict[str, Page]) -> None:
    shown = document(searched, "search/")
    named = [select.attributes["name"] for select in shown.all("select")]
    labels = {label.attributes["for"]: label.text for label in shown.all("label")}

    assert named == [*(name for name, _ in FILTERS), "sort"]
    assert set(labels) == {e.attributes["id"] for e in shown.all("select", "input")}
    assert [o.attributes["value"] for o in shown.all("option")][-2:] == ["newest", "oldest"]


def test_the_lists_of_the_articles_need_no_search(searched: dict[str, Page]) -> None:
    targets = document(searched, "search/").targets(searched["search/"])

    assert targets == {"topics/", "timeline/", "articles/"}


def test_an_article_tells_what_it_can_be_found_by(searched: dict[str, Page]) -> None:
    shown = document(searched, "articles/river/")
    (told,) = (e for e in shown.all("div") if "data-pagefind-meta" in e.attributes)

    assert filtered(shown) == {
        ("outlet", "Valley Times"),
        ("topic", "River"),
        ("topic", "Boats"),
        ("year", "2021"),
    }
    assert told.attributes["data-title"] == "Flood in the valley"
    assert told.attributes["data-date"] == "7 April 2021"
    assert told.attributes["data-newest"] == told.attributes["data-oldest"] == "2021-04-07"


def test_headline_standfirst_and_text_are_searched(searched: dict[str, Page]) -> None:
    shown = document(searched, "articles/river/")
    bodies = [e for e in shown.all() if "data-pagefind-body" in e.attributes]

    assert [e.attributes.get("id") or e.attributes["class"] for e in bodies] == [
        "headline",
        "standfirst",
        "nc-text",
    ]


def test_a_lead_that_stands_in_for_a_headline_is_not_searched_twice(
    searched: dict[str, Page],
) -> None:
    shown = document(searched, "articles/relief/")

    assert "data-pagefind-body" not in shown.one("h1").attributes


def test_what_has_no_day_stands_last_in_either_order(searched: dict[str, Page]) -> None:
    shown = document(searched, "articles/undated/")
    (told,) = (e for e in shown.all("div") if "data-pagefind-sort" in e.attributes)

    assert told.attributes["data-newest"] < "0001"
    assert told.attributes["data-oldest"] > "9999-12-31"
    assert ("year", "") not in filtered(shown)


def test_a_value_keeps_no_character_that_pagefind_cannot_look_for() -> None:
    article = make_article(outlet='The "Daily" \\ Mail')
    page = plan_site(Corpus((article,)), SEARCHED).pages
    shown = document({p.address: p for p in page}, "articles/flood/")

    assert ("outlet", "The ”Daily” ∖ Mail") in filtered(shown)
