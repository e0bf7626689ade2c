import json
from pathlib import Path

import pytest

from newscorpus.cli import main
from newscorpus.settings.topics import read_topics

Captured = pytest.CaptureFixture[str]
TEXTS = {
    "dry": "date 2021-04-07 KABUL: The drought went on. Farms fear the drought.\n",
    "wells": "date 2021-05-07 HERAT: Wells ran dry in the drought, and droughts come often.\n",
    "cold": "date 2021-06-07 BALKH: It was cold in the morning.\n",
    "warm": "date 2021-07-07 GHOR: It was warm at noon.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "articles"
    articles.mkdir()
    for name, text in TEXTS.items():
        (articles / f"{name}.txt").write_text(text, encoding="utf-8")
    return articles


def test_the_suggestions_are_a_file_of_topics(folder: Path, capsys: Captured) -> None:
    assert main(["topics", "suggest", str(folder)]) == 0

    out, err = capsys.readouterr()

    assert err == ""
    assert out.splitlines()[2:] == [
        "topics:",
        "  # 2 articles",
        "  - id: drought",
        "    label: Drought",
        "    any: [drought, droughts]",
    ]


def test_what_is_written_to_a_file_is_read_back(folder: Path, capsys: Captured) -> None:
    target = folder / "topics.yml"

    assert main(["topics", "suggest", str(folder), "-o", str(target)]) == 0
    assert capsys.readouterr() == ("", "")

    file = read_topics(target)

    assert file.diagnostics == ()
    assert [(topic.id, topic.any) for topic in file.topics] == [
        ("drought", ("drought", "droughts"))
    ]


def test_programs_get_each_topic_with_its_terms_and_articles(
    folder: Path, capsys: Captured
) -> None:
    assert main(["topics", "suggest", str(folder), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "id": "drought",
            "label": "Drought",
            "terms": ["drought", "droughts"],
            "articles": [{"article": "dry", "score": 2}, {"article": "wells", "score": 2}],
        }
    ]


def test_without_suggestions_the_file_says_so(tmp_path: Path, capsys: Captured) -> None:
    assert main(["topics", "suggest", str(tmp_path)]) == 0
    assert capsys.readouterr().out.endswith("topics: []\n")


CURATED = """\
topics:
  - {label: Drought, any: [drought*], iptc: medtop:20000153}
  - {label: Sand, any: [sandstorm]}
  - {label: The rest, residual: true}
"""


def test_the_topics_of_a_file_are_listed_with_what_is_wrong(folder: Path, capsys: Captured) -> None:
    (folder / "topics.yml").write_text(CURATED, encoding="utf-8")

    assert main(["topics", "list", str(folder)]) == 0

    out, err = capsys.readouterr()

    assert out.splitlines() == [
        "Drought: 2 articles; medtop:20000153",
        "Sand: 0 articles",
        "The rest: 2 articles; whatever no other topic has",
    ]
    assert "topics.yml:3:5: NC521 warning: no article is on the topic 'Sand'" in err


def test_a_mistake_in_a_file_of_topics_fails(folder: Path, capsys: Captured) -> None:
    (folder / "topics.yml").write_text("topics: trade\n", encoding="utf-8")

    assert main(["topics", "list", str(folder)]) == 1
    assert "NC515" in capsys.readouterr().err


def test_without_a_file_one_learns_of_the_suggestions(folder: Path, capsys: Captured) -> None:
    assert main(["topics", "list", str(folder)]) == 0
    assert "`newscorpus topics suggest` proposes some" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "ACTION"),
        (["suggest"], "PATH"),
        (["suggest", "nowhere"], "there is no file or folder 'nowhere'"),
        (["suggest", ".", "--limit", "0"], "--limit lies in 1..1000, not 0"),
        (["suggest", ".", "-o", "no/such/folder/topics.yml"], "cannot be written"),
    ],
)
def test_a_call_that_cannot_be_carried_out_says_why(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Captured,
    words: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(["topics", *words]) == 2
    assert said in capsys.readouterr().err
