"""Has Pagefind's program index the finished site, in one call, if it is installed."""

import importlib
import subprocess
from collections.abc import Sequence
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from newscorpus.pages import uris

FOLDER = "pagefind"
"""Where the index stands below the root of the site; `search.js` looks there."""

INSTALL = "pip install 'pagefind[bin]'"

NOT_TEXT = (".nc-cite", ".nc-margin")
"""What stands between the paragraphs of an article and is not theirs."""

UNUSED = (
    "pagefind-component-ui.css",
    "pagefind-component-ui.js",
    "pagefind-highlight.js",
    "pagefind-modular-ui.css",
    "pagefind-modular-ui.js",
    "pagefind-ui.css",
    "pagefind-ui.js",
)
"""Pagefind's own pages to search, 400 kB that ours does without."""

log = get_plugin_logger("newscorpus")


def executable() -> Path | None:
    """Find Pagefind's program, or give None where it is not installed."""
    try:
        # loaded here, for the site can be built without it
        found = importlib.import_module("pagefind.service").get_executable()
    except (ImportError, FileNotFoundError):
        return None
    return None if found is None else Path(found)


def chosen(option: str) -> Path | None:
    """Find the program that the option `search` asks for, or give None for the theme's search.

    Args:
        option: `auto`, `pagefind` or `theme`.

    Raises:
        PluginError: If Pagefind is asked for and is not installed.
    """
    program = None if option == "theme" else executable()
    if option == "pagefind" and program is None:
        raise PluginError(f"`search: pagefind` needs Pagefind, which is not installed: {INSTALL}")
    return program


def hint(option: str) -> None:
    """Say what one gains by installing Pagefind, where it would be used.

    Args:
        option: The option `search`.
    """
    if option == "auto" and executable() is None:
        log.info("Pagefind is not installed, so that the theme's own search stays: %s", INSTALL)


def command(program: Path, site: Path, *, directory_urls: bool) -> Sequence[str]:
    """Give the command that indexes a site.

    Only the pages of articles are read: no others hold what is searched, and a large site has many.

    Args:
        program: Pagefind's program.
        site: The folder of the finished site.
        directory_urls: Whether links may end in a slash.
    """
    left_out = [word for selector in NOT_TEXT for word in ("--exclude-selectors", selector)]
    keep = () if directory_urls else ("--keep-index-url",)
    where = ("--site", str(site), "--output-subdir", FOLDER, "--glob", f"{uris.ARTICLES}**/*.html")
    return (str(program), *where, *left_out, *keep, "--quiet")


def index(program: Path, site: Path, *, directory_urls: bool) -> None:
    """Index a finished site; a failure is a warning, at which a strict build stops.

    Args:
        program: Pagefind's program.
        site: The folder of the finished site.
        directory_urls: Whether links may end in a slash.
    """
    done = _run(command(program, site, directory_urls=directory_urls))
    if done:
        log.warning("Pagefind could not index the site, so that nothing is found: %s", done)
        return
    for name in UNUSED:
        (site / FOLDER / name).unlink(missing_ok=True)


def _run(words: Sequence[str]) -> str:
    """Run a command, and give what it said if it failed."""
    try:
        done = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603 -- the words are ours, and no shell reads them
    except OSError as problem:
        return str(problem)
    said = (done.stderr or done.stdout).strip()
    return "" if done.returncode == 0 else said or f"it ended with {done.returncode}"
