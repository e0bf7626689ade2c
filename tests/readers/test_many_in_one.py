"""Many articles in one file: tables of scrapers, and texts with a line between them."""

import csv
import io
import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import Article, Corpus, ReadSettings, Rejected, read_corpus
from newscorpus.readers.corpus import stream_articles
from newscorpus.readers.files import FoundFile
from newscorpus.readers.records import read_table
from newscorpus.readers.tables import read_rows
from newscorpus.testing.laws import broken_laws

RAIN = "KABUL: It rained all day in the valley.\r\n\r\nThen the river rose."
SNOW = "It snowed all day in the valley."
CSV = (
    "url,headline,published_at,authors,source,maintext,section\r\n"
    f'https://example.org/1,Rain,2021-04-07T08:30:00Z,"Jane Doe; AFP",Dawn,"{RAIN}",City\r\n'
    f"https://example.org/2,Snow,soon,,Dawn,{SNOW},\r\n"
    "https://example.org/3,Wind,2021-04-09,,Dawn,\r\n"
)


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def rejections(corpus: Corpus) -> list[str]:
    return [
        f"{r.path}:{d.position.line if d.position else ''} {d.code} {d.message}"
        for r in corpus.rejected
        for d in r.diagnostics
    ]


def test_a_row_is_an_article_with_a_path_of_its_own(tmp_path: Path) -> None:
    corpus = read_corpus(write(tmp_path, "export.csv", CSV))
    rain, snow = corpus

    assert [(a.id, a.path, a.source.file, a.source.line) for a in corpus] == [
        ("export/2", "export.csv#row=2", "export.csv", 2),
        ("export/3", "export.csv#row=3", "export.csv", 5),
    ]
    assert (rain.title, str(rain.date), rain.outlet) == ("Rain", "2021-04-07", "Dawn")
    assert rain.url == "https://example.org/1"
    assert [f"{c.kind}: {c.name}" for c in rain.credits] == ["person: Jane Doe", "agency: AFP"]
    assert rain.dateline is not None
    assert rain.dateline.places == ("KABUL",)
    assert dict(rain.metadata) == {"section": "City"}
    assert snow.date is None
    assert dict(snow.metadata) == {"published_at": "soon"}
    assert [d.message for d in snow.diagnostics] == [
        "`published_at` is not a calendar date: 'soon'"
    ]


def test_what_a_column_gives_is_read_from_its_cell_and_has_no_place_in_the_text(
    tmp_path: Path,
) -> None:
    article = read_corpus(write(tmp_path, "export.csv", CSV)).articles[0]
    text = article.source.text or ""

    assert text == RAIN
    assert list(broken_laws(article, text)) == []
    assert [(r.rule, r.verbatim, r.span) for r in article.provenance if "columns" in r.rule] == [
        ("columns.date", "2021-04-07T08:30:00Z", None),
        ("columns.date", "2021-04-07T08:30:00Z", None),  # the time of day
        ("columns.title", "Rain", None),
        ("columns.outlet", "Dawn", None),
        ("columns.url", "https://example.org/1", None),
        ("columns.credits", "Jane Doe", None),
        ("columns.credits", "AFP", None),
    ]


def test_a_date_in_the_text_that_contradicts_the_column_is_told(tmp_path: Path) -> None:
    text = f"date,text\n2021-04-07,date 2021-05-01 {SNOW}\n"
    (article,) = read_corpus(write(tmp_path, "export.csv", text))

    assert str(article.date) == "2021-04-07"
    assert [d.code for d in article.diagnostics] == ["NC205"]
    assert "a column of the table gives it" in article.diagnostics[0].hint


def test_rows_that_cannot_be_read_are_rejected_with_their_line(tmp_path: Path) -> None:
    text = (
        f'title,text\nA,"{RAIN}"\nB,{SNOW},more\nC\nD,"{SNOW} \0"\n\n , \nE,"not closed\nF,{SNOW}\n'
    )
    corpus = read_corpus(write(tmp_path, "export.csv", text))
    unclosed = "a quotation mark opens a cell and nothing closes it"

    assert [article.title for article in corpus] == ["A", "F"]
    assert rejections(corpus) == [
        "export.csv#row=3:5 NC107 the row cannot be read: it has 3 cells, and the header has 2",
        "export.csv#row=4:6 NC114 the row has no text",
        "export.csv#row=5:7 NC107 the row cannot be read: its text holds a NUL byte",
        "export.csv#row=8:10 NC107 the row cannot be read: " + unclosed,
    ]


