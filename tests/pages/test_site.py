"""The plan of the site: addresses, links, order, size and cost."""

import sys
from itertools import pairwise
from types import FrameType

import attrs
import pytest

from newscorpus.models.corpus import Corpus
from newscorpus.pages import uris
from newscorpus.pages.page import Link, Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import LinkError, Site, check_links, plan_site
from newscorpus.settings import SiteSettings
from tests.builders import make_article, make_corpus, make_topic
from tests.pages.parsing import Document

SETTINGS = SiteSettings(title="Valley papers")


def page(address: str, *links: str, anchors: tuple[str, ...] = ()) -> Page:
    context = tuple(Link("words", target) for target in links)
    return Page(
        address=address,
        title="",
        description="",
        template="home.html",
        context=context,
        language="en",
        anchors=anchors,
    )


def many(count: int, days: int = 28) -> Corpus:
    """Make articles on two topics, spread over the days of one month and a shelf."""
    articles = [
        make_article(
            f"a{number:05}",
            [f"Boats on the river, report {number}."],
            date=f"2021-04-{number % days + 1:02}" if number % 5 else None,
            title=f"Report {number}",
        )
        for number in range(count)
    ]
    return make_corpus(
        articles, make_topic("boats", articles, "Boats"), make_topic("river", articles, "river")
    )


def test_a_link_to_nothing_is_an_error_that_names_page_and_target() -> None:
    with pytest.raises(LinkError, match=r"'topics/' links to 'articles/lost/': no such page"):
        check_links((page("topics/", "articles/lost/"),))


def test_a_fragment_that_no_page_defines_is_an_error() -> None:
    pages = (page("topics/", "articles/#p9"), page("articles/", anchors=("p1",)))

    with pytest.raises(LinkError, match=r"'articles/#p9': no such fragment"):
        check_links(pages)


def test_two_pages_at_one_address_are_an_error() -> None:
    with pytest.raises(LinkError, match="two pages live at 'topics/'"):
        check_links((page("topics/"), page("topics/")))


def test_the_hubs_name_topics_only_if_there_are_any(site: Site) -> None:
    assert site.hubs == (
        ("Home", ""),
        ("Articles", "articles/"),
        ("Topics", "topics/"),
        ("Outlets", "outlets/"),
        ("Timeline", "timeline/"),
        ("Corpus", "corpus/"),
    )
    without = plan_site(Corpus(), SETTINGS).hubs

    assert without == (
        ("Home", ""),
        ("Articles", "articles/"),
        ("Timeline", "timeline/"),
        ("Corpus", "corpus/"),
    )


def test_every_article_has_a_page_that_names_its_file(
    corpus: Corpus, pages: dict[str, Page]
) -> None:
    found = {a.id: pages[uris.article(a.id)].source for a in corpus}

    assert found == {a.id: a.path for a in corpus}


def test_only_pages_of_articles_have_a_file(site: Site) -> None:
    with_file = {page.template for page in site.pages if page.source}

    assert with_file == {"article.html"}


def test_pages_link_to_each_other_both_ways(corpus: Corpus, pages: dict[str, Page]) -> None:
    for article in corpus:
        links = set(pages[uris.article(article.id)].links)
        back = {uris.split(target)[0] for target in links}
        for address in (back & pages.keys()) - {uris.article(article.id)}:
            targets = {uris.split(target)[0] for target in pages[address].links}
            way_back = uris.article(article.id) in targets

            assert way_back or pages[address].template == "article.html", (article.id, address)


def test_every_article_stands_in_the_list_and_on_the_timeline(corpus: Corpus, site: Site) -> None:
    for prefix in (uris.ARTICLES, uris.TIMELINE):
        listed = {
            target
            for page in site.pages
            if page.address.startswith(prefix) and page.template != "article.html"
            for target in page.links
        }
        everyone = {uris.article(article.id) for article in corpus}

        assert everyone <= listed


