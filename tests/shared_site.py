"""Builds the site of the large corpus once, however many workers of pytest ask for it."""

import fcntl
import os
from pathlib import Path

import pytest

from tests.built_site import MATERIAL, Built, build_site, make_project
from tests.site_fixtures import URDU, many

URL = "https://example.org/papers/"
"""Below a sub-path, as project pages are."""

PALETTE = """\
name: material
  palette:
    - {media: "(prefers-color-scheme: light)", scheme: default}
    - {media: "(prefers-color-scheme: dark)", scheme: slate}
"""
CONFIG = f"{MATERIAL.replace('name: material', PALETTE)}site_url: {URL}\n"


def many_built(temporary: pytest.TempPathFactory) -> Built:
    """Give the site of 300 made-up articles; the first who asks builds it, the others wait."""
    folder = _common(temporary) / "many"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "done").exists():
            project = make_project(folder, many(), config=CONFIG, docs={"about.md": "# About\n"})
            build_site(project / "mkdocs.yml", folder / "site")
            (folder / "done").touch()
    return Built(folder / "site", URL)


def _common(temporary: pytest.TempPathFactory) -> Path:
    # each worker has a folder of its own in that of the session; without workers that is all
    own = temporary.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def urdu_built(folder: Path) -> Built:
    """Build a site whose pages speak Urdu, of articles in English and of one in Urdu."""
    made_up = many()
    chosen = dict(list(made_up.items())[:40])
    articles = {
        **chosen,
        "undated.txt": made_up["undated.txt"],
        "binary.txt": b"\0",
        "urdu.txt": URDU,
    }
    config = CONFIG.replace("name: material", "name: material\n  language: ur")
    project = make_project(folder, articles, config=config, docs={"about.md": "# About\n"})
    return build_site(project / "mkdocs.yml", folder / "site")
