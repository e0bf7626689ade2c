"""No rule of axe-core is broken on any kind of page, folded and unfolded, in light and in dark."""

from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe import UNFOLD, violations
from tests.browser.opening import SCHEMES, WIDTHS, served, watched
from tests.browser.screenshots import page_kinds
from tests.built_site import Built

pytestmark = pytest.mark.browser

FAULTY = """
<html><body><h1>Title</h1><h3>Too deep</h3><p style="color: silver">Pale</p>
<div role="dialog">Nameless</div><img src="data:,"><input></body></html>
"""


def faults(page: Page, *, colours_only: bool) -> list[str]:
    """Ask about a page as it comes, then with everything open and switched on."""
    folded = violations(page, colours_only=True)
    page.evaluate(UNFOLD)
    return folded + violations(page, colours_only=colours_only)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["seeds", "many"])
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
        for kind, address in page_kinds(site).items():
            if kind.endswith("-further"):
                continue
            tab.open(address)
            # what depends on the colours alone is all that can differ in the dark
            wrong[address] = faults(tab.page, colours_only=scheme == "dark")

        assert {address: found for address, found in wrong.items() if found} == {}
        assert tab.faults == []


def test_axe_finds_what_is_wrong(browser: Browser) -> None:
    with watched(browser, "about:blank") as tab:
        tab.page.set_content(FAULTY)
        found = {fault.split(" × ")[0] for fault in violations(tab.page)}

    assert {
        "aria-dialog-name",
        "color-contrast",
        "heading-order",
        "html-has-lang",
        "image-alt",
        "label",
        "landmark-one-main",
    } <= found
