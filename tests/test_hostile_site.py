"""Articles, topics and file names that would break out of the pages, and may not."""

import json
from html import unescape
from pathlib import Path

import pytest

from tests.built_site import Built, broken_links, build_site, dangers, make_project
from tests.site_fixtures import (
    HOSTILE_ARTICLES,
    HOSTILE_LABEL,
    HOSTILE_NAME,
    HOSTILE_TIES,
    HOSTILE_WORDS,
)

CONFIG = """\
site_name: Valley papers
theme:
  name: {theme}
  features: [navigation.footer, navigation.path, navigation.tabs, search.suggest, toc.integrate]
plugins: [search, newscorpus: {{search: {search}}}]
nav: [index.md, x.md, articles/hostile/index.md, about.md]
"""
DOCS = {"x.md": "# X\n", "about.md": "# About\n"}
TOPIC = "topics/b-onclick-alert-1-amp-b-7-7/index.html"
FILE = "articles/img-src-x-onerror-alert-1/index.html"
ARTICLE = "articles/hostile/index.html"
FIELDS = "articles/fields/index.html"

HOSTILE_QUOTE = "We shall rebuild <script>alert(1)</script> the {{ 7*7 }} bridge"

TITLES = [(ARTICLE, HOSTILE_WORDS), (FIELDS, HOSTILE_WORDS), (TOPIC, HOSTILE_LABEL)]
"""Pages with hostile titles."""


def build(folder: Path, theme: str, search: str = "theme") -> Built:
    """Build a site of nothing but trouble."""
    config = CONFIG.format(theme=theme, search=search)
    project = make_project(folder, HOSTILE_ARTICLES, config=config, docs=DOCS)
    return build_site(project / "mkdocs.yml", folder / "site")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build(tmp_path_factory.mktemp("hostile"), "material")


@pytest.mark.parametrize("search", ["theme", "pagefind"])
@pytest.mark.parametrize("theme", ["material", "mkdocs", "readthedocs"])
def test_nothing_on_any_page_runs_and_every_link_holds(
    tmp_path: Path, theme: str, search: str
) -> None:
    built = build(tmp_path, theme, search)

    assert {ARTICLE, FIELDS, TOPIC, FILE, "rejected/index.html"} <= set(built.pages())
    assert dangers(built) == []
    assert broken_links(built) == []


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("index.html", HOSTILE_WORDS),
        ("index.html", HOSTILE_LABEL),
        ("articles/index.html", HOSTILE_WORDS),
        ("articles/index.html", HOSTILE_LABEL),
        ("topics/index.html", HOSTILE_LABEL),
        ("timeline/index.html", HOSTILE_WORDS),
        ("timeline/2024/01/index.html", HOSTILE_WORDS),
        (ARTICLE, HOSTILE_LABEL),
        (TOPIC, HOSTILE_WORDS),
        (FILE, HOSTILE_NAME),
        ("rejected/index.html", f"bad{HOSTILE_NAME}"),
        *TITLES,
    ],
)
def test_hostile_words_are_shown_as_they_were_written(site: Built, page: str, words: str) -> None:
    shown = [element.text for element in site.elements(page).found]

    assert any(words in text for text in shown)
    assert not [text for text in shown if "&lt;" in text or "49" in text]


@pytest.mark.parametrize(("page", "words"), TITLES)
def test_a_hostile_title_heads_its_page_and_its_tab(site: Built, page: str, words: str) -> None:
    found = site.elements(page).found
    start = next(n for n, element in enumerate(found) if element.tag == "h1")

    assert found[start + 1].text.strip() == words
    assert site.elements(page).tagged("title")[0].text.strip() == f"{words} - Valley papers"


@pytest.mark.parametrize(("page", "words"), [(ARTICLE, HOSTILE_WORDS), (TOPIC, HOSTILE_LABEL)])
def test_a_hostile_description_is_one_attribute(site: Built, page: str, words: str) -> None:
    meta = (element.attributes for element in site.elements(page).tagged("meta"))
    described = [found["content"] for found in meta if found.get("name") == "description"]

    assert len(described) == 1
    assert words in described[0]


@pytest.mark.parametrize("way", ["Previous", "Next"])
def test_a_hostile_title_is_text_in_the_navigation_and_below_the_pages_beside_it(
    site: Built, way: str
) -> None:
    found = site.elements("x/index.html" if way == "Next" else "about/index.html").found
    named = [element for element in found if element.text.strip() == HOSTILE_WORDS]
    labels = [element.attributes.get("aria-label") for element in found]

    # a tab, an entry of the sidebar, and the way on in the footer
    assert [element.attributes.get("class") for element in named].count("md-ellipsis") == 2
    assert len(named) == 3
    assert f"{way}: {HOSTILE_WORDS}" in labels


@pytest.mark.parametrize(("page", "words"), TITLES)
def test_the_index_of_the_search_holds_hostile_words_escaped_once(
    site: Built, page: str, words: str
) -> None:
    index = json.loads(site.html("search/search_index.json"))
    location = page.removesuffix("index.html")
    (entry,) = (found for found in index["docs"] if found["location"] == location)

    # Material's search writes titles and texts into the page as HTML
    assert [tag for tag in ("<script", "<b ") if tag in entry["title"] + entry["text"]] == []
    assert unescape(entry["title"]) == words


def test_an_address_that_would_run_is_no_link(site: Built) -> None:
    links = [link for _, link in site.elements(FIELDS).links()]

    assert not [link for link in links if "alert" in link and not link.startswith("../../")]


@pytest.fixture(scope="module")
def tied(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("tied")
    config = CONFIG.format(theme="material", search="theme")
    project = make_project(folder, HOSTILE_ARTICLES | HOSTILE_TIES, config=config, docs=DOCS)
    return build_site(project / "mkdocs.yml", folder / "site")


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("stories/", HOSTILE_WORDS),
        ("stories/*/", HOSTILE_WORDS),
        ("stories/*/", HOSTILE_QUOTE),
        ("compare/tie-a/tie-b/", HOSTILE_WORDS),
        ("compare/tie-a/tie-b/", HOSTILE_QUOTE),
        ("compare/tie-a/tie-c/", "<b>&quot;<b>&quot;"),
        ("figures/", HOSTILE_WORDS),
        ("people/ann-o-brien/", "Ann O'Brien"),
        ("people/ann-o-brien/", HOSTILE_QUOTE),
        ("places/kabul/", HOSTILE_WORDS),
        ("quotes/", "Ann O'Brien"),
        ("quotes/ann-o-brien/", HOSTILE_QUOTE),
        ("organisations/world-health-organization/", HOSTILE_WORDS),
        ("articles/tie-a/", HOSTILE_WORDS),
        ("timeline/2024/01/", "<b>&quot;<b>&quot;"),
    ],
)
def test_what_ties_hostile_articles_is_shown_as_they_wrote_it(
    tied: Built, page: str, words: str
) -> None:
    (file,) = (path for path in tied.pages() if Path(path).match(f"{page}index.html"))
    shown = [element.text for element in tied.elements(file).found]

    assert any(words in text for text in shown)
    assert not [text for text in shown if "49" in text.split()]


def test_nothing_that_ties_hostile_articles_runs(tied: Built) -> None:
    assert dangers(tied) == []
    assert broken_links(tied) == []
