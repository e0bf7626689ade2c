"""The pages of outlets, and what they have in common."""

from collections.abc import Iterable

import attrs
import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import standard_analyses
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Inference, InferenceBasis
from newscorpus.pages.outlets import OutletIndex, outlet_key
from newscorpus.pages.page import Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.shared_text import First, first_of
from newscorpus.pages.site import plan_site
from newscorpus.pages.views.outlet_contexts import OutletContext, OutletListContext, UnnamedContext
from newscorpus.settings import SiteSettings
from tests.builders import make_article, make_corpus
from tests.pages.parsing import Document

WIRE = (
    "The flood reached the lower town of Sukkur on Wednesday and forced more than 40,000 people "
    "from their homes, the relief agency said. Boats took families to schools on the higher bank "
    "of the river, where volunteers had put up tents. “The water will fall within two days,” Mayor "
    "Asha Rao said."
)
OWN = "The paper asked twelve families where they had slept, and went back the day after."


def papers(extra: Iterable[Article] = ()) -> Corpus:
    articles = (
        make_article("a", [WIRE, OWN], outlet="Valley Times", title="Flood"),
        make_article("b", [WIRE], date="2021-04-08", outlet="Courier", title="River"),
        make_article("c", [WIRE + " Nobody was hurt."], date="2021", outlet="Evening Post"),
        make_article("d", ["Snow fell."], date="2021-05-01", outlet="The Valley Times"),
        make_article("e", [WIRE, "It was copied here."], date="2021-06-01"),
        *extra,
    )
    return analyse(make_corpus(articles), standard_analyses())


@pytest.fixture(scope="module")
def planned() -> dict[str, Page]:
    return {page.address: page for page in plan_site(papers(), SiteSettings()).pages}


def outlet(planned: dict[str, Page], slug: str) -> OutletContext:
    context = planned[f"outlets/{slug}/"].context
    assert isinstance(context, OutletContext)
    return context


def test_outlets_are_one_by_their_normalised_name(planned: dict[str, Page]) -> None:
    context = planned["outlets/"].context
    assert isinstance(context, OutletListContext)

    assert [(row.link.text, row.articles, row.shared) for row in context.rows] == [
        ("The Valley Times", 2, 1),
        ("Courier", 1, 1),
        ("Evening Post", 1, 1),
    ]
    assert outlet(planned, "valley-times").spellings == (
        ("The Valley Times", 1),
        ("Valley Times", 1),
    )


@pytest.mark.parametrize("name", ["???", "The", "خبر", "www.example.org", " "])
def test_every_name_has_a_key_and_an_address(name: str) -> None:
    index = OutletIndex(make_corpus([make_article(outlet=name), make_article("b", outlet="x")]))

    assert len({own.slug for own in index.outlets}) == 2
    assert index.link("flood") is not None
    assert outlet_key(name) == outlet_key(f"{name} ")


def test_outlets_whose_names_give_one_slug_have_two_addresses() -> None:
    articles = [make_article(str(n), outlet=name) for n, name in enumerate(["???", "!!!", "%%"])]
    index = OutletIndex(make_corpus(articles))

    assert sorted(own.slug for own in index.outlets) == ["untitled", "untitled-2", "untitled-3"]


def test_an_article_leads_to_its_outlet_and_the_outlet_back(planned: dict[str, Page]) -> None:
    assert "outlets/valley-times/" in planned["articles/a/"].links
    assert {"articles/a/", "articles/d/"} <= set(planned["outlets/valley-times/"].links)


def test_a_page_says_with_whom_text_is_shared_and_who_had_it_first(
    planned: dict[str, Page],
) -> None:
    partners = outlet(planned, "valley-times").partners

    told = {p.link.text: (p.here, p.there, p.same_day, p.untold) for p in partners}
    assert told == {"Courier": (1, 0, 0, 0), "Evening Post": (0, 0, 0, 1)}
    (back,) = [p for p in outlet(planned, "courier").partners if p.there]
    assert back.link.text == "The Valley Times"


