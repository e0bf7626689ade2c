"""Directives and links on pages that people write by hand, as MkDocs builds them."""

import re
from pathlib import Path

import pytest

from tests.built_site import (
    MATERIAL,
    Built,
    broken_links,
    build_site,
    dangers,
    make_project,
    run_mkdocs,
)
from tests.site_fixtures import CALM, HOSTILE_ARTICLES, HOSTILE_LABEL, HOSTILE_WORDS

TOPICS = "topics:\n  - {label: Snow, any: [snow]}\n"
SAID = (
    "date 2024-01-03\n\nSnow stays\n\n“Nobody was warned of the snow in time,” said Maria Novak, "
    "the mayor of Kabul, on Tuesday.\n"
)
ARTICLES = {"calm.txt": CALM, "calm-again.txt": CALM, "said.txt": SAID, "topics.yml": TOPICS}

PIECES = """\
# A page of mine

/// latest-articles
    count: 1
///

/// topic-articles | snow
///

/// timeline-strip
///

/// quotation | said#q1
///

- in a list

    /// latest-articles
        topic: snow
    ///

[[said]], [[said#p1|*its* first `words`]], [the topic](newscorpus:topics/snow), [](newscorpus:said).
"""


def build(
    folder: Path, page: str, *, config: str = MATERIAL, name: str = "guide/deep/x.md"
) -> Built:
    project = make_project(folder, dict(ARTICLES), config=config, docs={name: page})
    return build_site(project / "mkdocs.yml", folder / "site")


def content(built: Built, path: str = "guide/deep/x/index.html") -> str:
    """The page between the theme's parts."""
    return built.html(path)


@pytest.mark.parametrize("theme", ["material", "mkdocs", "readthedocs"])
@pytest.mark.parametrize("urls", [True, False])
def test_pieces_and_links_work_in_any_folder_and_theme(
    tmp_path: Path, theme: str, *, urls: bool
) -> None:
    config = MATERIAL.replace("material", theme).replace("  - search\n", "")
    config += f"use_directory_urls: {str(urls).lower()}\nsite_url: https://example.org/papers/\n"
    built = build(tmp_path, PIECES, config=config)
    html = content(built, "guide/deep/x/index.html" if urls else "guide/deep/x.html")

    for piece in ("latest-articles", "topic-articles", "timeline-strip", "quotation"):
        assert f'<div class="nc-piece nc-piece--{piece}">' in html
    assert html.count("<em>its</em> first <code>words</code></a>") == 1
    assert html.count("<bdi>Snow stays</bdi></a>") >= 3
    assert "newscorpus:" not in html
    assert "<p></p>" not in html
    assert built.warnings == []
    assert broken_links(built) == []


@pytest.mark.parametrize("name", ["index.md", "topics/snow.md", "topics/snow/index.md"])
def test_pieces_stand_on_a_home_page_and_beside_and_in_the_place_of_ours(
    tmp_path: Path, name: str
) -> None:
    built = build(tmp_path, PIECES, name=name)
    path = "index.html" if name == "index.md" else "topics/snow/index.html"

    assert 'nc-piece--quotation">' in built.html(path)
    assert built.warnings == []
    assert [link for link in broken_links(built) if link.startswith(path)] == []


def test_the_words_of_a_link_stand_in_headings_and_tables(tmp_path: Path) -> None:
    page = "# See [[said]]\n\n| a |\n|---|\n| [[said\\|over there]] |\n"
    html = content(build(tmp_path, page))

    assert re.search(r'<h1 id="see-snow-stays">See <a href="[^"]+"><bdi>Snow stays</bdi></a>', html)
    assert ">over there</a></td>" in html


