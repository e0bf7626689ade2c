"""The notes that say where else the passages of a paragraph stand."""

from newscorpus.models.article import Article
from newscorpus.models.ties import Occurrence, Passage
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.layout import parts
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import plan_site
from newscorpus.pages.views.shared_passages import MOST_NOTES, SharedNotes, shared_notes
from newscorpus.settings import SiteSettings
from newscorpus.text import Span
from tests.builders import make_article, make_corpus
from tests.pages.parsing import Document
from tests.patience import patience

HOSTILE = "<script>alert(1)</script> {{ 7*7 }} \u202e\"x\" & 'y'"


def where(article: Article, words: str) -> Occurrence:
    start = (article.source.text or "").index(words)
    return Occurrence(article.id, Span(start, start + len(words)))


def shared(name: str, words: str, *articles: Article) -> Passage:
    return Passage(name, len(words.split()), tuple(where(article, words) for article in articles))


def notes_of(article: Article, others: list[Article], *found: Passage) -> dict[str, SharedNotes]:
    corpus = make_corpus([article, *others]).with_findings(found)
    index = CorpusIndex(corpus, SiteSettings())
    return dict(shared_notes(article.id, parts(article), index))


def summary(notes: SharedNotes) -> list[tuple[int, int, list[str], int]]:
    return [
        (note.words, note.runs, [other.link.target for other in note.others], note.more)
        for note in notes.notes
    ]


def page_of(article: Article, others: list[Article], *found: Passage) -> Document:
    site = plan_site(make_corpus([article, *others]).with_findings(found), SiteSettings())
    page = next(page for page in site.pages if page.address == f"articles/{article.id}/")
    return Document(Renderer().render(page))


def test_a_note_names_the_paragraph_and_the_date_of_the_other_article() -> None:
    flood = make_article("flood", ["Rain fell. Boats came to the town at noon."])
    other = make_article("b", ["First.", "Then boats came to the town."], date="2021-04-09")
    found = shared("p1", "oats came to the town", flood, other)
    items = page_of(flood, [other], found).all("li", class_="nc-also")

    assert [" ".join(item.text.split()) for item in items] == [
        "5 words also in First., 9 April 2021 why? passage p1, 5 words"
    ]
    assert [e.attributes["href"] for e in items[0].walk() if e.tag == "a"] == ["../b/#p2"]


def test_passages_of_the_same_articles_are_one_note() -> None:
    flood = make_article("flood", ["One two three. Four five. Six seven eight nine."])
    other = make_article("b", ["Six seven eight nine.", "One two three."])
    found = (shared("p1", "One two three", flood, other), shared("p2", "Six seven", flood, other))

    assert summary(notes_of(flood, [other], *found)["p1"]) == [(5, 2, ["articles/b/#p2"], 0)]


def test_a_part_of_a_longer_passage_names_only_whom_that_does_not() -> None:
    text = "One two three four five six seven."
    flood, b, c = (make_article(name, [text]) for name in ("flood", "b", "c"))
    longer = shared("p1", "One two three four five", flood, b)
    part = shared("p2", "One two three", flood, b, c)
    same = shared("p3", "two three four", flood, b)

    assert summary(notes_of(flood, [b, c], longer, part, same)["p1"]) == [
        (8, 2, ["articles/b/#p1"], 0),
        (3, 1, ["articles/c/#p1"], 0),
    ]


def test_a_passage_over_two_paragraphs_is_told_of_where_it_begins() -> None:
    flood, other = (make_article(name, ["Rain fell.", "Boats came."]) for name in ("flood", "b"))
    notes = notes_of(flood, [other], shared("p1", "fell.\n\nBoats", flood, other))

    assert set(notes) == {"p1"}
    assert notes["p1"].notes[0].goes_on


def test_only_the_longest_are_told_of_and_the_rest_are_counted() -> None:
    words = [f"w{n} x{n} y{n}" + " z" * n for n in range(MOST_NOTES + 2)]
    flood = make_article("flood", [". ".join(words)])
    others = [make_article(f"o{n}", [each]) for n, each in enumerate(words)]
    found = [shared(f"p{n}", words[n], flood, others[n]) for n in range(len(words))]
    notes = notes_of(flood, others, *found)["p1"]

    assert [note.words for note in notes.notes] == [7, 6, 5]
    assert notes.left_out == 2
    document = page_of(flood, others, *found)
    assert "2 shorter passages besides" in document.text


def test_a_hostile_headline_stays_text_in_the_note() -> None:
    flood = make_article("flood", ["Boats came to the town."])
    other = make_article("b", ["Boats came to the town."], title=HOSTILE, language="ur")
    document = page_of(flood, [other], shared("p1", "Boats came to the town", flood, other))
    (link,) = [e for e in document.one("li", class_="nc-also").walk() if e.tag == "a"]

    assert link.text.startswith("<script>alert(1)</script> {{ 7*7 }}")
    assert "\u202e" not in link.text
    assert (link.attributes["lang"], link.attributes["dir"]) == ("ur", "rtl")


def test_a_wire_text_of_thousands_of_articles_costs_each_of_them_the_same() -> None:
    text = "One two three four five six seven eight."
    articles = [make_article(f"a{n:04}", [text], date="2021-04-07") for n in range(4000)]
    found = shared("p1", text, *articles)
    index = CorpusIndex(make_corpus(articles).with_findings([found]), SiteSettings())
    with patience():
        notes = [shared_notes(a.id, index.layouts[a.id], index)["p1"].notes for a in articles]

    assert {len(each[0].others) for each in notes} == {3}
    assert {each[0].more for each in notes} == {3996}
