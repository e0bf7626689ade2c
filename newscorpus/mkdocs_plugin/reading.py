"""Reads and analyses the corpus of a site, and only what changed since the build before."""

import os.path
from pathlib import Path

import attrs

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.suggestions import SuggestedTopics
from newscorpus.analyses.topics import apply_topics
from newscorpus.mkdocs_plugin.reports import Report
from newscorpus.models.corpus import Corpus
from newscorpus.readers.corpus import CorpusReader
from newscorpus.settings import ReadSettings
from newscorpus.settings.topics import read_topics


@attrs.frozen
class Curated:
    """A corpus with its findings, and what is wrong with the files that curate it."""

    corpus: Corpus
    reports: tuple[Report, ...]


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
        suggestions: bool = False,
    ) -> Curated:
        """Read the articles and find what ties them together.

        Args:
            articles: The folder of articles.
            topics: The file of topics, if there is one.
            settings: How to read; what was read before in another way is forgotten.
            suggestions: Whether topics are suggested where there is no file of them.
        """
        if settings != self._settings:
            self._settings, self._reader = settings, CorpusReader(settings)
        corpus = self._reader.read([articles])
        analysed, told = apply_topics(corpus, [] if topics is None else [read_topics(topics)])
        if topics is None and suggestions:
            analysed = analyse(corpus, [SuggestedTopics()])
        corrected = (
            (file.path, problem)
            for file in self._reader.corrections
            for problem in file.diagnostics
        )
        reports = (Report(_shown(path), problem) for path, problem in (*corrected, *told))
        return Curated(analysed, tuple(reports))


def _shown(path: Path) -> str:
    return Path(os.path.relpath(path)).as_posix()
