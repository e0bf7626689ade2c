"""The home page."""

from newscorpus.diagnostics import catalogue
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.models.dates import Date
from newscorpus.models.findings import Entity, EntityKind, Mention
from newscorpus.models.ties import Story
from newscorpus.pages.page import Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import plan_site
from newscorpus.pages.views.home import LATEST, MOST_MISSING, MOST_TOPICS, HomeContext
from newscorpus.settings import SiteSettings
from tests.builders import make_article, make_corpus, make_topic
from tests.pages.parsing import Document


def home(corpus: Corpus, title: str = "Papers") -> tuple[Page, HomeContext, Document]:
    page = plan_site(corpus, SiteSettings(title=title)).pages[0]
    assert isinstance(page.context, HomeContext)
    return page, page.context, Document(Renderer().render(page))


def test_it_counts_what_there_is(corpus: Corpus) -> None:
    _, context, _ = home(corpus)

    assert [context.articles, context.topics] == [9, 2]
    assert [context.undated_count, context.rejected_count] == [2, 1]


def test_it_names_the_span_of_time() -> None:
    articles = [make_article(date, date=date) for date in ("2021-04-07", "2019-01-02", "2020-12")]
    page, context, document = home(make_corpus(articles))

    assert (context.first, context.last) == ("2 January 2019", "7 April 2021")
    assert page.description == "An archive of 3 news articles, 2 January 2019 to 7 April 2021."
    assert [e.attributes["xlink:href"] for e in document.one("svg").walk() if e.tag == "a"] == [
        "timeline/2019/01/",
        "timeline/2020/12/",
        "timeline/2021/04/",
    ]


def test_the_strip_says_the_same_in_words() -> None:
    _, _, document = home(make_corpus([make_article("a"), make_article("b")]))
    titles = [e.text for e in document.one("svg").walk() if e.tag == "title"]

    assert titles == ["April 2021: 2 articles"]
    assert "April 2021 2 articles" in " ".join(document.one("ol", class_="nc-columns").text.split())


def test_bars_are_for_the_mouse_and_words_for_everybody() -> None:
    _, _, document = home(make_corpus([make_article()]))
    chart = document.one("svg")

    assert chart.attributes["aria-hidden"] == "true"
    assert all(e.attributes["tabindex"] == "-1" for e in chart.walk() if e.tag == "a")


def test_it_lists_the_latest_articles_only() -> None:
    articles = [make_article(f"a{day:02}", date=f"2021-04-{day:02}") for day in range(1, 29)]
    _, context, _ = home(make_corpus(articles))

    assert [row.line.link.target for row in context.latest] == [
        f"articles/a{day:02}/" for day in range(28, 28 - LATEST, -1)
    ]


def test_it_names_the_topics_with_most_articles() -> None:
    articles = [make_article(f"a{number:02}") for number in range(20)]
    topics = [make_topic(f"t{n:02}", articles[:n]) for n in range(1, 20)]
    _, context, _ = home(make_corpus(articles, *topics))

    assert [topic.count for topic in context.top_topics] == list(range(19, 19 - MOST_TOPICS, -1))


def test_what_is_missing_is_told_with_reason_and_advice(corpus: Corpus) -> None:
    _, _, document = home(corpus)
    missing = " ".join(document.one("section", aria_labelledby="missing").text.split())

    assert "2 articles have no date that a calendar can place." in missing
    assert "scan.txt NC102 error the file is not text: it holds a NUL byte at offset 3" in missing
    assert "Hint: export it as plain text" in missing


def test_much_that_is_missing_is_listed_elsewhere() -> None:
    rejected = [
        Rejected(f"{n}.txt", None, (catalogue.EMPTY.at(None),)) for n in range(MOST_MISSING + 1)
    ]
    undated = [make_article(f"u{n}", date=None) for n in range(MOST_MISSING + 1)]
    page, context, _ = home(Corpus(tuple(undated), tuple(rejected)))

    assert (len(context.undated), len(context.rejected)) == (MOST_MISSING, MOST_MISSING)
    assert {"timeline/#shelf", "rejected/"} <= set(page.links)


def test_a_complete_corpus_misses_nothing() -> None:
    _, _, document = home(make_corpus([make_article()]))

    assert "missing" not in document.text


def test_an_empty_corpus_has_a_home() -> None:
    page, _, document = home(Corpus(), title="  ")

    assert page.title == document.one("h1").text == "News corpus"


def test_it_lists_the_latest_stories_and_those_who_are_named_in_most_articles() -> None:
    articles = [make_article(f"a{n}", date=f"2021-04-{n + 1:02}") for n in range(4)]
    stories = (
        Story("old", "Old rain", ("a0", "a1"), Date("2021-04-01"), Date("2021-04-02")),
        Story("new", "New rain", ("a2", "a3"), Date("2021-04-03"), Date("2021-04-04")),
    )
    spans = [Mention(article.id, article.blocks[1].span) for article in articles]
    people = (
        Entity("ann-lee", EntityKind.PERSON, "Ann Lee", (), tuple(spans[:1])),
        Entity("bo-ray", EntityKind.PERSON, "Bo Ray", (), tuple(spans)),
        Entity("sukkur", EntityKind.PLACE, "Sukkur", (), tuple(spans)),
    )
    _, context, document = home(make_corpus(articles).with_findings([*stories, *people]))

    assert [(s.link.target, s.count, s.when) for s in context.stories] == [
        ("stories/new/", 2, "3 April 2021 to 4 April 2021"),
        ("stories/old/", 2, "1 April 2021 to 2 April 2021"),
    ]
    assert [(person.link.text, person.count) for person in context.people] == [
        ("Bo Ray", 4),
        ("Ann Lee", 1),
    ]
    hrefs = {e.attributes.get("href") for e in document.all("a")}
    assert {"stories/", "people/", "corpus/"} <= hrefs
