"""The words of articles and their places."""

from hypothesis import given

from newscorpus.analyses.wording import wording
from newscorpus.readers.article import parse_article
from newscorpus.testing.strategies import news_texts


def test_marks_capitals_and_broken_lines_make_no_difference() -> None:
    plain = wording(
        parse_article('date 2021-04-07 KABUL: "It\'s a well-known co-operation," he said.')
    )
    other = wording(
        parse_article("date 2021-04-07 KABUL: “IT’S a well‑known co\u00adoperation,” He said.")
    )
    assert plain.words == ("it's", "a", "well-known", "co-operation", "he", "said")
    assert other.words == ("it's", "a", "well-known", "cooperation", "he", "said")


def test_words_over_paragraphs_have_one_span() -> None:
    article = parse_article(
        "date 2021-04-07 KABUL: Snow fell in the city on Monday.\n\nRoads &amp; rails closed."
    )
    found = wording(article)
    assert found.words == (
        "snow",
        "fell",
        "in",
        "the",
        "city",
        "on",
        "monday",
        "roads",
        "rails",
        "closed",
    )
    assert found.firsts == (0, 7, 10)
    assert found.span(6, 9).of(article.source.text or "") == "Monday.\n\nRoads &amp; rails"
    assert found.sentences == (range(7), range(7, 10))


def test_leftovers_and_headlines_are_left_out() -> None:
    article = parse_article(
        "date 2021-04-07\n\nStorm hits coast\n\nKABUL: Snow fell all day.\n\nRead more: Snow"
    )
    assert wording(article).words == ("snow", "fell", "all", "day")


@given(news_texts())
def test_every_word_stands_where_it_says(text: str) -> None:
    article = parse_article(text)
    found = wording(article)
    assert found.firsts[-1] == len(found.words)
    ends = 0
    for number in range(len(found.words)):
        span = found.span(number, number + 1)
        assert len(span) > 0
        assert span.start >= ends
        ends = span.end
    assert [n for sentence in found.sentences for n in sentence] == list(range(len(found.words)))
