"""`newscorpus topics`: what a corpus could be sorted by, and what it is sorted by."""

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.suggestions import SuggestedTopics, terms_in, topics_yml
from newscorpus.cli.command import (
    FINE,
    BadCallError,
    Command,
    add_paths,
    read_settings,
    require_paths,
)
from newscorpus.models.findings import Topic
from newscorpus.readers.corpus import read_corpus


def as_json(topics: Sequence[Topic]) -> str:
    r"""Write topics as a list of objects, each with its terms and its articles.

    Examples:
        >>> as_json([])
        '[]\n'
    """
    records = [
        {
            "id": topic.id,
            "label": topic.label,
            "terms": terms_in(topic),
            "articles": [
                {"article": entry.article, "score": entry.score} for entry in topic.articles
            ],
        }
        for topic in topics
    ]
    return json.dumps(records, ensure_ascii=False, indent=2) + "\n"


_FORMATS: dict[str, Callable[[Sequence[Topic]], str]] = {"yaml": topics_yml, "json": as_json}


def _suggest(arguments: argparse.Namespace) -> int:
    paths, settings = require_paths(arguments.paths), read_settings(arguments)
    try:
        suggested = SuggestedTopics(limit=arguments.limit)
    except ValueError as error:
        raise BadCallError(str(error).replace("`limit`", "--limit")) from error
    topics = analyse(read_corpus(paths, settings), [suggested]).findings(Topic)
    text = _FORMATS[arguments.format](topics)
    if arguments.output is None:
        print(text, end="")
    else:
        _write(Path(arguments.output), text)
    return FINE


def _write(target: Path, text: str) -> None:
    try:
        target.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise BadCallError(
            f"{str(target)!r} cannot be written ({error.strerror}); "
            "name a file in a folder that exists and that you may write to"
        ) from error


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    suggest = actions.add_parser(
        "suggest",
        help="propose topics for a corpus that has none",
        description="Print a topics.yml with phrases that several articles use far more than "
        "English does elsewhere, each with the number of its articles.",
    )
    add_paths(suggest)
    suggest.add_argument(
        "--limit",
        metavar="N",
        type=int,
        default=SuggestedTopics().limit,
        help="the most topics (default: %(default)s)",
    )
    suggest.add_argument(
        "--format",
        choices=tuple(_FORMATS),
        default="yaml",
        help="yaml for topics.yml, json for programs (default: %(default)s)",
    )
    suggest.add_argument(
        "-o", "--output", metavar="FILE", help="the file to write (default: standard output)"
    )


COMMAND = Command(
    name="topics",
    summary="suggest topics for a corpus",
    description="Read files and propose topics: `topics suggest PATH...` prints a topics.yml. Put\n"
    "it beside the articles and edit it; nothing of yours is overwritten unless -o names it.",
    example="newscorpus topics suggest seeds -o topics.yml",
    add_arguments=_add_arguments,
    run=_suggest,
)
