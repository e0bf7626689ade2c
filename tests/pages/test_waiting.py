"""How pages mark articles that wait to be published."""

import datetime as dt

import pytest

from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import plan_site
from newscorpus.pages.waiting import mark, notices
from newscorpus.settings import MarkWaiting, SiteSettings
from tests.builders import make_article

SERVED = MarkWaiting(today=dt.date(2024, 6, 15))
DRAFT = make_article("draft", metadata={"draft": True}, title="Snow")
UNCLEAR = make_article("unclear", metadata={"draft": "maybe"}, title="Hail")
LATER = make_article("later", date="2030-01-02", title="Sun")
CALM = make_article("calm", title="Rain")


@pytest.mark.parametrize(
    ("article", "word", "said"),
    [
        (DRAFT, "draft", "Draft: not published by mkdocs build."),
        (UNCLEAR, "draft?", "neither true nor false: not published by mkdocs build."),
        (LATER, "after today", "15 June 2024, on 2 January 2030: not published by mkdocs build."),
    ],
)
def test_an_article_that_waits_says_why(article: Article, word: str, said: str) -> None:
    (notice,) = notices(article, SERVED)

    assert mark(article, SERVED) == word
    assert notice.endswith(said)


def test_other_articles_and_other_sites_have_no_marks() -> None:
    assert (mark(CALM, SERVED), notices(CALM, SERVED)) == ("", ())
    assert (mark(DRAFT, None), notices(DRAFT, None)) == ("", ())


def test_a_site_that_publishes_drafts_does_not_say_that_it_does_not() -> None:
    published = MarkWaiting(today=SERVED.today, is_published=True)

    assert "not published" not in notices(DRAFT, published)[0]


def test_every_list_marks_the_article_and_its_page_says_why_above_the_text() -> None:
    site = plan_site(Corpus((CALM, DRAFT, LATER, UNCLEAR)), SiteSettings(waiting=SERVED))
    pages = {page.address: Renderer().render(page) for page in site.pages}
    own = pages["articles/draft/"]

    for address in ("", "articles/", "timeline/2021/04/"):
        assert '<bdi>Snow</bdi></a> <span class="nc-waiting">draft</span>' in pages[address]
        assert "<bdi>Rain</bdi></a> <span" not in pages[address]
    assert own.index("</h1>") < own.index('class="nc-notice"') < own.index('class="nc-text"')
    assert "nc-notice" not in pages["articles/calm/"]
    assert '<bdi>Sun</bdi> <span class="nc-waiting">after today</span></a>' in "".join(
        pages.values()
    )
