"""A corpus as tables: read back with the programs that people use."""

import csv
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import attrs
import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import standard_analyses
from newscorpus.diagnostics import catalogue
from newscorpus.formats.tables import TABLES, unguarded, write_csv, write_parquet, write_sqlite
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.models.findings import Entity, Event, Figure, Quotation, Topic
from newscorpus.models.ties import Relation, Story
from newscorpus.readers.article import parse_article
from newscorpus.readers.corpus import read_corpus
from tests.builders import make_article, make_topic
from tests.built_site import SEEDS
from tests.site_fixtures import HOSTILE, HOSTILE_FIELDS

Row = dict[str, str]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    read = analyse(read_corpus(SEEDS), standard_analyses())
    rejected = Rejected("scan.txt", None, (catalogue.BINARY.at(None, offset=3),))
    topic = make_topic("gas", read.articles[:2], "gas")
    return attrs.evolve(read, rejected=(rejected,)).with_findings([topic])


@pytest.fixture(scope="module")
def tables(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Row]]:
    paths = write_csv(corpus, tmp_path_factory.mktemp("csv") / "made" / "here")
    return {path.stem: rows_of(path) for path in paths}


@pytest.fixture(scope="module")
def database(
    corpus: Corpus, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[sqlite3.Connection]:
    path = write_sqlite(corpus, tmp_path_factory.mktemp("sqlite") / "corpus.sqlite")
    with closing(sqlite3.connect(path)) as opened:
        yield opened


def rows_of(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return [
            {name: unguarded(cell) for name, cell in row.items()}
            for row in csv.DictReader(file, strict=True)
        ]


def counts_of(corpus: Corpus) -> dict[str, int]:
    entities = corpus.findings(Entity)
    shown = ("headline", "subhead", "paragraph", "list", "note")
    return {
        "articles": len(corpus),
        "paragraphs": sum(block.role in shown for a in corpus for block in a.blocks),
        "entities": len(entities),
        "mentions": sum(len(entity.mentions) for entity in entities),
        "quotations": len(corpus.findings(Quotation)),
        "figures": len(corpus.findings(Figure)),
        "events": len(corpus.findings(Event)),
        "stories": sum(len(story.articles) for story in corpus.findings(Story)),
        "topics": sum(len(topic.articles) for topic in corpus.findings(Topic)),
        "relations": len(corpus.findings(Relation)),
        "rejected": sum(len(file.diagnostics) for file in corpus.rejected),
    }


def test_every_table_has_as_many_rows_as_the_corpus_has_of_what_it_lists(
    corpus: Corpus, tables: dict[str, list[Row]], database: sqlite3.Connection
) -> None:
    counts = {name: len(rows) for name, rows in tables.items()}
    stored = {
        table.name: database.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]  # noqa: S608
        for table in TABLES
    }

    assert counts == counts_of(corpus)
    assert stored == counts
    assert min(counts.values()) > 0


def test_csv_has_the_lines_that_rfc_4180_asks_for(corpus: Corpus, tmp_path: Path) -> None:
    for path, table in zip(write_csv(corpus, tmp_path), TABLES, strict=True):
        content = path.read_bytes()
        heading = ",".join(column.name for column in table.columns)

        assert content.startswith(f"{heading}\r\n".encode())
        assert content.endswith(b"\r\n")


def test_the_offsets_of_findings_slice_their_words_out_of_the_file(
    corpus: Corpus, tables: dict[str, list[Row]]
) -> None:
    words = {"mentions": "verbatim", "quotations": "content", "figures": "verbatim"}
    for table, column in words.items():
        for row in tables[table]:
            text = corpus[row["article"]].source.text or ""

            assert text[int(row["start"]) : int(row["stop"])] == row[column]


def test_the_offsets_of_findings_slice_their_words_out_of_their_paragraphs(
    database: sqlite3.Connection,
) -> None:
    rows = database.execute(
        "SELECT m.verbatim, substr(p.content, m.start - p.start + 1, m.stop - m.start) "
        "FROM mentions m JOIN paragraphs p USING (article, paragraph) "
        "WHERE m.start >= p.start"  # a dateline stands before the text
    ).fetchall()

    assert len(rows) > 100
    assert [row for row in rows if row[0] != row[1]] == []


def test_a_full_text_query_finds_the_paragraph_and_its_article(
    corpus: Corpus, database: sqlite3.Connection
) -> None:
    found = database.execute(
        "SELECT p.article, p.paragraph, p.content, a.date FROM paragraph_search "
        "JOIN paragraphs p ON p.row = paragraph_search.rowid JOIN articles a ON a.id = p.article "
        "WHERE paragraph_search MATCH '\"forty six per cent\"'"
    ).fetchall()

    ((article, number, content, date),) = found
    assert "forty-six per cent" in content
    assert corpus[article].paragraphs[number - 1].text == content
    assert date == str(corpus[article].date)


def test_every_reference_of_the_database_leads_to_a_row(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    indexed = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE sql > ''")}
    assert {"mentions_by_entity", "articles_by_first_day", "quotations_by_article"} <= indexed


def test_the_dictionary_of_the_database_has_every_column(database: sqlite3.Connection) -> None:
    told = database.execute(
        "SELECT table_name, column_name, meaning FROM dictionary WHERE column_name > ''"
    ).fetchall()

    assert told == [(t.name, column.name, column.meaning) for t in TABLES for column in t.columns]


def test_numbers_are_numbers(database: sqlite3.Connection) -> None:
    kinds = database.execute("SELECT DISTINCT typeof(value) FROM figures").fetchall()

    assert {kind for (kind,) in kinds} <= {"integer", "real"}
    assert database.execute("SELECT count(*) FROM figures WHERE value > 1e9").fetchone() == (1,)


def test_the_same_corpus_gives_the_same_bytes(corpus: Corpus, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        write_csv(corpus, folder)
        write_sqlite(corpus, folder / "corpus.sqlite")
    write_sqlite(corpus, other / "corpus.sqlite")  # over one that is there

    names = sorted(path.name for path in one.iterdir())
    assert [
        name for name in names if (one / name).read_bytes() != (other / name).read_bytes()
    ] == []


def test_a_cell_that_a_spreadsheet_would_run_is_guarded(tmp_path: Path) -> None:
    cells = ("=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1", "'=1", "’tis", "a=1")
    made = [make_article(f"a{n}", [cell], title=cell) for n, cell in enumerate(cells)]
    articles, *_ = write_csv(Corpus(tuple(made)), tmp_path)
    with articles.open(encoding="utf-8", newline="") as file:
        raw = [row["title"] for row in csv.DictReader(file)]

    assert raw == [f"'{cell}" for cell in cells[:6]] + list(cells[6:])
    assert [row["title"] for row in rows_of(articles)] == list(cells)


def test_hostile_text_comes_back_as_it_was(tmp_path: Path) -> None:
    made = [parse_article(HOSTILE), parse_article(HOSTILE_FIELDS)]
    articles = [attrs.evolve(article, id=f"a{n}") for n, article in enumerate(made)]
    odd = make_article("odd", ['a "b",\r\nc\x00d', "half \ud83d"], title="x\ry")
    corpus = Corpus((*articles, odd))
    _, paragraphs, *_ = write_csv(corpus, tmp_path)
    path = write_sqlite(corpus, tmp_path / "corpus.sqlite")

    with closing(sqlite3.connect(path)) as database:
        stored = [row[0] for row in database.execute("SELECT content FROM paragraphs")]
    expected = [
        block.text.replace("\ud83d", "\N{REPLACEMENT CHARACTER}")
        for article in corpus
        for block in article.blocks
        if block.role.value in {"headline", "paragraph"}
    ]
    assert stored == expected
    assert [row["content"] for row in rows_of(paragraphs)] == expected


def test_a_huge_number_stays_short(tmp_path: Path) -> None:
    figure = Figure(
        id="flood#f1",
        article="flood",
        span=make_article().blocks[1].span,
        verbatim="1e999999",
        kind="count",
        value=Decimal("1e999999"),
        unit=None,
        qualifier=None,
        noun=None,
        group=None,
    )
    corpus = Corpus((make_article(),)).with_findings([figure])
    paths = {path.stem: path for path in write_csv(corpus, tmp_path)}

    assert rows_of(paths["figures"])[0]["value"] == "1E+999999"


def test_what_was_not_kept_leaves_its_cells_empty(corpus: Corpus, tmp_path: Path) -> None:
    bare = tuple(
        attrs.evolve(article, source=attrs.evolve(article.source, text=None)) for article in corpus
    )
    paths = {path.stem: path for path in write_csv(attrs.evolve(corpus, articles=bare), tmp_path)}
    words = Counter(bool(row["verbatim"]) for row in rows_of(paths["mentions"]))

    assert words[True] > words[False]


def test_parquet_has_the_same_rows(corpus: Corpus, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    counts = counts_of(corpus)
    for path in write_parquet(corpus, tmp_path):
        table = parquet.read_table(path)

        assert table.num_rows == counts[path.stem]
    figures = parquet.read_table(tmp_path / "figures.parquet")
    assert max(figures["value"].to_pylist()) > 1e9
    assert figures.schema.field("unit").metadata[b"meaning"].startswith(b"`%`")


def test_without_pyarrow_the_error_says_what_to_install(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newscorpus.formats.tables.parquet_files.find_spec", lambda _name: None)

    with pytest.raises(ModuleNotFoundError, match=r'pip install "newscorpus\[parquet\]"'):
        write_parquet(corpus, tmp_path)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_columns_have_names_of_their_own_and_meanings_that_are_sentences(table: object) -> None:
    assert isinstance(table, type(TABLES[0]))
    names = [column.name for column in table.columns]

    assert len(set(names)) == len(names)
    assert all(column.meaning.endswith((".", "….", "1.")) for column in table.columns)
    assert {c.refers for c in table.columns if c.refers} <= {t.name for t in TABLES}
