import pytest

from newscorpus.cli import main
from newscorpus.cli.codes import AREAS, markdown
from newscorpus.diagnostics import Code, Severity
from newscorpus.diagnostics.catalogue import CATALOGUE

Captured = pytest.CaptureFixture[str]


def test_a_code_is_explained(capsys: Captured) -> None:
    assert main(["codes", "nc104"]) == 0
    assert capsys.readouterr().out.startswith("NC104 error: the file holds no text\n  ")


def test_all_codes_are_explained_when_none_is_named(capsys: Captured) -> None:
    main(["codes"])

    printed = capsys.readouterr().out

    assert [code.id for code in CATALOGUE if f"{code.id} {code.severity}: " not in printed] == []


def test_a_code_that_does_not_exist_is_refused(capsys: Captured) -> None:
    assert main(["codes", "NC999"]) == 2
    assert capsys.readouterr().err == (
        "newscorpus: there is no code NC999; `newscorpus codes` lists them all\n"
    )


def test_every_area_of_the_catalogue_has_a_heading() -> None:
    assert {code.id[2] for code in CATALOGUE} <= set(AREAS)


def test_the_reference_page_has_a_heading_for_each_area_and_one_for_each_code() -> None:
    codes = [
        Code("NC101", Severity.ERROR, "a {name!r}", "b", "C."),
        Code("NC102", Severity.NOTE, "d", "e", "F."),
        Code("NC701", Severity.WARNING, "g", "h", "I."),
    ]
    headings = [line for line in markdown(codes).splitlines() if line.startswith("##")]

    assert headings == [
        "## The file",
        "### NC101",
        "### NC102",
        "## Site",
        "### NC701",
    ]
    assert "**Error:** a {name}\n" in markdown(codes)