def test_nothing_is_touched_in_code_or_where_it_is_escaped(tmp_path: Path) -> None:
    code = "/// latest-articles\n///\n[[nowhere]] [x](newscorpus:nowhere)"
    indented = "\n".join(f"    {line}" for line in code.split("\n"))
    page = (
        f"# Code\n\n```\n{code}\n```\n\ntext\n\n{indented}\n\n`[[nowhere]]` and `/// story` and "
        "\\[[nowhere]] and [[1]](https://example.org)\n\n\\/// story\n"
    )
    built = build(tmp_path, page)
    html = content(built)

    assert built.warnings == []
    assert html.count("/// latest-articles") == 2
    assert html.count("[[nowhere]]") == 4
    assert ">[1]</a>" in html
    assert "nc-missing" not in html


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (
            "/// latest-articles\n    count: many\n///",
            "4: `/// latest-articles`: `count` is a whole",
        ),
        ("/// latest-articles\n    counts: 3\n///", "4: `/// latest-articles`: the lines of"),
        ("/// latest-articles\n    count: [\n///", "4: `/// latest-articles`: the lines of"),
        ("/// latest-articles 5\n///", "3: `/// latest-articles 5`: the lines of"),
        ("/// topic-articles | snwo\n///", "no topic “snwo”. Nearest: snow."),
        ("/// topic-articles\n///", "must name a topic after a bar"),
        (
            "/// timeline-strip | snow\n///",
            "3: `/// timeline-strip | snow`: `timeline-strip` names",
        ),
        ("/// story | nothing\n///", "3: `/// story | nothing`: there is no story “nothing”."),
        ("/// quotation | said#q9\n///", "no quotation “said#q9”. Nearest: said#q1."),
        ("see [[siad]] there", "3: `siad`: there is no article or page “siad”. Nearest: said"),
        ("see [[said#p9]]", "3: `said#p9`: the page /articles/said/ has no place “#p9”."),
        ("[w](newscorpus:topics/snw)", "no article or page “topics/snw”. Nearest: topics/snow/"),
        ("[w](newscorpus://[)", "there is no article or page"),
    ],
)
def test_what_is_not_there_is_a_warning_with_its_place_and_a_sentence(
    tmp_path: Path, written: str, told: str
) -> None:
    built = build(tmp_path, f"# Wrong\n\n{written}\n\nThe end.\n")
    html = content(built)
    (warning,) = built.warnings

    assert "docs/guide/deep/x.md:" in warning
    assert told in warning
    assert html.count('class="nc-missing"') == 1
    assert "The end." in html
    assert "newscorpus:" not in html
    assert broken_links(built) == []


def test_front_matter_counts_as_lines(tmp_path: Path) -> None:
    built = build(tmp_path, "---\ntitle: X\n---\n\n# Wrong\n\n[[nowhere]]\n")

    assert "x.md:7: `nowhere`" in built.warnings[0]


def test_a_link_that_leads_nowhere_keeps_its_words(tmp_path: Path) -> None:
    html = content(build(tmp_path, "# Wrong\n\n[[nowhere|*my* words]]\n"))

    assert '<span class="nc-missing"><em>my</em> words <bdi>[there is no article' in html


def test_text_within_a_directive_and_a_missing_end_lose_nothing(tmp_path: Path) -> None:
    page = "# X\n\n/// timeline-strip\nWords *within*.\n///\n\n/// latest-articles\n\nThe end.\n"
    built = build(tmp_path, page)
    html = content(built)

    assert ["holds no text" in w for w in built.warnings] == [True, False]
    assert "nothing ends it" in built.warnings[1]
    assert html.count('class="nc-piece') == 2
    assert "Words <em>within</em>." in html
    assert "The end." in html


def test_a_strict_build_stops_with_the_reason(tmp_path: Path) -> None:
    page = "# X\n\n/// story | nothing\n///\n"
    project = make_project(tmp_path, dict(ARTICLES), docs={"x.md": page})
    run = run_mkdocs("build", "--strict", folder=project)

    assert run.returncode != 0
    assert "docs/x.md:3: `/// story | nothing`: there is no story “nothing”." in run.stderr
    assert "Traceback" not in run.stderr


def test_hostile_words_are_text(tmp_path: Path) -> None:
    articles = HOSTILE_ARTICLES | {"entity.txt": "---\ntitle: A &lt;b&gt; & c\n---\n\nquoted\n"}
    page = "# [[hostile]]\n\n[[fields]] [[entity]]\n\n/// latest-articles\n///\n"
    project = make_project(tmp_path, articles, docs={"x.md": page})
    built = build_site(project / "mkdocs.yml", tmp_path / "site")
    elements = built.elements("x/index.html")

    assert [fault for fault in dangers(built) if fault.startswith("x/")] == []
    words = [element.text.strip() for element in elements.tagged("bdi")]
    assert words.count(HOSTILE_WORDS) >= 3
    assert words.count("A &lt;b&gt; & c") == 2
    assert broken_links(built) == []
    assert HOSTILE_LABEL not in built.html("x/index.html")


