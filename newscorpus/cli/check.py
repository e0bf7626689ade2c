"""`newscorpus check`: what is wrong with the files of a corpus, and what to do about it."""

import argparse
import sys

from newscorpus.cli.command import FINE, PROBLEMS, Command, add_paths, read_settings, require_paths
from newscorpus.cli.curation import with_topics
from newscorpus.cli.problems import print_problems, problems_of, summary
from newscorpus.readers.corpus import read_corpus
from newscorpus.readers.files import find_files


def _run(arguments: argparse.Namespace) -> int:
    paths, settings = require_paths(arguments.paths), read_settings(arguments)
    corpus, topic_problems = with_topics(read_corpus(paths, settings), paths)
    problems = (*problems_of(corpus, find_files(paths, settings)), *topic_problems)
    print_problems(problems, sys.stdout)
    print(summary(corpus, problems), file=sys.stderr)
    return PROBLEMS if any(problem.is_error for problem in problems) else FINE


COMMAND = Command(
    name="check",
    summary="say what is wrong with the files of a corpus",
    description="Read files, and the `topics.yml` of a folder, and print what is wrong with them\n"
    "as `file:line:column: CODE severity: message`, each problem with a hint below it. A summary\n"
    "goes to standard error. The exit code is 1 when there is an error, as with a rejected file.",
    example="newscorpus check seeds",
    add_arguments=add_paths,
    run=_run,
)
