"""Analyses of other packages are loaded when somebody asks, and a broken one is named."""

import sys
from pathlib import Path

import pytest

from newscorpus.analyses.installed import BrokenAnalysisError, installed_analyses
from newscorpus.analyses.protocol import analyse
from newscorpus.models.findings import Topic
from tests.builders import make_article, make_corpus

MODULE = """
import attrs
from newscorpus.models.findings import Topic, TopicSource

@attrs.frozen
class Everything:
    name = "everything"
    yields = Topic
    requires = ()
    label: str = "Everything"

    def __call__(self, corpus):
        yield Topic("everything", self.label, TopicSource.SUGGESTED, ())

WITH_OPTIONS = Everything(label="All")
NOT_ONE = "a text"

class Half:
    name = "half"
    yields = str

class Mute:
    name = "mute"
    yields = Topic
    requires = ()

class Needy(Everything):
    def __init__(self, label):
        raise RuntimeError("no database")
"""


def install(folder: Path, name: str, **points: str) -> None:
    """Lay out a package as an installer leaves it."""
    about = folder / f"{name.replace('-', '_')}-1.0.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    listed = "".join(f"{point} = {value}\n" for point, value in points.items())
    (about / "entry_points.txt").write_text(f"[newscorpus.analyses]\n{listed}")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "their_analyses.py").write_text(MODULE)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "their_analyses", raising=False)
    return tmp_path


def test_a_declared_analysis_is_found_and_runs(site: Path) -> None:
    install(site, "their-package", everything="their_analyses:Everything")
    analyses = installed_analyses()
    corpus = analyse(make_corpus([make_article()]), analyses)

    assert [analysis.name for analysis in analyses] == ["everything"]
    assert [topic.label for topic in corpus.findings(Topic)] == ["Everything"]


def test_an_analysis_may_be_declared_with_its_options(site: Path) -> None:
    install(site, "their-package", all="their_analyses:WITH_OPTIONS")
    corpus = analyse(make_corpus([make_article()]), installed_analyses())

    assert [topic.label for topic in corpus.findings(Topic)] == ["All"]


def test_nothing_is_loaded_that_nobody_asked_for(site: Path) -> None:
    install(site, "their-package", everything="their_analyses:Everything", bad="no_module:No")

    assert analyse(make_corpus([make_article()]), []).found == ()
    assert "their_analyses" not in sys.modules
    assert [analysis.name for analysis in installed_analyses(["everything"])] == ["everything"]


def test_all_come_by_name_and_those_that_are_named_as_they_are(site: Path) -> None:
    points = {"b": "their_analyses:WITH_OPTIONS", "a": "their_analyses:Everything"}
    install(site, "their-package", **points)

    assert [getattr(one, "label", "") for one in installed_analyses()] == ["Everything", "All"]
    assert [getattr(one, "label", "") for one in installed_analyses(["b", "a"])] == [
        "All",
        "Everything",
    ]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("no_such_module:Analysis", "ModuleNotFoundError: No module named 'no_such_module'"),
        ("their_analyses:Missing", "AttributeError"),
        ("their_analyses:Needy", "TypeError"),
        ("their_analyses:NOT_ONE", "no `name` that is a text, no `yields`"),
        ("their_analyses:Half", "no `yields` that is a type of findings, no `requires`"),
        ("their_analyses:Mute", "cannot be called with a corpus"),
    ],
)
def test_a_broken_one_is_named_with_its_package_and_the_reason(
    site: Path, value: str, said: str
) -> None:
    install(site, "their-package", broken=value)

    with pytest.raises(BrokenAnalysisError, match="the analysis 'broken' of their-package") as told:
        installed_analyses()

    assert said in str(told.value)
    assert value in str(told.value)


def test_a_name_that_nobody_declares_is_a_bad_call(site: Path) -> None:
    install(site, "their-package", everything="their_analyses:Everything")

    with pytest.raises(ValueError, match="declares the analysis 'topics'; declared: everything"):
        installed_analyses(["topics"])


def test_a_name_that_two_packages_declare_is_a_bad_call(site: Path) -> None:
    install(site, "one-package", everything="their_analyses:Everything")
    install(site, "other-package", everything="their_analyses:WITH_OPTIONS")

    with pytest.raises(ValueError, match="one-package and other-package both declare"):
        installed_analyses()
