"""Laws of passages and relations, for any articles."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.analyses.passages import Passages
from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.relations import Relations
from newscorpus.analyses.wording import wording
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Passage, Relation, RelationKind
from tests.builders import make_article

DATES = st.sampled_from([None, "2021-04-07", "2021-04-08", "2021-04", "2021", "XXXX-05"])
VOCABULARIES = st.sampled_from(["ab", "abc", "abcdefgh", "abcdefghijklmnopqrstuvwxyz"])
Words = tuple[str, ...]


def texts(vocabulary: Sequence[str], longest: int = 30) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(vocabulary), max_size=longest)


@st.composite
def corpora(draw: st.DrawFn) -> list[Article]:
    """Articles of few words, some of them copied whole or in part from those before."""
    vocabulary = draw(VOCABULARIES)
    written: list[list[str]] = []
    for _ in range(draw(st.integers(0, 5))):
        text, copies = draw(texts(vocabulary)), draw(st.booleans())
        if written and copies:
            source = written[draw(st.integers(0, len(written) - 1))]
            start = draw(st.integers(0, len(source)))
            end = draw(st.integers(start, len(source)))
            text = source[start:end] + text if draw(st.booleans()) else text + source[start:end]
            text = list(source) if not draw(st.integers(0, 4)) else text
        written.append(text)
    cuts = draw(st.lists(st.integers(0, 40), min_size=len(written), max_size=len(written)))
    return [
        make_article(
            f"a{number}",
            body=[" ".join(part) for part in (text[:cut], text[cut:]) if part],
            date=draw(DATES),
        )
        for number, (text, cut) in enumerate(zip(written, cuts, strict=True))
    ]


def maximal(articles: Sequence[Article], shortest: int) -> dict[Words, set[tuple[str, int]]]:
    """Find what passages are by their definition, pair by pair, with all their places."""
    found: set[Words] = set()
    words = {article.id: wording(article).words for article in articles}
    for one, other in combinations(words.values(), 2):
        for i in range(len(one)):
            for j in range(len(other)):
                if i and j and one[i - 1] == other[j - 1]:
                    continue
                size = 0
                while one[i + size : i + size + 1] == other[j + size : j + size + 1] != ():
                    size += 1
                if size >= shortest:
                    found.add(one[i : i + size])
    return {
        run: {
            (article, start)
            for article, text in words.items()
            for start in range(len(text) - len(run) + 1)
            if text[start : start + len(run)] == run
        }
        for run in found
    }


def as_found(articles: Sequence[Article], passage: Passage) -> tuple[Words, set[tuple[str, int]]]:
    """Give the words of a passage and its places, read from the articles' sources."""
    by_id = {article.id: wording(article) for article in articles}
    numbers = [(one.article, by_id[one.article].numbers(one.span)) for one in passage.occurrences]
    runs = {by_id[article].words[part.start : part.stop] for article, part in numbers}
    assert len(runs) == 1
    return runs.pop(), {(article, part.start) for article, part in numbers}


def as_sorted(article: Article) -> tuple[object, ...]:
    """Give what articles are sorted by: dates that a calendar can place come first."""
    is_placed = article.date is not None and article.date.is_placed
    return (0, article.date, article.id) if is_placed else (1, article.id)


@given(corpora(), st.sampled_from([1, 2, 3, 5, 6, 8]))
def test_all_and_only_the_runs_that_cannot_be_made_longer_are_found(
    articles: list[Article], shortest: int
) -> None:
    finder = Passages(shortest=shortest, many=None, most=10_000)
    found = [as_found(articles, passage) for passage in finder(Corpus(articles))]

    assert len({words for words, _ in found}) == len(found)
    assert dict(found) == maximal(articles, shortest)


@given(corpora(), st.sampled_from([1, 2, 4]))
def test_whatever_is_left_out_all_that_is_found_is_a_passage_with_all_its_places(
    articles: list[Article], most: int
) -> None:
    wanted = maximal(articles, 4)
    for many in (None, 3):
        for passage in Passages(shortest=4, most=most, many=many)(Corpus(articles)):
            words, places = as_found(articles, passage)
            assert places == wanted[words]


@given(corpora())
def test_places_are_in_order_and_hold_as_many_words_as_is_said(articles: list[Article]) -> None:
    corpus = Corpus(articles)
    for passage in Passages(shortest=3, many=None)(corpus):
        keys = [(*as_sorted(corpus[one.article]), one.span) for one in passage.occurrences]
        assert keys == sorted(keys)
        for one in passage.occurrences:
            assert len(wording(corpus[one.article]).numbers(one.span)) == passage.words


@given(st.data())
def test_the_order_of_the_articles_makes_no_difference(data: st.DataObject) -> None:
    articles = data.draw(corpora())
    shuffled = data.draw(st.permutations(articles))
    for finder in (Passages(shortest=4, most=2), Passages(shortest=4, many=None)):
        first = analyse(Corpus(articles), [finder, Relations()])
        second = analyse(Corpus(shuffled), [finder, Relations()])
        assert first.found == second.found


@given(corpora())
def test_relations_say_what_two_articles_share(articles: list[Article]) -> None:
    corpus = analyse(Corpus(articles), [Passages(shortest=5, many=None), Relations()])
    passages = corpus.findings(Passage)
    having = defaultdict(list)
    for passage in passages:
        ids = sorted({one.article for one in passage.occurrences})
        for pair in combinations(ids, 2):
            having[pair].append(passage.words)

    relations = {tuple(sorted(one.articles)): one for one in corpus.findings(Relation)}

    assert {pair: max(found) for pair, found in having.items()} == {
        pair: one.longest for pair, one in relations.items()
    }
    for one in relations.values():
        assert 0 < one.jaccard <= one.containment <= 1
        first, second = (wording(corpus[article]).words for article in one.articles)
        assert (one.kind is RelationKind.IDENTICAL) == (first == second)
        if one.kind is RelationKind.IDENTICAL:
            assert one.containment == one.jaccard == 1
        if one.kind is RelationKind.UPDATE:
            assert len(first) < len(second)
