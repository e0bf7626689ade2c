"""The strategies: what they draw, and that nobody needs Hypothesis who does not ask for them."""

import subprocess
import sys

from hypothesis import given

from newscorpus import Article, Corpus, Source
from newscorpus.testing import GeneratedArticle
from newscorpus.testing.strategies import (
    articles,
    corpora,
    damaged_files,
    generated_articles,
    news_texts,
    sources,
)


@given(generated_articles())
def test_a_drawn_file_decodes_to_its_text(article: GeneratedArticle) -> None:
    assert article.content.decode(article.encoding) == article.text


@given(news_texts(), damaged_files(), sources(), articles("rain"), corpora())
def test_strategies_draw_what_they_say(
    text: str, content: bytes, source: Source, article: Article, corpus: Corpus
) -> None:
    drawn = (text, content, source, article, corpus)

    assert tuple(map(type, drawn)) == (str, bytes, Source, Article, Corpus)
    assert article.id == "rain"


def test_the_generator_does_without_hypothesis() -> None:
    script = "import sys, newscorpus.testing; print('hypothesis' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "False"
