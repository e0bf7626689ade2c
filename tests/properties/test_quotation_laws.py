"""Laws of quotations that hold for any text."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.analyses.quotes import Quotations, find_quotations
from newscorpus.analyses.quotes.marks import find_marked
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import QuotationKind
from tests.builders import make_article

PIECES = st.sampled_from(
    [
        *"\"“”‘’'«»`.,:;?!–()",
        *(" “", "” ", ' "', '" ', "’s ", "s’ "),
        *(" Ann Lee ", " said ", " he ", " she ", " that ", " according to ", " and ", " who "),
        *(" rain ", " the minister ", " Foreign Minister ", " of ", " said", "Mr. ", " saying "),
        *(" quoted ", " as ", " told ", "\t", " ", "É", "İ", "\U0001f327"),
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=80)
BODIES = st.lists(TEXTS.filter(str.strip).map(lambda text: text.replace("\n", " ")), max_size=5)


@given(TEXTS)
def test_marks_are_pairs_that_do_not_overlap(text: str) -> None:
    pairs = find_marked(text)

    assert all(pair.outer.contains(pair.inner) and len(pair.inner) for pair in pairs)
    assert all(a.outer.end <= b.outer.start for a, b in itertools.pairwise(pairs))


@given(BODIES)
def test_any_text_gives_quotations_that_say_where_they_stand(body: list[str]) -> None:
    article = make_article(body=body)
    quotations = find_quotations(article)
    text = article.source.text or ""

    assert all(each.span.of(text) == each.text and each.text for each in quotations)
    assert [each.id for each in quotations] == [f"flood#q{n + 1}" for n in range(len(quotations))]
    starts = [each.span.start for each in quotations]
    assert starts == sorted(starts)


@given(BODIES)
def test_what_stands_in_marks_is_found_once(body: list[str]) -> None:
    marked = [
        each.span
        for each in find_quotations(make_article(body=body))
        if each.kind is not QuotationKind.INDIRECT
    ]

    assert all(not a.overlaps(b) for a, b in itertools.pairwise(marked))


@given(BODIES, BODIES)
def test_the_order_of_the_articles_does_not_matter(one: list[str], other: list[str]) -> None:
    articles = [make_article("one", body=one), make_article("other", body=other)]
    forth, back = (list(Quotations()(Corpus(order))) for order in (articles, articles[::-1]))

    assert sorted(forth, key=lambda q: q.id) == sorted(back, key=lambda q: q.id)
