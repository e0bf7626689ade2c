"""`newscorpus check` for people, programs and editors, and how far it is."""

import io
import json
from pathlib import Path

import pytest

from newscorpus.cli import main
from newscorpus.cli.progress import progress
from newscorpus.diagnostics.catalogue import CATALOGUE

TEXT = "date 2021-02-30 It rained all day in the valley, and snowed at night.\n"
LONG = "date 2021-02-30 " + "It rained all day. " * 40 + "\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "rain.txt").write_text(TEXT, "utf-8")
    (tmp_path / "photo.txt").write_bytes(b"\x00\x01\x02")
    (tmp_path / "corrections.yml").write_text("- article: rian\n  title: x\n  reason: y\n", "utf-8")
    monkeypatch.chdir(tmp_path.parent)
    return tmp_path


def test_a_problem_is_shown_with_its_hint_its_line_and_a_caret(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(folder)]) == 1

    lines = capsys.readouterr().out.splitlines()
    place = next(i for i, line in enumerate(lines) if "rain.txt:1:6: NC203 warning: " in line)
    assert lines[place + 1].startswith("hint: ")
    assert lines[place + 2] == "1 | " + TEXT.rstrip()
    assert lines[place + 3] == " " * 9 + "^"
    assert any("corrections.yml:1:3: NC523" in line for line in lines)


def test_a_long_line_is_cut_around_the_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "long.txt").write_text(LONG, "utf-8")

    main(["check", str(tmp_path / "long.txt")])

    shown = capsys.readouterr().out.splitlines()[2:4]
    assert len(shown[0]) < 110
    assert shown[0][shown[1].index("^") :].startswith("2021-02-30")


def test_json_says_the_same_to_programs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(folder), "--format", "json"])

    found = json.loads(capsys.readouterr().out)
    assert {problem["code"] for problem in found} == {"NC102", "NC203", "NC523"}
    rain = next(problem for problem in found if problem["code"] == "NC203")
    assert (rain["severity"], rain["line"], rain["column"]) == ("warning", 1, 6)
    assert rain["path"] == str(folder / "rain.txt")


def test_sarif_names_a_rule_and_a_place_for_each_problem(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(folder), "--format", "sarif"])

    log = json.loads(capsys.readouterr().out)
    run = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert log["version"] == "2.1.0"
    assert rules == [code.id for code in CATALOGUE if code.id in {"NC102", "NC203", "NC523"}]
    assert sorted(result["ruleId"] for result in run["results"]) == sorted(rules)
    places = [
        r["locations"][0]["physicalLocation"] for r in run["results"] if r["ruleId"] == "NC203"
    ]
    assert places[0]["region"] == {"startLine": 1, "startColumn": 6}
    assert {result["level"] for result in run["results"]} == {"error", "warning"}


@pytest.mark.parametrize(("arguments", "code"), [([], 0), (["--strict"], 1)])
def test_strict_fails_on_warnings_as_well(
    tmp_path: Path, arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "rain.txt").write_text(TEXT, "utf-8")

    assert main(["check", str(tmp_path), *arguments]) == code
    assert "NC203" in capsys.readouterr().out


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_long_run_shows_how_far_it_is_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = iter(range(100))
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    terminal, pipe = _Terminal(), io.StringIO()

    assert list(progress("abcdef", 6, terminal)) == list("abcdef")
    assert list(progress("abcdef", 6, pipe)) == list("abcdef")

    assert "2 of 6 files, 4 s left" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")
    assert pipe.getvalue() == ""
