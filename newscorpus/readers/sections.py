"""Many articles in one text file, with a line between them that the settings describe."""

import hashlib
import re
from collections.abc import Iterator

import attrs

from newscorpus.diagnostics import catalogue
from newscorpus.models.article import Article, Source
from newscorpus.models.corpus import Rejected
from newscorpus.readers.article import parse_article
from newscorpus.readers.pieces import BLANK
from newscorpus.settings import ReadSettings
from newscorpus.slugs import slug_path
from newscorpus.text import Position


def read_sections(source: Source, settings: ReadSettings) -> Iterator[Article | Rejected]:
    r"""Read the articles of a text file.

    Each has its own part of the file as its source, with a path that counts them (`a.txt#2`) and a
    digest of its own. Parts without any text between two separators are passed over.

    Args:
        source: The whole file.
        settings: `separator` is matched against whole lines.

    Examples:
        >>> source = Source("a.txt", "sha256:0", "utf-8", "It rained.\n====\nIt snowed.\n")
        >>> articles = read_sections(source, ReadSettings(separator="=+"))
        >>> [(article.id, article.paragraphs[0].text) for article in articles]
        [('a/1', 'It rained.'), ('a/2', 'It snowed.')]
    """
    text = source.text or ""
    number = 0
    for part in _parts(text, settings.separator or r"(?!)"):
        if not part.strip(BLANK):
            continue
        number += 1
        digest = hashlib.sha256(part.encode("utf-8", errors="replace")).hexdigest()
        own = attrs.evolve(
            source, path=f"{source.path}#{number}", digest=f"sha256:{digest}", text=part
        )
        name = f"{slug_path(source.path.rsplit('.', 1)[0])}/{number}"
        yield parse_article(own, settings, id=name)
    if not number:
        problem = catalogue.EMPTY.at(Position(1, 1))
        yield Rejected(source.path, source.digest, (problem,))


def _parts(text: str, separator: str) -> Iterator[str]:
    start = 0
    for line in re.finditer(rf"(?m)^(?:{separator})[ \t]*\r?$", text):
        yield text[start : line.start()]
        start = line.end()
    yield text[start:]
