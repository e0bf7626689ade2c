"""What must hold on every page as a browser shows it, as a table of questions to the page."""

import attrs
from playwright.sync_api import Page

SMALLEST = 12
"""CSS pixels: smaller text can hardly be read."""

CONTRAST = 4.5
"""The least ratio of the luminances of text and what is behind it, as WCAG 2.2 AA has it."""


@attrs.frozen
class Check:
    """A question in JavaScript; what it returns is wrong with the page."""

    wrong: str
    script: str


OURS = ".md-content [class^=nc-]"
"""What a page shows of a corpus; the rest of it is the theme's and the user's."""

CHECKS = (
    Check(
        "reaches beyond the window",
        """() => {
          const { scrollWidth, clientWidth } = document.documentElement
          return scrollWidth > clientWidth ? [`by ${scrollWidth - clientWidth} pixels`] : []
        }""",
    ),
    Check(
        "shows text that is too small",
        """({ ours, smallest }) => {
          const small = []
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          while (texts.nextNode()) {
            const place = texts.currentNode.parentElement
            const seen = place.checkVisibility({ opacityProperty: true, visibilityProperty: true })
            const size = parseFloat(getComputedStyle(place).fontSize)
            const words = texts.currentNode.data.trim()
            if (seen && words && size < smallest && place.closest(ours))
              small.push(`${size} pixels: ${words}`)
          }
          return small
        }""",
    ),
    Check(
        "shows text that hardly stands out from what is behind it",
        """({ ours, contrast }) => {
          const paper = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })
          const paint = colour => {
            paper.fillStyle = colour
            paper.fillRect(0, 0, 1, 1)
          }
          const luminance = () => {
            const [red, green, blue] = [...paper.getImageData(0, 0, 1, 1).data].map(level =>
              level > 10 ? ((level / 255 + 0.055) / 1.055) ** 2.4 : level / 255 / 12.92)
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue
          }
          const ancestors = place => place ? [...ancestors(place.parentElement), place] : []
          const ratio = place => {
            paint("white")
            for (const behind of ancestors(place)) paint(getComputedStyle(behind).backgroundColor)
            const before = luminance()
            paint(getComputedStyle(place).color)
            const [dark, light] = [before, luminance()].sort((one, other) => one - other)
            return (light + 0.05) / (dark + 0.05)
          }
          return [...document.querySelectorAll(`${ours}, ${ours} *`)]
            .filter(place => [...place.childNodes].some(node => node.data?.trim()))
            .filter(place => place.checkVisibility() && !place.closest("svg"))
            .filter(place => ratio(place) < contrast)
            .map(place => `${ratio(place).toFixed(2)}: ${place.textContent.trim()}`)
        }""",
    ),
    Check(
        "leads those who skip the navigation elsewhere than to its title",
        """() => {
          const skip = document.querySelector("a.md-skip")
          if (skip === null) return []  // the theme's page for what is not found has none
          const target = document.getElementById(decodeURIComponent(skip.hash.slice(1)))
          return target?.tagName === "H1" ? [] : [skip.hash]
        }""",
    ),
    Check(
        "has a link or a fold without words",
        """({ ours }) => [...document.querySelectorAll(`${ours} :is(a[href], summary)`)]
          .filter(link => !link.closest("[aria-hidden=true]"))
          .filter(link => !(link.getAttribute("aria-label") || link.textContent).trim())
          .map(link => link.outerHTML)
        """,
    ),
    Check(
        "skips a level of headings before ours",
        """({ ours }) => {
          const headings = [...document.querySelectorAll(".md-content :is(h1, h2, h3, h4, h5, h6)")]
          const level = heading => Number(heading.tagName[1])
          return headings
            .filter((heading, n) => level(heading) > (n ? level(headings[n - 1]) : 0) + 1)
            .filter(heading => heading.closest(ours))
            .map(heading => heading.textContent)
        }""",
    ),
)


def faults(page: Page) -> list[str]:
    """Ask a page everything, and give what is wrong with it."""
    known = {"ours": OURS, "smallest": SMALLEST, "contrast": CONTRAST}
    return [
        f"{check.wrong}: {found}"
        for check in CHECKS
        for found in page.evaluate(check.script, known)
    ]
