"""Tells MkDocs what went wrong, so that `--strict` stops where it should."""

import logging
from collections.abc import Iterable
from typing import Protocol

import attrs

from newscorpus.diagnostics import Diagnostic, Severity
from newscorpus.models.corpus import Corpus

ARTICLE_LINES = 10
"""The most diagnostics about articles that are told one by one when they are only information."""


class Log(Protocol):
    """The part of a logger that is used here."""

    def log(self, level: int, msg: str, /, *args: object) -> None:
        """Write a message."""


@attrs.frozen
class Report:
    """A diagnostic and the file that it is about."""

    path: str
    """The path as the user would type it beside `mkdocs.yml`."""

    diagnostic: Diagnostic

    def __str__(self) -> str:
        return self.diagnostic.render(self.path)


def tell(corpus: Corpus, curation: Iterable[Report], *, folder: str, warn: str, log: Log) -> None:
    """Write what went wrong in a corpus to a log.

    Args:
        corpus: The corpus with its rejected files.
        curation: What is wrong with the files that people wrote about the corpus.
        folder: The folder of articles as the user would type it.
        warn: The option of that name.
        log: Where MkDocs counts warnings.
    """
    for report in _about_files(corpus, folder):
        log.log(_level(report, warns=warn != "none"), "%s", report)
    for report in curation:
        log.log(_level(report, warns=warn != "none"), "%s", report)
    articles = tuple(_about_articles(corpus, folder))
    warnings = [r for r in articles if _level(r, warns=warn == "all") == logging.WARNING]
    for report in warnings:
        log.log(logging.WARNING, "%s", report)
    _inform([r for r in articles if r not in warnings], folder, log)


def _inform(reports: list[Report], folder: str, log: Log) -> None:
    for report in reports[:ARTICLE_LINES]:
        log.log(logging.INFO, "%s", report)
    more = len(reports) - ARTICLE_LINES
    if more > 0:
        log.log(logging.INFO, "and %d more about articles: `newscorpus check %s`", more, folder)


def _about_files(corpus: Corpus, folder: str) -> Iterable[Report]:
    for rejected in corpus.rejected:
        for diagnostic in rejected.diagnostics:
            yield Report(f"{folder}/{rejected.path}", diagnostic)


def _about_articles(corpus: Corpus, folder: str) -> Iterable[Report]:
    for article in corpus:
        for diagnostic in article.diagnostics:
            yield Report(f"{folder}/{article.path}", diagnostic)


def _level(report: Report, *, warns: bool) -> int:
    weighs = report.diagnostic.severity is not Severity.NOTE
    return logging.WARNING if warns and weighs else logging.INFO
