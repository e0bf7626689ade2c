"""What a command is made of, and what they have in common."""

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path

import attrs

from newscorpus.settings import DateOrder, ReadSettings

FINE = 0
PROBLEMS = 1
BAD_CALL = 2


class BadCallError(Exception):
    """A call that cannot be carried out, with a sentence on what to do instead."""


@attrs.frozen
class Command:
    """One command of the command line."""

    name: str
    summary: str
    """One line for the list of commands: a sentence in the imperative, without a full stop."""

    description: str
    """What it does, prints and returns."""

    example: str
    """A call that works in a checkout."""

    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]
    """Carries the command out and gives the exit code.

    Raises:
        BadCallError: If the arguments name something that is not there.
    """


def add_paths(parser: argparse.ArgumentParser) -> None:
    """Let a command take the files and folders to read, and how to read them."""
    parser.add_argument(
        "paths", metavar="PATH", nargs="+", help="a file, or a folder to search to any depth"
    )
    parser.add_argument(
        "--include",
        metavar="GLOB",
        action="append",
        help="read these files of a folder; may be repeated "
        f"(default: {' '.join(ReadSettings().include)})",
    )
    parser.add_argument(
        "--exclude",
        metavar="GLOB",
        action="append",
        default=[],
        help="leave these files of a folder out; may be repeated",
    )
    parser.add_argument(
        "--separator",
        metavar="PATTERN",
        help="a regular expression for lines between the articles of a .txt file",
    )
    parser.add_argument(
        "--column",
        metavar="FIELD=NAME",
        action="append",
        default=[],
        help="the column of a .csv, .tsv or .jsonl file that holds a field, such as text=inhalt; "
        "may be repeated",
    )
    add_reading(parser)


def add_form(parser: argparse.ArgumentParser) -> None:
    """Let a command write for the terminal or for the documentation."""
    parser.add_argument(
        "--to",
        choices=["plain", "markdown"],
        default="plain",
        help="text for the terminal, or the reference page (default: %(default)s)",
    )


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Let a command take what the reader may assume."""
    parser.add_argument(
        "--language",
        metavar="TAG",
        default=ReadSettings().language,
        help="the language of articles that name none, a BCP 47 tag (default: %(default)s)",
    )
    parser.add_argument(
        "--date-order",
        choices=[str(order) for order in DateOrder],
        default=str(ReadSettings().date_order),
        help="the order of day and month where both are numbers (default: %(default)s)",
    )


def read_settings(arguments: argparse.Namespace) -> ReadSettings:
    """Collect the settings that `add_paths` or `add_reading` let the user choose.

    Raises:
        BadCallError: If one of them cannot be used.
    """
    standard = ReadSettings()
    columns = [named.partition("=")[::2] for named in getattr(arguments, "column", [])]
    try:
        return ReadSettings(
            language=arguments.language,
            date_order=DateOrder(arguments.date_order),
            include=tuple(getattr(arguments, "include", None) or standard.include),
            exclude=tuple(getattr(arguments, "exclude", None) or standard.exclude),
            separator=getattr(arguments, "separator", None),
            columns=columns,
        )
    except ValueError as error:
        raise BadCallError(str(error)) from error


def require_paths(paths: list[str]) -> list[Path]:
    """Check that everything the user names is there.

    Raises:
        BadCallError: If something is not.
    """
    missing = [path for path in paths if not Path(path).exists()]
    if missing:
        raise BadCallError(
            f"there is no file or folder {', '.join(map(repr, missing))}; "
            f"check the spelling, paths count from {str(Path.cwd())!r}"
        )
    return [Path(path) for path in paths]


def write_file(path: str, lines: Iterable[str]) -> None:
    """Write the file that `--output` names, with bare line feeds on every system.

    Raises:
        BadCallError: If it cannot be written.
    """
    try:
        with Path(path).open("w", encoding="utf-8", newline="\n") as output:
            output.writelines(lines)
    except OSError as error:
        raise BadCallError(
            f"{path!r} cannot be written ({error.strerror}); "
            "name a file in a folder that exists and that you may write to"
        ) from error
