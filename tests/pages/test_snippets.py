"""Words from an article that show why it is on a topic."""

from newscorpus.models.article import Article
from newscorpus.models.findings import TermMatch, TopicArticle
from newscorpus.pages.layout import parts
from newscorpus.pages.markup import markup
from newscorpus.pages.snippets import CONTEXT, LONGEST_MATCH, Snippet, snippets
from newscorpus.text import Span
from tests.builders import make_article


def show(article: Article, *terms: str) -> tuple[Snippet, ...]:
    source = article.source.text or ""
    matched = []
    for term in terms:
        starts = [at for at in range(len(source)) if source.startswith(term, at)]
        spans = tuple(Span(at, at + len(term)) for at in starts)
        matched.append(TermMatch(term, spans))
    return snippets(parts(article), TopicArticle(article.id, 1, tuple(matched)))


def test_the_words_found_are_marked_in_their_paragraph() -> None:
    (snippet,) = show(make_article(body=["First.", "The river rose."]), "river")

    assert markup(snippet.text, snippet.marks) == "The <mark>river</mark> rose."
    assert (snippet.link.target, snippet.cut_before, snippet.cut_after) == (
        "articles/flood/#p2",
        False,
        False,
    )


def test_a_long_paragraph_is_cut_between_words() -> None:
    text = "before " * 60 + "river " + "after " * 60
    (snippet,) = show(make_article(body=[text.strip()]), "river")

    assert snippet.text.startswith("before ")
    assert snippet.text.endswith(" after")
    assert snippet.cut_before
    assert snippet.cut_after
    assert len(snippet.text) <= len("river") + 2 * CONTEXT + 2


def test_a_word_without_an_end_is_cut_where_it_must_be() -> None:
    text = "x" * 500 + "river" + "y" * 500
    (snippet,) = show(make_article(body=[text]), "river")

    assert snippet.text == "x" * CONTEXT + "river" + "y" * CONTEXT


def test_found_words_without_an_end_are_cut_too() -> None:
    words = "river" * 100
    (snippet,) = show(make_article(body=[words]), words)

    assert len(snippet.text) <= LONGEST_MATCH + CONTEXT


def test_every_term_in_sight_is_marked() -> None:
    found = show(make_article(body=["Boats on the river."]), "river", "Boats")

    assert [markup(s.text, s.marks) for s in found] == [
        "<mark>Boats</mark> on the <mark>river</mark>."
    ]


def test_no_words_are_shown_twice() -> None:
    numbers = " ".join(str(number) for number in range(100, 125))
    more = " ".join(str(number) for number in range(200, 225))
    text = f"river {numbers} boats {more} tents"
    found = show(make_article(body=[text]), "river", "boats", "tents")
    shown = [number for snippet in found for number in snippet.text.split()]

    assert len(shown) == len(set(shown))
    assert [word for word in shown if word.isalpha()] == ["river", "tents"]


def test_the_text_is_preferred_to_the_headline() -> None:
    (snippet,) = show(make_article(body=["A river."], title="The river"), "river")

    assert snippet.text == "A river."


def test_what_stands_only_in_the_headline_is_shown_from_there() -> None:
    (snippet,) = show(make_article(body=["It rose."], title="The river"), "river")

    assert snippet.link.target == "articles/flood/#headline"


def test_an_article_put_in_by_hand_shows_nothing() -> None:
    assert show(make_article()) == ()
