import os
import sys
from pathlib import Path

import pytest

from newscorpus.cli import main

Captured = pytest.CaptureFixture[str]

ARTICLE = """\
Thu, May 6

River breaks its banks after a week of rain

KARVOR: The river rose over its banks at dawn on Thursday and flooded the lower town, where two \
hundred people spent the night on their roofs, the mayor said.

Boats from three districts were sent to help.
"""


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "flood.txt"
    path.write_text(ARTICLE)
    return str(path)


@pytest.fixture
def shown(file: str, capsys: Captured) -> str:
    assert main(["show", file]) == 0
    return capsys.readouterr().out


def test_an_article_is_shown_in_the_order_of_reading(shown: str) -> None:
    parts = [
        "River breaks",
        "XXXX-05-06",
        "From KARVOR",
        "The river rose",
        "Boats",
        "How it was read",
    ]

    assert sorted(parts, key=shown.index) == parts


def test_the_date_says_what_it_rests_on(shown: str) -> None:
    assert "XXXX-05-06 (given, “Thu, May 6”; perhaps " in shown


def test_lines_are_wrapped(shown: str) -> None:
    body = shown[: shown.index("How it was read")]

    assert max(map(len, body.splitlines())) <= 72
    assert "\nhundred people" in shown or " hundred people" in shown


def test_what_is_wrong_comes_last_with_the_path_as_it_was_typed(file: str, shown: str) -> None:
    assert f"\n\n{file}:1:1: NC202 warning: " in shown


def test_where_a_field_was_read_is_said(shown: str) -> None:
    assert "title: River breaks its banks after a week of rain\n" in shown
    assert "at line 3, column 1" in " ".join(shown.split())


def test_output_that_is_no_terminal_is_plain(shown: str) -> None:
    assert "\x1b" not in shown


@pytest.mark.parametrize(
    ("variables", "coloured"),
    [
        ({}, True),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": ""}, True),
        ({"TERM": "dumb"}, False),
    ],
)
def test_a_terminal_gets_colour_unless_it_is_unwanted(
    file: str,
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
    variables: dict[str, str],
    coloured: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)

    main(["show", file])

    assert ("\x1b[1m" in capsys.readouterr().out) == coloured


def test_a_narrow_terminal_is_filled_and_not_overrun(
    file: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((40, 20)))

    main(["show", file])

    body = capsys.readouterr().out.partition("How it was read")[0]

    assert 30 < max(map(len, body.splitlines())) < 40


def test_an_escape_sequence_in_an_article_is_not_carried_out(
    tmp_path: Path, capsys: Captured
) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(
        "date 2021-04-07\n\nA \x1b]0;pwned\x07 title\n\nThe text \x9b2J goes on and on.\n"
    )

    main(["show", str(path)])

    printed = capsys.readouterr().out

    assert not {"\x1b", "\x07", "\x9b"} & set(printed)


def test_leftovers_stand_apart_below_the_text(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "flood.txt"
    path.write_text(f"{ARTICLE}\nSign up for our newsletter to receive the latest news.\n")

    main(["show", str(path)])

    text, _, apart = capsys.readouterr().out.partition("Set apart from the article")

    assert "Sign up" not in text
    assert "boilerplate: Sign up" in apart


def test_a_file_that_gives_no_article_says_why(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "photo.txt"
    path.write_bytes(b"\x89PNG\0\0\0\rIHDR\0\0")

    assert main(["show", str(path)]) == 1
    assert capsys.readouterr().out.startswith(f"{path}: NC102 error: ")


def test_a_folder_is_refused_with_what_to_call_instead(tmp_path: Path, capsys: Captured) -> None:
    assert main(["show", str(tmp_path)]) == 2
    assert f"`newscorpus check {tmp_path}`" in capsys.readouterr().err


def test_findings_are_shown_kind_by_kind_on_request(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "talks.txt"
    path.write_text(
        "date 2021-04-07\n\nForeign Minister Ann Lee said on Tuesday that over 40,000 people had "
        "left Karachi. “We will help them all,” Lee said.\n",
        encoding="utf-8",
    )
    (tmp_path / "topics.yml").write_text("topics:\n  - label: Help\n    any: [help]\n")

    assert main(["show", str(path), "--findings"]) == 0

    shown = capsys.readouterr().out.partition("── People, places, organisations")[2]
    parts = [
        "Ann Lee: person, 2 times",
        "── Quotations",
        "“We will help them all,”",
        "Ann Lee; direct, cue “said”",
        "── Figures",
        "40,000 = over 40000, of people",
        "── Events",
        "2021-04-06: Foreign Minister Ann Lee said",
        "relative, “on Tuesday”, dates.weekday",
        "── Topics",
        "Help (curated)",
    ]
    places = [shown.index(part) for part in parts]
    assert places == sorted(places)
    assert main(["show", str(path)]) == 0
    assert "── Figures" not in capsys.readouterr().out


def test_what_ties_an_article_to_a_folder_is_shown_on_request(
    tmp_path: Path, capsys: Captured
) -> None:
    talks = (
        "Ann Lee said on Monday that the talks on the gas pipeline in Doha would go on for months. "
        "Both sides had agreed on a price of 46 dollars, and would sign in the summer."
    )
    for name, day in (("one", 7), ("two", 8)):
        text = f"date 2021-04-0{day}\n\nDOHA: {talks}\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "page.txt").write_text(f"DOHA: {talks}\n", encoding="utf-8")

    assert main(["show", str(tmp_path / "page.txt"), "--within", str(tmp_path)]) == 0

    shown = " ".join(capsys.readouterr().out.split())
    parts = [
        "── Story",
        "one, 7 April 2021",
        "── What only the corpus tells",
        "date: 2021-04-07/2021-04-08 (conjecture)",
        "── Articles with the same text",
        "one: identical",
        "── Passages that others have",
        "words, also in one, two",
        "── Related articles",
        "the same text, word for word",
    ]
    places = [shown.find(part) for part in parts]
    assert -1 not in places, dict(zip(parts, places, strict=True))
    assert places == sorted(places)


def test_an_article_outside_the_folder_is_set_beside_its_articles(
    tmp_path: Path, capsys: Captured
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    text = "date 2021-04-07\n\nDOHA: Snow fell on all of the valleys around the old town today.\n"
    (folder / "one.txt").write_text(text, encoding="utf-8")
    (tmp_path / "copy.txt").write_text(text, encoding="utf-8")

    assert main(["show", str(tmp_path / "copy.txt"), "--within", str(folder)]) == 0
    assert "one: identical" in capsys.readouterr().out
