import ast
import json
import re
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest

from tests.tree import ROOT, benchmark_files, module_files, module_name, tracked_files

MOST_LINES_OF_A_MODULE = 299
MOST_LINES_OF_A_FUNCTION = 39

OPTIONAL = frozenset(
    {
        *("babel", "hypothesis", "jinja2", "material", "mkdocs"),
        *("pyarrow", "pyspark", "pytest", "spacy"),
    }
)
"""Packages that `import newscorpus` must do without."""

PRIVATE = {
    "a path of somebody's machine": re.compile(r"(?<![\w./:])/(?:home|root|Users|work)/[\w.-]+"),
    "the host of a package registry": re.compile(
        r"\b(?:pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)|deb\.debian\.org|proxy\.golang\.org)"
    ),
}
"""What no file of the project may name."""

modules = pytest.mark.parametrize("path", module_files() + benchmark_files(), ids=module_name)


def test_imports_keep_to_the_contracts() -> None:
    # in a process of its own, for it turns off every logger that is there already
    script = (
        "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    )
    linted = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=False, text=True
    )

    assert linted.returncode == 0, linted.stdout


def test_no_imports_go_round_in_a_circle_not_even_for_type_checkers() -> None:
    graph = grimp.build_graph("newscorpus", exclude_type_checking_imports=False, cache_dir=None)
    imports = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}
    in_order = list(TopologicalSorter(imports).static_order())

    assert set(in_order) == graph.modules


@modules
def test_a_module_begins_with_a_caption_of_one_sentence(path: Path) -> None:
    caption = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").partition("\n\n")[0]

    assert "\n" not in caption
    assert caption.endswith((".", "?"))


@modules
def test_a_module_is_short_enough_to_read_at_once(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= MOST_LINES_OF_A_MODULE


@modules
def test_a_function_is_short_enough_to_see_at_once(path: Path) -> None:
    lengths = {
        node.name: (node.end_lineno or node.lineno) - node.lineno + 1
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }

    assert {name: n for name, n in lengths.items() if n > MOST_LINES_OF_A_FUNCTION} == {}


def test_importing_the_library_loads_nothing_that_is_optional() -> None:
    script = "import json, sys, newscorpus; print(json.dumps(sorted(sys.modules)))"
    loaded = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=True, text=True
    ).stdout
    packages = {name.partition(".")[0] for name in json.loads(loaded)}

    assert "newscorpus" in packages
    assert packages & OPTIONAL == set()


@pytest.mark.parametrize("what", PRIVATE)
def test_no_file_names_what_only_one_machine_has(what: str) -> None:
    named = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
        for path in tracked_files()
        for number, line in enumerate(_text(path).splitlines(), start=1)
        if PRIVATE[what].search(line)
    ]

    assert named == []


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        return ""
