"""Which files are articles, and the text in their bytes."""

import hashlib
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.models.article import Source
from newscorpus.models.corpus import Rejected
from newscorpus.readers.encodings import decode_bytes
from newscorpus.settings import ReadSettings

TOPICS_FILE = "topics.yml"
ALIASES_FILE = "aliases.yml"
CORRECTIONS_FILE = "corrections.yml"
CURATION_FILES = frozenset({TOPICS_FILE, ALIASES_FILE, CORRECTIONS_FILE})
"""Files beside the articles that are about them."""

_DEFAULT = ReadSettings()


@attrs.frozen
class FoundFile:
    """A file to read, and the root that its path and its id are counted from."""

    path: Path
    root: Path

    @property
    def name(self) -> str:
        """The path below the root, with forward slashes; bytes that are no UTF-8 become U+FFFD."""
        name = self.path.relative_to(self.root).as_posix()
        return os.fsencode(name).decode("utf-8", errors="replace")


def find_files(
    paths: str | Path | Iterable[str | Path], settings: ReadSettings = _DEFAULT
) -> Iterator[FoundFile]:
    """List the files that may be articles, sorted by path, each once.

    Hidden files and folders and curation files are left out, and links to folders are not
    followed, so that no loop can hold the reader. A path that names a file is always listed,
    whatever the globs say; so are one that does not exist and a folder that may not be searched,
    for `read_source` to reject by name.

    Args:
        paths: One path or several; folders are searched to any depth.
        settings: `include` and `exclude` apply to the files of a folder.

    Examples:
        >>> [file.name for file in find_files("seeds")][0]
        '000_e8b05c6af711b479.txt'
    """
    seen: set[Path] = set()
    for given in [paths] if isinstance(paths, str | Path) else paths:
        root = Path(given)
        found = _walk(root, settings) if root.is_dir() else [FoundFile(root, root.parent)]
        for file in found:
            place = file.path.absolute()
            if place not in seen:
                seen.add(place)
                yield file


def _walk(root: Path, settings: ReadSettings) -> Iterator[FoundFile]:
    names: list[str] = []
    closed: list[str] = []
    for folder, folders, files in os.walk(root, onerror=_noting(root, closed)):
        folders[:] = [name for name in folders if not name.startswith(".")]
        below = PurePosixPath(Path(folder).relative_to(root).as_posix())
        names.extend((below / name).as_posix() for name in files if not name.startswith("."))
    for name in sorted((*names, *closed)):
        if name in CURATION_FILES or _matches(name, settings.exclude):
            continue
        if name in closed or _matches(name, settings.include):
            yield FoundFile(root / name, root)


def _noting(root: Path, closed: list[str]) -> Callable[[OSError], None]:
    """List folders that cannot be searched, for `read_source` to reject by name."""

    def note(error: OSError) -> None:
        closed.append(Path(error.filename).relative_to(root).as_posix())

    return note


def _matches(name: str, globs: tuple[str, ...]) -> bool:
    return any(_glob(glob).match(name) for glob in globs)


_WILDCARDS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


@lru_cache(maxsize=256)
def _glob(glob: str) -> re.Pattern[str]:
    """Compile a glob in which `**/` is any number of folders and `*` stays within one.

    Case does not matter: exports from Windows are called `FLOOD.TXT` too.
    """
    parts = re.split(r"(\*\*/|\*\*|\*|\?)", glob)
    pattern = "".join(_WILDCARDS.get(part) or re.escape(part) for part in parts)
    return re.compile(pattern + r"\Z", re.DOTALL | re.IGNORECASE)


def read_source(file: FoundFile | str | Path) -> Source | Rejected:
    r"""Read a file and decode it; see `newscorpus.readers.encodings` for how.

    What is no regular file is never opened, so that no pipe or device can hold the reader.

    Returns:
        The source, or a rejection that says why there is none.

    Examples:
        >>> read_source("seeds/001_9efcf83076b3d92f.txt").encoding
        'utf-8'
        >>> read_source("no-such-file.txt").diagnostics[0].message
        'the file cannot be read: No such file or directory'
    """
    found = file if isinstance(file, FoundFile) else FoundFile(Path(file), Path(file).parent)
    if fault := fault_of(found.path):
        return Rejected(found.name, None, (fault,))
    try:
        content = found.path.read_bytes()
    except OSError as error:
        return Rejected(found.name, None, (_unreadable(error),))
    return decode(content, found.name)


def fault_of(path: Path) -> Diagnostic | None:
    """Say why a path cannot be opened as a file, or None if nothing speaks against it."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            os.scandir(path).close()
    except OSError as error:
        if path.is_symlink():
            target = os.fsencode(path.readlink()).decode("utf-8", errors="replace")
            return catalogue.BROKEN_LINK.at(None, target=target)
        return _unreadable(error)
    if stat.S_ISREG(mode):
        return None
    return catalogue.NOT_A_FILE.at(None, what=_KINDS.get(stat.S_IFMT(mode), "something else"))


_KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


def _unreadable(error: OSError) -> Diagnostic:
    return catalogue.UNREADABLE.at(None, reason=error.strerror or type(error).__name__)


def decode(content: bytes, path: str) -> Source | Rejected:
    """Decode the bytes of a file.

    Args:
        content: All bytes of the file.
        path: The path below the corpus root, to name it by.
    """
    digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
    decoded = decode_bytes(content)
    if isinstance(decoded, Diagnostic):
        return Rejected(path, digest, (decoded,))
    problems = decoded.diagnostics
    if "\N{REPLACEMENT CHARACTER}" in path:
        problems = (catalogue.NAME_NOT_UTF8.at(None), *problems)
    return Source(path, digest, decoded.encoding, decoded.text, diagnostics=problems)
