"""What all tests share, and what is said when the browser tests cannot run."""

import os
from pathlib import Path

import pytest

from tests.browser import opening

BROWSER_TESTS = Path(__file__).parent / "browser"


def _lacks_browser() -> bool:
    # on a server that checks changes, tests that silently do not run are worse than a failure
    return opening.executable() is None and os.environ.get("CI") != "true"


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave the browser tests out where there is no browser."""
    return True if collection_path == BROWSER_TESTS and _lacks_browser() else None


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what did not run, where it is read last."""
    if _lacks_browser():
        terminalreporter.section("not run here")
        terminalreporter.line("tests/browser: there is no Chromium on the path.")
        terminalreporter.line(f"To run them: {opening.INSTALL}")
