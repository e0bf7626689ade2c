"""Gives MkDocs our pages as files that exist in memory only, beside those of the user."""

import posixpath
from collections.abc import Iterable, Mapping, Sequence
from os.path import relpath
from pathlib import Path

import attrs
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel

from newscorpus.mkdocs_plugin.own_files import LEFT_OUT, keeps_to_itself, own_files, settle
from newscorpus.pages import uris
from newscorpus.pages.page import Page as Planned

HOME_FILE = "index.html"
"""The file that the home page is published as."""

log = get_plugin_logger("newscorpus")


@attrs.frozen
class Place:
    """A planned page and the file that it is published as."""

    planned: Planned
    file: File
    is_own: bool = False
    """Whether the file is one of the user's, which says something about the page."""


def drop_sources(files: Files, config: MkDocsConfig, sources: Iterable[Path]) -> None:
    """Keep files that are read as articles from being published a second time as they are.

    Args:
        files: The files of the site, which are changed in place.
        config: The configuration of the site.
        sources: Articles and what stands beside them; those outside `docs_dir` do not matter.
    """
    for source in sources:
        known = files.get_file_from_path(_seen_from(config.docs_dir, source))
        if known is not None:
            files.remove(known)


def place_pages(
    files: Files,
    config: MkDocsConfig,
    pages: Sequence[Planned],
    articles: Path,
    *,
    navigation: bool = True,
) -> tuple[Place, ...]:
    """Give every page a file, one of ours or the user's Markdown, unless its address is taken.

    Args:
        files: The files of the site, which are changed in place.
        config: The configuration of the site.
        pages: The pages of our site.
        articles: The folder of articles, in which the source of a page lies.
        navigation: Whether we fill the navigation, which then leaves the user's Markdown out.

    Returns:
        The pages that are published, in order.
    """
    own = own_files(files, (page.address for page in pages))
    taken = _by_destination(files)
    repository = _repository(Path(config.config_file_path))
    places: list[Place] = []
    for page in pages:
        words = own.get(page.address)
        if words is not None and _introduces(words, page, navigation=navigation):
            places.append(Place(page, words, is_own=True))
            continue
        file = _generate(page, config)
        owner = words or taken.get(file.dest_uri)
        if owner is not None:
            log.info("%s is published at /%s instead of ours", owner.src_uri, page.address)
            continue
        if page.source is not None:
            _trace(file, articles / page.source, config, repository)
        _put(files, file)
        places.append(Place(page, file))
    return tuple(places)


def place_assets(files: Files, config: MkDocsConfig, assets: Mapping[str, bytes]) -> None:
    """Add what the pages load; a user's own file at the same address stays.

    Args:
        files: The files of the site, which are changed in place.
        config: The configuration of the site.
        assets: Addresses below the root of the site, and what is found there.
    """
    for uri, content in assets.items():
        if files.get_file_from_path(uri) is None:
            files.append(File.generated(config, uri, content=content))


def has_home(files: Files) -> bool:
    """Say whether the user has a home page."""
    return HOME_FILE in _by_destination(files)


def _by_destination(files: Files) -> Mapping[str, File]:
    return {file.dest_uri: file for file in files if file.inclusion not in LEFT_OUT}


def _generate(page: Planned, config: MkDocsConfig) -> File:
    return File.generated(
        config,
        uris.source_path(page.address),
        content="",
        inclusion=InclusionLevel.NOT_IN_NAV,
    )


def _introduces(words: File, page: Planned, *, navigation: bool) -> bool:
    """Bring a file of the user's to our address, and say whether our page follows it there."""
    is_kept = keeps_to_itself(words)
    is_listed = is_kept or not navigation or page.address == uris.HOME
    settle(words, page.address, in_navigation=is_listed)
    return not is_kept


def _trace(file: File, source: Path, config: MkDocsConfig, repository: Path) -> None:
    # plugins that ask git for dates look at the path on disk
    file.abs_src_path = str(source)
    if source.is_relative_to(repository):
        file.edit_uri = _seen_from(config.docs_dir, source)


def _put(files: Files, file: File) -> None:
    excluded = files.get_file_from_path(file.src_uri)
    if excluded is not None:
        files.remove(excluded)
    files.append(file)


def _seen_from(folder: str, path: Path) -> str:
    return posixpath.join(*Path(relpath(path, folder)).parts)


def _repository(config_file: Path) -> Path:
    folder = config_file.parent
    return next((f for f in (folder, *folder.parents) if (f / ".git").exists()), folder)
