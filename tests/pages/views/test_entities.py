"""The lists of people, places and organisations, their pages, and what they are quoted with."""

import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import standard_analyses
from newscorpus.models.corpus import Corpus
from newscorpus.pages.page import Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import plan_site
from newscorpus.pages.views.entities import EntityContext, EntityListContext
from newscorpus.pages.views.quotes import QuotesContext, SpeakerListContext
from newscorpus.settings import SiteSettings
from tests.builders import make_article
from tests.pages.parsing import Document

FIRST = (
    "The envoy Asad Khan met Maria Novak in Doha on Monday.",
    "“We have no better neighbour,” Khan said. He said that trade had grown by 46 per cent.",
)
SECOND = ("Gen. Asad Khan left Doha. Khan told reporters that talks would go on.",)


@pytest.fixture(scope="module")
def named() -> Corpus:
    articles = (
        make_article("first", FIRST, date="2021-04-07", title="Envoys meet"),
        make_article("second", SECOND, date="2021-04-09", title="Khan leaves Doha"),
    )
    return analyse(Corpus(articles), standard_analyses())


@pytest.fixture(scope="module")
def planned(named: Corpus) -> dict[str, Page]:
    return {page.address: page for page in plan_site(named, SiteSettings()).pages}


def document(page: Page) -> Document:
    return Document(Renderer().render(page))


def test_each_kind_has_a_list_with_those_in_most_articles_first(planned: dict[str, Page]) -> None:
    context = planned["people/"].context

    assert isinstance(context, EntityListContext)
    assert [(row.link.text, row.articles) for row in context.rows] == [
        ("Asad Khan", 2),
        ("Maria Novak", 1),
    ]
    assert "places/doha/" in planned
    assert "organisations/" not in planned


def test_a_person_has_the_variants_of_the_name_and_why(planned: dict[str, Page]) -> None:
    page = planned["people/asad-khan/"]
    assert isinstance(page.context, EntityContext)

    assert [(v.name, v.rule) for v in page.context.variants] == [("Khan", "surname-alone")]
    assert "both have “Khan”; one has “Asad”" in document(page).text


def test_a_person_has_articles_quotations_and_company(planned: dict[str, Page]) -> None:
    context = planned["people/asad-khan/"].context

    assert isinstance(context, EntityContext)
    assert [entry.line.link.target for entry in context.entries] == [
        "articles/second/",
        "articles/first/",
    ]
    assert [remark.kind for remark in context.remarks] == ["indirect", "direct", "indirect"]
    assert ("Maria Novak", 1) in [(other.link.text, other.shared) for other in context.company]


def test_the_words_around_a_name_lead_to_its_paragraph(planned: dict[str, Page]) -> None:
    row = document(planned["people/asad-khan/"]).all("li", class_="nc-row")[1]
    links = [e.attributes["href"] for e in row.walk() if e.tag == "a"]

    assert "Asad Khan" in [e.text for e in row.walk() if e.tag == "mark"]
    assert "../../articles/first/#p1" in links


def test_speakers_are_listed_by_how_much_they_say(planned: dict[str, Page]) -> None:
    speakers, quotes = planned["quotes/"].context, planned["quotes/asad-khan/"].context

    assert isinstance(speakers, SpeakerListContext)
    assert isinstance(quotes, QuotesContext)
    assert [(s.link.text, s.count, s.articles) for s in speakers.speakers] == [("Asad Khan", 3, 2)]
    assert [remark.place.target for remark in quotes.remarks] == [
        "articles/second/#q1",
        "articles/first/#q1",
        "articles/first/#q2",
    ]


def test_names_figures_and_quotations_are_marked_in_the_text(planned: dict[str, Page]) -> None:
    text = document(planned["articles/first/"]).all("div", class_="nc-text")[0]
    links = [(e.text, e.attributes["href"]) for e in text.walk() if e.tag == "a"]
    figures = [(e.text, e.attributes["value"]) for e in text.walk() if e.tag == "data"]
    quoted = [e for e in text.walk() if e.attributes.get("class") == "nc-q nc-q--direct"]

    assert ("Asad Khan", "../../people/asad-khan/") in links
    assert ("Doha", "../../places/doha/") in links
    assert figures == [("46 per cent", "46")]
    assert [e.attributes["id"] for e in quoted] == ["q1"]


def test_the_margin_says_who_speaks_and_why_a_rule_thinks_so(planned: dict[str, Page]) -> None:
    notes = document(planned["articles/first/"]).all("details", class_="nc-margin")

    assert len(notes) == 1
    assert "1 speaker" in notes[0].text
    assert "../../people/asad-khan/" in [e.attributes.get("href") for e in notes[0].walk()]
    assert "why?" in notes[0].text
    assert "confidence" in notes[0].text


def test_without_findings_there_is_no_trace_of_them(pages: dict[str, Page]) -> None:
    assert {"people/", "places/", "organisations/", "quotes/"}.isdisjoint(pages)
    assert "nc-switches" not in Renderer().render(pages["articles/river/"])
