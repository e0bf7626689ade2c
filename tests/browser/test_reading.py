"""A reader's way through the site in a real browser."""

import pytest
from playwright.sync_api import Browser

from tests.browser.opening import watched
from tests.built_site import Built

pytestmark = pytest.mark.browser

ARTICLE = "articles/003_8b16b12fc0536432/"


def test_one_can_click_from_the_timeline_to_an_article_to_a_topic_and_back(
    browser: Browser, root: str
) -> None:
    with watched(browser, root) as tab:
        page = tab.page
        tab.open("timeline/")
        page.click("li a[href='2021/']")
        page.wait_for_url("**/timeline/2021/")
        page.click("li a[href='04/']")
        page.wait_for_url("**/timeline/2021/04/")
        page.click("a.nc-name >> text=Russia on Wednesday assured Pakistan")
        page.wait_for_url(f"**/{ARTICLE}")
        page.click("section[aria-labelledby=topics] a >> text=Afghanistan")
        page.wait_for_url("**/topics/afghanistan/")
        assert page.locator("h1").inner_text() == "Afghanistan"
        page.click("text=Addressing a joint news conference")
        page.wait_for_url("**/articles/002_6f01690b34ef76d7/**")
        page.go_back()
        page.wait_for_url("**/topics/afghanistan/")

        assert tab.faults == []


def test_the_bars_of_the_timeline_lead_to_their_years(browser: Browser, root: str) -> None:
    with watched(browser, root) as tab:
        tab.open("timeline/")
        tab.page.click("svg a[*|href='2021/'] rect >> nth=1")
        tab.page.wait_for_url("**/timeline/2021/")

        assert tab.faults == []


def test_the_words_of_a_topic_lead_to_the_paragraph_that_holds_them(
    browser: Browser, root: str
) -> None:
    with watched(browser, root) as tab:
        tab.open("topics/kashmir/")
        place = tab.page.locator(".nc-snippet a").first
        anchor = (place.get_attribute("href") or "").partition("#")[2]
        place.click()
        tab.page.wait_for_url(f"**/articles/**#{anchor}")

        assert "Kashmir" in tab.page.inner_text(f"#{anchor}")
        assert tab.page.evaluate("scrollY") > 0


def test_a_site_on_a_disk_needs_no_server(browser: Browser, on_disk: Built) -> None:
    home = (on_disk.folder / "index.html").as_uri()
    with watched(browser, home.removesuffix("index.html")) as tab:
        tab.open("index.html")
        tab.page.click("section[aria-labelledby=latest] a >> text=Snow fell")
        tab.page.wait_for_url("**/articles/calm/index.html")
        tab.page.click("text=2 January 2024")
        tab.page.wait_for_url("**/timeline/2024/01/index.html**")

        assert tab.page.locator("h1").inner_text() == "January 2024"


def test_an_article_is_whole_without_javascript(browser: Browser, root: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root + ARTICLE)

    assert page.locator("[id^=p]:visible").count() >= 25
    page.click("summary >> text=The original text")
    assert "date 2021-04-08 Ag APP" in page.locator("pre").inner_text()
    context.close()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("", "Latest articles"),
        ("articles/", "Russia on Wednesday assured Pakistan"),
        ("topics/kashmir/", "Kashmir"),
        ("timeline/", "The shelf"),
        ("timeline/2021/04/", "8 April 2021"),
    ],
)
def test_listings_are_whole_without_javascript(
    browser: Browser, root: str, path: str, words: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root + path)
    shown = page.inner_text(".md-content")
    for fold in page.locator("summary").all():
        fold.click()
    folded = page.locator(".md-content details > :not(summary)")

    assert words in shown
    assert page.locator("nav.md-tabs >> text=Timeline").is_visible()
    assert all(part.is_visible() for part in folded.all())
    context.close()
