"""The page that hosts show where there is none."""

import re
from pathlib import Path

import pytest

from tests.built_site import MATERIAL, build_site, make_project
from tests.site_fixtures import CALM


@pytest.mark.parametrize("theme", ["material", "mkdocs", "readthedocs"])
@pytest.mark.parametrize(
    ("options", "link"),
    [
        ("", "/articles/"),
        ("site_url: https://example.org/papers/\n", "/papers/articles/"),
        ("use_directory_urls: false\n", "/articles/index.html"),
    ],
)
def test_it_leads_on_to_the_main_pages_from_any_depth(
    tmp_path: Path, theme: str, options: str, link: str
) -> None:
    config = MATERIAL.replace("material", theme) + options
    project = make_project(tmp_path, {"calm.txt": CALM}, config=config)
    built = build_site(project / "mkdocs.yml", tmp_path / "site")
    html = built.html("404.html")

    assert "There is no page at this address." in html
    assert f'<a href="{link}">Articles</a>' in html
    assert re.search(r"</h1>\s*<p>There is no page", html)


def test_it_speaks_the_language_of_the_site(tmp_path: Path) -> None:
    config = MATERIAL.replace("name: material", "name: material\n  language: tr")
    project = make_project(tmp_path, {"calm.txt": CALM}, config=config)
    html = build_site(project / "mkdocs.yml", tmp_path / "site").html("404.html")

    assert "There is no page" not in html
    assert 'href="/articles/"' in html
