"""How the texts of articles that share passages are alike."""

import json
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

import attrs
import pytest

from newscorpus import parse_article, read_corpus
from newscorpus.analyses.passages import Passages
from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.relations import Relations
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Relation, RelationKind
from newscorpus.testing import generate_articles
from tests.builders import make_article

ROOT = Path(__file__).parents[2]
GOLD = json.loads((ROOT / "tests/gold/seeds.json").read_text("utf-8"))["corpus"]["passages"]
ALIKE = {RelationKind.IDENTICAL, RelationKind.UPDATE, RelationKind.NEAR_DUPLICATE}


def sentences(name: str, count: int) -> str:
    """Write sentences of ten words that no other article has."""
    return " ".join(
        f"The {' '.join(f'{name}{number}x{word}' for word in range(9))}." for number in range(count)
    )


def related(*articles: Article, relations: Relations = Relations()) -> list[Relation]:  # noqa: B008 -- a frozen value
    return list(analyse(Corpus(articles), [relations, Passages()]).findings(Relation))


def pair(
    one: Iterable[str], other: Iterable[str], *, first: str | None, second: str | None
) -> Relation:
    (found,) = related(
        make_article("one", body=one, date=first), make_article("other", body=other, date=second)
    )
    return found


def test_of_the_seeds_one_pair_is_a_near_duplicate() -> None:
    found = analyse(read_corpus([ROOT / "seeds"]), [Relations(), Passages()]).findings(Relation)

    alike = [one for one in found if one.kind in ALIKE]
    assert [[f"{article}.txt" for article in one.articles] for one in alike] == [GOLD["pair"]]
    assert alike[0].kind is RelationKind.NEAR_DUPLICATE
    assert alike[0].longest == GOLD["longest_run_words"]
    assert alike[0].jaccard < 0.5 < alike[0].containment


def test_the_same_words_are_identical_whatever_their_marks() -> None:
    found = pair(
        ["He said: “It’s the end of the long road for us,” and wept."],
        ["HE SAID: \"It's the end of the long road", 'for us," and wept.'],
        first="2021-04-08",
        second="2021-04-07",
    )
    assert found == Relation(("other", "one"), RelationKind.IDENTICAL, 1, 1, 13)


@pytest.mark.parametrize(
    ("first", "second", "kind", "articles"),
    [
        ("2021-04-07", "2021-04-08", RelationKind.UPDATE, ("one", "other")),
        ("2021-04-07", "2021-04-07", RelationKind.UPDATE, ("one", "other")),
        ("2021-04-07", None, RelationKind.UPDATE, ("one", "other")),
        ("2021-04", "2021-04-07", RelationKind.UPDATE, ("one", "other")),
        (None, None, RelationKind.UPDATE, ("one", "other")),
        # the longer one was there first: it was cut
        ("2021-04-08", "2021-04-07", RelationKind.NEAR_DUPLICATE, ("other", "one")),
        ("2021-05", "2021-04-07", RelationKind.NEAR_DUPLICATE, ("other", "one")),
    ],
)
def test_an_update_adds_and_is_not_the_earlier(
    first: str | None, second: str | None, kind: RelationKind, articles: tuple[str, str]
) -> None:
    report = sentences("flood", 6)
    found = pair([report], [report, sentences("new", 3)], first=first, second=second)
    assert (found.kind, found.articles) == (kind, articles)
    assert found.containment == 1
    assert found.longest == 60


@pytest.mark.parametrize(
    ("kept", "added", "kind"),
    [
        (20, 2, RelationKind.UPDATE),  # two sentences more
        (20, 1, RelationKind.NEAR_DUPLICATE),
        (3, 1, RelationKind.UPDATE),  # a third more words
        (12, 9, RelationKind.UPDATE),
    ],
)
def test_what_is_added_must_be_worth_it(kept: int, added: int, kind: RelationKind) -> None:
    report = sentences("flood", kept)
    found = pair(
        [report], [report, sentences("new", added)], first="2021-04-07", second="2021-04-08"
    )
    assert found.kind is kind


