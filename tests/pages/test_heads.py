"""What an article's page tells programs."""

import json
from html.parser import HTMLParser
from typing import Any

import pytest

from newscorpus.models.article import Credit, CreditKind
from newscorpus.models.corpus import Corpus
from newscorpus.pages import uris
from newscorpus.pages.heads import head_html
from newscorpus.pages.page import Head, HeadLink, Meta
from newscorpus.pages.site import plan_site
from newscorpus.settings import SiteSettings
from tests.builders import make_article, make_corpus, make_topic
from tests.site_fixtures import HOSTILE_WORDS

ROOT = "https://example.org/papers/"
SETTINGS = SiteSettings(title="Valley papers", url=ROOT)

PROPERTIES = frozenset({
    "headline", "datePublished", "author", "publisher", "dateline", "inLanguage", "url", "sameAs",
    "isPartOf", "about", "mentions",
})  # fmt: skip
"""Those of schema.org's NewsArticle that are used: https://schema.org/NewsArticle"""


class Tags(HTMLParser):
    """The elements of a head, and the text of its scripts."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.metas: list[tuple[str, str]] = []
        self.links: list[tuple[str, str]] = []
        self.others: list[str] = []
        self.data = ""
        self._in_script = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self.metas.append((found.get("name") or found["property"], found["content"]))
        elif tag == "link":
            self.links.append((found["rel"], found["href"]))
        else:
            self.others.append(tag)
        self._in_script = tag == "script"

    def handle_endtag(self, tag: str) -> None:
        self._in_script = self._in_script and tag != "script"

    def handle_data(self, data: str) -> None:
        if self._in_script:
            self.data += data


def tags(corpus: Corpus, article: str, settings: SiteSettings = SETTINGS) -> Tags:
    site = plan_site(corpus, settings)
    page = next(page for page in site.pages if page.address == uris.article(article))
    return Tags(head_html(page.head))


def data(corpus: Corpus, article: str, settings: SiteSettings = SETTINGS) -> dict[str, Any]:
    return dict(json.loads(tags(corpus, article, settings).data))


def test_a_reference_manager_finds_what_it_imports(corpus: Corpus) -> None:
    found = [tag for tag in tags(corpus, "river").metas if tag[0].startswith("citation_")]

    assert found == [
        ("citation_title", "Flood in the valley"),
        ("citation_author", "Asha Rao"),
        ("citation_publication_date", "2021/04/07"),
        ("citation_journal_title", "Valley Times"),
        ("citation_language", "en"),
        ("citation_public_url", "https://example.org/flood"),
    ]


def test_a_preview_has_title_words_and_address(corpus: Corpus) -> None:
    found = dict(tags(corpus, "river").metas)

    assert found["og:type"] == "article"
    assert found["og:title"] == "Flood in the valley"
    assert found["og:description"] == "The river rose over its banks."
    assert found["og:url"] == f"{ROOT}articles/river/"
    assert found["og:site_name"] == "Valley papers"
    assert found["article:published_time"] == "2021-04-07"
    assert found["twitter:card"] == "summary"


def test_links_say_what_to_cite_and_where_it_is_described(corpus: Corpus) -> None:
    assert tags(corpus, "river").links == [
        ("cite-as", f"{ROOT}articles/river/"),
        ("describedby", "cite.bib"),
        ("describedby", "cite.ris"),
        ("describedby", "cite.json"),
    ]


def test_the_data_describes_the_article(corpus: Corpus) -> None:
    found = data(corpus, "river")

    assert found.keys() - PROPERTIES == {"@context", "@type"}
    assert (found["@context"], found["@type"]) == ("https://schema.org", "NewsArticle")
    assert found["headline"] == "Flood in the valley"
    assert found["datePublished"] == "2021-04-07"
    assert found["author"] == [{"@type": "Person", "name": "Asha Rao"}]
    assert found["publisher"] == {"@type": "Organization", "name": "Valley Times"}
    assert found["isPartOf"] == {"@type": "Collection", "name": "Valley papers", "url": ROOT}
    assert found["sameAs"] == "https://example.org/flood"
    assert {topic["name"] for topic in found["about"]} == {"River", "Boats"}
    assert found["dateline"] == "SUKKUR"


@pytest.mark.parametrize(
    ("article", "date"),
    [("relief", "2021-04-09"), ("urdu", "2021-05"), ("year", "2021"), ("decade", None),
     ("undated", None), ("yearless", None)],
)  # fmt: skip
def test_no_date_is_told_more_exactly_than_it_is_known(
    corpus: Corpus, article: str, date: str | None
) -> None:
    found = dict(tags(corpus, article).metas)

    assert data(corpus, article).get("datePublished") == date
    assert found.get("article:published_time") == date
    assert found.get("citation_publication_date") == (date.replace("-", "/") if date else None)


def test_without_an_address_nothing_absolute_is_told(corpus: Corpus) -> None:
    settings = SiteSettings(title="Valley papers")
    found = tags(corpus, "river", settings)

    assert [rel for rel, _ in found.links] == ["describedby"] * 3
    assert "og:url" not in dict(found.metas)
    assert "url" not in data(corpus, "river", settings)


@pytest.mark.parametrize(
    "words",
    [
        HOSTILE_WORDS,
        "</script><script>alert(1)</script> \"a\" 'b' </head> <!-- <![CDATA[",
        "\u202eevil\u2066 \x00 \u2028 \ufdd0 & &amp;",
        "W" * 10_000,
    ],
)
def test_hostile_words_are_values_and_nothing_else(words: str) -> None:
    article = make_article(
        "hostile",
        [words],
        title=words,
        outlet=words,
        language=words,
        url="javascript:alert(1)",
        credits=(Credit(CreditKind.PERSON, words, words, None),),
    )
    corpus = make_corpus([article], make_topic("rain", [article]))
    site = plan_site(corpus, SiteSettings(title=words, url=ROOT))
    page = next(page for page in site.pages if page.address == "articles/hostile/")
    html = head_html(page.head)
    found = Tags(html)

    assert found.others == ["script"]
    assert html.count("</script>") == 1
    assert "</head>" not in html
    told = json.loads(found.data)
    assert told["headline"] == dict(found.metas)["og:title"]
    assert "javascript" not in "".join(href for _, href in found.links)
    assert not {"\u202e", "\u2066", "\x00", "\u2028"} & set(html)
    assert len(html) < 10_000


def test_every_value_of_a_head_is_escaped() -> None:
    html = head_html(
        Head((Meta("name", '"k"', "<c>"),), (HeadLink("a", '"<', title="'\""),), '"</script>"')
    )

    assert html.splitlines() == [
        '<meta name="&quot;k&quot;" content="&lt;c&gt;">',
        '<link rel="a" href="&quot;&lt;" title="&#x27;&quot;">',
        '<script type="application/ld+json">"\\u003c/script\\u003e"</script>',
    ]
