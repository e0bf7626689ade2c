"""The generator: the same files for the same seed, and a truth that the files bear out."""

import datetime as dt
import json
from pathlib import Path
from random import Random

import attrs
import pytest

from newscorpus import parse_article, read_corpus
from newscorpus.readers.files import decode
from newscorpus.testing import (
    LAYOUTS,
    GeneratedArticle,
    Layout,
    generate_articles,
    invent,
    lay_out,
    write_corpus,
)
from newscorpus.testing.scores import compare

ARTICLES = tuple(generate_articles(len(LAYOUTS) * 4, seed=11))
READ_BACK = 0.85
"""The least share of values that the reader has to get right; benchmarks/accuracy.py gives all."""


def _rng(seed: int) -> Random:
    return Random(seed)  # noqa: S311 -- nothing secret is made here


def test_a_seed_gives_the_same_articles_and_another_one_others() -> None:
    assert tuple(generate_articles(len(ARTICLES), seed=11)) == ARTICLES
    assert tuple(generate_articles(len(ARTICLES), seed=12)) != ARTICLES


def test_every_layout_takes_its_turn() -> None:
    assert {article.layout for article in ARTICLES} == {layout.name for layout in LAYOUTS}


@pytest.mark.parametrize(
    "article", ARTICLES, ids=lambda article: f"{article.name} {article.layout} {article.noise}"
)
def test_the_truth_stands_in_the_file(article: GeneratedArticle) -> None:
    words = " ".join(article.text.replace("\u200b", " ").split())
    truth = article.truth
    written = (*truth.paragraphs, *truth.leftovers, *truth.subheads, *truth.places)
    single = filter(None, (truth.title, truth.subtitle, truth.outlet, truth.url, truth.separator))

    assert [text for text in (*written, *single) if " ".join(text.split()) not in words] == []


def test_names_are_written_as_the_truth_has_them() -> None:
    unwritten = [
        (article.layout, credit.name)
        for article in ARTICLES
        for credit in article.truth.credits
        if credit.name not in " ".join(article.text.split()) and credit.name != "Agencies"
    ]

    assert unwritten == []


def test_every_file_decodes_to_its_text() -> None:
    decoded = [decode(article.content, article.name) for article in ARTICLES]

    assert [getattr(source, "text", None) for source in decoded] == [a.text for a in ARTICLES]


def test_a_corpus_is_written_with_its_truth_and_read_back(tmp_path: Path) -> None:
    write_corpus(tmp_path, len(ARTICLES), seed=11)
    truths = [
        json.loads(line) for line in (tmp_path / "truth.jsonl").read_text("utf-8").splitlines()
    ]

    corpus = read_corpus(tmp_path)

    assert [article.id for article in corpus] == [truth["name"] for truth in truths]


def test_the_reader_gets_most_of_it_right() -> None:
    compared = [
        comparison
        for article in ARTICLES
        for comparison in compare(parse_article(article.text), article.truth).values()
    ]
    right, wanted = (sum(c.right for c in compared), sum(c.wanted.total() for c in compared))

    assert right >= READ_BACK * wanted


def test_a_layout_with_a_headline_asks_for_one() -> None:
    layout = next(layout for layout in LAYOUTS if layout.has_title)
    facts = attrs.evolve(invent(_rng(1)), title=None)

    with pytest.raises(ValueError, match="needs a headline"):
        lay_out(facts, layout, _rng(1))


def test_a_day_of_filing_without_a_year_lies_before_the_day_of_publication() -> None:
    layout = Layout(
        "brief", "A brief.", ("date {date:2021-04-07} {CITY}, {filed:April 7}: {report}",)
    )
    facts = attrs.evolve(invent(_rng(1)), date=dt.date(2019, 1, 1))
    filed = {lay_out(facts, layout, _rng(seed)).truth.filed for seed in range(20)}

    assert filed == {"2018-12-30", "2018-12-31", "2019-01-01"}
