"""Hostile articles in a real browser: what they say is shown, and never run."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.opening import SITE_URL, served, watched
from tests.browser.screenshots import corpus_pages
from tests.built_site import MATERIAL, THEME_SEARCH, Built, build_site, make_project
from tests.site_fixtures import HOSTILE_ARTICLES, HOSTILE_LABEL, HOSTILE_TIES, HOSTILE_WORDS

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("hostile")
    config = f"{MATERIAL}site_url: {SITE_URL}\n"
    articles = HOSTILE_ARTICLES | HOSTILE_TIES
    project = make_project(folder, articles, config=config, docs={"x.md": "# X\n"})
    return build_site(project / "mkdocs.yml", folder / "site")


@pytest.fixture(scope="module")
def without_pagefind(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("without-pagefind")
    project = make_project(folder, HOSTILE_ARTICLES, config=THEME_SEARCH, docs={"x.md": "# X\n"})
    with served(build_site(project / "mkdocs.yml", folder / "site").folder) as root:
        yield root


@pytest.fixture(scope="module")
def address(hostile: Built) -> Iterator[str]:
    with served(hostile.folder) as root:
        yield root


def test_what_a_hostile_article_says_is_never_run(
    browser: Browser, hostile: Built, address: str
) -> None:
    with watched(browser, address) as tab:
        for path in hostile.pages():
            tab.open(path.removesuffix("index.html"))

        assert tab.faults == []


def test_a_hostile_headline_of_any_length_fits_into_the_narrowest_window(
    browser: Browser, hostile: Built, address: str
) -> None:
    wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    with watched(browser, address, width=320) as tab:
        found = []
        for path in corpus_pages(hostile):
            tab.open(path)
            if tab.page.evaluate(wide):
                found.append(path)

    assert found == []


@pytest.mark.parametrize(("word", "shown"), [("january", HOSTILE_WORDS), ("topic", HOSTILE_LABEL)])
def test_the_search_of_the_theme_shows_hostile_titles_as_they_were_written(
    browser: Browser, without_pagefind: str, word: str, shown: str
) -> None:
    with watched(browser, without_pagefind) as tab:
        tab.open("")
        tab.page.click("input[name=query]")
        tab.page.keyboard.type(word)
        result = tab.page.locator(".md-search-result__item h1", has_text=shown)
        result.first.wait_for()

        assert result.first.inner_text() == shown
        assert tab.faults == []


def test_the_search_shows_hostile_words_as_they_were_written(
    browser: Browser, address: str
) -> None:
    with watched(browser, address) as tab:
        tab.open("search/?q=quoted+alert")
        hits = tab.page.locator("#nc-hits")
        hits.locator(".nc-name", has_text=HOSTILE_WORDS).first.wait_for()

        assert hits.locator(":is(script, img, b)").count() == 0
        # Pagefind resolves the entities in values of filters once more than it should
        label = HOSTILE_LABEL.replace("&amp;", "&").replace('"', "”")
        assert f"{label} (" in tab.page.locator("#nc-by-topic").inner_text()
        tab.page.select_option("#nc-by-topic", label)
        hits.locator(".nc-name >> nth=0").click()
        tab.page.locator("mark.nc-hit", has_text="alert").first.wait_for()
        assert tab.faults == []
