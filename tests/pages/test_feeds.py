"""Feeds, read by a reader of feeds that somebody else wrote."""

import json
from typing import Any

import feedparser
import pytest

from newscorpus.models.corpus import Corpus
from newscorpus.pages.site import Site, plan_site
from newscorpus.settings import SiteSettings
from tests.builders import make_article, make_corpus, make_topic
from tests.site_fixtures import HOSTILE_WORDS

ROOT = "https://example.org/papers/"
SETTINGS = SiteSettings(title="Valley papers", description="What was printed.", url=ROOT)
FORMS = ("rss.xml", "atom.xml")


def feeds(corpus: Corpus, settings: SiteSettings = SETTINGS) -> dict[str, str]:
    return dict(plan_site(corpus, settings).feeds)


def read(text: str) -> Any:  # noqa: ANN401 -- the reader has no types
    found = feedparser.parse(text.encode())
    assert not found.bozo, found.get("bozo_exception")
    return found


@pytest.fixture(scope="module")
def published(corpus: Corpus) -> dict[str, str]:
    return feeds(corpus)


@pytest.mark.parametrize("form", FORMS)
def test_readers_find_the_latest_articles_first(published: dict[str, str], form: str) -> None:
    found = read(published[form])

    assert found.version in {"rss20", "atom10"}
    assert found.feed.title == "Valley papers"
    assert found.feed.link == ROOT
    assert [entry.link.removeprefix(f"{ROOT}articles/") for entry in found.entries] == [
        "unsourced/",
        "bare/",
        "urdu/",
        "relief/",
        "river/",
        "year/",
        "decade/",
    ]
    river = found.entries[4]
    assert (river.title, river.id) == ("Flood in the valley", f"{ROOT}articles/river/")
    assert river.summary == "The river rose over its banks."
    assert river.author == "Asha Rao"
    assert {tag.term for tag in river.tags} == {"River", "Boats"}
    assert river.published_parsed[:3] == (2021, 4, 7)


@pytest.mark.parametrize("form", FORMS)
def test_only_a_known_day_is_a_date_of_publication(published: dict[str, str], form: str) -> None:
    dated = {e.link.split("/")[-2]: "published" in e for e in read(published[form]).entries}

    assert {name for name, known in dated.items() if not known} == {"urdu", "year", "decade"}


def test_json_feed_has_what_its_version_asks_for(published: dict[str, str]) -> None:
    found = json.loads(published["feed.json"])

    assert found["version"] == "https://jsonfeed.org/version/1.1"
    assert (found["feed_url"], found["home_page_url"]) == (f"{ROOT}feed.json", ROOT)
    assert all({"id", "url", "content_text"} <= item.keys() for item in found["items"])
    river = next(item for item in found["items"] if item["id"].endswith("/river/"))
    assert river == {
        "id": f"{ROOT}articles/river/",
        "url": f"{ROOT}articles/river/",
        "external_url": "https://example.org/flood",
        "title": "Flood in the valley",
        "content_text": "The river rose over its banks.",
        "date_published": "2021-04-07T00:00:00Z",
        "authors": [{"name": "Asha Rao"}],
        "tags": ["Boats", "River"],
        "language": "en",
    }


def test_a_topic_has_feeds_of_its_own(published: dict[str, str]) -> None:
    found = read(published["topics/boats/atom.xml"])

    assert found.feed.title == "Boats – Valley papers"
    assert found.feed.link == f"{ROOT}topics/boats/"
    assert [entry.id.split("/")[-2] for entry in found.entries] == ["relief", "river", "year"]
    assert {"topics/boats/rss.xml", "topics/boats/feed.json"} <= published.keys()


def test_pages_link_to_the_feeds_and_name_them_to_programs(corpus: Corpus) -> None:
    site: Site = plan_site(corpus, SETTINGS)
    pages = {page.address: page for page in site.pages}

    assert {"rss.xml", "atom.xml", "feed.json"} <= set(pages[""].links)
    assert "topics/boats/atom.xml" in pages["topics/boats/"].links
    assert [link.address for link in site.alternates] == [
        f"{ROOT}{file}" for file in ("rss.xml", "atom.xml", "feed.json")
    ]
    assert pages["topics/boats/"].head.links[1].address == f"{ROOT}topics/boats/atom.xml"
    linked = {file for page in site.pages for file in page.files}
    assert {address for address, _ in site.feeds} <= linked


def test_without_an_address_there_are_no_feeds(corpus: Corpus) -> None:
    site = plan_site(corpus, SiteSettings(title="Valley papers"))

    assert (site.feeds, site.alternates) == ((), ())
    assert not any(
        link.endswith(("xml", "feed.json")) for page in site.pages for link in page.links
    )


def test_without_a_dated_article_there_are_no_feeds() -> None:
    assert feeds(make_corpus([make_article("undated", date=None)])) == {}


def test_a_feed_has_no_more_than_fifty_entries() -> None:
    many = [make_article(f"a{n:03}", date=f"2021-{n % 12 + 1:02}-03") for n in range(120)]
    published = feeds(make_corpus(many, make_topic("rain", many)))

    assert [len(read(published[form]).entries) for form in FORMS] == [50, 50]
    assert len(json.loads(published["topics/rain/feed.json"])["items"]) == 50


def test_an_id_does_not_hang_on_how_links_are_written(corpus: Corpus) -> None:
    flat = feeds(corpus, SiteSettings(title="Valley papers", url=ROOT, directory_urls=False))
    entry = read(flat["atom.xml"]).entries[0]

    assert entry.id == f"{ROOT}articles/unsourced/"
    assert entry.link == f"{ROOT}articles/unsourced/index.html"


@pytest.mark.parametrize(
    "words",
    [HOSTILE_WORDS, "]]> <!-- \x00\x0b\ud800\ufffe &amp; \u202eevil", "w" * 10_000],
)
def test_hostile_words_are_text_in_every_feed(words: str) -> None:
    article = make_article("hostile", [words], title=words, language=HOSTILE_WORDS, outlet=words)
    corpus = make_corpus([article], make_topic("rain", [article]))
    settings = SiteSettings(title=words, description=words, url=ROOT)
    published = feeds(corpus, settings)
    titles = [json.loads(published["feed.json"])["items"][0]["title"]]
    titles += [read(published[form]).entries[0].title for form in FORMS]

    # the reader cleans what it takes for HTML; nothing is left to clean in what it gives
    assert len({title.replace("&lt;", "<").replace("&gt;", ">") for title in titles}) <= 2
    assert max(map(len, titles)) <= 160
    assert all("<script>" not in published[form] for form in FORMS)


def test_the_same_corpus_gives_the_same_feeds(corpus: Corpus) -> None:
    assert feeds(corpus) == feeds(corpus)
