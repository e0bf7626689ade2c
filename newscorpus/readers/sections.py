"""Many articles in one text file, with a line between them that the settings describe."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

import attrs

from newscorpus.diagnostics import Diagnostic
from newscorpus.models.article import Article, Source
from newscorpus.models.corpus import Rejected
from newscorpus.readers.article import parse_article
from newscorpus.readers.files import FoundFile, fault_of, read_source
from newscorpus.readers.pieces import BLANK
from newscorpus.readers.streams import Stream, digest_of_text, open_stream
from newscorpus.settings import ReadSettings
from newscorpus.slugs import slug_path


@attrs.frozen
class _Section:
    line: int
    """The line of the file that it begins on, counted from 1."""

    text: str
    is_alone: bool = False
    """Whether there is no separator in the file."""


def read_sections(file: FoundFile, settings: ReadSettings) -> Iterator[Article | Rejected]:
    """Read the articles of a text file, one after the other, as `settings.separator` cuts it.

    Each has its own part of the file as its source, with a path that counts them
    (`a.txt#article=2`) and a digest of its own. What is blank between two separators is passed
    over; a file without a separator holds one article, as any other.

    Args:
        file: A text file.
        settings: `separator` is matched against whole lines.
    """
    is_one = True
    for article in _articles(file, settings):
        is_one = False
        yield article
    if is_one:
        source = read_source(file)
        yield source if isinstance(source, Rejected) else parse_article(source, settings)


def _articles(file: FoundFile, settings: ReadSettings) -> Iterator[Article]:
    """Give the articles of a file that has separators; none of any other."""
    if fault_of(file.path):
        return
    with open_stream(file.path) as stream:
        if isinstance(stream, Diagnostic):
            return
        sections = _sections(stream, settings.separator or "(?!)")
        visible = (section for section in sections if section.text.strip(BLANK))
        for number, section in enumerate(visible, 1):
            if not section.is_alone:
                yield _article(file, stream, section, number, settings)


def _sections(stream: Stream, separator: str) -> Iterator[_Section]:
    pattern = re.compile(separator)
    lines: list[str] = []
    start, is_alone = 1, True
    for number, line in enumerate(stream.lines, 1):
        if pattern.fullmatch(line.rstrip()):
            yield _Section(start, "".join(lines))
            lines, start, is_alone = [], number + 1, False
        else:
            lines.append(line)
    yield _Section(start, "".join(lines), is_alone)


def _article(
    file: FoundFile, stream: Stream, section: _Section, number: int, settings: ReadSettings
) -> Article:
    decoded = stream.decoded(section.text)
    source = Source(
        f"{file.name}#article={number}",
        digest_of_text(section.text),
        decoded.encoding,
        decoded.text,
        line=section.line,
        diagnostics=decoded.diagnostics,
    )
    folder = slug_path(str(PurePosixPath(file.name).with_suffix("")))
    return parse_article(source, settings, id=f"{folder}/{number}")