def test_lines_cut_in_two_are_no_added_sentences() -> None:
    report = sentences("flood", 20)
    cut = report.replace(" flood3x4", "\nflood3x4").replace(" flood5x4", "\nflood5x4")
    found = pair([report], [f"{cut} It rained."], first="2021-04-07", second="2021-04-08")
    assert found.kind is RelationKind.NEAR_DUPLICATE


@pytest.mark.parametrize(
    ("shared", "own", "kind"),
    [
        (10, 5, RelationKind.NEAR_DUPLICATE),
        (10, 30, RelationKind.SHARED_PASSAGES),
        (1, 9, RelationKind.SHARED_PASSAGES),
    ],
)
def test_more_than_half_of_the_shorter_makes_a_near_duplicate(
    shared: int, own: int, kind: RelationKind
) -> None:
    common = sentences("common", shared)
    found = pair(
        [common, sentences("one", own)],
        [sentences("other", own + 1), common],
        first=None,
        second=None,
    )
    assert found.kind is kind
    assert found.containment == pytest.approx(shared / (shared + own), abs=0.05)
    assert found.articles == ("one", "other")


def test_what_is_shared_outside_of_passages_counts_for_nothing() -> None:
    common, phrase = sentences("common", 4), "at the end of the day"
    with_phrase = pair(
        [common, f"one1 one2 {phrase} one3 one4"],
        [f"two1 {phrase} two2", common],
        first=None,
        second=None,
    )
    sure = 36 / (36 + 8 - 2)
    assert with_phrase.containment >= sure - 0.05
    assert with_phrase.longest == 40


def test_many_copies_are_each_related_to_the_first() -> None:
    copies = [
        make_article(f"a{number:02}", body=[sentences("wire", 5)], date=f"2021-04-{30 - number:02}")
        for number in range(20)
    ]
    found = related(*copies, relations=Relations(most=10))
    assert [one.articles for one in found] == [("a19", f"a{number:02}") for number in range(19)]
    assert {one.kind for one in found} == {RelationKind.IDENTICAL}

    every = related(*copies, relations=Relations(most=20))
    ids = [article.id for article in copies]
    assert {frozenset(one.articles) for one in every} == set(map(frozenset, combinations(ids, 2)))


def test_of_the_first_day_the_article_from_which_the_others_are_cut_is_in_the_middle() -> None:
    parts = [sentences(f"part{number}n", 3) for number in range(12)]
    cut = [
        make_article(f"a{number:02}", body=[*parts[:number], *parts[number + 1 :]])
        for number in range(12)
    ]
    whole = make_article("whole", body=parts)
    found = related(*cut, whole, relations=Relations(most=5))
    assert {article.id for article in cut} == {
        one.articles[0] for one in found if one.articles[1] == "whole"
    }
    # what two of them share and the whole has not is in few
    assert len(found) < 12 * 13 / 4


def test_articles_without_the_text_of_their_sources_are_related_as_well() -> None:
    report = sentences("flood", 6)
    articles = [
        make_article("one", body=[report]),
        make_article("two", body=[report, "It rained."]),
    ]
    bare = [attrs.evolve(one, source=attrs.evolve(one.source, text=None)) for one in articles]
    assert related(*bare) == related(*articles) != []


@pytest.mark.parametrize("options", [{"near": 1.5}, {"update": -0.1}, {"most": 1}])
def test_a_bad_option_is_refused(options: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        Relations(**options)  # type: ignore[arg-type]


def test_unrelated_generated_articles_are_no_copies_of_each_other() -> None:
    articles = [
        attrs.evolve(parse_article(made.text), id=made.name) for made in generate_articles(250)
    ]
    assert not [one for one in related(*articles) if one.kind in ALIKE]
