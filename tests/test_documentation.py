import doctest
import importlib
import inspect
from pathlib import Path

import pytest

import newscorpus
from newscorpus.cli import codes, templates
from newscorpus.diagnostics.catalogue import CATALOGUE
from tests.tree import ROOT, module_files, module_name, tracked_files

REFERENCE_OF_CODES = ROOT / "docs" / "reference" / "diagnostics.md"
REFERENCE_OF_TEMPLATES = ROOT / "docs" / "reference" / "templates.md"

FUNCTIONS = [name for name in newscorpus.__all__ if inspect.isfunction(getattr(newscorpus, name))]
ROOMS = ("normalise", "normalise.dates", "normalise.names", "normalise.numbers", "testing")
"""Rooms that are public beside the face."""

IN_ROOMS = [
    (f"newscorpus.{room}", name)
    for room in ROOMS
    for name in importlib.import_module(f"newscorpus.{room}").__all__
]


def pages() -> list[Path]:
    return [path for path in tracked_files() if path.suffix == ".md"]


def examples_of(page: Path) -> doctest.DocTest:
    """Give the examples in a page; the end of a code block ends the output above it."""
    text = page.read_text("utf-8").replace("```", "\n```")
    return doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)


def failures(examples: doctest.DocTest) -> list[str]:
    told: list[str] = []
    doctest.DocTestRunner().run(examples, out=told.append)
    return told


@pytest.fixture(autouse=True)
def _in_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("name", [module_name(path) for path in module_files()])
def test_the_examples_of_a_module_run(name: str) -> None:
    found = doctest.DocTestFinder().find(importlib.import_module(name))
    told = [line for examples in found for line in failures(examples)]

    assert told == []


def test_the_examples_are_found_where_they_stand() -> None:
    found = doctest.DocTestFinder().find(importlib.import_module("newscorpus.text"))

    assert sum(len(examples.examples) for examples in found) > 0


def test_the_examples_of_the_pages_run() -> None:
    told = {path.name: failures(examples_of(path)) for path in pages()}

    assert {name: lines for name, lines in told.items() if lines} == {}


@pytest.mark.parametrize("name", newscorpus.__all__)
def test_a_public_name_says_what_it_is_for(name: str) -> None:
    value = getattr(newscorpus, name)
    own = inspect.getdoc(value) if inspect.isroutine(value) else vars(value).get("__doc__")

    assert own
    assert own.partition("\n")[0].endswith((".", "?"))


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_public_function_shows_an_example(name: str) -> None:
    assert ">>> " in (inspect.getdoc(getattr(newscorpus, name)) or "")


@pytest.mark.parametrize(("room", "name"), IN_ROOMS)
def test_what_a_public_room_offers_says_what_it_is_for_and_shows_it(room: str, name: str) -> None:
    value = getattr(importlib.import_module(room), name)
    own = inspect.getdoc(value) if callable(value) else "a table or a room"

    assert own
    assert not inspect.isfunction(value) or ">>> " in own


def test_a_public_name_is_listed_once() -> None:
    assert len(set(newscorpus.__all__)) == len(newscorpus.__all__)


def test_the_reference_of_codes_is_what_the_catalogue_says() -> None:
    written = REFERENCE_OF_CODES.read_text("utf-8")

    assert written == codes.markdown(CATALOGUE), (
        "write it anew: .venv/bin/newscorpus codes --to markdown > docs/reference/diagnostics.md"
    )


def test_the_reference_of_templates_is_what_their_contexts_say() -> None:
    written = REFERENCE_OF_TEMPLATES.read_text("utf-8")

    assert written == templates.markdown(), (
        "write it anew: .venv/bin/newscorpus templates --to markdown > docs/reference/templates.md"
    )
