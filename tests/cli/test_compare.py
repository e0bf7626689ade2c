import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.cli import main
from newscorpus.cli.columns import Look, beside, lines, painted, words
from newscorpus.cli.terminal import Ink

Captured = pytest.CaptureFixture[str]

FIRST = """\
date 2021-04-07

KARVOR: The river rose over its banks at dawn on Thursday, the mayor said. Two hundred people \
spent the night on their roofs. He hailed a 46% increase in trade with Lothia. Wheat was cheap.
"""
SECOND = """\
date 2021-04-08

KARVOR: Schools stayed closed. The river rose over its banks at noon on Thursday, the mayor said. \
“Two hundred people spent the night on their roofs.” Growth of trade with Lothia by forty-six per \
cent was hailed.
"""


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / "first.txt", tmp_path / "second.txt"]
    for path, text in zip(paths, (FIRST, SECOND), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


def shown(capsys: Captured, *call: str) -> str:
    assert main(["compare", *call]) == 0
    return capsys.readouterr().out


def test_one_below_the_other_each_pair_has_its_sign(files: list[str], capsys: Captured) -> None:
    out = shown(capsys, *files, "--width", "90")

    assert out.split("\n\n")[2:] == [
        ">  Schools stayed closed.",
        "~  The river rose over its banks at [-dawn-] {+noon+} on Thursday, the mayor said.",
        "=  Two hundred people spent the night on their roofs.",
        (
            "≈  A: He hailed a 46% increase in trade with Lothia.\n"
            "   B: Growth of trade with Lothia by forty-six per cent was hailed.\n"
            "   both have: 46 %; Lothia; hailed; increase / Growth; trade"
        ),
        "<  Wheat was cheap.",
        (
            "1 copied, 1 edited, 1 reworded, 1 only in A, 1 only in B; "
            "B has 62 % of the words of A, and A 58 % of those of B\n"
        ),
    ]


def test_a_wide_terminal_has_them_side_by_side(files: list[str], capsys: Captured) -> None:
    out = shown(capsys, *files, "--width", "120")
    rows = [line for line in out.splitlines()[2:] if "banks" in line or "Wheat" in line]

    assert rows == [
        (
            "The river rose over its banks at [-dawn-] on Thursday,     ~  "
            "The river rose over its banks at {+noon+} on Thursday,"
        ),
        "Wheat was cheap.                                           <",
    ]
    assert max(map(len, out.splitlines()[:-1])) <= 120


def test_the_articles_are_named_as_they_were_typed(files: list[str], capsys: Captured) -> None:
    out = " ".join(shown(capsys, *files, "--width", "90").split())

    assert f"A: {files[0]}, “The river" in out
    assert f"B: {files[1]}, “Schools" in out


@pytest.mark.parametrize(("columns", "is_wide"), [(99, False), (100, True), (160, True)])
def test_the_width_is_that_of_the_terminal(
    files: list[str],
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
    columns: int,
    is_wide: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((columns, 20)))
    out = shown(capsys, *files)

    assert ("A: He hailed" not in out) == is_wide


@pytest.mark.parametrize(("no_colour", "coloured"), [("1", False), ("", True)])
@pytest.mark.parametrize("width", ["60", "120"])
def test_a_terminal_gets_colours_and_signs(
    files: list[str],
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
    no_colour: str,
    coloured: bool,  # noqa: FBT001 -- a column of the table
    width: str,
) -> None:
    monkeypatch.delenv("TERM", raising=False)
    monkeypatch.setenv("NO_COLOR", no_colour)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    out = shown(capsys, *files, "--width", width)

    assert ("\x1b[31m[-dawn-]\x1b[0m" in out) == coloured
    assert ("\x1b[32m{+noon+}\x1b[0m" in out) == coloured
    assert ("\x1b" in out) == coloured
    assert "[-dawn-]" in out


def test_programs_get_every_pair_with_its_places(files: list[str], capsys: Captured) -> None:
    record = json.loads(shown(capsys, *files, "--format", "json"))
    kinds = [pair["kind"] for pair in record["pairs"]]

    assert [side["path"] for side in record["articles"]] == files
    assert [side["date"] for side in record["articles"]] == ["2021-04-07", "2021-04-08"]
    assert kinds == ["only-second", "edited", "copied", "reworded", "only-first"]
    assert record["counts"] == dict.fromkeys(record["counts"], 1)
    reworded = record["pairs"][3]
    assert {"kind": "figure", "value": "46 %"}.items() <= reworded["reasons"][0].items()
    for text, side in ((FIRST, "first"), (SECOND, "second")):
        for pair in record["pairs"]:
            for sentence in pair[side]:
                span = sentence["span"]
                assert text[span["start"] : span["end"]] == sentence["text"]
        reason = reworded["reasons"][0][side]
        assert text[reason["start"] : reason["end"]] in {"46%", "forty-six per cent"}


@pytest.mark.parametrize("form", ["text", "json"])
def test_an_escape_sequence_in_an_article_is_not_carried_out(
    tmp_path: Path, capsys: Captured, form: str
) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text("date 2021-04-07\n\nThe \x1b]0;pwned\x07 text \x9b2J goes on and on.\n")
    for width in ("60", "120"):
        out = shown(capsys, str(path), str(path), "--format", form, "--width", width)

        assert not {c for c in out if c != "\n" and (ord(c) < 32 or 127 <= ord(c) < 160)}


def test_a_file_that_is_no_article_is_a_problem(
    tmp_path: Path, files: list[str], capsys: Captured
) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")

    assert main(["compare", files[0], str(empty)]) == 1
    assert f"{empty}: NC" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["nowhere.txt"], "there is no file or folder 'nowhere.txt'"),
        (["."], "`newscorpus duplicates .`"),
        (["first.txt", "--width", "7"], "--width is 24 or more, not 7"),
        (["first.txt", "--width", "wide"], "invalid int value"),
    ],
)
def test_a_call_that_cannot_be_carried_out_says_why(
    files: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: Captured,
    call: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(Path(files[0]).parent)

    assert main(["compare", "first.txt", *call]) == 2
    assert said in capsys.readouterr().err


PLAIN = st.text(st.characters(exclude_categories=["Cc", "Cs", "Z"]), min_size=1, max_size=12)
MARKED = st.lists(
    st.tuples(st.lists(PLAIN, min_size=1).map(" ".join), st.sampled_from(Look)), max_size=4
)


@given(MARKED, st.integers(10, 60))
def test_no_line_is_longer_than_it_may_be(texts: list[tuple[str, Look]], width: int) -> None:
    shown_words = [word for text, look in texts for word in words(text, look)]
    found = lines(shown_words, width)

    assert [word for line in found for word in line] == shown_words
    assert all(len(line) == 1 or len(" ".join(w.text for w in line)) <= width for line in found)
    plain = [painted(line, Ink(coloured=False)) for line in found]
    assert plain == [" ".join(word.text for word in line) for line in found]


@given(MARKED, MARKED)
def test_side_by_side_no_word_is_lost(
    left: list[tuple[str, Look]], right: list[tuple[str, Look]]
) -> None:
    both = [[word for text, look in side for word in words(text, look)] for side in (left, right)]
    rows = "\n".join(beside(both[0], both[1], "⁂", 100, Ink(coloured=False)))

    assert sorted(rows.replace("⁂", " ").split()) == sorted(
        word.text for side in both for word in side if word.text != "⁂"
    ) or "⁂" in {c for side in both for word in side for c in word.text}
