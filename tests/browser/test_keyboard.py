"""The site without a mouse."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.opening import served, watched
from tests.built_site import Built

pytestmark = pytest.mark.browser

MOST_STOPS = 200
"""More than any page of the seeds has."""

STOP = """() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement)
  const { tagName, className, id } = document.activeElement
  return {
    address: document.activeElement.getAttribute("href") || "",
    isOurs: document.activeElement.closest(".md-content [class^=nc-]") !== null,
    isMarked: outlineStyle !== "none" && parseFloat(outlineWidth) > 0,
    isEnd: tagName === "BODY",
    name: `${tagName} ${className} ${id} ${document.activeElement.textContent.trim()}`,
  }
}"""
"""Tells where the focus is and whether one sees it there."""


def stops(page: Page) -> list[dict[str, str]]:
    """Go through a page with the tabulator, and tell of each place where it stops."""
    found: list[dict[str, str]] = []
    while len(found) < MOST_STOPS:
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop["isEnd"]:
            break
        found.append(stop)
    return found


@pytest.mark.parametrize("path", ["", "articles/001_9efcf83076b3d92f/", "timeline/2021/04/"])
def test_the_first_key_offers_to_skip_the_navigation(
    browser: Browser, root: str, path: str
) -> None:
    with watched(browser, root) as tab:
        tab.open(path)
        tab.page.keyboard.press("Tab")
        assert tab.page.locator("a.md-skip:focus").is_visible()

        tab.page.keyboard.press("Enter")
        tab.page.keyboard.press("Tab")

        assert tab.page.evaluate("document.activeElement.closest('.md-content') !== null")


@pytest.mark.parametrize(
    "path",
    ["", "articles/001_9efcf83076b3d92f/", "topics/kashmir/", "timeline/2021/04/", "quotes/"],
)
def test_one_sees_where_the_keyboard_is_on_everything_of_ours(
    browser: Browser, root: str, path: str
) -> None:
    with watched(browser, root) as tab:
        tab.open(path)
        ours = [stop for stop in stops(tab.page) if stop["isOurs"]]

    assert len(ours) > 3
    assert [stop["name"] for stop in ours if not stop["isMarked"]] == []


def test_every_paragraph_can_be_cited_with_the_keyboard(browser: Browser, root: str) -> None:
    with watched(browser, root) as tab:
        tab.open("articles/001_9efcf83076b3d92f/")
        count = tab.page.locator(".nc-text p").count()
        reached = {stop["address"] for stop in stops(tab.page)}

    assert {f"#p{number}" for number in range(1, count + 1)} <= reached


def test_a_fold_opens_with_the_keyboard(browser: Browser, root: str) -> None:
    with watched(browser, root) as tab:
        tab.open("articles/001_9efcf83076b3d92f/")
        tab.page.focus("#source summary")
        tab.page.keyboard.press("Enter")

        assert tab.page.locator("#source pre").is_visible()


def test_one_goes_from_an_article_to_its_story_to_a_comparison_and_back(
    browser: Browser, many: Built
) -> None:
    article = next(path for path in many.pages() if 'id="also"' in many.html(path))
    with served(many.folder) as root, watched(browser, root) as tab:
        page = tab.page
        tab.open(article.removesuffix("index.html"))
        press(page, "section[aria-labelledby=also] a[href*='stories/']")
        page.wait_for_url("**/stories/**")
        press(page, "section[aria-labelledby=comparisons] a")
        page.wait_for_url("**/compare/**")
        rows = page.locator(".nc-pair:visible").count()
        page.focus("[id^=nc-hide-]")
        page.keyboard.press("Space")
        assert page.locator(".nc-pair:visible").count() < rows
        page.go_back()  # the key for it is the browser's own, which has no window here
        page.wait_for_url("**/stories/**")

        assert tab.faults == []


def test_what_marks_the_text_is_switched_with_the_keyboard(browser: Browser, root: str) -> None:
    weight = "getComputedStyle(document.querySelector('.nc-text .nc-m--person')).fontWeight"
    with watched(browser, root) as tab:
        tab.open("articles/001_9efcf83076b3d92f/")
        calm = tab.page.evaluate(weight)
        tab.page.focus("#nc-show-people")
        tab.page.keyboard.press("Space")
        marked = tab.page.evaluate(weight)
        tab.page.keyboard.press("Space")

        assert (calm, marked, tab.page.evaluate(weight)) == ("400", "600", "400")


def press(page: Page, link: str) -> None:
    """Follow a link that the focus is on."""
    page.locator(link).first.focus()
    page.keyboard.press("Enter")
