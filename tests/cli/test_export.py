import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import standard_analyses
from newscorpus.cli import main
from newscorpus.formats import native
from newscorpus.readers.corpus import read_corpus

Captured = pytest.CaptureFixture[str]

ARTICLE = "date 2021-04-07\n\nSnow fell on the city all day – and the buses stood still.\n"
TOPICS = "topics:\n  - label: Weather\n    any: [snow]\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    news = tmp_path / "news"
    news.mkdir()
    (news / "snow.txt").write_text(ARTICLE, encoding="utf-8")
    return news


def test_an_export_reads_back_as_the_corpus(capsys: Captured, folder: Path) -> None:
    assert main(["export", str(folder), "--to", "jsonl"]) == 0

    answer = capsys.readouterr()

    assert native.read(answer.out.split("\n")) == analyse(read_corpus(folder), standard_analyses())
    assert answer.err.startswith("1 article, 0 rejected files: ")


def test_a_file_holds_the_same_bytes_as_standard_output(capsys: Captured, folder: Path) -> None:
    target = folder / "corpus.jsonl"
    main(["export", str(folder), "--to", "jsonl"])
    printed = capsys.readouterr().out

    assert main(["export", str(folder), "--to", "jsonl", "-o", str(target)]) == 0
    assert capsys.readouterr().out == ""
    assert target.read_bytes() == printed.encode()


def test_rejected_files_are_part_of_it(capsys: Captured, folder: Path) -> None:
    (folder / "empty.txt").write_text("")

    assert main(["export", str(folder), "--to", "jsonl", "--no-findings"]) == 0

    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert [record["type"] for record in records] == ["corpus", "article", "rejected"]
    assert records[2]["diagnostics"][0]["code"] == "NC104"


def test_the_topics_of_a_folder_are_found_in_it(capsys: Captured, folder: Path) -> None:
    (folder / "topics.yml").write_text(TOPICS)
    main(["export", str(folder), "--to", "jsonl"])

    topic = json.loads(capsys.readouterr().out.splitlines()[-1])

    assert (topic["type"], topic["label"]) == ("topic", "Weather")
    assert topic["articles"][0]["matched"] == [{"term": "snow", "ranges": [[17, 21]]}]


def test_what_is_wrong_with_the_topics_is_counted(capsys: Captured, folder: Path) -> None:
    (folder / "topics.yml").write_text("topics:\n  - any: [snow]\n")

    assert main(["export", str(folder), "--to", "jsonl"]) == 0

    answer = capsys.readouterr()

    assert "1 error" in answer.err
    assert '"type":"topic"' not in answer.out


def test_a_file_that_cannot_be_written_is_named(capsys: Captured, folder: Path) -> None:
    target = folder / "nowhere" / "corpus.jsonl"

    assert main(["export", str(folder), "--to", "jsonl", "-o", str(target)]) == 2
    assert capsys.readouterr().err.startswith(f"newscorpus: {str(target)!r} cannot be written (")


def test_what_articles_say_is_found_in_it(capsys: Captured, folder: Path) -> None:
    (folder / "talks.txt").write_text(
        "date 2021-04-07\n\nForeign Minister Ann Lee said on Tuesday that 40,000 people had left "
        "Karachi. “We will help them all,” Lee said.\n"
    )
    (folder / "aliases.yml").write_text(
        "aliases:\n- name: Ann Lee\n  rename: Ann M. Lee\n- name: Bo Ray\n  kind: person\n"
    )

    assert main(["export", str(folder), "--to", "jsonl"]) == 0

    answer = capsys.readouterr()
    records = [json.loads(line) for line in answer.out.splitlines()]
    found = {
        kind: [r for r in records if r["type"] == kind] for kind in {r["type"] for r in records}
    }
    assert {"Ann M. Lee", "Karachi"} <= {entity["name"] for entity in found["entity"]}
    assert found["quotation"][-1]["speaker"]["name"] == "Ann M. Lee"
    assert [figure["value"] for figure in found["figure"]] == ["40000"]
    assert [event["date"] for event in found["event"] if event["article"] == "talks"] == [
        "2021-04-06"
    ]
    assert "0 errors, 1 warning" in answer.err


def test_tables_are_written_to_a_folder(capsys: Captured, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "tables"

    assert main(["export", str(folder), "--to", "csv", "-o", str(target)]) == 0

    answer = capsys.readouterr()
    assert answer.out == ""
    with (target / "articles.csv").open(encoding="utf-8", newline="") as file:
        assert [row["id"] for row in csv.DictReader(file)] == ["snow"]


def test_a_database_is_written_to_a_file(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "corpus.sqlite"

    assert main(["export", str(folder), "--to", "sqlite", "-o", str(target)]) == 0

    with closing(sqlite3.connect(target)) as database:
        assert database.execute("SELECT id, date FROM articles").fetchall() == [
            ("snow", "2021-04-07")
        ]


@pytest.mark.parametrize(("form", "target"), [("csv", "a folder"), ("sqlite", "a file")])
def test_forms_that_are_no_text_need_a_place_to_go(
    capsys: Captured, folder: Path, form: str, target: str
) -> None:
    assert main(["export", str(folder), "--to", form]) == 2
    assert f"`--to {form}` needs `--output` with {target}" in capsys.readouterr().err


@pytest.mark.parametrize("form", ["csv", "sqlite"])
def test_a_place_that_cannot_be_written_is_named(capsys: Captured, folder: Path, form: str) -> None:
    target = folder / "snow.txt" / "out"

    assert main(["export", str(folder), "--to", form, "-o", str(target)]) == 2
    assert f"{str(target)!r} cannot be written (" in capsys.readouterr().err
