"""No rule of axe-core is broken on any kind of page, folded and unfolded, in light and in dark."""

from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe import UNFOLD, violations
from tests.browser.opening import SCHEMES, WIDTHS, served, watched
from tests.browser.screenshots import corpus_pages
from tests.built_site import Built

pytestmark = pytest.mark.browser

FAULTY = """
<html><body><h1>Title</h1><h3>Too deep</h3><p style="color: silver">Pale</p>
<div role="dialog">Nameless</div><img src="data:,"><input></body></html>
"""


COMBINATIONS = (
    *(("seeds", width, scheme) for width in WIDTHS for scheme in SCHEMES),
    # more of the same kinds of pages: once in each width, and once in each scheme
    ("many", 320, "dark"),
    ("many", 1280, "light"),
    # and from right to left
    ("urdu", 320, "light"),
    ("urdu", 1280, "dark"),
)


def faults(page: Page, *, colours_only: bool) -> list[str]:
    """Ask about a page as it comes, then with everything open and switched on."""
    # without switches, what is shown at first is a part of what is shown unfolded
    has_switches = page.locator(".nc-switches").count() > 0
    folded = violations(page, colours_only=True) if has_switches else []
    page.evaluate(UNFOLD)
    return folded + violations(page, colours_only=colours_only)


@pytest.mark.parametrize(("name", "width", "scheme"), COMBINATIONS)
def test_nothing_keeps_a_page_from_anybody(
    request: pytest.FixtureRequest,
    browser: Browser,
    name: str,
    width: int,
    scheme: Literal["light", "dark"],
) -> None:
    site: Built = request.getfixturevalue(name)
    wrong: dict[str, list[str]] = {}
    with served(site.folder) as root, watched(browser, root, width=width, scheme=scheme) as tab:
        for address in corpus_pages(site):
            tab.open(address)
            # the seeds are asked everything in the light: only colours differ in the dark
            is_known = name == "seeds" and scheme == "dark"
            wrong[address] = faults(tab.page, colours_only=is_known)

        assert {address: found for address, found in wrong.items() if found} == {}
        assert tab.faults == []


def test_axe_finds_what_is_wrong(browser: Browser) -> None:
    with watched(browser, "about:blank") as tab:
        tab.page.set_content(FAULTY)
        found = {fault.split(" × ")[0] for fault in violations(tab.page)}

    assert {
        "aria-dialog-name",
        "color-contrast",
        "document-title",
        "heading-order",
        "html-has-lang",
        "image-alt",
        "label",
    } <= found
