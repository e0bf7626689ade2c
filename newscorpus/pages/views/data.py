"""The files to download, and what each column of their tables means."""

from collections.abc import Iterator
from decimal import Decimal

from newscorpus.pages import uris
from newscorpus.pages.beside import Download, TableMeaning
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.interface import ENGLISH, Interface, gettext_noop
from newscorpus.pages.page import Link, Page
from newscorpus.pages.views.corpus_contexts import (
    ColumnNote,
    DataContext,
    FileNote,
    TableNote,
    Words,
)

CHECKSUMS = "checksums.txt"
DATABASE = "corpus.sqlite"

_STEP = 1000
_UNITS = (gettext_noop("%(size)s kB"), gettext_noop("%(size)s MB"), gettext_noop("%(size)s GB"))


def data_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the data dictionary, if there is anything to download."""
    say, downloads = index.say, index.beside.downloads
    if not downloads:
        return
    links = {download.name: Link(download.name, download.address) for download in downloads}
    tables = tuple(_table(table, say) for table in index.beside.tables)
    headings = (("files", say.gettext("Files")), *((table.anchor, table.name) for table in tables))
    yield Page(
        address=uris.DATA,
        title=say.gettext("Data"),
        description=say.ngettext(
            "The corpus in %(n)s file, and what they hold.",
            "The corpus in %(n)s files, and what they hold.",
            len(downloads),
        ),
        template="data.html",
        context=DataContext(
            downloads=tuple(file_note(download, say) for download in downloads),
            checksums=links.get(CHECKSUMS),
            database=links.get(DATABASE),
            tables=tables,
            up=Link(say.gettext("About this corpus"), uris.CORPUS),
        ),
        language=index.settings.language,
        anchors=tuple(anchor for anchor, _ in headings),
        headings=headings,
    )


def file_note(download: Download, say: Interface) -> FileNote:
    """Take what a page shows of a file."""
    return FileNote(
        link=Link(download.name, download.address),
        meaning=_words(say.gettext(download.meaning)),
        size=size_in_words(download.size, say),
        digest=download.digest,
    )


def size_in_words(size: int, say: Interface = ENGLISH) -> str:
    """Write the size of a file for people.

    Args:
        size: In bytes.
        say: The language to write it in.

    Examples:
        >>> size_in_words(0), size_in_words(512), size_in_words(2_345_678)
        ('0 bytes', '512 bytes', '2.3 MB')
    """
    if size < _STEP:
        return say.ngettext("%(n)s byte", "%(n)s bytes", size)
    value = Decimal(size)
    for unit in _UNITS:
        value /= _STEP
        if value < _STEP or unit == _UNITS[-1]:
            shown = round(value, 1) if value < _STEP / 10 else round(value, 0)
            return say.gettext(unit, size=say.decimal(shown))
    raise AssertionError("the last unit takes everything")


def _table(table: TableMeaning, say: Interface) -> TableNote:
    return TableNote(
        name=table.name,
        anchor=f"table-{table.name}",
        meaning=_words(say.gettext(table.meaning)),
        columns=tuple(
            ColumnNote(column.name, column.kind, _words(column.meaning)) for column in table.columns
        ),
    )


def _words(meaning: str) -> tuple[Words, ...]:
    """Part words from what stands between backticks."""
    pieces = enumerate(meaning.split("`"))
    return tuple(Words(text, is_code=place % 2 == 1) for place, text in pieces if text)
