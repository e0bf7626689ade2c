"""The corpus as files to download, written when it changed and published beside the pages."""

import hashlib
import shutil
import tempfile
import weakref
from collections.abc import Iterable
from pathlib import Path

import attrs
import msgspec
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from newscorpus.formats import native
from newscorpus.formats.tables import (
    INSTALL,
    TABLES,
    can_write_parquet,
    write_csv,
    write_parquet,
    write_sqlite,
)
from newscorpus.mkdocs_plugin.reports import Log
from newscorpus.models.corpus import Corpus
from newscorpus.models.speech import gettext_noop
from newscorpus.pages import uris
from newscorpus.pages.beside import ColumnMeaning, Download, TableMeaning
from newscorpus.pages.views.data import CHECKSUMS, DATABASE

LINES = "corpus.jsonl"
SCHEMA = "corpus.schema.json"

_MEANINGS = {
    LINES: gettext_noop(
        "Everything, one record a line: the native form, which `newscorpus` reads back."
    ),
    SCHEMA: gettext_noop("The JSON Schema of those lines."),
    DATABASE: gettext_noop("All tables in one database, with a full-text index of the paragraphs."),
    CHECKSUMS: gettext_noop("The SHA-256 of each of the other files."),
}

_INFORMATION = 20
"""The level of `logging.INFO`."""


@attrs.frozen
class Written:
    """A file to download and where it was written."""

    download: Download
    path: Path


class Downloads:
    """The files of a corpus in a folder of their own, which goes when this does.

    It outlives a build: under `mkdocs serve` nothing is written while the corpus stays the same.
    """

    def __init__(self) -> None:
        """Begin with nothing written."""
        self._corpus: Corpus | None = None
        self._folder: Path | None = None
        self._written: tuple[Written, ...] = ()
        self._said = False

    @property
    def tables(self) -> tuple[TableMeaning, ...]:
        """What the columns of the tables mean."""
        return tuple(
            TableMeaning(
                table.name,
                table.meaning,
                tuple(ColumnMeaning(c.name, c.kind.value, c.meaning) for c in table.columns),
            )
            for table in TABLES
        )

    def write(self, corpus: Corpus, log: Log) -> tuple[Written, ...]:
        """Write the files, unless they are those of the same corpus already.

        Args:
            corpus: With its findings.
            log: Where it is said, once, what cannot be written and why.
        """
        if not can_write_parquet() and not self._said:
            self._said = True
            log.log(_INFORMATION, "there are no Parquet files to download: %s", INSTALL)
        if corpus != self._corpus:
            folder = self._folder or self._make_folder()
            self._written = tuple(_described(path) for path in _write_all(corpus, folder))
            self._corpus = corpus
        return self._written

    def _make_folder(self) -> Path:
        self._folder = folder = Path(tempfile.mkdtemp(prefix="newscorpus-"))
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        return folder


def place_downloads(
    files: Files, config: MkDocsConfig, written: Iterable[Written]
) -> tuple[Download, ...]:
    """Add the files to the site; a user's own file at the same address stays, and ours is left out.

    Args:
        files: The files of the site, which are changed in place.
        config: The configuration of the site.
        written: What there is.

    Returns:
        What was added.
    """
    taken = {file.dest_uri for file in files if file.inclusion is not InclusionLevel.EXCLUDED}
    free = [each for each in written if each.download.address not in taken]
    for each in free:
        uri = each.download.address
        files.append(
            File.generated(
                config, uri, abs_src_path=str(each.path), inclusion=InclusionLevel.NOT_IN_NAV
            )
        )
    return tuple(each.download for each in free)


def user_pages(files: Files) -> frozenset[str]:
    """Give the addresses of the pages that the user wrote.

    Args:
        files: The files of the site, before ours are added.
    """
    found = (file.dest_uri for file in files if file.is_documentation_page())
    return frozenset(address.removesuffix("index.html") for address in found)


def _write_all(corpus: Corpus, folder: Path) -> tuple[Path, ...]:
    lines = folder / LINES
    with lines.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(native.write(corpus))
    schema = folder / SCHEMA
    schema.write_bytes(msgspec.json.format(msgspec.json.encode(native.schema())) + b"\n")
    database = write_sqlite(corpus, folder / DATABASE)
    parquet = write_parquet(corpus, folder) if can_write_parquet() else ()
    data = (lines, schema, database, *write_csv(corpus, folder), *parquet)
    sums = folder / CHECKSUMS
    told = (f"{_digest(path)}  {path.name}\n" for path in sorted(data))
    sums.write_text("".join(told), encoding="utf-8", newline="\n")
    return (*data, sums)


def _described(path: Path) -> Written:
    tables = {table.name: table.meaning for table in TABLES}
    return Written(
        Download(
            address=uris.download(path.name),
            meaning=_MEANINGS.get(path.name) or tables[path.stem],
            size=path.stat().st_size,
            digest=_digest(path),
        ),
        path,
    )


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
