"""Front matter is written back with nothing changed but what changed."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import Date
from newscorpus.readers.frontmatter import FrontMatter, split_front_matter
from newscorpus.readers.frontmatter_writing import FrontMatterError, rewrite_front_matter
from newscorpus.settings.yaml import Mapping, Node, Scalar, Sequence

TEXT = """\
---
# what we know
title: 'Rain'   # a working title

tags:
  - one   # the first
  - two
# when
date: 2021-04-07
note: |
  It rained.

  It snowed.
empty:
author: {name: "Ann Lee"}
---

It rained all day in the valley.
"""


def said(node: Node) -> object:
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [said(item) for item in node.items]
        case Mapping():
            return {key.text: said(value) for key, value in node.entries}


def fields(text: str) -> dict[str | None, object]:
    front = split_front_matter(text)
    assert isinstance(front, FrontMatter)
    return {key.text: said(node) for key, node in front.entries}


@pytest.mark.parametrize(
    ("changes", "line", "instead"),
    [
        (
            {"title": "Snow"},
            "title: 'Rain'   # a working title\n",
            "title: Snow   # a working title\n",
        ),
        ({"title": "Snow: more"}, "title: 'Rain' ", "title: 'Snow: more' "),
        ({"title": None}, "title: 'Rain'   # a working title\n", ""),
        ({"title": ["a", "b"]}, "title: 'Rain'   # a working title\n", "title:\n- a\n- b\n"),
        ({"tags": None}, "tags:\n  - one   # the first\n  - two\n", ""),
        ({"tags": ["x"]}, "tags:\n  - one   # the first\n  - two\n", "tags:\n- x\n"),
        ({"tags": "x"}, "tags:\n  - one   # the first\n  - two\n", "tags: x\n"),
        ({"tags": []}, "tags:\n  - one   # the first\n  - two\n", "tags: []\n"),
        ({"date": "2021-04-08"}, "date: 2021-04-07\n", "date: '2021-04-08'\n"),
        ({"date": dt.date(2021, 4, 8)}, "date: 2021-04-07\n", "date: 2021-04-08\n"),
        ({"date": Date.parse("XXXX-05")}, "date: 2021-04-07\n", "date: XXXX-05\n"),
        ({"note": "dry"}, "note: |\n  It rained.\n\n  It snowed.\n", "note: dry\n"),
        ({"note": "a\nb"}, "note: |\n  It rained.\n\n  It snowed.\n", 'note: "a\\nb"\n'),
        ({"empty": "full"}, "empty:\n", "empty: full\n"),
        ({"empty": None}, "empty:\n", ""),
        ({"author": None}, 'author: {name: "Ann Lee"}\n', ""),
        ({"author": "Bo Ray"}, 'author: {name: "Ann Lee"}\n', "author: Bo Ray\n"),
        ({"outlet": "Dawn"}, "---\n\nIt rained", "outlet: Dawn\n---\n\nIt rained"),
        ({"a: b": 1}, "---\n\nIt rained", '"a: b": 1\n---\n\nIt rained'),
        ({"no": True}, "---\n\nIt rained", "no: true\n---\n\nIt rained"),
        ({}, "", ""),
        ({"gone": None}, "", ""),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_change_replaces_its_lines_and_no_others(
    changes: dict[str, object], line: str, instead: str, end: str
) -> None:
    text = "\ufeff" + TEXT.replace("\n", end)
    expected = text.replace(line.replace("\n", end), instead.replace("\n", end), 1)

    assert rewrite_front_matter(text, changes) == expected


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_text_without_front_matter_gets_some_with_its_own_line_ends(mark: str, end: str) -> None:
    written = rewrite_front_matter(f"{mark}It rained.{end}", {"title": "Rain: all day", "x": None})

    assert written == f"{mark}---{end}title: 'Rain: all day'{end}---{end}{end}It rained.{end}"


def test_a_text_that_gets_nothing_stays_as_it_is() -> None:
    assert rewrite_front_matter("It rained.", {"title": None}) == "It rained."


def test_empty_front_matter_is_filled() -> None:
    written = rewrite_front_matter("---\n# to do\n---\nIt rained.\n", {"title": "Rain"})

    assert written == "---\n# to do\ntitle: Rain\n---\nIt rained.\n"


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Rain\n",
        "---\n- title\n---\nIt rained.",
        "---\n{title: Rain, date: 2021}\n---\nIt rained.",
    ],
)
def test_what_cannot_be_changed_line_by_line_is_refused_with_a_hint(text: str) -> None:
    with pytest.raises(FrontMatterError) as refused:
        rewrite_front_matter(text, {"title": ["Rain", "Snow"]})

    assert refused.value.hint


def test_a_value_that_yaml_has_no_form_for_is_refused() -> None:
    with pytest.raises(TypeError, match="allowed are texts, numbers"):
        rewrite_front_matter(TEXT, {"title": object()})


def test_a_headline_with_a_colon_can_be_mended() -> None:
    written = rewrite_front_matter(
        "---\ntitle: Flood: it rises\nx: 1\n---\n", {"title": "Flood: up"}
    )

    assert written == "---\ntitle: 'Flood: up'\nx: 1\n---\n"


_KEYS = st.sampled_from(["title", "tags", "date", "note", "empty", "author", "outlet", "a-b"])
_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_VALUES = st.none() | _TEXTS | st.lists(_TEXTS, max_size=3)


@given(st.dictionaries(_KEYS, _VALUES, max_size=4), st.sampled_from(["\n", "\r\n", "\r"]))
def test_what_was_written_is_read_back_and_the_rest_is_what_it_was(
    changes: dict[str, str | list[str] | None], end: str
) -> None:
    text = TEXT.replace("\n", end)
    expected = fields(text) | dict(changes.items())

    written = rewrite_front_matter(text, changes)

    removed = {key for key, value in changes.items() if value is None}
    assert fields(written) == {k: v for k, v in expected.items() if k not in removed}
    assert written.endswith(f"---{end}{end}It rained all day in the valley.{end}")
    assert "# what we know" in written
    assert rewrite_front_matter(written, {}) == written
    assert end == "\n" or "\n" not in written.replace("\r\n", "" if end == "\r\n" else "\n")
