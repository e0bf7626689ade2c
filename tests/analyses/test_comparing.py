"""Two articles side by side: what is copied, edited, reworded, and what stands alone."""

import json
from collections import Counter
from itertools import combinations
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.analyses.comparing import (
    ChangeKind,
    Comparison,
    PairKind,
    ReasonKind,
    SentencePair,
    compare_articles,
    reworded_sentences,
)
from newscorpus.analyses.comparing.folding import key_of
from newscorpus.analyses.comparing.words import same_words
from newscorpus.analyses.wording import wording
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Story
from newscorpus.readers.article import parse_article
from newscorpus.readers.corpus import read_corpus
from newscorpus.testing.generator import GeneratedArticle
from newscorpus.testing.strategies import articles, generated_articles, news_texts

ROOT = Path(__file__).parents[2]
GOLD = json.loads((ROOT / "tests" / "gold" / "seeds.json").read_text("utf-8"))["corpus"]
SEEDS = {article.id[:3]: article for article in read_corpus([ROOT / "seeds"])}
SAME = {PairKind.COPIED, PairKind.EDITED}
MIRRORED = {PairKind.ONLY_FIRST: PairKind.ONLY_SECOND, PairKind.ONLY_SECOND: PairKind.ONLY_FIRST}


def article(text: str) -> Article:
    return parse_article(f"date 2021-04-07 KABUL: {text}")


def compared(first: str, second: str) -> Comparison:
    return compare_articles(article(first), article(second))


def only(found: Comparison) -> SentencePair:
    (pair,) = found.pairs
    return pair


def values(pair: SentencePair, kind: ReasonKind) -> list[str]:
    return [reason.value for reason in pair.reasons if reason.kind is kind]


def reworded(found: Comparison) -> list[SentencePair]:
    return [pair for pair in found.pairs if pair.kind is PairKind.REWORDED]


# The seeds


def test_the_sentences_that_two_seeds_share_are_found() -> None:
    shared = GOLD["passages"]
    first, second = (SEEDS[name[:3]] for name in shared["pair"])
    found = compare_articles(first, second)

    assert {len(wording(seed).sentences) for seed in (first, second)} == {shared["of"]}
    same = sum(pair.kind in SAME for pair in found.pairs)
    assert same >= shared["shared_sentences_at_least"]
    assert not reworded(found)


def test_what_is_only_in_one_seed_goes_with_nothing_of_the_other() -> None:
    found = compare_articles(SEEDS["001"], SEEDS["002"])
    alone = [
        sentence.text
        for pair in found.pairs
        if pair.kind not in SAME
        for sentence in (*pair.first, *pair.second)
    ]

    assert [text[:30] for text in alone] == [
        "Russian Foreign Minister Serge",
        "The Russian derogatory express",
        "Foreign Minister Shah Mahmood ",
        "Sergey also confirmed that bot",
        "Lavrov termed the relationship",
        "Addressing a joint news confer",
        'Lavrov said "we believe that a',
        "He said Russia stands ready to",
        "“We also discussed situation o",
        "The Foreign Minister said that",
    ]


@pytest.mark.parametrize(
    ("first", "second", "figure", "words"),
    [
        ("001", "003", "46 %", "increase / growth"),
        ("003", "004", "46 %", "growth / increase"),
        ("001", "004", "46 %", "increase"),
        ("001", "003", "50,000", "intend / intended"),
        ("002", "003", "150,000", "provided"),
    ],
)
def test_reworded_sentences_of_the_seeds_have_the_figure_for_a_reason(
    first: str, second: str, figure: str, words: str
) -> None:
    pairs = reworded(compare_articles(SEEDS[first], SEEDS[second]))
    (pair,) = (pair for pair in pairs if figure in values(pair, ReasonKind.FIGURE))

    assert words in values(pair, ReasonKind.WORD)


def test_a_sentence_that_was_cut_in_two_goes_with_both_parts() -> None:
    pairs = reworded(compare_articles(SEEDS["001"], SEEDS["003"]))
    (pair,) = (pair for pair in pairs if len(pair.second) == 2)

    assert [sentence.text[:16] for sentence in (*pair.first, *pair.second)] == [
        "Expressing conce",
        "Lavrov expressed",
        "He mentioned tha",
    ]
    assert "inclusive political dialogue" in values(pair, ReasonKind.WORD)


def test_the_story_of_the_seeds_gives_its_reworded_sentences_with_ids() -> None:
    corpus = Corpus(tuple(SEEDS.values()))
    ids = tuple(SEEDS[name].id for name in ("001", "002", "003", "004"))
    found = reworded_sentences(corpus, Story("visit", "Visit", ids, None, None))

    assert {one.articles for one in found} <= set(combinations(ids, 2))
    by_figure = Counter(
        one.articles for one in found if "46 %" in values(one.pair, ReasonKind.FIGURE)
    )
    # 001 and 002 have it in nearly the same words
    assert by_figure == Counter(set(combinations(ids, 2)) - {ids[:2]})