def test_a_plan_is_the_same_each_time(corpus: Corpus, site: Site) -> None:
    again = plan_site(corpus, SiteSettings(title="Valley papers", description="What was printed."))

    assert again == site


def test_findings_do_not_move_with_the_order_of_topics(corpus: Corpus) -> None:
    turned = attrs.evolve(corpus, found=tuple(reversed(corpus.found)))
    pages = {page.address: page for page in plan_site(corpus, SETTINGS).pages}
    turned_pages = {page.address: page for page in plan_site(turned, SETTINGS).pages}

    assert turned_pages == pages


def test_each_context_says_which_template_it_is_for(site: Site) -> None:
    for planned in site.pages:
        kind = type(planned.context)

        assert attrs.has(kind)
        assert f"`{planned.template}`" in (kind.__doc__ or "")


def largest(corpus: Corpus) -> dict[str, int]:
    """Give the size of the largest page of each kind, in characters."""
    renderer, sizes = Renderer(), dict[str, int]()
    for planned in plan_site(corpus, SETTINGS).pages:
        size = len(renderer.render(planned))
        sizes[planned.template] = max(size, sizes.get(planned.template, 0))
    return sizes


def test_no_page_grows_with_the_corpus() -> None:
    some, more = largest(many(600)), largest(many(1200))

    assert some.keys() == more.keys()
    assert {kind for kind in some if more[kind] > some[kind] * 1.02} == set()


def test_a_listing_goes_on_on_further_pages() -> None:
    corpus = many(250)
    planned = {page.address: page for page in plan_site(corpus, SETTINGS).pages}
    listed = [
        [target for target in planned[address].links if target.startswith("articles/a")]
        for address in ("articles/", "articles/~2/", "articles/~3/")
    ]

    assert [len(targets) for targets in listed] == [100, 100, 50]
    assert len({target for targets in listed for target in targets}) == 250
    assert "articles/~4/" not in planned


def calls(corpus: Corpus) -> int:
    """Count the calls of functions, Python's and C's, that planning and rendering take."""
    count = 0

    def tick(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    renderer = Renderer()
    renderer.render(plan_site(Corpus(), SETTINGS).pages[0])
    sys.setprofile(tick)
    try:
        for planned in plan_site(corpus, SETTINGS).pages:
            renderer.render(planned)
    finally:
        sys.setprofile(None)
    return count


def test_the_cost_grows_in_a_straight_line() -> None:
    small, large = calls(many(300)), calls(many(900))

    assert large < small * 3.2


def test_every_rendered_link_stands_in_the_plan(site: Site, documents: dict[str, Document]) -> None:
    for planned in site.pages:
        assert documents[planned.address].targets(planned) == set(planned.links)


def test_links_lead_to_the_same_places_without_directory_urls(site: Site) -> None:
    renderer = Renderer(directory_urls=False)
    for planned in site.pages:
        document = Document(renderer.render(planned))

        assert document.targets(planned) == set(planned.links)


def test_every_anchor_stands_on_its_page_once(site: Site, documents: dict[str, Document]) -> None:
    for planned in site.pages:
        ids = documents[planned.address].ids()

        assert len(ids) == len(set(ids))
        assert set(planned.anchors) | {anchor for anchor, _ in planned.headings} <= set(ids)


def test_headings_go_down_one_level_at_a_time(documents: dict[str, Document]) -> None:
    for document in documents.values():
        levels = [int(e.tag[1]) for e in document.all("h1", "h2", "h3", "h4")]

        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_page_begins_with_its_heading(site: Site) -> None:
    renderer = Renderer()

    assert all(renderer.render(planned).startswith("<h1 ") for planned in site.pages)


def test_the_headings_for_the_table_of_contents_are_those_of_the_page(
    site: Site, documents: dict[str, Document]
) -> None:
    for planned in site.pages:
        for anchor, text in planned.headings:
            heading = documents[planned.address].one(id_=anchor)

            assert " ".join(heading.text.split()) == text
