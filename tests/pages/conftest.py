"""A corpus that has one of everything that pages show."""

import pytest

from newscorpus.diagnostics import catalogue
from newscorpus.models.article import (
    Article,
    Confidence,
    Credit,
    CreditKind,
    Reading,
    Role,
    Source,
    Status,
)
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.pages.page import Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import Site, plan_site
from newscorpus.settings import SiteSettings
from newscorpus.text import Position, Span
from tests.builders import make_article, make_topic
from tests.pages.parsing import Document


def yearless() -> Article:
    """Make an article of which only weekday and month are known."""
    words = "Thu, May"
    span = Span(0, len(words))
    readings = (
        Reading(
            "date",
            "XXXX-05",
            Status.GIVEN,
            words,
            "header.weekday-month",
            span,
            Confidence.MEDIUM,
            ("2010-05-06", "2021-05-06"),
        ),
        Reading(
            "weekday", "Thursday", Status.GIVEN, "Thu", "header.weekday", None, Confidence.HIGH
        ),
    )
    return make_article(
        "yearless",
        ["The dam held."],
        date="XXXX-05",
        provenance=readings,
        diagnostics=(catalogue.NO_YEAR.at(Position(1, 1), verbatim=words),),
    )


def one_of_everything() -> Corpus:
    """Make articles with and without each thing that a page can show."""
    river = make_article(
        "river",
        [
            "The river rose over its banks.",
            (Role.SUBHEAD, "Help arrives"),
            (Role.LIST, "- boats\n- tents"),
            "Boats reached the valley by noon.",
            (Role.NOTE, "This report was corrected."),
            (Role.BOILERPLATE, "Sign up for our newsletter."),
        ],
        title="Flood in the valley",
        place="SUKKUR",
        subtitle="Thousands leave their homes",
        outlet="Valley Times",
        url="https://example.org/flood",
        credits=(Credit(CreditKind.PERSON, "Asha Rao", "By Asha Rao", Span(0, 4)),),
        metadata={"section": "front"},
    )
    relief = make_article("relief", ["The river fell.", "Boats went home."], date="2021-04-09")
    urdu = make_article("urdu", ["دریا اتر گیا۔"], date="2021-05", language="ur", title="دریا")
    year = make_article("year", ["A year of floods."], date="2021", title="Looking back")
    decade = make_article("decade", ["The river in ten years."], date="201X")
    undated = make_article("undated", ["Nobody knows when."], date=None)
    bare = make_article("bare", [], date="2022-01-01")
    unsourced = make_article(
        "unsourced",
        ["Only findings were kept."],
        date="2022-01-02",
        source=Source("unsourced.txt", "sha256:0", "utf-8", None),
    )
    articles = (bare, decade, relief, river, undated, unsourced, urdu, year, yearless())
    rejected = Rejected("scan.txt", None, (catalogue.BINARY.at(None, offset=3),))
    topics = (
        make_topic("river", [river, relief, decade], "river"),
        make_topic("boats", [river, relief, year], "Boats"),
    )
    return Corpus(articles, (rejected,)).with_findings(topics)


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    return one_of_everything()


@pytest.fixture(scope="session")
def site(corpus: Corpus) -> Site:
    return plan_site(corpus, SiteSettings(title="Valley papers", description="What was printed."))


@pytest.fixture(scope="session")
def pages(site: Site) -> dict[str, Page]:
    return {page.address: page for page in site.pages}


@pytest.fixture(scope="session")
def documents(site: Site) -> dict[str, Document]:
    renderer = Renderer()
    return {page.address: Document(renderer.render(page)) for page in site.pages}