# Words


def test_no_word_says_the_same_as_words_of_two_kinds() -> None:
    kinds = {
        first: {w for w, head in same_words().items() if head == first}
        for first in same_words().values()
    }

    assert all(first in members and len(members) > 1 for first, members in kinds.items())
    assert not [word for word in same_words() if not word.isalpha()]


@pytest.mark.parametrize(
    "forms",
    [
        "provide provides provided providing supply supplies supplied delivery",
        "agree agrees agreed agreement agreements accord",
        "say said says",
        "plan plans planned planning",
        "terrorist terrorism terrorists",
        "organise organisation organized organizations",
        "afghan afghans afghanistan",
        "country countries nations",
        "strengthen strengthening strengthened boosted",
    ],
)
def test_forms_of_a_word_and_words_like_it_have_one_key(forms: str) -> None:
    assert len({key_of(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("plan", "plane"),
        ("universe", "university"),
        ("increase", "decrease"),
        ("minister", "ministry"),
        ("policy", "police"),
        ("import", "important"),
        ("north", "south"),
    ],
)
def test_words_that_look_alike_have_other_keys(one: str, other: str) -> None:
    assert key_of(one) != key_of(other)


# Kinds


def test_marks_and_capitals_make_no_other_words() -> None:
    pair = only(compared('"It rained in Herat", he said.', "“It rained in HERAT,” he said."))

    assert (pair.kind, pair.score, pair.changes) == (PairKind.COPIED, 1.0, ())


def test_an_edited_sentence_shows_what_was_put_in_and_taken_out() -> None:
    pair = only(
        compared(
            "The river rose over its banks at dawn on Thursday, the mayor said.",
            "The river rose over its banks at noon on Thursday, mayor Amin Karimi said.",
        )
    )

    assert pair.kind is PairKind.EDITED
    assert [(change.kind, change.text) for change in pair.changes] == [
        (ChangeKind.EQUAL, "The river rose over its banks at"),
        (ChangeKind.DELETED, "dawn"),
        (ChangeKind.INSERTED, "noon"),
        (ChangeKind.EQUAL, "on Thursday,"),
        (ChangeKind.DELETED, "the"),
        (ChangeKind.EQUAL, "mayor"),
        (ChangeKind.INSERTED, "Amin Karimi"),
        (ChangeKind.EQUAL, "said."),
    ]


@pytest.mark.parametrize(
    ("first", "second", "reasons"),
    [
        (
            "Bilateral trade grew by forty-six per cent, officials said.",
            "He welcomed the 46% increase in trade between the countries and bilateral growth.",
            ["46 %", "trade", "grew / increase"],
        ),
        (
            "The company bought a rival shipyard in Turku for $2.5 billion.",
            "The firm has acquired a shipyard, its rival, for 2,500 million dollars.",
            ["2,500,000,000 USD", "rival", "shipyard", "bought / acquired"],
        ),
        (
            "Rescuers saved 340 passengers from the burning ferry near Bergen.",
            "Off Bergen, some 340 passengers were rescued from a ferry that burned.",
            ["340", "Bergen", "passengers", "ferry"],
        ),
    ],
)
def test_other_words_that_say_the_same_are_found_with_their_reasons(
    first: str, second: str, reasons: list[str]
) -> None:
    pair = only(compared(first, second))

    assert pair.kind is PairKind.REWORDED
    assert set(reasons) <= {reason.value for reason in pair.reasons}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # other figures of one kind
        (
            "Rescuers saved 340 passengers from the burning ferry near Bergen.",
            "Off Bergen, some 560 passengers were rescued from a ferry that burned.",
        ),
        # the opposite
        (
            "The minister approved the pipeline project between Basra and Aqaba.",
            "A pipeline project from Basra to Aqaba was never approved by the minister.",
        ),
        # the same people, another thing
        (
            "Foreign Minister Shah Mahmood Qureshi met Sergey Lavrov in Islamabad.",
            "Sergey Lavrov thanked Shah Mahmood Qureshi for lunch in Islamabad.",
        ),
        # the same age
        (
            "Amin Karimi, 49, fled the prison of Linz on foot at noon.",
            "Amin Karimi, 49, took two officers of the prison of Linz hostage.",
        ),
    ],
)
def test_sentences_that_say_something_else_are_no_pair(first: str, second: str) -> None:
    found = compared(first, second)

    assert [pair.kind for pair in found.pairs] == [PairKind.ONLY_FIRST, PairKind.ONLY_SECOND]


def test_a_name_on_every_line_ties_no_sentences() -> None:
    first = "Lavrov praised the vaccine. Lavrov visited schools. Lavrov drank coffee."
    second = "Lavrov sang badly. Lavrov bought carpets. Lavrov flew home."

    assert all(not pair.first or not pair.second for pair in compared(first, second).pairs)


# Order and sums


