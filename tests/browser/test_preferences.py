"""What readers ask of every site: colours of their own, more contrast, and nothing that moves."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe import UNFOLD
from tests.browser.checks import CHECKS, OURS
from tests.browser.opening import SCHEMES, served
from tests.browser.screenshots import corpus_pages
from tests.built_site import Built

pytestmark = pytest.mark.browser

HIGH_CONTRAST = 7
"""The ratio of luminances that WCAG asks for at level AAA."""

STANDS_OUT = """([places, property]) => {
  const paper = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })
  const luminance = colour => {
    paper.fillStyle = getComputedStyle(document.body).backgroundColor
    paper.fillRect(0, 0, 1, 1)
    paper.fillStyle = colour
    paper.fillRect(0, 0, 1, 1)
    const [red, green, blue] = [...paper.getImageData(0, 0, 1, 1).data].map(level =>
      level > 10 ? ((level / 255 + 0.055) / 1.055) ** 2.4 : level / 255 / 12.92)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ground = luminance("transparent")
  const lines = { textDecorationColor: "textDecorationLine", outlineColor: "outlineStyle",
    borderTopColor: "borderTopStyle" }
  const stands = place => {
    const style = getComputedStyle(place)
    const [dark, light] = [ground, luminance(style[property])].sort((one, other) => one - other)
    return style[lines[property]] !== "none" && (light + 0.05) / (dark + 0.05) >= 3
  }
  return [...document.querySelectorAll(places)].filter(place => place.checkVisibility())
    .map(place => [stands(place), place.outerHTML.slice(0, 99)])
}"""
"""Whether a property of each place is there and has a colour that one sees on the page."""

MOVES = """ours => [...document.querySelectorAll(`${ours}, ${ours} *, .nc-find, .nc-find *`)]
  .flatMap(place => ["", "::before", "::after"].map(part => [place, getComputedStyle(place, part)]))
  .filter(([, style]) => [style.transitionDuration, style.animationDuration]
    .some(times => times.split(",").some(time => parseFloat(time) > 0.01)))
  .map(([place]) => place.outerHTML.slice(0, 99))"""

ARTICLE_MARKS = (
    *((f".nc-m--{kind}", "textDecorationColor") for kind in ("person", "place", "organisation")),
    (".nc-q", "textDecorationColor"),
    (".nc-f", "textDecorationColor"),
    (".nc-e", "textDecorationColor"),
    (".nc-facts", "borderTopColor"),
)
COMPARISON_MARKS = (
    (".nc-compare ins", "textDecorationColor"),
    (".nc-compare del", "textDecorationColor"),
)
CHART_MARKS = ((".nc-strip__bar", "fill"), (".nc-strip__axis", "stroke"))


@contextmanager
def asking(
    browser: Browser,
    *,
    colours: Literal["active", "none"] = "none",
    motion: Literal["reduce", "no-preference"] = "no-preference",
    contrast: Literal["more", "no-preference"] = "no-preference",
    scheme: Literal["light", "dark"] = "light",
) -> Iterator[Page]:
    """Open an empty page as somebody with these preferences would."""
    context = browser.new_context(
        forced_colors=colours, reduced_motion=motion, contrast=contrast, color_scheme=scheme
    )
    try:
        yield context.new_page()
    finally:
        context.close()


@pytest.fixture(scope="module")
def root(many: Built) -> Iterator[str]:
    with served(many.folder) as address:
        yield address


@pytest.fixture(scope="module")
def comparison(many: Built) -> str:
    changed = ("<ins>", "<del>")
    return next(
        path
        for path in many.pages()
        if path.startswith("compare/") and all(mark in many.html(path) for mark in changed)
    )


@pytest.fixture(scope="module")
def article(many: Built) -> str:
    marks = [place.strip(".") for place, _ in ARTICLE_MARKS]
    return next(
        path
        for path in many.pages()
        if path.startswith("articles/0") and all(mark in many.html(path) for mark in marks)
    )


def assert_seen(page: Page, marks: tuple[tuple[str, str], ...]) -> None:
    for places, colour in marks:
        found = page.evaluate(STANDS_OUT, [places, colour])
        assert found, f"there is no {places}"
        assert [place for is_seen, place in found if not is_seen] == [], (places, colour)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_in_forced_colours_every_mark_and_bar_is_seen(
    browser: Browser, root: str, article: str, comparison: str, scheme: Literal["light", "dark"]
) -> None:
    with asking(browser, colours="active", scheme=scheme) as page:
        page.goto(root + article)
        page.evaluate(UNFOLD)
        assert_seen(page, ARTICLE_MARKS)
        page.goto(root + comparison)
        assert_seen(page, COMPARISON_MARKS)
        page.goto(root)
        assert_seen(page, CHART_MARKS)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_in_forced_colours_one_sees_the_focus_the_switches_and_the_words_that_were_searched(
    browser: Browser, root: str, article: str, scheme: Literal["light", "dark"]
) -> None:
    with asking(browser, colours="active", scheme=scheme) as page:
        page.goto(root)
        for place in (".nc-strip__chart a[tabindex='0']", ".nc-name", ".nc-fold summary"):
            page.keyboard.press("Tab")  # what follows is done by keyboard
            page.focus(place)
            assert_seen(page, ((f"{place}:focus", "outlineColor"),))
        assert_seen(page, ((".nc-strip__bar", "fill"),))
        page.goto(root + article)
        word = page.inner_text("#p1").split()[0]
        page.goto(f"{root}{article}?highlight={word}")
        # on white a yellow ground is pale, on black a black line is not seen
        seen_by = {"light": "textDecorationColor", "dark": "backgroundColor"}
        assert_seen(page, (("mark.nc-hit", seen_by[scheme]),))
        page.keyboard.press("Tab")
        page.focus(".nc-switches input")
        assert_seen(page, ((".nc-switches input:focus", "outlineColor"),))
        box = page.locator(".nc-switches input").first.evaluate(
            "box => [getComputedStyle(box).appearance, box.getBoundingClientRect().width >= 13]"
        )
        assert box == ["auto", True]
        page.goto(f"{root}search/")
        assert_seen(page, ((".nc-search :is(input, select, button)", "borderTopColor"),))


def test_who_asks_for_less_motion_gets_none_of_ours(
    browser: Browser, root: str, many: Built
) -> None:
    with asking(browser) as page:
        page.goto(root)
        assert page.evaluate(MOVES, OURS) != [], "what is looked for is there without the wish"
    wrong = {}
    with asking(browser, motion="reduce") as page:
        for address in corpus_pages(many):
            page.goto(root + address)
            wrong[address] = page.evaluate(MOVES, OURS)

    assert {address: found for address, found in wrong.items() if found} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_who_asks_for_more_contrast_gets_it(
    browser: Browser, root: str, many: Built, scheme: Literal["light", "dark"]
) -> None:
    (check,) = (check for check in CHECKS if "hardly stands out" in check.wrong)
    known = {"ours": OURS, "contrast": HIGH_CONTRAST}
    wrong = {}
    with asking(browser, contrast="more", scheme=scheme) as page:
        for address in corpus_pages(many):
            page.goto(root + address)
            wrong[address] = page.evaluate(check.script, known)

    assert {address: found for address, found in wrong.items() if found} == {}
