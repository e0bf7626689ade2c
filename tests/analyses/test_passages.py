"""Runs of words that articles share, and what is left out of them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from newscorpus import parse_article, read_corpus
from newscorpus.analyses.passages import Passages
from newscorpus.analyses.passages.runs import Pairing
from newscorpus.analyses.passages.seeds import seeds_of
from newscorpus.analyses.passages.texts import texts_of
from newscorpus.models.article import Article, Role
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Passage
from newscorpus.testing import generate_articles
from tests.builders import make_article

ROOT = Path(__file__).parents[2]
GOLD = json.loads((ROOT / "tests/gold/seeds.json").read_text("utf-8"))["corpus"]["passages"]

STATEMENT = "We shall not leave the table before every last prisoner of this war is home"
STOCK = "The agency could not be reached for comment at the time of going to press"


def own_words(name: str, count: int = 60) -> str:
    """Write words that no other article has."""
    return " ".join(f"{name}x{number}" for number in range(count))


def reports(count: int, sentence: str, *, step: int, within: int = 8000) -> list[Article]:
    """Make articles on different matters with one sentence in common, some days apart.

    Behind `within` days the days begin again.
    """
    return [
        make_article(
            f"a{number:03}",
            body=[own_words(f"b{number}"), f"{sentence}.", own_words(f"c{number}")],
            date=day_of(number * step % within),
        )
        for number in range(count)
    ]


def day_of(number: int) -> str:
    return f"{2001 + number // 336}-{1 + number % 336 // 28:02}-{1 + number % 28:02}"


def read(corpus: Corpus, passage: Passage) -> list[str]:
    sources = [corpus[one.article].source.text or "" for one in passage.occurrences]
    return [one.span.of(source) for one, source in zip(passage.occurrences, sources, strict=True)]


def test_the_seeds_share_the_run_that_a_reader_finds() -> None:
    corpus = read_corpus([ROOT / "seeds"])
    longest = next(iter(Passages()(corpus)))

    assert longest.words == GOLD["longest_run_words"]
    assert [f"{one.article}.txt" for one in longest.occurrences] == GOLD["pair"]
    assert all(text.startswith("Pakistan wants") for text in read(corpus, longest))


def test_marks_capitals_and_paragraphs_make_no_difference_and_spans_are_exact() -> None:
    one = make_article(
        "one", body=["Before this, he said: “It’s the end of", "the Road,” and wept. Others sang."]
    )
    other = make_article(
        "other", body=["Later HE SAID 'IT'S THE END OF THE ROAD', and wept. Few came."]
    )
    corpus = Corpus([one, other])
    (passage,) = Passages()(corpus)

    assert passage.words == 10
    assert read(corpus, passage) == [
        "he said: “It’s the end of\n\nthe Road,” and wept",
        "HE SAID 'IT'S THE END OF THE ROAD', and wept",
    ]


def test_headlines_and_leftovers_are_not_looked_at() -> None:
    line = "Snow fell in all of the valleys of the north on Monday"
    both = [
        make_article(name, body=[own_words(name), (Role.BOILERPLATE, line)], title=line)
        for name in ("one", "other")
    ]
    assert list(Passages()(Corpus(both))) == []


def test_a_run_is_given_with_all_its_places_also_within_longer_ones() -> None:
    run = "the sea rose over the wall of the old harbour"
    articles = [
        make_article("a", body=[f"First {run} again, and then {run} at last."], date=None),
        make_article("b", body=[f"Twice {run} again."], date="2021-04-08"),
        make_article("c", body=[f"Here {run} no more."], date="2021-04-07"),
    ]
    found = {p.words: [o.article for o in p.occurrences] for p in Passages()(Corpus(articles))}
    assert found == {11: ["b", "a"], 10: ["c", "b", "a", "a"]}


def test_articles_with_the_same_words_share_all_of_them() -> None:
    articles = [make_article(name, body=[f"{STATEMENT}."]) for name in ("b", "a")]
    (passage,) = Passages()(Corpus(articles))
    assert (passage.words, [o.article for o in passage.occurrences]) == (15, ["a", "b"])


def test_a_stock_sentence_of_unrelated_articles_is_formula() -> None:
    corpus = Corpus(reports(40, STOCK, step=60))
    assert list(Passages()(corpus)) == []

    (formula,) = Passages().formulas(corpus)
    assert (formula.words, len(formula.occurrences)) == (15, 40)
    assert [p.words for p in Passages(many=None)(corpus)] == [15]


def test_what_reports_of_one_week_quote_is_no_formula() -> None:
    corpus = Corpus(reports(30, STATEMENT, step=1, within=7))
    (passage,) = Passages()(corpus)
    assert len(passage.occurrences) == 30
    assert Passages().formulas(corpus) == ()


@pytest.mark.parametrize("late", [False, True])
def test_a_text_that_fifty_outlets_print_is_no_formula(late: bool) -> None:  # noqa: FBT001
    wire = own_words("wire", 200)
    outlets = [
        make_article(
            f"o{number}", body=[wire, own_words(f"o{number}", 20)], date=day_of(number % 5)
        )
        for number in range(50)
    ]
    if late:
        outlets.append(make_article("late", body=[wire], date="2019-01-01"))
    passages = list(Passages()(Corpus(outlets)))
    assert [p.words for p in passages] == [200]
    assert len(passages[0].occurrences) == len(outlets)


def test_an_article_that_is_copied_years_later_is_found() -> None:
    articles = [
        make_article(name, body=[own_words("profile", 80)], date=date)
        for name, date in (("a", "2001-01-01"), ("b", "2009-01-01"), ("c", "2015-01-01"))
    ]
    assert [p.words for p in Passages()(Corpus(articles))] == [80]


def test_generated_articles_share_only_formula() -> None:
    corpus = Corpus(
        attrs.evolve(parse_article(made.text), id=made.name) for made in generate_articles(250)
    )
    everything = list(Passages(many=None)(corpus))
    found = list(Passages()(corpus))
    formulas = {text.lower() for p in Passages().formulas(corpus) for text in read(corpus, p)}

    assert len(everything) > 1000
    assert len(found) < len(everything) / 25
    assert any("the driver is said to have fallen asleep" in text for text in formulas)


def test_pairs_and_places_grow_with_the_words_of_many_copies_and_not_with_their_square() -> None:
    def sizes(count: int) -> tuple[int, int]:
        corpus = Corpus(_edited(count))
        texts = texts_of(corpus)
        seeds = seeds_of(texts, 8)
        pairs = sum(len(others) for _, others in Pairing(texts, seeds, (), 32).pairs())
        return pairs, sum(len(p.occurrences) for p in Passages()(corpus))

    few, many = sizes(150), sizes(600)
    assert all(later < 6 * earlier for earlier, later in zip(few, many, strict=True))


def _edited(count: int) -> list[Article]:
    """Make copies of one text, in each of which another word is changed."""
    words = own_words("copied").split()
    return [
        make_article(
            f"e{number:04}",
            body=[" ".join([*words[: number % 60], f"new{number}", *words[number % 60 + 1 :]])],
        )
        for number in range(count)
    ]


def test_a_word_said_ten_thousand_times_is_no_trouble() -> None:
    articles = [make_article(name, body=["ha " * 10_000 + name]) for name in ("one", "other")]
    (passage,) = Passages(many=None)(Corpus(articles))
    assert passage.words == 10_000


def test_ids_are_the_same_in_every_corpus_and_process() -> None:
    code = (
        "from tests.analyses.test_passages import STATEMENT, reports\n"
        "from newscorpus import Corpus\n"
        "from newscorpus.analyses.passages import Passages\n"
        "print([p.id for p in Passages(most=2)(Corpus(reports(5, STATEMENT, step=1)))])"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    (passage,) = Passages()(Corpus(reports(2, STATEMENT, step=1)))
    assert told == {f"['{passage.id}']\n"}
    assert len(passage.id) == 13


@pytest.mark.parametrize("options", [{"shortest": 0}, {"most": 0}, {"many": 1}, {"alike": 2.0}])
def test_a_bad_option_is_refused(options: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        Passages(**options)  # type: ignore[arg-type]


def test_a_corpus_without_articles_or_words_has_no_passages() -> None:
    assert list(Passages()(Corpus())) == []
    silent = [make_article(name, body=[]) for name in ("a", "b")]
    assert list(Passages()(Corpus(silent))) == []
    assert Passages().formulas(Corpus(silent)) == ()
