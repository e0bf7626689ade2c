"""The pages of stories, of comparisons and of the ledger of figures."""

import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import standard_analyses
from newscorpus.models.corpus import Corpus
from newscorpus.pages.page import Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import plan_site
from newscorpus.pages.views.article import ArticleContext
from newscorpus.pages.views.compare import CompareContext
from newscorpus.pages.views.figures import FiguresContext
from newscorpus.pages.views.stories import StoryContext, StoryListContext
from newscorpus.settings import SiteSettings
from tests.builders import make_article
from tests.pages.parsing import Document, Element

FIRST = (
    "A bomb killed 12 people in the crowded fish market of Herat on Tuesday, the governor said. "
    "Ambulances took the wounded to two hospitals in the old town of Herat."
)
SECOND = (
    "A bomb killed 15 people in the crowded fish market of Herat on Tuesday, the governor said. "
    "Ambulances took the wounded to two hospitals in the old town of Herat. "
    "Shops in the bazaar stayed shut on Wednesday."
)
OTHER = "Shares of the brewery rose after its merger with a rival from Prague was announced."


@pytest.fixture(scope="module")
def told() -> Corpus:
    articles = (
        make_article("first", [FIRST], date="2021-04-07", title="Bomb kills 12 in Herat market"),
        make_article("second", [SECOND], date="2021-04-08", title="Herat: toll rises to 15"),
        make_article("shares", [OTHER], date="2021-04-08", title="Brewers merge"),
    )
    return analyse(Corpus(articles), standard_analyses())


@pytest.fixture(scope="module")
def planned(told: Corpus) -> dict[str, Page]:
    return {page.address: page for page in plan_site(told, SiteSettings()).pages}


def document(page: Page) -> Document:
    return Document(Renderer().render(page))


def words(element: Element) -> str:
    return " ".join(element.text.split())


def story_page(planned: dict[str, Page]) -> Page:
    (address,) = [a for a in planned if a.startswith("stories/") and a != "stories/"]
    return planned[address]


def test_stories_are_listed_with_their_days_and_differences(planned: dict[str, Page]) -> None:
    context = planned["stories/"].context

    assert isinstance(context, StoryListContext)
    assert [(row.count, row.when, row.disagreements) for row in context.rows] == [
        (2, "7 April 2021 to 8 April 2021", 1)
    ]


def test_a_story_tells_who_reported_first_and_what_they_share(planned: dict[str, Page]) -> None:
    context = story_page(planned).context

    assert isinstance(context, StoryContext)
    assert [(r.letter, r.line.link.target, r.after) for r in context.reports] == [
        ("A", "articles/first/", ""),
        ("B", "articles/second/", "1 day after the first"),
    ]
    assert context.reports[1].shared.startswith("update, ")
    assert [(letters, link.target) for letters, link in context.comparisons] == [
        ("A / B", "compare/first/second/")
    ]


def test_a_contradiction_is_told_with_both_sides(planned: dict[str, Page]) -> None:
    context = story_page(planned).context
    text = " ".join(document(story_page(planned)).text.split())

    assert isinstance(context, StoryContext)
    assert [[(s.says, s.letters) for s in each.sides] for each in context.disagreements] == [
        [("12 people", "A"), ("15 people", "B")]
    ]
    assert "First 12 people, later 15 people" in text


def test_sentences_stand_side_by_side_with_their_differences(planned: dict[str, Page]) -> None:
    page = planned["compare/first/second/"]
    rows = document(page).all("tr", class_="nc-pair")

    assert isinstance(page.context, CompareContext)
    assert [row.kind for row in page.context.rows] == ["edited", "copied", "only-second"]
    assert [[e.text for e in rows[0].walk() if e.tag == tag] for tag in ("del", "ins")] == [
        ["12"],
        ["15"],
    ]
    assert words(rows[2]).startswith("> only in B")


def test_an_article_names_the_other_reports_of_its_story(planned: dict[str, Page]) -> None:
    context = planned["articles/first/"].context

    assert isinstance(context, ArticleContext)
    assert [report.line.link.target for report in context.also] == ["articles/second/"]
    assert context.story is not None
    assert context.related[0].line.link.target == "articles/second/"
    assert "both report on" in context.related[0].because


def test_an_article_of_no_story_names_none(planned: dict[str, Page]) -> None:
    context = planned["articles/shares/"].context

    assert isinstance(context, ArticleContext)
    assert (context.story, context.also) == (None, ())


def test_the_ledger_puts_contradictions_first(planned: dict[str, Page]) -> None:
    context = planned["figures/"].context

    assert isinstance(context, FiguresContext)
    assert [row.value for row in context.rows[:2]] == ["12", "15"]
    assert [link.target for link in context.rows[0].contradicted] == ["articles/second/"]
    assert not any(row.contradicted for row in context.rows[2:])


def test_without_stories_there_are_no_such_pages(pages: dict[str, Page]) -> None:
    assert not [a for a in pages if a.startswith(("stories/", "compare/", "figures/"))]
