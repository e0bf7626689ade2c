"""Many articles in one file: tables of scrapers, and texts with a line between them."""

import json
import tracemalloc
from pathlib import Path

import pytest

from newscorpus import ReadSettings, Rejected, read_corpus
from newscorpus.readers.corpus import stream_articles

CSV = (
    "url,headline,published_at,authors,source,maintext\r\n"
    'https://example.org/1,Rain,2021-04-07T08:30:00Z,"Jane Doe; AFP",Dawn,'
    '"KABUL: It rained all day long.\r\n\r\nThen the river rose."\r\n'
    "https://example.org/2,Snow,soon,,Dawn,It snowed all day in the valley.\r\n"
    "https://example.org/3,Wind,2021-04-09,,Dawn,\r\n"
)


def _write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8", newline="")
    return path


def test_rows_of_a_table_are_articles_and_bad_ones_are_told_by_their_line(tmp_path: Path) -> None:
    corpus = read_corpus(_write(tmp_path, "export.csv", CSV))

    rain, snow = corpus
    assert (rain.id, rain.path, rain.title) == ("export/2", "export.csv#line=2", "Rain")
    assert (str(rain.date), rain.outlet, rain.url) == (
        "2021-04-07",
        "Dawn",
        "https://example.org/1",
    )
    assert [f"{c.kind}: {c.name}" for c in rain.credits] == ["person: Jane Doe", "agency: AFP"]
    assert rain.dateline is not None
    assert rain.dateline.places == ("KABUL",)
    assert [(r.rule, r.verbatim) for r in rain.readings("title")] == [("columns.title", "Rain")]
    assert ("NC108", 5) in [(d.code, d.position.line) for d in snow.diagnostics if d.position]
    assert [(r.path, r.diagnostics[0].code) for r in corpus.rejected] == [
        ("export.csv#line=6", "NC104")
    ]


def test_lines_of_json_are_articles_and_broken_ones_are_told(tmp_path: Path) -> None:
    lines = (
        json.dumps({"id": "Flood 1", "text": "It rained.", "author": [{"name": "Jane Doe"}]}),
        "{",
        "[1]",
        json.dumps({"id": None, "text": "It snowed.", "date": "7 April 2021"}),
    )

    corpus = read_corpus(_write(tmp_path, "all.jsonl", "\n".join(lines) + "\n"))

    assert [article.id for article in corpus] == ["all/Flood-1", "all/4"]
    assert [credit.name for credit in corpus["all/Flood-1"].credits] == ["Jane Doe"]
    assert str(corpus["all/4"].date) == "2021-04-07"
    assert [(r.path, r.diagnostics[0].code) for r in corpus.rejected] == [
        ("all.jsonl#line=2", "NC107"),
        ("all.jsonl#line=3", "NC107"),
    ]


def test_a_table_without_a_text_says_which_columns_it_has(tmp_path: Path) -> None:
    path = _write(tmp_path, "export.tsv", "wann\twas\n2021-04-07\tIt rained all day.\n")

    rejected = read_corpus(path).rejected[0].diagnostics[0]
    named = read_corpus(path, ReadSettings(columns={"text": "was", "date": "wann"}))

    assert rejected.code == "NC106"
    assert "`wann`, `was`" in rejected.message
    assert "text: was" in rejected.hint
    assert [str(article.date) for article in named] == ["2021-04-07"]


def test_tables_in_a_folder_are_read_when_they_are_asked_for(tmp_path: Path) -> None:
    _write(tmp_path, "export.csv", CSV)
    _write(tmp_path, "rain.txt", "It rained all day in the valley.")

    assert [a.id for a in read_corpus(tmp_path)] == ["rain"]
    both = read_corpus(tmp_path, ReadSettings(include=("**/*.txt", "**/*.csv")))
    assert [a.id for a in both] == ["export/2", "export/5", "rain"]


def test_a_separator_cuts_a_file_into_articles_with_texts_of_their_own(tmp_path: Path) -> None:
    text = "date 2021-04-07 It rained.\r\n* * *\r\ndate 2021-04-08 It snowed.\r\n* * *\r\n"
    path = _write(tmp_path, "clippings.txt", text)

    corpus = read_corpus(path, ReadSettings(separator=r"\* \* \*"))

    assert [(a.id, str(a.date)) for a in corpus] == [
        ("clippings/1", "2021-04-07"),
        ("clippings/2", "2021-04-08"),
    ]
    assert corpus["clippings/2"].path == "clippings.txt#2"
    assert len({article.source.digest for article in corpus}) == 2
    assert (corpus["clippings/2"].source.text or "").strip() == "date 2021-04-08 It snowed."


@pytest.mark.parametrize(
    ("setting", "value", "allowed"),
    [("separator", "(", "not a regular expression"), ("columns", {"titel": "x"}, "use text, id")],
)
def test_a_setting_that_cannot_be_used_says_what_can(
    setting: str, value: object, allowed: str
) -> None:
    with pytest.raises(ValueError, match=allowed):
        ReadSettings(**{setting: value})  # type: ignore[arg-type] # one of them is wrong on purpose


def test_a_table_streams_in_memory_that_does_not_grow_with_it(tmp_path: Path) -> None:
    text = "It rained all day in the valley, and the river rose. " * 40

    def peak(rows: int) -> int:
        path = _write(tmp_path, f"{rows}.jsonl", (json.dumps({"text": text}) + "\n") * rows)
        tracemalloc.start()
        assert not any(isinstance(found, Rejected) for found in stream_articles(path))
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    peak(50)
    assert peak(500) < len(text) * 500 / 3
