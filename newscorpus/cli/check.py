"""`newscorpus check`: what is wrong with the files of a corpus, and what to do about it."""

import argparse
import sys
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator

from newscorpus.cli.command import FINE, PROBLEMS, Command, add_paths, read_settings, require_paths
from newscorpus.cli.terminal import printable
from newscorpus.diagnostics import Severity
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.readers.corpus import read_corpus
from newscorpus.readers.files import FoundFile, find_files


def summary(corpus: Corpus) -> str:
    """Count what was read and what was found wrong, in a sentence.

    Examples:
        >>> summary(Corpus())
        '0 articles, 0 rejected files: 0 errors, 0 warnings, 0 notes'
    """
    severities = Counter(
        diagnostic.severity
        for entry in (*corpus.articles, *corpus.rejected)
        for diagnostic in entry.diagnostics
    )
    read = f"{_count(len(corpus), 'article')}, {_count(len(corpus.rejected), 'rejected file')}"
    return f"{read}: " + ", ".join(
        _count(severities[severity], str(severity)) for severity in Severity
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def _by_file(
    corpus: Corpus, files: Iterable[FoundFile]
) -> Iterator[tuple[str, Article | Rejected]]:
    """Pair what was read with the path as the user would type it.

    Two folders may hold files of one name: then the first has the article, the others rejections.
    """
    entries: defaultdict[str, deque[Article | Rejected]] = defaultdict(deque)
    for entry in (*corpus.articles, *corpus.rejected):
        entries[entry.path].append(entry)
    for file in files:
        if entries[file.name]:
            yield str(file.path), entries[file.name].popleft()


def _run(arguments: argparse.Namespace) -> int:
    paths, settings = require_paths(arguments.paths), read_settings(arguments)
    corpus = read_corpus(paths, settings)
    for path, entry in _by_file(corpus, find_files(paths, settings)):
        for diagnostic in entry.diagnostics:
            print(printable(diagnostic.render(path)))
    print(summary(corpus), file=sys.stderr)
    return PROBLEMS if corpus.rejected else FINE


COMMAND = Command(
    name="check",
    summary="say what is wrong with the files of a corpus",
    description="Read files and print what is wrong with them, one problem after the other as\n"
    "`file:line:column: CODE severity: message`, each followed by a hint. A summary goes to\n"
    "standard error. The exit code is 1 when a file was rejected, and 0 otherwise.",
    example="newscorpus check seeds",
    add_arguments=add_paths,
    run=_run,
)
