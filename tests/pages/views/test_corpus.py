"""The page about the corpus, and the data dictionary."""

import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import standard_analyses
from newscorpus.diagnostics import catalogue
from newscorpus.models.corpus import Corpus
from newscorpus.models.dates import Date
from newscorpus.pages import uris
from newscorpus.pages.beside import Beside, ColumnMeaning, Download, TableMeaning
from newscorpus.pages.gaps import gaps
from newscorpus.pages.page import Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import plan_site
from newscorpus.pages.views.corpus import MOST_GAPS
from newscorpus.pages.views.corpus_contexts import CorpusContext
from newscorpus.settings import SiteSettings
from newscorpus.text import Position
from tests.builders import make_article, make_corpus
from tests.pages.parsing import Document

BESIDE = Beside(
    downloads=tuple(
        Download(address=f"data/{name}", meaning=f"Holds `{name}`.", size=1234, digest="0" * 64)
        for name in ("corpus.jsonl", "articles.csv", "checksums.txt")
    ),
    tables=(
        TableMeaning("articles", "One row each.", (ColumnMeaning("id", "text", "As `a` or `b`."),)),
    ),
    pages=frozenset({"findings/"}),
)


def about(corpus: Corpus, beside: Beside | None = None) -> tuple[CorpusContext, str]:
    page = pages_of(corpus, beside)[uris.CORPUS]
    assert isinstance(page.context, CorpusContext)
    return page.context, " ".join(Document(Renderer().render(page)).text.split())


def pages_of(corpus: Corpus, beside: Beside | None = None) -> dict[str, Page]:
    return {page.address: page for page in plan_site(corpus, SiteSettings(), beside).pages}


def test_it_counts_everything_and_leads_to_each_list(corpus: Corpus) -> None:
    context, text = about(corpus)
    counts = {count.label: count.count for count in context.counts}

    assert counts == {"Articles": 9, "Paragraphs": 11, "Outlets": 1, "Topics": 2}
    assert [c.link.target for c in context.counts if c.link] == ["articles/", "outlets/", "topics/"]
    assert "9 articles, published from 2010s to 2 January 2022, in en (8), ur (1)." in text


def test_months_without_an_article_are_named() -> None:
    dates = ("2021-04-07", "2021-06-01", "2021-09", "2023")
    context, text = about(make_corpus([make_article(date, date=date) for date in dates]))

    assert [(gap.label, gap.months) for gap in context.gaps] == [
        ("May 2021", 1),
        ("July 2021 to August 2021", 2),
    ]
    assert "3 months between the first and the last article have none: May 2021, July" in text


def test_only_the_longest_gaps_are_named() -> None:
    dates = [f"{1900 + n}-01-01" for n in range(MOST_GAPS + 4)]
    context, text = about(make_corpus([make_article(date, date=date) for date in dates]))

    assert (len(context.gaps), context.gap_count) == (MOST_GAPS, MOST_GAPS + 3)
    assert "; the longest gaps: February 1900 to December 1900 (11)," in text


@pytest.mark.parametrize(
    ("dates", "found"),
    [
        ([], []),
        ([None, "2021"], []),
        (["2021-04-07", "2021-04-08", "2021-05"], []),
        (["2020-12-31", "2021-02-01"], ["January 2021"]),
    ],
)
def test_gaps_lie_between_dated_months(dates: list[str | None], found: list[str]) -> None:
    told = gaps(Date.parse(date) if date else None for date in dates)

    assert [gap.label() for gap in told] == found


def test_what_is_missing_leads_to_where_it_is_told(corpus: Corpus) -> None:
    context, text = about(corpus)

    assert context.shelf is not None
    assert context.shelf.target == "timeline/#shelf"
    assert context.all_rejected is not None
    assert context.all_rejected.target == "rejected/"
    assert "2 articles have no date that a calendar can place." in text
    assert "1 file gave no article." in text


def test_a_corpus_that_lacks_nothing_says_so() -> None:
    _, text = about(make_corpus([make_article()]))

    assert "Every month between the first and the last article" in text
    assert "Every article has a date that a calendar can place." in text
    assert "Every file gave an article." in text


def test_warnings_are_counted_by_their_code_with_examples() -> None:
    problem = catalogue.NO_YEAR.at(Position(1, 1), verbatim="Thu, May")
    articles = [make_article(f"a{n}", diagnostics=(problem, problem)) for n in range(7)]
    context, text = about(make_corpus([*articles, make_article("calm")]))

    (note,) = context.warnings
    assert (note.code, note.count, len(note.examples)) == (catalogue.NO_YEAR.id, 7, 5)
    assert note.examples[0].target == "articles/a0/"
    assert "and 2 more" in text


def test_a_name_that_fits_several_people_is_told_with_all_of_them() -> None:
    texts = (
        "Engineer Imran Khan warned on Monday that walls would not help.",
        "Asad Khan, a shepherd, lost ninety sheep. Asad Khan asked for help.",
        "Mr Khan spoke to the council. “Nothing will change,” Khan said.",
    )
    articles = [make_article(f"a{n}", [text]) for n, text in enumerate(texts)]
    context, _ = about(analyse(make_corpus(articles), standard_analyses()))

    (unclear,) = context.unclear
    assert unclear.name == "Khan"
    assert [link.target for link in unclear.candidates] == [
        "people/asad-khan/",
        "people/imran-khan/",
    ]


def test_the_method_leads_to_pages_that_are_there_and_to_no_others() -> None:
    corpus = make_corpus([make_article()])
    without, _ = about(corpus)
    beside, _ = about(corpus, BESIDE)

    assert {method.more for method in without.methods} == {None}
    assert {m.more.target for m in beside.methods if m.more} == {"findings/"}


def test_downloads_are_told_with_size_and_digest() -> None:
    pages = pages_of(make_corpus([make_article()]), BESIDE)
    context, text = about(make_corpus([make_article()]), BESIDE)
    data = Document(Renderer(directory_urls=False).render(pages[uris.DATA]))

    assert [note.link.text for note in context.downloads] == ["corpus.jsonl", "checksums.txt"]
    assert f"corpus.jsonl 1.2 kB Holds corpus.jsonl. SHA-256 {'0' * 64}" in text
    hrefs = [e.attributes["href"] for e in data.all("a") if "download" in e.attributes]
    assert hrefs == ["corpus.jsonl", "articles.csv", "checksums.txt"]
    assert [
        e.text
        for e in data.one("section", aria_labelledby="table-articles").walk()
        if e.tag == "code"
    ] == ["id", "a", "b"]


def test_without_downloads_there_is_no_dictionary() -> None:
    pages = pages_of(make_corpus([make_article()]))

    assert uris.DATA not in pages
    assert ("downloads", "Downloads") not in pages[uris.CORPUS].headings


def test_accessibility_is_stated(corpus: Corpus) -> None:
    _, text = about(corpus)

    assert "Level AA of the Web Content Accessibility Guidelines 2.2" in text
    assert "Known limits" in text
