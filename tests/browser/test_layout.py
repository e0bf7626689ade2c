"""Every kind of page, narrow and wide, light and dark, from a small corpus and a crowded one."""

from typing import Literal

import pytest
from playwright.sync_api import Browser

from tests.browser.checks import CHECKS, faults
from tests.browser.opening import SCHEMES, WIDTHS, served, watched
from tests.browser.screenshots import page_kinds
from tests.built_site import Built

pytestmark = pytest.mark.browser

FAULTY = """
<a class="md-skip" href="#nowhere">Skip</a>
<div class="md-content" style="width: 2000px"><div class="nc-page">
<h1>Title</h1><h3 style="font-size: 9px">Small and too deep</h3>
<p style="color: silver">Pale</p><a href="/"></a>
</div></div>
"""
"""A page with everything wrong that is looked for."""


COMBINATIONS = (
    *((name, w, s) for name in ("seeds", "crowded") for w in WIDTHS for s in SCHEMES),
    ("many", 320, "light"),  # as wide as a window of 1280 pixels that is zoomed to 400 %
    ("many", 1280, "dark"),
    ("urdu", 320, "dark"),
    ("urdu", 1280, "light"),
)


@pytest.mark.parametrize(("name", "width", "scheme"), COMBINATIONS)
def test_every_kind_of_page_fits_and_can_be_read_and_keeps_quiet(
    request: pytest.FixtureRequest,
    browser: Browser,
    name: str,
    width: int,
    scheme: Literal["light", "dark"],
) -> None:
    site: Built = request.getfixturevalue(name)
    wrong: dict[str, list[str]] = {}
    with served(site.folder) as root, watched(browser, root, width=width, scheme=scheme) as tab:
        for address in page_kinds(site).values():
            tab.open(address)
            wrong[address] = faults(tab.page)

        assert {address: found for address, found in wrong.items() if found} == {}
        assert tab.faults == []


def test_what_is_looked_for_is_found(browser: Browser) -> None:
    with watched(browser, "about:blank") as tab:
        tab.page.set_content(FAULTY)
        found = {fault.split(":")[0] for fault in faults(tab.page)}

    assert found == {check.wrong for check in CHECKS}


def test_the_kinds_of_pages_are_all_there(seeds: Built, crowded: Built) -> None:
    assert {"home", "articles", "articles-page", "topics-page", "timeline-page-page"} <= set(
        page_kinds(seeds)
    )
    assert {"rejected", "articles-further", "topics-page-further"} <= set(page_kinds(crowded))


@pytest.mark.parametrize("path", ["articles/urdu/", "articles/undated/"])
def test_a_text_runs_as_its_letters_do(browser: Browser, crowded: Built, path: str) -> None:
    side = """() => {
      const [text] = document.querySelectorAll(".nc-text p")
      const range = document.createRange()
      range.selectNodeContents(text)
      const words = range.getClientRects()[0]
      const whole = text.getBoundingClientRect()
      return words.left - whole.left < whole.right - words.right ? "left" : "right"
    }"""
    with served(crowded.folder) as root, watched(browser, root) as tab:
        tab.open(path)

        assert tab.page.evaluate(side) == ("right" if "urdu" in path else "left")
