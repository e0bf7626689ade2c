"""From paths to a corpus: unique ids, and every file an article or a rejection."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import attrs

from newscorpus.diagnostics import catalogue
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.readers.article import parse_article
from newscorpus.readers.corrections import apply_corrections
from newscorpus.readers.files import CORRECTIONS_FILE, FoundFile, find_files, read_source
from newscorpus.readers.sections import read_sections
from newscorpus.readers.tables import ENDINGS, read_rows
from newscorpus.settings import ReadSettings
from newscorpus.settings.corrections import CorrectionFile, read_corrections

Paths = str | Path | Iterable[str | Path]
Watch = Callable[[Iterable[FoundFile]], Iterable[FoundFile]]
_DEFAULT = ReadSettings()


def read_corpus(paths: Paths, settings: ReadSettings = _DEFAULT) -> Corpus:
    """Read every article below one or more paths, with the corrections beside them.

    Args:
        paths: Files and folders; a folder's `corrections.yml` is applied.
        settings: Which files are read, and what the reader may assume.

    Returns:
        The articles, sorted by path; files that gave none are in `rejected`, with the reason.

    Examples:
        >>> corpus = read_corpus("seeds")
        >>> len(corpus), len(corpus.rejected)
        (5, 0)
    """
    return CorpusReader(settings).read(paths)


def read_article(path: str | Path, settings: ReadSettings = _DEFAULT) -> Article:
    """Read the article in one file, the first where there are many.

    Args:
        path: The file.
        settings: What the reader may assume.

    Raises:
        UnreadableArticleError: If the file gives no article; use `read_corpus` where that must not
            stop the rest.

    Examples:
        >>> str(read_article("seeds/003_8b16b12fc0536432.txt").date)
        '2021-04-08'
    """
    found = next(read_file(FoundFile(Path(path), Path(path).parent), settings))
    if isinstance(found, Rejected):
        raise UnreadableArticleError(str(path), found)
    return found


class UnreadableArticleError(ValueError):
    """A file that gave no article; `rejected` says why."""

    def __init__(self, path: str, rejected: Rejected) -> None:
        self.path = path
        self.rejected = rejected
        super().__init__(path, rejected)

    def __str__(self) -> str:
        return self.rejected.diagnostics[0].render(self.path)


_Kept = tuple[FoundFile, "_State", tuple[Article | Rejected, ...]]


@attrs.frozen
class _State:
    """What tells that a file on disk is still the one that was read."""

    modified: int
    size: int
    number: int


class CorpusReader:
    """Reads a corpus again and again, and only those files anew that have changed.

    Examples:
        >>> reader = CorpusReader()
        >>> reader.read("seeds") == reader.read("seeds")
        True
    """

    __slots__ = ("_kept", "_settings", "corrections")

    def __init__(self, settings: ReadSettings = _DEFAULT) -> None:
        self._settings = settings
        self._kept: dict[Path, _Kept] = {}
        self.corrections: tuple[CorrectionFile, ...] = ()
        """The `corrections.yml` of each folder last read, with what is wrong with it."""

    def read(self, paths: Paths, *, watch: Watch | None = None) -> Corpus:
        """Read every article below one or more paths; see `read_corpus`.

        Args:
            paths: Files and folders.
            watch: Is given the files one by one and passes them on, to show how far it is.
        """
        given = (paths,) if isinstance(paths, str | Path) else tuple(paths)
        kept: dict[Path, _Kept] = {}
        results: list[Article | Rejected] = []
        files = find_files(given, self._settings)
        for file in watch(files) if watch else files:
            state, last = _state(file.path), self._kept.get(file.path)
            if last is not None and state is not None and last[:2] == (file, state):
                read = last[2]
            else:
                read = tuple(read_file(file, self._settings))
            if state is not None:
                kept[file.path] = (file, state, read)
            results.extend(read)
        self._kept = kept
        return self._correct(assemble(results), given)

    def _correct(self, corpus: Corpus, folders: Iterable[str | Path]) -> Corpus:
        found: list[CorrectionFile] = []
        for folder in folders:
            path = Path(folder) / CORRECTIONS_FILE
            if not path.is_file():
                continue
            file = read_corrections(path)
            corrected = apply_corrections(corpus, file.corrections, self._settings)
            corpus = corrected.corpus
            told = (*file.diagnostics, *corrected.diagnostics)
            found.append(attrs.evolve(file, diagnostics=told))
        self.corrections = tuple(found)
        return corpus


def _state(path: Path) -> _State | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return _State(status.st_mtime_ns, status.st_size, status.st_ino)


def read_file(file: FoundFile, settings: ReadSettings = _DEFAULT) -> Iterator[Article | Rejected]:
    """Read the articles in one file: one, or many of a table or between separators.

    Args:
        file: As `find_files` gives it.
        settings: What the reader may assume.
    """
    ending = file.path.suffix.lower()
    if ending in ENDINGS:
        yield from read_rows(file, settings)
    elif settings.separator is not None and ending == ".txt":
        yield from read_sections(file, settings)
    else:
        source = read_source(file)
        yield source if isinstance(source, Rejected) else parse_article(source, settings)


def stream_articles(
    paths: Paths, settings: ReadSettings = _DEFAULT
) -> Iterator[Article | Rejected]:
    """Read articles one after the other, without keeping them.

    Nothing that needs the whole corpus is done: ids may be taken twice, and corrections wait.

    Args:
        paths: Files and folders.
        settings: Which files are read, and what the reader may assume.

    Examples:
        >>> sum(1 for article in stream_articles("seeds"))
        5
    """
    for file in find_files(paths, settings):
        yield from read_file(file, settings)


def assemble(results: Iterable[Article | Rejected]) -> Corpus:
    """Put articles and rejections together; the later of two articles with one id is rejected.

    Args:
        results: In any order; the corpus is sorted by path, and the articles of a file by number.
    """
    ordered = sorted(results, key=lambda result: place_of(result.path))
    taken: dict[str, Article] = {}
    bytes_of: dict[str, Article] = {}
    rejected: list[Rejected] = []
    for result in ordered:
        if isinstance(result, Rejected):
            rejected.append(result)
        elif other := taken.get(result.id.casefold()):
            problem = catalogue.SAME_ADDRESS.at(None, id=result.id, other=other.path)
            rejected.append(Rejected(result.path, result.source.digest, (problem,)))
        else:
            twin = bytes_of.setdefault(result.source.digest, result)
            taken[result.id.casefold()] = result if twin is result else _marked(result, twin)
    return Corpus(tuple(taken.values()), tuple(rejected))


_PART = re.compile(r"#(?:article|line|row)=(\d+)\Z")


def place_of(path: str) -> tuple[str, int]:
    """Give the file of a path and the number of the article there, 0 for the only one.

    Examples:
        >>> place_of("2021/export.csv#row=17"), place_of("flood.txt")
        (('2021/export.csv', 17), ('flood.txt', 0))
    """
    part = _PART.search(path)
    return (path[: part.start()], int(part[1])) if part else (path, 0)


def _marked(article: Article, twin: Article) -> Article:
    note = catalogue.SAME_BYTES.at(None, other=twin.path)
    return attrs.evolve(article, diagnostics=(*article.diagnostics, note))
