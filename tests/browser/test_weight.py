"""What a reader's browser fetches to show one article."""

import gzip

import pytest
from playwright.sync_api import Browser, Response

from tests.browser.opening import served, watched
from tests.built_site import Built

pytestmark = pytest.mark.browser

FIRST_VIEW_BYTES = 90 * 1024


@pytest.mark.parametrize("name", ["seeds", "many"])
def test_the_first_view_of_an_article_weighs_little(
    request: pytest.FixtureRequest, browser: Browser, name: str
) -> None:
    site: Built = request.getfixturevalue(name)
    article = next(path for path in site.pages() if path.startswith("articles/0"))
    fetched: list[Response] = []
    with served(site.folder) as root, watched(browser, root) as tab:
        tab.page.on("response", lambda response: fetched.append(response))  # noqa: PLW0108 -- Playwright signs it
        tab.open(article.removesuffix("index.html"))
        weights = {
            response.url.removeprefix(root): len(gzip.compress(response.body()))
            for response in fetched
            if not is_for_search(response.url)
        }

    assert len(weights) > 3
    assert sum(weights.values()) <= FIRST_VIEW_BYTES, weights


def is_for_search(url: str) -> bool:
    """Say whether something is fetched in the background, for words that may be searched later."""
    return "/search" in url or "/workers/" in url
