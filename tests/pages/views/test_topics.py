"""The list of topics and the page of each."""

import attrs

from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import TopicSource
from newscorpus.pages.page import Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import plan_site
from newscorpus.pages.views.topics import TopicContext, TopicListContext
from newscorpus.settings import SiteSettings
from tests.builders import make_article, make_corpus, make_topic
from tests.pages.parsing import Document


def words(document: Document) -> str:
    return " ".join(document.text.split())


def test_without_topics_there_are_no_pages_of_topics() -> None:
    site = plan_site(make_corpus([make_article()]), SiteSettings())

    assert [page for page in site.pages if page.address.startswith("topics/")] == []


def test_a_topic_that_nothing_matches_has_no_page() -> None:
    article = make_article()
    corpus = make_corpus([article], make_topic("river", [article]), make_topic("empty", []))
    addresses = [page.address for page in plan_site(corpus, SiteSettings()).pages]

    assert "topics/river/" in addresses
    assert "topics/empty/" not in addresses


def test_the_list_is_sorted_by_name(pages: dict[str, Page]) -> None:
    context = pages["topics/"].context

    assert isinstance(context, TopicListContext)
    assert [(topic.link.text, topic.count) for topic in context.topics] == [
        ("Boats", 3),
        ("River", 3),
    ]


def test_a_topic_lists_its_articles_newest_first(pages: dict[str, Page]) -> None:
    context = pages["topics/river/"].context

    assert isinstance(context, TopicContext)
    assert [entry.line.link.target for entry in context.entries] == [
        "articles/relief/",
        "articles/river/",
        "articles/decade/",
    ]


def test_the_words_that_matched_are_marked_and_lead_to_their_paragraph(
    documents: dict[str, Document],
) -> None:
    row = documents["topics/river/"].all("li", class_="nc-row")[0]
    marked = [e.text for e in row.walk() if e.tag == "mark"]
    links = [e.attributes["href"] for e in row.walk() if e.tag == "a"]

    assert marked == ["river"]
    assert links == ["../../articles/relief/", "../../articles/relief/#p1"]


def test_an_article_put_in_by_hand_says_so(documents: dict[str, Document]) -> None:
    assert "none of the topic’s terms stand in its text: put here by hand" in words(
        documents["topics/boats/"]
    )


def test_neighbours_are_named_with_what_they_share(documents: dict[str, Document]) -> None:
    assert "River 2 articles in common" in words(documents["topics/boats/"])


def test_a_bar_leads_to_the_first_article_of_its_month(pages: dict[str, Page]) -> None:
    page = pages["topics/river/"]

    assert "topics/river/#2021-04" in page.links
    assert "2021-04" in page.anchors


def test_a_long_topic_goes_on_and_its_bars_follow() -> None:
    articles = [make_article(f"a{day:02}", date=f"2021-{13 - day:02}-01") for day in range(1, 13)]
    corpus = make_corpus(articles, make_topic("river", articles))
    site = plan_site(corpus, SiteSettings(page_size=5))
    planned = {page.address: page for page in site.pages}

    assert "topics/river/~3/#2021-01" in planned["topics/river/"].links
    assert planned["topics/river/~3/"].anchors == ("2021-02", "2021-01")


def test_a_foreign_snippet_is_marked_as_such() -> None:
    article = make_article(body=["دریا اتر گیا۔"], language="ur")
    corpus = make_corpus([article], make_topic("river", [article], "دریا"))
    page = next(p for p in plan_site(corpus, SiteSettings()).pages if p.template == "topic.html")
    snippet = Document(Renderer().render(page)).one("p", class_="nc-snippet")

    assert (snippet.attributes["lang"], snippet.attributes["dir"]) == ("ur", "rtl")


def test_a_suggested_topic_says_so_in_the_list_and_on_its_page() -> None:
    article = make_article()
    topics = (
        attrs.evolve(make_topic("river", [article]), source=TopicSource.SUGGESTED),
        make_topic("trade", [article]),
    )
    site = plan_site(make_corpus([article], *topics), SiteSettings())
    shown = {page.address: Document(Renderer().render(page)) for page in site.pages}
    rows = [row.text for row in shown["topics/"].all("li", class_="nc-row")]

    assert ["suggested" in row for row in rows] == [True, False]
    assert "Topic suggested by the words of the articles." in words(shown["topics/river/"])
    assert "suggested" not in words(shown["topics/trade/"])


def test_a_hostile_label_stays_text() -> None:
    article = make_article()
    topic = make_topic("x", [article])
    hostile = type(topic)("x", "<script>\u202e{{ 1 }}", topic.source, topic.articles)
    site = plan_site(Corpus((article,)).with_findings([hostile]), SiteSettings())
    for page in site.pages:
        document = Document(Renderer().render(page))

        scripts = [element.attributes.get("src", "") for element in document.all("script")]
        assert [src for src in scripts if not src.startswith("../../assets/newscorpus/")] == []
        assert "\u202e" not in page.title
