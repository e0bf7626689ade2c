import json
import sys
from itertools import permutations
from pathlib import Path

import pytest

from newscorpus.cli import main
from newscorpus.cli.duplicate_groups import Group, groups
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Relation, RelationKind
from newscorpus.readers.article import parse_article

Captured = pytest.CaptureFixture[str]

FLOOD = (
    "KARVOR: The river rose over its banks at dawn on Thursday and flooded the lower town, where "
    "two hundred people spent the night on their roofs, the mayor said. Boats from three districts "
    "were sent to help, and a school on the hill took in families with small children."
)
MORE = (
    " By Friday the water had begun to fall. Engineers found cracks in both piers of the old "
    "bridge, which will stay closed until autumn."
)
TEXTS = {
    "a": f"date 2021-04-09\n\n{FLOOD}{MORE}\n",
    "b": f"date 2021-04-08\n\n{FLOOD}\n",
    "c": f"date 2021-04-09\n\n{FLOOD}\n\nThe harbour \x1b[31mmuseum lost its whole collection.\n",
    "d": "date 2021-04-09\n\nLINZ: The opera opened its season with a work nobody had heard of.\n",
}
SAME = RelationKind.IDENTICAL
NEAR = RelationKind.NEAR_DUPLICATE
UPDATE = RelationKind.UPDATE


def corpus(texts: dict[str, str], *ties: tuple[str, str, RelationKind]) -> Corpus:
    read = tuple(parse_article(text, id=name) for name, text in texts.items())
    relations = [Relation((a, b), kind, 0.9, 0.8, 40) for a, b, kind in ties]
    return Corpus(read).with_findings(relations)


def kept(found: tuple[Group, ...]) -> list[tuple[str, list[str]]]:
    return [(group.keep.id, [other.article.id for other in group.others]) for group in found]


# What is kept


def test_relations_that_only_share_a_passage_make_no_group() -> None:
    assert groups(corpus(TEXTS, ("b", "a", RelationKind.SHARED_PASSAGES))) == ()


def test_an_update_is_kept_and_not_what_it_grew_from() -> None:
    (group,) = groups(corpus(TEXTS, ("b", "a", UPDATE)))

    assert kept((group,)) == [("a", ["b"])]
    assert group.why == "has nearly all that the others have, and more"
    assert group.others[0].why == "an earlier state: 90 % of it stands in the one to keep"
    assert group.others[0].is_spare


def test_of_identical_texts_the_earliest_is_kept() -> None:
    texts = {
        name: TEXTS["b"].replace("04-08", day)
        for name, day in (("a", "04-09"), ("b", "04-08"), ("c", "04-10"))
    }
    texts["d"] = FLOOD
    ties = [(x, y, SAME) for x, y in ("ab", "bc", "cd", "ac", "ad", "bd")]
    (group,) = groups(corpus(texts, *ties))

    assert kept((group,)) == [("b", ["a", "c", "d"])]
    assert group.why.startswith("word for word what the others are")
    assert {other.why for other in group.others} == {"word for word the same"}


def test_of_texts_about_as_full_the_earliest_is_kept_else_the_fullest() -> None:
    texts = {"a": TEXTS["a"], "b": TEXTS["a"].replace("04-09", "04-08").replace(" both", "")}
    (group,) = groups(corpus(texts, ("b", "a", NEAR)))
    (other,) = groups(corpus({"a": TEXTS["a"], "b": TEXTS["b"]}, ("b", "a", NEAR)))

    assert (group.keep.id, group.why[:11]) == ("b", "as full as ")
    assert (other.keep.id, other.why) == ("a", "the fullest text")


def test_what_only_one_has_is_shown_and_makes_it_no_spare() -> None:
    (group,) = groups(corpus(TEXTS, ("b", "a", UPDATE), ("b", "c", NEAR)))
    by_id = {other.article.id: other for other in group.others}

    assert group.keep.id == "a"
    assert by_id["c"].relation is None
    assert by_id["c"].why == "one text with b"
    assert [one.text[:18] for one in by_id["c"].only] == ["The harbour \x1b[31mm"]
    assert (by_id["b"].is_spare, by_id["c"].is_spare) == (True, False)


def test_an_edited_word_is_shown_and_makes_it_no_spare() -> None:
    texts = {"a": TEXTS["a"], "b": TEXTS["b"].replace("two hundred", "three hundred")}
    (group,) = groups(corpus(texts, ("b", "a", UPDATE)))
    (other,) = group.others

    assert [change.text for change in other.lost] == ["three"]
    assert not other.is_spare


