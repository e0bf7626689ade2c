"""Words of the user's on pages of ours."""

import json
from pathlib import Path

import pytest

from newscorpus.mkdocs_plugin.own_words import merged, new_names, with_names
from tests.built_site import (
    MATERIAL,
    THEME_SEARCH,
    Built,
    broken_links,
    build_site,
    dangers,
    make_project,
    run_mkdocs,
)
from tests.site_fixtures import CALM, HOSTILE_WORDS

TOPICS = "topics:\n- {label: Deep snow, id: deep-snow, any: [snow]}\n"
ARTICLES = {"calm.txt": CALM, "topics.yml": TOPICS}
ABOUT = {"about.md": "# About\n\n[To the topic](topics/deep-snow.md#articles).\n"}
TOPIC = "topics/deep-snow/index.html"
URL = "site_url: https://example.org/papers/\n"
FLAT = "use_directory_urls: false\n"


def build(folder: Path, words: str, *, at: str = "topics/deep-snow.md", config: str = URL) -> Built:
    """Build a site with words about one page, strictly: whatever is wrong fails the test."""
    docs = {"about.md": "# About\n", at: words}
    project = make_project(folder, ARTICLES, config=MATERIAL + config, docs=docs)
    built = build_site(project / "mkdocs.yml", folder / "site", strict=True)
    assert broken_links(built) == []
    return built


def assert_stand_in_order(built: Built, *words: str) -> None:
    """Check that the page of the topic holds each of some words once, in their order."""
    html = built.html(TOPIC)

    assert [html.count(each) for each in words] == [1] * len(words)
    assert sorted(words, key=html.index) == list(words)


def headings(built: Built, page: str = TOPIC) -> list[str]:
    """Give the ids of the first and second headings, in order."""
    tagged = (e for e in built.elements(page).found if e.tag in {"h1", "h2"})
    return [element.attributes.get("id", "") for element in tagged]


@pytest.mark.parametrize("config", [URL, URL + FLAT])
@pytest.mark.parametrize(
    "at", ["topics/deep-snow.md", "topics/deep-snow/index.md", "topics/deep-snow/README.md"]
)
def test_the_words_stand_between_our_title_and_the_rest(
    tmp_path: Path, at: str, config: str
) -> None:
    built = build(tmp_path, "Why we *collect* this.\n\n## How\n", at=at, config=config)

    assert headings(built) == ["nc-page", "how", "articles"]
    assert_stand_in_order(built, "Deep snow</bdi></h1>", "Why we <em>", '<p class="nc-standfirst">')
    assert [page for page in built.pages() if "deep-snow" in page] == [TOPIC]


def test_a_heading_of_the_users_takes_the_place_and_the_looks_of_ours(tmp_path: Path) -> None:
    built = build(tmp_path, "# Snow that we saw\n\nWords.\n")
    (title,) = built.elements(TOPIC).tagged("h1")

    assert (title.attributes["id"], title.attributes["class"]) == ("snow-that-we-saw", "nc-title")
    assert "<title>Snow that we saw" in built.html(TOPIC)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Words.\n", "1 article on Deep snow."),
        ("---\ndescription: What we know.\n---\n\nWords.\n", "What we know."),
    ],
)
def test_the_front_matter_describes_the_page_before_we_do(
    tmp_path: Path, words: str, said: str
) -> None:
    metas = build(tmp_path, words).elements(TOPIC).tagged("meta")
    found = [m.attributes["content"] for m in metas if m.attributes.get("name") == "description"]

    assert found == [said]


def test_a_title_in_the_front_matter_heads_the_page(tmp_path: Path) -> None:
    built = build(tmp_path, "---\ntitle: Snow <we> know\n---\n\nWords.\n")
    html = built.html(TOPIC)

    assert '<h1 id="nc-page" class="nc-title">Snow &lt;we&gt; know</h1>' in html


def test_without_a_heading_the_page_is_called_as_ours_would_be(tmp_path: Path) -> None:
    built = build(tmp_path, "Words.\n")

    assert built.elements(TOPIC).tagged("title")[0].text.startswith("Deep snow - ")


def test_the_contents_lead_to_the_words_and_to_the_sections_below(tmp_path: Path) -> None:
    found = build(tmp_path, "Words.\n\n## How\n").elements(TOPIC).found
    start = next(n for n, e in enumerate(found) if e.attributes.get("data-md-component") == "toc")
    links = [e.attributes["href"] for e in found[start:] if e.tag == "a"]

    assert [link for link in links if link in {"#how", "#articles"}] == ["#how", "#articles"]


