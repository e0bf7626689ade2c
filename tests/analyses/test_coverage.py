"""What the articles of a story agree on, and where they differ."""

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus import read_corpus
from newscorpus.analyses.coverage import (
    Coverage,
    Disagreement,
    DisagreementKind,
    TellingKind,
    cover,
    coverages,
    ledger,
)
from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import article_analyses
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Figure
from newscorpus.models.ties import Story
from tests.builders import make_article

ROOT = Path(__file__).parents[2]
GOLD = json.loads((ROOT / "tests/gold/seeds.json").read_text("utf-8"))["corpus"]


@cache
def seeds() -> Corpus:
    corpus = analyse(read_corpus([ROOT / "seeds"]), article_analyses())
    ids = tuple(article.id for article in corpus)
    return corpus.with_findings([Story("visit", "Visit", ids[1:], None, None)])


def told(*texts: str, dates: Sequence[str | None] = ()) -> Corpus:
    """Make a corpus of one story; its articles are called a, b, c, each on the same day."""
    days = (*dates, *["2021-04-07"] * len(texts))
    articles = [
        make_article(chr(ord("a") + place), text.split("\n"), date=days[place])
        for place, text in enumerate(texts)
    ]
    ids = tuple(article.id for article in articles)
    corpus = analyse(Corpus(articles), article_analyses())
    return corpus.with_findings([Story("story", "Story", ids, None, None)])


def coverage_of(*texts: str, dates: Sequence[str | None] = ()) -> Coverage:
    (found,) = coverages(told(*texts, dates=dates))
    return found


def disagreements(coverage: Coverage, kind: DisagreementKind) -> list[Disagreement]:
    return [each for each in coverage.disagreements if each.kind is kind]


def on_figures(*texts: str) -> list[list[str]]:
    found = disagreements(coverage_of(*texts), DisagreementKind.FIGURE)
    return [[side.says for side in each.sides] for each in found]


# The seeds


def test_the_articles_of_the_seeds_that_share_a_figure() -> None:
    (coverage,) = coverages(seeds())

    shared = [
        [line.kind, str(line.value), line.unit, [id_[:3] for id_ in line.carried_by]]
        for line in coverage.figures
        if not line.lone
    ]
    assert shared == GOLD["same_figures"]
    assert [line.contradicted_by for line in coverage.figures] == [()] * 4


def test_the_figures_of_the_seeds_that_one_article_alone_has() -> None:
    lone = [line for line in ledger(seeds()) if line.lone]

    assert [
        [line.kind, str(line.value), line.unit, [id_[:3] for id_ in line.carried_by]]
        for line in lone
    ] == GOLD["only_in_one"]
    assert [[id_[:3] for id_ in line.omitted_by] for line in lone] == [["001", "002", "004"], []]


def test_a_line_of_the_seeds_has_all_spellings_and_who_says_it() -> None:
    line = ledger(seeds())[0]

    assert [spelling.verbatim for spelling in line.spellings] == [
        "forty-six per cent", "forty six percent", "46 per cent", "46%",
    ]  # fmt: skip
    assert line.noun == "increase"
    assert line.figures == tuple(said.figure for said in line.said_by)
    assert {said.speaker and said.speaker.name for said in line.said_by} == {"Sergey Lavrov"}


def test_the_seeds_spell_a_name_and_a_body_in_two_ways() -> None:
    (coverage,) = coverages(seeds())

    assert {
        tuple((form.name, tuple(id_[:3] for id_ in form.articles)) for form in name.forms)
        for name in coverage.names
    } == {
        (("Shah Mahmood Qureshi", ("001", "002")), ("Shah Mehmood Qureshi", ("003", "004"))),
        (
            ("Shanghai Cooperation Organisation", ("003",)),
            ("Shanghai Cooperation Organization", ("004",)),
        ),
    }
    assert [name.reason.split(":")[0] for name in coverage.names] == ["transliteration", "spelling"]


def test_what_is_reported_in_one_of_the_seeds_is_quoted_in_another() -> None:
    (coverage,) = coverages(seeds())

    (found,) = disagreements(coverage, DisagreementKind.ATTRIBUTION)
    assert [(side.says, [id_[:3] for id_ in side.articles]) for side in found.sides] == [
        ("indirect", ["002"]),
        ("direct", ["003"]),
    ]
    assert found.in_turn
    assert not disagreements(coverage, DisagreementKind.SPEAKER)


