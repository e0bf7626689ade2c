"""What directives show of a corpus, and what they say of what it has not."""

from collections.abc import Mapping
from typing import Any

import attrs
import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import standard_analyses
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Quotation
from newscorpus.models.ties import Story
from newscorpus.pages.directives import DIRECTIVES, Mistake, absence, piece
from newscorpus.pages.directives.contexts import (
    LatestContext,
    QuotationContext,
    StoryReportsContext,
    StripContext,
    TopicArticlesContext,
)
from newscorpus.pages.page import Page, links_in
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import Site, check_links, plan_site
from newscorpus.settings import SiteSettings
from tests.builders import make_article, make_topic
from tests.pages.parsing import Document
from tests.site_fixtures import HOSTILE_WORDS

BY_NAME = {directive.name: directive for directive in DIRECTIVES}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}

TOLD = (
    (
        "A bomb killed {} people in the crowded fish market of Herat on Tuesday, the governor "
        "said. Ambulances took the wounded to two hospitals in the old town of Herat."
    ),
    "“We shall rebuild the market before the winter comes,” said Maria Novak, the mayor of Herat.",
)


def articles_of(count: int) -> Corpus:
    made = [
        make_article(
            f"day{day:02}",
            [f"Rain on day {day}."],
            date=f"2021-04-{day:02}",
            title=f"Day {day}",
            outlet="The Valley Times" if day % 2 else "Hill Post",
        )
        for day in range(1, count + 1)
    ]
    made.append(make_article("undated", ["Rain."], date=None))
    return Corpus(tuple(made)).with_findings([make_topic("rain", made[:3], "Rain")])


@pytest.fixture(scope="module")
def rain() -> Site:
    return plan_site(articles_of(8), SiteSettings())


@pytest.fixture(scope="module")
def told() -> Site:
    articles = (
        make_article("first", [p.format(12) for p in TOLD], date="2021-04-07", title="Bomb"),
        make_article("second", [p.format(15) for p in TOLD], date="2021-04-08", title="Toll rises"),
    )
    return plan_site(analyse(Corpus(articles), standard_analyses()), SiteSettings())


def made(
    site: Site,
    name: str,
    argument: str = "",
    address: str = "guide/deep/",
    **options: Any,  # noqa: ANN401 -- whatever YAML gives
) -> Page:
    return piece(BY_NAME[name], argument, options, index=site.index, address=address)


def latest(site: Site, **options: Any) -> LatestContext:  # noqa: ANN401 -- the same
    context = made(site, "latest-articles", **options).context
    assert isinstance(context, LatestContext)
    return context


def targets(context: LatestContext) -> list[str]:
    return [row.line.link.target for row in context.rows]


def mistake_of(site: Site, name: str, argument: str = "", **options: Any) -> Mistake:  # noqa: ANN401 -- the same
    with pytest.raises(Mistake) as raised:
        made(site, name, argument, **options)
    return raised.value


def test_the_latest_come_first_and_lead_to_the_rest(rain: Site) -> None:
    context = latest(rain, count=2)

    assert targets(context) == ["articles/day08/", "articles/day07/"]
    assert context.more is not None
    assert (context.more.text, context.more.target) == ("All 9 articles", "articles/")


def test_without_a_count_there_are_five_and_nothing_leads_on_where_nothing_is_left_out(
    rain: Site,
) -> None:
    assert len(latest(rain).rows) == 5
    assert latest(rain, count=9).more is None


def test_the_latest_can_be_those_of_a_topic_of_an_outlet_or_of_both(rain: Site) -> None:
    assert targets(latest(rain, topic="rain")) == [
        "articles/day03/",
        "articles/day02/",
        "articles/day01/",
    ]
    # by its name however it is written, or by its place on the site
    for outlet in ("Hill Post", "HILL POST", "hill-post"):
        assert targets(latest(rain, outlet=outlet, count=1)) == ["articles/day08/"]
    assert targets(latest(rain, topic="rain", outlet="hill post")) == ["articles/day02/"]


