"""What the theme's search finds: the words of an article, once and where they stand."""

import json
from pathlib import Path

import pytest

from tests.built_site import THEME_SEARCH, build_site, make_project

ARTICLE = """date 2024-01-02

Snow closes the pass

KABUL: Snow fell all day and the pass was closed to lorries.

Drivers waited in the villages below it.
"""
TOPICS = "topics:\n- {label: Weather, any: [snow]}\n"


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The entries of the index: addresses with what is found there."""
    folder = tmp_path_factory.mktemp("search")
    articles = {"snow.txt": ARTICLE, "topics.yml": TOPICS}
    docs = {"index.md": "# Welcome\n\nTo the valley.\n"}
    project = make_project(folder, articles, config=THEME_SEARCH, docs=docs)
    build_site(project / "mkdocs.yml", folder / "site", strict=True)
    return _entries(folder / "site")


def _entries(site: Path) -> dict[str, str]:
    found = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    return {entry["location"]: f"{entry['title']} {entry['text']}" for entry in found["docs"]}


def test_the_words_of_an_article_are_found_once(index: dict[str, str]) -> None:
    assert [place for place, text in index.items() if "lorries" in text] == ["articles/snow/"]
    assert sum(text.count("lorries") for text in index.values()) == 1


def test_a_topic_is_found_by_its_name_and_the_users_page_by_its_words(
    index: dict[str, str],
) -> None:
    assert index["topics/weather/"].startswith("Weather")
    assert "To the valley." in index[""]


def test_pages_that_list_others_and_their_sections_are_left_out(index: dict[str, str]) -> None:
    assert sorted(index) == ["", "articles/snow/", "topics/weather/"]


def test_a_theme_that_knows_no_such_marks_builds_all_the_same(tmp_path: Path) -> None:
    config = THEME_SEARCH.replace("name: material", "name: mkdocs")
    project = make_project(tmp_path, {"snow.txt": ARTICLE}, config=config, docs={"x.md": "# X\n"})
    build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert "lorries" in _entries(tmp_path / "site")["articles/snow/"]
