"""Names are found in any text, where they stand, whatever the order of the articles."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus import Source, parse_article
from newscorpus.analyses.entities import Entities, mentions
from newscorpus.models.corpus import Corpus
from newscorpus.slugs import slug

WORDS = st.sampled_from(
    """
    Peter Zlork Anna Gen. Minister President of the and and in met Norway German-led U.S. (ZTO)
    Zlork's Bank al-Assad A380 747 Inc. said “Rain , . : - Mr O'Leary NATO Tuesday May iPhone & ’
    """.split()  # noqa: SIM905 -- a list of words reads better as words
)
SENTENCES = st.lists(WORDS, max_size=14).map(" ".join)
TEXTS = st.lists(SENTENCES | st.text(max_size=60), max_size=5).map("\n\n".join)


@given(TEXTS)
def test_any_text_has_mentions_that_slice_to_what_they_say(text: str) -> None:
    article = parse_article("date 2021-04-07 " + text)
    source = article.source.text or ""
    found = mentions(article)

    assert [" ".join(one.span.of(source).split()) for one in found] == [f.surface for f in found]
    assert all(one.form.endswith(one.surface) for one in found)
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(found))


@settings(max_examples=60)
@given(st.lists(TEXTS, max_size=4), st.randoms())
def test_entities_do_not_depend_on_the_order_of_the_articles(texts: list[str], rng: object) -> None:
    articles = [
        parse_article(Source(f"{n}.txt", f"sha256:{n}", "utf-8", "date 2021-04-07 " + text))
        for n, text in enumerate(texts)
    ]
    found = list(Entities()(Corpus(tuple(articles))))
    rng.shuffle(articles)  # type: ignore[attr-defined]
    again = list(Entities()(Corpus(tuple(articles))))

    assert [(e.id, e.kind, e.name, e.variants) for e in found] == [
        (e.id, e.kind, e.name, e.variants) for e in again
    ]
    assert [set(e.mentions) for e in found] == [set(e.mentions) for e in again]
    assert len({e.id for e in found}) == len(found)
    assert all(e.id == slug(e.id) for e in found)
    assert all(": " in v.why for e in found for v in e.variants)


@pytest.mark.parametrize(
    "piece",
    ["Aaa Bbb ", "Gen. and ", "President ", "Bank of ", "U.S.", "A’b", "Russia and ", "A\n"],
)
def test_an_endless_run_of_capitals_costs_no_more_than_its_length(piece: str) -> None:
    article = parse_article("date 2021-04-07 It rained.\n\nThe " + piece * 4000)

    assert len(mentions(article)) <= 8000
