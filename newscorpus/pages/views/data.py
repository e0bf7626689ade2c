"""The files to download, and what each column of their tables means."""

from collections.abc import Iterator

from newscorpus.pages import uris
from newscorpus.pages.beside import Download, TableMeaning
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.page import Link, Page
from newscorpus.pages.views.corpus_contexts import (
    ColumnNote,
    DataContext,
    FileNote,
    TableNote,
    Words,
)
from newscorpus.pages.wording import counted

CHECKSUMS = "checksums.txt"
DATABASE = "corpus.sqlite"

_STEP = 1000
_UNITS = ("kB", "MB", "GB")


def data_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the data dictionary, if there is anything to download."""
    downloads = index.beside.downloads
    if not downloads:
        return
    links = {download.name: Link(download.name, download.address) for download in downloads}
    tables = tuple(map(_table, index.beside.tables))
    headings = (("files", "Files"), *((table.anchor, table.name) for table in tables))
    yield Page(
        address=uris.DATA,
        title="Data",
        description=f"The corpus in {counted(len(downloads), 'file')}, and what they hold.",
        template="data.html",
        context=DataContext(
            downloads=tuple(map(file_note, downloads)),
            checksums=links.get(CHECKSUMS),
            database=links.get(DATABASE),
            tables=tables,
            up=Link("About this corpus", uris.CORPUS),
        ),
        language=index.settings.language,
        anchors=tuple(anchor for anchor, _ in headings),
        headings=headings,
    )


def file_note(download: Download) -> FileNote:
    """Take what a page shows of a file."""
    return FileNote(
        link=Link(download.name, download.address),
        meaning=_words(download.meaning),
        size=size_in_words(download.size),
        digest=download.digest,
    )


def size_in_words(size: int) -> str:
    """Write the size of a file for people.

    Examples:
        >>> size_in_words(0), size_in_words(512), size_in_words(2_345_678)
        ('0 bytes', '512 bytes', '2.3 MB')
    """
    if size < _STEP:
        return counted(size, "byte")
    value = float(size)
    for unit in _UNITS:
        value /= _STEP
        if value < _STEP or unit == _UNITS[-1]:
            return f"{value:.1f} {unit}" if value < _STEP / 10 else f"{value:.0f} {unit}"
    raise AssertionError("the last unit takes everything")


def _table(table: TableMeaning) -> TableNote:
    return TableNote(
        name=table.name,
        anchor=f"table-{table.name}",
        meaning=_words(table.meaning),
        columns=tuple(
            ColumnNote(column.name, column.kind, _words(column.meaning)) for column in table.columns
        ),
    )


def _words(meaning: str) -> tuple[Words, ...]:
    """Part words from what stands between backticks."""
    pieces = enumerate(meaning.split("`"))
    return tuple(Words(text, is_code=place % 2 == 1) for place, text in pieces if text)
