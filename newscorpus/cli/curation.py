"""What people wrote down beside the articles, put to use for a command."""

from collections.abc import Iterable
from pathlib import Path

from newscorpus.analyses.topics import apply_topics
from newscorpus.cli.command import BadCallError
from newscorpus.cli.problems import Problem
from newscorpus.models.corpus import Corpus
from newscorpus.readers.files import TOPICS_FILE
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


def topic_files(paths: Iterable[Path]) -> tuple[TopicFile, ...]:
    """Read the `topics.yml` of each folder that has one."""
    return tuple(
        read_topics(path / TOPICS_FILE) for path in paths if (path / TOPICS_FILE).is_file()
    )


def _named(files: Iterable[TopicFile]) -> str:
    return " and ".join(repr(str(file.path)) for file in files)
