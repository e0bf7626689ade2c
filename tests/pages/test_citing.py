"""The part of an article's page that says how to cite it."""

from newscorpus.models.corpus import Corpus
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import plan_site
from newscorpus.settings import SiteSettings
from tests.builders import make_article, make_corpus
from tests.pages.parsing import Document

ROOT = "https://example.org/papers/"


def shown(corpus: Corpus, article: str, settings: SiteSettings) -> Document:
    site = plan_site(corpus, settings)
    page = next(page for page in site.pages if page.address == f"articles/{article}/")
    return Document(Renderer().render(page))


def test_the_words_name_author_title_outlet_date_and_both_addresses(corpus: Corpus) -> None:
    document = shown(corpus, "river", SiteSettings(title="Valley papers", url=ROOT))

    assert " ".join(document.one("p", class_="nc-citation").text.split()) == (
        "Asha Rao. “Flood in the valley”. Valley Times, 7 April 2021. https://example.org/flood. "
        f"Kept in Valley papers: {ROOT}articles/river/."
    )


def test_what_is_not_known_is_left_out(corpus: Corpus) -> None:
    document = shown(corpus, "undated", SiteSettings(title="Valley papers"))

    assert " ".join(document.one("p", class_="nc-citation").text.split()) == (
        "“Nobody knows when.”. undated. Kept in Valley papers."
    )


def test_files_and_paragraphs_are_links(corpus: Corpus) -> None:
    section = shown(corpus, "river", SiteSettings()).one("section", aria_labelledby="cite")

    assert [link.attributes["href"] for link in section.walk() if link.tag == "a"] == [
        "cite.bib", "cite.ris", "cite.json", "#p1", "#p2", "#p3",
    ]  # fmt: skip


def test_the_home_page_offers_all_references(corpus: Corpus) -> None:
    home = plan_site(corpus, SiteSettings()).pages[0]

    assert {"data/corpus.bib", "data/corpus.ris", "data/corpus.csl.json"} <= set(home.links)


def test_a_file_gives_way_to_an_article_at_its_address() -> None:
    corpus = make_corpus([make_article("a"), make_article("a/cite.bib"), make_article("b/c")])
    site = plan_site(corpus, SiteSettings())
    files = {page.address: page.files for page in site.pages if page.address.startswith("art")}

    assert files["articles/a/"] == ("articles/a/cite.ris", "articles/a/cite.json")
    assert len(files["articles/b/c/"]) == 3
    assert CorpusIndex(corpus, SiteSettings()).folders >= {"articles/", "articles/b/"}


def test_what_scripts_copy_is_one_line_to_which_a_paragraph_can_be_added(corpus: Corpus) -> None:
    known = SiteSettings(title="Valley papers", url=ROOT)
    river = shown(corpus, "river", known).one("section", aria_labelledby="cite").attributes
    undated = shown(corpus, "undated", SiteSettings()).one("section", aria_labelledby="cite")

    assert river["data-nc-cite"] == "Asha Rao, “Flood in the valley”, Valley Times, 7 April 2021"
    assert river["data-address"] == f"{ROOT}articles/river/"
    assert undated.attributes["data-nc-cite"] == "“Nobody knows when.”, undated"
    assert "data-address" not in undated.attributes


def test_buttons_that_need_a_script_are_hidden_until_it_runs(corpus: Corpus) -> None:
    place = shown(corpus, "river", SiteSettings()).one("p", class_="nc-copies")

    assert "hidden" in place.attributes
    assert [e.text for e in place.walk() if e.tag == "button"] == ["Copy citation", "Copy BibTeX"]


def test_there_is_no_button_for_a_file_that_is_not_there() -> None:
    corpus = make_corpus([make_article("a"), make_article("a/cite.bib")])
    place = shown(corpus, "a", SiteSettings()).one("p", class_="nc-copies")

    assert [e.text for e in place.walk() if e.tag == "button"] == ["Copy citation"]
