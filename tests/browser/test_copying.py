"""Copying citations: of a paragraph, of an article, and where the browser allows no copying."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import violations
from tests.browser.opening import SITE_URL, Watched, watched

pytestmark = pytest.mark.browser

ARTICLE = "articles/003_8b16b12fc0536432/"
CLIPBOARD = "navigator.clipboard.readText()"
FORBID = "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')) }"


@contextmanager
def article(browser: Browser, root: str, *, may_copy: bool = True) -> Iterator[Watched]:
    with watched(browser, root) as tab:
        tab.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        tab.open(ARTICLE)
        if not may_copy:
            tab.page.evaluate(FORBID)
        yield tab
        assert tab.faults == []


def said(page: Page, words: str) -> str:
    """Wait until the live region says something, and give all that it says."""
    region = page.locator("[role=status]", has_text=words)
    region.wait_for()
    return region.inner_text()


def unfold(page: Page) -> None:
    page.click("summary >> text=How to cite this article")


def test_the_link_of_a_paragraph_copies_its_citation_and_leads_there(
    browser: Browser, root: str
) -> None:
    with article(browser, root) as tab:
        page = tab.page
        page.focus("#p3 .nc-cite")
        page.keyboard.press("Enter")
        told = said(page, "Copied")
        copied = page.evaluate(CLIPBOARD)

        assert page.url == f"{root}{ARTICLE}#p3"
        assert copied.startswith("APP, “Russia on Wednesday assured Pakistan")
        assert copied.endswith(f", 8 April 2021, ¶\xa03, {SITE_URL}{ARTICLE}#p3")
        assert told == f"Copied: {copied}"
        assert page.locator("#p3 [role=status]").count() == 1


def test_one_region_speaks_where_one_has_copied_last(browser: Browser, root: str) -> None:
    with article(browser, root) as tab:
        for paragraph in ("p1", "p2"):
            tab.page.focus(f"#{paragraph} .nc-cite")
            tab.page.keyboard.press("Enter")
            tab.page.locator(f"#{paragraph} [role=status]", has_text="Copied").wait_for()

        assert tab.page.locator(".nc-text [role=status]").count() == 1
        assert violations(tab.page, colours_only=True) == []


def test_the_buttons_copy_the_words_and_the_file(browser: Browser, root: str) -> None:
    with article(browser, root) as tab:
        page = tab.page
        unfold(page)
        shown = " ".join(page.locator(".nc-citation").inner_text().split())
        page.click("text=Copy citation")
        said(page, "Copied: APP")
        words = page.evaluate(CLIPBOARD)
        page.click("text=Copy BibTeX")
        said(page, "Copied: @")
        bibtex = page.evaluate(CLIPBOARD)
        file = page.request.get(f"{root}{ARTICLE}cite.bib").text()

        assert words == shown
        assert bibtex == file.strip()
        assert violations(page, colours_only=True) == []


def test_where_nothing_may_be_copied_the_citation_is_selected(browser: Browser, root: str) -> None:
    selected = "getSelection().toString()"
    with article(browser, root, may_copy=False) as tab:
        page = tab.page
        page.focus("#p3 .nc-cite")
        page.keyboard.press("Enter")
        told = said(page, "Selected")
        assert page.evaluate(selected).endswith(f", ¶\xa03, {SITE_URL}{ARTICLE}#p3")
        assert told.endswith(page.evaluate(selected))
        unfold(page)
        page.click("text=Copy citation")
        page.locator("section[aria-labelledby=cite] [role=status]", has_text="Selected").wait_for()

        assert page.evaluate(selected).startswith("APP. “Russia on Wednesday assured Pakistan")


def test_a_file_that_cannot_be_loaded_is_told_of(browser: Browser, root: str) -> None:
    with watched(browser, root) as tab:
        tab.open(ARTICLE)
        tab.page.route("**/cite.bib", lambda route: route.abort())
        unfold(tab.page)
        tab.page.click("text=Copy BibTeX")

        assert said(tab.page, "could not") == "The file could not be loaded."


def test_without_javascript_there_are_no_buttons_and_the_links_lead_to_their_paragraphs(
    browser: Browser, root: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root + ARTICLE)
    unfold(page)
    expect(page.locator(".nc-citation")).to_be_visible()
    buttons = page.locator("[data-nc-copies] button").all()
    page.focus("#p3 .nc-cite")
    page.keyboard.press("Enter")

    assert [button.is_visible() for button in buttons] == [False, False]
    assert page.url.endswith("#p3")
    context.close()


def test_the_switch_shows_what_is_shared_and_nothing_before(browser: Browser, root: str) -> None:
    line = "getComputedStyle(document.querySelector('.nc-text .nc-s')).textDecorationLine"
    with watched(browser, root) as tab:
        tab.open(ARTICLE)
        before = tab.page.evaluate(line)
        tab.page.focus("#nc-show-shared")
        tab.page.keyboard.press("Space")
        after = tab.page.evaluate(line)

        assert (before, after) == ("none", "overline")


def test_the_note_leads_to_the_paragraph_that_has_the_words_too(
    browser: Browser, root: str
) -> None:
    with watched(browser, root) as tab:
        tab.open(ARTICLE)
        link = tab.page.locator(".nc-also a").first
        link.click()
        tab.page.wait_for_url("**/articles/**#p*")

        assert tab.page.locator(":target .nc-s").count() >= 1
        assert tab.faults == []
