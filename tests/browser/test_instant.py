"""The theme's instant navigation takes our pages as it takes its own."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.opening import SITE_URL, served, watched
from tests.built_site import MATERIAL, Built, build_site, make_project
from tests.site_fixtures import CALM, many

INSTANT = (
    MATERIAL.replace("name: material", "name: material\n  features: [navigation.instant]")
    + "site_url: {root}\n"
)


@pytest.fixture(scope="module")
def instant(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("instant")
    texts = {"calm.txt": CALM, **dict(list(many().items())[:20])}
    project = make_project(folder, texts, config=INSTANT.format(root=SITE_URL))
    return build_site(project / "mkdocs.yml", folder / "site")


@pytest.fixture(scope="module")
def root(instant: Built) -> Iterator[str]:
    with served(instant.folder) as address:
        yield address


def test_pages_follow_each_other_without_an_error_and_their_charts_lead_on(
    browser: Browser, root: str
) -> None:
    with watched(browser, root, width=1280) as opened:
        page = opened.page
        opened.open("")
        page.evaluate("window.stayed = true")
        page.click('.md-nav--primary a[href$="timeline/"]')
        page.wait_for_selector("h1:text('Timeline')")
        page.locator(".nc-strip__chart a").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/timeline/2*/")
        page.go_back()
        page.wait_for_selector("h1:text('Timeline')")

        assert opened.faults == []
