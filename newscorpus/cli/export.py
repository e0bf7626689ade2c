"""`newscorpus export`: a corpus and its findings in a form that other programs read."""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import attrs

from newscorpus.cli.command import (
    FINE,
    BadCallError,
    Command,
    add_paths,
    read_settings,
    require_paths,
    write_file,
)
from newscorpus.cli.curation import with_findings, with_topics
from newscorpus.cli.problems import problems_of, summary
from newscorpus.formats import native
from newscorpus.formats.tables import write_csv, write_parquet, write_sqlite
from newscorpus.models.corpus import Corpus
from newscorpus.readers.corpus import read_corpus
from newscorpus.readers.files import find_files


@attrs.frozen
class Form:
    """A form that is written to where `--output` says."""

    target: str
    """What `--output` has to name: `a file`, or `a folder`, which may hold other files."""

    write: Callable[[Corpus, Path], object]


FORMS: Mapping[str, Form] = {
    "csv": Form("a folder", write_csv),
    "parquet": Form("a folder", write_parquet),
    "sqlite": Form("a file", write_sqlite),
}
"""The forms that standard output cannot take, by the word for `--to`."""

JSON_LINES = "jsonl"


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_paths(parser)
    parser.add_argument(
        "--to", choices=sorted([JSON_LINES, *FORMS]), required=True, help="the form to write"
    )
    parser.add_argument(
        "--findings",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="whether to find names, quotations, figures and dated events (default: yes)",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="PATH",
        help="the file to write, for csv and parquet the folder (jsonl without it: standard "
        "output)",
    )


def _run(arguments: argparse.Namespace) -> int:
    if arguments.to in FORMS and arguments.output is None:
        raise BadCallError(
            f"`--to {arguments.to}` needs `--output` with {FORMS[arguments.to].target} to write"
        )
    paths, settings = require_paths(arguments.paths), read_settings(arguments)
    found = with_findings if arguments.findings else with_topics
    corpus, curation_problems = found(read_corpus(paths, settings), paths)
    _write(corpus, arguments.to, arguments.output)
    problems = (*problems_of(corpus, find_files(paths, settings)), *curation_problems)
    print(summary(corpus, problems), file=sys.stderr)
    return FINE


def _write(corpus: Corpus, form: str, output: str | None) -> None:
    if form in FORMS and output is not None:
        _write_form(corpus, FORMS[form], output)
    elif output is None:
        sys.stdout.writelines(native.write(corpus))
    else:
        write_file(output, native.write(corpus))


def _write_form(corpus: Corpus, form: Form, output: str) -> None:
    try:
        form.write(corpus, Path(output))
    except ModuleNotFoundError as error:
        raise BadCallError(str(error)) from error
    except OSError as error:
        raise BadCallError(
            f"{output!r} cannot be written ({error.strerror}); "
            f"name {form.target} where you may write"
        ) from error


COMMAND = Command(
    name="export",
    summary="write a corpus in a form that other programs read",
    description="Read files and write the corpus: as JSON Lines with `--to jsonl`, which\n"
    "`newscorpus schema` describes; as a folder of tables with `--to csv` or `--to parquet`; as a\n"
    "database with a full-text index with `--to sqlite`, whose table `dictionary` says what each\n"
    "column means. What every article says is found first: names, quotations, figures and dated\n"
    "events, with the `aliases.yml` of the folder; topics come from a `topics.yml` there.\n"
    "Rejected files are part of the export, with the reason; `newscorpus check` prints what is\n"
    "wrong.",
    example="newscorpus export seeds --to jsonl -o corpus.jsonl",
    add_arguments=_add_arguments,
    run=_run,
)
