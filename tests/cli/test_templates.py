"""`newscorpus templates`."""

import pytest

from newscorpus.cli import main
from newscorpus.pages.contexts import CONTEXTS

Captured = pytest.CaptureFixture[str]


def test_the_templates_are_listed(capsys: Captured) -> None:
    assert main(["templates"]) == 0
    assert capsys.readouterr().out.split() == list(CONTEXTS)


def test_the_fields_of_one_are_told(capsys: Captured) -> None:
    assert main(["templates", "story.html"]) == 0
    told = capsys.readouterr().out

    assert told.startswith("story.html: `view` is a StoryContext")
    assert "  reports: tuple[Report, ...]" in told


def test_a_name_that_is_none_is_answered_with_what_to_do(capsys: Captured) -> None:
    assert main(["templates", "storey.html"]) == 2
    assert "`newscorpus templates` lists them all" in capsys.readouterr().err


def test_without_the_extra_a_sentence_says_what_to_install(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_: object) -> str:
        raise ModuleNotFoundError("No module named 'babel'", name="babel")

    monkeypatch.setattr("newscorpus.cli.templates.plain", missing)

    assert main(["templates"]) == 2
    assert "newscorpus[site]" in capsys.readouterr().err
