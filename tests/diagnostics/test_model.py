import pytest

from newscorpus.diagnostics import Code, Diagnostic, Severity
from newscorpus.text import Position

CODE = Code("NC999", Severity.WARNING, "{count} files", "look at {first}", "An example.")


def test_a_code_fills_in_what_differs_from_case_to_case() -> None:
    diagnostic = CODE.at(Position(3, 7), count=2, first="a.txt")

    assert diagnostic == Diagnostic(
        "NC999", Severity.WARNING, Position(3, 7), "2 files", "look at a.txt"
    )


def test_a_code_refuses_to_leave_a_gap() -> None:
    with pytest.raises(KeyError, match="first"):
        CODE.at(None, count=2)


def test_braces_in_a_value_are_kept_as_they_are() -> None:
    diagnostic = CODE.at(None, count="{first}", first="{count}")

    assert (diagnostic.message, diagnostic.hint) == ("{first} files", "look at {count}")


def test_a_diagnostic_of_a_place_is_written_so_that_editors_jump_to_it() -> None:
    diagnostic = CODE.at(Position(3, 7), count=2, first="a.txt")

    assert diagnostic.render("news/b.txt") == (
        "news/b.txt:3:7: NC999 warning: 2 files\nhint: look at a.txt"
    )


def test_a_diagnostic_of_a_whole_file_names_no_place() -> None:
    diagnostic = CODE.at(None, count=2, first="a.txt")

    assert diagnostic.render("b.txt").startswith("b.txt: NC999 warning: ")
