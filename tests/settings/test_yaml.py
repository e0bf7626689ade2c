"""YAML is read as far as it goes, and every value knows its place."""

from pathlib import Path

import pytest

from newscorpus.settings.yaml import (
    DEEPEST,
    Document,
    Mapping,
    Node,
    Scalar,
    Sequence,
    parse_yaml,
    read_yaml,
)
from newscorpus.text import Position


def plain(node: Node | None) -> object:
    """Take the places away; a mapping becomes a list of pairs."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    if isinstance(node, Mapping):
        return {key.text: plain(value) for key, value in node.entries}
    return "no value"


def codes(document: Document) -> list[tuple[str, Position | None]]:
    return [(problem.code, problem.position) for problem in document.diagnostics]


def test_values_are_texts_as_they_were_written() -> None:
    document = parse_yaml("a: no\nb: 1e3\nc: 2021-04-07\nd: 'x'\ne: 007")

    assert plain(document.root) == {
        "a": "no",
        "b": "1e3",
        "c": "2021-04-07",
        "d": "x",
        "e": "007",
    }


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_nothing_is_nothing_unless_it_is_quoted(nothing: str) -> None:
    assert plain(parse_yaml(f"a: {nothing}").root) == {"a": None}
    assert plain(parse_yaml(f"a: '{nothing}'").root) == {"a": nothing}


def test_every_value_knows_its_line_and_column() -> None:
    root = parse_yaml("# first\nkey:\n  - a\n  - [b, c]\n").root

    assert isinstance(root, Mapping)
    ((key, items),) = root.entries
    assert key.position == Position(2, 1)
    assert isinstance(items, Sequence)
    assert [item.position for item in items.items] == [Position(3, 5), Position(4, 5)]


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n"])
def test_an_empty_file_has_no_value(text: str) -> None:
    assert plain(parse_yaml(text).root) in {"no value", None}
    assert parse_yaml(text).diagnostics == ()


def test_only_the_first_document_counts() -> None:
    assert plain(parse_yaml("a: 1\n---\nb: 2\n").root) == {"a": "1"}


@pytest.mark.parametrize(
    ("text", "kept", "place"),
    [
        ("a: [x, 'y]\nb: z\n", {"a": ["x"]}, Position(3, 1)),
        ("a: x\n\tb: y\n", {"a": "x"}, Position(2, 1)),
        ("a: x\nb: 'y\n", {"a": "x"}, Position(3, 1)),
        ("a: x\n- y\n", {"a": "x"}, Position(2, 1)),
    ],
)
def test_what_stands_before_a_mistake_is_kept(text: str, kept: object, place: Position) -> None:
    document = parse_yaml(text)

    assert plain(document.root) == kept
    assert codes(document) == [("NC511", place)]


def test_a_character_that_yaml_forbids_is_a_mistake_with_a_place() -> None:
    assert codes(parse_yaml("a: x\nb: \x01")) == [("NC511", Position(2, 4))]


def test_an_alias_is_refused_and_the_rest_is_kept() -> None:
    document = parse_yaml("a: &x [1]\nb: *x\nc: [*x, 2]\nd: 3\n*x : 4\n")

    assert plain(document.root) == {"a": ["1"], "c": ["2"], "d": "3"}
    assert codes(document) == [
        ("NC512", Position(2, 4)),
        ("NC512", Position(3, 5)),
        ("NC512", Position(5, 1)),
    ]


def test_a_bomb_of_aliases_stays_small() -> None:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    document = parse_yaml("\n".join(lines))

    assert isinstance(document.root, Mapping)
    assert len(document.root.entries) == 30
    assert len(document.diagnostics) == 29 * 9


def test_collections_that_nest_without_end_are_refused() -> None:
    document = parse_yaml("[" * 100_000)

    assert codes(document) == [("NC513", Position(1, DEEPEST + 1))]


def test_a_mark_of_byte_order_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    path.write_bytes(b"\xef\xbb\xbfa: 1")

    assert plain(read_yaml(path).root) == {"a": "1"}


def test_a_file_in_another_encoding_is_not_guessed_at(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    path.write_bytes("label: Énergie".encode("latin-1"))
    document = read_yaml(path)

    assert (document.root, codes(document)) == (None, [("NC510", None)])
    assert "byte 7 is not UTF-8" in document.diagnostics[0].message


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert codes(read_yaml(tmp_path)) == [("NC510", None)]
