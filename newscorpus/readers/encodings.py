"""The text in the bytes of a file: which encoding they are in, and what does not fit it."""

import re

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.readers.binaries import name_of_binary
from newscorpus.text import Lines

# the mark of UTF-32 begins with that of UTF-16, so that it comes first
_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# which of the bytes of a character are zero in text that is mostly Latin; None for either
_ZEROS: tuple[tuple[str, tuple[bool | None, ...]], ...] = (
    ("utf-32-le", (False, None, True, True)),
    ("utf-32-be", (True, True, None, False)),
    ("utf-16-le", (False, True)),
    ("utf-16-be", (True, False)),
)
_SAMPLE = 2048
"""Bytes in which a pattern of zeros is looked for."""

_SHORTEST_PATTERN = 8
"""Bytes in which a pattern of zeros can be told from chance."""

_MOSTLY, _HARDLY = 0.6, 0.05

_STRAY = re.compile("[\udc80-\udcff]")
_CUT_OFF = re.compile("[\udcc2-\udcf4][\udc80-\udcbf]{0,2}\\Z")
"""The beginning of a character at the end of a text, as where a download broke off."""

_NOTHING = "\ufeff \t\r\n\f\v\u00a0\u200b"


def _in_windows(byte: int) -> str:
    """Give what a byte is in Windows-1252, or in Latin-1 where that leaves it open."""
    return bytes((byte,)).decode("windows-1252", errors="ignore") or chr(byte)


_WINDOWS = {0xDC00 + byte: _in_windows(byte) for byte in range(0x80, 0x100)}


@attrs.frozen
class Decoded:
    """The text of some bytes."""

    text: str
    encoding: str
    """An IANA name in lower case."""

    diagnostics: tuple[Diagnostic, ...] = ()
    """What in the bytes did not fit the encoding."""


def decode_bytes(content: bytes) -> Decoded | Diagnostic:
    r"""Decode the bytes of a text file, or say why they are none.

    A mark of byte order says what the bytes are. Without one UTF-8 comes first, then the pattern of
    zeros of UTF-16 and UTF-32. A few bytes of something else within UTF-8 are read as
    Windows-1252, each for itself; bytes that are mostly something else as Windows-1252 altogether,
    or as Latin-1, which has a character for every byte.

    Args:
        content: All bytes of a file.

    Examples:
        >>> decode_bytes("Gr\u00fc\u00dfe".encode("windows-1252"))
        Decoded(text='Grüße', encoding='windows-1252', diagnostics=())
        >>> decode_bytes(b"%PDF-1.7").message
        'the file is a PDF document, not plain text'
    """
    if binary := name_of_binary(content):
        return catalogue.BINARY_FORMAT.at(None, what=binary.what, advice=binary.advice)
    decoded = _marked(content) or _unmarked(content)
    if "\0" in decoded.text:
        return catalogue.BINARY.at(None, offset=content.find(0))
    if not decoded.text.strip(_NOTHING):
        return catalogue.EMPTY.at(None)
    return decoded


def _marked(content: bytes) -> Decoded | None:
    """Decode bytes that begin with a mark of byte order."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _utf8(content[len(mark) :]) if encoding == "utf-8" else _wide(content, encoding)
    return None


def _unmarked(content: bytes) -> Decoded:
    decoded = _utf8(content)
    if "\0" not in decoded.text:
        return decoded
    for encoding, zeros in _ZEROS:
        wide = _wide(content, encoding) if _has_zeros(content, zeros) else decoded
        if wide.encoding == encoding and not wide.diagnostics and "\0" not in wide.text:
            return wide
    return decoded


def _utf8(content: bytes) -> Decoded:
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", errors="surrogateescape")
    strays = len(_STRAY.findall(text))
    others = len(text) - len(text.encode("ascii", errors="ignore")) - strays
    if others < strays and not (strays <= _LONGEST_CUT and _CUT_OFF.search(text)):
        return _windows(content)
    return replace_strays(text)


_LONGEST_CUT = 3
"""Bytes of a character that is cut off."""


def replace_strays(text: str, *, may_be_cut: bool = True) -> Decoded:
    """Give the bytes that UTF-8 could not decode a character each.

    Args:
        text: A text decoded as UTF-8 with `surrogateescape`.
        may_be_cut: Whether its end is the end of a file, which may break off within a character.
    """
    first = _STRAY.search(text)
    if first is None:
        return Decoded(text, "utf-8")
    count = len(_STRAY.findall(text))
    whole = _CUT_OFF.sub("\N{REPLACEMENT CHARACTER}", text) if may_be_cut else text
    is_cut = whole != text and _STRAY.search(whole) is None
    problem = catalogue.STRAY_BYTES.at(
        Lines(text).position(first.start()),
        count=count,
        encoding="UTF-8",
        instead="U+FFFD" if is_cut else "Windows-1252",
    )
    return Decoded(whole.translate(_WINDOWS), "utf-8", (problem,))


def _windows(content: bytes) -> Decoded:
    try:
        return Decoded(content.decode("windows-1252"), "windows-1252")
    except UnicodeDecodeError:
        return Decoded(content.decode("latin-1"), "iso-8859-1")


def _wide(content: bytes, encoding: str) -> Decoded:
    """Decode UTF-16 or UTF-32; a unit that is no character becomes U+FFFD."""
    text = content.decode(encoding, errors="replace")
    strict = len(content.decode(encoding, errors="ignore"))
    count = len(text) - strict
    if not count:
        return Decoded(text, encoding)
    first = _first_fault(content, encoding)
    problem = catalogue.STRAY_BYTES.at(
        Lines(text).position(min(first, len(text))),
        count=count,
        encoding=encoding.upper(),
        instead="U+FFFD",
    )
    return Decoded(text, encoding, (problem,))


def _first_fault(content: bytes, encoding: str) -> int:
    try:
        return len(content.decode(encoding))
    except UnicodeDecodeError as error:
        return len(content[: error.start].decode(encoding, errors="ignore"))


def _has_zeros(content: bytes, zeros: tuple[bool | None, ...]) -> bool:
    """Say whether the bytes of each character are zero, or are not, as an encoding has them."""
    sample, width = content[:_SAMPLE], len(zeros)
    count = len(sample) // width
    if len(sample) < _SHORTEST_PATTERN:
        return False
    found = (sample[place::width].count(0) / count for place in range(width))
    return all(
        is_zero is None or (share > _MOSTLY if is_zero else share < _HARDLY)
        for share, is_zero in zip(found, zeros, strict=True)
    )
