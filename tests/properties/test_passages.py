"""What holds for the passages of any articles."""

from collections import defaultdict
from itertools import combinations, product, takewhile

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.analyses.passages import Passages
from newscorpus.analyses.wording import wording
from newscorpus.models.corpus import Corpus
from tests.builders import make_article

Places = set[tuple[str, int]]

# few words, so that runs repeat within an article and across articles, and are cut in many ways
TEXTS = st.lists(st.sampled_from("abc"), max_size=24).map(tuple)
LONG_TEXTS = st.lists(st.sampled_from("ab"), min_size=6, max_size=40).map(tuple)


def corpus_of(texts: list[tuple[str, ...]]) -> Corpus:
    return Corpus(
        make_article(f"n{number}", [" ".join(words)] if words else [])
        for number, words in enumerate(texts)
    )


def shared_run(first: tuple[str, ...], second: tuple[str, ...], one: int, other: int) -> int:
    """Count the words that are the same from two places on, if none before them is."""
    if one and other and first[one - 1] == second[other - 1]:
        return 0
    pairs = zip(first[one:], second[other:], strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def by_force(texts: list[tuple[str, ...]], shortest: int) -> dict[tuple[str, ...], Places]:
    """Compare every pair of places in every pair of articles, as the definition has it."""
    runs = {
        first[one : one + length]
        for first, second in combinations(texts, 2)
        for one, other in product(range(len(first)), range(len(second)))
        if (length := shared_run(first, second, one, other)) >= shortest
    }
    places: dict[tuple[str, ...], Places] = defaultdict(set)
    for run, (number, words) in product(runs, enumerate(texts)):
        for start in range(len(words) - len(run) + 1):
            if words[start : start + len(run)] == run:
                places[run].add((f"n{number}", start))
    return dict(places)


def found(corpus: Corpus, analysis: Passages) -> dict[tuple[str, ...], Places]:
    starts = {
        (article.id, words.span(number, number + 1).start): number
        for article in corpus
        for words in [wording(article)]
        for number in range(len(words.words))
    }
    passages = {}
    for passage in analysis(corpus):
        first = passage.occurrences[0]
        text = corpus[first.article].source.text or ""
        words = tuple(first.span.of(text).split())
        assert len(words) == passage.words
        assert words not in passages
        passages[words] = {
            (o.article, starts[o.article, o.span.start]) for o in passage.occurrences
        }
        assert len(passages[words]) == len(passage.occurrences)
    return passages


@given(st.lists(TEXTS, max_size=5), st.integers(1, 9))
def test_all_and_only_the_maximal_runs_are_found(
    texts: list[tuple[str, ...]], shortest: int
) -> None:
    analysis = Passages(shortest=shortest, many=None)

    assert found(corpus_of(texts), analysis) == by_force(texts, shortest)


@given(st.lists(LONG_TEXTS, min_size=2, max_size=5))
def test_so_they_are_with_the_usual_length(texts: list[tuple[str, ...]]) -> None:
    assert found(corpus_of(texts), Passages(many=None)) == by_force(texts, 8)


@given(st.lists(LONG_TEXTS, min_size=2, max_size=4))
def test_copies_of_an_article_change_nothing_but_the_places(
    texts: list[tuple[str, ...]],
) -> None:
    copied = [*texts, *texts[:2]]

    assert found(corpus_of(copied), Passages(many=None)) == by_force(copied, 8)


@given(
    st.lists(LONG_TEXTS, max_size=5).flatmap(
        lambda t: st.tuples(st.just(t), st.permutations(range(len(t))))
    )
)
def test_the_order_of_the_articles_makes_no_difference(
    case: tuple[list[tuple[str, ...]], list[int]],
) -> None:
    texts, order = case
    articles = corpus_of(texts).articles
    passages = tuple(Passages()(Corpus(articles)))

    assert tuple(Passages()(Corpus(articles[place] for place in order))) == passages


@given(st.lists(LONG_TEXTS, min_size=2, max_size=6))
def test_a_cap_on_frequent_runs_invents_nothing(texts: list[tuple[str, ...]]) -> None:
    capped = found(corpus_of(texts), Passages(many=None, most=2))

    assert capped.items() <= by_force(texts, 8).items()
