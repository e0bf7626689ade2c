"""The corpus as files to download, in a site that MkDocs built."""

import csv
import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import attrs
import pytest

from newscorpus.formats import native
from newscorpus.formats.tables import TABLES
from newscorpus.mkdocs_plugin.downloads import Downloads
from newscorpus.models.corpus import Corpus
from tests.builders import make_article, make_corpus
from tests.built_site import MATERIAL, Built, broken_links, build_site, make_project
from tests.site_fixtures import CALM, HOSTILE_ARTICLES

CONFIG = f"{MATERIAL}site_url: https://example.org/papers/\n"
PYARROW = "newscorpus.mkdocs_plugin.downloads.can_write_parquet"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    folder = tmp_path_factory.mktemp("downloads")
    articles = {"calm.txt": CALM, "snow.txt": "date 2024-01-03\n\nSnow fell on Kabul again.\n"}
    docs = {"findings.md": "# Findings\n", "about.md": "[All](data/articles.csv)\n"}
    project = make_project(folder, articles, config=CONFIG, docs=docs)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PYARROW, lambda: False)
        yield build_site(project / "mkdocs.yml", folder / "site", strict=True)


@attrs.frozen
class Told:
    """A log that keeps what it is told."""

    messages: list[str] = attrs.field(factory=list)

    def log(self, _level: int, msg: str, /, *args: object) -> None:
        self.messages.append(msg % args)


def test_every_file_is_there_and_has_the_digest_that_is_told(built: Built) -> None:
    data = built.folder / "data"
    lines = (data / "checksums.txt").read_text().splitlines()
    told = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    page = built.html("data/index.html")

    names = {f"{table.name}.csv" for table in TABLES}
    assert set(told) == {"corpus.jsonl", "corpus.schema.json", "corpus.sqlite", *names}
    for name, digest in told.items():
        assert hashlib.sha256((data / name).read_bytes()).hexdigest() == digest
        assert digest in page


def test_links_to_files_hold_below_a_path(built: Built) -> None:
    assert built.warnings == []
    assert broken_links(built) == []
    assert "data/corpus.sqlite" in built.targets("corpus/index.html")
    assert "data/articles.csv" in built.targets("data/index.html")
    assert "data/articles.csv" in built.targets("about/index.html")
    assert "findings/index.html" in built.targets("corpus/index.html")


def test_the_files_hold_the_corpus(built: Built) -> None:
    data = built.folder / "data"
    corpus = native.read((data / "corpus.jsonl").read_text("utf-8").split("\n"))
    with (data / "articles.csv").open(encoding="utf-8", newline="") as file:
        ids = [row["id"] for row in csv.DictReader(file)]
    with closing(sqlite3.connect(data / "corpus.sqlite")) as database:
        found = database.execute(
            "SELECT p.article FROM paragraph_search JOIN paragraphs p ON p.row = "
            "paragraph_search.rowid WHERE paragraph_search MATCH 'again'"
        ).fetchall()

    assert [article.id for article in corpus] == ids == ["calm", "snow"]
    assert found == [("snow",)]
    assert json.loads((data / "corpus.schema.json").read_text())["$defs"]


def test_that_there_is_no_parquet_is_said_once(built: Built) -> None:
    assert built.messages().count('pip install "newscorpus[parquet]"') == 1


def test_nothing_is_published_where_that_is_asked_for(tmp_path: Path) -> None:
    config = CONFIG.replace("newscorpus", "newscorpus: {downloads: false}")
    project = make_project(tmp_path, {"calm.txt": CALM}, config=config, docs={"x.md": "# X\n"})

    site = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    cited = {"corpus.bib", "corpus.ris", "corpus.csl.json"}
    assert {path.name for path in (site.folder / "data").iterdir()} == cited
    assert "Downloads" not in site.html("corpus/index.html")
    assert broken_links(site) == []


def test_a_file_of_the_user_stays_and_no_digest_is_told_of_it(tmp_path: Path) -> None:
    docs = {"x.md": "# X\n", "data/articles.csv": "mine\n"}
    project = make_project(tmp_path, {"calm.txt": CALM}, config=CONFIG, docs=docs)

    site = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert (site.folder / "data" / "articles.csv").read_text() == "mine\n"
    assert "data/articles.csv" not in site.targets("data/index.html")
    assert "data/mentions.csv" in site.targets("data/index.html")


def test_hostile_articles_are_data_as_well(tmp_path: Path) -> None:
    project = make_project(tmp_path, HOSTILE_ARTICLES, config=CONFIG, docs={"x.md": "# X\n"})

    site = build_site(project / "mkdocs.yml", tmp_path / "site")

    lines = (site.folder / "data" / "corpus.jsonl").read_text("utf-8").split("\n")
    assert len(native.read(lines)) == 3


def test_files_are_written_anew_only_when_the_corpus_changed() -> None:
    downloads, log = Downloads(), Told()
    one = make_corpus([make_article()])
    first = downloads.write(one, log)
    first[0].path.unlink()
    again = downloads.write(make_corpus([make_article()]), log)
    later = downloads.write(Corpus(), log)

    assert again == first
    assert [each.download.name for each in later] == [each.download.name for each in first]
    assert all(each.path.is_file() for each in later)
    assert len(log.messages) <= 1


def test_their_folder_goes_with_them() -> None:
    downloads = Downloads()
    folder = downloads.write(Corpus(), Told())[0].path.parent
    assert folder.is_dir()

    del downloads

    assert not folder.exists()
