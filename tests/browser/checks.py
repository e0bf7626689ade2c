"""What must hold on every page as a browser shows it, as a table of questions to the page."""

import attrs
from playwright.sync_api import Page

SMALLEST = 12
"""CSS pixels: smaller text can hardly be read."""


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
    known = {"ours": OURS, "smallest": SMALLEST}
    return [
        f"{check.wrong}: {found}"
        for check in CHECKS
        for found in page.evaluate(check.script, known)
    ]
