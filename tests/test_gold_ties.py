"""What ties the seeds together, as a careful reader found it: `tests/gold/seeds.json`."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

import newscorpus as nc
from newscorpus.analyses.comparing import PairKind

GOLD = json.loads((Path(__file__).parent / "gold/seeds.json").read_text("utf-8"))["corpus"]
ROOT = Path(__file__).parent.parent


def id_of(file: str) -> str:
    return file.removesuffix(".txt")


@pytest.fixture(scope="module")
def corpus() -> nc.Corpus:
    return nc.analyse(nc.read_corpus(ROOT / "seeds"), nc.standard_analyses())


def test_every_key_about_ties_is_compared_here() -> None:
    about_articles = {"people", "places", "organisations", "not_people", "topics"}
    ties = {"stories", "alone", "passages", "date_inferred", "same_figures", "only_in_one"}

    assert set(GOLD) == about_articles | ties


def test_the_stories_are_those_of_the_reader(corpus: nc.Corpus) -> None:
    expected = [sorted(map(id_of, files)) for files in GOLD["stories"]]
    found = [sorted(story.articles) for story in corpus.findings(nc.Story)]
    in_stories = {article for articles in found for article in articles}

    assert found == expected
    assert in_stories.isdisjoint(map(id_of, GOLD["alone"]))
    assert corpus.findings(nc.Story)[0].label.startswith("Russia offers Pakistan assistance")


def test_one_pair_is_a_near_duplicate_and_no_other(corpus: nc.Corpus) -> None:
    gold = GOLD["passages"]
    one, other = map(id_of, gold["pair"])
    alike = [r for r in corpus.findings(nc.Relation) if r.kind != "shared-passages"]
    comparison = nc.compare_articles(corpus[one], corpus[other])
    sentences = [pair for pair in comparison.pairs if pair.first]
    shared = [p for p in sentences if p.kind in {PairKind.COPIED, PairKind.EDITED}]

    assert [(r.articles, str(r.kind), r.longest) for r in alike] == [
        ((one, other), "near-duplicate", gold["longest_run_words"])
    ]
    assert sum(len(pair.first) for pair in sentences) == gold["of"]
    assert sum(len(pair.first) for pair in shared) >= gold["shared_sentences_at_least"]


def test_the_longest_passage_stands_in_both_as_it_says(corpus: nc.Corpus) -> None:
    passage = corpus.findings(nc.Passage)[0]
    texts = [o.span.of(corpus[o.article].source.text or "") for o in passage.occurrences]

    assert passage.words == GOLD["passages"]["longest_run_words"]
    assert [nc.normalise.words_of(text) for text in texts] == [
        nc.normalise.words_of(texts[0])
    ] * len(GOLD["passages"]["pair"])


def test_the_year_of_the_undated_article_is_inferred_and_its_own_reading_stays(
    corpus: nc.Corpus,
) -> None:
    found = {i.article: i for i in corpus.findings(nc.Inference)}

    assert set(found) == {id_of(file) for file in GOLD["date_inferred"]}
    for file, gold in GOLD["date_inferred"].items():
        inference = found[id_of(file)]
        assert (inference.field, inference.value) == ("date", gold["edtf"])
        assert (str(inference.basis), inference.because) == (gold["basis"], gold["because"])
        assert str(corpus[id_of(file)].date) == "XXXX-05"


@pytest.mark.parametrize(
    ("kind", "value", "unit", "articles"), [*GOLD["same_figures"], *GOLD["only_in_one"]]
)
def test_each_figure_is_one_line_of_the_ledger(
    corpus: nc.Corpus, kind: str, value: str, unit: str, articles: list[str]
) -> None:
    lines = [
        line
        for line in nc.ledger(corpus)
        if (line.kind, line.value, line.unit) == (kind, Decimal(value), unit)
    ]

    assert len(lines) == 1
    assert [article[:3] for article in sorted(lines[0].carried_by)] == articles
    assert lines[0].lone is (len(articles) == 1)


def test_ties_do_not_depend_on_the_order_of_the_articles(corpus: nc.Corpus) -> None:
    turned = nc.Corpus(tuple(reversed(nc.read_corpus(ROOT / "seeds").articles)))
    again = nc.analyse(turned, nc.standard_analyses())

    for kind in (nc.Passage, nc.Relation, nc.Story, nc.Inference):
        assert set(again.findings(kind)) == set(corpus.findings(kind)), kind
