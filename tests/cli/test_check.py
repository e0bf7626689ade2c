from pathlib import Path

import pytest

from newscorpus.cli import main

Captured = pytest.CaptureFixture[str]

GOOD = "date 2021-04-07\n\nSnow fell on the city all day long, and the buses stood still.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the user stands beside."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "good.txt").write_text(GOOD)
    return tmp_path / "news"


@pytest.mark.usefixtures("folder")
def test_files_without_problems_print_nothing_but_a_summary(capsys: Captured) -> None:
    assert main(["check", "news"]) == 0
    assert capsys.readouterr() == (
        "",
        "1 article, 0 rejected files: 0 errors, 0 warnings, 0 notes\n",
    )


def test_a_rejected_file_is_an_error_with_a_hint(capsys: Captured, folder: Path) -> None:
    (folder / "empty.txt").write_text(" \n")

    assert main(["check", "news"]) == 1

    lines = capsys.readouterr().out.splitlines()

    assert lines[0].startswith("news/empty.txt: NC104 error: ")
    assert lines[1].startswith("hint: ")


def test_a_warning_names_the_line_and_the_column_and_is_no_failure(
    capsys: Captured, folder: Path
) -> None:
    (folder / "flood.txt").write_text("Thu, May\n\nThe river rose over its banks at dawn.\n")

    assert main(["check", "news"]) == 0
    assert capsys.readouterr().out.startswith("news/flood.txt:1:1: NC202 warning: ")


def test_a_path_is_printed_as_it_was_typed(capsys: Captured, folder: Path) -> None:
    (folder / "empty.txt").write_text("")

    main(["check", str(folder), "../" + folder.parent.name + "/news/empty.txt"])

    assert capsys.readouterr().out.startswith(f"{folder}/empty.txt: ")


def test_two_folders_with_files_of_one_name_are_told_apart(capsys: Captured, folder: Path) -> None:
    (folder.parent / "more").mkdir()
    (folder.parent / "more" / "good.txt").write_text(GOOD.replace("Snow", "Rain"))

    assert main(["check", "news", "more"]) == 1
    assert capsys.readouterr().out.startswith("more/good.txt: NC501 error: ")


def test_files_can_be_left_out(capsys: Captured, folder: Path) -> None:
    (folder / "empty.txt").write_text("")

    assert main(["check", "news", "--exclude", "empty*"]) == 0
    assert capsys.readouterr().out == ""


def test_the_order_of_day_and_month_can_be_chosen(capsys: Captured, folder: Path) -> None:
    (folder / "good.txt").write_text(GOOD.replace("2021-04-07", "07/04/2021"))

    main(["check", "news", "--date-order", "mdy"])

    assert "2021-07-04" in capsys.readouterr().out


def test_a_name_that_a_terminal_would_obey_is_made_harmless(capsys: Captured, folder: Path) -> None:
    (folder / "a\x1b[2J.txt").write_text("")

    main(["check", "news"])

    assert "\x1b" not in capsys.readouterr().out


def test_the_topics_of_a_folder_are_checked_as_well(capsys: Captured, folder: Path) -> None:
    (folder / "topics.yml").write_text("topics:\n  - {label: Trade, any: [export*]}\n")

    assert main(["check", "news"]) == 0
    assert capsys.readouterr().out.startswith("news/topics.yml:2:5: NC521 warning: ")


def test_an_error_in_the_topics_is_an_error(folder: Path) -> None:
    (folder / "topics.yml").write_text("topics:\n  - any: [snow]\n")

    assert main(["check", "news"]) == 1


def test_topics_of_two_folders_that_share_an_id_are_refused(capsys: Captured, folder: Path) -> None:
    (folder.parent / "more").mkdir()
    for name in ("news", "more"):
        (folder.parent / name / "topics.yml").write_text("topics:\n  - {label: Snow, any: [snow]}")

    assert main(["check", "news", "more"]) == 2
    assert "'news/topics.yml' and 'more/topics.yml' do not go together" in capsys.readouterr().err


def test_a_stale_alias_is_a_warning_with_its_line(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "rain.txt").write_text("date 2021-04-07\n\nMayor Ann Lee said that it rained.\n")
    (tmp_path / "aliases.yml").write_text(
        "aliases:\n- name: Ann Lee\n  kind: person\n- name: Bo Ray\n  kind: person\n"
    )

    assert main(["check", str(tmp_path)]) == 0

    told = capsys.readouterr().out
    assert "aliases.yml:4:" in told
    assert "Bo Ray" in told
    assert "Ann Lee" not in told
