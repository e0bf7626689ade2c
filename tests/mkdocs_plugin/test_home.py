"""A home page of the user's own, with that of the corpus below it."""

from pathlib import Path

import pytest

from tests.built_site import MATERIAL, Built, broken_links, build_site, make_project
from tests.site_fixtures import CALM

DESCRIPTION = "site_description: What the valley reads.\n"


def build(folder: Path, home: str, name: str = "index.md") -> Built:
    """Build a site with a home page."""
    config = MATERIAL + DESCRIPTION
    project = make_project(folder, {"calm.txt": CALM}, config=config, docs={name: home})
    return build_site(project / "mkdocs.yml", folder / "site", strict=True)


@pytest.mark.parametrize("name", ["index.md", "README.md"])
def test_the_corpus_follows_the_introduction_under_one_heading(tmp_path: Path, name: str) -> None:
    built = build(tmp_path, "# Welcome\n\n## What this is\n\nWords.\n", name)
    elements = built.elements("index.html")

    headings = [e.text.strip() for e in elements.found if e.tag in {"h1", "h2"}]
    assert [e.tag for e in elements.found].count("h1") == 1
    assert headings[:2] == ["Welcome", "What this is"]
    assert "Latest articles" in headings
    assert broken_links(built) == []


def test_the_table_of_contents_goes_on_with_the_sections_of_the_corpus(tmp_path: Path) -> None:
    built = build(tmp_path, "# Welcome\n\n## What this is\n")
    found = built.elements("index.html").found
    contents = next(
        n for n, e in enumerate(found) if e.attributes.get("data-md-component") == "toc"
    )
    links = [
        e.attributes["href"]
        for e in found[contents:]
        if "md-nav__link" in e.attributes.get("class", "")
    ]

    assert links[0] == "#what-this-is"
    assert "#latest" in links


def test_the_introduction_stands_for_the_description(tmp_path: Path) -> None:
    own = build(tmp_path / "own", "# Welcome\n").html("index.html")
    none = build(tmp_path / "none", "# About\n", "about.md").html("index.html")

    shown = '<p class="nc-standfirst">What the valley reads.</p>'
    assert (shown in own, shown in none) == (False, True)


def test_front_matter_keeps_a_home_page_as_its_author_wrote_it(tmp_path: Path) -> None:
    built = build(tmp_path, "---\nnewscorpus: false\n---\n\n# Welcome\n")

    assert "Latest articles" not in built.html("index.html")
    assert broken_links(built) == []


def test_links_from_the_introduction_may_point_at_what_follows(tmp_path: Path) -> None:
    built = build(tmp_path, "# Welcome\n\nSee [the latest](#latest).\n")

    assert "no such anchor" not in built.messages()
    assert broken_links(built) == []
