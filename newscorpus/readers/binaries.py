"""Common kinds of files that are no plain text, told by how their bytes begin."""

import attrs

_EXPORT = "open it and save it as plain text, or leave it out with `exclude`"
_UNPACK = "unpack it, or leave it out with `exclude`"
_LEAVE = "leave it out with `exclude`, or type out what it shows"


@attrs.frozen
class Binary:
    """A kind of file that is no plain text."""

    what: str
    """What it is, with an article."""

    advice: str
    """How its text can be had."""


# https://www.iana.org/assignments/media-types and https://en.wikipedia.org/wiki/List_of_file_signatures
_STARTS: dict[bytes, Binary] = {
    b"%PDF-": Binary("a PDF document", "export its text, for example with `pdftotext`"),
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": Binary("an old Word or Excel document", _EXPORT),
    b"{\\rtf": Binary("a document in Rich Text Format", _EXPORT),
    b"\x89PNG\r\n\x1a\n": Binary("a PNG picture", _LEAVE),
    b"\xff\xd8\xff": Binary("a JPEG picture", _LEAVE),
    b"GIF87a": Binary("a GIF picture", _LEAVE),
    b"GIF89a": Binary("a GIF picture", _LEAVE),
    b"II*\0": Binary("a TIFF picture", _LEAVE),
    b"MM\0*": Binary("a TIFF picture", _LEAVE),
    b"\x1f\x8b": Binary("a gzip archive", _UNPACK),
    b"BZh": Binary("a bzip2 archive", _UNPACK),
    b"\xfd7zXZ\0": Binary("an xz archive", _UNPACK),
    b"7z\xbc\xaf\x27\x1c": Binary("a 7z archive", _UNPACK),
    b"Rar!\x1a\x07": Binary("a RAR archive", _UNPACK),
    b"\x28\xb5\x2f\xfd": Binary("a Zstandard archive", _UNPACK),
    b"SQLite format 3\0": Binary("an SQLite database", "export its text as CSV or JSON Lines"),
}
_ALL_STARTS = (*_STARTS, b"PK\x03\x04")
_BZIP2_LEVELS = b"123456789"
# the name of a file in the archive, or its media type, and what the archive then is
_IN_ZIP: tuple[tuple[bytes, str], ...] = (
    (b"application/epub+zip", "an e-book in EPUB"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"word/", "a Word document"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
)
_WITHIN = 8192
"""Bytes of an archive in which its first names stand."""


def name_of_binary(content: bytes) -> Binary | None:
    r"""Say what a file is that is no plain text.

    Args:
        content: Its bytes, or the first 8192 of them.

    Examples:
        >>> name_of_binary(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").what
        'a PNG picture'
        >>> name_of_binary(b"Rain fell.") is None
        True
    """
    if not content.startswith(_ALL_STARTS):
        return None
    if content.startswith(b"PK\x03\x04"):
        start = content[:_WITHIN]
        what = next((what for name, what in _IN_ZIP if name in start), None)
        return Binary(what, _EXPORT) if what else Binary("a zip archive", _UNPACK)
    if content.startswith(b"BZh") and content[3:4] not in _BZIP2_LEVELS:
        return None
    return next(binary for start, binary in _STARTS.items() if content.startswith(start))
