"""One way through the whole site: with the keyboard alone, and without JavaScript."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.opening import served, watched
from tests.browser.screenshots import file_of
from tests.built_site import Built

pytestmark = pytest.mark.browser

MOST_STOPS = 400
"""More than lie between two steps of the way."""

HAS_FOCUS = "chosen => document.activeElement.matches(chosen)"

SHOWS_FOCUS = """() => {
  const isOutlined = place => {
    const { outlineStyle, outlineWidth } = getComputedStyle(place)
    return outlineStyle !== "none" && parseFloat(outlineWidth) > 0
  }
  const focused = document.activeElement
  const box = focused.getBoundingClientRect()
  const isInSight = box.width > 0 && box.bottom > 0 && box.top < innerHeight
  return isInSight && [focused, focused.closest("form") ?? focused].some(isOutlined)
}"""
"""Whether one sees where the keyboard is: a field of the header is outlined with its form."""

DEAD = """() => [...document.querySelectorAll(".md-content :is(a, button, input, select)")]
  .filter(place => place.checkVisibility({ visibilityProperty: true }))
  .filter(place => !place.matches("a[*|href], [id^=nc-show-], [id^=nc-hide-]"))
  .map(place => place.outerHTML)"""
"""What one sees that does nothing without scripts; the boxes that show and hide need but styles."""

LINK_TO = """address => [...document.links].find(link =>
  link.checkVisibility({ visibilityProperty: true }) && String(link.href).split("#")[0] === address)
"""
"""The first link to a page that one sees."""


@pytest.fixture(scope="module")
def root(many: Built) -> Iterator[str]:
    with served(many.folder) as address:
        yield address


@pytest.fixture(scope="module")
def told_twice(many: Built) -> str:
    """The address of an article that another one tells too."""
    path = next(path for path in many.pages() if 'id="also"' in many.html(path))
    return path.removesuffix("index.html")


def tab_to(page: Page, chosen: str) -> None:
    """Press the tabulator until the focus is on what a selector names, and see it there."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if page.evaluate(HAS_FOCUS, chosen):
            assert page.evaluate(SHOWS_FOCUS), f"one does not see the focus on {chosen}"
            return
    raise AssertionError(f"the keyboard does not reach {chosen} on {page.url}")


def headline(page: Page) -> str:
    return page.inner_text("#headline")


def test_with_the_keyboard_one_searches_cites_compares_and_comes_back(
    browser: Browser, root: str, told_twice: str
) -> None:
    article = told_twice.split("/")[1]
    with watched(browser, root) as tab:
        page = tab.page
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        tab.open(told_twice)
        words, person = headline(page), page.locator(".nc-m--person").first.get_attribute("href")
        name = page.locator(f".nc-notes a[href='{person}']").inner_text()

        tab.open("")  # from here on there are only keys
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")  # the navigation is skipped
        page.keyboard.press("Tab")
        assert page.evaluate(HAS_FOCUS, ".md-content *")
        page.keyboard.press("Shift+Tab")
        while not page.evaluate(HAS_FOCUS, ".nc-find__input"):
            page.keyboard.press("Shift+Tab")
        assert page.evaluate(SHOWS_FOCUS)

        page.keyboard.type(words)
        page.keyboard.press("Enter")
        page.wait_for_url("**/search/?q=*")
        expect(page.get_by_role("status")).to_contain_text("article")
        tab_to(page, "#nc-by-person")
        page.keyboard.type(name)
        page.wait_for_url("**person=*")
        page.locator(f"#nc-hits a.nc-name[href*='articles/{article}/']").wait_for()
        tab_to(page, f"#nc-hits a.nc-name[href*='articles/{article}/']")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/articles/{article}/**")

        tab_to(page, "#p2 .nc-cite")
        page.keyboard.press("Enter")
        page.wait_for_url("**#p2")
        expect(page.locator("#p2:target")).to_be_in_viewport()
        expect(page.locator("#p2 [role=status]")).to_contain_text("Copied")
        assert words in page.evaluate("navigator.clipboard.readText()")
        tab_to(page, "section[aria-labelledby=also] a[href*='stories/']")
        page.keyboard.press("Enter")
        page.wait_for_url("**/stories/**")
        tab_to(page, "section[aria-labelledby=comparisons] a")
        page.keyboard.press("Enter")
        page.wait_for_url("**/compare/**")
        tab_to(page, f".md-content a[href*='articles/{article}/']")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/articles/{article}/**")

        assert headline(page) == words
        assert tab.faults == []


def way_to_a_story(site: Built, facet: str) -> list[str]:
    """Find addresses from the page of a facet, by links below it, to an article with a story."""
    ways = [[f"{facet}/"]]
    seen = {f"{facet}/"}
    for way in ways:  # which grows
        for target in sorted(site.targets(file_of(way[-1]))):
            address = target.removesuffix("index.html")
            if address.startswith("articles/") and 'id="also"' in site.html(target):
                return [*way, address]
            if address.startswith(f"{facet}/") and address not in seen:
                seen.add(address)
                ways.append([*way, address])
    raise AssertionError(f"{facet}/ leads to no article with a story")


def follow(page: Page, address: str) -> None:
    """Click the first link to a page, and see that what comes is whole."""
    link = page.evaluate_handle(LINK_TO, address).as_element()
    assert link is not None, f"{page.url} shows no link to {address}"
    link.click()
    page.wait_for_url(f"{address}**")
    expect(page.locator("h1").first).to_be_visible()
    assert page.evaluate(DEAD) == []


@pytest.mark.parametrize("facet", ["topics", "people", "outlets", "timeline"])
def test_without_javascript_one_browses_cites_compares_and_comes_back(
    browser: Browser, many: Built, root: str, facet: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root)
    way = way_to_a_story(many, facet)
    for address in way:
        follow(page, f"{root}{address}")
    article, words = f"{root}{way[-1]}", headline(page)

    page.click("#p2 .nc-cite")
    expect(page.locator("#p2:target")).to_be_in_viewport()
    page.click("section[aria-labelledby=cite] summary")
    assert words in page.locator(".nc-citation:visible").inner_text()

    for part, leads_to in (("also", "stories/"), ("comparisons", "compare/")):
        link = page.locator(f"section[aria-labelledby={part}] a[href*='{leads_to}']").first
        follow(page, link.evaluate("link => link.href"))
    follow(page, article)
    assert headline(page) == words
    context.close()
