"""The timeline, from years to days, and its shelf."""

import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import standard_analyses
from newscorpus.models.corpus import Corpus
from newscorpus.pages.page import Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import plan_site
from newscorpus.pages.views.timeline_contexts import MonthContext, TimelineContext, YearContext
from newscorpus.settings import SiteSettings
from tests.builders import make_article, make_corpus
from tests.pages.parsing import Document


def planned(corpus: Corpus, page_size: int = 100) -> dict[str, Page]:
    site = plan_site(corpus, SiteSettings(page_size=page_size))
    return {page.address: page for page in site.pages}


def test_years_and_months_with_articles_have_pages(pages: dict[str, Page]) -> None:
    addresses = [address for address in pages if address.startswith("timeline/")]

    assert addresses == [
        "timeline/",
        "timeline/2021/",
        "timeline/2022/",
        "timeline/2021/04/",
        "timeline/2021/05/",
        "timeline/2022/01/",
    ]


def test_the_index_leads_to_years(pages: dict[str, Page]) -> None:
    context = pages["timeline/"].context

    assert isinstance(context, TimelineContext)
    assert [
        (decade.label, [(year.link.text, year.count) for year in decade.years])
        for decade in context.decades
    ] == [("2020s", [("2021", 4), ("2022", 2)])]


def test_what_no_year_can_hold_is_on_the_shelf_with_the_reason(
    documents: dict[str, Document],
) -> None:
    rows = documents["timeline/"].all("li", class_="nc-row")
    shelf = [" ".join(row.text.split()) for row in rows]

    assert len(shelf) == 3
    assert "undated Nobody knows when. no date of publication was found" in shelf[1]
    assert "between 1 January 2010 and 31 December 2019" in " ".join(shelf)
    assert "the weekday is given: Thursday" in " ".join(shelf)


def test_a_year_leads_to_months_and_shows_what_has_only_a_year(pages: dict[str, Page]) -> None:
    context = pages["timeline/2021/"].context

    assert isinstance(context, YearContext)
    assert [(month.link.text, month.count) for month in context.months] == [
        ("April 2021", 2),
        ("May 2021", 1),
    ]
    assert context.section is not None
    assert [(e.row.line.link.text, e.known) for e in context.section.entries] == [
        ("Looking back", ("between 1 January 2021 and 31 December 2021",))
    ]


def test_a_month_shows_its_days_and_what_has_no_day_last() -> None:
    dates = {"c": "2021-04-09", "a": "2021-04", "b": "2021-04-07", "d": "2021-04-07"}
    corpus = make_corpus([make_article(id_, date=date) for id_, date in dates.items()])
    context = planned(corpus)["timeline/2021/04/"].context

    assert isinstance(context, MonthContext)
    assert [
        (section.id, section.label, [entry.row.line.link.target for entry in section.entries])
        for section in context.sections
    ] == [
        ("2021-04-07", "7 April 2021", ["articles/b/", "articles/d/"]),
        ("2021-04-09", "9 April 2021", ["articles/c/"]),
        ("2021-04", "Some day in April 2021", ["articles/a/"]),
    ]
    assert context.sections[-1].entries[0].known == ("between 1 April 2021 and 30 April 2021",)


def test_months_and_years_lead_to_their_neighbours(pages: dict[str, Page]) -> None:
    month, year = pages["timeline/2021/05/"].context, pages["timeline/2022/"].context

    assert isinstance(month, MonthContext)
    assert isinstance(year, YearContext)
    assert [link.target for link in (month.previous, month.up, month.next) if link] == [
        "timeline/2021/04/",
        "timeline/2021/",
        "timeline/2022/01/",
    ]
    assert [link.target if link else None for link in (year.previous, year.up, year.next)] == [
        "timeline/2021/",
        "timeline/",
        None,
    ]


def test_a_full_month_goes_on_and_its_bars_follow() -> None:
    articles = [make_article(f"a{day:02}", date=f"2021-04-{day:02}") for day in range(1, 13)]
    pages = planned(make_corpus(articles), page_size=5)

    assert "timeline/2021/04/~3/#2021-04-12" in pages["timeline/2021/04/"].links
    assert pages["timeline/2021/04/~3/"].anchors == ("2021-04-11", "2021-04-12")


@pytest.mark.parametrize(
    ("dates", "address"),
    [
        ([None] * 11, "timeline/~3/"),
        (["2021"] * 11, "timeline/2021/~3/"),
        (["2021-04"] * 11, "timeline/2021/04/~3/"),
    ],
)
def test_every_shelf_goes_on(dates: list[str | None], address: str) -> None:
    articles = [make_article(f"a{n:02}", date=date) for n, date in enumerate(dates)]
    pages = planned(make_corpus(articles), page_size=5)

    assert [link for link in pages[address].links if link.startswith("articles/")] == [
        "articles/a10/"
    ]


def test_a_corpus_over_centuries_has_bars_that_lead_somewhere() -> None:
    dates = ["0009-01-01", "1066-10-14", "1789-07-14", "2021-04-07"]
    pages = planned(make_corpus([make_article(d, date=d) for d in dates]))

    assert {"timeline/#00xx", "timeline/#20xx"} <= set(pages["timeline/"].links)


def test_a_corpus_without_dates_has_a_timeline() -> None:
    pages = planned(make_corpus([make_article(date=None)]))

    assert pages["timeline/"].anchors == ("shelf",)


def test_events_stand_beside_what_was_published_with_their_basis_and_their_sentence() -> None:
    text = "The bridge was opened in 2015. The talks ended on April 5, 2021. Snow fell."
    article = make_article("flood", [text], date="2021-04-07")
    corpus = analyse(make_corpus([article]), standard_analyses())
    pages = planned(corpus)
    year, month = pages["timeline/2015/"].context, pages["timeline/2021/04/"].context

    assert isinstance(year, YearContext)
    assert isinstance(month, MonthContext)
    assert year.section is not None
    assert (year.count, year.events) == (0, 1)
    assert [(e.sentence, e.words, e.basis) for e in year.section.events] == [
        ("The bridge was opened in 2015.", "2015", "stated")
    ]
    assert [(s.id, len(s.entries), len(s.events)) for s in month.sections] == [
        ("2021-04-05", 0, 1),
        ("2021-04-07", 1, 0),
    ]
    assert month.sections[0].events[0].place.target.startswith("articles/flood/#e")


@pytest.mark.parametrize(
    "dates",
    [
        ("1890-05-01", "195X", "2021-04-07"),
        ("0900", "1950S2", "2021", "12XX"),
        ("19XX", "2021-04-07", "1403-01-01"),
        ("-0500", "195X", "2021"),
    ],
)
def test_a_bar_of_a_decade_without_a_year_leads_to_the_shelf(dates: tuple[str, ...]) -> None:
    corpus = make_corpus([make_article(f"a{n}", date=date) for n, date in enumerate(dates)])
    page = planned(corpus)["timeline/"]
    context = page.context

    assert isinstance(context, TimelineContext)
    assert set(context.wide) <= set(page.anchors)
    document = Document(Renderer().render(page))
    assert set(context.wide) <= set(document.ids())
    assert len(document.ids()) == len(set(document.ids()))
