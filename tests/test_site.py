"""The site as MkDocs builds it: from the seeds, and from folders of other people's articles."""

import html
import json
from pathlib import Path

import attrs
import pytest
from mkdocs.exceptions import Abort

from tests.built_site import (
    MATERIAL,
    ROOT,
    Built,
    broken_links,
    build_site,
    foreign_links,
    make_project,
    run_mkdocs,
)
from tests.site_fixtures import CALM, HOSTILE, HOSTILE_WORDS

ARTICLE = "articles/001_9efcf83076b3d92f/index.html"
KINDS = (
    "index.html",
    "articles/index.html",
    ARTICLE,
    "topics/index.html",
    "topics/gas-pipeline/index.html",
    "timeline/index.html",
    "timeline/2021/index.html",
    "timeline/2021/04/index.html",
    "404.html",
)
TOPICS = "topics:\n  - label: 'Snow <b>& ice</b> {{ 1+1 }}'\n    any: [snow]\n"


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build_site(ROOT / "mkdocs.yml", tmp_path_factory.mktemp("seeds"), strict=True)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("hostile")
    articles = {"hostile.txt": HOSTILE, "calm.txt": CALM, "topics.yml": TOPICS}
    project = make_project(folder, articles, docs={"about.md": "# About\n\nWords."})
    return build_site(project / "mkdocs.yml", folder / "site", strict=True)


def test_the_seeds_build_without_a_warning(seeds: Built) -> None:
    assert seeds.warnings == []
    assert set(KINDS) <= set(seeds.pages())
    assert sum(path.startswith("articles/0") for path in seeds.pages()) == 5


def test_every_link_of_the_seeds_leads_somewhere_and_nothing_is_loaded_from_elsewhere(
    seeds: Built,
) -> None:
    assert broken_links(seeds) == []
    assert _loaded_from_elsewhere(seeds) == []


def _loaded_from_elsewhere(site: Built) -> list[str]:
    """What pages load from other hosts; a link in the theme's footer loads nothing."""
    return [link for link in foreign_links(site) if ": <a> " not in link]


@pytest.mark.parametrize(
    ("page", "target"),
    [
        ("index.html", ARTICLE),
        (ARTICLE, "timeline/2021/04/index.html"),
        (ARTICLE, "topics/gas-pipeline/index.html"),
        (ARTICLE, "articles/002_6f01690b34ef76d7/index.html"),
        ("topics/gas-pipeline/index.html", ARTICLE),
        ("topics/index.html", "topics/gas-pipeline/index.html"),
        ("timeline/index.html", "timeline/2021/index.html"),
        ("timeline/index.html", "articles/004_d76d9ba795c697e9/index.html"),
        ("timeline/2021/index.html", "timeline/2021/04/index.html"),
        ("timeline/2021/04/index.html", ARTICLE),
        ("articles/index.html", ARTICLE),
    ],
)
def test_pages_link_to_each_other(seeds: Built, page: str, target: str) -> None:
    folder = Path(page).parent
    targets = {
        (seeds.folder / folder / link.split("#")[0]).resolve()
        for tag, link in seeds.elements(page).links()
        if tag == "a"
    }
    wanted = (seeds.folder / target).resolve()

    assert wanted in targets or wanted.parent in targets


def test_articles_are_not_in_the_navigation_and_main_pages_are(seeds: Built) -> None:
    navigation = seeds.html("topics/index.html").split('class="md-content"')[0]

    assert "Timeline" in navigation
    assert "001_9efcf83076b3d92f" not in navigation


def test_the_text_of_an_article_is_not_markdown(tmp_path: Path) -> None:
    text = "date 2024-01-02 The price of *bread* rose, _they_ said.\n\n# Not our heading\n\n1. a\n"
    project = make_project(tmp_path, {"a.txt": text}, docs={"x.md": "x"})

    built = build_site(project / "mkdocs.yml", tmp_path / "site")

    assert "*bread* rose, _they_ said" in built.html("articles/a/index.html")


@pytest.mark.parametrize(
    "page",
    [
        "index.html",
        "articles/index.html",
        "articles/hostile/index.html",
        "timeline/2024/01/index.html",
    ],
)
def test_a_hostile_headline_stays_text_on_every_page(hostile: Built, page: str) -> None:
    source = hostile.html(page)
    elements = hostile.elements(page)

    assert html.escape("<script>alert(1)</script> {{ 7*7 }}", quote=False) in source
    assert "<script>alert(1)" not in source
    assert not [e for e in elements.found if "alert" in e.attributes.get("href", "")]
    assert "49 [x]" not in source


def test_a_hostile_headline_is_the_title_of_its_page(hostile: Built) -> None:
    elements = hostile.elements("articles/hostile/index.html")

    assert elements.tagged("title")[0].text.startswith(HOSTILE_WORDS)
    meta = (element.attributes for element in elements.tagged("meta"))
    description = next(found for found in meta if found.get("name") == "description")
    assert "<script>alert(1)</script> {{ 7*7 }}" in description["content"]


