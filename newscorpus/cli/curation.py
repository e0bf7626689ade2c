"""What people wrote down beside the articles, put to use for a command."""

from collections.abc import Iterable
from pathlib import Path

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.topics import CuratedTopics, stale_entries
from newscorpus.cli.command import BadCallError
from newscorpus.cli.problems import Problem
from newscorpus.models.corpus import Corpus
from newscorpus.settings.topics import TopicFile, read_topics

TOPICS_FILE = "topics.yml"


def with_topics(corpus: Corpus, paths: Iterable[Path]) -> tuple[Corpus, tuple[Problem, ...]]:
    """Find the topics that the `topics.yml` of each folder lists.

    Returns:
        The corpus with the topics found, and what is wrong with the files that list them.

    Raises:
        BadCallError: If two files have a topic of the same id.
    """
    files = [read_topics(path / TOPICS_FILE) for path in paths if (path / TOPICS_FILE).is_file()]
    if not files:
        return corpus, ()
    try:
        analysis = CuratedTopics(tuple(topic for file in files for topic in file.topics))
    except ValueError as error:
        raise BadCallError(f"{_named(files)} do not go together: {error}") from error
    analysed = analyse(corpus, [analysis])
    return analysed, tuple(
        Problem(str(file.path), diagnostic)
        for file in files
        for diagnostic in (*file.diagnostics, *stale_entries(file.topics, analysed))
    )


def _named(files: Iterable[TopicFile]) -> str:
    return " and ".join(repr(str(file.path)) for file in files)
