"""The options in `mkdocs.yml`, and what is said about mistakes in them."""

import ast
import inspect
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from newscorpus.mkdocs_plugin import config
from newscorpus.mkdocs_plugin.config import NewscorpusConfig
from newscorpus.readers.files import TOPICS_FILE
from newscorpus.settings import DateOrder, ReadSettings
from tests.tree import ROOT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    return tmp_path


def load(folder: Path, **given: Any) -> tuple[NewscorpusConfig, list[str]]:  # noqa: ANN401 -- YAML
    """Validate options as MkDocs does, and give what was wrong with them."""
    options = NewscorpusConfig(config_file_path=str(folder / "mkdocs.yml"))
    options.load_dict(given)
    errors, warnings = options.validate()
    return options, [f"{key}: {problem}" for key, problem in (*errors, *warnings)]


def test_no_option_is_required(folder: Path) -> None:
    options, problems = load(folder)

    assert problems == []
    assert options.articles_path == folder / "articles"
    assert options.topics_path is None
    assert options.read_settings(folder / "docs") == ReadSettings()


def test_what_is_chosen_reaches_the_reader(folder: Path) -> None:
    options, problems = load(
        folder,
        language="pt-BR",
        date_order="mdy",
        years=[1980, 1999],
        include=["**/*.text"],
        exclude=["drafts/**"],
    )

    assert problems == []
    assert options.read_settings(folder / "docs") == ReadSettings(
        language="pt-BR",
        date_order=DateOrder.MONTH_DAY,
        years=(1980, 1999),
        include=("**/*.text",),
        exclude=("drafts/**",),
    )


def test_a_file_of_topics_beside_the_articles_is_found_by_itself(folder: Path) -> None:
    beside = folder / "articles" / "topics.yml"
    beside.write_text("topics: []\n")
    options, _ = load(folder)

    assert options.topics_path == beside


def test_a_file_of_topics_that_is_named_comes_first(folder: Path) -> None:
    (folder / "articles" / "topics.yml").write_text("topics: []\n")
    (folder / "subjects.yml").write_text("topics: []\n")
    options, problems = load(folder, topics="subjects.yml")

    assert problems == []
    assert options.topics_path == folder / "subjects.yml"


def test_a_home_page_in_the_folder_of_articles_is_not_an_article(folder: Path) -> None:
    options, _ = load(folder, exclude=["a.txt"])

    assert options.read_settings(folder / "articles").exclude == ("a.txt", "index.md")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"articles": "clippings"}, "clippings"),
        ({"articles": "clippings"}, "`articles: FOLDER` under `newscorpus`"),
        ({"articles": "mkdocs.yml"}, "is a file"),
        ({"topics": "none.yml"}, "none.yml"),
        ({"language": "Deutsch, bitte"}, "`en`, `de` or `pt-BR`"),
        ({"language": False}, 'write "no" in quotes'),
        ({"date_order": "ymd"}, "('dmy', 'mdy')"),
        ({"years": [2020, 2010]}, "[1995, 2035]"),
        ({"years": [2020]}, "[1995, 2035]"),
        ({"years": "all"}, "[1995, 2035]"),
        ({"include": "*.txt"}, "list"),
        ({"navigation": "yes please"}, "bool"),
        ({"warn": "always"}, "('rejected', 'all', 'none')"),
        ({"artikles": "seeds"}, "artikles"),
    ],
)
def test_a_mistake_is_answered_with_what_is_allowed(
    folder: Path, given: dict[str, Any], said: str
) -> None:
    (folder / "mkdocs.yml").touch()
    _, problems = load(folder, **given)

    assert any(said in problem for problem in problems), problems


def test_every_option_says_what_it_is_for() -> None:
    (body,) = (
        node.body
        for node in ast.parse(inspect.getsource(config)).body
        if isinstance(node, ast.ClassDef) and node.name == "NewscorpusConfig"
    )
    documented = {
        option.targets[0].id
        for option, following in pairwise(body)
        if isinstance(option, ast.Assign)
        and isinstance(option.targets[0], ast.Name)
        and isinstance(following, ast.Expr)
        and isinstance(following.value, ast.Constant)
    }

    assert documented == {name for name, _ in NewscorpusConfig._schema}  # noqa: SLF001 -- MkDocs has no other list of them


def test_the_readme_lists_every_option_with_its_default(folder: Path) -> None:
    rows = re.findall(r"(?m)^\| `(\w+)` \| `([^|]+?)`", (ROOT / "README.md").read_text("utf-8"))
    told = {name: yaml.safe_load(default) for name, default in rows}
    options, _ = load(folder)
    defaults = {k: list(v) if isinstance(v, tuple) else v for k, v in options.items()}

    assert told == defaults | {"articles": options.articles_path.name, "topics": TOPICS_FILE}
