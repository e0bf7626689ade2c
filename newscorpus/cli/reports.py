"""The forms in which `newscorpus check` says what is wrong: for people, programs and editors."""

import json
from collections.abc import Callable, Sequence
from importlib import metadata
from pathlib import Path
from typing import TextIO
from urllib.parse import quote

from newscorpus.cli.excerpts import excerpt
from newscorpus.cli.problems import Problem
from newscorpus.cli.terminal import Ink, printable
from newscorpus.diagnostics import Code, Severity
from newscorpus.diagnostics.catalogue import CATALOGUE

SARIF_VERSION = "2.1.0"
_SARIF_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def write_text(problems: Sequence[Problem], output: TextIO) -> None:
    """Print problems as compilers do, each with a hint, its line and a caret below the place."""
    ink = Ink.of_output()
    for problem in problems:
        told, _, hint = printable(problem.render()).partition("\n")
        severity = f"{problem.diagnostic.code} {problem.diagnostic.severity}"
        before, _, after = told.partition(severity)
        marked = ink.severity(severity, problem.diagnostic.severity)
        print(f"{before}{marked}{ink.strong(after)}\n{hint}", file=output)
        if lines := excerpt(problem):
            print(f"{printable(lines[0])}\n{ink.strong(lines[1])}", file=output)


def write_json(problems: Sequence[Problem], output: TextIO) -> None:
    """Print a JSON array with an object a problem.

    Its keys are `path`, `part` (of a table the record, `#row=17`; line and column then count in its
    text), `line` and `column` (from 1, null for the file as a whole), `code`, `severity`,
    `message` and `hint`.
    """
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
        "invocations": [{"executionSuccessful": True}],
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
        "part": problem.part or None,
        "line": problem.line,
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
    place: dict[str, object] = {"artifactLocation": {"uri": _uri(problem.path)}}
    if problem.part:
        place["region"] = {"startLine": problem.first_line}
    elif told.position:
        place["region"] = {"startLine": problem.line, "startColumn": told.position.column}
    location: dict[str, object] = {"physicalLocation": place}
    if problem.part:
        location["logicalLocations"] = [{"fullyQualifiedName": problem.path + problem.part}]
    return {
        "ruleId": told.code,
        "level": _LEVELS[told.severity],
        "message": {"text": f"{told.message}. Hint: {told.hint}."},
        "locations": [location],
    }


def _uri(path: str) -> str:
    """Give a path as an address; a relative one stays so, as code hosts expect it."""
    place = Path(path)
    if place.is_absolute():
        return place.as_uri()
    # a colon in the first part would make a scheme of it
    return quote(place.as_posix(), safe="/", errors="surrogateescape")
