"""The types of the public interface as those see them who build on the library."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ADAPTER = "newscorpus.mkdocs_plugin."
"""Its options are typed the way MkDocs has them; nobody imports it."""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    # in another folder, so that the package is looked up as one that was installed
    folder = tmp_path_factory.mktemp("elsewhere")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    words = ["--verifytypes", "newscorpus", "--ignoreexternal", "--outputjson"]
    run = subprocess.run(
        [sys.executable, "-m", "basedpyright", *words],
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    told: dict[str, Any] = json.loads(run.stdout)["typeCompleteness"]
    return told


def test_every_public_symbol_has_a_known_type(report: dict[str, Any]) -> None:
    symbols = [one for one in report["symbols"] if one["isExported"]]
    unknown = [
        f"{one['name']}: {problem['message']}"
        for one in symbols
        if not one["name"].startswith(ADAPTER)
        for problem in one["diagnostics"]
    ]

    assert len(symbols) > 1000
    assert unknown == []
