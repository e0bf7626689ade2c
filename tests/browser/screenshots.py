"""Writes a picture of each kind of page: `python -m tests.browser.screenshots FOLDER`."""

import re
import sys
import tempfile
from pathlib import Path
from typing import Literal

from tests.browser.opening import SCHEMES, SITE_URL, chromium, served, watched
from tests.built_site import ROOT, Built, build_site

LOOKS: tuple[tuple[int, Literal["light", "dark"], Literal["screen", "print"]], ...] = (
    *((width, scheme, "screen") for width in (320, 768, 1280) for scheme in SCHEMES),
    (768, "light", "print"),
)
"""Widths, colours and media of the pictures."""


_OWN_TAG = re.compile(r'<[a-z][^<>]*\sclass="nc-')
"""What guides show as code is none: its angle brackets are written out."""


def page_kinds(site: Built) -> dict[str, str]:
    """Name one page of each kind: the first one at each depth of each part of the site."""
    kinds: dict[str, str] = {}
    for path in site.pages():
        address = path.removesuffix("index.html")
        kinds.setdefault(_kind(address), address)
    return kinds


def corpus_pages(site: Built) -> list[str]:
    """Give one page of each kind that is made of a corpus, first pages of listings only.

    What is not found is shown by the theme, which is asked about too; pages of documentation are
    whatever their authors make of them.
    """
    return [
        address
        for kind, address in page_kinds(site).items()
        if not kind.endswith("-further") and (kind == "404" or is_ours(site.html(file_of(address))))
    ]


def is_ours(html: str) -> bool:
    """Say whether a page shows the corpus; a header of ours stands above every page."""
    return _OWN_TAG.search(html.partition("<article")[2]) is not None


def file_of(address: str) -> str:
    """Name the file of a page below the root of the site."""
    return address if address.endswith(".html") else f"{address}index.html"


def _kind(address: str) -> str:
    first, *rest = [part for part in address.removesuffix(".html").split("/") if part] or ["home"]
    return "-".join([first, *("further" if part[0] == "~" else "page" for part in rest)])


def take(site: Built, folder: Path) -> None:
    """Write a picture of each kind of page, narrow to wide, light and dark, and as printed."""
    folder.mkdir(parents=True, exist_ok=True)
    with served(site.folder) as root, chromium() as browser:
        for width, scheme, media in LOOKS:
            with watched(browser, root, width=width, scheme=scheme) as tab:
                tab.page.emulate_media(media=media)
                for kind, address in page_kinds(site).items():
                    tab.open(address)
                    name = f"{kind}-{width}-{scheme if media == 'screen' else media}.png"
                    tab.page.screenshot(path=folder / name, full_page=True)


def main() -> None:
    """Build the project's own site and take its pictures."""
    if len(sys.argv) != 2:
        raise SystemExit("usage: python -m tests.browser.screenshots FOLDER")
    with tempfile.TemporaryDirectory() as folder:
        site = build_site(ROOT / "mkdocs.yml", Path(folder), site_url=SITE_URL)
        take(site, Path(sys.argv[1]))


if __name__ == "__main__":
    main()
