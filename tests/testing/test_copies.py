"""Corpora with planted copies: the truth that comes with them, borne out by plain counting."""

import datetime as dt
import html
import re
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.models.ties import RelationKind
from newscorpus.testing import (
    Change,
    CopiedCorpus,
    GeneratedArticle,
    PlantedCopy,
    Setting,
    generate_copied_corpus,
)
from newscorpus.testing.copies.changes import WAYS, copy
from newscorpus.testing.copies.drafts import write
from newscorpus.testing.copies.edits import americanise, edit
from newscorpus.testing.copies.families import families
from newscorpus.testing.copies.typesetting import BROKEN, WIDTH, reset
from newscorpus.testing.copies.vocabulary import STOCK

COUNT, SHARE = 150, 0.4
CORPUS = generate_copied_corpus(COUNT, seed=5, share=SHARE)
ARTICLES = {article.name: article for article in CORPUS.articles}

SHORTEST_PASSAGE = 8
GRAM = 5
MUCH, NEARLY_ALL = 0.5, 0.8
CLEARLY_LONGER = 1.25
MOST_DAYS = 3

_BROKEN_WORD = re.compile(r"(?<=[a-z])-\n(?=[a-z])")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060]")
_WORD = re.compile(r"\w+(?:,\w+)*")


def _words(paragraphs: tuple[str, ...]) -> list[str]:
    """Read words with nothing but the standard library."""
    text = _INVISIBLE.sub("", html.unescape("\n\n".join(paragraphs)))
    return _WORD.findall(_BROKEN_WORD.sub("", text).casefold())


WORDS = {name: _words(article.truth.paragraphs) for name, article in ARTICLES.items()}


def _rng(seed: int) -> Random:
    return Random(seed)  # noqa: S311 -- nothing secret is made here


def _runs(words: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[place : place + length]) for place in range(len(words) - length + 1)}


def _containment(planted: PlantedCopy) -> float:
    one, other = (_runs(WORDS[name], GRAM) for name in (planted.original, planted.copy))
    return len(one & other) / min(len(one), len(other))


def _day(article: GeneratedArticle) -> dt.date:
    return dt.date.fromisoformat(article.truth.date or "")


def _days_between(planted: PlantedCopy) -> int:
    return (_day(ARTICLES[planted.copy]) - _day(ARTICLES[planted.original])).days


def _of(*changes: Change) -> list[PlantedCopy]:
    return [planted for planted in CORPUS.copies if planted.change in changes]


def test_the_same_arguments_give_the_same_corpus_and_another_seed_another() -> None:
    assert generate_copied_corpus(COUNT, seed=5, share=SHARE) == CORPUS
    assert generate_copied_corpus(COUNT, seed=6, share=SHARE) != CORPUS


def test_so_large_a_share_are_copies() -> None:
    assert len(CORPUS.articles) == COUNT
    assert len({planted.copy for planted in CORPUS.copies}) == COUNT * SHARE


def test_every_change_and_setting_is_there() -> None:
    assert {planted.change for planted in CORPUS.copies} == set(Change)
    assert {planted.setting for planted in CORPUS.copies} == set(Setting)


def test_names_are_in_order_and_tell_nothing() -> None:
    names = [article.name for article in CORPUS.articles]
    originals = {planted.original for planted in CORPUS.copies}
    copies = {planted.copy for planted in CORPUS.copies}

    assert names == sorted(ARTICLES)
    assert min(copies) < max(originals)
    assert min(originals) < max(copies)


@pytest.mark.parametrize("name", ARTICLES)
def test_the_text_stands_in_the_file(name: str) -> None:
    article = ARTICLES[name]
    written = "".join(_BROKEN_WORD.sub("", article.text.replace("\u200b", "")).split())

    for paragraph in article.truth.paragraphs:
        assert "".join(paragraph.replace("\u200b", "").split()) in written


def test_copies_are_dated_at_most_three_days_after_their_original() -> None:
    assert {_days_between(planted) for planted in CORPUS.copies} == set(range(MOST_DAYS + 1))


