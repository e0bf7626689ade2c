"""`mkdocs serve`: what changes on disk shows in the browser by itself."""

import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError

import attrs
import pytest

from tests.built_site import QUIET, ROOT

PATIENCE = 40.0
"""Seconds to wait for a page; a build takes one."""

LEAD = "date 2024-01-02 KABUL: {} fell on the city all day, and the roads were closed.\n"


@attrs.frozen
class Server:
    """A running `mkdocs serve` and the project that it serves."""

    folder: Path
    address: str
    log: Path

    def page(self, path: str) -> str:
        """Fetch a page, or give nothing when it is not there."""
        try:
            with urllib.request.urlopen(self.address + path, timeout=5) as response:  # noqa: S310 -- our own server
                return str(response.read().decode("utf-8"))
        except (URLError, TimeoutError, ConnectionError):
            return ""

    def wait(self, path: str, is_there: Callable[[str], bool]) -> str:
        """Wait until a page is as it should be; the server's log tells why it is not."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            page = self.page(path)
            if page and is_there(page):
                return page
            time.sleep(0.2)
        pytest.fail(f"/{path} did not come to be as it should:\n{self.log.read_text('utf-8')}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("served")
    for name in ("docs", "seeds"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    log, port = folder / "server.log", _free_port()
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with log.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(command, cwd=folder, env=QUIET, stdout=output, stderr=output)
    try:
        server = Server(folder, f"http://127.0.0.1:{port}/", log)
        server.wait("", lambda page: "Latest articles" in page)
        yield server
    finally:
        process.terminate()
        process.wait(timeout=20)


def test_pages_reload_themselves(server: Server) -> None:
    assert "livereload(" in server.page("articles/001_9efcf83076b3d92f/")


def test_an_edit_to_an_article_shows(server: Server) -> None:
    path = server.folder / "seeds" / "001_9efcf83076b3d92f.txt"
    path.write_text(path.read_text("utf-8") + "\n\nA paragraph that was added later.\n", "utf-8")

    server.wait("articles/001_9efcf83076b3d92f/", lambda page: "added later" in page)


def test_a_new_article_shows_and_goes_with_its_file(server: Server) -> None:
    path = server.folder / "seeds" / "snow.txt"
    path.write_text(LEAD.format("Snow"), "utf-8")
    server.wait("articles/", lambda page: "Snow fell on the city" in page)

    path.unlink()

    server.wait("articles/", lambda page: "Snow fell on the city" not in page)


def test_a_draft_is_marked_until_its_mark_goes(server: Server) -> None:
    path = server.folder / "seeds" / "sleet.txt"
    path.write_text("---\ndraft: true\n---\n\n" + LEAD.format("Sleet"), "utf-8")
    server.wait("articles/sleet/", lambda page: "Draft: not published by mkdocs build" in page)
    assert '<span class="nc-waiting">draft</span>' in server.page("articles/")

    path.write_text("---\ndraft: false\n---\n\n" + LEAD.format("Sleet"), "utf-8")

    server.wait("articles/sleet/", lambda page: "Draft: not" not in page)
    assert "nc-waiting" not in server.page("articles/")
    path.unlink()
    server.wait("articles/", lambda page: "Sleet fell on the city" not in page)


def test_words_about_a_page_show_as_they_are_written(server: Server) -> None:
    path = server.folder / "docs" / "timeline.md"
    path.write_text("What we know of when.\n", "utf-8")
    server.wait("timeline/", lambda page: "What we know of when." in page)

    path.write_text("What we know of when and why.\n", "utf-8")
    server.wait("timeline/", lambda page: "when and why." in page)

    path.unlink()
    server.wait("timeline/", lambda page: "What we know" not in page)


def test_a_page_written_by_hand_shows_a_new_article(server: Server) -> None:
    path = server.folder / "seeds" / "pipe.txt"
    path.write_text(
        f"date 2024-02-02\n\nWords on a gas pipeline.\n\n{LEAD.format('Sleet')}", "utf-8"
    )
    server.wait("directives/", lambda page: "Words on a gas pipeline" in page)

    path.unlink()
    server.wait("directives/", lambda page: "Words on a gas pipeline" not in page)


def test_the_search_learns_of_a_new_article(server: Server) -> None:
    path = server.folder / "seeds" / "hail.txt"
    path.write_text(LEAD.format("Hail"), "utf-8")

    server.wait("pagefind/pagefind-entry.json", lambda entry: '"page_count":6' in entry)

    path.unlink()
    server.wait("pagefind/pagefind-entry.json", lambda entry: '"page_count":5' in entry)


def test_an_edit_to_the_topics_shows(server: Server) -> None:
    path = server.folder / "seeds" / "topics.yml"
    path.write_text(path.read_text("utf-8") + "\n  - label: Wheat\n    any: [wheat]\n", "utf-8")

    server.wait("topics/", lambda page: "Wheat" in page)


def test_a_correction_shows(server: Server) -> None:
    path = server.folder / "seeds" / "corrections.yml"
    path.write_text(
        "- article: 004_d76d9ba795c697e9\n  date: 2021-05-06\n  reason: the archive of the paper\n",
        "utf-8",
    )

    page = server.wait("articles/004_d76d9ba795c697e9/", lambda page: "the archive of" in page)

    assert '<time datetime="2021-05-06">' in page


def test_an_edit_to_a_page_of_the_docs_shows(server: Server) -> None:
    path = server.folder / "docs" / "index.md"
    path.write_text(path.read_text("utf-8") + "\nOne more sentence.\n", "utf-8")

    server.wait("", lambda page: "One more sentence." in page)


def test_a_file_that_becomes_unreadable_is_reported_and_the_rest_is_served(server: Server) -> None:
    path = server.folder / "seeds" / "002_6f01690b34ef76d7.txt"
    path.write_bytes(b"\x00\x01\x02" * 50)

    server.wait("articles/", lambda page: "Addressing a joint news conference" not in page)

    assert "seeds/002_6f01690b34ef76d7.txt: NC102" in server.log.read_text("utf-8")
    assert "Lavrov" in server.page("articles/001_9efcf83076b3d92f/")
