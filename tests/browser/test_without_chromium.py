"""What pytest does and says where no Chromium is installed."""

import os
import subprocess
import sys
from pathlib import Path

from tests.browser import opening
from tests.built_site import ROOT

BROWSER_TEST = "tests/browser/test_keyboard.py::test_a_fold_opens_with_the_keyboard"
OTHER_TEST = "tests/test_text.py"


def run(*tests: str, path: Path, ci: str) -> subprocess.CompletedProcess[str]:
    """Run tests in a process of their own that finds commands in one folder only."""
    settings = {"PATH": str(path), "CI": ci}
    options = ("-p", "no:cacheprovider", "--numprocesses", "0")
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, *tests],
        cwd=ROOT,
        env=os.environ | settings,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_browser_tests_are_left_out_and_the_last_lines_say_so(tmp_path: Path) -> None:
    done = run(OTHER_TEST, BROWSER_TEST, path=tmp_path, ci="")
    *_, title, what, how, summary = filter(None, done.stdout.splitlines())

    assert done.returncode == 0, done.stdout
    assert "not run here" in title
    assert what == "tests/browser: there is no Chromium on the path."
    assert how == f"To run them: {opening.INSTALL}"
    assert " passed" in summary
    assert "skipped" not in summary
    assert "test_a_fold_opens" not in done.stdout


def test_on_a_server_a_missing_chromium_is_a_failure(tmp_path: Path) -> None:
    done = run(OTHER_TEST, BROWSER_TEST, path=tmp_path, ci="true")

    assert done.returncode == 1, done.stdout
    assert "RuntimeError: no Chromium on the path" in done.stdout
    assert opening.INSTALL in done.stdout
    assert "1 error" in done.stdout.splitlines()[-1]


def test_where_there_is_a_chromium_nothing_is_said_of_it(tmp_path: Path) -> None:
    chromium = tmp_path / opening.COMMANDS[0]
    chromium.touch(mode=0o755)
    done = run("--collect-only", "-q", BROWSER_TEST, path=tmp_path, ci="")

    assert BROWSER_TEST in done.stdout
    assert "not run here" not in done.stdout
