"""The generator: the same files for the same seed, and a truth that the files bear out."""

import json
from pathlib import Path

import pytest

from newscorpus import read_corpus
from newscorpus.testing import LAYOUTS, GeneratedArticle, generate_articles, write_corpus

ARTICLES = tuple(generate_articles(len(LAYOUTS) * 4, seed=11))
READ_BACK = 0.99
"""The least share of values that the reader has to get right; benchmarks/accuracy.py gives all."""


def test_a_seed_gives_the_same_articles_and_another_one_others() -> None:
    assert tuple(generate_articles(len(ARTICLES), seed=11)) == ARTICLES
    assert tuple(generate_articles(len(ARTICLES), seed=12)) != ARTICLES


def test_every_layout_takes_its_turn() -> None:
    assert {article.layout for article in ARTICLES} == {layout.name for layout in LAYOUTS}


@pytest.mark.parametrize(
    "article", ARTICLES, ids=lambda article: f"{article.name} {article.layout}"
)
def test_the_truth_stands_in_the_file(article: GeneratedArticle) -> None:
    words = " ".join(article.text.split())
    truth = article.truth

    assert all(paragraph in words for paragraph in truth.paragraphs)
    assert all(line in article.text for line in truth.leftovers)
    assert truth.title is None or truth.title in words
    assert all(place in article.text for place in truth.places)
    assert all(credit.name in article.text for credit in truth.credits if credit.kind != "desk")


def test_a_corpus_is_written_with_its_truth_and_read_back(tmp_path: Path) -> None:
    write_corpus(tmp_path, len(ARTICLES), seed=11)
    truths = [
        json.loads(line) for line in (tmp_path / "truth.jsonl").read_text("utf-8").splitlines()
    ]

    corpus = read_corpus(tmp_path)

    assert [article.id for article in corpus] == [truth["name"] for truth in truths]
    read = [
        (article.title == truth["title"], [c.name for c in article.credits] == _names(truth))
        for article, truth in zip(corpus, truths, strict=True)
    ]
    right = sum(value for pair in read for value in pair)
    assert right >= READ_BACK * 2 * len(truths)


def _names(truth: dict[str, list[dict[str, str]]]) -> list[str]:
    return [credit["name"] for credit in truth["credits"]]
