"""`newscorpus export`: a corpus and its findings in a form that other programs read."""

import argparse
import sys
from collections.abc import Callable, Iterator

from newscorpus.cli.command import (
    FINE,
    Command,
    add_paths,
    read_settings,
    require_paths,
    write_file,
)
from newscorpus.cli.curation import with_findings, with_topics
from newscorpus.cli.problems import problems_of, summary
from newscorpus.formats import native
from newscorpus.models.corpus import Corpus
from newscorpus.readers.corpus import read_corpus
from newscorpus.readers.files import find_files

FORMS: dict[str, Callable[[Corpus], Iterator[str]]] = {
    "jsonl": native.write,
}
"""The forms one can export to, by the word for `--to`."""


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_paths(parser)
    parser.add_argument("--to", choices=sorted(FORMS), required=True, help="the form to write")
    parser.add_argument(
        "--findings",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="whether to find names, quotations, figures and dated events (default: yes)",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="the file to write (default: standard output)"
    )


def _run(arguments: argparse.Namespace) -> int:
    paths, settings = require_paths(arguments.paths), read_settings(arguments)
    found = with_findings if arguments.findings else with_topics
    corpus, curation_problems = found(read_corpus(paths, settings), paths)
    lines = FORMS[arguments.to](corpus)
    if arguments.output is None:
        sys.stdout.writelines(lines)
    else:
        write_file(arguments.output, lines)
    problems = (*problems_of(corpus, find_files(paths, settings)), *curation_problems)
    print(summary(corpus, problems), file=sys.stderr)
    return FINE


COMMAND = Command(
    name="export",
    summary="write a corpus in a form that other programs read",
    description="Read files and write the corpus: as JSON Lines with `--to jsonl`, which\n"
    "`newscorpus schema` describes. What every article says is found first: names, quotations,\n"
    "figures and dated events, with the `aliases.yml` of the folder; topics come from a\n"
    "`topics.yml` there. Rejected files are part of the export, with the reason; `newscorpus\n"
    "check` prints what is wrong.",
    example="newscorpus export seeds --to jsonl -o corpus.jsonl",
    add_arguments=_add_arguments,
    run=_run,
)
