"""The face of the package: what `import newscorpus` offers, and what it costs."""

import ast
import inspect
import subprocess
import sys

import pytest

import newscorpus as nc


def _names_for_type_checkers() -> set[str]:
    tree = ast.parse(inspect.getsource(nc))
    return {
        alias.name
        for block in ast.walk(tree)
        if isinstance(block, ast.If)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def test_every_public_name_has_one_home_and_type_checkers_know_it() -> None:
    homes = [name for names in nc._HOMES.values() for name in names]  # noqa: SLF001 -- the table itself

    assert len(homes) == len(set(homes))
    assert {*homes, *nc._ROOMS} == set(nc.__all__) == _names_for_type_checkers()  # noqa: SLF001 -- the same


@pytest.mark.parametrize("name", nc.__all__)
def test_a_public_name_is_what_its_home_calls_by_that_name(name: str) -> None:
    value = getattr(nc, name)

    assert value.__name__.rpartition(".")[2] == name


def test_a_name_that_is_not_there_is_an_error_that_says_so() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'read_articles'"):
        _ = nc.read_articles


def test_importing_the_package_loads_nothing_that_was_not_asked_for() -> None:
    loaded = (
        "import sys, newscorpus; print(*(m for m in sys.modules if m.startswith('newscorpus')))"
    )

    run = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)

    assert run.stdout.split() == ["newscorpus"]