# Figures


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        (
            "A bomb killed 12 people in a market.",
            "The bomb in a market killed 15 people.",
            ["12 people", "15 people"],
        ),
        (
            "At least 12 people were killed when a ferry sank.",
            "A ferry that sank left 9 dead.",
            ["at least 12 people", "9 dead"],
        ),
        (
            "The ferry sank with 40 passengers aboard on Monday.",
            "The ferry had 62 passengers aboard.",
            ["40 passengers", "62 passengers"],
        ),
        (
            "The council approved a budget of $5.4 million.",
            "The council approved a budget of $6.1 million.",
            ["$5.4 million budget", "$6.1 million budget"],
        ),
        (
            "Voters gave the plan a turnout of 46 per cent in the referendum on the dam.",
            "The referendum on the dam had a turnout of 52 per cent.",
            ["46 per cent turnout", "52 per cent turnout"],
        ),
    ],
)
def test_other_values_of_the_same_contradict(one: str, other: str, said: list[str]) -> None:
    assert on_figures(one, other) == [said]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a qualifier makes both true
        ("A bomb killed at least 12 people in a market.", "The bomb in a market killed 15 people."),
        ("A bomb killed over 12 people in a market.", "The bomb in a market killed 15 people."),
        ("A bomb killed up to 20 people in a market.", "The bomb in a market killed 15 people."),
        ("A bomb killed about 15 people in a market.", "The bomb in a market killed 16 people."),
        ("A bomb killed nearly 16 people in a market.", "The bomb in a market killed 15 people."),
        # so does rounding, and a range
        ("The market lost $5 million in trade.", "The market lost $5.2 million in trade."),
        (
            "The flood drowned 1,200 sheep near a farm.",
            "The flood drowned 1,234 sheep near a farm.",
        ),
        ("A bomb killed between 12 and 16 people.", "A bomb killed 15 people."),
        # another fate, another kind of people
        ("A bomb killed 12 people in a market.", "The bomb in a market injured 15 people."),
        ("A bomb killed 12 soldiers in a market.", "The bomb in a market killed 15 civilians."),
        (
            "A bomb killed 12 Indian soldiers in a market.",
            "The bomb in a market killed 15 Afghan soldiers.",
        ),
        # another place, another time, a part, a further one
        (
            "A bomb killed 12 people in a market in Herat.",
            "A bomb killed 15 people in a market in Kabul.",
        ),
        (
            "A bomb killed 12 people in a market.",
            "A bomb killed 15 people in a market in 2009.",
        ),
        ("A bomb killed 12 people in a market.", "Last year a bomb killed 15 people in a market."),
        ("A bomb killed 12 people in a market.", "A bomb killed 15 more people in a market."),
        ("Some 12 of the passengers drowned.", "The ferry had 62 passengers who drowned."),
        (
            "A bomb killed 12 people in a market.",
            "A bomb killed 15 people in the province with the market.",
        ),
        # the same unit, and nothing else
        ("The dam cost 46 per cent more.", "The turnout was 52 per cent."),
        ("Prices rose by 46 per cent in the valley.", "Wages rose by 52 per cent in the valley."),
        ("The village has 12 people.", "Some 150 people marched through the city."),
    ],
)
def test_other_values_of_something_else_do_not_contradict(one: str, other: str) -> None:
    assert on_figures(one, other) == []


def test_who_gives_both_values_knows_two_things() -> None:
    both = "A bomb killed 12 people in a market. A bomb killed 15 people in a market."

    assert on_figures(both, "The bomb in a market killed 15 people.") == []


def test_where_one_of_two_values_may_be_meant_none_contradicts() -> None:
    both = "A bomb killed 12 people in a market. A bomb in a market killed 19 people."

    assert on_figures(both, "The bomb in a market killed 15 people.") == []


def test_a_contradiction_says_what_it_rests_on() -> None:
    corpus = told(
        "A bomb killed 15 people in a market.",
        "The bomb in a market killed 12 people.",
        dates=("2021-04-08", "2021-04-07"),
    )
    (coverage,) = coverages(corpus)

    (found,) = coverage.disagreements
    assert found.sentence == "First 12 people, later 15 people: both texts have “killed”, “bomb”."
    assert found.because == ("killed", "bomb")
    assert [side.articles for side in found.sides] == [("b",), ("a",)]
    assert [side.evidence for side in found.sides] == [("b#f1",), ("a#f1",)]
    for side in found.sides:
        (place,) = side.places
        assert side.says.startswith(place.span.of(corpus[place.article].source.text or ""))
    assert found.in_turn
    assert [line.contradicted_by for line in coverage.figures] == [("a",), ("b",)]
    assert [line.omitted_by for line in coverage.figures] == [("a",), ("b",)]