def test_a_whole_chain_lasts_three_days_at_most() -> None:
    chained = [planted for planted in CORPUS.copies if planted.setting is Setting.CHAIN]
    original_of = {planted.copy: planted.original for planted in chained}
    steps = []
    for planted in chained:
        first, count = planted.original, 1
        while first in original_of:
            first, count = original_of[first], count + 1
        assert (_day(ARTICLES[planted.copy]) - _day(ARTICLES[first])).days <= MOST_DAYS
        assert CORPUS.kin(first, planted.copy)
        steps.append(count)

    assert max(steps) > 1


@pytest.mark.parametrize("planted", CORPUS.copies, ids=lambda p: f"{p.original} {p.copy}")
def test_a_copy_and_its_original_share_a_passage(planted: PlantedCopy) -> None:
    matcher = SequenceMatcher(None, WORDS[planted.original], WORDS[planted.copy], autojunk=False)

    assert matcher.find_longest_match().size >= SHORTEST_PASSAGE


def test_a_reprint_and_a_reset_have_the_same_words() -> None:
    for planted in _of(Change.REPRINT, Change.RESET):
        assert planted.relation is RelationKind.IDENTICAL
        assert WORDS[planted.original] == WORDS[planted.copy]


def test_a_reset_has_other_signs_or_broken_words() -> None:
    for planted in _of(Change.RESET):
        original, copied = ARTICLES[planted.original], ARTICLES[planted.copy]
        is_broken = copied.noise == BROKEN.name
        assert is_broken or original.truth.paragraphs != copied.truth.paragraphs


def test_words_of_some_resets_are_broken_at_the_end_of_a_line() -> None:
    broken = [article for article in ARTICLES.values() if article.noise == BROKEN.name]

    assert any(_BROKEN_WORD.search(article.text) for article in broken)


def test_only_these_have_the_same_words() -> None:
    identical = {planted.copy for planted in _of(Change.REPRINT, Change.RESET)}

    for planted in CORPUS.copies:
        if planted.copy not in identical:
            assert WORDS[planted.original] != WORDS[planted.copy]


def test_an_update_has_nearly_all_and_clearly_more_and_comes_later() -> None:
    for planted in _of(Change.UPDATE):
        assert planted.relation is RelationKind.UPDATE
        assert _containment(planted) >= NEARLY_ALL
        longer = len(WORDS[planted.copy]) / len(WORDS[planted.original])
        assert CLEARLY_LONGER <= longer < CLEARLY_LONGER + MUCH
        assert _days_between(planted) > 0


def test_of_a_near_duplicate_much_is_in_both() -> None:
    near = [p for p in CORPUS.copies if p.relation is RelationKind.NEAR_DUPLICATE]

    assert [planted for planted in near if _containment(planted) < MUCH] == []


def test_a_near_duplicate_is_no_update() -> None:
    """It is longer only if the original is the longer one and the earlier one."""
    for planted in _of(Change.ABRIDGEMENT, Change.SENTENCES_DROPPED):
        assert len(WORDS[planted.copy]) < len(WORDS[planted.original])
        assert _days_between(planted) > 0
    for planted in _of(Change.LIGHT_EDIT, Change.SENTENCES_REORDERED):
        longer = len(WORDS[planted.copy]) / len(WORDS[planted.original])
        assert 1 / CLEARLY_LONGER < longer < CLEARLY_LONGER
    for planted in _of(Change.MERGER):
        assert _containment(planted) < NEARLY_ALL


def test_of_an_excerpt_the_lesser_part_is_copied() -> None:
    for planted in _of(Change.EXCERPT):
        assert planted.relation is RelationKind.SHARED_PASSAGES
        assert _containment(planted) < MUCH


def test_the_same_sentences_stand_in_another_order() -> None:
    for planted in _of(Change.SENTENCES_REORDERED):
        assert Counter(WORDS[planted.original]) == Counter(WORDS[planted.copy])


def test_what_is_not_copied_differs_within_every_eight_words_but_for_stock_sentences() -> None:
    stock = " ".join(" ".join(_words((sentence,))) for sentence in STOCK)
    having: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name, words in WORDS.items():
        for run in _runs(words, SHORTEST_PASSAGE):
            having[run].append(name)
    strangers = {
        " ".join(run)
        for run, names in having.items()
        for one, other in combinations(names, 2)
        if not CORPUS.kin(one, other)
    }

    assert {run for run in strangers if run not in stock} == set()
    assert strangers, "stock sentences stand in articles that have nothing to do with each other"


