"""Finds the user's files that say something about a page of ours, and those that miss theirs."""

import logging
import posixpath
import unicodedata
from collections.abc import Iterable, Mapping

from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils.meta import get_data

from newscorpus.pages import uris
from newscorpus.pages.directives.mistakes import nearest

SWITCH = "newscorpus"
"""The key of the front matter that, when false, keeps a page as its author wrote it."""

FOLDERS = (
    uris.TOPICS,
    *uris.ENTITIES.values(),
    uris.OUTLETS,
    uris.STORIES,
    uris.QUOTES,
    uris.TIMELINE,
)
"""Where a file that belongs to no page of ours is probably a mistake."""

LEFT_OUT = frozenset({InclusionLevel.EXCLUDED, InclusionLevel.DRAFT})
"""How MkDocs marks files that are not published."""

_INDICES = frozenset({"index", "README"})

log = get_plugin_logger("newscorpus")


def address_of(path: str) -> str:
    """Give the address in our plan that a Markdown file stands for.

    Args:
        path: Below `docs_dir`, with forward slashes.

    Examples:
        >>> address_of("topics/gas.md"), address_of("topics/README.md"), address_of("index.md")
        ('topics/gas/', 'topics/', '')
    """
    # some file systems take the accents off the letters
    folder, name = posixpath.split(unicodedata.normalize("NFC", path))
    stem = posixpath.splitext(name)[0]
    parent = f"{folder}/" if folder else ""
    return parent if stem in _INDICES else f"{parent}{stem}/"


def own_files(files: Files, addresses: Iterable[str]) -> Mapping[str, File]:
    """Give the user's Markdown files that stand at addresses of ours.

    Where there are two for one page, the second is left out with a warning: MkDocs would publish
    one in place of the other.

    Args:
        files: The files of the site, before ours are added; they are changed in place.
        addresses: Those of all our pages.
    """
    wanted = frozenset(addresses)
    found: dict[str, File] = {}
    for file in _pages(files):
        address = address_of(file.src_uri)
        if address not in wanted or file.page is not None:  # another plugin has made its page
            continue
        first = found.setdefault(address, file)
        if first is not file:
            log.warning(
                "%s and %s are both about /%s: only the first is published; join them",
                first.src_uri,
                file.src_uri,
                address,
            )
            files.remove(file)
    return found


def keeps_to_itself(file: File) -> bool:
    """Say whether the front matter of a file keeps its page as its author wrote it.

    Args:
        file: A Markdown file; of one that cannot be read, MkDocs says so later.
    """
    try:
        _, data = get_data(file.content_string)
    except (OSError, ValueError):
        return False
    return data.get(SWITCH) is False


def settle(file: File, address: str, *, in_navigation: bool) -> None:
    """Publish a file of the user's at our address, whatever form addresses have.

    Args:
        file: The file, which is changed in place.
        address: Where our page would be.
        in_navigation: Whether MkDocs may list it by itself, beside the main pages.
    """
    file.dest_uri = f"{address}index.html"
    for worked_out in ("url", "abs_dest_path"):
        vars(file).pop(worked_out, None)
    if not in_navigation:
        file.inclusion = InclusionLevel.NOT_IN_NAV


def tell_misplaced(files: Files, addresses: Iterable[str], *, folder: str, warn: bool) -> None:
    """Name the user's files that lie among our pages, but belong to none.

    Args:
        files: The files of the site, ours among them or not.
        addresses: Those of all our pages.
        folder: `docs_dir` as the user would type it.
        warn: Whether it counts as a warning.
    """
    known = frozenset(addresses)
    expected = known.union(FOLDERS)  # a list of ours may have nothing to list yet
    for file in _pages(files):
        address = address_of(file.src_uri)
        if address in expected or not address.startswith(FOLDERS) or keeps_to_itself(file):
            continue
        near = _near(address, known)
        log.log(
            logging.WARNING if warn else logging.INFO,
            "%s/%s is about no page: there is no /%s%s. Rename it, or, if it is a page of its own, "
            "write `%s: false` into its front matter",
            folder,
            file.src_uri,
            address,
            f", but {', '.join(near)}" if near else "",
            SWITCH,
        )


def _pages(files: Files) -> tuple[File, ...]:
    return tuple(file for file in files.documentation_pages() if file.inclusion not in LEFT_OUT)


def _near(address: str, known: Iterable[str]) -> list[str]:
    folder, _, wanted = address.partition("/")
    ids = sorted(
        each.removeprefix(f"{folder}/")[:-1]
        for each in known
        if each.startswith(f"{folder}/") and each != f"{folder}/" and "~" not in each
    )
    return [f"{folder}/{name}.md" for name in nearest(wanted[:-1].casefold(), ids)]
