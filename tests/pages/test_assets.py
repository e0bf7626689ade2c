"""What the site publishes beside its pages."""

import re
from collections import Counter
from importlib import resources

import pytest

from newscorpus.pages import uris
from newscorpus.pages.assets import SCRIPTS, SITE_SCRIPTS, STYLESHEET, read_asset

CSS = re.sub(r"/\*.*?\*/", "", read_asset("newscorpus.css").decode(), flags=re.DOTALL)


def test_every_file_can_be_read() -> None:
    assert all(read_asset(name) for name in (STYLESHEET, *SCRIPTS, *SITE_SCRIPTS))


def test_previews_know_the_folders_of_our_pages() -> None:
    listed = re.search(r"FOLDERS = \[(.*?)\]", read_asset("preview.js").decode(), re.DOTALL)
    assert listed is not None

    assert re.findall(r'"([^"]+)"', listed[1]) == [
        uris.ARTICLES, *uris.ENTITIES.values(), uris.TOPICS, uris.OUTLETS, uris.STORIES,
    ]  # fmt: skip


def test_the_root_of_the_site_lies_two_folders_above_the_scripts() -> None:
    assert uris.ASSETS.count("/") == 2
    assert 'new URL("../../", document.currentScript.src)' in read_asset("preview.js").decode()


@pytest.mark.parametrize("name", [*SCRIPTS, *SITE_SCRIPTS])
def test_no_script_makes_html_of_text_or_asks_another_host(name: str) -> None:
    script = read_asset(name).decode()

    assert [
        w for w in ("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(") if w in script
    ] == []
    assert "http" not in script


@pytest.mark.parametrize("name", ["../page.py", "__init__.py", "", "other.css"])
def test_nothing_else_can_be_read(name: str) -> None:
    with pytest.raises(ValueError, match=r"an asset is one of newscorpus\.css"):
        read_asset(name)


def test_our_classes_have_our_prefix_and_the_rest_are_the_themes() -> None:
    selectors = re.findall(r"([^{}]+)\{", CSS)
    classes = {name for s in selectors for name in re.findall(r"\.([a-z][\w-]*)", s)}

    assert {name for name in classes if not name.startswith(("nc-", "md-"))} == set()


def test_colours_are_the_themes_alone() -> None:
    literal = re.findall(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(", CSS)

    assert literal == []


def test_nothing_is_fetched_from_elsewhere() -> None:
    assert "url(" not in CSS
    assert "@import" not in CSS


def test_the_stylesheet_is_published_without_comments_and_with_every_rule() -> None:
    folder = resources.files("newscorpus.pages.assets")
    written = b"".join(
        each.read_bytes() for each in folder.iterdir() if each.name.endswith(".css")
    ).decode()
    without = re.sub(r"/\*.*?\*/", "", written, flags=re.DOTALL)
    published = read_asset(STYLESHEET).decode()

    assert "/*" not in published
    assert Counter(published.split()) == Counter(without.split())
