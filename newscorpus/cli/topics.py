"""`newscorpus topics`: what a corpus could be sorted by, and what it is sorted by."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.suggestions import SuggestedTopics, terms_in, topics_yml
from newscorpus.cli.command import (
    FINE,
    PROBLEMS,
    BadCallError,
    Command,
    add_paths,
    read_settings,
    require_paths,
    write_file,
)
from newscorpus.cli.curation import topic_files, with_topics
from newscorpus.cli.problems import print_problems
from newscorpus.cli.terminal import printable
from newscorpus.models.findings import Topic
from newscorpus.pages.wording import counted
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
        write_file(arguments.output, [text])
    return FINE


def _list(arguments: argparse.Namespace) -> int:
    paths, settings = require_paths(arguments.paths), read_settings(arguments)
    corpus, problems = with_topics(read_corpus(paths, settings), paths)
    found = {topic.id: len(topic.articles) for topic in corpus.findings(Topic)}
    topics = tuple(topic for file in topic_files(paths) for topic in file.topics)
    for topic in topics:
        about = [topic.iptc] if topic.iptc else []
        about += ["whatever no other topic has"] if topic.residual else []
        count = counted(found.get(topic.id, 0), "article")
        print("; ".join((f"{printable(topic.label)}: {count}", *about)))
    if not topics:
        print("no topics.yml lists topics; `newscorpus topics suggest` proposes some")
    print_problems(problems, sys.stderr)
    return PROBLEMS if any(problem.is_error for problem in problems) else FINE


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    listing = actions.add_parser(
        "list",
        help="list the topics of each topics.yml",
        description="Print each topic of a topics.yml with the number of its articles and its IPTC "
        "Media Topic, and what is wrong with the file.",
    )
    add_paths(listing)
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


_ACTIONS = {"list": _list, "suggest": _suggest}


def _run(arguments: argparse.Namespace) -> int:
    return _ACTIONS[arguments.action](arguments)


COMMAND = Command(
    name="topics",
    summary="list the topics of a corpus, or suggest some",
    description="`topics list PATH...` prints the topics of each topics.yml with the number of\n"
    "their articles; `topics suggest PATH...` prints a topics.yml for a corpus that has none. Put\n"
    "it beside the articles and edit it; nothing of yours is overwritten unless -o names it.",
    example="newscorpus topics suggest seeds -o topics.yml",
    add_arguments=_add_arguments,
    run=_run,
)