@pytest.mark.parametrize(
    ("options", "target"),
    [
        ({"topic": "rain"}, "topics/rain/"),
        ({"outlet": "Hill Post"}, "outlets/hill-post/"),
        ({"topic": "rain", "outlet": "Valley Times"}, "topics/rain/"),
    ],
)
def test_what_is_left_out_stands_on_the_page_that_is_linked(
    rain: Site, options: Mapping[str, object], target: str
) -> None:
    context = latest(rain, count=1, **options)

    assert context.more is not None
    assert context.more.target == target


def test_an_empty_corpus_is_no_mistake() -> None:
    site = plan_site(Corpus(), SiteSettings())
    page, strip = made(site, "latest-articles"), made(site, "timeline-strip")

    assert "no such articles yet" in Renderer().render(page)
    assert "No article has a date" in Renderer().render(strip)


def test_the_articles_of_a_topic_come_with_the_words_that_put_them_there(rain: Site) -> None:
    context = made(rain, "topic-articles", "rain", count=2).context

    assert isinstance(context, TopicArticlesContext)
    assert [entry.line.link.text for entry in context.entries] == ["Day 3", "Day 2"]
    assert all(entry.snippets and entry.anchor is None for entry in context.entries)


def test_a_strip_counts_by_the_unit_that_is_asked_for(rain: Site) -> None:
    def unit(**options: Any) -> tuple[str, int]:  # noqa: ANN401 -- the same
        context = made(rain, "timeline-strip", **options).context
        assert isinstance(context, StripContext)
        assert context.strip is not None
        return context.strip.unit, sum(bar.count for bar in context.strip.bars)

    assert unit() == unit(unit="auto") == unit(unit="month") == ("month", 8)
    assert unit(unit="year", topic="rain") == ("year", 3)


def test_a_caption_says_what_is_counted(rain: Site) -> None:
    page = made(rain, "timeline-strip", caption="Reports <b>on rain</b>")

    assert "Reports &lt;b&gt;on rain&lt;/b&gt; by month." in Renderer().render(page)


def test_months_that_a_strip_cannot_hold_are_a_mistake_and_not_silently_years() -> None:
    dates = ("1950-01-01", "2021-01-01")
    site = plan_site(Corpus(tuple(make_article(d, date=d) for d in dates)), SiteSettings())
    found = mistake_of(site, "timeline-strip", unit="month")

    assert "at most 120 bars" in found.what
    assert found.about == "unit: month"
    context = made(site, "timeline-strip").context
    assert isinstance(context, StripContext)
    assert context.strip is not None
    assert context.strip.unit == "year"


def test_a_story_shows_its_reports_as_on_its_page(told: Site) -> None:
    (story,) = told.index.corpus.findings(Story)
    context = made(told, "story", story.id).context
    (page,) = [page for page in told.pages if page.address == f"stories/{story.id}/"]

    assert isinstance(context, StoryReportsContext)
    assert (context.count, context.link.target) == (2, page.address)
    assert context.reports == getattr(page.context, "reports", None)


def test_a_quotation_says_who_when_and_where(told: Site) -> None:
    quoted = next(q for q in told.index.corpus.findings(Quotation) if "rebuild" in q.text)
    page = made(told, "quotation", quoted.id)
    document = Document(Renderer().render(page))
    text = " ".join(document.root.text.split())

    assert isinstance(page.context, QuotationContext)
    for part in ("We shall rebuild", "Maria Novak", "7 April 2021", "Bomb"):
        assert part in text
    fragment = quoted.id.partition("#")[2]
    assert page.context.remark.place.target == f"articles/first/#{fragment}"