def test_an_anchor_that_ours_has_too_gives_way_with_the_links_to_it(tmp_path: Path) -> None:
    config = f"{URL}markdown_extensions:\n  - toc:\n      permalink: true\n"
    words = '[Down](#articles)\n\n## Articles\n\n    <h2 id="articles">\n'
    built = build(tmp_path, words, config=config)
    elements = built.elements(TOPIC)

    assert headings(built) == ["nc-page", "articles_1", "articles"]
    assert len(elements.ids()) == len(set(elements.ids()))
    assert '<a href="#articles_1">Down</a>' in built.html(TOPIC)
    assert '&lt;h2 id="articles"&gt;' in built.html(TOPIC)


def test_what_programs_are_told_stays(tmp_path: Path) -> None:
    links = build(tmp_path, "# Ours\n").elements(TOPIC).tagged("link")
    feeds = [e.attributes["href"] for e in links if "alternate" in e.attributes["rel"]]

    assert "https://example.org/papers/topics/deep-snow/atom.xml" in feeds


def test_an_articles_page_keeps_its_data_and_the_place_of_its_title(tmp_path: Path) -> None:
    built = build(tmp_path, "# A note\n\nOf the editor.\n", at="articles/calm.md")
    page = "articles/calm/index.html"
    scripts = built.elements(page).tagged("script")
    data = [s.text for s in scripts if s.attributes.get("type") == "application/ld+json"]

    assert json.loads(data[0])["@type"] == "NewsArticle"
    assert "headline" in built.elements(page).ids()
    assert headings(built, page)[0] == "a-note"


@pytest.mark.parametrize("config", [URL, URL + FLAT])
def test_front_matter_keeps_a_page_as_its_author_wrote_it(tmp_path: Path, config: str) -> None:
    built = build(tmp_path, "---\nnewscorpus: false\n---\n\n# Mine\n", config=config)

    assert headings(built) == ["mine"]
    assert "topics/deep-snow.md is published at /topics/deep-snow/ instead of" in built.messages()


@pytest.mark.parametrize(
    ("at", "hub"),
    [
        ("topics/index.md", "topics/index.html"),
        ("timeline.md", "timeline/index.html"),
        ("places/README.md", "places/index.html"),
        ("corpus/index.md", "corpus/index.html"),
    ],
)
def test_a_main_page_with_words_stays_where_it_is_in_the_navigation(
    tmp_path: Path, at: str, hub: str
) -> None:
    plain = build(tmp_path / "plain", "# X\n", at="x.md")
    built = build(tmp_path / "own", "Words of mine.\n", at=at)

    def tabs(site: Built) -> list[str]:
        found = site.elements("about/index.html").links()
        return [link for tag, link in found if tag == "a" and link.startswith("../")]

    assert [link for link in tabs(plain) if link != "../x/"] == tabs(built)
    assert "Words of mine." in built.html(hub)
    assert (
        built.elements(hub).tagged("title")[0].text == plain.elements(hub).tagged("title")[0].text
    )


def test_nav_may_name_a_page_with_words(tmp_path: Path) -> None:
    config = f"{URL}nav: [about.md, {{The snow: topics/deep-snow.md}}]\n"
    built = build(tmp_path, "Words.\n", config=config)
    links = [e.attributes.get("href") for e in built.elements("about/index.html").tagged("a")]

    assert "../topics/deep-snow/" in links
    assert "The snow" in built.html("about/index.html")


def test_a_page_with_words_marks_its_main_page_in_the_navigation(tmp_path: Path) -> None:
    config = MATERIAL.replace("name: material", "name: material\n  features: [navigation.tabs]")
    docs = {"about.md": "# About\n", "topics/deep-snow.md": "Words.\n"}
    project = make_project(tmp_path, ARTICLES, config=config, docs=docs)
    found = build_site(project / "mkdocs.yml", tmp_path / "site").elements(TOPIC).found
    classes = [element.attributes.get("class", "") for element in found]
    marked = [n for n, names in enumerate(classes) if "md-tabs__item--active" in names]

    assert [found[n + 1].text.strip() for n in marked] == ["Topics"]


def test_only_the_first_page_of_a_listing_shows_the_words(tmp_path: Path) -> None:
    articles = {f"{n:03}.txt": CALM.replace("01-02", f"01-{n % 28 + 1:02}") for n in range(101)}
    docs = {"topics/deep-snow.md": "Words of mine.\n"}
    project = make_project(tmp_path, {**articles, "topics.yml": TOPICS}, docs=docs)
    built = build_site(project / "mkdocs.yml", tmp_path / "site")
    pages = [page for page in built.pages() if page.startswith("topics/deep-snow/")]

    assert len(pages) == 2
    assert [page for page in pages if "Words of mine." in built.html(page)] == [TOPIC]


