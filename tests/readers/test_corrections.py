"""`corrections.yml`: what it says wins, shows as overridden, and is told when it is stale."""

from pathlib import Path

import pytest

from newscorpus import Corpus, parse_article, read_corpus
from newscorpus.readers.corrections import apply_corrections
from newscorpus.settings.corrections import CorrectionFile, read_corrections

TEXT = (
    "date 2021-04-07 By Jane Doe\n\nKABUL: It rained all day in the valley, and snowed at night.\n"
)
CORPUS = Corpus((parse_article(TEXT, id="rain"), parse_article(TEXT + "x", id="snow")))


def _read(folder: Path, text: str) -> CorrectionFile:
    path = folder / "corrections.yml"
    path.write_text(text, "utf-8")
    return read_corrections(path)


@pytest.mark.parametrize(
    ("line", "field", "value", "old"),
    [
        ("date: 2021-04~", "date", "2021-04~", "2021-04-07"),
        ("title: Rain", "title", "Rain", None),
        ("outlet: Dawn", "outlet", "Dawn", None),
        ("credits: [Ann Lee, AFP]", "credits", "Ann Lee; AFP", "Jane Doe"),
        ("places: [LAHORE]", "dateline", "LAHORE", "KABUL"),
        ("places: []", "dateline", None, "KABUL"),
        ("url: https://example.org/x", "url", "https://example.org/x", None),
    ],
)
def test_a_correction_wins_and_keeps_what_was_read(
    tmp_path: Path, line: str, field: str, value: str | None, old: str | None
) -> None:
    file = _read(tmp_path, f"- article: rain\n  {line}\n  reason: seen in print\n")

    corrected = apply_corrections(CORPUS, file.corrections)

    reading = corrected.corpus["rain"].reading(field)
    assert reading is not None
    assert (reading.value, reading.status, reading.verbatim) == (
        value,
        "overridden",
        "seen in print",
    )
    assert reading.alternatives == ((old,) if old else ())
    assert (file.diagnostics, corrected.diagnostics) == ((), ())
    assert corrected.corpus["snow"] == CORPUS["snow"]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("- article: rian\n  title: Rain\n  reason: seen\n", "NC523", 1),
        ("- article: rain\n  titel: Rain\n  outlet: Dawn\n  reason: seen\n", "NC514", 2),
        ("- article: rain\n  date: soon\n  reason: seen\n", "NC524", 2),
        ("- article: rain\n  date: 2021-04-07\n  reason: seen\n", "NC525", 2),
        ("- article: rain\n  title: Rain\n", "NC522", 1),
        ("- article: rain\n  reason: seen\n", "NC522", 1),
        ("- article: rain\n  title: [a]\n  outlet: Dawn\n  reason: seen\n", "NC515", 2),
        ("article: rain\n", "NC515", 1),
        ("- article: [\n", "NC511", 2),
    ],
)
def test_what_cannot_be_used_is_told_with_its_line(
    tmp_path: Path, text: str, code: str, line: int
) -> None:
    file = _read(tmp_path, text)

    told = (*file.diagnostics, *apply_corrections(CORPUS, file.corrections).diagnostics)

    assert code in [problem.code for problem in told]
    assert [p.position.line for p in told if p.code == code and p.position] == [line]


def test_a_corpus_is_read_with_the_corrections_beside_it(tmp_path: Path) -> None:
    (tmp_path / "rain.txt").write_text(TEXT, "utf-8")
    _read(tmp_path, "- article: rain\n  title: Rain\n  reason: seen in print\n")

    assert read_corpus(tmp_path)["rain"].title == "Rain"
