"""Every word that pages say comes out of a catalogue, whatever the language of the site.

The messages of the site are in wide letters here, dates in Georgian and the corpus in Cyrillic ones
(see `tests.pseudo`). A Latin word on a page is therefore one that no translator can reach.
"""

import datetime as dt
import json
import re
from collections.abc import Iterator

import attrs
import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import standard_analyses
from newscorpus.diagnostics import catalogue
from newscorpus.formats.tables import TABLES
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Inference, InferenceBasis
from newscorpus.pages.beside import Beside, ColumnMeaning, Download, TableMeaning
from newscorpus.pages.citing import FORMS as CITATION_FORMS
from newscorpus.pages.contexts import CONTEXTS
from newscorpus.pages.directives import DIRECTIVES, absence, piece
from newscorpus.pages.feeds.entries import FORMS as FEED_FORMS
from newscorpus.pages.interface import interface_for
from newscorpus.pages.page import Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import Site, plan_site
from newscorpus.readers.corpus import read_corpus
from newscorpus.settings import MarkWaiting
from newscorpus.text import Position
from tests.builders import make_article
from tests.pages.conftest import one_of_everything
from tests.pages.parsing import Document, Element
from tests.pages.views.test_outlets import papers
from tests.pseudo import CLOSING, LANGUAGE, OPENING, foreign, pseudo_settings, transliterated
from tests.tree import ROOT

LATIN_WORD = re.compile(r"[A-WYZa-z]{2,}")
"""A letter alone is the name of a report, as A and B; X is a digit of a date that is not known."""

ADDRESS = re.compile(r"https?://\S+")

FORMS = re.compile(
    "|".join(sorted({*CITATION_FORMS.values(), *(form.label for form in FEED_FORMS)}))
)
"""The names of the forms of citations and feeds are the same in every language."""

SPOKEN = ("aria-label", "aria-description", "aria-roledescription", "title", "alt", "placeholder")
"""Attributes that people see or hear."""

UNSPOKEN = frozenset({"code", "script", "style"})
"""What stands in these is the same in every language."""

TOLD = (
    "A bomb killed {} people in the crowded fish market of Herat on Tuesday, Gov. Asad Khan said. "
    "“We shall rebuild the market,” Khan told reporters, and 3 tonnes of fish were burnt. "
    "Ambulances took the wounded to two hospitals in the old town of Herat. {}"
)
OTHER_KHAN = "Imran Khan, a merchant, met the envoy Asad Khan. Khan left on 3 May 2021."


def stories() -> Corpus:
    """Give articles that tell one event in several ways, and a name that fits two people."""
    titles = ("Bomb kills 12 in Herat", "Herat: toll rises to 15", "Herat mourns", "Market burns")
    tolds = ((12, ""), (15, "Shops stayed shut."), (15, "Nobody knows why."), (12, ""))
    days = ("2021-04-07", "2021-04-08", "2021-04-08", "2021-04")
    articles = [
        make_article(f"r{n}", [TOLD.format(*told)], date=day, title=title, outlet=f"Paper {n % 3}")
        for n, (told, title, day) in enumerate(zip(tolds, titles, days, strict=True))
    ]
    articles.append(
        make_article(
            "khan",
            [OTHER_KHAN],
            date="2022-01",
            diagnostics=(catalogue.NO_YEAR.at(Position(1, 1), verbatim="Thu, May"),),
        )
    )
    return analyse(Corpus(tuple(articles)), standard_analyses())


def outlets() -> Corpus:
    """Give articles of several outlets, and two whose outlets are inferred."""
    inferred = (
        Inference("n", "outlet", "VALLEY TIMES", InferenceBasis.COPIED, "it stands there", ("a",)),
        Inference("o", "outlet", "Wire Agency", InferenceBasis.COPIED, "it stands there", ("a",)),
    )
    return papers([make_article("n"), make_article("o", date=None)]).with_findings(inferred)


CORPORA = {
    "seeds": lambda: analyse(read_corpus(ROOT / "seeds"), standard_analyses()),
    "everything": lambda: analyse(one_of_everything(), standard_analyses()),
    "stories": stories,
    "outlets": outlets,
    "nothing": Corpus,
}


def beside() -> Beside:
    """Give files to download with the tables that they are, named in other letters."""
    tables = tuple(
        TableMeaning(
            foreign(table.name),
            table.meaning,
            tuple(ColumnMeaning(c.name, c.kind.value, c.meaning) for c in table.columns),
        )
        for table in TABLES
    )
    sizes = {"corpus.sqlite": 2_345_678, "checksums.txt": 512, "articles.csv": 12_345}
    downloads = tuple(
        Download(address=f"data/{name}", meaning=TABLES[0].meaning, size=size, digest="0" * 64)
        for name, size in sizes.items()
    )
    return Beside(downloads=downloads, tables=tables, pages=frozenset({"ties/", "findings/"}))


SITE = [template for template in CONTEXTS if not template.startswith("directives/")]
"""The templates of pages; the others are pieces of pages that people write."""