@pytest.mark.parametrize("theme", ["mkdocs", "readthedocs"])
@pytest.mark.parametrize("config", ["", FLAT])
def test_other_themes_show_the_words_too(tmp_path: Path, theme: str, config: str) -> None:
    given = MATERIAL.replace("name: material", f"name: {theme}") + config
    docs = {"about.md": "# About\n", "topics/deep-snow.md": "Words of mine.\n"}
    project = make_project(tmp_path, ARTICLES, config=given, docs=docs)
    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert broken_links(built) == []
    assert_stand_in_order(
        built, "Deep snow</bdi></h1>", "Words of mine.", '<p class="nc-standfirst">'
    )


def test_links_of_the_user_lead_to_the_words_and_to_what_is_below(tmp_path: Path) -> None:
    words = "# Mine\n\n[Back](../about.md), [all](#articles)\n"
    config = f"{MATERIAL}{FLAT}validation: {{anchors: warn}}\n"
    docs = {**ABOUT, "topics/deep-snow.md": words}
    project = make_project(tmp_path, ARTICLES, config=config, docs=docs)
    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert broken_links(built) == []
    assert TOPIC in built.targets("about.html")


def test_the_themes_search_finds_the_words_and_not_the_list_below(tmp_path: Path) -> None:
    docs = {"about.md": "# About\n", "topics/index.md": "Words of mine.\n"}
    project = make_project(tmp_path, ARTICLES, config=THEME_SEARCH, docs=docs)
    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)
    index = json.loads(built.html("search/search_index.json"))["docs"]
    found = [entry["text"] for entry in index if entry["location"].startswith("topics/#")]
    found += [entry["text"] for entry in index if entry["location"] == "topics/"]

    assert any("Words of mine." in text for text in found)
    assert not any("Deep snow" in text for text in found)


MISPLACED = (
    "docs/topics/deep-snwo.md is about no page: there is no /topics/deep-snwo/, "
    "but topics/deep-snow.md"
)


def test_a_file_that_belongs_to_no_page_stops_a_strict_build(tmp_path: Path) -> None:
    docs = {"about.md": "# About\n", "topics/deep-snwo.md": "Words.\n"}
    project = make_project(tmp_path, ARTICLES, config=MATERIAL, docs=docs)
    run = run_mkdocs("build", "--strict", folder=project)

    assert run.returncode == 1
    assert MISPLACED in run.stderr
    assert "`newscorpus: false`" in run.stderr


@pytest.mark.parametrize(
    ("path", "words", "options"),
    [
        ("topics/deep-snwo.md", "---\nnewscorpus: false\n---\n\n# Mine\n", ""),
        ("topics/deep-snwo.md", "# Mine\n", ": {warn: none}"),
        ("essays/deep-snwo.md", "# Mine\n", ""),
        ("people/index.md", "# Nobody is named yet\n", ""),
    ],
)
def test_a_page_of_the_users_own_is_no_mistake(
    tmp_path: Path, path: str, words: str, options: str
) -> None:
    config = MATERIAL.replace("- newscorpus", f"- newscorpus{options}")
    project = make_project(tmp_path, ARTICLES, config=config, docs={path: words})
    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert f"{path.removesuffix('.md').removesuffix('/index')}/index.html" in built.pages()


def test_two_files_about_one_page_are_told_and_neither_hides_the_page(tmp_path: Path) -> None:
    docs = {"topics/deep-snow.md": "One.\n", "topics/deep-snow/index.md": "Two.\n"}
    project = make_project(tmp_path, ARTICLES, docs=docs)
    built = build_site(project / "mkdocs.yml", tmp_path / "site")
    (warning,) = built.warnings

    assert "topics/deep-snow.md" in warning
    assert "topics/deep-snow/index.md" in warning
    assert ("One." in built.html(TOPIC)) is not ("Two." in built.html(TOPIC))
    assert headings(built) == ["nc-page", "articles"]


def test_a_label_that_makes_trouble_is_text_beside_the_words_too(tmp_path: Path) -> None:
    label = json.dumps(HOSTILE_WORDS)
    topics = f"topics:\n- {{id: trouble, any: [snow], label: {label}}}\n"
    docs = {"about.md": "# About\n", "topics/trouble.md": "Words.\n"}
    project = make_project(tmp_path, {**ARTICLES, "topics.yml": topics}, docs=docs)
    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert "Words." in built.html("topics/trouble/index.html")
    assert "alert(1)" in built.html("topics/trouble/index.html")
    assert dangers(built) == []


def test_a_template_without_a_heading_shows_the_words_first() -> None:
    assert merged("<p>Words.</p>", "<p>5 articles</p>")[0].startswith("<p>Words.</p>\n")
    assert merged("<h1>Mine</h1>", "<p>5 articles</p>")[0].count("<h1") == 1


def test_names_that_nobody_else_has_stay() -> None:
    html = '<h2 id="how" class="x">How</h2> <a href="#how">'

    assert with_names(html, new_names(["how"], frozenset({"articles"}))) == html
