"""What is wrong with files, each with its path as the user would type it, and the sum of it."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from typing import TextIO

import attrs

from newscorpus.cli.terminal import printable
from newscorpus.diagnostics import Diagnostic, Severity
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.readers.files import FoundFile


@attrs.frozen
class Problem:
    """A diagnostic and the file that it is about."""

    path: str
    """As the user would type it."""

    diagnostic: Diagnostic

    @property
    def is_error(self) -> bool:
        """Whether a file or a part of it could not be used."""
        return self.diagnostic.severity is Severity.ERROR


def problems_of(corpus: Corpus, files: Iterable[FoundFile]) -> Iterator[Problem]:
    """Give what is wrong with each file of a corpus, file by file.

    Two folders may hold files of one name: then the first has the article, the others rejections.
    """
    read: tuple[Article | Rejected, ...] = (*corpus.articles, *corpus.rejected)
    waiting: defaultdict[str, deque[Article | Rejected]] = defaultdict(deque)
    for entry in read:
        waiting[entry.path.split("#", 1)[0]].append(entry)
    for file in files:
        here = waiting[file.name]
        is_many = bool(here) and "#" in here[0].path
        for entry in tuple(here) if is_many else tuple(here)[:1]:
            here.popleft()
            part = entry.path.partition("#")
            for diagnostic in entry.diagnostics:
                yield Problem(f"{file.path}{part[1]}{part[2]}", diagnostic)


def print_problems(problems: Iterable[Problem], output: TextIO) -> None:
    """Print problems one after the other, each with its hint."""
    for problem in problems:
        print(printable(problem.diagnostic.render(problem.path)), file=output)


def summary(corpus: Corpus, problems: Iterable[Problem]) -> str:
    """Count what was read and what is wrong, in one line.

    Examples:
        >>> summary(Corpus(), [])
        '0 articles, 0 rejected files: 0 errors, 0 warnings, 0 notes'
    """
    counts = Counter(problem.diagnostic.severity for problem in problems)
    read = f"{_count(len(corpus), 'article')}, {_count(len(corpus.rejected), 'rejected file')}"
    return f"{read}: " + ", ".join(_count(counts[severity], str(severity)) for severity in Severity)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")
