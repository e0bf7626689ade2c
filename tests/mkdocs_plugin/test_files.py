"""Which files are published: the user's come first, articles come once."""

from pathlib import Path

import pytest

from tests.built_site import MATERIAL, build_site, make_project
from tests.site_fixtures import CALM

GITHUB = "repo_url: https://github.com/valley/papers\nedit_uri: edit/main/docs/\n"
EDIT = MATERIAL.replace("name: material", "name: material\n  features: [content.action.edit]")


def test_a_page_that_keeps_to_itself_takes_our_address_and_that_is_told(tmp_path: Path) -> None:
    own = "---\nnewscorpus: false\n---\n\n# My own timeline\n"
    docs = {"index.md": "# Hi\n", "timeline.md": own}
    project = make_project(tmp_path, {"calm.txt": CALM}, docs=docs)

    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert "My own timeline" in built.html("timeline/index.html")
    assert "timeline.md is published at /timeline/ instead of ours" in built.messages()
    assert "/ instead of ours" not in built.messages().replace("/timeline/", "")


def test_a_page_of_the_user_that_is_left_out_does_not_take_an_address(tmp_path: Path) -> None:
    config = f"{MATERIAL}exclude_docs: timeline/\n"
    docs = {"x.md": "# X\n", "timeline/index.md": "# My own timeline\n"}
    project = make_project(tmp_path, {"calm.txt": CALM}, config=config, docs=docs)

    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert "My own timeline" not in built.html("timeline/index.html")
    assert "January 2024" in built.html("timeline/2024/index.html")


def test_articles_below_the_docs_are_published_as_articles_only(tmp_path: Path) -> None:
    config = MATERIAL.replace("- newscorpus", "- newscorpus: {articles: docs/press}")
    docs = {
        "x.md": "# X\n",
        "press/calm.txt": CALM,
        "press/deep/snow.md": CALM,
        "press/empty.txt": "",
        "press/topics.yml": "topics: []\n",
        "press/map.svg": "<svg/>",
    }
    project = make_project(tmp_path, {}, config=config, docs=docs)

    site = build_site(project / "mkdocs.yml", tmp_path / "site").folder

    raw = sorted(p.relative_to(site / "press").as_posix() for p in (site / "press").rglob("*.*"))
    assert raw == ["map.svg"]
    assert (site / "articles" / "deep" / "snow" / "index.html").is_file()


def test_nothing_is_written_into_the_docs(tmp_path: Path) -> None:
    project = make_project(tmp_path, {"calm.txt": CALM}, docs={"x.md": "# X\n"})
    before = sorted((project / "docs").rglob("*"))

    build_site(project / "mkdocs.yml", tmp_path / "site")

    assert sorted((project / "docs").rglob("*")) == before


@pytest.mark.parametrize(
    ("in_repository", "edit"),
    [(True, "https://github.com/valley/papers/edit/main/articles/calm.txt"), (False, None)],
)
def test_an_article_is_edited_where_its_file_lies(
    tmp_path: Path,
    in_repository: bool,  # noqa: FBT001 -- a row of the table
    edit: str | None,
) -> None:
    outside = tmp_path / "elsewhere"
    articles = {"calm.txt": CALM}
    make_project(outside, articles)
    plugin = "newscorpus" if in_repository else f"newscorpus: {{articles: {outside / 'articles'}}}"
    config = EDIT.replace("newscorpus", plugin) + GITHUB
    project = make_project(tmp_path / "here", articles, config=config, docs={"x.md": "# X\n"})

    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    links = built.elements("articles/calm/index.html").found
    edits = [e.attributes["href"] for e in links if e.attributes.get("rel") == "edit"]
    assert edits == ([edit] if edit else [])
