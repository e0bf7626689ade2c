"""The site as MkDocs builds it: from the seeds, and from folders of other people's articles."""

import re
from collections import Counter
from pathlib import Path

import pytest

from newscorpus.pages.directives import DIRECTIVES, Directive
from tests.built_site import (
    MATERIAL,
    ROOT,
    Built,
    broken_links,
    build_site,
    foreign_loads,
    make_project,
    run_mkdocs,
)
from tests.site_fixtures import CALM, crowd

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
    "corpus/index.html",
    "data/index.html",
    "404.html",
)
CROWDED_KINDS = (
    "articles/~2/index.html",
    "articles/undated/index.html",
    "articles/urdu/index.html",
    "topics/snow/~2/index.html",
    "timeline/2022/08/index.html",
    "rejected/index.html",
)


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build_site(ROOT / "mkdocs.yml", tmp_path_factory.mktemp("seeds"), strict=True)


@pytest.mark.parametrize("directive", DIRECTIVES, ids=lambda directive: directive.name)
def test_the_guide_shows_each_directive_with_its_options_and_its_template(
    seeds: Built, directive: Directive
) -> None:
    guide = (ROOT / "docs" / "directives.md").read_text("utf-8")
    html = seeds.html("directives/index.html")

    example = f"}}\n/// {directive.name}"
    assert example in guide
    assert f"| `{directive.name}` | `{directive.template}` |" in guide
    section = guide.partition(example)[2].partition("\n## ")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)) == {
        option.name for option in directive.options
    }
    piece = html.partition(f'<div class="nc-piece nc-piece--{directive.name}">')[2]
    assert piece.partition("</div>")[0].strip()
    assert "nc-missing" not in html


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("crowded")
    project = make_project(folder, crowd(), docs={"about.md": "# About\n"})
    return build_site(project / "mkdocs.yml", folder / "site")


def test_the_seeds_build_without_a_warning(seeds: Built) -> None:
    assert seeds.warnings == []
    assert set(KINDS) <= set(seeds.pages())
    assert sum(path.startswith("articles/0") for path in seeds.pages()) == 5


def test_every_link_of_the_seeds_leads_somewhere_and_nothing_is_loaded_from_elsewhere(
    seeds: Built,
) -> None:
    assert broken_links(seeds) == []
    assert foreign_loads(seeds) == []


def test_a_large_corpus_has_further_pages_and_names_the_files_that_gave_no_article(
    crowded: Built,
) -> None:
    assert set(CROWDED_KINDS) <= set(crowded.pages())
    assert broken_links(crowded) == []
    assert sorted(warning.split(" error: ")[0][-5:] for warning in crowded.warnings) == [
        "NC102",
        "NC104",
    ]


def test_no_id_stands_twice_on_a_page(seeds: Built, crowded: Built) -> None:
    twice = {
        f"{path}#{name}"
        for site in (seeds, crowded)
        for path in site.pages()
        for name, count in Counter(site.elements(path).ids()).items()
        if count > 1
    }

    assert twice == set()


@pytest.mark.parametrize(
    ("page", "target"),
    [
        ("index.html", ARTICLE),
        ("index.html", "articles/index.html"),
        ("index.html", "topics/index.html"),
        ("index.html", "topics/gas-pipeline/index.html"),
        ("index.html", "timeline/index.html"),
        ("index.html", "timeline/2021/04/index.html"),
        (ARTICLE, "index.html"),
        (ARTICLE, "articles/index.html"),
        (ARTICLE, "timeline/2021/04/index.html"),
        (ARTICLE, "topics/gas-pipeline/index.html"),
        (ARTICLE, "articles/002_6f01690b34ef76d7/index.html"),
        ("topics/gas-pipeline/index.html", ARTICLE),
        ("topics/gas-pipeline/index.html", "topics/energy/index.html"),
        ("topics/gas-pipeline/index.html", "topics/index.html"),
        ("topics/index.html", "topics/gas-pipeline/index.html"),
        ("timeline/index.html", "timeline/2021/index.html"),
        ("timeline/index.html", "articles/004_d76d9ba795c697e9/index.html"),
        ("timeline/2021/index.html", "timeline/2021/04/index.html"),
        ("timeline/2021/04/index.html", ARTICLE),
        ("timeline/2021/04/index.html", "timeline/2021/index.html"),
        ("timeline/2021/04/index.html", "timeline/2023/01/index.html"),
        ("timeline/2021/04/index.html", "topics/gas-pipeline/index.html"),
        ("articles/index.html", ARTICLE),
        ("articles/index.html", "topics/gas-pipeline/index.html"),
        ("index.html", "corpus/index.html"),
        ("corpus/index.html", "data/index.html"),
        ("corpus/index.html", "data/corpus.sqlite"),
        ("data/index.html", "data/articles.csv"),
        ("404.html", "index.html"),
        ("404.html", "timeline/index.html"),
    ],
)
def test_pages_link_to_each_other(seeds: Built, page: str, target: str) -> None:
    assert target in seeds.targets(page)


def test_articles_are_not_in_the_navigation_and_main_pages_are(seeds: Built) -> None:
    navigation = seeds.html("topics/index.html").split('class="md-content"')[0]

    assert [hub for hub in ("Articles", "Topics", "Timeline") if hub not in navigation] == []
    assert [page for page in _pages_below_hubs(seeds) if page in navigation] == []


