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
