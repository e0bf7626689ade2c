"""Citations, feeds and heads as the built site has them."""

import json
from pathlib import Path

import feedparser
import pytest
import rispy
from bibtexparser.entrypoint import parse_string

from tests.built_site import MATERIAL, Built, broken_links, build_site, make_project
from tests.site_fixtures import CALM, HOSTILE_ARTICLES

URL = "https://example.org/papers/"
HEADED = "---\ntitle: Snow & ice\nauthor: Asha Rao\npublisher: Valley Times\n---\n\n" + CALM
ARTICLES = {
    "calm.txt": CALM,
    "headed.md": HEADED,
    "topics.yml": "topics: [{label: Snow, any: [snow]}]",
}
PAGE = "articles/headed/index.html"


def build(folder: Path, config: str, articles: dict[str, str | bytes] | None = None) -> Built:
    project = make_project(
        folder, articles or dict(ARTICLES), config=config, docs={"x.md": "# X\n"}
    )
    return build_site(project / "mkdocs.yml", folder / "site")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build(tmp_path_factory.mktemp("extras"), f"{MATERIAL}site_url: {URL}\n")


def test_each_article_has_its_references(built: Built) -> None:
    (bib,) = parse_string(built.html("articles/headed/cite.bib")).entries
    (ris,) = rispy.loads(built.html("articles/headed/cite.ris"))
    (csl,) = json.loads(built.html("articles/headed/cite.json"))

    assert bib["url"] == csl["URL"] == ris["urls"][0] == f"{URL}articles/headed/"
    assert csl["title"] == ris["title"] == "Snow & ice"
    assert bib["journal"] == "Valley Times"


def test_the_corpus_has_all_of_them(built: Built) -> None:
    bib = parse_string(built.html("data/corpus.bib"))

    assert {entry.key for entry in bib.entries} == {"calm", "headed"}
    assert len(rispy.loads(built.html("data/corpus.ris"))) == 2
    assert len(json.loads(built.html("data/corpus.csl.json"))) == 2


def test_feeds_stand_where_pages_say(built: Built) -> None:
    for page in ("x/index.html", PAGE, "index.html"):
        links = [e.attributes for e in built.elements(page).tagged("link")]
        feeds = [link["href"] for link in links if link["rel"] == "alternate "]
        assert feeds == [f"{URL}{file}" for file in ("rss.xml", "atom.xml", "feed.json")]
    found = feedparser.parse((built.folder / "topics/snow/rss.xml").read_bytes())
    assert (found.bozo, len(found.entries)) == (False, 2)
    assert broken_links(built) == []


def test_a_head_is_told_once(built: Built) -> None:
    elements = built.elements(PAGE)
    links = [e.attributes for e in elements.tagged("link")]
    metas = [e.attributes for e in elements.tagged("meta")]

    for rel in ("canonical", "cite-as"):
        assert [link["href"] for link in links if link["rel"] == rel] == [f"{URL}articles/headed/"]
    assert [m["content"] for m in metas if m.get("property") == "og:title"] == ["Snow & ice"]
    (script,) = [e for e in elements.tagged("script") if "ld+json" in e.attributes.get("type", "")]
    assert json.loads(script.text)["headline"] == "Snow & ice"


@pytest.mark.parametrize("theme", ["mkdocs", "readthedocs"])
def test_any_theme_gets_the_head(tmp_path: Path, theme: str) -> None:
    config = f"site_name: V\nsite_url: {URL}\ntheme: {theme}\nplugins: [newscorpus]\n"
    built = build(tmp_path, config)
    links = [e.attributes.get("rel") for e in built.elements(PAGE).tagged("link")]

    assert (links.count("canonical"), links.count("cite-as")) == (1, 1)
    assert built.html(PAGE).count("application/ld+json") == 1


def test_without_an_address_the_site_says_once_why_it_has_no_feeds(tmp_path: Path) -> None:
    build(tmp_path, MATERIAL)
    built = build(tmp_path, MATERIAL)

    assert built.messages().count("there are no feeds") == 1
    assert built.warnings == []
    assert not (built.folder / "rss.xml").exists()
    assert (built.folder / "articles/calm/cite.ris").exists()
    assert broken_links(built) == []


def test_a_hostile_corpus_gives_files_that_can_be_read(tmp_path: Path) -> None:
    built = build(tmp_path, f"{MATERIAL}site_url: {URL}\n", dict(HOSTILE_ARTICLES))

    assert parse_string(built.html("data/corpus.bib")).failed_blocks == []
    assert len(rispy.loads(built.html("data/corpus.ris"))) == 3
    assert len(json.loads(built.html("data/corpus.csl.json"))) == 3
    feeds = [path.read_bytes() for path in built.folder.rglob("*.xml") if "site" not in path.name]
    assert len(feeds) == 4
    assert not any(feedparser.parse(feed).bozo for feed in feeds)


def test_a_file_of_the_user_stays(tmp_path: Path) -> None:
    project = make_project(
        tmp_path,
        dict(ARTICLES),
        config=f"{MATERIAL}site_url: {URL}\n",
        docs={"x.md": "# X\n", "rss.xml": "<mine/>", "articles/calm/cite.bib": "mine"},
    )
    built = build_site(project / "mkdocs.yml", tmp_path / "site")

    assert built.html("rss.xml") == "<mine/>"
    assert built.html("articles/calm/cite.bib") == "mine"
