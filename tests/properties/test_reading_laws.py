"""Laws of reading: any text gives an article, and nothing of the text is lost."""

from hypothesis import example, given, settings

from newscorpus import Corpus, Rejected, Source, parse_article
from newscorpus.formats import native
from newscorpus.readers.files import decode
from newscorpus.testing import GeneratedArticle
from newscorpus.testing.laws import broken_laws
from newscorpus.testing.strategies import damaged_files, generated_articles, news_texts


@given(news_texts())
@example("")
@example("\ufeff")
@example("date")
@example("Thu, May\n6")
def test_any_text_gives_an_article_of_which_nothing_is_lost(text: str) -> None:
    assert list(broken_laws(parse_article(text), text)) == []


@given(news_texts())
def test_an_article_written_reads_back_equal(text: str) -> None:
    corpus = Corpus((parse_article(text),))

    assert native.read(native.write(corpus)) == corpus


@given(generated_articles())
@settings(max_examples=300)
def test_an_article_of_any_layout_keeps_all_its_text(article: GeneratedArticle) -> None:
    assert list(broken_laws(parse_article(article.text), article.text)) == []


@given(damaged_files())
@settings(max_examples=300)
def test_a_file_that_was_damaged_gives_an_article_or_says_why_not(content: bytes) -> None:
    source = decode(content, "damaged.txt")

    if isinstance(source, Rejected):
        assert source.diagnostics
    else:
        assert isinstance(source, Source)
        assert list(broken_laws(parse_article(source), source.text or "")) == []