def pieces(site: Site) -> Iterator[Page]:
    """Give what directives show of a site, cut short and in full."""
    index = site.index
    topics = [topic.id for topic in index.topics]
    outlets = [outlet.slug for outlet in index.outlets.outlets]
    quoted = [each.id for found in index.names.quotations.values() for each in found]
    arguments = {
        "topic": topics,
        "story": [story.id for story in index.ties.stories],
        "quotation": quoted[:3],
        "": [""],
    }
    options: dict[str, list[dict[str, object]]] = {
        "latest": [
            {},
            {"count": 1},
            *({"count": 1, "topic": topic} for topic in topics),
            *({"count": 1, "outlet": outlet} for outlet in outlets),
            *({"count": 1, "topic": t, "outlet": o} for t in topics for o in outlets),
        ],
        "topic-articles": [{"count": 1}],
        "timeline-strip": [{"topic": topic} for topic in (None, *topics)],
    }
    for each in DIRECTIVES:
        for argument in arguments[each.argument or ""]:
            for chosen in options.get(each.name, [{}]):
                yield piece(each, argument, chosen, index=index, address="notes/")
    yield absence("there is no such thing", index=index, address="notes/")


@attrs.frozen
class Told:
    """A site in the made-up language."""

    site: Site
    documents: tuple[tuple[Page, Document], ...]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Told]:
    settings = pseudo_settings(
        tmp_path_factory.mktemp("catalogue"),
        title=foreign("Valley papers"),
        description=foreign("What was printed."),
        url="https://example.org/",
        full_text=True,
        page_size=2,
        waiting=MarkWaiting(today=dt.date(2021, 4, 7), is_published=False),
    )
    renderer = Renderer(interface=interface_for(LANGUAGE, settings.catalogues))
    found = {}
    for name, make in CORPORA.items():
        site = plan_site(transliterated(make()), settings, beside())
        documents = tuple(
            (page, Document(renderer.render(page))) for page in (*site.pages, *pieces(site))
        )
        found[name] = Told(site, documents)
    return found


def pages_from(told: dict[str, Told], template: str) -> list[tuple[str, Page, Document]]:
    return [
        (name, page, document)
        for name, each in told.items()
        for page, document in each.documents
        if page.template == template
    ]


def said_by_scripts(value: str) -> Iterator[str]:
    """Give what a script says, without what it fills in; one word is a name among programs."""
    if " " not in value:
        return
    sentences = json.loads(value).values() if value.startswith("{") else (value,)
    yield from (re.sub(r"%\(\w+\)s|\{\w+\}", "", sentence) for sentence in sentences)


def spoken(element: Element, language: str = LANGUAGE) -> Iterator[tuple[str, str]]:
    """Give what stands on a page and what is read aloud of it, each with its language."""
    language = element.attributes.get("lang", language)
    if element.tag in UNSPOKEN or element.attributes.get("translate") == "no":
        return
    for name, value in element.attributes.items():
        if name in SPOKEN:
            yield language, value
        elif name.startswith("data-") and not name.startswith("data-pagefind-"):
            yield from ((LANGUAGE, said) for said in said_by_scripts(value))
    for child in element.children:
        if isinstance(child, str):
            yield language, child
        else:
            yield from spoken(child, language)


def is_out_of_reach(text: str) -> bool:
    """Say whether a text holds a word that came out of no catalogue and no article."""
    return bool(LATIN_WORD.search(ADDRESS.sub("", FORMS.sub("", text))))


@pytest.mark.parametrize("template", CONTEXTS)
def test_no_word_on_a_page_is_out_of_a_translators_reach(
    told: dict[str, Told], template: str
) -> None:
    pages = pages_from(told, template)
    leaks = {
        text.strip(): f"{name}: {page.address}"
        for name, page, document in pages
        for language, text in spoken(document.root)
        if language != "en" and is_out_of_reach(text)
    }

    assert pages
    assert leaks == {}


@pytest.mark.parametrize("template", SITE)
def test_no_word_that_tells_of_a_page_is_out_of_a_translators_reach(
    told: dict[str, Told], template: str
) -> None:
    leaks = {
        text: f"{name}: {page.address}"
        for name, page, _ in pages_from(told, template)
        for text in (page.title, page.description, *(label for _, label in page.headings))
        if is_out_of_reach(text)
    }

    assert leaks == {}


@pytest.mark.parametrize("template", CONTEXTS)
def test_what_is_marked_as_another_language_holds_no_words_of_the_interface(
    told: dict[str, Told], template: str
) -> None:
    mixed = {
        text.strip(): f"{name}: {page.address}"
        for name, page, document in pages_from(told, template)
        for language, text in spoken(document.root)
        if language != LANGUAGE and (OPENING in text or CLOSING in text)
    }

    assert mixed == {}


def test_the_names_of_hubs_and_feeds_are_in_the_language_of_the_site(
    told: dict[str, Told],
) -> None:
    labels = [
        label
        for each in told.values()
        for label in (
            *(label for label, _ in each.site.hubs),
            *(link.title for link in each.site.alternates),
        )
    ]

    assert labels
    assert [label for label in labels if is_out_of_reach(label)] == []
