import json
from pathlib import Path

import pytest

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

    assert native.read(answer.out.split("\n")) == read_corpus(folder)
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

    assert main(["export", str(folder), "--to", "jsonl"]) == 0

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
    assert len(answer.out.splitlines()) == 2


def test_a_file_that_cannot_be_written_is_named(capsys: Captured, folder: Path) -> None:
    target = folder / "nowhere" / "corpus.jsonl"

    assert main(["export", str(folder), "--to", "jsonl", "-o", str(target)]) == 2
    assert capsys.readouterr().err.startswith(f"newscorpus: {str(target)!r} cannot be written (")
