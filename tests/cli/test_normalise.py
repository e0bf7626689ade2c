import json
import sys
from pathlib import Path

import pytest

from newscorpus.cli import main

Captured = pytest.CaptureFixture[str]
INVISIBLE = "invisible: what shows nothing is taken out"
DASHES = "dashes: hyphens and dashes are written in one way each"
TEXT = "date 2021-04-07 “Rain,” he said.\n\n\n\nco\u00adop -- and\nplain\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rain.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_diff_gives_the_reasons_for_each_change(file: Path, capsys: Captured) -> None:
    assert main(["normalise", str(file)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"--- {file}",
        f"+++ {file} normalised",
        "@@ line 1 @@ quotation-marks: quotation marks are straight",
        "-date 2021-04-07 “Rain,” he said.",
        '+date 2021-04-07 "Rain," he said.',
        f"@@ line 5 @@ {INVISIBLE}; {DASHES}",
        "-co<U+00AD>op -- and",
        "+coop – and",
        "and 2 places between lines where spaces and line ends are even",
    ]
    assert file.read_text(encoding="utf-8") == TEXT


def test_only_the_steps_that_are_named_are_taken(file: Path, capsys: Captured) -> None:
    assert main(["normalise", str(file), "--step", "invisible", "--format", "json"]) == 0

    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert records == [
        {
            "path": "rain.txt",
            "line": 5,
            "column": 3,
            "start": TEXT.index("\u00ad"),
            "end": TEXT.index("\u00ad") + 1,
            "verbatim": "\u00ad",
            "replacement": "",
            "rules": ["invisible"],
        }
    ]


def test_nothing_is_printed_of_a_text_in_form(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "plain.txt").write_text("Rain fell.")

    assert main(["normalise", str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""


def test_mojibake_is_mended_on_request(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "paulo.txt").write_text("Rain in SÃ£o Paulo", encoding="utf-8")

    assert main(["normalise", str(tmp_path), "--mojibake"]) == 0
    assert "+Rain in São Paulo" in capsys.readouterr().out


def test_without_ftfy_the_call_is_refused_with_a_hint(
    file: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ftfy", None)

    assert main(["normalise", str(file), "--mojibake"]) == 2
    assert "pip install 'newscorpus[mojibake]'" in capsys.readouterr().err


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "binary.txt").write_bytes(b"%PDF-1.7\n%\xe2\xe3")

    assert main(["normalise", str(tmp_path)]) == 1
    assert "a PDF document" in capsys.readouterr().err