def test_a_sentence_that_only_grew_is_no_loss() -> None:
    texts = {
        "a": TEXTS["a"].replace("two hundred people", "some two hundred people"),
        "b": TEXTS["b"],
    }
    (group,) = groups(corpus(texts, ("b", "a", UPDATE)))
    (other,) = group.others

    assert (len(other.edited), other.lost, other.is_spare) == (1, (), True)


def test_groups_do_not_depend_on_the_order_of_relations() -> None:
    ties = (("b", "a", UPDATE), ("b", "c", NEAR), ("c", "d", NEAR))
    found = [groups(corpus(TEXTS, *order)) for order in permutations(ties)]

    assert all(one == found[0] for one in found)


def test_those_that_nothing_ties_stand_apart() -> None:
    texts = TEXTS | {"e": TEXTS["d"]}
    found = groups(corpus(texts, ("d", "e", SAME), ("b", "a", UPDATE)))

    assert kept(found) == [("a", ["b"]), ("d", ["e"])]


# The command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "articles"
    place.mkdir()
    texts = TEXTS | {"e": TEXTS["d"].replace("04-09", "04-12")}
    for name, text in texts.items():
        (place / f"{name}.txt").write_text(text, encoding="utf-8")
    return place


def test_the_groups_are_listed_with_what_to_keep_and_nothing_is_deleted(
    folder: Path, capsys: Captured
) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}

    assert main(["duplicates", str(folder)]) == 0

    out, err = capsys.readouterr()
    told = " ".join(out.split())
    assert err == ""
    assert f"keep: {folder}/a.txt (2021-04-09, " in told
    assert f"spare: {folder}/b.txt (2021-04-08, " in told
    assert f"look at: {folder}/c.txt (2021-04-09, " in told
    assert f"keep: {folder}/d.txt (2021-04-09, 12 words)" in told
    assert f"spare: {folder}/e.txt (2021-04-12, 12 words)" in told
    assert "only here: The harbour" in told
    assert out.endswith(
        "2 groups among 5 articles: 2 files to spare, 1 to look at. Nothing was deleted\n"
    )
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_the_words_that_were_edited_are_shown(folder: Path, capsys: Captured) -> None:
    edited = TEXTS["b"].replace("two hundred", "three hundred")
    (folder / "b.txt").write_text(edited, encoding="utf-8")
    main(["duplicates", str(folder)])

    assert "look at" in (out := capsys.readouterr().out)
    assert "edited: [-three-] {+two+}\n" in out


def test_the_output_is_no_command_to_the_terminal(folder: Path, capsys: Captured) -> None:
    for form in ("text", "json"):
        main(["duplicates", str(folder), "--format", form])
        out = capsys.readouterr().out

        assert not {c for c in out if c != "\n" and (ord(c) < 32 or 127 <= ord(c) < 160)}


def test_programs_get_the_groups_with_relations_and_places(folder: Path, capsys: Captured) -> None:
    assert main(["duplicates", str(folder), "--format", "json"]) == 0
    first, second = json.loads(capsys.readouterr().out)

    assert first["keep"]["id"] == "a"
    assert [(one["id"], one["spare"]) for one in first["others"]] == [("b", True), ("c", False)]
    assert first["others"][0]["relation"] == "update"
    (only,) = first["others"][1]["only"]
    assert TEXTS["c"][only["start"] : only["end"]] == only["text"]
    assert [(one["id"], one["relation"]) for one in second["others"]] == [("e", "identical")]


def test_colours_are_for_terminals(
    folder: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("TERM", raising=False)
    main(["duplicates", str(folder)])

    assert "\x1b[1mGroup 1" in capsys.readouterr().out


def test_a_corpus_without_duplicates_says_so(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "d.txt").write_text(TEXTS["d"], encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")

    assert main(["duplicates", str(tmp_path)]) == 0
    assert capsys.readouterr() == (
        "No duplicates among 1 article\n",
        "1 file gave no article; `newscorpus check` says why\n",
    )


def test_a_folder_that_is_not_there_is_a_bad_call(capsys: Captured) -> None:
    assert main(["duplicates", "nowhere"]) == 2
    assert "there is no file or folder 'nowhere'" in capsys.readouterr().err
