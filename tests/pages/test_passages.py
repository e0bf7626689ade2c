"""Shared passages, looked up for the pages of the articles that share them."""

from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Occurrence, Passage
from newscorpus.pages.passages import MOST_NAMED, PassageIndex
from newscorpus.text import Span
from tests.builders import make_article, make_corpus


def passage(name: str, words: int, *places: tuple[str, int, int]) -> Passage:
    return Passage(name, words, tuple(Occurrence(a, Span(s, e)) for a, s, e in places))


def index_of(*passages: Passage) -> PassageIndex:
    names = sorted({one.article for each in passages for one in each.occurrences})
    corpus: Corpus = make_corpus([make_article(name) for name in names])
    return PassageIndex(corpus.with_findings(passages))


def test_passages_that_overlap_are_one_stretch_and_those_that_touch_are_two() -> None:
    index = index_of(
        passage("p1", 9, ("a", 10, 30), ("b", 0, 20)),
        passage("p2", 8, ("a", 12, 20), ("c", 0, 8)),
        passage("p3", 8, ("a", 25, 40), ("c", 20, 35)),
        passage("p4", 8, ("a", 40, 50), ("c", 50, 60)),
    )

    assert index.stretches("a") == (Span(10, 40), Span(40, 50))
    assert index.stretches("b") == (Span(0, 20),)
    assert index.stretches("nothing") == ()


def test_an_article_is_not_told_about_itself_however_often_it_repeats_a_passage() -> None:
    index = index_of(passage("p1", 8, ("a", 0, 9), ("a", 20, 29), ("b", 0, 9), ("a", 40, 49)))
    holders = index.holders["p1"]

    assert holders.count == 2
    assert [one.article for one in holders.besides("a")] == ["b"]
    assert holders.besides("b") == (Occurrence("a", Span(0, 9)),)


def test_of_many_articles_the_first_are_named_to_each() -> None:
    index = index_of(passage("p1", 8, *((f"a{n}", 0, 9) for n in range(9))))
    holders = index.holders["p1"]

    assert [one.article for one in holders.besides("a1")] == ["a0", "a2", "a3"]
    assert [one.article for one in holders.besides("a8")] == ["a0", "a1", "a2"]
    assert len(holders.first) == MOST_NAMED + 1
