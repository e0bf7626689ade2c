"""Reads and analyses the corpus of a site, and only what changed since the build before."""

import datetime as dt
import os.path
from collections.abc import Iterable
from pathlib import Path

import attrs

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import apply_aliases
from newscorpus.analyses.suggestions import SuggestedTopics
from newscorpus.analyses.topics import apply_topics
from newscorpus.mkdocs_plugin.reports import Report
from newscorpus.models.corpus import Corpus
from newscorpus.readers.corpus import CorpusReader
from newscorpus.readers.waiting import Waiting, part_waiting
from newscorpus.settings import ReadSettings
from newscorpus.settings.aliases import read_aliases
from newscorpus.settings.topics import TopicFile, read_topics


@attrs.frozen
class Curated:
    """A corpus with its findings, and what is wrong with the files that curate it."""

    corpus: Corpus
    reports: tuple[Report, ...]
    left_out: tuple[Waiting, ...] = ()
    """The articles that wait to be published."""


class CorpusSource:
    """The corpus of a site as it stands on disk.

    It outlives a build: `mkdocs serve` keeps it, so that an edit costs the reading of one file.
    """

    def __init__(self) -> None:
        """Begin with nothing read."""
        self._settings = ReadSettings()
        self._reader = CorpusReader(self._settings)

    def read(
        self,
        articles: Path,
        topics: Path | None,
        settings: ReadSettings,
        *,
        aliases: Path | None = None,
        suggestions: bool = False,
        today: dt.date | None = None,
    ) -> Curated:
        """Read the articles and find what ties them together.

        Args:
            articles: The folder of articles.
            topics: The file of topics, if there is one.
            settings: How to read; what was read before in another way is forgotten.
            aliases: The file of what people say about names, if there is one.
            suggestions: Whether topics are suggested where there is no file of them.
            today: The day of the build, where drafts and articles of later dates are left out.
        """
        if settings != self._settings:
            self._settings, self._reader = settings, CorpusReader(settings)
        read = self._reader.read([articles])
        corpus, waiting = (read, ()) if today is None else part_waiting(read, today)
        named, of_names = apply_aliases(corpus, [] if aliases is None else [read_aliases(aliases)])
        analysed, told = apply_topics(named, _topic_files(topics, waiting))
        if topics is None and suggestions:
            analysed = analyse(named, [SuggestedTopics()])
        corrected = (
            (file.path, problem)
            for file in self._reader.corrections
            for problem in file.diagnostics
        )
        reports = (
            Report(_shown(path), problem) for path, problem in (*corrected, *of_names, *told)
        )
        return Curated(analysed, tuple(reports), waiting)


def _topic_files(path: Path | None, waiting: Iterable[Waiting]) -> list[TopicFile]:
    """Read the file of topics; what is pinned there and waits is no mistake."""
    if path is None:
        return []
    file, left_out = read_topics(path), {each.article.id for each in waiting}
    topics = tuple(
        attrs.evolve(
            topic,
            pin=tuple(article for article in topic.pin if article not in left_out),
            exclude=tuple(article for article in topic.exclude if article not in left_out),
        )
        for topic in file.topics
    )
    return [attrs.evolve(file, topics=topics) if left_out else file]


def _shown(path: Path) -> str:
    return Path(os.path.relpath(path)).as_posix()
