"""`newscorpus normalise`: what normalising would change in a text, and why."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from itertools import groupby

from newscorpus import normalise
from newscorpus.cli.command import FINE, PROBLEMS, BadCallError, Command, require_paths
from newscorpus.cli.problems import Problem, print_problems
from newscorpus.cli.terminal import Ink, printable
from newscorpus.models.corpus import Rejected
from newscorpus.normalise import STEPS, Edit, Edits
from newscorpus.readers.files import FoundFile, find_files, read_source
from newscorpus.text import Lines, Span

NAMES = tuple(dict.fromkeys(step.name for step in STEPS))
"""The names of the steps, each once."""

_WHY = {step.name: step.why for step in STEPS} | {
    "mojibake": "text that was decoded with the wrong encoding is mended"
}


def _run(arguments: argparse.Namespace) -> int:
    code = FINE
    write = _FORMATS[arguments.format]
    for file in find_files(require_paths(arguments.paths)):
        source = read_source(file)
        if isinstance(source, Rejected):
            print_problems([Problem(str(file.path), one) for one in source.diagnostics], sys.stderr)
            code = PROBLEMS
            continue
        for line in write(file, _edits(source.text or "", arguments)):
            print(line)
    return code


def _edits(text: str, arguments: argparse.Namespace) -> Edits:
    wanted = arguments.step or NAMES
    first = Edits(text)
    if arguments.mojibake:
        try:
            first = normalise.mojibake_edits(text)
        except ModuleNotFoundError as error:
            raise BadCallError(str(error)) from error
    steps = [step for step in STEPS if step.name in wanted]
    return first.then(normalise.edits(first.result, steps))


def _as_diff(file: FoundFile, edits: Edits) -> Iterator[str]:
    """Write a hunk for all changes of the same lines, headed by the reasons."""
    ink = Ink.of_output()
    if edits.edits:
        yield ink.strong(f"--- {printable(str(file.path))}")
        yield ink.strong(f"+++ {printable(str(file.path))} normalised")
    lines = Lines(edits.original)
    for span, changes in _hunks(edits):
        position = lines.position(span.start)
        names = dict.fromkeys(name for edit in changes for name in edit.rules)
        reasons = "; ".join(f"{name}: {_WHY[name]}" for name in names)
        yield ink.quiet(f"@@ line {position.line} @@ {reasons}")
        yield from (f"-{line}" for line in _shown(span.of(edits.original)))
        yield from (f"+{line}" for line in _shown(edits.to_result(span).of(edits.result)))
    if count := sum(_is_between_lines(edits.original, edit) for edit in edits.edits):
        where = "one place" if count == 1 else f"{count} places"
        yield ink.quiet(f"and {where} between lines where {_WHY['whitespace']}")


def _is_between_lines(text: str, edit: Edit) -> bool:
    """Say whether an edit only evens out blank lines, which a diff would drown in."""
    spaces = edit.span.of(text)
    return "\n" in spaces and not spaces.strip() and not edit.replacement.strip()


def _hunks(edits: Edits) -> Iterator[tuple[Span, list[Edit]]]:
    """Gather the edits of the same lines, with the range of these lines."""
    text = edits.original
    last = Span(0, 0)
    together: list[Edit] = []
    for edit in (edit for edit in edits.edits if not _is_between_lines(text, edit)):
        around = _lines_around(text, edit.span)
        if together and around.start > last.end:
            yield last, together
            together = []
        last = Span(last.start if together else around.start, max(around.end, last.end))
        together.append(edit)
    if together:
        yield last, together


def _lines_around(text: str, span: Span) -> Span:
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end)


def _shown(text: str) -> Iterable[str]:
    r"""Show lines with names for what a terminal would not show."""
    for line in text.split("\n"):
        parts = groupby(line, key=lambda one: one.isprintable())
        yield "".join(
            "".join(part) if is_shown else "".join(f"<U+{ord(one):04X}>" for one in part)
            for is_shown, part in parts
        )


def _as_json(file: FoundFile, edits: Edits) -> Iterator[str]:
    """Write an object for each change, on a line of its own."""
    lines = Lines(edits.original)
    for edit in edits.edits:
        position = lines.position(edit.span.start)
        record = {
            "path": file.name,
            "line": position.line,
            "column": position.column,
            "start": edit.span.start,
            "end": edit.span.end,
            "verbatim": edit.span.of(edits.original),
            "replacement": edit.replacement,
            "rules": edit.rules,
        }
        yield json.dumps(record, ensure_ascii=False)


_FORMATS = {"text": _as_diff, "json": _as_json}


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", metavar="PATH", nargs="+", help="a file, or a folder to search")
    parser.add_argument(
        "--step",
        metavar="NAME",
        choices=NAMES,
        action="append",
        help=f"take this step only; may be repeated ({', '.join(NAMES)})",
    )
    parser.add_argument(
        "--mojibake",
        action="store_true",
        help="first mend text that was decoded with the wrong encoding; needs ftfy",
    )
    parser.add_argument(
        "--format",
        choices=tuple(_FORMATS),
        default="text",
        help="text for people, json for programs: one change a line",
    )


COMMAND = Command(
    name="normalise",
    summary="show what normalising would change, and why",
    description="Read files and print what `newscorpus.normalise.text` would change in them, as a\n"
    "diff whose hunks are headed by the reasons. What a terminal does not show is named, as in\n"
    "<U+00AD>. Nothing is written to the files.",
    example="newscorpus normalise seeds/003_8b16b12fc0536432.txt",
    add_arguments=_add_arguments,
    run=_run,
)
