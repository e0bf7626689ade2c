"""How the site words things."""

import pytest

from newscorpus.pages.wording import LABEL_LENGTH, counted, name, one_line
from tests.builders import make_article


@pytest.mark.parametrize("text", ["x" * 10_000, "word " * 2_000, " " * 500 + "a b", "", "中" * 300])
@pytest.mark.parametrize("length", [1, 2, 20, 140])
def test_a_line_is_never_longer_than_asked(text: str, length: int) -> None:
    assert len(one_line(text, length)) <= length


def test_a_line_that_fits_is_not_cut() -> None:
    assert one_line("Rain. It fell!", 14) == "Rain. It fell!"


def test_what_was_cut_ends_in_an_ellipsis() -> None:
    assert one_line("Rain fell, all day", 12) == "Rain fell…"


def test_controls_and_breaks_become_spaces() -> None:
    assert one_line("a\x00b\r\n\tc\u2028d", 20) == "a b c d"


def test_nothing_can_turn_the_direction_of_a_title() -> None:
    turned = one_line("\u202eevil\u202c and \u2066good\u2069", 40)

    assert turned == "evil and good"


def test_a_joiner_within_a_word_stays() -> None:
    assert one_line("می\u200cخواهم", 20) == "می\u200cخواهم"


def test_an_article_whose_headline_shows_nothing_is_called_by_its_id() -> None:
    assert name(make_article("flood", title="\u202e \u200f")) == "flood"


def test_the_name_of_an_article_with_an_endless_headline_is_short() -> None:
    assert len(name(make_article(title="Rain " * 2000))) <= LABEL_LENGTH


def test_zero_is_plural() -> None:
    assert counted(0, "article") == "0 articles"
