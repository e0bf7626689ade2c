"""An article's page."""

from collections.abc import Callable

import pytest

from newscorpus.models.article import Article, Role
from newscorpus.pages import uris
from newscorpus.pages.page import Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import plan_site
from newscorpus.settings import SiteSettings
from tests.builders import make_article, make_corpus
from tests.pages.parsing import Document, Element

HOSTILE = (
    "<script>alert(1)</script> {{ 7*7 }} {% raw %} [x](javascript:alert(1)) | a \"b\" 'c' "
    "\u202eevil &amp; <img src=x onerror=alert(1)> </pre></p>"
)

OUR_SCRIPT = "../../assets/newscorpus/cite.js"

Open = Callable[[str], Document]


@pytest.fixture
def opened(documents: dict[str, Document]) -> Open:
    return lambda article: documents[uris.article(article)]


def alone(article: Article) -> tuple[Page, Document]:
    site = plan_site(make_corpus([article]), SiteSettings())
    page = next(p for p in site.pages if p.address == uris.article(article.id))
    return page, Document(Renderer().render(page))


def words(element: Element) -> str:
    return " ".join(element.text.split())


def test_the_headline_is_the_heading(opened: Open) -> None:
    heading = opened("river").one("h1")

    assert (words(heading), heading.attributes["class"]) == ("Flood in the valley", "nc-title")


def test_without_a_headline_the_first_words_stand_in_quietly(opened: Open) -> None:
    document = opened("relief")

    assert words(document.one("h1")) == "The river fell."
    assert "nc-title--lead" in document.one("h1").attributes["class"]
    assert "its first words stand in for it" in document.text


def test_the_date_shows_what_it_rests_on_and_leads_to_the_timeline(opened: Open) -> None:
    facts = opened("river").all("dl", class_="nc-facts")[0]
    time = next(e for e in facts.walk() if e.tag == "time")

    assert time.attributes["datetime"] == "2021-04-07"
    assert "7 April 2021 given: “date 2021-04-07”" in words(facts)
    assert "../../timeline/2021/04/" in [e.attributes.get("href") for e in facts.walk()]


def test_a_date_without_a_year_says_what_is_known(opened: Open) -> None:
    facts = words(opened("yearless").all("dl", class_="nc-facts")[0])

    assert "May, year unknown given: “Thu, May”" in facts
    assert "the weekday is given: Thursday" in facts
    assert "6 May 2010 · 6 May 2021" in facts


def test_paragraphs_are_whole_and_can_be_cited(opened: Open) -> None:
    paragraph = opened("river").one(id_="p1")
    cite = next(e for e in paragraph.walk() if "nc-cite" in e.attributes.get("class", ""))

    assert (
        words(paragraph).removesuffix(words(cite)).strip()
        == "SUKKUR: The river rose over its banks."
    )
    assert (cite.attributes["href"], cite.attributes["aria-label"]) == ("#p1", "Cite ¶\xa01")


def test_the_parts_of_the_text_stand_in_order(opened: Open) -> None:
    text = opened("river").one("div", class_="nc-text")
    parts = [(e.attributes["id"], e.tag) for e in text.walk() if "id" in e.attributes]

    assert parts == [("p1", "p"), ("s1", "h2"), ("p2", "p"), ("p3", "p"), ("n1", "p")]


def test_leftovers_are_folded_and_set_apart(opened: Open) -> None:
    document = opened("river")
    apart = document.one("dl", class_="nc-apart")

    assert "Sign up for our newsletter." in apart.text
    assert "Sign up" not in document.one("div", class_="nc-text").text


def test_topics_name_the_words_that_put_the_article_there(opened: Open) -> None:
    notes = [
        words(e)
        for e in opened("river").one("ul", class_="nc-notes").children
        if isinstance(e, Element)
    ]

    assert notes == ["Boats “Boats” ¶ 3", "River “river” ¶ 1"]


def test_an_article_put_in_by_hand_says_so(opened: Open) -> None:
    assert "put here by hand" in opened("year").one("ul", class_="nc-notes").text


def test_related_articles_say_why(opened: Open) -> None:
    related = opened("river").one("section", aria_labelledby="related")

    assert "both are on Boats and River" in words(related)


def test_neighbours_in_time_are_named(opened: Open) -> None:
    turn = words(opened("relief").one("nav", class_="nc-turn"))

    assert turn.startswith("Before: 7 April 2021 Flood in the valley")


