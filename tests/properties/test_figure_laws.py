"""Laws of figures, for any text."""

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.analyses.figures import Figures, figures_of
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Figure
from newscorpus.readers.article import parse_article
from tests.builders import make_article

WORDS = st.sampled_from([
    "46", "per cent", "%", "$5 million", "fifty thousand", "doses", "1,247", "more", "others",
    "of", "by", "in", "the", "and", "rose", "increase", "trade", "Kabul", "killed", "people’s",
    "people", "”", "“", ",", ". ", "\n", "-", "three", "half", "km", "at least", "İ", "was", "to",
])  # fmt: skip
TEXTS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=30).map(" ".join))
CORPORA = st.lists(TEXTS, max_size=5).map(
    lambda texts: [make_article(f"a{number}", body=[text]) for number, text in enumerate(texts)]
)


@given(TEXTS)
def test_figures_stand_where_they_say(text: str) -> None:
    article = make_article(body=[text, "Rain fell on 46 men."])
    source = article.source.text or ""

    found = [one.figure for one in figures_of(article)]

    for figure in found:
        assert figure.verbatim == figure.span.of(source)
        assert figure.noun is None or figure.noun in source
        assert figure.group is None
    assert [f.id for f in found] == [f"flood#f{number}" for number in range(1, len(found) + 1)]
    assert sorted(found, key=lambda f: f.span.start) == found


@given(st.text(max_size=80))
def test_any_text_that_is_read_gives_figures_or_none(text: str) -> None:
    assert isinstance(figures_of(parse_article(text)), tuple)


@given(CORPORA)
def test_figures_and_groups_do_not_depend_on_the_order_of_articles(articles: list[Article]) -> None:
    forwards = set(Figures()(Corpus(articles)))
    backwards = set(Figures()(Corpus(reversed(articles))))

    assert forwards == backwards


@given(CORPORA)
def test_a_group_has_several_figures_which_are_equal(articles: list[Article]) -> None:
    groups: dict[str, list[Figure]] = defaultdict(list)
    for figure in Figures()(Corpus(articles)):
        if figure.group:
            groups[figure.group].append(figure)

    for same in groups.values():
        assert len(same) > 1
        assert len({(f.kind, f.value, f.unit) for f in same}) == 1
    assert set(groups) == {f"g{number}" for number in range(1, len(groups) + 1)}
