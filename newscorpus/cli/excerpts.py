"""The line that a problem is on, with a caret below the place."""

import unicodedata
from functools import lru_cache
from pathlib import Path

from newscorpus.cli.problems import Problem
from newscorpus.models.article import Source
from newscorpus.readers.files import read_source
from newscorpus.text import Lines, Position

WIDEST = 100
"""Code points of a line that are shown; a longer one is cut around the place."""


def excerpt(problem: Problem) -> tuple[str, str] | None:
    """Give the line that a problem is on and the line with the caret, or None without a place.

    Args:
        problem: Its text is asked first, then its file, if that is one a person wrote.
    """
    position = problem.diagnostic.position
    text = problem.text
    if position is not None and text is None and not problem.part:
        text = _text_of(problem.path)
    if position is None or text is None:
        return None
    line = _line(text, position)
    if line is None:
        return None
    start = max(0, position.column - WIDEST // 2) if len(line) > WIDEST else 0
    gutter = f"{problem.line} | " + ("…" if start else "")
    shown = line[start : start + WIDEST] + ("…" if start + WIDEST < len(line) else "")
    before = line[start : position.column - 1]
    return gutter + shown, " " * (len(gutter) + sum(map(_width, before))) + "^"


def _text_of(path: str) -> str | None:
    """Read the file of a problem; one that is too large for that shows no lines."""
    place = Path(path)
    if not place.is_file():
        return None
    status = place.stat()
    if status.st_size > _LARGEST:
        return None
    return _text_at(place.absolute(), status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=1)
def _text_at(place: Path, _modified: int, _size: int) -> str | None:
    """Read a file once for all its problems."""
    source = read_source(place)
    return source.text if isinstance(source, Source) else None


_LARGEST = 2**22
"""Bytes of a file whose lines are shown."""


def _line(text: str, position: Position) -> str | None:
    try:
        start = Lines(text).offset(Position(position.line, 1))
    except ValueError:
        return None
    ends = [end for mark in "\r\n" if (end := text.find(mark, start)) >= 0]
    return text[start : min(ends, default=len(text))].replace("\t", " ")


def _width(character: str) -> int:
    """Give how many columns a character takes up in a terminal."""
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