def test_an_undated_article_has_no_neighbours(opened: Open) -> None:
    assert opened("undated").all("nav") == []


def test_provenance_shows_file_digest_fields_and_remarks(opened: Open) -> None:
    box = words(opened("yearless").one("section", aria_labelledby="provenance"))

    for shown in (
        "yearless.txt",
        "sha256:yearless",
        "utf-8",
        "XXXX-05 given, medium confidence",
        "“Thu, May” at line 1, column 1 by rule header.weekday-month",
        "also possible: 2010-05-06, 2021-05-06",
        "NC202 warning line 1, column 1",
        "Hint: add a correction",
    ):
        assert shown in box


def test_the_original_text_is_there_to_the_letter(corpus_with_text: Article) -> None:
    _, document = alone(corpus_with_text)
    source = document.one("pre", class_="nc-source").text

    assert source.removeprefix("\n") == corpus_with_text.source.text


@pytest.fixture
def corpus_with_text() -> Article:
    return make_article(body=[HOSTILE, "  indented\n\ttabbed", "last"])


def test_an_article_without_its_source_text_says_so(opened: Open) -> None:
    document = opened("unsourced")

    assert document.all("pre") == []
    assert "The original text is not kept" in document.one(id_="source").text


def test_an_article_in_another_language_is_marked_as_such(opened: Open) -> None:
    document = opened("urdu")
    text = document.one("div", class_="nc-text")

    assert (text.attributes["lang"], text.attributes["dir"]) == ("ur", "rtl")
    assert "lang" not in document.one("section", aria_labelledby="provenance").attributes


def test_a_page_knows_the_direction_of_its_text(pages: dict[str, Page]) -> None:
    urdu, river = pages["articles/urdu/"], pages["articles/river/"]

    assert (urdu.language, urdu.direction) == ("ur", "rtl")
    assert (river.language, river.direction) == ("en", "ltr")


def test_an_article_without_a_paragraph_says_so(opened: Open) -> None:
    assert "The file holds no paragraph." in opened("bare").text


def hostile_article(url: str | None = None) -> Article:
    return make_article(
        "hostile",
        [HOSTILE, (Role.SUBHEAD, HOSTILE), (Role.NOTE, HOSTILE), (Role.BOILERPLATE, HOSTILE)],
        title=HOSTILE,
        place="<b>X",
        outlet=HOSTILE,
        metadata={HOSTILE: HOSTILE},
        url=url,
    )


def test_hostile_text_stays_text() -> None:
    page, document = alone(hostile_article())

    assert document.all("img", "b") == []
    assert [e.attributes.get("src") for e in document.all("script")] == [OUR_SCRIPT]
    assert document.all("a", href="javascript:alert(1)") == []
    assert words(document.one("h1")) == " ".join(HOSTILE.split())
    assert "49" not in document.text
    assert "\u202e" not in page.title + page.description
    assert all(not name.startswith("on") for e in document.all() for name in e.attributes)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//evil", "ftp://x"])
def test_only_addresses_of_the_web_become_links(url: str) -> None:
    _, document = alone(hostile_article(url=url))

    assert url not in [e.attributes.get("href") for e in document.all("a")]


def test_text_that_turns_direction_is_kept_within_its_element() -> None:
    _, document = alone(hostile_article())
    turned = [e for e in document.all("h1", "a", "dt", "dd") if "\u202e" in e.text]

    assert turned
    assert all(
        any(inner.tag == "bdi" for inner in e.walk()) for e in turned if e.tag in {"h1", "a"}
    )


def test_an_endless_headline_is_whole_on_its_page_and_short_elsewhere() -> None:
    page, document = alone(make_article("long", title="Rain " * 2000))

    assert len(words(document.one("h1"))) == 9999
    assert len(page.title) <= 140


def test_a_description_is_one_line_of_the_lead(pages: dict[str, Page]) -> None:
    assert pages["articles/river/"].description == "The river rose over its banks."


def test_sections_are_offered_to_the_table_of_contents(pages: dict[str, Page]) -> None:
    assert pages["articles/river/"].headings == (
        ("s1", "Help arrives"),
        ("topics", "Topics"),
        ("related", "Related articles"),
        ("cite", "Cite"),
        ("provenance", "Provenance"),
    )