def test_kin_have_text_from_one_article() -> None:
    merged = defaultdict(list)
    for planted in _of(Change.MERGER):
        merged[planted.copy].append(planted.original)
    for name, (one, other) in merged.items():
        assert CORPUS.kin(name, one)
        assert CORPUS.kin(other, name)
        assert not CORPUS.kin(one, other)


def test_copies_of_one_report_are_kin() -> None:
    wires = defaultdict(list)
    for planted in CORPUS.copies:
        if planted.setting is Setting.WIRE:
            wires[planted.original].append(planted.copy)

    assert wires
    for copies in wires.values():
        assert len(copies) > 1
        assert all(CORPUS.kin(one, other) for one, other in combinations(copies, 2))


def test_from_a_thousand_copies_on_one_report_is_printed_everywhere() -> None:
    copies = [{link.copy for link in family.links} for family in families(1_000, _rng(1))]

    assert sum(map(len, copies)) == 1_000
    assert max(map(len, copies)) == 300


@pytest.mark.parametrize("count", [0, 1, 2, 3, 7, 12])
def test_small_corpora_have_so_many_articles_too(count: int) -> None:
    corpus = generate_copied_corpus(count, share=SHARE)

    assert len(corpus.articles) == count


def test_without_copies_nothing_is_copied() -> None:
    corpus = generate_copied_corpus(10, share=0)

    assert corpus.copies == ()
    assert not corpus.kin("000000", "000001")


@pytest.mark.parametrize(("count", "share"), [(-1, 0.1), (10, -0.1), (10, 0.5)])
def test_what_cannot_be_is_refused(count: int, share: float) -> None:
    with pytest.raises(ValueError, match=r"a share of 0 to 0\.4 are"):
        generate_copied_corpus(count, share=share)


def test_names_that_are_not_there_are_no_kin() -> None:
    with pytest.raises(KeyError):
        CopiedCorpus((), ()).kin("a", "b")


@given(st.integers(min_value=0))
def test_resetting_keeps_every_word(seed: int) -> None:
    rng = _rng(seed)
    paragraphs = tuple(map(" ".join, write(rng).paragraphs))

    assert _words(reset(paragraphs, rng)) == _words(paragraphs)


@given(st.integers(min_value=0))
def test_breaking_lines_keeps_every_word_and_its_width(seed: int) -> None:
    rng = _rng(seed)
    paragraphs = tuple(map(" ".join, write(rng).paragraphs))
    broken = BROKEN.change("\n\n".join(paragraphs), rng)

    assert _words((broken,)) == _words(paragraphs)
    assert max(map(len, broken.split("\n"))) <= WIDTH


@given(st.integers(min_value=0), st.sampled_from(Change))
def test_a_copy_has_little_that_its_originals_have_not(seed: int, change: Change) -> None:
    rng, way = _rng(seed), WAYS[change]
    originals = [write(rng, way.sizes) for _ in range(way.originals)]
    copied = copy(originals, change, rng)
    known = {s for draft in originals for sentences in draft.paragraphs for s in sentences}
    new = [s for sentences in copied.paragraphs for s in sentences if s not in known]

    assert copied.paragraphs
    assert all(copied.paragraphs)
    if change not in {Change.LIGHT_EDIT, Change.UPDATE, Change.EXCERPT}:
        assert new == []


@given(st.integers(min_value=0))
def test_an_edit_touches_one_place(seed: int) -> None:
    rng = _rng(seed)
    for sentence in write(rng).paragraphs[0]:
        words, edited = sentence.split(), edit(sentence, rng).split()
        changes = [
            change
            for change in SequenceMatcher(None, words, edited, autojunk=False).get_opcodes()
            if change[0] != "equal"
        ]
        assert len(changes) == 1


def test_american_spelling_is_the_same_a_second_time() -> None:
    sentence = "9 grey theatres and 7 jewellers were catalogued, said Dora Kelashham."

    assert americanise(sentence) != sentence
    assert americanise(americanise(sentence)) == americanise(sentence)
