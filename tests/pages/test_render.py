"""From a page to HTML."""

from pathlib import Path

import jinja2
import pytest

from newscorpus.models.corpus import Corpus
from newscorpus.pages.page import Link, Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import Site, plan_site
from newscorpus.settings import SiteSettings


def page(context: object, address: str = "topics/", template: str = "try.html") -> Page:
    return Page(
        address=address,
        title="A <title>",
        description="",
        template=template,
        context=context,
        language="en",
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def render(folder: Path, template: str, context: object = None) -> str:
    (folder / "try.html").write_text(template, encoding="utf-8")
    return Renderer(template_dirs=(folder,)).render(page(context))


def test_whatever_a_template_writes_is_escaped(folder: Path) -> None:
    assert render(folder, "<p>{{ page.title }}</p>") == "<p>A &lt;title&gt;</p>\n"


def test_text_is_not_a_template(folder: Path) -> None:
    assert render(folder, "{{ view }}", "{{ 7*7 }} {% if %}") == "{{ 7*7 }} {% if %}\n"


def test_characters_that_html_forbids_are_kept_out_of_attributes_too(folder: Path) -> None:
    assert render(folder, '<p title="{{ view }}">', "a\x00b") == '<p title="a\ufffdb">\n'


def test_links_are_relative_to_the_page(folder: Path) -> None:
    written = render(folder, "{{ view.target | href }}", Link("", "articles/flood/#p1"))

    assert written == "../articles/flood/#p1\n"


def test_what_is_not_there_is_an_error(folder: Path) -> None:
    with pytest.raises(jinja2.UndefinedError, match="no attribute 'lost'"):
        render(folder, "{{ page.lost }}")


def test_a_folder_of_the_users_replaces_a_single_template(site: Site, folder: Path) -> None:
    (folder / "topics.html").write_text("<h1>Subjects</h1>", encoding="utf-8")
    renderer = Renderer(template_dirs=(folder,))
    planned = {page.address: page for page in site.pages}

    assert renderer.render(planned["topics/"]) == "<h1>Subjects</h1>\n"
    assert renderer.render(planned[""]) == Renderer().render(planned[""])


def test_a_users_template_may_add_to_the_one_it_replaces(site: Site, folder: Path) -> None:
    own = '{% include "newscorpus/topics.html" %}<p>Ask us.</p>'
    (folder / "topics.html").write_text(own, encoding="utf-8")
    planned = next(page for page in site.pages if page.address == "topics/")
    written = Renderer(template_dirs=(folder,)).render(planned)

    assert written == Renderer().render(planned) + "<p>Ask us.</p>\n"


def test_two_renderers_write_the_same(site: Site) -> None:
    one, other = Renderer(), Renderer()

    assert [one.render(p) for p in site.pages] == [other.render(p) for p in reversed(site.pages)][
        ::-1
    ]


@pytest.mark.parametrize(
    ("document", "is_marked"), [("", False), ("en-GB", False), ("de", True), ("ur", True)]
)
def test_pages_within_a_document_of_another_language_say_which_they_are_in(
    document: str,
    is_marked: bool,  # noqa: FBT001 -- a row of the table
) -> None:
    (home, *_) = plan_site(Corpus(), SiteSettings()).pages
    plain = Renderer().render(home)
    html = Renderer(document_language=document).render(home)

    assert html == (f'<div lang="en" dir="ltr">\n{plain}</div>\n' if is_marked else plain)