@pytest.mark.parametrize("theme", ["material", "mkdocs", "readthedocs"])
def test_a_heading_that_names_an_article_cannot_end_the_title(tmp_path: Path, theme: str) -> None:
    title = "</title><script>alert(1)</script>"
    config = MATERIAL.replace("material", theme).replace("  - search\n", "")
    docs = {"x.md": "# [[end]]\n\n## Part of [[end]]\n", "index.md": "# Home\n\n[x](x.md)\n"}
    articles: dict[str, str | bytes] = {"end.txt": f"---\ntitle: {title}\n---\n\nWords.\n"}
    built = build_site(
        make_project(tmp_path, articles, config=config, docs=docs) / "mkdocs.yml", tmp_path / "site"
    )

    assert dangers(built) == []
    assert title not in built.html("x/index.html")


def test_a_template_of_the_users_shows_a_piece(tmp_path: Path) -> None:
    own = tmp_path / "theme" / "newscorpus" / "directives" / "latest.html"
    own.parent.mkdir(parents=True)
    own.write_text("<p>{{ view.rows | length }} of ours</p>", encoding="utf-8")
    config = MATERIAL.replace("name: material", "name: material\n  custom_dir: theme")
    built = build(tmp_path, "# X\n\n/// latest-articles\n///\n", config=config)

    assert "<p>3 of ours</p>" in content(built)


def test_a_template_that_fails_is_told_and_the_page_is_made(tmp_path: Path) -> None:
    own = tmp_path / "theme" / "newscorpus" / "directives" / "latest.html"
    own.parent.mkdir(parents=True)
    own.write_text("{{ view.nothing }}", encoding="utf-8")
    config = MATERIAL.replace("name: material", "name: material\n  custom_dir: theme")
    built = build(tmp_path, "# X\n\n/// latest-articles\n///\n\nThe end.\n", config=config)

    assert "could not be made" in built.warnings[0]
    assert "could not be made" in content(built)
    assert "The end." in content(built)


def test_brackets_that_have_a_meaning_already_keep_it(tmp_path: Path) -> None:
    config = f"{MATERIAL}markdown_extensions: [wikilinks]\n"
    built = build(tmp_path, "# X\n\n[[said]] and [[Elsewhere]]\n", config=config)

    assert '<a class="wikilink" href="/Elsewhere/">' in content(built)
    assert "<bdi>Snow stays</bdi>" in content(built)
    assert built.warnings == []


def test_blocks_of_pymdownx_work_beside_ours(tmp_path: Path) -> None:
    config = f"{MATERIAL}markdown_extensions: [pymdownx.blocks.admonition]\n"
    page = "# X\n\n/// note | Mine\n\n//// latest-articles\n////\n\nInside.\n\n///\n"
    built = build(tmp_path, page, config=config)

    assert re.search(
        r'<div class="admonition note">.*nc-piece--latest-articles.*Inside\.',
        content(built),
        re.DOTALL,
    )
    assert built.warnings == []


def test_an_excerpt_of_a_blog_has_links_as_seen_from_where_it_stands(tmp_path: Path) -> None:
    config = MATERIAL.replace("  - search\n", "  - blog: {post_date_format: yyyy}\n")
    post = "---\ndate: 2024-01-01\n---\n\n# Post\n\n[[said|mine]]\n\n<!-- more -->\n\nrest\n"
    docs = {"blog/posts/one.md": post, "blog/index.md": "# Blog\n", "index.md": "# Home\n"}
    project = make_project(tmp_path, dict(ARTICLES), config=config, docs=docs)
    built = build_site(project / "mkdocs.yml", tmp_path / "site")

    assert '<a href="../articles/said/">mine</a>' in built.html("blog/index.html")
    assert '<a href="../../../../../articles/said/">mine</a>' in built.html(
        "blog/2024/01/01/post/index.html"
    )
