"""What all tests share, and what is said when the browser tests cannot run."""

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.browser import opening

# how long an example takes tells of what else the machine does, not of the code
settings.register_profile("patient", deadline=None, suppress_health_check=(HealthCheck.too_slow,))
settings.load_profile("patient")


def _lacks_browser() -> bool:
    # on a server that checks changes, tests that silently do not run are worse than a failure
    return opening.executable() is None and os.environ.get("CI") != "true"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the browser tests out where there is no browser."""
    if _lacks_browser():
        items[:] = [item for item in items if item.get_closest_marker("browser") is None]


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what did not run, where it is read last."""
    if _lacks_browser():
        terminalreporter.section("not run here")
        terminalreporter.line("tests/browser: there is no Chromium on the path.")
        terminalreporter.line(f"To run them: {opening.INSTALL}")
