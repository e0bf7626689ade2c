"""Previews of what is behind a link: when they open, what they show, how they close."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import unquote, urlsplit

import attrs
import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.axe import violations
from tests.browser.opening import SCHEMES, SITE_URL, Watched, served, watched
from tests.built_site import MATERIAL, Built, build_site, make_project
from tests.site_fixtures import CALM, HOSTILE, HOSTILE_FIELDS, HOSTILE_WORDS

pytestmark = pytest.mark.browser

ARTICLE = "articles/003_8b16b12fc0536432/"
PERSON = ".nc-text .nc-m--person >> nth=0"
URDU = "---\nlanguage: ur\ndate: 2024-02-03\ntitle: برف باری\n---\n\nکابل میں برف پڑی۔\n"
BY_HAND = (
    "# By hand\n\nRead [the calm one](../articles/calm/), [the list](../articles/), [y](y.md).\n"
)

OPEN_PREVIEWS = """() => {
  window.opened = []
  const tell = () => {
    const box = document.querySelector("[role=tooltip]")
    if (box) opened.push(performance.now())
  }
  new MutationObserver(tell).observe(document.body, { childList: true, subtree: true })
  document.addEventListener("pointerover", ({ target }) => {
    if (target.closest("a")) window.began ??= performance.now()
  })
}"""
"""Notes by the page's own clock when the pointer comes to a link and when a preview opens."""


@attrs.frozen
class Opened:
    """A page of the site, and what it has asked for since it was loaded."""

    tab: Watched
    asked: list[str]

    @property
    def page(self) -> Page:
        return self.tab.page

    def preview(self) -> str:
        """Give the words of the preview, once it is there."""
        box = self.page.locator("[role=tooltip]")
        box.wait_for()
        return box.inner_text()


@contextmanager
def at(browser: Browser, root: str, path: str, width: int = 1280) -> Iterator[Opened]:
    """Open a page of the site and note what it fetches from then on."""
    with watched(browser, root, width=width) as tab:
        tab.open(path)
        tab.page.wait_for_load_state("networkidle")
        asked: list[str] = []
        tab.page.on("request", lambda request: asked.append(request.url.removeprefix(root)))
        yield Opened(tab, asked)
        assert tab.faults == []


def leave(page: Page) -> None:
    """Put the pointer where no link is."""
    page.mouse.move(2, 400)


def test_a_preview_opens_after_half_a_second_and_fetches_nothing_before(
    browser: Browser, root: str
) -> None:
    with at(browser, root, ARTICLE) as opened:
        opened.page.evaluate(OPEN_PREVIEWS)
        opened.page.hover(PERSON)
        opened.page.wait_for_timeout(300)
        before = list(opened.asked)
        words = opened.preview()
        began, when = opened.page.evaluate("[began, opened[0]]")

        assert before == []
        assert when - began >= 500
        assert len(opened.asked) == 1
        assert opened.asked[0].startswith("people/")
        assert "named" in words


def test_a_pointer_that_only_passes_fetches_nothing(browser: Browser, root: str) -> None:
    with at(browser, root, ARTICLE) as opened:
        opened.page.hover(PERSON)
        opened.page.wait_for_timeout(200)
        leave(opened.page)
        opened.page.wait_for_timeout(700)

        assert opened.asked == []
        assert opened.page.locator("[role=tooltip]").count() == 0


def test_a_preview_of_an_article_has_its_date_and_its_first_words(
    browser: Browser, root: str
) -> None:
    with at(browser, root, "articles/") as opened:
        link = opened.page.locator(f"a.nc-name[href='{ARTICLE.removeprefix('articles/')}']")
        link.hover()
        words = opened.preview()

        assert "8 April 2021" in words
        assert "Russia on Wednesday assured Pakistan" in words


def test_a_preview_stays_while_it_is_read_and_goes_with_the_pointer(
    browser: Browser, root: str
) -> None:
    with at(browser, root, ARTICLE) as opened:
        opened.page.hover(PERSON)
        opened.preview()
        opened.page.hover("[role=tooltip]")
        opened.page.wait_for_timeout(600)
        assert opened.page.locator("[role=tooltip]").is_visible()
        leave(opened.page)
        expect(opened.page.locator("[role=tooltip]")).to_have_count(0)

        assert opened.page.locator("[aria-describedby~=nc-preview]").count() == 0