def test_lines_of_json_are_articles_and_broken_ones_are_rejected(tmp_path: Path) -> None:
    lines = (
        json.dumps({"id": "Flood 1", "text": SNOW, "author": [{"name": "Jane Doe"}], "n": 1}),
        "{",
        "[1]",
        json.dumps({"id": None, "body": [SNOW, SNOW], "date": "7 April 2021", "tags": ["a"]}),
        '{"text": "' + "\\ud800" + SNOW + '", "x": NaN}',
        "[" * 100_000,
        json.dumps({"title": "nothing"}),
    )
    corpus = read_corpus(write(tmp_path, "all.jsonl", "\n".join(lines) + "\n"))

    assert [article.id for article in corpus] == ["all/Flood-1", "all/4", "all/5"]
    assert [credit.name for credit in corpus["all/Flood-1"].credits] == ["Jane Doe"]
    assert dict(corpus["all/Flood-1"].metadata) == {"n": 1}
    assert len(corpus["all/4"].paragraphs) == 2
    assert dict(corpus["all/5"].metadata) == {"x": "nan"}
    assert (corpus["all/5"].source.text or "").encode()
    assert [line.split(" the row")[0] for line in rejections(corpus)] == [
        "all.jsonl#line=2:2 NC107",
        "all.jsonl#line=3:3 NC107",
        "all.jsonl#line=6:6 NC107",
        "all.jsonl#line=7:7 NC114",
    ]


@pytest.mark.parametrize("name", ["export.tsv", "export.jsonl"])
def test_a_table_without_a_text_says_once_which_columns_it_has(tmp_path: Path, name: str) -> None:
    rows = [("2021-04-07", "It rained all day."), ("2021-04-08", "It snowed all day.")]
    lines = ["wann\twas", *("\t".join(row) for row in rows)]
    if name == "export.jsonl":
        lines = [json.dumps({"wann": when, "was": what}) for when, what in rows]
    path = write(tmp_path, name, "\n".join(lines))
    corpus = read_corpus(path)
    named = read_corpus(path, ReadSettings(columns={"text": "was", "date": "wann"}))

    assert rejections(corpus) == [
        f"{name}: NC106 no column holds the text of the articles; there are `wann`, `was`"
    ]
    assert corpus.rejected[0].digest is not None
    assert [str(article.date) for article in named] == ["2021-04-07", "2021-04-08"]


def test_a_column_that_is_not_there_is_told_once(tmp_path: Path) -> None:
    path = write(tmp_path, "export.csv", CSV)
    corpus = read_corpus(path, ReadSettings(columns={"text": "was"}))

    columns = "`url`, `headline`, `published_at`, `authors`, `source`, `maintext`, `section`"
    assert rejections(corpus) == [
        f"export.csv: NC108 no column is called `was`; there are {columns}"
    ]


def test_a_named_column_takes_the_place_of_the_usual_one(tmp_path: Path) -> None:
    path = write(tmp_path, "export.csv", f"title,seo_title,text\nRain,Rain today,{SNOW}\n")
    (article,) = read_corpus(path, ReadSettings(columns={"title": "seo_title"}))

    assert article.title == "Rain today"
    assert dict(article.metadata) == {"title": "Rain"}


@pytest.mark.parametrize(
    "text",
    [
        f"title;text\nRain;{SNOW}\n",
        f"title\ttext\r\nRain\t{SNOW}\r\n",
        f"title|text\rRain|{SNOW}\r",
        f"sep=;\ntitle;text\nRain;{SNOW}\n",
        f"\ufefftitle,text\nRain,{SNOW}",
        f'"title","text"\n"Rain","{SNOW}"\n',
        f"title,text,title,\nRain,{SNOW},Snow,x\n",
    ],
)
@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "windows-1252"])
def test_tables_are_read_as_programs_write_them(tmp_path: Path, text: str, codec: str) -> None:
    content = text.replace("Rain", "Grün").encode(codec, errors="ignore")
    (article,) = read_corpus(write(tmp_path, "export.csv", content))

    assert (article.title, article.source.text) == ("Grün", SNOW)


def test_a_stray_byte_is_told_of_its_own_row_only(tmp_path: Path) -> None:
    rows = f"title,text\nGrün,{SNOW} Grün grün\nB,{SNOW} gr\udcfcn\n"
    corpus = read_corpus(write(tmp_path, "export.csv", rows.encode(errors="surrogateescape")))

    assert [[d.code for d in article.diagnostics] for article in corpus] == [
        ["NC201"],
        ["NC201", "NC113"],
    ]
    assert (corpus.articles[1].source.text or "").endswith(" grün")


def test_a_cell_may_be_longer_than_the_csv_module_allows(tmp_path: Path) -> None:
    limit = csv.field_size_limit()
    text = "It rained. " * 20_000
    (article,) = read_corpus(write(tmp_path, "export.csv", f"text\n{text}\n"))

    assert article.source.text == text
    assert csv.field_size_limit() == limit


def test_tables_in_a_folder_are_read_when_they_are_asked_for(tmp_path: Path) -> None:
    write(tmp_path, "export.csv", CSV)
    write(tmp_path, "rain.txt", SNOW)
    both = ReadSettings(include=("**/*.txt", "**/*.csv"))

    assert [article.id for article in read_corpus(tmp_path)] == ["rain"]
    assert [article.id for article in read_corpus(tmp_path, both)] == [
        "export/2",
        "export/3",
        "rain",
    ]


