"""Gives hand-written pages what they ask of the corpus, and tells what they cannot have."""

import os.path
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import unquote

from markdown import Markdown
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File

from newscorpus.pages import hrefs
from newscorpus.pages.directives import Directive, Mistake, Target, Targets, absence, piece
from newscorpus.pages.page import Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import Site

log = get_plugin_logger("newscorpus")

_FAILED = "this piece of the corpus could not be made"


class Writing:
    """The site of the current build, as the Markdown of its pages asks for it.

    MkDocs is given its Markdown extensions before there is a site, so they hold this, and the
    plugin fills it when it has planned one.
    """

    def __init__(self) -> None:
        """Begin without a site."""
        self._site: Site | None = None
        self._targets: Targets | None = None
        self._renderer = Renderer()
        self._told: set[str] = set()

    def begin(self, site: Site, renderer: Renderer) -> None:
        """Give pages what they ask for from this site on.

        Args:
            site: The site of this build.
            renderer: Its templates.
        """
        self._site, self._renderer = site, renderer
        self._targets = Targets(site.index, site.pages)
        self._told.clear()

    def file(self, md: Markdown) -> File | None:
        """Give the file of the page that is being converted, or None if there is no site for it.

        MkDocs puts the file beside its own treatment of links. So does whatever converts pages once
        more, such as the excerpts of a blog, when no hook of a page is called.

        Args:
            md: The converter.
        """
        if self._site is None or "relpath" not in md.treeprocessors:
            return None
        found = getattr(md.treeprocessors["relpath"], "file", None)
        return found if isinstance(found, File) else None

    def piece(
        self, directive: Directive, argument: str, options: Mapping[str, object], file: File
    ) -> str:
        """Give the HTML of what a directive shows, or of a sentence that says why there is none.

        Args:
            directive: One of those that there are.
            argument: What stands after the bar.
            options: What stands below, as YAML reads it.
            file: The page that it stands on.
        """
        index = self._of_site().index
        try:
            page = piece(directive, argument, options, index=index, address=_address(file))
        except Mistake as mistake:
            first = f"/// {directive.name}{f' | {argument}' if argument else ''}"
            self.tell(mistake, f"`{first}`", file, (mistake.about, first, argument))
            return self.sentence(mistake.what, file)
        return self._render(page, file)

    def sentence(self, what: str, file: File) -> str:
        """Give the HTML of what stands in the place of something that is missing.

        Args:
            what: A clause without a full stop.
            file: The page that it stands on.
        """
        page = absence(what, index=self._of_site().index, address=_address(file))
        return self._render(page, file)

    def target(self, written: str) -> Target:
        """Give what a link leads to.

        Args:
            written: An id or an address, with or without a fragment.

        Raises:
            Mistake: If it does not exist.
        """
        if self._targets is None:
            raise RuntimeError("there is no site to link to yet")
        return self._targets.find(written)

    def href(self, target: str, file: File) -> str:
        """Write a link to an address of the site.

        Args:
            target: The address, with or without a fragment.
            file: The page that the link stands on.
        """
        urls = self._renderer.directory_urls
        return hrefs.href(target, base=_address(file), directory_urls=urls)

    def tell(self, mistake: Mistake, shown: str, file: File, needles: Iterable[str]) -> None:
        """Warn, once for each place, of what a page cannot have.

        Args:
            mistake: What is wrong.
            shown: What the page says, as it is written there.
            file: The page.
            needles: What stands on the line that is wrong, the surest first.
        """
        line = line_of(_source(file), needles)
        place = f"{_path(file)}:{line}" if line else _path(file)
        words = f"{place}: {shown}: {mistake.what}. {mistake.hint}".rstrip()
        if words not in self._told:
            self._told.add(words)
            log.warning("%s", words)

    def _of_site(self) -> Site:
        if self._site is None:
            raise RuntimeError("there is no site to show pieces of yet")
        return self._site

    def _render(self, page: Page, file: File) -> str:
        # a fault of a user's template stops a strict build, and leaves a running server alive
        try:
            return self._renderer.render(page).strip()
        except Exception:
            log.exception("%s: %s", _path(file), _FAILED)
            failed = absence(_FAILED, index=self._of_site().index, address=page.address)
            return Renderer().render(failed).strip()


def line_of(text: str, needles: Iterable[str]) -> int | None:
    r"""Give the number of the only line that holds one of some words, or None.

    What stands on several lines may stand in an example too, and a wrong number misleads.

    Args:
        text: The source of a page.
        needles: What to look for, the surest first; spaces count alike, and empty ones not at all.

    Examples:
        >>> line_of("# Floods\n\n///  story |  floods\n///\n", ["/// story | floods"])
        3
        >>> line_of("[[a]] and\n[[a]]", ["[[a"]) is None
        True
    """
    lines = [" ".join(line.split()) for line in text.split("\n")]
    for needle in filter(None, (" ".join(words.split()) for words in needles)):
        found = [number for number, line in enumerate(lines, start=1) if needle in line]
        if len(found) == 1:
            return found[0]
    return None


def _address(file: File) -> str:
    """Give the address of a page as it is read, which for an excerpt is that of the list of posts.

    Its folder is what matters: links are relative to it.
    """
    return unquote(file.url).removeprefix("./").removesuffix("index.html")


def _path(file: File) -> str:
    path = file.abs_src_path
    return Path(os.path.relpath(path)).as_posix() if path else file.src_uri


def _source(file: File) -> str:
    try:
        return file.content_string
    except (OSError, ValueError):
        return ""  # a page that another plugin made, or one that is not in UTF-8