def test_escape_closes_a_preview_until_the_pointer_comes_again(browser: Browser, root: str) -> None:
    with at(browser, root, ARTICLE) as opened:
        opened.page.hover(PERSON)
        opened.preview()
        opened.page.keyboard.press("Escape")
        assert opened.page.locator("[role=tooltip]").count() == 0
        opened.page.wait_for_timeout(700)
        assert opened.page.locator("[role=tooltip]").count() == 0
        leave(opened.page)
        opened.page.hover(PERSON)
        opened.preview()

        assert len(opened.asked) == 1, "a page is fetched once"


def test_the_keyboard_opens_and_closes_a_preview_too(browser: Browser, root: str) -> None:
    with at(browser, root, ARTICLE) as opened:
        opened.page.keyboard.press("Tab")  # from here on the focus is one to be seen
        link = opened.page.locator(PERSON)
        link.focus()
        opened.preview()
        assert link.get_attribute("aria-describedby") == "nc-preview"
        opened.page.keyboard.press("Tab")
        expect(
            opened.page.locator(f"{PERSON.partition(' >>')[0]}[aria-describedby]")
        ).to_have_count(0)
        link.focus()
        opened.preview()
        opened.page.keyboard.press("Escape")

        assert opened.page.locator("[role=tooltip]").count() == 0


