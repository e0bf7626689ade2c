"""Makes projects, builds them with the real MkDocs, and looks at what was built."""

import logging
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import unquote, urljoin, urlsplit

import attrs
from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"

# the theme prints an advertisement for its successor unless it is asked not to
QUIET = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}

MATERIAL = """\
site_name: Valley papers
theme:
  name: material
plugins:
  - search
  - newscorpus
"""

THEME_SEARCH = MATERIAL.replace("newscorpus", "newscorpus: {search: theme}")
"""The same without Pagefind, as where it is not installed."""

_SHEET_URL = re.compile(r"""(?:url\(|@import)\s*["']?([^"')\s;]+)""")


@attrs.frozen
class Built:
    """A site on disk, and what MkDocs said while it built it."""

    folder: Path
    url: str
    """The `site_url`, which may be empty."""

    log: tuple[logging.LogRecord, ...] = ()

    @property
    def base(self) -> str:
        """The path of the site on its host, with slashes at both ends."""
        return urlsplit(self.url or "/").path

    @property
    def warnings(self) -> list[str]:
        """Whatever would stop a strict build."""
        return [r.getMessage() for r in self.log if r.levelno >= logging.WARNING]

    def messages(self) -> str:
        """Everything that was said, a line each."""
        return "\n".join(record.getMessage() for record in self.log)

    def pages(self) -> tuple[str, ...]:
        """The paths of all HTML files below the root of the site, sorted."""
        return tuple(sorted(p.relative_to(self.folder).as_posix() for p in self._html()))

    def html(self, path: str) -> str:
        """The text of one file."""
        return (self.folder / path).read_text(encoding="utf-8")

    def elements(self, path: str) -> "Elements":
        """The elements of one page."""
        elements = Elements()
        elements.feed(self.html(path))
        elements.close()
        return elements

    def targets(self, path: str) -> set[str]:
        """The files of the site that one page links to."""
        links = (link for tag, link in self.elements(path).links() if tag == "a")
        return {target[0] for link in links if (target := target_of(self, path, link))}

    def _html(self) -> Iterator[Path]:
        return self.folder.rglob("*.html")


@attrs.frozen
class Element:
    """A start tag, and the text up to its end tag for those that hold nothing but text."""

    tag: str
    attributes: Mapping[str, str]
    text: str = ""


class Elements(HTMLParser):
    """The start tags of a page in order, each with the text that follows it directly."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Element] = []

    def handle_starttag(self, tag: str, attrs_: list[tuple[str, str | None]]) -> None:
        self.found.append(Element(tag, {name: value or "" for name, value in attrs_}))

    def handle_data(self, data: str) -> None:
        if self.found:
            self.found[-1] = attrs.evolve(self.found[-1], text=self.found[-1].text + data)

    def tagged(self, tag: str) -> list[Element]:
        """Those of one name."""
        return [element for element in self.found if element.tag == tag]

    def ids(self) -> list[str]:
        """Every id of the page, as often as it stands there."""
        return [e.attributes["id"] for e in self.found if "id" in e.attributes]

    def links(self) -> list[tuple[str, str]]:
        """What the page links to or loads, with the name of the element."""
        return [
            (element.tag, element.attributes[name])
            for element in self.found
            for name in ("href", "xlink:href", "src", "action", "poster", "data")
            if name in element.attributes
        ]


def make_project(
    folder: Path,
    articles: Mapping[str, str | bytes],
    *,
    config: str = MATERIAL,
    docs: Mapping[str, str] | None = None,
) -> Path:
    """Write a project of `mkdocs.yml`, `articles/` and `docs/`, and give its folder."""
    for below, files in (("articles", articles), ("docs", docs or {})):
        (folder / below).mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            path = folder / below / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    return folder


def build_site(config_file: Path, site: Path, **settings: str | bool) -> Built:
    """Build a site in this process.

    Args:
        config_file: The path of `mkdocs.yml`.
        site: Where the site goes.
        settings: Settings that replace those of the file.
    """
    with _listening() as records:
        config = load_config(
            str(config_file), config_file_path=str(config_file), site_dir=str(site), **settings
        )
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        config.plugins.on_shutdown()
    if not records:
        raise RuntimeError("MkDocs said nothing while it built: its loggers were turned off")
    return Built(site, config.site_url or "", tuple(records))


def run_mkdocs(
    *arguments: str, folder: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the command as a user does, in a folder."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=folder,
        env=QUIET | environment,
        capture_output=True,
        text=True,
        check=False,
    )


class _Collecting(logging.Handler):
    """Keeps what is logged."""

    def __init__(self, records: list[logging.LogRecord]) -> None:
        super().__init__()
        self._records = records

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)


@contextmanager
def _listening() -> Iterator[list[logging.LogRecord]]:
    records: list[logging.LogRecord] = []
    handler = _Collecting(records)
    logger = logging.getLogger("mkdocs")
    level = logger.level
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    try:
        yield records
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)


def broken_links(site: Built) -> list[str]:
    """Every internal link of every page that leads nowhere, with the page it stands on."""
    pages = {path: site.elements(path) for path in site.pages()}
    ids = {path: elements.ids() for path, elements in pages.items()}
    broken: list[str] = []
    for path, elements in pages.items():
        for _, link in elements.links():
            target = target_of(site, path, link)
            if target is None:
                continue
            file, fragment = target
            if not (site.folder / file).is_file() or (fragment and fragment not in ids[file]):
                broken.append(f"{path}: {link}")
    return broken


def foreign_links(site: Built) -> list[str]:
    """Everything on any page that names another host, with the page it stands on."""
    return [
        f"{path}: <{tag}> {link}"
        for path in site.pages()
        for tag, link in site.elements(path).links()
        if urlsplit(link).netloc and not (site.url and link.startswith(site.url))
    ]


def foreign_loads(site: Built) -> list[str]:
    """What pages and stylesheets load from other hosts; a link to click loads nothing."""
    linked = [link for link in foreign_links(site) if ": <a> " not in link]
    sheets = {path.name: path.read_text("utf-8") for path in site.folder.rglob("*.css")}
    inline = {
        f"{path}: <style>": element.text
        for path in site.pages()
        for element in site.elements(path).tagged("style")
    }
    return linked + [
        f"{place}: {url}"
        for place, text in (sheets | inline).items()
        for url in _SHEET_URL.findall(text)
        if urlsplit(url).netloc
    ]


def dangers(site: Built) -> list[str]:
    """What would run on any page, but for the scripts of the theme."""
    return [
        f"{path}: <{element.tag}> {fault}"
        for path in site.pages()
        for element in site.elements(path).found
        for fault in _dangers(element)
    ]


def _dangers(element: Element) -> Iterator[str]:
    for name, value in element.attributes.items():
        if name.startswith("on") or value.strip().lower().startswith(("javascript:", "data:text")):
            yield f'{name}="{value}"'
    if element.tag == "script" and element.text.startswith("alert("):
        yield element.text


def target_of(site: Built, page: str, link: str) -> tuple[str, str] | None:
    """Give the file and the fragment that a link leads to; None where it leaves the site."""
    address = urlsplit(urljoin(f"http://site{site.base}{page}", link))
    if address.netloc != "site" or address.scheme != "http":
        return None
    path = unquote(address.path).removeprefix(site.base)
    file = join(path, "index.html") if path.endswith("/") or not path else path
    return normpath(file), unquote(address.fragment)
