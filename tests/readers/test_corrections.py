"""`corrections.yml`: what it says wins, shows as overridden, and is told when it is stale."""

from pathlib import Path

import pytest

from newscorpus import Corpus, CorpusReader, parse_article, read_corpus
from newscorpus.readers.corrections import apply_corrections
from newscorpus.settings.corrections import CorrectionFile, read_corrections

TEXT = (
    "date 2021-04-07 By Jane Doe\n\nKABUL: It rained all day in the valley, and snowed at night.\n"
)
CORPUS = Corpus(
    (
        parse_article(TEXT, id="rain"),
        parse_article(TEXT + "x", id="snow"),
        parse_article("Thu, May\n\nKABUL, May 6: It rained all day in the valley.\n", id="wind"),
    )
)


def read(folder: Path, text: str) -> CorrectionFile:
    path = folder / "corrections.yml"
    path.write_text(text, "utf-8")
    return read_corrections(path)


def problems(folder: Path, text: str) -> list[str]:
    file = read(folder, text)
    told = (*file.diagnostics, *apply_corrections(CORPUS, file.corrections).diagnostics)
    return [f"{d.position and d.position.line} {d.code} {d.message}" for d in told]


@pytest.mark.parametrize(
    ("line", "field", "value", "old"),
    [
        ("date: 2021-04~", "date", "2021-04~", "2021-04-07"),
        ("date: 8 April 2021", "date", "2021-04-08", "2021-04-07"),
        ("date: ~", "date", None, "2021-04-07"),
        ("title: Rain", "title", "Rain", None),
        ("title: 2021", "title", "2021", None),
        ("subtitle: More", "subtitle", "More", None),
        ("outlet: Dawn", "outlet", "Dawn", None),
        ("language: ur", "language", "ur", "en"),
        ("credits: [Ann Lee, AFP]", "credits", "Ann Lee; AFP", "Jane Doe"),
        ("credits: By Ann Lee", "credits", "Ann Lee", "Jane Doe"),
        ("credits: []", "credits", None, "Jane Doe"),
        ("places: [LAHORE]", "dateline", "LAHORE", "KABUL"),
        ("places: Lahore", "dateline", "Lahore", "KABUL"),
        ("places: []", "dateline", None, "KABUL"),
        ("url: https://example.org/x", "url", "https://example.org/x", None),
    ],
)
def test_a_correction_wins_and_keeps_what_was_read(
    tmp_path: Path, line: str, field: str, value: str | None, old: str | None
) -> None:
    file = read(tmp_path, f"- article: rain\n  {line}\n  reason: seen in print\n")
    corrected = apply_corrections(CORPUS, file.corrections)
    (reading,) = corrected.corpus["rain"].readings(field)

    assert (file.diagnostics, corrected.diagnostics) == ((), ())
    assert (reading.value, reading.status, reading.rule) == (value, "overridden", "corrections")
    assert (reading.verbatim, reading.span) == ("seen in print", None)
    assert reading.alternatives == ((old,) if old else ())
    assert corrected.corpus["snow"] == CORPUS["snow"]


@pytest.mark.parametrize(
    "text",
    [
        "- article: rain\n  title: Rain\n  reason: seen\n",
        "corrections:\n- article: rain\n  title: Rain\n  reason: seen\n",
        "rain:\n  title: Rain\n  reason: seen\n",
        "rain: {title: Rain, reason: seen}\n",
    ],
)
def test_entries_are_a_list_or_stand_below_the_ids_of_their_articles(
    tmp_path: Path, text: str
) -> None:
    file = read(tmp_path, text)
    corrected = apply_corrections(CORPUS, file.corrections)

    assert corrected.corpus["rain"].title == "Rain"
    assert (file.diagnostics, corrected.diagnostics) == ((), ())


def test_a_corrected_date_ends_the_doubts_and_gives_the_dateline_its_year(tmp_path: Path) -> None:
    file = read(tmp_path, "wind: {date: 2021-05-07, reason: seen in print}")
    before, after = CORPUS["wind"], apply_corrections(CORPUS, file.corrections).corpus["wind"]

    assert [d.code for d in before.diagnostics] == ["NC202"]
    assert after.diagnostics == ()
    assert before.dateline is not None
    assert str(before.dateline.date) == "XXXX-05-06"
    assert after.dateline is not None
    assert str(after.dateline.date) == "2021-05-06"