@pytest.mark.parametrize("dates", [("2021-04-07", "2021-04-07"), ("2021-04-07", None)])
def test_reports_of_one_day_or_none_are_not_in_turn(dates: tuple[str | None, ...]) -> None:
    one, other = "A bomb killed 15 people in a market.", "The bomb in a market killed 12 people."

    (found,) = coverage_of(one, other, dates=dates).disagreements
    assert not found.in_turn
    assert found.sentence.startswith("Here 15 people, there 12 people")


def test_equal_values_of_two_things_stand_in_two_lines() -> None:
    coverage = coverage_of(
        "The referendum had a turnout of 46 per cent.", "Prices of bread rose by 46 per cent."
    )

    assert [line.carried_by for line in coverage.figures] == [("a",), ("b",)]
    assert all(line.lone for line in coverage.figures)


def test_within_a_story_equal_values_need_little_to_be_the_same() -> None:
    coverage = coverage_of(
        "They gave $5 million in aid.",
        "The gift was worth five million dollars.",
        "It killed 24 people in a valley.",
        "The slide left 24 dead.",
    )

    assert [line.carried_by for line in coverage.figures] == [("a", "b"), ("c", "d")]
    assert [line.omitted_by for line in coverage.figures] == [("c", "d"), ("a", "b")]


def test_without_a_story_nothing_is_omitted_or_contradicted() -> None:
    corpus = told("A bomb killed 15 people.", "A bomb killed 12 people.")
    alone = attrs.evolve(corpus, found=[f for f in corpus.found if not isinstance(f, Story)])

    lines = ledger(alone)
    assert [str(line.value) for line in lines] == ["15", "12"]
    assert [(line.omitted_by, line.contradicted_by) for line in lines] == [((), ())] * 2


# Remarks

WORDS = "The river will drown the whole valley before the autumn"


def kinds(coverage: Coverage) -> list[list[tuple[str, str]]]:
    return [[(t.place.article, str(t.kind)) for t in r.tellings] for r in coverage.remarks]


def test_a_remark_is_known_again_however_it_is_given() -> None:
    coverage = coverage_of(
        f"“{WORDS},” Sergey Lavrov said.",
        "Sergey Lavrov said that the river would drown the valley before autumn.",
        "He spoke.\nThe river will drown the whole valley before the autumn.",
        "Snow fell on the hills.",
    )

    assert kinds(coverage) == [[("a", "direct"), ("b", "indirect"), ("c", "bare")]]
    (remark,) = coverage.remarks
    assert remark.carried_by == ("a", "b", "c")
    (found,) = coverage.disagreements
    assert found.kind is DisagreementKind.ATTRIBUTION
    assert [(side.says, side.articles) for side in found.sides] == [
        ("direct", ("a",)),
        ("indirect", ("b",)),
        ("bare", ("c",)),
    ]
    assert found.sides[2].evidence == ()
    assert remark.tellings[2].kind is TellingKind.BARE


def test_a_sentence_with_a_verb_of_saying_is_not_bare() -> None:
    coverage = coverage_of(
        f"“{WORDS},” Sergey Lavrov said.",
        "The report also said nothing of how the river will drown the whole valley before autumn.",
    )

    assert all(kind != "bare" for remark in kinds(coverage) for _, kind in remark)


@pytest.mark.parametrize(
    "other",
    [
        "“The river will never reach any town on the plain,” Imran Khan said.",
        "“Autumn before the valley whole drown will river the,” Imran Khan said.",
        "“The whole valley,” Imran Khan said.",
    ],
)
def test_other_words_are_another_remark(other: str) -> None:
    assert coverage_of(f"“{WORDS},” Sergey Lavrov said.", other).remarks == ()


def test_the_same_words_of_two_people_are_a_disagreement() -> None:
    coverage = coverage_of(
        f"“{WORDS},” Sergey Lavrov said.",
        f"“{WORDS},” Imran Khan said.",
    )

    (found,) = coverage.disagreements
    assert found.kind is DisagreementKind.SPEAKER
    assert found.sentence == "The same is put to Sergey Lavrov and to Imran Khan."
    assert [side.evidence for side in found.sides] == [("a#q1",), ("b#q1",)]


