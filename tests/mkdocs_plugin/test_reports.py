"""Which diagnostics count as warnings, and how many are told."""

import logging

import attrs
import pytest

from newscorpus.diagnostics import Severity, catalogue
from newscorpus.mkdocs_plugin.reports import ARTICLE_LINES, Report, tell
from newscorpus.models.corpus import Corpus, Rejected
from tests.builders import make_article

CURATION = Report("topics.yml", catalogue.STALE_TOPIC.at(None, topic="Snow"))
CORPUS = Corpus(
    (make_article("flood", diagnostics=(catalogue.NO_DATE.at(None),)),),
    (Rejected("empty.txt", None, (catalogue.EMPTY.at(None),)),),
)


@attrs.frozen
class Lines:
    """A log that keeps what it is told."""

    told: list[tuple[int, str]] = attrs.field(factory=list)

    def log(self, level: int, msg: str, /, *args: object) -> None:
        self.told.append((level, msg % args))

    def at(self, level: int) -> list[str]:
        """The first words of what was told at a level."""
        return [line.split(": ")[0] for told, line in self.told if told == level]


def told(corpus: Corpus, warn: str) -> Lines:
    """Tell a log about a corpus."""
    lines = Lines()
    tell(corpus, [CURATION], folder="articles", warn=warn, log=lines)
    return lines


@pytest.mark.parametrize(
    ("warn", "warnings", "information"),
    [
        ("rejected", ["articles/empty.txt", "topics.yml"], ["articles/flood.txt"]),
        ("all", ["articles/empty.txt", "topics.yml", "articles/flood.txt"], []),
        ("none", [], ["articles/empty.txt", "topics.yml", "articles/flood.txt"]),
    ],
)
def test_the_option_says_what_is_a_warning(
    warn: str, warnings: list[str], information: list[str]
) -> None:
    lines = told(CORPUS, warn)

    assert (lines.at(logging.WARNING), lines.at(logging.INFO)) == (warnings, information)


def test_a_note_is_never_a_warning() -> None:
    note = catalogue.SAME_BYTES.at(None, other="b.txt")
    lines = told(Corpus((make_article(diagnostics=(note,)),)), "all")

    assert note.severity is Severity.NOTE
    assert lines.at(logging.WARNING) == ["topics.yml"]


def test_many_remarks_about_articles_are_counted_and_not_listed() -> None:
    count = ARTICLE_LINES + 5
    problem = catalogue.NO_DATE.at(None)
    articles = tuple(make_article(f"a{n:02}", diagnostics=(problem,)) for n in range(count))
    lines = told(Corpus(articles), "rejected").told

    assert len(lines) == ARTICLE_LINES + 2
    assert lines[-1] == (logging.INFO, "and 5 more about articles: `newscorpus check articles`")


def test_a_percent_sign_in_a_path_is_kept() -> None:
    rejected = Rejected("100%s.txt", None, (catalogue.EMPTY.at(None),))

    assert told(Corpus((), (rejected,)), "all").told[0][1].startswith("articles/100%s.txt: NC104")
