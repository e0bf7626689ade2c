"""What people wrote down beside the articles, put to use for a command."""

from collections.abc import Iterable
from pathlib import Path

from newscorpus.analyses.entities import Entities, stale_aliases
from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import apply_aliases
from newscorpus.analyses.topics import apply_topics
from newscorpus.cli.command import BadCallError
from newscorpus.cli.problems import Problem
from newscorpus.models.corpus import Corpus
from newscorpus.readers.files import ALIASES_FILE, TOPICS_FILE
from newscorpus.settings.aliases import AliasFile, read_aliases
from newscorpus.settings.topics import TopicFile, read_topics


def with_topics(corpus: Corpus, paths: Iterable[Path]) -> tuple[Corpus, tuple[Problem, ...]]:
    """Find the topics that the `topics.yml` of each folder lists.

    Returns:
        The corpus with the topics found, and what is wrong with the files that list them.

    Raises:
        BadCallError: If two files have a topic of the same id.
    """
    files = topic_files(paths)
    try:
        analysed, told = apply_topics(corpus, files)
    except ValueError as error:
        raise BadCallError(f"{_named(files)} do not go together: {error}") from error
    return analysed, tuple(Problem(str(path), diagnostic) for path, diagnostic in told)


def with_findings(corpus: Corpus, paths: Iterable[Path]) -> tuple[Corpus, tuple[Problem, ...]]:
    """Find what every article says, and the topics that people wrote down.

    Args:
        corpus: As it was read.
        paths: The folders whose `aliases.yml` and `topics.yml` are used.

    Returns:
        The corpus with its findings, and what is wrong with those files.

    Raises:
        BadCallError: If two files have a topic of the same id.
    """
    folders = tuple(paths)
    analysed, told = apply_aliases(corpus, alias_files(folders))
    curated, about_topics = with_topics(analysed, folders)
    about_aliases = (Problem(str(path), diagnostic) for path, diagnostic in told)
    return curated, (*about_aliases, *about_topics)


def alias_problems(corpus: Corpus, paths: Iterable[Path]) -> tuple[Problem, ...]:
    """Say what is wrong with the `aliases.yml` of each folder; without one, nothing is done."""
    files = alias_files(paths)
    if not files:
        return ()
    aliases = tuple(alias for file in files for alias in file.aliases)
    analysed = analyse(corpus, [Entities(aliases)])
    return tuple(
        Problem(str(file.path), diagnostic)
        for file in files
        for diagnostic in (*file.diagnostics, *stale_aliases(file.aliases, analysed))
    )


def alias_files(paths: Iterable[Path]) -> tuple[AliasFile, ...]:
    """Read the `aliases.yml` of each folder that has one."""
    return tuple(
        read_aliases(path / ALIASES_FILE) for path in paths if (path / ALIASES_FILE).is_file()
    )


def topic_files(paths: Iterable[Path]) -> tuple[TopicFile, ...]:
    """Read the `topics.yml` of each folder that has one."""
    return tuple(
        read_topics(path / TOPICS_FILE) for path in paths if (path / TOPICS_FILE).is_file()
    )


def _named(files: Iterable[TopicFile]) -> str:
    return " and ".join(repr(str(file.path)) for file in files)
