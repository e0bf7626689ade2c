"""What a user of `newscorpus check` sees, as a whole: `tests/cases/check/expected.txt`."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from newscorpus.cli import main
from newscorpus.cli.excerpts import excerpt
from newscorpus.cli.problems import Problem
from newscorpus.cli.reports import write_sarif, write_text
from newscorpus.cli.terminal import Ink
from newscorpus.diagnostics import Severity, catalogue
from newscorpus.text import Position

EXPECTED = Path(__file__).parents[1] / "cases" / "check" / "expected.txt"
BODY = "It rained all day in the valley, and the river rose over its banks."

FILES: dict[str, str | bytes] = {
    "a-title.md": f"---\ntitle: Flood: river rises\ndate: 2021-04-07\n---\n\n{BODY}\n",
    "b-date.md": f"---\ndate: 2024-13-01\nurl: example.org\n---\n\n{BODY}\n",
    "c-twice.md": f"---\ndate: 2021-04-08\ndate: 2021-04-07\n---\ndate 2021-04-07\n\n{BODY}\n",
    "d-order.txt": f"date 07/04/2021\n\n{BODY}\n",
    "e-stray.txt": b"date 2021-04-07\n\nGr\xc3\xbcn and gr\xc3\xbcn and gr\xfcn. " + BODY.encode(),
    "f-scan.txt": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "g-cut.txt": f"Thu, May\n\n{BODY}\n=====\ndate 2021-04-31\n\n{BODY}\n",
    "h-export.csv": f'date,text\n2021-04-07,"{BODY}"\n2021-04-08,{BODY},more\nsoon,"{BODY}"\n',
    "i-export.csv": "datum,inhalt\n2021-04-07,Regen\n",
    "corrections.yml": "a-titel:\n  date: 2021-04-08\n  reason: seen in print\n",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "news").mkdir()
    for name, content in FILES.items():
        data = content if isinstance(content, bytes) else content.encode()
        (tmp_path / "news" / name).write_bytes(data)
    monkeypatch.chdir(tmp_path)
    return tmp_path


CALL = ["check", "news", "--include", "*.md", "--include", "*.txt", "--include", "*.csv"]
CALL += ["--separator", "={5,}"]


@pytest.mark.usefixtures("folder")
def test_a_user_sees_the_place_the_problem_and_what_to_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(CALL) == 1

    assert capsys.readouterr().out == EXPECTED.read_text("utf-8")


@pytest.mark.usefixtures("folder")
def test_json_tells_records_of_tables_from_lines_of_files(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main([*CALL, "--format", "json"])
    found = {
        (p["path"], p["part"], p["line"], p["code"]) for p in json.loads(capsys.readouterr().out)
    }

    assert ("news/g-cut.txt", None, 5, "NC203") in found
    assert ("news/h-export.csv", None, 3, "NC107") in found
    assert ("news/h-export.csv", "#row=4", None, "NC203") in found


def sarif(*problems: Problem) -> list[dict[str, Any]]:
    output = io.StringIO()
    write_sarif(problems, output)
    results = json.loads(output.getvalue())["runs"][0]["results"]
    return [result["locations"][0] for result in results]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("news/a.txt", "news/a.txt"),
        ("news/a b#1%.txt", "news/a%20b%231%25.txt"),
        ("a:b/ü.txt", "a%3Ab/%C3%BC.txt"),
        ("/news/a b.txt", "file:///news/a%20b.txt"),
    ],
)
def test_sarif_writes_paths_as_addresses(path: str, uri: str) -> None:
    (place,) = sarif(Problem(path, catalogue.EMPTY.at(None)))

    assert place["physicalLocation"] == {"artifactLocation": {"uri": uri}}


def test_sarif_places_a_record_at_its_line_and_names_it() -> None:
    told = catalogue.NO_DATE.at(Position(1, 1))
    (place,) = sarif(Problem("a.csv", told, "#row=17", 120, BODY))

    assert place["physicalLocation"]["region"] == {"startLine": 120}
    assert place["logicalLocations"] == [{"fullyQualifiedName": "a.csv#row=17"}]


@pytest.mark.parametrize(
    ("line", "column", "before"),
    [("日本 x", 4, 5), ("e\u0301 x", 4, 2), ("\tx", 2, 1), ("\u200fx", 2, 0), ("x", 2, 1)],
)
def test_a_caret_stands_below_its_place_in_any_script(line: str, column: int, before: int) -> None:
    told = catalogue.NO_DATE.at(Position(2, column))
    shown = excerpt(Problem("a.txt", told, text=f"first\r\n{line}\r\nlast"))

    assert shown is not None
    assert shown[1] == " " * (len("2 | ") + before) + "^"


@pytest.mark.parametrize("position", [Position(9, 1), None])
def test_what_has_no_place_in_its_text_shows_no_line(position: Position | None) -> None:
    assert excerpt(Problem("a.txt", catalogue.NO_DATE.at(position), text="one line")) is None


def test_colours_tell_severities_apart_on_a_terminal_only() -> None:
    shown = {Ink(coloured=True).severity("x", severity) for severity in Severity}

    assert len(shown) == len(Severity)
    assert {Ink(coloured=False).severity("x", severity) for severity in Severity} == {"x"}


def test_a_pipe_gets_no_colours() -> None:
    output = io.StringIO()
    write_text([Problem("a.txt", catalogue.EMPTY.at(None))], output)

    assert "\x1b" not in output.getvalue()
