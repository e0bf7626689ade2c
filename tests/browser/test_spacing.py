"""A window of 1280 pixels that is zoomed to 400 %, and text as far apart as readers may set it."""

import pytest
from playwright.sync_api import Browser

from tests.browser.opening import served, watched
from tests.browser.screenshots import corpus_pages
from tests.built_site import Built

pytestmark = pytest.mark.browser

ZOOMED = 320

APART = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }
"""
"""What readers may set without losing anything: https://www.w3.org/TR/WCAG22/#text-spacing"""

LOST = """() => {
  const { scrollWidth, clientWidth } = document.documentElement
  const called = place => `${place.tagName}.${place.className.baseVal ?? place.className}`
  const ours = [...document.querySelectorAll(".md-content :is([class^=nc-], [class^=nc-] *)")]
    .filter(place => place.checkVisibility({ visibilityProperty: true }))
    .filter(place => !place.closest("svg, .nc-hidden"))
  const hasWords = place => [...place.childNodes].some(node => node.data?.trim())
  const isClipped = place => {
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = place
    const style = getComputedStyle(place)
    return style.display !== "inline" && ["hidden", "clip"].includes(style.overflowX)
      && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
  }
  const isOutside = place => {
    const range = document.createRange()
    range.selectNodeContents(place)
    const { left, right } = range.getBoundingClientRect()
    return left < -1 || right > innerWidth + 1
  }
  return [
    ...(scrollWidth > clientWidth ? [`wider than the window by ${scrollWidth - clientWidth}`] : []),
    ...ours.filter(isClipped).map(place => `clipped: ${called(place)}`),
    ...ours.filter(place => hasWords(place) && isOutside(place))
      .map(place => `outside: ${called(place)}`),
  ]
}"""

FAULTY = """
<body style="margin: 0"><div class="md-content"><div class="nc-a" style="width: 400px">Words</div>
<p class="nc-b" style="height: 9px; overflow: hidden">Words <br> words</p>
<p class="nc-c" style="margin-left: -50px">Words</p></div></body>
"""


@pytest.mark.parametrize("name", ["seeds", "crowded", "many"])
def test_zoomed_in_and_set_apart_no_text_is_lost(
    request: pytest.FixtureRequest, browser: Browser, name: str
) -> None:
    site: Built = request.getfixturevalue(name)
    wrong = {}
    with served(site.folder) as root, watched(browser, root, width=ZOOMED) as tab:
        for address in corpus_pages(site):
            tab.open(address)
            zoomed = tab.page.evaluate(LOST)
            tab.page.add_style_tag(content=APART)
            wrong[address] = zoomed + tab.page.evaluate(LOST)

    assert {address: found for address, found in wrong.items() if found} == {}


def test_what_is_lost_is_found(browser: Browser) -> None:
    with watched(browser, "about:blank", width=ZOOMED) as tab:
        tab.page.set_content(FAULTY)
        found = {fault.partition(":")[0].rstrip("0123456789 ") for fault in tab.page.evaluate(LOST)}

    assert found == {"wider than the window by", "clipped", "outside"}


def test_zoomed_in_the_header_still_leads_to_the_navigation_the_search_and_the_other_colours(
    browser: Browser, seeds: Built
) -> None:
    with served(seeds.folder) as root, watched(browser, root, width=ZOOMED) as tab:
        page = tab.page
        tab.open("")
        page.add_style_tag(content=APART)
        scheme = "document.body.dataset.mdColorScheme"
        before = page.evaluate(scheme)
        page.locator("[data-md-component=palette] label:visible").first.click()
        assert page.evaluate(scheme) != before

        page.click(".md-header label[for=__drawer]")
        page.locator(".md-nav--primary a:visible", has_text="Timeline").first.click()
        page.wait_for_url("**/timeline/")
        page.click(".nc-find__link")
        page.wait_for_url("**/search/")
        page.fill("#nc-words", "pipeline")
        page.locator("#nc-hits > li").first.wait_for()

        assert tab.faults == []
