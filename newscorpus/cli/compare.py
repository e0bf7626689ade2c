"""`newscorpus compare`: two articles side by side, sentence by sentence."""

import argparse
import shutil
import sys

from newscorpus.analyses.comparing import compare_articles
from newscorpus.cli.command import (
    FINE,
    PROBLEMS,
    BadCallError,
    Command,
    add_reading,
    read_settings,
    require_paths,
)
from newscorpus.cli.compared import WIDE, Side, json_of, text_of
from newscorpus.cli.problems import Problem, print_problems
from newscorpus.cli.terminal import LEAST_COLUMNS, Ink, columns
from newscorpus.models.corpus import Rejected
from newscorpus.readers.article import parse_article
from newscorpus.readers.files import read_source
from newscorpus.settings import ReadSettings


def _run(arguments: argparse.Namespace) -> int:
    settings, width = read_settings(arguments), _width(arguments)
    read = [_read(path, settings) for path in (arguments.first, arguments.second)]
    first, second = read
    if first is None or second is None:
        return PROBLEMS
    comparison = compare_articles(first.article, second.article)
    if arguments.format == "json":
        print(json_of(comparison, (first, second)))
    else:
        print("\n\n".join(text_of(comparison, (first, second), width, Ink.of_output())))
    return FINE


def _width(arguments: argparse.Namespace) -> int:
    width: int | None = arguments.width
    if width is None:
        terminal = shutil.get_terminal_size().columns
        return terminal if terminal >= WIDE else columns()
    if width < LEAST_COLUMNS:
        raise BadCallError(
            f"--width is {LEAST_COLUMNS} or more, not {width}: no sentence fits into less"
        )
    return width


def _read(name: str, settings: ReadSettings) -> Side | None:
    """Read an article; if there is none in the file, say why."""
    (path,) = require_paths([name])
    if path.is_dir():
        raise BadCallError(
            f"{name!r} is a folder, and `compare` takes two articles; name a file in it, or see "
            f"`newscorpus duplicates {name}`"
        )
    source = read_source(path)
    if isinstance(source, Rejected):
        print_problems((Problem(name, told) for told in source.diagnostics), sys.stdout)
        return None
    return Side(name, parse_article(source, settings))


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("first", metavar="A", help="the file of one article")
    parser.add_argument("second", metavar="B", help="the file of another")
    parser.add_argument(
        "--width",
        metavar="N",
        type=int,
        help=f"the columns of a line; from {WIDE} on the articles stand side by side "
        "(default: those of the terminal)",
    )
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="text for people, json for programs (default: %(default)s)",
    )
    add_reading(parser)


COMMAND = Command(
    name="compare",
    summary="set two articles side by side, sentence by sentence",
    description="Read two files and print which sentences they share, in the order of the first:\n"
    "  =  copied: the same words\n"
    "  ~  edited: [-what only A has-] {+what only B has+}\n"
    "  ≈  reworded: other words that say the same, and below them what both have\n"
    "  <  only in A, and  >  only in B\n"
    "The last line sums it up. Plain text where the output is no terminal or NO_COLOR is set.",
    example="newscorpus compare seeds/001_9efcf83076b3d92f.txt seeds/002_6f01690b34ef76d7.txt",
    add_arguments=_add_arguments,
    run=_run,
)
