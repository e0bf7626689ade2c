"""Pagefind's index of the built site, the way to it, and what stays where it is not installed."""

import gzip
import json
import logging
import sys
from pathlib import Path
from typing import Any

import pytest
from mkdocs.exceptions import PluginError

from newscorpus.mkdocs_plugin import pagefind
from tests.built_site import (
    MATERIAL,
    ROOT,
    THEME_SEARCH,
    Built,
    broken_links,
    build_site,
    make_project,
)
from tests.site_fixtures import CALM

DOCS = {"x.md": "# X\n\nA page of the user's own.\n"}
SEEDS_FILTERED = {"topic", "person", "year"}


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build_site(ROOT / "mkdocs.yml", tmp_path_factory.mktemp("seeds"), strict=True)


@pytest.fixture
def no_pagefind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pagefind.service", None)


def build(folder: Path, config: str = MATERIAL, docs: dict[str, str] = DOCS) -> Built:
    """Build a site of one article."""
    project = make_project(folder, {"calm.txt": CALM}, config=config, docs=docs)
    return build_site(project / "mkdocs.yml", folder / "site", strict=True)


def entry(site: Built) -> dict[str, Any]:
    """What a browser asks for first: the languages of the index with their counts."""
    found: dict[str, Any] = json.loads(site.html("pagefind/pagefind-entry.json"))
    return found


def fragments(site: Built) -> dict[str, dict[str, Any]]:
    """What the index holds of each page, by its address."""
    files = (site.folder / "pagefind" / "fragment").iterdir()
    texts = (gzip.decompress(file.read_bytes()).decode() for file in files)
    pages = (json.loads(text.removeprefix("pagefind_dcd")) for text in texts)
    return {page["url"]: page for page in pages}


def theme_index(site: Built) -> list[str]:
    """The addresses that the theme's own search finds."""
    index = json.loads(site.html("search/search_index.json"))
    return [document["location"] for document in index["docs"]]


def test_the_index_of_the_seeds_holds_the_five_articles(seeds: Built) -> None:
    pages = fragments(seeds)

    assert [found["page_count"] for found in entry(seeds)["languages"].values()] == [5]
    assert len(pages) == 5
    assert all(url.startswith("/articles/00") and url.endswith("/") for url in pages)


def test_an_article_can_be_found_by_what_it_is_about(seeds: Built) -> None:
    article = next(page for url, page in fragments(seeds).items() if "/001_" in url)

    assert set(article["filters"]) == SEEDS_FILTERED
    assert article["filters"]["year"] == ["2021"]
    assert "Gas pipeline" in article["filters"]["topic"]
    assert "Sergey Lavrov" in article["filters"]["person"]
    assert article["meta"]["date"] == "7 April 2021"
    assert article["meta"]["title"].startswith("Russian Foreign Minister Sergey Lavrov")
    assert len(list((seeds.folder / "pagefind" / "filter").iterdir())) == len(SEEDS_FILTERED)


def test_nothing_but_the_text_is_searched_and_each_paragraph_has_its_place(seeds: Built) -> None:
    article = next(page for url, page in fragments(seeds).items() if "/001_" in url)
    places = {anchor["id"]: anchor["location"] for anchor in article["anchors"]}
    words = article["content"].split()

    assert "¶" not in article["content"]
    assert "why?" not in article["content"]
    assert "Provenance" not in article["content"]
    assert words[places["p1"]] == "ISLAMABAD"
    assert words[places["p2"]] == "The"


def test_what_pagefind_brings_and_our_page_does_without_is_not_published(seeds: Built) -> None:
    names = {path.name for path in (seeds.folder / "pagefind").iterdir()}

    assert {"pagefind.js", "wasm.en.pagefind"} <= names
    assert names & set(pagefind.UNUSED) == set()


@pytest.mark.parametrize("page", ["index.html", "articles/001_9efcf83076b3d92f/index.html"])
def test_the_header_leads_to_the_page_to_search_by_a_plain_form(seeds: Built, page: str) -> None:
    elements = seeds.elements(page)
    form = next(e for e in elements.tagged("form") if e.attributes.get("role") == "search")
    names = [e.attributes.get("name") for e in elements.tagged("input")]

    assert form.attributes["method"] == "get"
    assert form.attributes["action"] == f"{'../' * page.count('/')}search/"
    assert "q" in names
    assert "search" not in [e.attributes.get("name") for e in elements.tagged("form")]
    assert "search/index.html" in seeds.targets(page)


def test_the_index_of_the_theme_is_empty(seeds: Built) -> None:
    assert theme_index(seeds) == []