def test_readings_stay_in_the_order_of_the_fields(tmp_path: Path) -> None:
    file = read(tmp_path, "rain: {outlet: Dawn, date: 2021-05-07, title: Rain, reason: seen}")
    corrected = apply_corrections(CORPUS, file.corrections).corpus["rain"]

    assert [reading.field for reading in corrected.provenance] == [
        *("date", "title", "outlet", "credits", "dateline"),
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("- article: rian\n  title: Rain\n  reason: seen\n", "1 NC523 there is no article 'rian'"),
        ("- article: rain\n  titel: Rain\n  outlet: Dawn\n  reason: seen\n", "2 NC514 unknown key"),
        ("- article: rain\n  date: soon\n  reason: seen\n", "2 NC524 `date` cannot be 'soon'"),
        ("rain: {date: On 7 April 2021 in print, reason: seen}", "1 NC524 `date` cannot be"),
        ("rain:\n  url: javascript:x\n  reason: seen\n", "2 NC524 `url` cannot be"),
        ("rain:\n  language: ~\n  reason: seen\n", "2 NC524 `language` cannot be 'nothing'"),
        ("rain:\n  date: 2021-04-07\n  reason: seen\n", "2 NC525 the correction of `date`"),
        ("rain:\n  credits: [Jane Doe]\n  reason: seen\n", "2 NC525 the correction of `credits`"),
        ("- article: rain\n  title: Rain\n", "1 NC526 the correction has no reason"),
        ("- article: rain\n  reason: seen\n", "1 NC522 the correction lacks a field"),
        ("- title: Rain\n  reason: seen\n", "1 NC522 the correction lacks `article`"),
        ("rain:\n  title: [a]\n  outlet: Dawn\n  reason: seen\n", "2 NC515 `title` must be a text"),
        ("rain:\n  title: a\n  reason: b\nsnow: x\n", "4 NC515 `correction` must be a mapping"),
        (
            "- {article: rain, title: a, reason: b}\n- {article: rain, title: c, reason: b}\n",
            "2 NC516 the `title` of 'rain' stands here a second time; the first is at line 1",
        ),
        ("just words", "1 NC515 `file` must be a list"),
        ("- article: [\n", "2 NC511 the YAML breaks off here"),
        ("rain: &x {title: a, reason: b}\nsnow: *x\n", "2 NC512 YAML aliases are not allowed"),
    ],
)
def test_what_cannot_be_used_is_told_with_its_line(tmp_path: Path, text: str, problem: str) -> None:
    told = problems(tmp_path, text)

    assert any(line.startswith(problem) for line in told), told


def test_a_misspelt_id_or_field_is_told_with_the_likeliest(tmp_path: Path) -> None:
    file = read(tmp_path, "rian: {titel: x, title: a, reason: b}")
    (told,) = apply_corrections(CORPUS, file.corrections).diagnostics

    assert [d.hint for d in file.diagnostics] == ["did you mean `title`?"]
    assert told.hint == "did you mean 'rain'?"


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[]", "corrections: []\n", "{}"])
def test_an_empty_file_is_no_problem(tmp_path: Path, text: str) -> None:
    assert problems(tmp_path, text) == []


def test_a_corpus_is_read_with_the_corrections_beside_it(tmp_path: Path) -> None:
    (tmp_path / "rain.txt").write_text(TEXT, "utf-8")
    read(tmp_path, "- article: rain\n  title: Rain\n  reason: seen in print\n")

    assert read_corpus(tmp_path)["rain"].title == "Rain"


def test_a_reader_takes_up_corrections_that_change_and_tells_of_stale_ones(tmp_path: Path) -> None:
    (tmp_path / "rain.txt").write_text(TEXT, "utf-8")
    reader = CorpusReader()
    titles = []
    for text in ("rain: {title: Rain, reason: a}", "snow: {title: Snow, reason: a}"):
        read(tmp_path, text)
        titles.append(reader.read(tmp_path)["rain"].title)

    assert titles == ["Rain", None]
    assert [[d.code for d in file.diagnostics] for file in reader.corrections] == [["NC523"]]
