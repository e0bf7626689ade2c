"""Where the main pages stand in the navigation."""

from pathlib import Path

import pytest

from tests.built_site import MATERIAL, Built, build_site, make_project
from tests.site_fixtures import CALM

TOPICS = "topics:\n  - label: Snow\n    any: [snow]\n"
ARTICLES = {"calm.txt": CALM, "topics.yml": TOPICS}
PAGE = "about/index.html"


def build(folder: Path, nav: str = "", *, config: str = MATERIAL, **docs: str) -> Built:
    """Build a site with one page of the user's own."""
    pages = {f"{name}.md": text for name, text in {"about": "# About\n", **docs}.items()}
    project = make_project(folder, ARTICLES, config=config + nav, docs=pages)
    return build_site(project / "mkdocs.yml", folder / "site", strict=True)


def navigation(site: Built, page: str = PAGE) -> list[str]:
    """Give the words of the navigation, in order."""
    found = site.elements(page).found
    start = next(i for i, e in enumerate(found) if e.attributes.get("data-md-level") == "0")
    end = next(i for i, e in enumerate(found) if e.attributes.get("data-md-type") == "toc")
    links = [i for i in range(start, end) if "md-nav__link" in found[i].attributes.get("class", "")]
    words = [found[i + 1].text.strip() for i in links if found[i + 1].tag == "span"]
    return [word for n, word in enumerate(words) if word and word not in words[:n]]


def test_without_nav_the_main_pages_stand_before_the_users_own(tmp_path: Path) -> None:
    assert navigation(build(tmp_path)) == [
        "Home",
        "Articles",
        "Topics",
        "Places",
        "Timeline",
        "Corpus",
        "About",
    ]


def test_a_home_page_of_the_user_stays_first(tmp_path: Path) -> None:
    built = build(tmp_path, index="# Welcome\n", zebra="# Zebra\n")

    assert navigation(built) == [
        "Welcome",
        "Articles",
        "Topics",
        "Places",
        "Timeline",
        "Corpus",
        "About",
        "Zebra",
    ]


def test_main_pages_that_nav_leaves_out_follow_the_home_page(tmp_path: Path) -> None:
    built = build(tmp_path, "nav: [index.md, about.md, {When: timeline/index.md}]\n")

    assert navigation(built) == ["Home", "Articles", "Topics", "Places", "Corpus", "About", "When"]


def test_main_pages_that_nav_leaves_out_come_first_where_it_names_no_home(tmp_path: Path) -> None:
    built = build(tmp_path, "nav: [about.md]\n")

    assert navigation(built) == [
        "Home",
        "Articles",
        "Topics",
        "Places",
        "Timeline",
        "Corpus",
        "About",
    ]


def test_a_section_of_nav_may_hold_a_main_page(tmp_path: Path) -> None:
    built = build(tmp_path, "nav: [index.md, {Read: [articles/index.md, about.md]}]\n")

    assert navigation(built) == [
        "Home",
        "Topics",
        "Places",
        "Timeline",
        "Corpus",
        "Read",
        "Articles",
        "About",
    ]


def test_an_article_that_nav_names_gets_the_title_given_there(tmp_path: Path) -> None:
    built = build(tmp_path, "nav: [about.md, {The snow: articles/calm/index.md}]\n")

    assert navigation(built)[-1] == "The snow"
    assert (
        built.elements("articles/calm/index.html").tagged("title")[0].text.startswith("Snow fell")
    )


def test_the_navigation_is_left_alone_where_that_is_asked_for(tmp_path: Path) -> None:
    built = build(
        tmp_path, config=MATERIAL.replace("- newscorpus", "- newscorpus: {navigation: false}")
    )

    assert navigation(built) == ["About"]


@pytest.mark.parametrize(
    ("page", "before", "after"),
    [
        ("index.html", None, "articles/"),
        ("timeline/index.html", "../places/", "../corpus/"),
        (PAGE, "../corpus/", None),
        ("articles/calm/index.html", None, None),
    ],
)
def test_pages_of_the_navigation_lead_to_the_ones_beside_them(
    tmp_path: Path, page: str, before: str | None, after: str | None
) -> None:
    elements = build(tmp_path).elements(page)
    found = {e.attributes.get("rel"): e.attributes["href"] for e in elements.tagged("link")}

    assert (found.get("prev"), found.get("next")) == (before, after)


def test_an_article_marks_its_main_page_in_the_navigation(tmp_path: Path) -> None:
    config = MATERIAL.replace("name: material", "name: material\n  features: [navigation.tabs]")
    found = build(tmp_path, config=config).elements("articles/calm/index.html").found
    classes = [element.attributes.get("class", "") for element in found]
    marked = [n for n, names in enumerate(classes) if "md-tabs__item--active" in names]

    assert [found[n + 1].text.strip() for n in marked] == ["Articles"]


@pytest.mark.parametrize(
    ("features", "nav", "is_free"),
    [
        ("navigation.tabs", "", True),
        ("navigation.tabs", "nav: [Read: [articles/index.md, index.md]]\n", False),
        ("navigation.tabs, toc.integrate", "", False),
        ("navigation.top", "", False),
    ],
)
def test_the_side_is_free_where_it_would_name_the_tab_alone(
    tmp_path: Path, *, features: str, nav: str, is_free: bool
) -> None:
    config = MATERIAL.replace("name: material", f"name: material\n  features: [{features}]") + nav
    project = make_project(tmp_path, {"calm.txt": CALM}, config=config)
    built = build_site(project / "mkdocs.yml", tmp_path / "site")

    for path in ("articles/index.html", "articles/calm/index.html"):
        parts = [e.attributes for e in built.elements(path).tagged("div")]
        (side,) = (part for part in parts if "md-sidebar--primary" in part.get("class", ""))
        assert ("hidden" in side) == is_free
