"""Bytes become the text that was meant, and what does not fit is told with its place."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newscorpus.diagnostics import Diagnostic
from newscorpus.readers.encodings import Decoded, decode_bytes
from newscorpus.text import Position

TEXT = "date 2021-04-07\r\nIt rained in Grünberg – “all day”, they say.\n"


def decoded(content: bytes) -> Decoded:
    result = decode_bytes(content)
    assert isinstance(result, Decoded)
    return result


def refused(content: bytes) -> Diagnostic:
    result = decode_bytes(content)
    assert isinstance(result, Diagnostic)
    return result


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("utf-32-le", "utf-32-le"),
        ("utf-32-be", "utf-32-be"),
        ("windows-1252", "windows-1252"),
    ],
)
def test_a_text_is_the_same_in_every_encoding_and_the_encoding_is_named(
    codec: str, encoding: str
) -> None:
    assert decoded(TEXT.encode(codec)) == Decoded(TEXT, encoding)


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_a_mark_says_which_byte_of_utf_16_comes_first(mark: bytes) -> None:
    codec = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"

    assert decoded(mark + TEXT.encode(codec)) == Decoded(TEXT, "utf-16")


def test_bytes_that_windows_leaves_open_are_latin_1() -> None:
    assert decoded(b"caf\xe9 \x81 \xe9t\xe9") == Decoded("café \x81 été", "iso-8859-1")


def test_a_stray_byte_in_utf_8_does_not_spoil_the_rest() -> None:
    found = decoded("Grün, grün,\ngr\udcfcn and it\udc92s".encode("utf-8", "surrogateescape"))

    assert (found.text, found.encoding) == ("Grün, grün,\ngrün and it’s", "utf-8")
    assert [(d.code, d.position) for d in found.diagnostics] == [("NC113", Position(2, 3))]
    assert "2, the first here; they were read as Windows-1252" in found.diagnostics[0].message


@pytest.mark.parametrize("kept", [1, 2])
def test_a_character_that_is_cut_off_at_the_end_is_not_guessed_at(kept: int) -> None:
    found = decoded(b"It rained" + "…".encode()[:kept])

    assert (found.text, found.encoding) == ("It rained\N{REPLACEMENT CHARACTER}", "utf-8")
    assert "they were read as U+FFFD" in found.diagnostics[0].message


def test_half_a_unit_of_utf_16_is_told() -> None:
    found = decoded("Rain".encode("utf-16") + b"\x00")

    assert found.text == "Rain\N{REPLACEMENT CHARACTER}"
    assert [(d.code, d.position) for d in found.diagnostics] == [("NC113", Position(1, 5))]


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF document"),
        (b"PK\x03\x04\x14\0\0\0[Content_Types].xmlword/document.xml", "a Word document"),
        (b"PK\x03\x04\x14\0\0\0mimetypeapplication/epub+zip", "an e-book in EPUB"),
        (b"PK\x03\x04\x14\0\0\0news.txt", "a zip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "an old Word or Excel document"),
        (b"\x89PNG\r\n\x1a\n\0", "a PNG picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG picture"),
        (b"\x1f\x8b\x08\0", "a gzip archive"),
        (b"{\\rtf1\\ansi Rain}", "a document in Rich Text Format"),
    ],
)
def test_a_common_file_that_is_no_text_is_called_by_its_kind(content: bytes, what: str) -> None:
    problem = refused(content)

    assert problem.code == "NC109"
    assert problem.message == f"the file is {what}, not plain text"
    assert problem.hint


@pytest.mark.parametrize("text", ["BZh, they said", "PK won", "GIF is a format", "%PD"])
def test_a_text_that_begins_like_one_is_a_text(text: str) -> None:
    assert decoded(text.encode()).text == text


@pytest.mark.parametrize("content", [b"\x00\x00\x00\rIHDR\x00\x00\x07", b"\x00\x01" * 40 + b"\xd8"])
def test_zeros_alone_do_not_make_a_text(content: bytes) -> None:
    assert refused(content).code == "NC102"


def test_a_nul_is_told_with_its_offset() -> None:
    problem = refused(b"Rain fell\0 all day, and the river rose over its banks.")

    assert (problem.code, "offset 9" in problem.message) == ("NC102", True)


@pytest.mark.parametrize("content", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe", b"\xc2\xa0"])
def test_a_file_without_anything_to_see_is_empty(content: bytes) -> None:
    assert refused(content).code == "NC104"


@given(st.binary(max_size=80))
@example(b"\x00\x00\xfe\xff\x00")
@example(b"\xff\xfe\x00\xd8")
def test_any_bytes_give_a_text_without_surrogates_or_a_reason(content: bytes) -> None:
    result = decode_bytes(content)

    if isinstance(result, Decoded):
        assert "\0" not in result.text
        assert result.text.encode("utf-8")
    else:
        assert result.code in {"NC102", "NC104", "NC109"}


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_utf_8_is_read_as_it_was_written(text: str) -> None:
    result = decode_bytes(b"x" + text.encode())

    assert result == Decoded("x" + text, "utf-8")
