"""Files are found in order and once, and what is no file of text is named and never waited for."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from newscorpus.models.article import Source
from newscorpus.models.corpus import Rejected
from newscorpus.readers.corpus import read_corpus
from newscorpus.readers.files import FoundFile, find_files, read_source
from newscorpus.settings import ReadSettings

RAIN = "date 2021-04-07\n\nIt rained in the valley all day long, and the river rose.\n"


def write(path: Path, text: str = RAIN) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def names(folder: Path, **settings: tuple[str, ...]) -> list[str]:
    return [file.name for file in find_files(folder, ReadSettings(**settings))]  # type: ignore[arg-type] # only globs


def code_of(path: Path) -> str:
    result = read_source(path)
    assert isinstance(result, Rejected)
    (problem,) = result.diagnostics
    return problem.code


def test_files_are_sorted_by_path_whatever_their_folder(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a.md", "c/d/e.txt"):
        write(tmp_path / name)

    assert names(tmp_path) == ["a.md", "a/z.txt", "b.txt", "c/d/e.txt"]


def test_hidden_files_other_endings_and_curation_are_left_out(tmp_path: Path) -> None:
    for name in ("a.txt", ".b.txt", ".git/c.txt", "d.json", "topics.yml", "corrections.yml"):
        write(tmp_path / name)

    assert names(tmp_path) == ["a.txt"]
    assert names(tmp_path, include=("**",)) == ["a.txt", "d.json"]


def test_the_ending_may_be_written_in_capitals(tmp_path: Path) -> None:
    write(tmp_path / "FLOOD.TXT")

    assert names(tmp_path) == ["FLOOD.TXT"]


@pytest.mark.parametrize(
    ("glob", "found"),
    [
        ("*.txt", ["a.txt"]),
        ("**/*.txt", ["a.txt", "x/a.txt", "x/y/b.txt"]),
        ("x/*.txt", ["x/a.txt"]),
        ("x/**", ["x/a.txt", "x/y/b.txt"]),
        ("**/a.*", ["a.txt", "x/a.txt"]),
        ("?.txt", ["a.txt"]),
        ("[a].txt", []),
    ],
)
def test_a_glob_says_which_files_are_read_and_which_are_not(
    tmp_path: Path, glob: str, found: list[str]
) -> None:
    everything = [write(tmp_path / name) for name in ("a.txt", "x/a.txt", "x/y/b.txt")]

    assert names(tmp_path, include=(glob,)) == found
    assert len(names(tmp_path, exclude=(glob,))) == len(everything) - len(found)


def test_a_file_that_is_named_is_read_whatever_the_globs_say(tmp_path: Path) -> None:
    path = write(tmp_path / "a.text")

    assert [file.name for file in find_files(path, ReadSettings(exclude=("**",)))] == ["a.text"]


def test_a_file_that_is_named_twice_is_found_once(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt")

    assert [file.path for file in find_files([tmp_path, path])] == [path]


def test_links_that_go_round_do_not_hold_the_reader(tmp_path: Path) -> None:
    write(tmp_path / "a" / "b.txt")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "c.txt").symlink_to(tmp_path / "d.txt")
    (tmp_path / "d.txt").symlink_to(tmp_path / "c.txt")

    assert names(tmp_path) == ["a/b.txt", "c.txt", "d.txt"]
    assert code_of(tmp_path / "c.txt") == "NC111"


def test_a_link_to_a_file_is_read_and_one_that_leads_nowhere_says_where(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    (tmp_path / "c.txt").symlink_to("gone.txt")
    corpus = read_corpus(tmp_path)

    assert [article.path for article in corpus] == ["a.txt", "b.txt"]
    assert [rejected.path for rejected in corpus.rejected] == ["c.txt"]
    assert corpus.rejected[0].diagnostics[0].message == "the link leads nowhere: gone.txt"


def test_a_folder_that_is_called_like_a_file_is_searched(tmp_path: Path) -> None:
    write(tmp_path / "2021.txt" / "a.txt")

    assert names(tmp_path) == ["2021.txt/a.txt"]
    assert code_of(tmp_path / "2021.txt") == "NC110"


def test_a_pipe_is_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    corpus = read_corpus(tmp_path)

    assert [rejected.path for rejected in corpus.rejected] == ["a.txt"]
    assert "a named pipe" in corpus.rejected[0].diagnostics[0].message


def test_a_socket_and_a_device_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket has to be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("a.txt")
        assert code_of(Path("a.txt")) == "NC110"
    assert code_of(Path(os.devnull)) == "NC110"


def test_a_file_that_may_not_be_read_is_rejected_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "a.txt")

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)

    assert code_of(path) == "NC101"


def test_a_folder_that_may_not_be_searched_is_rejected_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "closed" / "a.txt")
    write(tmp_path / "open" / "a.txt")
    scan = os.scandir

    def refuse(path: str | os.PathLike[str]) -> Iterator[os.DirEntry[str]]:
        if os.fspath(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", os.fspath(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    corpus = read_corpus(tmp_path)

    assert [article.path for article in corpus] == ["open/a.txt"]
    assert [(r.path, r.diagnostics[0].code) for r in corpus.rejected] == [("closed", "NC101")]


def test_a_name_that_is_no_utf_8_is_told_and_the_file_is_read(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_text(RAIN)
    (article,) = read_corpus(tmp_path)

    assert article.path == "caf\N{REPLACEMENT CHARACTER}.txt"
    assert [problem.code for problem in article.diagnostics] == ["NC112"]


def test_names_that_differ_in_case_only_cannot_share_an_address(tmp_path: Path) -> None:
    write(tmp_path / "Flood.txt")
    write(tmp_path / "flood.txt", RAIN.replace("rained", "snowed"))
    corpus = read_corpus(tmp_path)

    assert [article.path for article in corpus] == ["Flood.txt"]
    assert [(r.path, r.diagnostics[0].code) for r in corpus.rejected] == [("flood.txt", "NC501")]


def test_files_of_the_same_bytes_are_kept_and_told(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "b.txt")
    corpus = read_corpus(tmp_path)

    assert [[d.code for d in article.diagnostics] for article in corpus] == [[], ["NC105"]]


def test_a_large_file_is_read_whole(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", RAIN + "It rained.\n\n" * 500_000)
    source = read_source(path)

    assert isinstance(source, Source)
    assert len(source.text or "") == path.stat().st_size


def test_a_file_found_by_hand_keeps_its_root(tmp_path: Path) -> None:
    path = write(tmp_path / "x" / "a.txt")
    source = read_source(FoundFile(path, tmp_path))

    assert isinstance(source, Source)
    assert source.path == "x/a.txt"
