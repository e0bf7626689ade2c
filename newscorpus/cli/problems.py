"""What is wrong with files, each with its path as the user would type it, and the sum of it."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from typing import TextIO

import attrs

from newscorpus.cli.terminal import printable
from newscorpus.diagnostics import Diagnostic, Severity
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.pages.wording import counted
from newscorpus.readers.corpus import place_of
from newscorpus.readers.files import FoundFile
from newscorpus.text import Position


@attrs.frozen
class Problem:
    """A diagnostic and the file that it is about."""

    path: str
    """The file, as the user would type it."""

    diagnostic: Diagnostic
    part: str = ""
    """Which record of a table it is about: `#row=17`. Its position then counts in the text of that
    record; else in the file."""

    first_line: int = attrs.field(default=1, eq=False)
    """The line of the file that the text, or the record, begins at."""

    text: str | None = attrs.field(default=None, eq=False, repr=False)
    """The text that the diagnostic's position counts in, where it is known."""

    @property
    def is_error(self) -> bool:
        """Whether a file or a part of it could not be used."""
        return self.diagnostic.severity is Severity.ERROR

    @property
    def line(self) -> int | None:
        """The line that it is on, in the file or in the record that `part` names."""
        position = self.diagnostic.position
        if position is None or self.part:
            return position.line if position else None
        return position.line + self.first_line - 1

    def render(self) -> str:
        """Write it as compilers do, so that editors can jump to it, with its hint below."""
        position, line = self.diagnostic.position, self.line
        moved = Position(line, position.column) if position and line else None
        return attrs.evolve(self.diagnostic, position=moved).render(self.path + self.part)


def problems_of(corpus: Corpus, files: Iterable[FoundFile]) -> Iterator[Problem]:
    """Give what is wrong with each file of a corpus, file by file.

    Two folders may hold files of one name: then the first has the article, the others rejections.
    """
    waiting: defaultdict[str, defaultdict[str, deque[Article | Rejected]]]
    waiting = defaultdict(lambda: defaultdict(deque))
    read: tuple[Article | Rejected, ...] = (*corpus.articles, *corpus.rejected)
    for entry in sorted(read, key=lambda entry: place_of(entry.path)):
        waiting[place_of(entry.path)[0]][entry.path].append(entry)
    for file in files:
        for entries in waiting[file.name].values():
            if entries:
                yield from _problems(str(file.path), entries.popleft())


def _problems(path: str, entry: Article | Rejected) -> Iterator[Problem]:
    part = entry.path[len(place_of(entry.path)[0]) :]
    for diagnostic in entry.diagnostics:
        if isinstance(entry, Article):
            is_cut = part.startswith("#article=")
            source = entry.source
            own = "" if is_cut else part
            yield Problem(path, diagnostic, own, source.line, source.text)
        else:
            yield Problem(path, diagnostic)


def print_problems(problems: Iterable[Problem], output: TextIO) -> None:
    """Print problems one after the other, each with its hint."""
    for problem in problems:
        print(printable(problem.render()), file=output)


def summary(corpus: Corpus, problems: Iterable[Problem]) -> str:
    """Count what was read and what is wrong, in one line.

    Examples:
        >>> summary(Corpus(), [])
        '0 articles, 0 rejected files: 0 errors, 0 warnings, 0 notes'
    """
    counts = Counter(problem.diagnostic.severity for problem in problems)
    read = f"{counted(len(corpus), 'article')}, {counted(len(corpus.rejected), 'rejected file')}"
    return f"{read}: " + ", ".join(
        counted(counts[severity], str(severity)) for severity in Severity
    )