@pytest.mark.parametrize(
    "speaker",
    ["Mr Lavrov", "Lavrov", "Sergei Lavrov", "Sergey Lavrow", "the minister", "he"],
)
def test_forms_of_a_name_and_roles_are_no_other_speaker(speaker: str) -> None:
    coverage = coverage_of(f"“{WORDS},” Sergey Lavrov said.", f"“{WORDS},” {speaker} said.")

    assert not disagreements(coverage, DisagreementKind.SPEAKER)


def test_a_long_quotation_with_two_remarks_does_not_make_one_of_them() -> None:
    snow = "Snow closed every road across the northern mountains"
    coverage = coverage_of(
        f"“{WORDS},” Sergey Lavrov said.",
        f"“{WORDS}. {snow},” Sergey Lavrov said.",
        f"“{snow},” Sergey Lavrov said.",
    )

    assert [remark.carried_by for remark in coverage.remarks] == [("a", "b"), ("b", "c")]


# Names


def test_a_surname_a_title_and_an_acronym_are_no_other_spellings() -> None:
    coverage = coverage_of(
        "Shah Mahmood Qureshi met the Shanghai Cooperation Organisation (SCO).",
        "Mr Qureshi met the SCO. Shah Mahmood Qureshi spoke.",
    )

    assert coverage.names == ()


def test_a_spelling_that_one_article_alone_changes_is_no_disagreement() -> None:
    coverage = coverage_of(
        "Shah Mahmood Qureshi spoke. Later, Shah Mehmood Qureshi left.", "Snow fell in Kabul."
    )

    assert coverage.names == ()


# Laws

SENTENCES = st.sampled_from([
    "A bomb killed 12 people in a market.",
    "The bomb in a market killed 15 people.",
    "A bomb killed at least 12 people in a market.",
    "Trade rose by 46 per cent.",
    "Trade of Kabul rose by forty-six per cent.",
    "They gave 50,000 doses of vaccine and 700 more.",
    f"“{WORDS},” Sergey Lavrov said.",
    f"“{WORDS},” Imran Khan said.",
    f"{WORDS}.",
    "Shah Mahmood Qureshi said that the river would drown the valley before autumn.",
    "Shah Mehmood Qureshi spoke in Kabul.",
])  # fmt: skip
DAYS = st.sampled_from(["2021-04-07", "2021-04-08", "2021-04", None])
STORIES = st.lists(
    st.tuples(st.lists(SENTENCES, min_size=1, max_size=4), DAYS), min_size=2, max_size=5
)


def articles_of(told: list[tuple[list[str], str | None]]) -> list[Article]:
    return [make_article(f"a{n}", body, date=day) for n, (body, day) in enumerate(told)]


@settings(max_examples=40)
@given(STORIES)
def test_coverage_does_not_depend_on_the_order_of_articles_and_findings(
    texts: list[tuple[list[str], str | None]],
) -> None:
    articles = articles_of(texts)
    ids = tuple(article.id for article in articles)
    story = Story("story", "Story", ids, None, None)
    corpus = analyse(Corpus(articles), article_analyses()).with_findings([story])
    turned = attrs.evolve(
        corpus, articles=tuple(reversed(corpus.articles)), found=tuple(reversed(corpus.found))
    )
    back = attrs.evolve(story, articles=tuple(reversed(ids)))

    assert cover(turned, back) == cover(corpus, story)
    assert ledger(turned) == ledger(corpus)


@settings(max_examples=40)
@given(STORIES)
def test_each_figure_stands_in_one_line_and_sides_are_apart(
    texts: list[tuple[list[str], str | None]],
) -> None:
    articles = articles_of(texts)
    corpus = analyse(Corpus(articles), article_analyses())
    story = Story("story", "Story", tuple(article.id for article in articles), None, None)

    coverage = cover(corpus, story)

    ids = [id_ for line in coverage.figures for id_ in line.figures]
    assert sorted(ids) == sorted(figure.id for figure in corpus.findings(Figure))
    for line in coverage.figures:
        assert set(line.carried_by).isdisjoint(line.omitted_by)
        assert set(line.carried_by) | set(line.omitted_by) == set(coverage.articles)
        assert set(line.contradicted_by) <= set(line.omitted_by)
    for remark in coverage.remarks:
        assert len(remark.carried_by) > 1
    for each in disagreements(coverage, DisagreementKind.FIGURE):
        assert set(each.sides[0].articles).isdisjoint(each.sides[1].articles)
