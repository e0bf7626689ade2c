"""Asks axe-core what keeps a page from people who see, hear or move otherwise than others."""

from functools import cache
from importlib import resources
from typing import Any

from playwright.sync_api import Page

STANDARDS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")

COLOUR_RULES = ("color-contrast", "link-in-text-block")
"""What depends on the colours of the page, and takes most of the time."""

ALIKE = (
    ".md-content :is(ol, ul, dl) > :nth-child(n + 6)",
    ".md-content .nc-text > :nth-child(n + 21)",
    ".md-content tr:nth-child(n + 11)",
)
"""What has the colours of what stands before it, so that it need not be asked again."""

_STILL = "*, ::before, ::after { transition: none !important }"
"""A colour that is still changing is no colour of the page."""

_RUN = """async ([context, options]) => {
  const asked = { ...options, resultTypes: ["violations"] }
  const { violations } = await axe.run(context || document, asked)
  return violations.map(({ id, nodes }) =>
    `${id} × ${nodes.length}: ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`)
}"""

UNFOLD = """() => {
  for (const fold of document.querySelectorAll(".md-content details")) fold.open = true
  for (const box of document.querySelectorAll("[id^=nc-show-]")) box.checked = true
}"""
"""Opens whatever folds, and switches on whatever marks the text."""


@cache
def _script() -> str:
    return resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")


def violations(page: Page, *, colours_only: bool = False) -> list[str]:
    """Give what axe finds wrong with a page as it stands.

    Args:
        page: A page of the site.
        colours_only: Leave out whatever does not depend on colours.
    """
    if not page.evaluate("'axe' in window"):
        page.add_style_tag(content=_STILL)
        page.evaluate(_script())
    found = _run(page, {"exclude": [*ALIKE]}, {"runOnly": [*COLOUR_RULES]})
    if colours_only:
        return found
    others = {rule: {"enabled": False} for rule in COLOUR_RULES}
    return found + _run(page, None, {"runOnly": [*STANDARDS], "rules": others})


def _run(page: Page, context: dict[str, Any] | None, options: dict[str, Any]) -> list[str]:
    found: list[str] = page.evaluate(_RUN, [context, options])
    return found