def test_a_hostile_topic_stays_text(hostile: Built) -> None:
    page = next(path for path in hostile.pages() if path.startswith("topics/Snow") or "ice" in path)

    assert "Snow &lt;b&gt;&amp; ice&lt;/b&gt; {{ 1+1 }}" in hostile.html(page)
    assert "<b>&amp; ice" not in hostile.html("articles/calm/index.html")


def test_the_search_index_holds_the_articles_and_nothing_to_run(hostile: Built) -> None:
    index = json.loads((hostile.folder / "search" / "search_index.json").read_text("utf-8"))
    texts = [entry["title"] + entry["text"] for entry in index["docs"]]

    assert any("Snow fell on the city" in text for text in texts)
    assert not any("<script>" in text for text in texts)


@pytest.mark.parametrize(
    ("config", "base"),
    [
        ("site_url: https://example.org/papers/\n", "/papers/"),
        ("use_directory_urls: false\n", "/"),
        ("site_url: https://example.org/papers/\nuse_directory_urls: false\n", "/papers/"),
    ],
)
def test_links_hold_below_a_path_and_without_directory_addresses(
    tmp_path: Path, config: str, base: str
) -> None:
    articles = {"deep/folder/Snow in May.txt": CALM, "خبر.txt": CALM, "README.txt": CALM + "x"}
    project = make_project(tmp_path, articles, config=MATERIAL + config, docs={"x.md": "# X\n"})

    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert built.base == base
    assert broken_links(built) == []
    assert _loaded_from_elsewhere(built) == []
    assert sum("articles/" in path for path in built.pages()) == 4


def test_a_folder_of_articles_alone_is_a_site(tmp_path: Path) -> None:
    config = MATERIAL + "docs_dir: articles\nstrict: true\n"
    project = make_project(tmp_path, {"calm.txt": CALM}, config=config)
    (project / "docs").rmdir()

    run = run_mkdocs("build", folder=project)

    assert run.returncode == 0, run.stderr
    assert (project / "site" / "articles" / "calm" / "index.html").is_file()
    assert not (project / "site" / "calm.txt").exists()


def test_a_page_of_the_user_comes_first_and_links_to_articles_are_checked(tmp_path: Path) -> None:
    docs = {
        "index.md": "# Welcome\n\nSee [the snow](articles/calm/index.md#p1).\n",
        "topics/index.md": "# My own topics\n",
    }
    project = make_project(tmp_path, {"calm.txt": CALM}, docs=docs)

    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    home = built.html("index.html")
    assert home.index("Welcome") < home.index("Latest articles")
    assert "My own topics" in built.html("topics/index.html")
    assert broken_links(built) == []


def test_two_articles_at_one_address_are_reported_and_the_rest_is_built(tmp_path: Path) -> None:
    articles = {"a.txt": CALM, "A.md": CALM, "b.txt": CALM}
    project = make_project(tmp_path, articles, docs={"x.md": "# X\n"})

    built = build_site(project / "mkdocs.yml", tmp_path / "site")

    assert len([w for w in built.warnings if "NC501" in w]) == 1
    assert (built.folder / "articles" / "b" / "index.html").is_file()


def test_a_file_that_is_no_text_stops_a_strict_build_only(tmp_path: Path) -> None:
    project = make_project(tmp_path, {"a.txt": CALM, "b.txt": b"\x00\x01\x02"}, docs={"x.md": "x"})

    built = build_site(project / "mkdocs.yml", tmp_path / "site")

    assert any("articles/b.txt: NC102" in w and "hint:" in w for w in built.warnings)
    assert (built.folder / "articles" / "a" / "index.html").is_file()
    with pytest.raises(Abort):
        build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)


def test_two_builds_are_the_same_to_the_byte(seeds: Built, tmp_path: Path) -> None:
    again = build_site(ROOT / "mkdocs.yml", tmp_path, strict=True)
    first, second = (_bytes(site) for site in (seeds, attrs.evolve(again)))

    assert sorted(first) == sorted(second)
    assert [name for name in first if first[name] != second[name]] == []


def _bytes(site: Built) -> dict[str, bytes]:
    dated = {"sitemap.xml", "sitemap.xml.gz"}  # MkDocs writes the day of the build there
    return {
        path.relative_to(site.folder).as_posix(): path.read_bytes()
        for path in site.folder.rglob("*")
        if path.is_file() and path.name not in dated
    }


def test_the_command_builds_the_project_strictly(tmp_path: Path) -> None:
    run = run_mkdocs("build", "--strict", "--site-dir", str(tmp_path / "site"), folder=ROOT)

    assert run.returncode == 0, run.stderr
    assert (tmp_path / "site" / "timeline" / "index.html").is_file()
