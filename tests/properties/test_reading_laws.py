"""Laws of reading: any text gives an article, and nothing of the text is lost."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from newscorpus import Corpus, Rejected, Source, parse_article
from newscorpus.formats import native
from newscorpus.readers.files import decode
from newscorpus.testing import generate_articles
from newscorpus.testing.laws import broken_laws

_PIECES = st.sampled_from(
    [
        "date 2021-04-07", "date 2021-02-30", "Thu, May", "60 Yeni Haber", "By Ann Lee", "KARACHI:",
        "KABUL, Feb 29 (AFP) -", "Published in Dawn, April 8th, 2021", "Title: Rain",
        "(Reuters) -",
        "Updated 07/04/2021 11:28am ET", "Rain fell on the valley.", "Read more: Rain",
        "\n", "\r\n",
        "\r", "\u00a0", "\u200b", "\f", " ", "  ", "-", ",", ".", "“", "Ag APP", "2021", "By", "/",
    ]
)  # fmt: skip
NEWS = st.lists(st.one_of(_PIECES, st.text(max_size=8)), max_size=30).map(" ".join)
FILES = tuple(article.content for article in generate_articles(51, seed=5))


@given(NEWS)
@example("")
@example("\ufeff")
@example("date")
@example("Thu, May\n6")
def test_any_text_gives_an_article_of_which_nothing_is_lost(text: str) -> None:
    assert list(broken_laws(parse_article(text), text)) == []


@given(NEWS)
def test_an_article_written_reads_back_equal(text: str) -> None:
    corpus = Corpus((parse_article(text),))

    assert native.read(native.write(corpus)) == corpus


@given(st.sampled_from(FILES), st.data())
@settings(max_examples=300)
def test_a_file_that_was_damaged_gives_an_article_or_says_why_not(
    content: bytes, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(content)))
    damaged = content[:place] + data.draw(st.binary(max_size=6)) + content[place + 2 :]

    source = decode(damaged, "damaged.txt")

    if isinstance(source, Rejected):
        assert source.diagnostics
    else:
        assert isinstance(source, Source)
        assert list(broken_laws(parse_article(source), source.text or "")) == []
