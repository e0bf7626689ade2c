"""What a running server keeps of the corpus between two builds."""

from pathlib import Path

import pytest

from newscorpus.mkdocs_plugin.reading import CorpusSource
from newscorpus.models.findings import Topic
from newscorpus.settings import ReadSettings
from tests.site_fixtures import CALM

SETTINGS = ReadSettings()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"{CALM}\n{name}", "utf-8")
    return tmp_path


def test_an_edit_costs_the_reading_of_one_file(folder: Path) -> None:
    source = CorpusSource()
    before = source.read(folder, None, SETTINGS).corpus
    (folder / "b.txt").write_text(CALM + "Edited.", "utf-8")
    after = source.read(folder, None, SETTINGS).corpus

    assert after["a"] is before["a"]
    assert after["b"].source.digest != before["b"].source.digest


def test_other_settings_read_everything_anew(folder: Path) -> None:
    source = CorpusSource()
    source.read(folder, None, SETTINGS)
    after = source.read(folder, None, ReadSettings(language="ps")).corpus

    assert [article.language for article in after] == ["ps", "ps"]


def test_topics_are_found_and_what_is_stale_in_them_is_told(folder: Path) -> None:
    topics = folder / "topics.yml"
    topics.write_text(
        "topics:\n- {label: Snow, any: [snow]}\n- {label: Sand, any: [sand]}\n", "utf-8"
    )
    curated = CorpusSource().read(folder, topics, SETTINGS)

    assert [topic.label for topic in curated.corpus.findings(Topic)] == ["Snow"]
    assert [(r.path.split("/")[-1], r.diagnostic.code) for r in curated.reports] == [
        ("topics.yml", "NC521")
    ]


DROUGHT = "date 2024-01-02 KABUL: The drought of {year} was the worst drought so far.\n"


@pytest.fixture
def dry_folder(folder: Path) -> Path:
    for year in (2019, 2021):
        (folder / f"dry{year}.txt").write_text(DROUGHT.format(year=year), "utf-8")
    return folder


def labels(folder: Path, topics: Path | None, *, suggestions: bool) -> list[tuple[str, str]]:
    corpus = CorpusSource().read(folder, topics, SETTINGS, suggestions=suggestions).corpus
    return [(topic.label, topic.source.value) for topic in corpus.findings(Topic)]


def test_without_a_file_of_topics_they_are_suggested_if_one_wants(dry_folder: Path) -> None:
    assert ("Drought", "suggested") in labels(dry_folder, None, suggestions=True)
    assert labels(dry_folder, None, suggestions=False) == []


def test_a_file_of_topics_leaves_no_room_for_suggestions(dry_folder: Path) -> None:
    topics = dry_folder / "topics.yml"
    topics.write_text("topics: []\n", "utf-8")

    assert labels(dry_folder, topics, suggestions=True) == []
