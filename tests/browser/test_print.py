"""Every kind of page on paper: black on white, whole, and nothing that only a screen can do."""

import io
from collections.abc import Iterator
from contextlib import contextmanager

import pypdf
import pytest
from playwright.sync_api import Browser, Page, PdfMargins

from tests.browser.opening import served
from tests.browser.screenshots import corpus_pages
from tests.built_site import Built

pytestmark = pytest.mark.browser

A4 = 718
"""The width of a sheet of A4 in CSS pixels, less margins of a centimetre."""

SHEET = 1046
"""Its height."""

MARGINS: PdfMargins = {"top": "1cm", "right": "1cm", "bottom": "1cm", "left": "1cm"}

NIGHT = """
[data-md-color-scheme] {
  --md-default-bg-color: black; --md-default-fg-color: ivory; --md-typeset-color: ivory;
  --md-typeset-a-color: yellow; --md-code-bg-color: navy; --md-code-fg-color: pink;
  --md-default-fg-color--light: silver; --md-accent-fg-color: lime;
}
"""
"""A palette of a user's own, dark on every medium."""

FAULTS = """() => {
  const paper = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })
  const luminance = colour => {
    paper.fillStyle = "white"
    paper.fillRect(0, 0, 1, 1)
    paper.fillStyle = colour
    paper.fillRect(0, 0, 1, 1)
    const [red, green, blue] = [...paper.getImageData(0, 0, 1, 1).data].map(level =>
      level > 10 ? ((level / 255 + 0.055) / 1.055) ** 2.4 : level / 255 / 12.92)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const isSeen = place => {
    const { width, height } = place.getBoundingClientRect()
    const seen = { opacityProperty: true, visibilityProperty: true }
    return width * height > 1 && place.checkVisibility(seen)
  }
  const called = place => `${place.tagName}.${place.className.baseVal ?? place.className}`
  const all = [...document.body.querySelectorAll("*")].filter(isSeen)
  const ours = all.filter(place => place.closest(".md-content [class^=nc-]"))
  const ask = (wrong, places, isWrong) =>
    places.filter(isWrong).map(place => `${wrong}: ${called(place)}`)
  const style = place => getComputedStyle(place)
  const hasWords = place => [...place.childNodes].some(node => node.data?.trim())
  const { scrollWidth, clientWidth } = document.documentElement
  return [
    ...(scrollWidth > clientWidth ? [`wider than the sheet by ${scrollWidth - clientWidth}`] : []),
    ...ask("of no use on paper", all, place =>
      place.matches("nav, button, input, select, textarea, label, form, .md-header, .md-footer")),
    ...ask("looks as if it unfolded", all, place =>
      place.matches("summary") && style(place).listStyleType.startsWith("disclosure")),
    ...ask("folded", ours, place => place.matches(":is(.nc-margin, .nc-fold):not([open])")
      && ![...place.querySelectorAll("p, li, dd")].some(isSeen)),
    ...ask("pale", ours, place =>
      hasWords(place) && luminance(style(place)[place.closest("svg") ? "fill" : "color"]) > 0.1),
    ...ask("on a dark ground", [document.documentElement, document.body, ...all],
      place => luminance(style(place).backgroundColor) < 0.6),
    ...ask("cut", ours, place => {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = place
      const isMore = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1
      return isMore && style(place).overflowX !== "visible" && !place.matches(".nc-hidden")
    }),
  ]
}"""
"""What is wrong with a page on paper. A luminance of 0.1 is a contrast of 7 to 1 on white."""

UNSPOKEN = "() => document.querySelectorAll('.nc-hidden').forEach(place => place.remove())"
"""Takes away what is only read aloud."""

FAULTY = """
<style>[data-md-color-scheme] { background: black }</style>
<body data-md-color-scheme="slate"><nav>On</nav><div class="md-content" style="width: 900px">
<p class="nc-a" style="color: silver; overflow: hidden; height: 9px">Pale <br> and cut</p>
<details class="nc-fold"><summary>More</summary><p>Folded</p></details></div></body>
"""


@contextmanager
def on_paper(browser: Browser, root: str, *, scripts: bool = True) -> Iterator[Page]:
    """Open an empty page that shows what a dark screen would print on A4."""
    context = browser.new_context(
        viewport={"width": A4, "height": SHEET}, color_scheme="dark", java_script_enabled=scripts
    )
    page = context.new_page()
    page.emulate_media(media="print")
    try:
        page.goto(root)
        yield page
    finally:
        context.close()


@pytest.mark.parametrize("name", ["seeds", "many", "crowded"])
def test_every_kind_of_page_is_whole_and_black_on_white(
    request: pytest.FixtureRequest, browser: Browser, name: str
) -> None:
    site: Built = request.getfixturevalue(name)
    wrong = {}
    with served(site.folder) as root, on_paper(browser, root) as page:
        for address in corpus_pages(site):
            page.goto(root + address)
            page.add_style_tag(content=NIGHT)
            wrong[address] = page.evaluate(FAULTS)

    assert {address: found for address, found in wrong.items() if found} == {}


def test_what_is_looked_for_is_found(browser: Browser) -> None:
    with on_paper(browser, "about:blank") as page:
        page.set_content(FAULTY)
        found = {fault.partition(":")[0].rstrip("0123456789 ") for fault in page.evaluate(FAULTS)}

    assert found == {
        "wider than the sheet by",
        "of no use on paper",
        "looks as if it unfolded",
        "folded",
        "pale",
        "on a dark ground",
        "cut",
    }


@pytest.mark.parametrize("scripts", [True, False])
def test_an_article_has_its_notes_its_citation_and_its_provenance_on_paper_and_its_text_once(
    browser: Browser, seeds: Built, root: str, *, scripts: bool
) -> None:
    path = next(path for path in seeds.pages() if "nc-margin" in seeds.html(path))
    with on_paper(browser, root, scripts=scripts) as page:
        page.goto(root + path)

        for shown in (".nc-text p", ".nc-text .nc-cite", ".nc-margin li", ".nc-citation"):
            assert [place for place in page.locator(shown).all() if not place.is_visible()] == []
        assert page.locator(".nc-provenance dt:visible").count() > 3
        assert page.locator(":is(#source pre, .nc-why, .nc-switches):visible").count() == 0


def test_a_printed_file_has_the_words_on_as_many_sheets_as_they_need(
    browser: Browser, many: Built
) -> None:
    article = next(path for path in many.pages() if 'id="also"' in many.html(path))
    kinds = ("stories/", "compare/", "people/")
    others = [next(t for t in many.targets(article) if t.startswith(kind)) for kind in kinds]
    with served(many.folder) as root, on_paper(browser, root) as page:
        for path in (article, *others):
            page.goto(root + path)
            heights = page.evaluate("document.documentElement.scrollHeight") / SHEET
            page.evaluate(UNSPOKEN)
            words = page.inner_text(".md-content article")
            printed = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4", margin=MARGINS)))
            text = " ".join(sheet.extract_text() for sheet in printed.pages)

            assert heights / 2 < len(printed.pages) <= heights * 1.5 + 1
            assert letters(words) <= letters(text), path
            assert set(page.inner_text("h1").split()) <= set(text.split())


def letters(words: str) -> int:
    """Count letters and digits: lines are broken elsewhere, and invisible signs are not printed."""
    return sum(map(str.isalnum, words))