@pytest.mark.parametrize("width", [320, 1280])
def test_a_preview_never_reaches_beyond_the_window(browser: Browser, root: str, width: int) -> None:
    inside = """() => {
      const { left, right, top, bottom } = document.querySelector("[role=tooltip]")
        .getBoundingClientRect()
      const { clientWidth, clientHeight, scrollWidth } = document.documentElement
      return left >= 0 && right <= clientWidth && top >= 0 && bottom <= clientHeight
        && scrollWidth <= clientWidth
    }"""
    with at(browser, root, ARTICLE, width) as opened:
        opened.page.set_viewport_size({"width": width, "height": 256})  # as zoomed to 400 %
        links = opened.page.locator(".nc-text .nc-m--person, .nc-rows .nc-name")
        for number in {0, links.count() // 2, links.count() - 1}:
            leave(opened.page)
            expect(opened.page.locator("[role=tooltip]")).to_have_count(0)
            links.nth(number).hover()
            opened.preview()

            assert opened.page.evaluate(inside)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_an_open_preview_keeps_the_page_from_nobody(
    browser: Browser, root: str, scheme: str
) -> None:
    with at(browser, root, ARTICLE) as opened:
        opened.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        opened.page.hover(PERSON)
        opened.preview()

        assert violations(opened.page) == []
        assert opened.page.locator("[role=tooltip]").is_visible()


def test_fingers_get_no_preview(browser: Browser, root: str) -> None:
    context = browser.new_context(has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(root + ARTICLE)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.keyboard.press("Tab")
    page.locator(PERSON).focus()
    page.locator(PERSON).hover()
    page.wait_for_timeout(800)

    assert [url for url in asked if not url.endswith(".png")] == []  # the icon of the tab
    assert page.locator("[role=tooltip]").count() == 0
    context.close()


@pytest.fixture(scope="module")
def strange(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("strange")
    articles = {"calm.txt": CALM, "hostile.txt": HOSTILE, "fields.md": HOSTILE_FIELDS}
    docs = {"x.md": BY_HAND, "y.md": "# Y\n"}
    config = MATERIAL.replace("name: material", "name: material\n  features: [navigation.instant]")
    project = make_project(
        folder,
        {**articles, "urdu.txt": URDU},
        config=f"{config}site_url: {SITE_URL}\nextra_javascript: [own.js]\n",
        docs={**docs, "own.js": ""},
    )
    return build_site(project / "mkdocs.yml", folder / "site")


@pytest.fixture(scope="module")
def strange_root(strange: Built) -> Iterator[str]:
    with served(strange.folder) as address:
        yield address


def test_a_page_written_by_hand_has_previews_of_ours_and_of_no_other(
    browser: Browser, strange_root: str
) -> None:
    with at(browser, strange_root, "x/") as opened:
        for words in ("the list", "y"):
            opened.page.locator(".md-content p a", has_text=words).last.hover()
            opened.page.wait_for_timeout(700)
        assert opened.page.locator("[role=tooltip]").count() == 0
        assert opened.asked == []
        opened.page.hover("text=the calm one")

        assert "2 January 2024" in opened.preview()


def test_what_a_hostile_page_says_is_shown_and_never_run(
    browser: Browser, strange_root: str
) -> None:
    with at(browser, strange_root, "articles/") as opened:
        opened.page.locator("a.nc-name[href$='/hostile/']").hover()
        words = opened.preview()

        assert " ".join(HOSTILE_WORDS.split()) in words
        assert opened.page.locator("[role=tooltip] :not(p)").count() == 0


def test_a_preview_speaks_the_language_of_its_page(browser: Browser, strange_root: str) -> None:
    with at(browser, strange_root, "articles/") as opened:
        opened.page.locator("a.nc-name[href$='/urdu/']").hover()
        opened.preview()
        title = opened.page.locator(".nc-preview__title")
        facts = opened.page.locator(".nc-preview__facts")

        assert (title.get_attribute("lang"), title.get_attribute("dir")) == ("ur", "rtl")
        assert (facts.get_attribute("lang"), facts.get_attribute("dir")) == ("en", "ltr")


def test_a_page_that_cannot_be_fetched_shows_nothing(browser: Browser, strange_root: str) -> None:
    with watched(browser, strange_root) as tab:
        tab.open("articles/")
        asked: list[str] = []
        tab.page.on("request", lambda request: asked.append(request.url))
        tab.page.wait_for_load_state("networkidle")
        asked.clear()
        tab.page.route("**/articles/calm/", lambda route: route.abort())
        link = tab.page.locator("a.nc-name[href$='/calm/']")
        for _ in range(2):
            link.hover()
            tab.page.wait_for_timeout(700)
            leave(tab.page)

        assert tab.page.locator("[role=tooltip]").count() == 0
        assert len(asked) == 1
        assert [fault for fault in tab.faults if "ERR_FAILED" not in fault] == []


@contextmanager
def at_its_address(browser: Browser, site: Built) -> Iterator[Opened]:
    """Open a browser to which the files of a site are what is at its address."""

    def answer(route: Route) -> None:
        path = site.folder / unquote(urlsplit(route.request.url).path.removeprefix(site.base))
        route.fulfill(path=path / "index.html" if path.is_dir() else path)

    with watched(browser, site.url) as tab:
        tab.page.route(f"{site.url}**", answer)
        yield Opened(tab, [])
        assert tab.faults == []


def test_previews_work_on_after_the_theme_has_put_another_page_in_place(
    browser: Browser, strange: Built
) -> None:
    # it does so only where the site is at the address that it was built for
    with at_its_address(browser, strange) as opened:
        opened.tab.open("articles/")
        opened.page.wait_for_load_state("networkidle")
        opened.page.evaluate("window.same = true")
        link = opened.page.locator("a.nc-name[href$='/calm/']")
        link.hover()
        opened.preview()
        link.click()
        opened.page.wait_for_url("**/articles/calm/")
        opened.page.locator("h1#headline").wait_for()
        expect(opened.page.locator("[role=tooltip]")).to_have_count(0)
        leave(opened.page)
        opened.page.hover(".nc-turn a >> nth=0")
        opened.preview()

        assert opened.page.evaluate("window.same"), "the theme has loaded the page anew"


def test_a_site_on_a_disk_has_no_previews(browser: Browser, on_disk: Built) -> None:
    home = (on_disk.folder / "index.html").as_uri()
    with watched(browser, home.removesuffix("index.html")) as tab:
        tab.open("index.html")
        tab.page.hover("section[aria-labelledby=latest] a >> text=Snow fell")
        tab.page.wait_for_timeout(700)

        assert tab.page.locator("[role=tooltip]").count() == 0
        assert tab.faults == []


def test_links_that_end_in_index_have_previews(browser: Browser, on_disk: Built) -> None:
    with served(on_disk.folder) as root, at(browser, root, "index.html") as opened:
        opened.page.hover("section[aria-labelledby=latest] a >> text=Snow fell")

        assert "2 January 2024" in opened.preview()
