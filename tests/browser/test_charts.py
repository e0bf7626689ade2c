"""The strips of bars with the keyboard: one stop, and arrows that go from bar to bar."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.opening import served, watched
from tests.built_site import Built

pytestmark = pytest.mark.browser

CHART = ".nc-strip__chart"
STOPS = f"{CHART} a[tabindex='0']"
PLACE = f"""() => [...document.querySelectorAll("{CHART} a")].indexOf(document.activeElement)"""
"""The number of the bar that has the focus."""

MARKED = """() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement)
  return outlineStyle !== "none" && parseFloat(outlineWidth) > 0
}"""


def walk(page: Page, *keys: str) -> list[int]:
    """Press keys, and tell the number of the bar that has the focus after each."""
    places = []
    for key in keys:
        page.keyboard.press(key)
        places.append(page.evaluate(PLACE))
    return places


def last_bar(page: Page) -> int:
    return page.locator(f"{CHART} a").count() - 1


@pytest.mark.parametrize("path", ["", "timeline/", "corpus/"])
def test_the_keyboard_stops_once_and_the_arrows_go_on(
    browser: Browser, many: Built, path: str
) -> None:
    with served(many.folder) as root, watched(browser, root) as tab:
        page = tab.page
        tab.open(path)
        last = last_bar(page)
        while page.evaluate(PLACE) < 0:
            page.keyboard.press("Tab")
        places = walk(page, "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "ArrowLeft", "End")

        assert last >= 3
        assert page.locator(STOPS).count() == 1
        assert places == [1, 2, 1, 0, 0, last]
        assert walk(page, "ArrowRight") == [last]
        assert page.evaluate(MARKED)
        page.keyboard.press("Tab")
        assert page.evaluate(PLACE) == -1
        page.keyboard.press("Shift+Tab")
        assert page.evaluate(PLACE) == last, "one comes back to where one was"


def test_a_bar_leads_where_its_link_does(browser: Browser, many: Built) -> None:
    with served(many.folder) as root, watched(browser, root) as tab:
        tab.open("timeline/")
        tab.page.focus(STOPS)
        walk(tab.page, "ArrowRight")
        address = tab.page.evaluate("document.activeElement.href.baseVal")
        tab.page.keyboard.press("Enter")
        tab.page.wait_for_url(f"**/timeline/{address}")

        assert tab.faults == []


def test_the_arrows_follow_the_eye_whichever_way_the_chart_runs(
    browser: Browser, many: Built
) -> None:
    with served(many.folder) as root, watched(browser, root) as tab:
        tab.open("timeline/")
        tab.page.evaluate("document.documentElement.dir = 'rtl'")
        tab.page.focus(STOPS)
        assert walk(tab.page, "ArrowRight", "ArrowLeft") == [1, 0]

        tab.page.add_style_tag(content=f"{CHART} {{ transform: scaleX(-1) }}")
        places = walk(tab.page, "ArrowLeft", "ArrowRight", "End", "Home")
        assert places == [1, 0, 0, last_bar(tab.page)]


def test_keys_of_the_browser_are_left_to_it(browser: Browser, many: Built) -> None:
    with served(many.folder) as root, watched(browser, root) as tab:
        tab.open("timeline/")
        tab.page.focus(STOPS)

        assert walk(tab.page, "Control+End", "Shift+ArrowRight", "a") == [0, 0, 0]


def test_a_chart_that_one_can_reach_has_a_name_and_running_again_changes_nothing(
    browser: Browser, many: Built
) -> None:
    with served(many.folder) as root, watched(browser, root) as tab:
        tab.open("timeline/")
        chart = tab.page.locator(CHART)
        caption = tab.page.locator(".nc-strip figcaption").inner_text()
        tab.page.focus(STOPS)
        walk(tab.page, "ArrowRight")
        before = chart.evaluate("chart => chart.outerHTML")
        source = tab.page.locator("script[src$='charts.js']").get_attribute("src")
        tab.page.add_script_tag(url=source)

        assert chart.get_attribute("aria-hidden") is None
        assert tab.page.get_by_role("group", name=caption).count() == 1
        assert tab.page.get_by_role("group").get_by_role("link").count() == last_bar(tab.page) + 1
        assert chart.evaluate("chart => chart.outerHTML") == before
        assert walk(tab.page, "ArrowRight") == [2]


def test_without_javascript_the_chart_is_no_stop_and_the_list_in_words_is(
    browser: Browser, many: Built
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    with served(many.folder) as root:
        page.goto(root)
        bars = page.locator(f"{CHART} a")

        assert page.locator(CHART).get_attribute("aria-hidden") == "true"
        assert page.locator(STOPS).count() == 0
        assert page.locator(".nc-strip + details li a").count() == bars.count() > 3
    context.close()
