"""Searching in a real browser: by keyboard, with filters, and what it costs."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Response, expect

from tests.browser.checks import faults
from tests.browser.opening import SCHEMES, WIDTHS, served, watched
from tests.built_site import Built

pytestmark = pytest.mark.browser

BUDGET = 250_000
"""The most bytes that a first search may fetch beyond what every page of the theme does."""

MARKED = "() => [...document.querySelectorAll('mark.nc-hit')].map(mark => mark.textContent)"


def hits(page: Page) -> list[str]:
    """The dates of the articles that were found, once they are there."""
    page.locator("#nc-hits > li").first.wait_for()
    return page.locator("#nc-hits .nc-row__date").all_inner_texts()


def test_a_first_search_is_light(browser: Browser, root: str) -> None:
    with watched(browser, root) as tab:
        answers: list[Response] = []

        def keep(answer: Response) -> None:
            answers.append(answer)  # a method of a list cannot be given: Playwright marks handlers

        tab.page.on("response", keep)
        tab.open("search/?q=gas+pipeline")
        hits(tab.page)
        tab.page.wait_for_load_state("networkidle")
        sizes = {a.url: len(a.body()) for a in answers if "/assets/" not in a.url}
        sizes |= {a.url: len(a.body()) for a in answers if "/newscorpus/" in a.url}

        assert any(url.endswith(".pf_index") for url in sizes)
        assert sum(sizes.values()) <= BUDGET, json.dumps(sizes, indent=1)
        assert tab.faults == []


def test_other_pages_fetch_nothing_of_the_index(browser: Browser, root: str) -> None:
    with watched(browser, root) as tab:
        asked: list[str] = []
        tab.page.on("request", lambda request: asked.append(request.url))
        tab.open("")
        tab.page.wait_for_load_state("networkidle")

    assert [url for url in asked if "pagefind" in url or "search_index" in url] == []


def test_by_keyboard_one_finds_narrows_opens_and_sees_the_words(
    browser: Browser, root: str
) -> None:
    with watched(browser, root) as tab:
        page = tab.page
        tab.open("")
        page.focus(".nc-find input")
        page.keyboard.type("pipeline")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search/?q=pipeline")
        expect(page.get_by_role("status")).to_have_text("5 articles")

        page.focus("#nc-words")
        while page.evaluate("document.activeElement.id") != "nc-by-year":
            page.keyboard.press("Tab")
        page.keyboard.type("2023")
        expect(page.get_by_role("status")).to_have_text("1 article")
        assert page.url.endswith("/search/?q=pipeline&year=2023")
        assert hits(page) == ["31 January 2023"]

        while "nc-cite" not in page.evaluate("document.activeElement.className"):
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url("**/articles/000_*/?highlight=pipeline#p1")
        assert page.locator("#p1 mark.nc-hit").inner_text() == "Pipeline"

        page.go_back()
        page.wait_for_url("**/search/?q=pipeline&year=2023")
        assert hits(page) == ["31 January 2023"]
        assert page.locator("#nc-by-year").input_value() == "2023"
        assert tab.faults == []


def test_the_hits_are_paragraphs_with_the_words_marked(browser: Browser, root: str) -> None:
    with watched(browser, root) as tab:
        tab.open("search/?q=pipelines")
        first = tab.page.locator("#nc-hits .nc-snippet").first
        first.wait_for()

        assert first.locator("mark").first.inner_text().lower() == "pipeline"
        assert first.locator("a").inner_text().startswith("¶")
        assert tab.faults == []


def test_a_word_of_which_a_part_is_a_link_is_marked_whole_and_once(
    browser: Browser, root: str
) -> None:
    with watched(browser, root) as tab:
        tab.open("articles/000_e8b05c6af711b479/?highlight=russia%E2%80%99s&highlight=.*")
        tab.page.locator("#p1 mark.nc-hit").first.wait_for()
        once = tab.page.evaluate(MARKED)
        whole = tab.page.locator("#p1 mark.nc-hit").all_inner_texts()
        before = tab.page.inner_text(".nc-text")
        source = tab.page.locator("script[src$='highlight.js']").get_attribute("src")
        tab.page.add_script_tag(url=f"../../{(source or '').removeprefix('../../')}")

        assert whole == ["Russia", "’s"]
        assert tab.page.evaluate(MARKED) == once
        assert tab.page.inner_text(".nc-text") == before


@pytest.mark.parametrize(
    ("order", "ends"),
    [("newest", ("31 January 2023", "May, year unknown")), ("oldest", ("7 April 2021", "May"))],
)
def test_sorted_by_date_the_undated_come_last(
    browser: Browser, root: str, order: str, ends: tuple[str, str]
) -> None:
    with watched(browser, root) as tab:
        tab.open(f"search/?q=pipeline&sort={order}")
        dates = hits(tab.page)

        assert dates[0] == ends[0]
        assert dates[-1].startswith(ends[1])


def test_a_choice_counts_what_it_would_leave_and_can_be_changed(
    browser: Browser, root: str
) -> None:
    with watched(browser, root) as tab:
        tab.open("search/?q=pipeline&year=2021")
        expect(tab.page.get_by_role("status")).to_have_text("3 articles")
        years = tab.page.locator("#nc-by-year option").all_inner_texts()

        assert years == ["Any", "2023 (1)", "2021 (3)"]
        assert "Imran Khan (1)" in tab.page.locator("#nc-by-person").inner_text()
        assert not tab.page.locator("#nc-by-outlet").is_visible()
        tab.page.select_option("#nc-by-year", "2023")
        expect(tab.page.get_by_role("status")).to_have_text("1 article")


def test_what_nobody_wrote_is_not_found_and_without_words_nothing_is(
    browser: Browser, root: str
) -> None:
    with watched(browser, root) as tab:
        tab.open("search/?q=xylophone")
        expect(tab.page.get_by_role("status")).to_have_text("No article has these words.")
        tab.page.fill("#nc-words", "")
        expect(tab.page.get_by_role("status")).to_have_text("")

        assert tab.page.locator("#nc-hits > li").count() == 0
        assert tab.page.url.endswith("/search/")


@pytest.fixture(scope="module")
def crowd_root(crowded: Built) -> Iterator[str]:
    with served(crowded.folder) as address:
        yield address


def test_more_articles_come_when_asked_for_and_the_focus_goes_to_them(
    browser: Browser, crowd_root: str
) -> None:
    with watched(browser, crowd_root) as tab:
        tab.open("search/?q=snow")
        first = len(hits(tab.page))
        tab.page.focus("#nc-search-more")
        tab.page.keyboard.press("Enter")
        tab.page.locator(f"#nc-hits > li >> nth={first}").wait_for()

        focused = "document.querySelectorAll('#nc-hits > li')[%d].contains(document.activeElement)"
        tab.page.wait_for_function(focused % first)
        assert tab.faults == []


def test_a_word_of_another_language_is_found_and_runs_its_own_way(
    browser: Browser, crowd_root: str
) -> None:
    with watched(browser, crowd_root) as tab:
        tab.open("search/?q=برف")
        hits(tab.page)

        assert tab.page.locator("#nc-hits .nc-name").get_attribute("dir") == "rtl"


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_the_hits_fit_and_can_be_read(
    browser: Browser, crowd_root: str, width: int, scheme: str
) -> None:
    chosen = next(known for known in SCHEMES if known == scheme)
    with watched(browser, crowd_root, width=width, scheme=chosen) as tab:
        tab.open("search/?q=snow")
        hits(tab.page)

        assert faults(tab.page) == []


@pytest.mark.parametrize("width", WIDTHS)
def test_without_javascript_the_header_leads_to_a_page_that_says_how_to_go_on(
    browser: Browser, root: str, width: int
) -> None:
    size = {"width": width, "height": 900}
    context = browser.new_context(java_script_enabled=False, viewport=size)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(root)
    if page.locator(".nc-find input").is_visible():
        page.fill(".nc-find input", "pipeline")
        page.press(".nc-find input", "Enter")
        page.wait_for_url("**/search/?q=pipeline")
    else:
        page.click(".nc-find a")
        page.wait_for_url("**/search/")

    assert "needs JavaScript" in page.inner_text(".md-content")
    assert not page.locator("#nc-search").is_visible()
    page.click(".nc-search__browse >> text=People")
    assert page.locator("h1").inner_text() == "People"
    context.close()


def test_on_a_disk_the_page_says_that_it_cannot_search(browser: Browser, on_disk: Built) -> None:
    with watched(browser, on_disk.folder.as_uri()) as tab:
        tab.open("/search/index.html?q=snow")

        expect(tab.page.get_by_role("status")).to_contain_text("needs a web server")


def test_without_directory_urls_the_hits_are_files(browser: Browser, on_disk: Built) -> None:
    with served(on_disk.folder) as root, watched(browser, root) as tab:
        tab.open("search/index.html?q=snow")
        hits(tab.page)
        tab.page.click("#nc-hits .nc-name")
        tab.page.wait_for_url("**/articles/calm/index.html?highlight=snow")

        assert tab.page.locator(".nc-text mark.nc-hit").inner_text() == "Snow"
        assert tab.faults == []
