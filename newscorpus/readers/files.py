"""Which files are articles, and the text in their bytes."""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.models.article import Source
from newscorpus.models.corpus import Rejected
from newscorpus.settings import ReadSettings

CURATION_FILES = frozenset({"topics.yml", "aliases.yml", "corrections.yml"})
"""Files beside the articles that are about them."""

_DEFAULT = ReadSettings()
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_UTF8_MARK = b"\xef\xbb\xbf"
_SHORTEST_PATTERN = 8
"""Bytes in which a pattern of zeros can be told from chance."""


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
    whatever the globs say; so is one that does not exist, for `read_source` to reject by name.

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
    for folder, folders, files in os.walk(root, followlinks=False):
        folders[:] = [name for name in folders if not name.startswith(".")]
        below = PurePosixPath(Path(folder).relative_to(root).as_posix())
        names.extend((below / name).as_posix() for name in files if not name.startswith("."))
    for name in sorted(names):
        if name in CURATION_FILES:
            continue
        if _matches(name, settings.include) and not _matches(name, settings.exclude):
            yield FoundFile(root / name, root)


def _matches(name: str, globs: tuple[str, ...]) -> bool:
    return any(_glob(glob).match(name) for glob in globs)


_WILDCARDS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


@lru_cache(maxsize=256)
def _glob(glob: str) -> re.Pattern[str]:
    """Compile a glob in which `**/` is any number of folders and `*` stays within one."""
    parts = re.split(r"(\*\*/|\*\*|\*|\?)", glob)
    return re.compile("".join(_WILDCARDS.get(part) or re.escape(part) for part in parts) + r"\Z")


def read_source(file: FoundFile | str | Path) -> Source | Rejected:
    r"""Read a file and decode it.

    UTF-8 comes first, then UTF-16 by its mark or its pattern of zero bytes, then Windows-1252,
    then Latin-1, which has a character for every byte.

    Returns:
        The source, or a rejection that says why there is none.

    Examples:
        >>> read_source("seeds/001_9efcf83076b3d92f.txt").encoding
        'utf-8'
    """
    found = file if isinstance(file, FoundFile) else FoundFile(Path(file), Path(file).parent)
    try:
        content = found.path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return Rejected(found.name, None, (catalogue.UNREADABLE.at(None, reason=reason),))
    return decode(content, found.name)


def decode(content: bytes, path: str) -> Source | Rejected:
    """Decode the bytes of a file.

    Args:
        content: All bytes of the file.
        path: The path below the corpus root, to name it by.
    """
    digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
    text, encoding = _text(content)
    problem = _problem(content, text)
    if problem:
        return Rejected(path, digest, (problem,))
    return Source(path, digest, encoding, text)


def _text(content: bytes) -> tuple[str, str]:
    if content.startswith(_UTF16_MARKS):
        return content.decode("utf-16", errors="replace"), "utf-16"
    for encoding in ("utf-8", _utf16_without_mark(content), "windows-1252"):
        if encoding is None:
            continue
        try:
            text = content.removeprefix(_UTF8_MARK).decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text, encoding
    return content.decode("latin-1"), "iso-8859-1"


def _utf16_without_mark(content: bytes) -> str | None:
    sample = content[:2048]
    if len(sample) < _SHORTEST_PATTERN:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.6 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _problem(content: bytes, text: str) -> Diagnostic | None:
    offset = text.find("\0")
    if offset >= 0:
        return catalogue.BINARY.at(None, offset=content.find(0))
    if not text.strip("\ufeff \t\r\n\f\v\u00a0\u200b"):
        return catalogue.EMPTY.at(None)
    return None
