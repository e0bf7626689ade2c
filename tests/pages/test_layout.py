"""What of an article stands on its page, and under which fragment."""

import attrs

from newscorpus.models.article import Confidence, Reading, Role, Status
from newscorpus.pages.layout import part_at, parts
from newscorpus.text import Span
from tests.builders import make_article


def test_paragraphs_and_lists_are_counted_together() -> None:
    article = make_article(body=["One.", (Role.SUBHEAD, "Then"), (Role.LIST, "- a"), "Two."])

    assert [(part.anchor, part.block.text) for part in parts(article)] == [
        ("p1", "One."),
        ("s1", "Then"),
        ("p2", "- a"),
        ("p3", "Two."),
    ]


def test_headline_and_standfirst_have_places_of_their_own() -> None:
    article = make_article(
        body=[(Role.SUBHEAD, "Below  it"), "Text."], title="The  headline", subtitle="Below it"
    )

    assert [part.anchor for part in parts(article)] == ["headline", "standfirst", "p1"]


def test_a_second_headline_is_a_subheading() -> None:
    article = make_article(body=["Text.", (Role.HEADLINE, "Rain")], title="Rain")

    assert [part.anchor for part in parts(article)] == ["headline", "p1", "s1"]


def test_a_title_of_the_front_matter_is_a_headline() -> None:
    header = "title: The river"
    words = Span(header.index("The"), len(header)).shift(len("no date here\n\n"))
    title = Reading("title", "The river", Status.GIVEN, "The river", "r", words, Confidence.HIGH)
    made = make_article(body=[(Role.HEADER, header), "It rose."], date=None, provenance=(title,))
    article = attrs.evolve(made, title="The river")
    layout = parts(article)
    found = part_at(layout, words.start + len("The "))

    assert words.of(article.source.text or "") == "The river"
    assert [part.anchor for part in layout] == ["headline", "p1"]
    assert found is layout[0]


def test_leftovers_have_no_fragment() -> None:
    article = make_article(
        body=["Text.", (Role.BOILERPLATE, "Sign up."), (Role.IMPRINT, "Printed in Sukkur.")]
    )

    assert [part.anchor for part in parts(article)] == ["p1"]


def test_an_offset_belongs_to_the_part_whose_text_holds_it() -> None:
    article = make_article(body=["One.", "Two."], place="SUKKUR")
    layout = parts(article)
    one, two = (part.block for part in layout)
    at = [one.span.start, one.text_span.start, one.span.end, two.span.start, two.span.end - 1, 0]
    found = [part_at(layout, offset) for offset in at]

    assert [part.anchor if part else None for part in found] == [None, "p1", None, "p2", "p2", None]
