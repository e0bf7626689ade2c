"""Front matter: what is read from it, what is wrong with it, and how it is written back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import parse_article
from newscorpus.readers.frontmatter import FrontMatter, split_front_matter
from newscorpus.readers.frontmatter_writing import rewrite_front_matter
from newscorpus.testing.laws import broken_laws

TEXT = (
    "---\n# what we know\ntitle: 'Rain'   # a working title\ntags:\n  - one\n  - two\n"
    "date: 2021-04-07\n---\n\nIt rained all day in the valley.\n"
)
_WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), min_size=1)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_a_mark_before_it_do_not_turn_it_into_text(end: str, mark: str) -> None:
    article = parse_article(mark + TEXT.replace("\n", end))

    assert (article.title, str(article.date)) == ("Rain", "2021-04-07")
    assert [block.text for block in article.paragraphs] == ["It rained all day in the valley."]


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ("title: Rain\ntitle: Snow", "NC211"),
        ("date: 2021-13-41", "NC203"),
        ("date: [2021-04-07, 2021-04-08]", "NC213"),
        ("1: a\n[x, y]: b", "NC210"),
        ("title: [Rain", "NC208"),
        ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]", "NC212"),
        ("title: !!python/object:os.system x", "NC215"),
        ("lang: no such language", "NC213"),
        ("a: " + "[" * 40 + "]" * 40, "NC214"),
    ],
)
def test_what_is_wrong_is_told_and_the_article_is_read(entry: str, code: str) -> None:
    text = f"---\n{entry}\n---\nIt rained all day in the valley.\n"

    article = parse_article(text)

    told = next(d for d in article.diagnostics if d.code == code)
    assert told.position is not None
    assert told.position.line > 1
    assert article.paragraphs[-1].text == "It rained all day in the valley."
    assert list(broken_laws(article, text)) == []


def test_front_matter_without_an_end_is_told_and_read_as_text() -> None:
    article = parse_article("---\ntitle: Rain\n\nIt rained all day in the valley.\n")

    assert [d.code for d in article.diagnostics if d.code == "NC207"] == ["NC207"]
    assert article.paragraphs[-1].text == "It rained all day in the valley."


def test_a_rule_of_hyphens_above_a_text_is_no_front_matter() -> None:
    assert split_front_matter("---\n\nIt rained all day.\n\n---\nIt snowed.\n") is None


def test_the_front_matter_wins_over_the_header_and_says_so() -> None:
    text = "---\ndate: 2021-04-08\n---\ndate 2021-04-07 It rained all day in the valley.\n"

    article = parse_article(text)

    assert str(article.date) == "2021-04-08"
    assert [r.alternatives for r in article.readings("date")] == [("2021-04-07",)]
    assert [d.code for d in article.diagnostics] == ["NC205"]


def test_unknown_keys_are_kept_as_json_knows_them() -> None:
    values = "rating: 4.5\nn: 12\nok: yes\nno: ~\nday: 2021-04-07\nx: .nan\ny: {z: [a]}\nq: '7'"
    text = f"---\n{values}\n---\nIt rained."

    metadata = dict(parse_article(text).metadata)

    assert metadata == {
        "rating": 4.5, "n": 12, "ok": "yes", "no": None, "day": "2021-04-07", "x": ".nan",
        "y": {"z": ["a"]}, "q": "7",
    }  # fmt: skip


def test_an_id_in_the_front_matter_is_the_id_of_the_article() -> None:
    assert parse_article("---\nid: Flood in Sindh\n---\nIt rained.").id == "Flood-in-Sindh"


def test_writing_changes_what_changed_and_nothing_else() -> None:
    written = rewrite_front_matter(TEXT, {"title": "Snow", "tags": None, "outlet": "Dawn"})

    assert written == (
        "---\n# what we know\ntitle: Snow   # a working title\n"
        "date: 2021-04-07\noutlet: Dawn\n---\n\nIt rained all day in the valley.\n"
    )


def test_a_text_without_front_matter_gets_some_with_its_own_line_ends() -> None:
    written = rewrite_front_matter("It rained.\r\n", {"title": "Rain: all day"})

    assert written == "---\r\ntitle: 'Rain: all day'\r\n---\r\n\r\nIt rained.\r\n"


def test_what_does_not_end_is_not_written() -> None:
    with pytest.raises(ValueError, match="does not end"):
        rewrite_front_matter("---\ntitle: Rain\n", {"title": "Snow"})


@given(_WORDS)
def test_what_was_written_is_read_and_the_rest_is_as_it_was(title: str) -> None:
    written = rewrite_front_matter(TEXT, {"title": title})

    front = split_front_matter(written)
    assert isinstance(front, FrontMatter)
    values = {key.text: getattr(node, "text", None) for key, node in front.entries}
    assert values["title"] == title
    assert written.endswith(TEXT[TEXT.index("date:") :])
    assert rewrite_front_matter(written, {}) == written
