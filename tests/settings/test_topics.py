"""A file of topics is used as far as it can be, and what is wrong has a place."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from newscorpus.settings.topics import TOPIC_KEYS, CuratedTopic, TopicFile, read_topics
from newscorpus.text import Position

CASES = Path(__file__).parents[1] / "cases" / "topics"
PROBLEMS: list[dict[str, str]] = yaml.safe_load((CASES / "problems.yml").read_text("utf-8"))


def read(tmp_path: Path, text: str) -> TopicFile:
    path = tmp_path / "topics.yml"
    path.write_text(text, encoding="utf-8")
    return read_topics(path)


def told(file: TopicFile) -> list[str]:
    return [
        f"{p.position.line}:{p.position.column} {p.code} {p.message}" if p.position else p.code
        for p in file.diagnostics
    ]


GOOD = """\
topics:
  - label: Gas pipeline
    any: [gas pipeline*, LNG]
    all:
      - Russia
    none: [2021, no]
    pin: [flood-2021]
    exclude: [sports]
  - id: trade
    label: Trade & customs
    any: [trade]
"""


def test_topics_are_read_as_they_were_written(tmp_path: Path) -> None:
    file = read(tmp_path, GOOD)

    assert file == TopicFile(
        tmp_path / "topics.yml",
        (
            CuratedTopic(
                id="gas-pipeline",
                label="Gas pipeline",
                any=("gas pipeline*", "LNG"),
                all=("Russia",),
                none=("2021", "no"),
                pin=("flood-2021",),
                exclude=("sports",),
            ),
            CuratedTopic(id="trade", label="Trade & customs", any=("trade",)),
        ),
        (),
    )


FULL = """\
title_weight: 5
topics:
  - label: Pipelines
    any: [pipeline*]
    entities: [Nord Stream 2, Gazprom]
    minimum: 3
    iptc: medtop:20000574
  - label: Trade
    any: [trade]
    title_weight: 1
  - label: Everything else
    residual: true
    exclude: [sports]
