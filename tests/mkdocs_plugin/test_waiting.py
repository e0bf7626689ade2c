"""Drafts and articles of later dates in a build."""

import datetime as dt
import logging
from pathlib import Path

import pytest
from mkdocs.exceptions import PluginError

from newscorpus.mkdocs_plugin.waiting import MOST_FILES, day_of_build, tell_left_out
from newscorpus.readers.waiting import Reason, Waiting
from tests.builders import make_article
from tests.built_site import MATERIAL, Built, build_site, make_project, run_mkdocs
from tests.site_fixtures import CALM

EPOCH = 1718409600
"""The first second of 15 June 2024 in UTC."""

HIDDEN = "Zanzibar"
DRAFT = f"---\ndraft: true\ndate: 2024-01-03\n---\n\nMayor Ann Secretary of {HIDDEN} said no.\n"
LATER = f"date 2024-06-16 KABUL: The mayor of {HIDDEN} said “We shall leave {HIDDEN} tonight”.\n"
ARTICLES = {
    "calm.txt": CALM,
    "secret.md": DRAFT,
    "tomorrow.txt": LATER,
    "topics.yml": (
        "topics:\n- {label: Snow, any: [snow], pin: [secret], exclude: [tomorrow]}\n"
        "- {label: All else, residual: true}\n"
    ),
}


@pytest.fixture(autouse=True)
def _the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))


def build(folder: Path, options: str = "", *, config: str = "", **settings: bool) -> Built:
    """Build a site in which two of three articles wait."""
    given = MATERIAL.replace("- newscorpus", f"- newscorpus: {{{options}}}")
    docs = {"about.md": "# About\n"}
    project = make_project(
        folder, ARTICLES, config=f"{given}site_url: https://example.org/\n{config}", docs=docs
    )
    return build_site(project / "mkdocs.yml", folder / "site", **settings)


def holding(folder: Path, word: str) -> list[str]:
    """Give the files of a site that hold a word in their names or contents."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    needle = word.encode().lower()
    return [
        path.relative_to(folder).as_posix()
        for path in files
        if needle in path.name.encode().lower() or needle in path.read_bytes().lower()
    ]


@pytest.mark.parametrize("options", ["", "drafts: hide"])
def test_a_build_keeps_what_waits_out_of_everything(tmp_path: Path, options: str) -> None:
    built = build(tmp_path, options)

    assert (built.folder / "articles" / "calm" / "index.html").is_file()
    assert holding(built.folder, HIDDEN) == []
    assert holding(built.folder, "articles/secret") == []
    assert holding(built.folder, "tomorrow") == []


def test_a_build_says_how_many_were_left_out_and_why(tmp_path: Path) -> None:
    told = [line for line in build(tmp_path).messages().splitlines() if "left out" in line]

    assert len(told) == 1
    assert "2 articles were left out: 1 marked as drafts, 1 dated after today: " in told[0]
    assert "articles/secret.md, " in told[0]
    assert told[0].endswith("articles/tomorrow.txt")


def test_what_the_topics_say_of_an_article_that_waits_is_no_mistake(tmp_path: Path) -> None:
    warnings = build(tmp_path).warnings

    assert [said for said in warnings if "secret" in said or "tomorrow" in said] == []


def test_a_file_below_the_docs_is_not_published_as_it_is_either(tmp_path: Path) -> None:
    docs = {"about.md": "# About\n", "press/secret.md": DRAFT, "press/calm.txt": CALM}
    config = MATERIAL.replace("- newscorpus", "- newscorpus: {articles: docs/press}")
    project = make_project(tmp_path, {}, config=config, docs=docs)
    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert "articles/calm/index.html" in built.pages()
    assert holding(built.folder, HIDDEN) == []
    assert holding(built.folder, "secret.md") == []


def test_a_table_of_which_one_row_waits_is_not_published_as_it_is(tmp_path: Path) -> None:
    table = f"date,text,draft\n2024-01-02,Snow fell on the city.,\n2024-01-02,{HIDDEN} burns.,yes\n"
    docs = {"about.md": "# About\n", "press/all.csv": table}
    options = "{articles: docs/press, include: ['*.csv']}"
    config = MATERIAL.replace("- newscorpus", f"- newscorpus: {options}")
    project = make_project(tmp_path, {}, config=config, docs=docs)
    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert len([page for page in built.pages() if page.startswith("articles/all")]) == 1
    assert holding(built.folder, HIDDEN) == []


def test_a_site_may_show_what_waits_and_marks_it(tmp_path: Path) -> None:
    built = build(tmp_path, "drafts: show")

    assert "published all the same" in built.html("articles/secret/index.html")
    assert "after today</span>" in built.html("articles/index.html")
    assert "left out" not in built.messages()


@pytest.mark.parametrize(
    ("variables", "day"),
    [
        ({"SOURCE_DATE_EPOCH": str(EPOCH)}, dt.date(2024, 6, 15)),
        ({"SOURCE_DATE_EPOCH": str(EPOCH - 1)}, dt.date(2024, 6, 14)),
    ],
)
def test_the_day_is_that_of_the_given_second(variables: dict[str, str], day: dt.date) -> None:
    assert day_of_build(variables) == day


@pytest.mark.parametrize("given", ["", "tomorrow", "1.5", "9" * 30, "-" + "9" * 18])
def test_a_day_that_cannot_be_is_refused_in_words(given: str) -> None:
    with pytest.raises(PluginError, match="SOURCE_DATE_EPOCH is a whole number of seconds"):
        day_of_build({"SOURCE_DATE_EPOCH": given})


def test_a_wrong_day_ends_a_build_without_a_traceback(tmp_path: Path) -> None:
    project = make_project(tmp_path, {"calm.txt": CALM}, docs={"about.md": "# About\n"})
    run = run_mkdocs("build", folder=project, SOURCE_DATE_EPOCH="tomorrow")

    assert run.returncode == 1
    assert "SOURCE_DATE_EPOCH is a whole number" in run.stderr
    assert "Traceback" not in run.stderr


def test_of_many_files_the_first_are_named_and_nothing_is_told_twice(
    caplog: pytest.LogCaptureFixture,
) -> None:
    many = tuple(
        Waiting(make_article(f"n{number}"), (Reason.UNCLEAR,)) for number in range(MOST_FILES + 2)
    )
    told: set[str] = set()
    with caplog.at_level(logging.INFO, logger="mkdocs.plugins.newscorpus"):
        for _ in range(2):
            tell_left_out(many, folder="articles", told=told)
        tell_left_out((), folder="articles", told=told)

    (message,) = (record.getMessage() for record in caplog.records)
    assert "7 articles were left out: 7 whose `draft` is neither true nor false" in message
    assert message.endswith("n4.txt, and 2 more")
