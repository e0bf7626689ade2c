"""What the site publishes beside its pages."""

import re

import pytest

from newscorpus.pages.assets import STYLESHEETS, read_asset

CSS = re.sub(r"/\*.*?\*/", "", read_asset("newscorpus.css").decode(), flags=re.DOTALL)


def test_every_stylesheet_can_be_read() -> None:
    assert all(read_asset(name) for name in STYLESHEETS)


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