@pytest.mark.parametrize(
    ("name", "options", "told"),
    [
        ("latest-articles", {"count": "many"}, "`count` is a whole number from 1 to 100"),
        ("latest-articles", {"count": 0}, "not “0”"),
        ("latest-articles", {"count": 101}, "not “101”"),
        ("latest-articles", {"count": True}, "not “True”"),
        ("latest-articles", {"count": [1]}, "not “[1]”"),
        ("latest-articles", {"topic": "rian"}, "there is no topic “rian”"),
        ("latest-articles", {"outlet": "Nobody"}, "there is no outlet “Nobody”"),
        ("timeline-strip", {"unit": "fortnight"}, "`unit` is one of auto, month, year"),
        ("timeline-strip", {"unit": ["year"]}, "`unit` is one of"),
        ("timeline-strip", {"topic": {"a": 1}}, "there is no topic"),
    ],
)
def test_an_option_that_cannot_be_says_what_can(
    rain: Site, name: str, options: Mapping[str, Any], told: str
) -> None:
    found = mistake_of(rain, name, **options)
    ((option, value),) = options.items()

    assert told in found.what
    assert found.about == f"{option}: {value}"


@pytest.mark.parametrize("name", ["topic-articles", "story", "quotation"])
def test_what_must_be_named_is_asked_for(rain: Site, name: str) -> None:
    assert f"write `/// {name} | " in mistake_of(rain, name).what


@pytest.mark.parametrize("name", ["latest-articles", "timeline-strip"])
def test_what_names_nothing_says_so(rain: Site, name: str) -> None:
    assert "names nothing after a bar" in mistake_of(rain, name, "rain").what


def test_what_does_not_exist_names_what_is_near(told: Site) -> None:
    (story,) = told.index.corpus.findings(Story)
    quoted = told.index.corpus.findings(Quotation)[0].id

    assert mistake_of(told, "story", story.id[:-1]).nearest == (story.id,)
    assert mistake_of(told, "topic-articles", "x").nearest == ()
    assert quoted in mistake_of(told, "quotation", "first#q99").nearest
    assert mistake_of(told, "quotation", "frist#q1").nearest == ("first",)
    assert mistake_of(told, "quotation", "first").what == "there is no article “first”"


def test_pieces_bring_no_heading_no_id_and_no_link_that_leads_nowhere(told: Site) -> None:
    (story,) = told.index.corpus.findings(Story)
    topic = make_topic("bombs", told.index.corpus, "bomb")
    site = plan_site(told.index.corpus.with_findings([topic]), SiteSettings())
    arguments = {"topic-articles": "bombs", "story": story.id, "quotation": "first#q1"}

    for name in BY_NAME:
        page = made(site, name, arguments.get(name, ""))
        elements = list(Document(Renderer().render(page)).root.walk())
        assert links_in(page.context)
        assert not [e for e in elements if e.tag in HEADINGS or "id" in e.attributes]
        check_links((*site.pages, page))


@pytest.mark.parametrize(
    ("directory_urls", "address", "link"),
    [
        (True, "guide/deep/", "../../articles/day08/"),
        (False, "guide/deep.html", "../articles/day08/index.html"),
        (True, "", "articles/day08/"),
    ],
)
def test_links_are_seen_from_the_page_that_a_piece_stands_on(
    rain: Site, *, directory_urls: bool, address: str, link: str
) -> None:
    page = made(rain, "latest-articles", address=address, count=1)

    assert f'href="{link}"' in Renderer(directory_urls=directory_urls).render(page)


def test_hostile_words_are_text_in_every_piece(told: Site) -> None:
    hostile = (
        attrs.evolve(article, title=HOSTILE_WORDS, outlet=HOSTILE_WORDS)
        for article in told.index.corpus
    )
    corpus = analyse(Corpus(tuple(hostile)), standard_analyses())
    topic = attrs.evolve(make_topic("t", corpus, "bomb"), label=HOSTILE_WORDS)
    site = plan_site(corpus.with_findings([topic]), SiteSettings())
    (story,) = corpus.findings(Story)
    arguments = {"topic-articles": "t", "story": story.id, "quotation": "first#q1"}

    for name in BY_NAME:
        html = Renderer().render(made(site, name, arguments.get(name, "")))
        assert "<script" not in html
        assert HOSTILE_WORDS.split(" [")[0] in Document(html).root.text or name == "timeline-strip"


def test_what_is_missing_is_said_in_escaped_words(rain: Site) -> None:
    page = absence("there is no <b>", index=rain.index, address="")

    assert "there is no &lt;b&gt;</bdi>." in Renderer().render(page)