def test_the_articles_of_a_file_are_in_the_order_of_the_file(tmp_path: Path) -> None:
    rows = "".join(f"Number {number} of {SNOW}\n" for number in range(2, 13))
    corpus = read_corpus(write(tmp_path, "export.csv", f"text\n{rows}"))

    assert [article.id for article in corpus] == [f"export/{number}" for number in range(2, 13)]


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\0", b"", b"\0\0\0\0abc"])
def test_a_table_that_is_no_text_is_rejected(tmp_path: Path, content: bytes) -> None:
    corpus = read_corpus(write(tmp_path, "export.csv", content))

    assert [r.path for r in corpus.rejected] == ["export.csv"]


def test_a_table_that_is_not_there_is_rejected(tmp_path: Path) -> None:
    assert rejections(read_corpus(tmp_path / "export.csv"))[0].startswith("export.csv: NC101")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_separator_cuts_a_file_into_articles_with_texts_of_their_own(
    tmp_path: Path, end: str
) -> None:
    text = f"date 2021-04-07{end}{RAIN}{end}=====  {end}{end}====={end}date 2021-04-08 {SNOW}{end}"
    corpus = read_corpus(write(tmp_path, "a.txt", text), ReadSettings(separator="={5,}"))
    lines = len(f"date{end}{RAIN}{end}=={end}{end}={end}".splitlines())

    assert [(a.id, a.path, str(a.date)) for a in corpus] == [
        ("a/1", "a.txt#article=1", "2021-04-07"),
        ("a/2", "a.txt#article=2", "2021-04-08"),
    ]
    assert [article.source.line for article in corpus] == [1, lines + 1]
    assert corpus["a/2"].source.text == f"date 2021-04-08 {SNOW}{end}"
    assert len({article.source.digest for article in corpus}) == 2


def test_a_text_without_a_separator_is_one_article_as_ever(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", f"date 2021-04-07\n\n{SNOW}\n")

    assert read_corpus(path, ReadSettings(separator="={5,}")) == read_corpus(path)


def test_a_separator_is_for_plain_text_only(tmp_path: Path) -> None:
    write(tmp_path, "a.md", f"{SNOW}\n\n*****\n\n{SNOW}\n")

    assert [a.id for a in read_corpus(tmp_path, ReadSettings(separator=r"\*+"))] == ["a"]


@pytest.mark.parametrize(
    ("settings", "allowed"),
    [
        ({"separator": "("}, "not a regular expression"),
        ({"separator": "=*"}, "matches blank lines"),
        ({"columns": {"titel": "x"}}, "use text, id"),
    ],
)
def test_a_setting_that_cannot_be_used_says_what_can(
    settings: dict[str, object], allowed: str
) -> None:
    with pytest.raises(ValueError, match=allowed):
        ReadSettings(**settings)  # type: ignore[arg-type] # wrong on purpose


@pytest.mark.parametrize(
    ("name", "head", "row"),
    [
        ("a.jsonl", "", json.dumps({"text": SNOW * 60}) + "\n"),
        ("a.csv", "text\n", SNOW * 60 + "\n"),
        ("a.txt", "", SNOW * 60 + "\n=====\n"),
    ],
)
def test_a_file_streams_in_memory_that_does_not_grow_with_it(
    tmp_path: Path, name: str, head: str, row: str
) -> None:
    settings = ReadSettings(separator="=====")

    def peak(rows: int) -> int:
        path = write(tmp_path, name, head + row * rows)
        tracemalloc.start()
        assert not any(isinstance(found, Rejected) for found in stream_articles(path, settings))
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    peak(50)
    assert peak(600) < 1.3 * peak(300)


_CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
_ROWS = st.lists(st.lists(_CELLS, min_size=2, max_size=2), max_size=6)


@given(_ROWS, st.sampled_from([",", ";", "\t"]), st.sampled_from(["\n", "\r\n"]))
def test_a_table_that_the_csv_module_wrote_is_read_cell_by_cell(
    rows: list[list[str]], delimiter: str, end: str
) -> None:
    written = io.StringIO(newline="")
    output = csv.writer(
        written,
        delimiter=delimiter,
        lineterminator=end,
        quoting=csv.QUOTE_ALL,
    )
    output.writerows([["a", "b"], *rows])
    text = written.getvalue()
    table = read_table(io.StringIO(text, newline=""), delimiter)
    records = tuple(table.records)

    assert [list(record.cells.values()) for record in records] == [
        row for row in rows if any(cell.strip() for cell in row)
    ]
    assert all(record.raw in text for record in records)


@given(st.binary(max_size=200), st.sampled_from([".csv", ".jsonl", ".tsv"]))
def test_any_bytes_give_articles_or_rejections(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, ending: str
) -> None:
    path = tmp_path_factory.mktemp("any") / f"a{ending}"
    path.write_bytes(b'text,"title"\n' + content)
    settings = ReadSettings()

    for found in read_rows(FoundFile(path, path.parent), settings):
        if isinstance(found, Article):
            assert list(broken_laws(found, found.source.text or "")) == []
        else:
            assert found.diagnostics
