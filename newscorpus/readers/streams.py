"""The lines of a text file of any size, one after the other."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.readers.encodings import Decoded, decode_bytes, replace_strays

_SAMPLE = 2**18
"""Bytes that tell the encoding of a file."""

_FEW = 100
"""Of so many bytes one may be NUL: it spoils its record, not the file."""


@attrs.frozen
class Stream:
    """The lines of an open file."""

    lines: Iterator[str]
    """With their ends; what does not fit the encoding is a lone surrogate."""

    encoding: str
    """An IANA name in lower case."""

    def decoded(self, text: str) -> Decoded:
        """Give a part of the file without lone surrogates, and what did not fit."""
        found = replace_strays(text, may_be_cut=False)
        if self.encoding == "utf-8":
            return found
        return Decoded(found.text, self.encoding)


@contextmanager
def open_stream(path: Path) -> Iterator[Stream | Diagnostic]:
    """Open a text file, or say why it is none.

    Args:
        path: A regular file.

    Raises:
        OSError: If it cannot be opened or read.
    """
    with path.open("rb") as file:
        found = _examined(file)
    if isinstance(found, Diagnostic):
        yield found
        return
    codec = "utf-8-sig" if found == "utf-8" else found
    errors = "replace" if found.startswith(("utf-16", "utf-32")) else None
    with path.open(encoding=codec, errors=errors or "surrogateescape", newline="") as lines:
        yield Stream(lines, found)


def _examined(file: BinaryIO) -> str | Diagnostic:
    """Give the encoding of a file as its beginning shows it."""
    sample = file.read(_SAMPLE)
    if len(sample) == _SAMPLE:  # do not take a character that the sample cuts for a fault
        sample = sample[: sample.rfind(b"\n") + 1] or sample
    decoded = decode_bytes(sample)
    if isinstance(decoded, Decoded):
        return decoded.encoding
    is_text = sample.count(0) * _FEW < len(sample) and decoded.code == catalogue.BINARY.id
    return "utf-8" if is_text else decoded


def digest_of_text(text: str) -> str:
    """Give the digest of a part of a file, of its very bytes if the file is UTF-8."""
    content = text.encode("utf-8", errors="surrogateescape")
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def digest_of_file(path: Path) -> str:
    """Give the digest of a file of any size.

    Raises:
        OSError: If it cannot be read.
    """
    with path.open("rb") as file:
        return f"sha256:{hashlib.file_digest(file, 'sha256').hexdigest()}"
