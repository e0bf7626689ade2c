"""The forms in which `newscorpus check` says what is wrong: for people, programs and editors."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import TextIO

from newscorpus.cli.problems import Problem
from newscorpus.cli.terminal import printable
from newscorpus.diagnostics import Code, Severity
from newscorpus.diagnostics.catalogue import CATALOGUE
from newscorpus.models.article import Source
from newscorpus.readers.files import read_source

SARIF_VERSION = "2.1.0"
_SARIF_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_WIDEST = 100
"""Columns of a source line that is shown; a long one is cut around the place."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def write_text(problems: Sequence[Problem], output: TextIO) -> None:
    """Print problems as compilers do, each with a hint, its line and a caret below the place."""
    lines = _SourceLines()
    for problem in problems:
        print(printable(problem.diagnostic.render(problem.path)), file=output)
        for line in lines.around(problem):
            print(printable(line), file=output)


def write_json(problems: Sequence[Problem], output: TextIO) -> None:
    """Print a JSON array with an object a problem: path, code, severity, line, column, …."""
    json.dump([_record(problem) for problem in problems], output, ensure_ascii=False, indent=1)
    output.write("\n")


def write_sarif(problems: Sequence[Problem], output: TextIO) -> None:
    """Print SARIF 2.1.0 (docs.oasis-open.org/sarif), which code hosts and editors show in place."""
    used = {problem.diagnostic.code for problem in problems}
    driver = {
        "name": "newscorpus",
        "version": metadata.version("newscorpus"),
        "rules": [_rule(code) for code in CATALOGUE if code.id in used],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem) for problem in problems],
    }
    log = {"$schema": _SARIF_SCHEMA, "version": SARIF_VERSION, "runs": [run]}
    json.dump(log, output, ensure_ascii=False, indent=1)
    output.write("\n")


FORMATS: dict[str, Callable[[Sequence[Problem], TextIO], None]] = {
    "text": write_text,
    "json": write_json,
    "sarif": write_sarif,
}
"""What `--format` may name."""


def _record(problem: Problem) -> dict[str, object]:
    told = problem.diagnostic
    return {
        "path": problem.path,
        "code": told.code,
        "severity": str(told.severity),
        "line": told.position.line if told.position else None,
        "column": told.position.column if told.position else None,
        "message": told.message,
        "hint": told.hint,
    }


def _rule(code: Code) -> dict[str, object]:
    return {
        "id": code.id,
        "shortDescription": {"text": code.message},
        "fullDescription": {"text": code.explanation},
        "help": {"text": code.hint},
        "defaultConfiguration": {"level": _LEVELS[code.severity]},
    }


def _result(problem: Problem) -> dict[str, object]:
    told = problem.diagnostic
    place: dict[str, object] = {"artifactLocation": {"uri": Path(problem.path).as_posix()}}
    if told.position:
        place["region"] = {
            "startLine": told.position.line,
            "startColumn": told.position.column,
        }
    return {
        "ruleId": told.code,
        "level": _LEVELS[told.severity],
        "message": {"text": f"{told.message}. Hint: {told.hint}."},
        "locations": [{"physicalLocation": place}],
    }


class _SourceLines:
    """The lines of files, of which the one read last is kept."""

    def __init__(self) -> None:
        self._path = ""
        self._lines: list[str] = []

    def around(self, problem: Problem) -> Iterator[str]:
        """Give the line that a problem is on, and a caret below the place."""
        position = problem.diagnostic.position
        if position is None:
            return
        if problem.path != self._path:
            source = read_source(problem.path)
            text = source.text if isinstance(source, Source) else None
            self._path, self._lines = problem.path, list(_split(text or ""))
        if position.line > len(self._lines):
            return
        line, column = self._lines[position.line - 1], position.column
        start = max(0, column - _WIDEST // 2) if len(line) > _WIDEST else 0
        before = "…" if start else ""
        after = "…" if start + _WIDEST < len(line) else ""
        gutter = f"{position.line} | "
        yield gutter + before + line[start : start + _WIDEST] + after
        yield " " * (len(gutter) + len(before) + column - 1 - start) + "^"


def _split(text: str) -> Iterable[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").split("\n")
