import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from newscorpus.cli import main
from newscorpus.cli.main import COMMANDS
from tests.tree import ROOT

Captured = pytest.CaptureFixture[str]


def test_the_version_is_that_of_the_package(capsys: Captured) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"newscorpus {metadata.version('newscorpus')}\n"


def test_the_help_lists_every_command_with_its_summary(capsys: Captured) -> None:
    assert main(["--help"]) == 0

    listed = " ".join(capsys.readouterr().out.split())

    assert [c.name for c in COMMANDS if f" {c.name} {c.summary}" not in listed] == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_the_help_of_a_command_shows_an_example(capsys: Captured, command: object) -> None:
    name, example = command.name, command.example  # type: ignore[attr-defined]

    assert main([name, "--help"]) == 0
    assert f"example:\n  {example}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "COMMAND"),
        (["publish"], "invalid choice: 'publish'"),
        (["check"], "PATH"),
        (["export", "seeds"], "--to"),
        (["check", "seeds", "--date-order", "ymd"], "ymd"),
    ],
)
def test_a_call_that_makes_no_sense_is_answered_with_how_to_call(
    capsys: Captured, words: list[str], said: str
) -> None:
    assert main(words) == 2

    answer = capsys.readouterr()

    assert answer.out == ""
    assert answer.err.startswith("usage: newscorpus")
    assert said in answer.err


@pytest.mark.parametrize("words", [["check"], ["show"], ["export", "--to", "jsonl"]])
def test_a_path_that_is_not_there_is_named_and_nothing_is_printed(
    capsys: Captured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main([*words, "seedz"]) == 2

    answer = capsys.readouterr()

    assert answer.out == ""
    assert answer.err.startswith("newscorpus: there is no file or folder 'seedz'; check ")
    assert str(tmp_path) in answer.err


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "newscorpus", *words],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


def test_the_module_is_the_command() -> None:
    assert run("--version").stdout.startswith(b"newscorpus ")


def test_a_reader_that_stops_early_is_no_failure() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "newscorpus", "export", "seeds", "--to", "jsonl"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        complaint = process.stderr.read()

        assert process.wait() == 0
        assert complaint == b""


def test_output_is_utf8_whatever_the_locale_says() -> None:
    plain = run("codes", "NC202", PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    shown = run(
        "export", "seeds", "--to", "jsonl", PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C"
    )

    assert (plain.returncode, shown.returncode) == (0, 0)
    assert "’" in shown.stdout.decode("utf-8")
