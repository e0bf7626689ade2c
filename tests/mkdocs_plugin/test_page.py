"""A page of ours in MkDocs: titles that are text everywhere, and faults that stay on one page."""

import logging
from functools import partial
from pathlib import Path

import pytest
from markupsafe import escape
from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from newscorpus.mkdocs_plugin.page import TITLE_ANCHOR, SitePage, content_of
from newscorpus.pages.interface import ENGLISH
from newscorpus.pages.page import Page
from tests.built_site import MATERIAL, make_project
from tests.site_fixtures import CALM, HOSTILE_WORDS


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    return load_config(
        str(make_project(tmp_path, {"calm.txt": CALM}, config=MATERIAL) / "mkdocs.yml")
    )


def planned(address: str = "articles/flood/", template: str = "article.html") -> Page:
    """Make a page with a section of a hostile name."""
    return Page(
        address=address,
        title=HOSTILE_WORDS,
        description=HOSTILE_WORDS,
        template=template,
        context=None,
        language="en",
        anchors=("p1", "s1"),
        headings=(("s1", HOSTILE_WORDS),),
    )


def _file(page: Page, config: MkDocsConfig) -> File:
    return File(f"{page.address}index.md", None, config.site_dir, use_directory_urls=True)


def made(page: Page, config: MkDocsConfig, html: str = "<h1>Flood</h1>") -> SitePage:
    """Take a page through MkDocs as far as its HTML."""
    file = _file(page, config)
    site_page = SitePage(page, file, config, render=lambda _: html)
    site_page.read_source(config)
    site_page.render(config, Files([file]))
    return site_page


def test_what_a_theme_writes_as_it_is_has_been_escaped(config: MkDocsConfig) -> None:
    page = made(planned(), config)
    (title,) = page.toc
    (section,) = title.children

    for text in (page.title, page.meta["title"], page.meta["description"], section.title):
        assert text == escape(HOSTILE_WORDS)
        assert escape(text) == text


def test_the_home_page_is_called_by_the_name_of_the_site(config: MkDocsConfig) -> None:
    assert "title" not in made(planned(""), config).meta


@pytest.mark.parametrize(
    ("html", "anchor"),
    [
        ("<h1>Flood</h1>", TITLE_ANCHOR),
        ('<h1 class="nc-title" id="headline">Flood</h1>', "headline"),
        ("<p>A template of the user's without a heading.</p>", TITLE_ANCHOR),
    ],
)
def test_the_table_of_contents_begins_with_the_title(
    config: MkDocsConfig, html: str, anchor: str
) -> None:
    page = made(planned(), config, html)

    assert [(entry.url, entry.level) for entry in page.toc] == [(f"#{anchor}", 1)]
    assert f'id="{anchor}"' in (page.content or "")
    assert page.present_anchor_ids == {anchor, "p1", "s1"}


@pytest.mark.parametrize(
    ("template", "is_left_out"),
    [("article.html", False), ("topic.html", False), ("articles.html", True)],
)
def test_the_search_leaves_out_pages_that_list_others(
    config: MkDocsConfig,
    template: str,
    is_left_out: bool,  # noqa: FBT001 -- a row of the table
) -> None:
    search = made(planned(template=template), config).meta.get("search", {})

    assert search.get("exclude", False) is is_left_out


def test_a_fault_on_one_page_is_an_error_in_the_log_and_a_sentence_on_that_page(
    config: MkDocsConfig, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: Page) -> str:
        raise LookupError("no such thing")

    file = _file(planned(), config)
    render = partial(content_of, render=fail, say=ENGLISH)
    page = SitePage(planned(), file, config, render=render)
    page.render(config, Files([file]))

    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "articles/flood/" in caplog.text
    assert "could not be made" in (page.content or "")
    assert "<script>" not in (page.content or "")