def test_without_directory_urls_hits_are_files(tmp_path: Path) -> None:
    built = build(tmp_path, f"{MATERIAL}use_directory_urls: false\n")
    form = next(e for e in built.elements("x.html").tagged("form"))

    assert list(fragments(built)) == ["/articles/calm/index.html"]
    assert form.attributes["action"] == "search/index.html"
    assert broken_links(built) == []


@pytest.mark.parametrize("name", ["mkdocs", "readthedocs"])
def test_other_themes_keep_their_search_and_get_the_page_too(tmp_path: Path, name: str) -> None:
    built = build(tmp_path, MATERIAL.replace("name: material", f"name: {name}"))

    assert "articles/calm/" in theme_index(built)
    assert list(fragments(built)) == ["/articles/calm/"]
    assert "search/index.html" in built.targets("x/index.html")


def test_where_the_header_has_no_search_the_navigation_leads_to_it(tmp_path: Path) -> None:
    built = build(tmp_path, MATERIAL.replace("  - search\n", ""))

    assert "nc-find" not in built.html("x/index.html")
    assert "search/index.html" in built.targets("x/index.html")
    assert list(fragments(built)) == ["/articles/calm/"]


def test_a_search_box_of_the_users_own_stays_and_what_it_searches_too(tmp_path: Path) -> None:
    own = tmp_path / "overrides" / "partials" / "search.html"
    own.parent.mkdir(parents=True)
    own.write_text("<p>My own box</p>", "utf-8")
    config = MATERIAL.replace("name: material", "name: material\n  custom_dir: overrides")
    built = build(tmp_path, config)

    assert "My own box" in built.html("x/index.html")
    assert "nc-find" not in built.html("x/index.html")
    assert "articles/calm/" in theme_index(built)


def test_other_overrides_of_the_user_stay_beside_ours(tmp_path: Path) -> None:
    own = tmp_path / "overrides" / "partials" / "copyright.html"
    own.parent.mkdir(parents=True)
    own.write_text("<p>All mine</p>", "utf-8")
    config = MATERIAL.replace("name: material", "name: material\n  custom_dir: overrides")
    built = build(tmp_path, config)

    assert "All mine" in built.html("x/index.html")
    assert "nc-find" in built.html("x/index.html")
    assert not (built.folder / "partials").exists()


def test_a_page_of_the_users_own_at_the_address_stays(tmp_path: Path) -> None:
    own = "---\nnewscorpus: false\n---\n\n# Mine\n\nI search elsewhere.\n"
    built = build(tmp_path, docs={"search.md": own})

    assert "I search elsewhere." in built.html("search/index.html")
    assert "nc-hits" not in built.html("search/index.html")


@pytest.mark.usefixtures("no_pagefind")
def test_where_it_is_not_installed_the_theme_searches_and_this_is_said_once(
    tmp_path: Path,
) -> None:
    built = build(tmp_path)
    said = [record for record in built.log if "Pagefind" in record.getMessage()]

    assert [record.levelno for record in said] == [logging.INFO]
    assert pagefind.INSTALL in said[0].getMessage()
    assert "articles/calm/" in theme_index(built)
    assert not (built.folder / "pagefind").exists()
    assert not (built.folder / "search" / "index.html").exists()
    assert "data-pagefind" not in built.html("articles/calm/index.html")
    assert 'data-md-component="search"' in built.html("x/index.html")
    assert broken_links(built) == []


def test_one_can_choose_the_search_of_the_theme_and_nothing_is_said(tmp_path: Path) -> None:
    built = build(tmp_path, THEME_SEARCH)

    assert "articles/calm/" in theme_index(built)
    assert not (built.folder / "pagefind").exists()
    assert "Pagefind" not in built.messages()


@pytest.mark.usefixtures("no_pagefind")
def test_one_who_asks_for_it_is_told_how_to_get_it() -> None:
    with pytest.raises(PluginError, match="not installed: pip install 'pagefind"):
        pagefind.chosen("pagefind")


def test_a_corpus_without_articles_has_nothing_to_search(tmp_path: Path) -> None:
    project = make_project(tmp_path, {}, docs=DOCS)
    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert not (built.folder / "pagefind").exists()
    assert "no article to search yet" in built.html("search/index.html")
    assert broken_links(built) == []


@pytest.mark.parametrize("script", ["#!/bin/sh\necho broken >&2\nexit 3\n", "no program\n"])
def test_a_failure_is_a_warning_that_tells_what_the_program_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    program = tmp_path / "pagefind"
    program.write_text(script, "utf-8")
    program.chmod(0o755 if script.startswith("#!") else 0o644)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(program))
    project = make_project(tmp_path, {"calm.txt": CALM}, docs=DOCS)
    built = build_site(project / "mkdocs.yml", tmp_path / "site")

    (warning,) = built.warnings
    assert warning.startswith("newscorpus: Pagefind could not index the site")
    assert ("broken" if script.startswith("#!") else "ermission denied") in warning
