"""The strategies: what they draw, and that nobody needs Hypothesis who does not ask for them."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import Article, Corpus, Source
from newscorpus.testing import GeneratedArticle
from newscorpus.testing.registration import STRATEGY_OF
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


@pytest.mark.parametrize("drawn", STRATEGY_OF)
@given(data=st.data())
def test_hypothesis_draws_the_types_by_their_names(drawn: type, data: st.DataObject) -> None:
    assert type(data.draw(st.from_type(drawn))) is drawn


def test_the_strategies_are_registered_when_hypothesis_is_imported() -> None:
    script = (
        "from hypothesis import strategies as st; from newscorpus import Corpus;"
        "print(repr(st.from_type(Corpus)))"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "corpora()"


@pytest.mark.parametrize("first", ["hypothesis", "newscorpus.testing.strategies"])
def test_the_order_of_imports_does_not_matter(first: str) -> None:
    script = (
        f"import {first}; from hypothesis import find, strategies as st; import newscorpus as nc;"
        "print(type(find(st.from_type(nc.Date), lambda date: True)).__name__)"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "Date"
