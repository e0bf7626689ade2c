"""From the words of the command line to a command and its exit code."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib import metadata

from newscorpus.cli import (
    check,
    codes,
    compare,
    duplicates,
    export,
    normalise,
    schema,
    show,
    templates,
    topics,
)
from newscorpus.cli.command import BAD_CALL, FINE, BadCallError, Command

COMMANDS: tuple[Command, ...] = (
    check.COMMAND,
    show.COMMAND,
    compare.COMMAND,
    duplicates.COMMAND,
    normalise.COMMAND,
    topics.COMMAND,
    export.COMMAND,
    schema.COMMAND,
    templates.COMMAND,
    codes.COMMAND,
)
"""Every command, in the order of the help."""

INTERRUPTED = 130
"""What shells report for a program that Ctrl-C ended."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the `newscorpus` command.

    Args:
        argv: The words after the command's name; those of the process by default.

    Returns:
        0 when all is well, 1 when problems were found, 2 when the call cannot be carried out.

    Examples:
        >>> main(["check", "seeds/001_9efcf83076b3d92f.txt"])
        0
    """
    _speak_utf8()
    try:
        arguments = _parser().parse_args(argv)
        code: int = arguments.run(arguments)
        sys.stdout.flush()
    except SystemExit as end:
        return FINE if end.code is None else int(end.code)
    except BadCallError as error:
        print(f"newscorpus: {error}", file=sys.stderr)
        return BAD_CALL
    except BrokenPipeError:
        _discard_output()
        return FINE
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newscorpus",
        description="Read folders of plain-text news articles.",
        epilog="`newscorpus COMMAND --help` explains a command and shows an example.",
    )
    parser.add_argument(
        "--version", action="version", version=f"newscorpus {metadata.version('newscorpus')}"
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        subparser = commands.add_parser(
            command.name,
            help=command.summary,
            description=command.description,
            epilog=f"example:\n  {command.example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_arguments(subparser)
        subparser.set_defaults(run=command.run)
    return parser


def _speak_utf8() -> None:
    """Write UTF-8 and bare line feeds everywhere: what is piped on is the same on each system."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _discard_output() -> None:
    """Keep the interpreter from complaining when it flushes into the closed pipe at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