def _pages_below_hubs(site: Built) -> list[str]:
    hubs = ("articles/", "topics/", "timeline/")
    addresses = (path.removesuffix("index.html") for path in site.pages())
    return [page for page in addresses if page.startswith(hubs) and page not in hubs]


def test_the_text_of_an_article_is_not_markdown(tmp_path: Path) -> None:
    text = "date 2024-01-02 The price of *bread* rose, _they_ said.\n\n# Not our heading\n\n1. a\n"
    project = make_project(tmp_path, {"a.txt": text}, docs={"x.md": "x"})

    built = build_site(project / "mkdocs.yml", tmp_path / "site")

    assert "*bread* rose, _they_ said" in built.html("articles/a/index.html")


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
    assert foreign_loads(built) == []
    assert sum("articles/" in path for path in built.pages()) == 4


def test_a_site_on_a_disk_names_the_file_in_every_link(tmp_path: Path) -> None:
    config = f"{MATERIAL}use_directory_urls: false\n"
    project = make_project(tmp_path, crowd(), config=config, docs={"x.md": "# X\n"})

    built = build_site(project / "mkdocs.yml", tmp_path / "site")

    links = {
        link.partition("#")[0]
        for page in built.pages()
        for tag, link in built.elements(page).links()
        if tag == "a" and not link.startswith("https:")
    }
    files = {f"data/{path.name}" for path in (built.folder / "data").iterdir()}
    cited = ("cite.bib", "cite.ris", "cite.json")
    odd = {link for link in links if link and not link.endswith((".html", *cited))}
    # on the page of the data its files stand beside it
    assert {f"data/{link.rpartition('/')[2]}" for link in odd} <= files
    assert broken_links(built) == []


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("README.txt", "README"),
        ("index.md", "index"),
        ("Snow in  May?.txt", "Snow-in-May"),
        ("خبر.txt", "خبر"),
        ("deep/er/and deeper/a.txt", "deep/er/and-deeper/a"),
        ("100% (sure) #1.txt", "100-sure-1"),
        ("~2.txt", "2"),
        ("….txt", "untitled"),
        (f"{'a' * 240}.txt", "a" * 200),
        (f"{'水' * 80}.txt", "水" * 66),
    ],
)
def test_the_name_of_a_file_may_be_odd(tmp_path: Path, name: str, address: str) -> None:
    project = make_project(tmp_path, {name: CALM}, docs={"x.md": "# X\n"})

    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert f"articles/{address}/index.html" in built.pages()
    assert broken_links(built) == []


def test_a_folder_of_articles_alone_is_a_site(tmp_path: Path) -> None:
    config = MATERIAL + "docs_dir: articles\nstrict: true\n"
    project = make_project(tmp_path, {"calm.txt": CALM}, config=config)
    (project / "docs").rmdir()

    run = run_mkdocs("build", folder=project)

    assert run.returncode == 0, run.stderr
    assert (project / "site" / "articles" / "calm" / "index.html").is_file()
    assert not (project / "site" / "calm.txt").exists()


def test_a_folder_of_docs_that_is_missing_is_named_with_its_setting(tmp_path: Path) -> None:
    project = make_project(tmp_path, {"calm.txt": CALM})
    (project / "docs").rmdir()

    run = run_mkdocs("build", folder=project)

    assert run.returncode == 1
    assert f"'docs_dir': The path '{project / 'docs'}'" in run.stderr


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
    articles = {"a.txt": f"{CALM}Second.", "A.md": f"{CALM}First.", "b.txt": CALM}
    project = make_project(tmp_path, articles, docs={"x.md": "# X\n"})

    built = build_site(project / "mkdocs.yml", tmp_path / "site")

    (warning,) = built.warnings
    assert "articles/a.txt: NC501" in warning
    assert "A.md" in warning
    assert "First." in built.html("articles/A/index.html")
    assert "articles/b/index.html" in built.pages()


def test_a_file_that_is_no_text_stops_a_strict_build_only(tmp_path: Path) -> None:
    project = make_project(tmp_path, {"a.txt": CALM, "b.txt": b"\x00\x01\x02"}, docs={"x.md": "x"})

    run = run_mkdocs("build", folder=project)
    strict = run_mkdocs("build", "--strict", folder=project)

    assert (run.returncode, strict.returncode) == (0, 1)
    assert (project / "site" / "articles" / "a" / "index.html").is_file()
    for said in (run.stderr, strict.stderr):
        assert "WARNING -  newscorpus: articles/b.txt: NC102 error: " in said
        assert "hint: " in said


def test_two_builds_are_the_same_to_the_byte_wherever_they_run(
    seeds: Built, tmp_path: Path
) -> None:
    config = str(ROOT / "mkdocs.yml")
    arguments = ("build", "--strict", "--config-file", config, "--site-dir", str(tmp_path / "site"))

    # another process orders what it hashes in another way
    run = run_mkdocs(*arguments, folder=tmp_path, PYTHONHASHSEED="1", TZ="Asia/Karachi")

    assert run.returncode == 0, run.stderr
    first, second = _bytes(seeds.folder), _bytes(tmp_path / "site")
    assert sorted(first) == sorted(second)
    assert [name for name in first if first[name] != second[name]] == []


def _bytes(folder: Path) -> dict[str, bytes]:
    dated = {"sitemap.xml", "sitemap.xml.gz"}  # MkDocs writes the day of the build there
    # Pagefind orders the values of a filter by chance, and names files by what they hold
    by_chance = {".pf_filter", ".pf_meta", "pagefind-entry.json"}
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in dated and not by_chance & {path.suffix, path.name}
    }
