"""`newscorpus schema`: the JSON Schema of the native form."""

import argparse
import json

from newscorpus.cli.command import FINE, Command
from newscorpus.formats import native


def _add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Take no arguments."""


def _run(_arguments: argparse.Namespace) -> int:
    print(json.dumps(native.schema(), ensure_ascii=False, indent=2))
    return FINE


COMMAND = Command(
    name="schema",
    summary="print the JSON Schema of the native form",
    description="Print the JSON Schema of what `newscorpus export --to jsonl` writes: each line "
    "of the export\nis one record that the schema describes, key by key.",
    example="newscorpus schema > newscorpus.schema.json",
    add_arguments=_add_arguments,
    run=_run,
)
