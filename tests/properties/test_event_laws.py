"""Laws of dated sentences, for any text."""

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.analyses.events import Events, events_of, tense_of
from newscorpus.models.corpus import Corpus
from newscorpus.readers.article import parse_article
from newscorpus.text import Span
from tests.builders import make_article

WORDS = st.sampled_from([
    "Monday", "Friday,", "friday.", "will", "would", "said", "is to", "on", "by", "since", "last",
    "next", "year", "May", "3", "2019", "today", "yesterday.", '"Rain', "fell.", "p.m.", "at 5",
    "in nine years", "ago", "the day", "week", "—", "was", "have been", "due", "\n", " ", ". ",
    "İ", "’ll", "0001", "9999",
])  # fmt: skip
TEXTS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=30).map(" ".join))
DATES = st.sampled_from([None, "2021-04-07", "0001-01-01", "9999-12-31", "2021-04", "XXXX-05"])


@given(TEXTS, DATES)
def test_events_stand_where_they_say(text: str, date: str | None) -> None:
    article = make_article(body=[text, "Rain fell."], date=date)
    source = article.source.text or ""

    found = events_of(article)

    for event in found:
        assert event.verbatim == event.span.of(source)
        assert event.date.is_placed
        assert event.sentence.start <= event.span.start < event.sentence.end
    assert [e.id for e in found] == [f"flood#e{number}" for number in range(1, len(found) + 1)]
    assert sorted(found, key=lambda e: e.span.start) == list(found)


@given(st.text(max_size=80))
def test_any_text_that_is_read_gives_events_or_none(text: str) -> None:
    assert isinstance(events_of(parse_article(text)), tuple)


@given(st.lists(TEXTS, max_size=4))
def test_events_do_not_depend_on_the_order_of_articles(texts: list[str]) -> None:
    articles = [make_article(f"a{number}", body=[text]) for number, text in enumerate(texts)]

    forwards = set(Events()(Corpus(articles)))
    backwards = set(Events()(Corpus(reversed(articles))))

    assert forwards == backwards


@given(TEXTS, st.integers(0, 60), st.integers(0, 20))
def test_the_tense_of_any_words_is_told_or_not(text: str, start: int, length: int) -> None:
    tense_of(text, Span(start, start + length))