"""


def test_names_weights_scores_and_the_residual_are_read(tmp_path: Path) -> None:
    file = read(tmp_path, FULL)

    assert told(file) == []
    assert file.topics == (
        CuratedTopic(
            id="pipelines",
            label="Pipelines",
            any=("pipeline*",),
            entities=("Nord Stream 2", "Gazprom"),
            title_weight=5,
            minimum=3,
            iptc="medtop:20000574",
        ),
        CuratedTopic(id="trade", label="Trade", any=("trade",), title_weight=1),
        CuratedTopic(
            id="everything-else",
            label="Everything else",
            title_weight=5,
            residual=True,
            exclude=("sports",),
        ),
    )


def test_names_alone_make_a_topic(tmp_path: Path) -> None:
    file = read(tmp_path, "topics: [{label: Gas, entities: [Gazprom]}]")

    assert (file.topics[0].entities, told(file)) == (("Gazprom",), [])


def test_what_cannot_be_used_falls_back_and_the_topic_stays(tmp_path: Path) -> None:
    file = read(
        tmp_path,
        "title_weight: 0\n"
        "topics:\n"
        "  - {label: A, any: [a], minimum: many, title_weight: [2], residual: perhaps, iptc: art}\n"
        "  - {label: Rest, residual: true, any: [b], none: [c]}\n"
        "  - {label: More, residual: true}\n",
    )

    assert file.topics == (
        CuratedTopic(id="a", label="A", any=("a",)),
        CuratedTopic(id="rest", label="Rest", residual=True),
    )
    assert [problem.code for problem in file.diagnostics] == [
        *["NC515"] * 5,
        "NC528",
        "NC527",
    ]


def test_topics_and_their_articles_know_their_place(tmp_path: Path) -> None:
    topic = read(tmp_path, GOOD).topics[0]

    assert topic.position == Position(2, 5)
    assert topic.positions == {
        ("pin", "flood-2021"): Position(7, 11),
        ("exclude", "sports"): Position(8, 15),
    }


def test_without_a_file_there_are_no_topics(tmp_path: Path) -> None:
    file = read_topics(tmp_path / "topics.yml")

    assert (file.topics, told(file)) == ((), ["NC510"])


@pytest.mark.parametrize("text", ["", "topics:\n", "topics: []\n", "# later\n"])
def test_a_file_without_topics_is_no_mistake(tmp_path: Path, text: str) -> None:
    file = read(tmp_path, text)

    assert (file.topics, told(file)) == ((), [])


@pytest.mark.parametrize("case", PROBLEMS, ids=[case["problem"] for case in PROBLEMS])
def test_what_is_wrong_has_a_place_and_a_reason(tmp_path: Path, case: dict[str, str]) -> None:
    assert case["problem"] in told(read(tmp_path, case["source"]))


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("ani", "did you mean `any`?"),
        ("Label", "did you mean `label`?"),
        ("exclud", "did you mean `exclude`?"),
        ("entity", "did you mean `entities`?"),
        (
            "zzz",
            "the keys here are " + ", ".join(f"`{key}`" for key in TOPIC_KEYS),
        ),
    ],
)
def test_an_unknown_key_is_met_with_the_nearest_that_is_known(
    tmp_path: Path, key: str, hint: str
) -> None:
    file = read(tmp_path, f"topics: [{{label: A, any: [b], {key}: c}}]")

    assert [problem.hint for problem in file.diagnostics] == [hint]
    assert file.topics == (CuratedTopic(id="a", label="A", any=("b",)),)


def test_the_rest_of_the_file_is_used(tmp_path: Path) -> None:
    file = read(
        tmp_path,
        "topics:\n"
        "  - label: One\n    any: [good, '*', good]\n"
        "  - label: Two\n"
        "  - label: Three\n    any: [three]\n    any: [more]\n"
        "  - label: one\n    any: [again]\n"
        "  - label: Four\n    any: [four\n",
    )

    assert [(topic.id, topic.any) for topic in file.topics] == [
        ("one", ("good",)),
        ("three", ("three",)),
        ("four", ("four",)),
    ]
    assert [problem.code for problem in file.diagnostics] == [
        "NC517",
        "NC518",
        "NC516",
        "NC516",
        "NC511",
    ]


def test_diagnostics_stand_in_the_order_of_the_file(tmp_path: Path) -> None:
    file = read(tmp_path, "topics: [{label: A, any: [*b], x: c}, {label: A, any: [d, '']}]")
    places = [problem.position for problem in file.diagnostics]

    assert places == sorted(place for place in places if place)


def test_hints_tell_what_to_write(tmp_path: Path) -> None:
    file = read(tmp_path, "topics: [{label: A, any: a}]")

    assert [problem.hint for problem in file.diagnostics] == [
        "add `any:` or `all:` and a list of terms",
        "write `any: [gas pipeline*]`",
    ]


@pytest.mark.parametrize(("id_", "label"), [("", "A"), ("a/b", "A"), ("a", " ")])
def test_a_topic_made_in_python_needs_an_id_and_a_label(id_: str, label: str) -> None:
    with pytest.raises(ValueError, match="a topic needs a label, and an id of letters"):
        CuratedTopic(id=id_, label=label)


@pytest.mark.parametrize("term", ["*", "a*b", "", "a *"])
def test_a_topic_made_in_python_needs_terms_that_can_be_looked_for(term: str) -> None:
    with pytest.raises(ValueError, match="cannot be looked for"):
        CuratedTopic(id="a", label="A", none=(term,))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"entities": ("Nord*",)}, "the name 'Nord\\*' cannot be looked for"),
        ({"entities": ("?",)}, "no letter or digit"),
        ({"title_weight": 0}, r"lie in 1\.\.100, not 0"),
        ({"minimum": 101}, r"lie in 1\.\.100, not 101"),
        ({"iptc": "20000574"}, "is written `medtop:20000574`"),
        ({"residual": True, "any": ("a",)}, "has no terms"),
    ],
)
def test_a_topic_made_in_python_is_told_what_is_allowed(fields: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        CuratedTopic(id="a", label="A", **fields)
