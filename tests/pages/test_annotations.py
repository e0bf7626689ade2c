"""Findings as marks over the text of an article."""

from decimal import Decimal

from newscorpus.models.article import Article, Confidence
from newscorpus.models.findings import (
    Entity,
    EntityKind,
    Figure,
    Mention,
    Quotation,
    QuotationKind,
)
from newscorpus.pages.annotations import Annotations, Found, annotate
from newscorpus.pages.layout import parts
from newscorpus.pages.markup import markup
from newscorpus.pages.page import Link
from newscorpus.text import Span
from tests.builders import make_article

LINKS = {"lee": Link("Lee", "people/lee/")}


def quotation(article: Article, words: str, number: int = 1) -> Quotation:
    text = article.source.text or ""
    start = text.index(words)
    return Quotation(
        f"flood#q{number}",
        "flood",
        Span(start, start + len(words)),
        words,
        QuotationKind.DIRECT,
        None,
        None,
        "quotes.unnamed",
        Confidence.LOW,
    )


def figure(article: Article, words: str) -> Figure:
    start = (article.source.text or "").index(words)
    span = Span(start, start + len(words))
    return Figure("flood#f1", "flood", span, words, "count", Decimal(12), None, None, "boat", None)


def annotated(article: Article, found: Found) -> Annotations:
    return annotate(parts(article), found, LINKS)


def test_a_quotation_over_two_paragraphs_is_marked_in_both_and_named_once() -> None:
    article = make_article("flood", ["He said: “Rain fell.", "Boats came.”", "All day."])
    said = quotation(article, "Rain fell.\n\nBoats came.")
    marks = annotated(article, Found(quotations=[said])).marks

    assert [(mark.span, dict(mark.attributes).get("id")) for mark in marks["p1"]] == [
        (Span(10, 20), "q1")
    ]
    assert [(mark.span, dict(mark.attributes).get("id")) for mark in marks["p2"]] == [
        (Span(0, 11), None)
    ]
    assert marks["p3"] == ()


def test_what_stands_in_the_headline_leads_to_the_headline() -> None:
    article = make_article("flood", ["Rain fell."], title="12 boats sink")
    found = annotated(article, Found(figures=[figure(article, "12 boats")]))

    assert found.anchors == frozenset()
    assert found.place("flood#f1") == "headline"


def test_a_name_within_a_quotation_lies_inside_of_its_mark() -> None:
    article = make_article("flood", ["“Lee saw 12 boats,” he said."])
    start = (article.source.text or "").index("Lee")
    mention = Mention("flood", Span(start, start + 3))
    lee = Entity("lee", EntityKind.PERSON, "Lee", (), (mention,))
    found = Found(
        mentions=[(mention, lee)],
        quotations=[quotation(article, "Lee saw 12 boats,")],
        figures=[figure(article, "12 boats")],
    )
    marks = annotated(article, found).marks["p1"]

    assert [(mark.element, mark.span) for mark in marks] == [
        ("span", Span(1, 18)),
        ("data", Span(9, 17)),
        ("a", Span(1, 4)),
    ]
    assert marks[2].link == LINKS["lee"]


def test_an_entity_without_a_page_is_not_linked() -> None:
    article = make_article("flood", ["Monsoon came."])
    mention = Mention("flood", Span(0, 7))
    other = Entity("monsoon", EntityKind.OTHER, "Monsoon", (), (mention,))

    assert annotated(article, Found(mentions=[(mention, other)])).marks["p1"] == ()


def stretch(article: Article, words: str) -> Span:
    start = (article.source.text or "").index(words)
    return Span(start, start + len(words))


def test_shared_words_and_a_quotation_that_overlap_are_both_whole() -> None:
    article = make_article("flood", ["He said: “Rain fell <b>all</b> night.” Boats came."])
    found = Found(
        quotations=[quotation(article, "Rain fell <b>all</b> night.")],
        stretches=[stretch(article, "night.” Boats came")],
    )
    marks = annotated(article, found).marks["p1"]
    html = markup("He said: “Rain fell <b>all</b> night.” Boats came.", marks)

    assert html == (
        'He said: “<span class="nc-q nc-q--direct" id="q1">Rain fell &lt;b&gt;all&lt;/b&gt; '
        '<span class="nc-s">night.</span></span><span class="nc-s">” Boats came</span>.'
    )


def test_shared_words_hold_a_quotation_over_the_same_words() -> None:
    article = make_article("flood", ["“Rain fell.”"])
    words = "Rain fell."
    found = Found(quotations=[quotation(article, words)], stretches=[stretch(article, words)])
    classes = [dict(m.attributes)["class"] for m in annotated(article, found).marks["p1"]]

    assert classes == ["nc-s", "nc-q nc-q--direct"]


def test_a_name_in_which_shared_words_end_stays_one_link() -> None:
    article = make_article("flood", ["Boats came, Ann Lee said."])
    lee = stretch(article, "Ann Lee")
    mention = Mention("flood", lee)
    entity = Entity("lee", EntityKind.PERSON, "Lee", (), (mention,))
    found = Found(mentions=[(mention, entity)], stretches=[stretch(article, "Boats came, Ann")])
    html = markup("Boats came, Ann Lee said.", annotated(article, found).marks["p1"])

    assert html == (
        '<span class="nc-s">Boats came, </span>'
        '<a class="nc-m nc-m--person"><span class="nc-s">Ann</span> Lee</a> said.'
    )


def test_shared_words_that_begin_before_the_text_are_marked_in_it() -> None:
    article = make_article("flood", ["Rain fell."], place="SUKKUR")
    found = Found(stretches=[stretch(article, "SUKKUR: Rain")])

    assert [mark.span for mark in annotated(article, found).marks["p1"]] == [Span(0, 4)]