def test_shared_text_shows_its_words_its_places_and_the_comparison(
    planned: dict[str, Page],
) -> None:
    (row,) = [r for r in outlet(planned, "valley-times").shared if r.outlet.text == "Courier"]

    assert row.words.startswith("The flood reached the lower town of Sukkur on Wednesday")
    assert row.longest == len(WIRE.replace("40,000", "40000").split())
    assert [place.target for place in row.places] == ["articles/a/#p1", "articles/b/#p1"]
    assert row.compare is not None
    assert row.compare.target == "compare/a/b/"
    html = Renderer().render(planned["outlets/valley-times/"])
    assert 'href="../../compare/a/b/"' in html
    assert "near duplicate" in html or "update" in html or "identical" in html


def test_the_words_of_a_passage_are_shown_where_the_file_was_not_kept() -> None:
    kept = papers()
    bare = tuple(attrs.evolve(a, source=attrs.evolve(a.source, text=None)) for a in kept)
    site = plan_site(attrs.evolve(kept, articles=bare), SiteSettings())
    rows = outlet({page.address: page for page in site.pages}, "courier").shared

    assert all(row.words.startswith("The flood reached") for row in rows)


def test_whom_an_outlet_quotes_is_counted(planned: dict[str, Page]) -> None:
    (quoted,) = [q for q in outlet(planned, "courier").quoted if q.link.text == "Asha Rao"]

    assert quoted.link.target == "people/asha-rao/"
    assert quoted.count >= 1


def test_articles_without_an_outlet_are_listed_and_what_is_inferred_says_so() -> None:
    inferred = Inference(
        "e", "outlet", "VALLEY TIMES", InferenceBasis.COPIED, "its text stands there", ("a",)
    )
    odd = Inference("f", "outlet", "Wire Agency", InferenceBasis.COPIED, "it stands there", ("a",))
    corpus = make_corpus(
        [
            make_article("a", outlet="Valley Times"),
            make_article("e", date="2021-06-01"),
            make_article("f", date="2021-06-02"),
            make_article("g", date=None),
        ]
    ).with_findings([inferred, odd])
    pages = {page.address: page for page in plan_site(corpus, SiteSettings()).pages}
    context = pages["outlets/~unnamed/"].context
    assert isinstance(context, UnnamedContext)

    assert [(row.line.link.target, row.outlet) for row in context.rows] == [
        ("articles/f/", "Wire Agency"),
        ("articles/e/", "VALLEY TIMES"),
        ("articles/g/", ""),
    ]
    assert [row.link.target if row.link else None for row in context.rows] == [
        None,
        "outlets/valley-times/",
        None,
    ]
    text = " ".join(Document(Renderer().render(pages["outlets/~unnamed/"])).text.split())
    assert "perhaps VALLEY TIMES, inferred: its text stands there" in text
    assert [row.line.link.target for row in outlet(pages, "valley-times").guessed] == [
        "articles/e/"
    ]
    html = Document(Renderer().render(pages["outlets/valley-times/"])).text
    assert "That is inferred, and may be wrong." in html


def test_without_any_outlet_there_is_no_page() -> None:
    site = plan_site(make_corpus([make_article()]), SiteSettings())

    assert [page.address for page in site.pages if page.address.startswith("outlets/")] == []


def test_long_listings_go_on_on_further_pages() -> None:
    articles = [
        make_article(f"a{n}", [WIRE], date=f"2021-04-{n + 1:02}", outlet=("One", "Two")[n % 2])
        for n in range(8)
    ]
    corpus = analyse(make_corpus(articles), standard_analyses())
    site = plan_site(corpus, SiteSettings(page_size=3))
    addresses = {page.address for page in site.pages}

    assert {"outlets/one/~2/", "outlets/one/shared/", "outlets/one/shared/~6/"} <= addresses
    second = outlet({page.address: page for page in site.pages}, "one/~2")
    assert (second.partners, second.shared, len(second.entries)) == ((), (), 1)


@pytest.mark.parametrize(
    ("here", "there", "first"),
    [
        ("2021-04-07", "2021-04-08", First.HERE),
        ("2021-05", "2021-04-08", First.THERE),
        ("2021-04-07", "2021-04-07", First.SAME_DAY),
        ("2021-04", "2021-04", First.UNTOLD),
        ("2021", "2021-04-07", First.UNTOLD),
        ("XXXX-05", "2021-04-07", First.UNTOLD),
        (None, "2021-04-07", First.UNTOLD),
    ],
)
def test_dates_tell_who_was_first_or_that_they_cannot(
    here: str | None, there: str, first: First
) -> None:
    assert first_of(make_article(date=here), make_article(date=there)) is first
