"""Text becomes HTML once, and marks nest."""

import pytest

from newscorpus.pages.markup import Mark, markup, visible
from newscorpus.text import Span


def mark(start: int, end: int, element: str = "mark", **attributes: str) -> Mark:
    return Mark(Span(start, end), element, tuple(attributes.items()))


def test_what_has_a_meaning_in_html_is_escaped() -> None:
    assert markup("<b>&amp;</b> \"'") == "&lt;b&gt;&amp;amp;&lt;/b&gt; &quot;&#x27;"


def test_of_two_marks_over_the_same_words_the_first_stands_outside() -> None:
    assert markup("ab", [mark(0, 2, "a"), mark(0, 2, "b")]) == "<a><b>ab</b></a>"


def test_a_mark_that_overlaps_another_is_cut_in_two() -> None:
    marked = markup("abcd", [mark(0, 3, "em"), mark(1, 4, "b")])

    assert marked == "<em>a<b>bc</b></em><b>d</b>"


def test_a_mark_in_two_pieces_has_its_id_once() -> None:
    marked = markup("abcd", [mark(0, 3, "em"), mark(1, 4, "b", id="q1", title="x")])

    assert marked == '<em>a<b id="q1" title="x">bc</b></em><b title="x">d</b>'


def test_no_link_opens_within_a_link_but_its_rest_does() -> None:
    marked = markup("abcd", [mark(0, 2, "a", href="#x"), mark(1, 4, "a", href="#y")])

    assert marked == '<a href="#x">ab</a><a href="#y">cd</a>'


def test_attributes_are_escaped() -> None:
    marked = markup("a", [mark(0, 1, "a", title='"><script>')])

    assert marked == '<a title="&quot;&gt;&lt;script&gt;">a</a>'


def test_characters_that_html_forbids_are_replaced() -> None:
    assert visible("a\x00\x08\x7f\x85\ud800\ufffe\U0001ffffb") == "a" + "\ufffd" * 7 + "b"


def test_white_space_stays_as_it_is() -> None:
    assert markup("a\tb\nc\r\n\x0cd\u2028e") == "a\tb\nc\r\n\x0cd\u2028e"


def test_a_mark_beyond_the_text_is_a_bad_call() -> None:
    with pytest.raises(ValueError, match="ends at 9, beyond a text of 3"):
        markup("abc", [mark(1, 9)])


def test_an_empty_mark_is_a_bad_call() -> None:
    with pytest.raises(ValueError, match="at least one character"):
        mark(2, 2)