def test_what_only_the_second_has_stands_behind_what_it_follows() -> None:
    first = "It rained all day in Herat. The dam at Salma broke at noon. Wheat was lost."
    second = (
        "Nobody was hurt. The dam at Salma broke at noon. Bridges fell into the river. "
        "It rained all day in Herat. Schools closed."
    )
    found = compared(first, second)

    assert [(pair.first or pair.second)[0].text.split()[0] for pair in found.pairs] == [
        "It",
        "Schools",
        "Nobody",
        "The",
        "Bridges",
        "Wheat",
    ]


def test_containment_says_how_much_each_has_of_the_other() -> None:
    found = compared(
        "The dam at Salma broke at noon.",
        "The dam at Salma broke at noon. Farmers lost their whole harvest.",
    )

    assert found.containment == (1.0, round(7 / 12, 3))


def test_an_article_without_text_has_nothing_alike() -> None:
    found = compare_articles(parse_article(""), article("It rained."))

    assert [pair.kind for pair in found.pairs] == [PairKind.ONLY_SECOND]
    assert found.containment == (0.0, 0.0)


def test_an_article_read_back_without_its_source_is_compared_alike() -> None:
    first = article("“It rained”, he said.\n\nWheat &amp; maize were lost in the flood of Herat.")
    second = article("The wheat &amp; the maize were lost in the flood of Herat.\n\n“It rained.”")
    bare = attrs.evolve(first, source=attrs.evolve(first.source, text=None))

    assert compare_articles(bare, second) == compare_articles(first, second)


# Laws


def assert_whole(first: Article, second: Article) -> None:
    found = compare_articles(first, second)
    mirrored = compare_articles(second, first)

    for side, one in ((0, first), (1, second)):
        sentences = [s for pair in found.pairs for s in (pair.first, pair.second)[side]]
        assert len(sentences) == len(wording(one).sentences)
        assert len({s.span for s in sentences}) == len(sentences)
        if one.source.text is not None:
            assert all(s.span.of(one.source.text) == s.text for s in sentences)
    assert Counter(MIRRORED.get(pair.kind, pair.kind) for pair in mirrored.pairs) == Counter(
        pair.kind for pair in found.pairs
    )
    assert mirrored.containment == found.containment[::-1]


@given(st.tuples(news_texts(), news_texts()))
def test_every_sentence_comes_once_whatever_the_texts(texts: tuple[str, str]) -> None:
    assert_whole(parse_article(texts[0]), parse_article(texts[1]))


@given(generated_articles(), generated_articles())
def test_every_sentence_of_an_article_comes_once(
    first: GeneratedArticle, second: GeneratedArticle
) -> None:
    texts = (made.content.decode("utf-8", "replace") for made in (first, second))
    assert_whole(*map(parse_article, texts))


@pytest.mark.parametrize(("first", "second"), list(combinations(sorted(SEEDS), 2)))
def test_both_ways_of_comparing_give_the_same_pairs(first: str, second: str) -> None:
    assert_whole(SEEDS[first], SEEDS[second])
    found = compare_articles(SEEDS[first], SEEDS[second])
    mirrored = compare_articles(SEEDS[second], SEEDS[first])

    assert {(p.first, p.second, p.score) for p in found.pairs} == {
        (p.second, p.first, p.score) for p in mirrored.pairs
    }


@given(news_texts())
def test_an_article_is_a_copy_of_itself(text: str) -> None:
    one = parse_article(text)
    found = compare_articles(one, one)

    assert all(pair.kind is PairKind.COPIED for pair in found.pairs)
    assert all(pair.first == pair.second for pair in found.pairs)


WORDS = ("trade", "rose", "the", "Herat", "46%", "fell", "in", "forty-six", "wheat", "flood.", "It")


@given(
    st.lists(st.sampled_from(WORDS), min_size=6, max_size=14),
    st.lists(st.sampled_from(WORDS), min_size=6, max_size=14),
)
def test_the_changes_of_an_edited_pair_give_both_texts_back(
    first: list[str], second: list[str]
) -> None:
    one, other = article(" ".join(first)), article(" ".join(second))
    for pair in compare_articles(one, other).pairs:
        if pair.kind is PairKind.EDITED:
            for side, left_out in ((0, ChangeKind.INSERTED), (1, ChangeKind.DELETED)):
                source = (one, other)[side].source.text or ""
                spans = [(change.first, change.second)[side] for change in pair.changes]
                kept = [c for c, span in zip(pair.changes, spans, strict=True) if span]
                assert all(change.kind is not left_out for change in kept)
                whole = " ".join(s.text for s in (pair.first, pair.second)[side])
                assert " ".join(span.of(source) for span in spans if span).split() == whole.split()


@given(articles(), articles())
def test_any_articles_can_be_compared(first: Article, second: Article) -> None:
    found = compare_articles(first, second)

    assert found.articles == (first.id, second.id)
    assert all(0 <= share <= 1 for share in found.containment)
