"""`newscorpus check`: what is wrong with the files of a corpus, and what to do about it."""

import argparse
import sys
from collections.abc import Iterable, Iterator

from newscorpus.cli.command import FINE, PROBLEMS, Command, add_paths, read_settings, require_paths
from newscorpus.cli.curation import alias_problems, with_topics
from newscorpus.cli.problems import Problem, problems_of, summary
from newscorpus.cli.progress import progress
from newscorpus.cli.reports import FORMATS
from newscorpus.diagnostics import Severity
from newscorpus.readers.corpus import CorpusReader
from newscorpus.readers.files import find_files


def _run(arguments: argparse.Namespace) -> int:
    paths, settings = require_paths(arguments.paths), read_settings(arguments)
    files = tuple(find_files(paths, settings))
    reader = CorpusReader(settings)
    corpus = reader.read(paths, watch=lambda found: progress(found, len(files), sys.stderr))
    corpus, topic_problems = with_topics(corpus, paths)
    about_names = alias_problems(corpus, paths)
    problems = (*problems_of(corpus, files), *_corrections(reader), *topic_problems, *about_names)
    FORMATS[arguments.format](problems, sys.stdout)
    print(summary(corpus, problems), file=sys.stderr)
    return PROBLEMS if _fails(problems, strict=arguments.strict) else FINE


def _corrections(reader: CorpusReader) -> Iterator[Problem]:
    for file in reader.corrections:
        for diagnostic in file.diagnostics:
            yield Problem(str(file.path), diagnostic)


def _fails(problems: Iterable[Problem], *, strict: bool) -> bool:
    failing = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(problem.diagnostic.severity in failing for problem in problems)


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_paths(parser)
    parser.add_argument(
        "--format",
        choices=tuple(FORMATS),
        default="text",
        help="text for people, json for programs, sarif for editors and code hosts",
    )
    parser.add_argument("--strict", action="store_true", help="fail on warnings as well")


COMMAND = Command(
    name="check",
    summary="say what is wrong with the files of a corpus",
    description="Read files, and `topics.yml`, `aliases.yml` and `corrections.yml` of a folder,\n"
    "and print what is wrong as `file:line:column: CODE severity: message`, each problem with a\n"
    "hint, its line and a caret below the place. A summary goes to standard error. The exit code\n"
    "is 1 when there is an error, as with a rejected file.",
    example="newscorpus check seeds --format sarif > check.sarif",
    add_arguments=_add_arguments,
    run=_run,
)
