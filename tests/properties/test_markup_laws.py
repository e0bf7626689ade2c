"""What holds for the markup of any text with any marks."""

from html import unescape
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.pages.markup import Mark, markup, visible
from newscorpus.text import Span

TEXTS = st.text(st.characters(exclude_categories=()) | st.sampled_from("<>&\"'\x00\r\n\u202e{}"))


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(TEXTS.filter(bool))
    edges = st.integers(0, len(text))
    marks = []
    for _ in range(draw(st.integers(0, 6))):
        start, end = sorted((draw(edges), draw(edges)))
        if start < end:
            element = draw(st.sampled_from(["a", "mark", "span"]))
            attributes = draw(
                st.lists(st.tuples(st.sampled_from(["title", "lang"]), TEXTS), max_size=1)
            )
            marks.append(Mark(Span(start, end), element, tuple(attributes)))
    return text, marks


class Reader(HTMLParser):
    """Keeps the text of a fragment, and which elements each character stands in."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.text = ""
        self.within: list[frozenset[str]] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 -- the parser's signature
        assert tag != "a" or "a" not in self.open, "a link within a link"
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, "not properly nested"

    def handle_data(self, data: str) -> None:
        self.text += data
        self.within.extend([frozenset(self.open)] * len(data))

    def handle_entityref(self, name: str) -> None:
        self.handle_data(unescape(f"&{name};"))

    def handle_charref(self, name: str) -> None:
        self.handle_data(unescape(f"&#{name};"))


@given(marked_texts())
def test_without_its_tags_the_text_is_there_again(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    reader = Reader(markup(text, marks))

    assert reader.text == visible(text)


@given(marked_texts())
def test_every_character_stands_in_the_elements_that_mark_it(
    case: tuple[str, list[Mark]],
) -> None:
    text, marks = case
    reader = Reader(markup(text, marks))
    expected = [
        frozenset(mark.element for mark in marks if mark.span.start <= at < mark.span.end)
        for at in range(len(text))
    ]

    assert reader.open == []
    assert reader.within == expected


@given(TEXTS)
def test_a_text_that_can_be_seen_can_be_written_as_utf_8(text: str) -> None:
    shown = visible(text)

    assert len(shown) == len(text)
    assert shown.encode("utf-8").decode("utf-8") == shown
    assert visible(shown) == shown
