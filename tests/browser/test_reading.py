"""A reader's way through the site in a real browser."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from tests.browser.opening import SCHEMES, WIDTHS, chromium, served, watched
from tests.browser.screenshots import page_kinds
from tests.built_site import ROOT, Built, build_site, make_project
from tests.site_fixtures import CALM, HOSTILE, HOSTILE_WORDS

pytestmark = pytest.mark.browser

SMALL_TEXT = """smallest => {
  const small = []
  const texts = document.createTreeWalker(
    document.querySelector(".md-content"), NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const place = texts.currentNode.parentElement
    const seen = place.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    const size = parseFloat(getComputedStyle(place).fontSize)
    if (seen && texts.currentNode.data.trim() && size < smallest)
      small.push(texts.currentNode.data.trim())
  }
  return small
}"""
"""Finds the texts of a page that are shown smaller than a number of CSS pixels."""

SMALLEST = 12
"""CSS pixels: smaller text can hardly be read."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("site")
    return build_site(ROOT / "mkdocs.yml", folder, site_url="https://example.org/papers/")


@pytest.fixture(scope="module")
def root(site: Built) -> Iterator[str]:
    with served(site.folder) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


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
        page.click("text=Russia on Wednesday assured Pakistan")
        page.wait_for_url("**/articles/003_8b16b12fc0536432/")
        page.click("section[aria-labelledby=topics] a >> text=Afghanistan")
        page.wait_for_url("**/topics/afghanistan/")
        assert page.locator("h1").inner_text() == "Afghanistan"
        page.click("text=Addressing a joint news conference")
        page.wait_for_url("**/articles/002_6f01690b34ef76d7/**")
        page.go_back()
        page.wait_for_url("**/topics/afghanistan/")

        assert tab.faults == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_overflows_or_complains(
    browser: Browser, site: Built, root: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    wider: list[str] = []
    with watched(browser, root, width=width, scheme=scheme) as tab:
        for address in page_kinds(site).values():
            tab.open(address)
            overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            if tab.page.evaluate(overflow) > 0:
                wider.append(address)

        assert (wider, tab.faults) == ([], [])


def our_kinds(site: Built) -> dict[str, str]:
    """Name one page of each kind that is not a page of the docs."""
    ours = ("home", "articles", "topics", "timeline")
    return {kind: path for kind, path in page_kinds(site).items() if kind.startswith(ours)}


@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_of_ours_is_too_small_to_be_read(
    browser: Browser, site: Built, root: str, width: int
) -> None:
    small: dict[str, list[str]] = {}
    with watched(browser, root, width=width) as tab:
        for kind, address in our_kinds(site).items():
            tab.open(address)
            small[kind] = tab.page.evaluate(SMALL_TEXT, SMALLEST)

    assert {kind: texts for kind, texts in small.items() if texts} == {}


def test_those_who_skip_the_navigation_come_to_the_title(
    browser: Browser, site: Built, root: str
) -> None:
    titles: dict[str, int] = {}
    with watched(browser, root) as tab:
        for kind, address in our_kinds(site).items():
            tab.open(address)
            target = tab.page.get_attribute("a.md-skip", "href") or "none"
            titles[kind] = tab.page.locator(f"h1{target}").count()

    assert titles == dict.fromkeys(our_kinds(site), 1)


def test_an_article_is_whole_without_javascript(browser: Browser, root: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{root}articles/003_8b16b12fc0536432/")

    assert page.locator("[id^=p]:visible").count() >= 25
    page.click("summary >> text=The original text")
    assert "date 2021-04-08 Ag APP" in page.locator("pre").inner_text()
    context.close()


def test_the_keyboard_reaches_a_paragraph_and_shows_where_it_is(
    browser: Browser, root: str
) -> None:
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    with watched(browser, root) as tab:
        tab.open("articles/001_9efcf83076b3d92f/")
        for _ in range(60):
            tab.page.keyboard.press("Tab")
            if str(tab.page.evaluate("document.activeElement.hash || ''")) == "#p1":
                break

        assert tab.page.evaluate("document.activeElement.hash") == "#p1"
        assert tab.page.evaluate(outline) != "none"


def test_what_a_hostile_article_says_is_never_run(browser: Browser, tmp_path: Path) -> None:
    articles = {"hostile.txt": HOSTILE, "calm.txt": CALM}
    project = make_project(tmp_path, articles, docs={"x.md": "# X\n"})
    built = build_site(project / "mkdocs.yml", tmp_path / "site")
    with served(built.folder) as address, watched(browser, address) as tab:
        for path in ("", "articles/", "articles/hostile/", "timeline/2024/01/"):
            tab.open(path)
        tab.page.click("input[name=query]")
        tab.page.keyboard.type("january")
        tab.page.wait_for_selector(".md-search-result__item")

        assert HOSTILE_WORDS.split(" | ")[0] in tab.page.inner_text(".md-search-result__item")
        assert tab.faults == []
