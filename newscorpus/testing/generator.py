"""Article files at any scale from a seed, each with its truth."""

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import attrs

from newscorpus.testing import vocabulary
from newscorpus.testing.layouts import LAYOUTS, Layout
from newscorpus.testing.parts import Facts, Truth

FIRST_DAY = dt.date(2001, 1, 1)
DAYS = 8000
"""Dates lie within this many days from the first."""

_NOISES = ("", "", "", "crlf", "mark", "windows-1252")
_LEAST, _MOST = 3, 9
"""Paragraphs of a generated article."""


@attrs.frozen
class GeneratedArticle:
    """A file, and what a careful reader finds in it."""

    name: str
    """The name of the file without its ending."""

    text: str
    layout: str
    noise: str
    """`crlf`, `mark` (of the byte order), `windows-1252`, or empty."""

    truth: Truth

    @property
    def content(self) -> bytes:
        """The bytes of the file."""
        text = self.text.replace("\n", "\r\n") if self.noise == "crlf" else self.text
        if self.noise == "mark":
            return text.encode("utf-8-sig")
        encoding = "windows-1252" if self.noise == "windows-1252" else "utf-8"
        return text.encode(encoding, errors="replace")


def generate_articles(
    count: int, seed: int = 0, layouts: Sequence[Layout] = LAYOUTS
) -> Iterator[GeneratedArticle]:
    """Make articles, the same ones for the same arguments.

    Args:
        count: How many.
        seed: Any number; another one gives other articles.
        layouts: Taken in turn.

    Examples:
        >>> [article.layout for article in generate_articles(2)]
        ['date-and-lead', 'date-and-dateline']
    """
    rng = Random(seed)  # noqa: S311 -- nothing secret is made here
    for number in range(count):
        facts = Facts(
            date=FIRST_DAY + dt.timedelta(days=rng.randrange(DAYS)),
            title=vocabulary.headline(rng),
            paragraphs=vocabulary.paragraphs(rng, rng.randint(_LEAST, _MOST)),
        )
        yield lay_out(facts, layouts[number % len(layouts)], rng, name=f"{number:06}")


def lay_out(
    facts: Facts, layout: Layout, rng: Random, *, name: str = "article"
) -> GeneratedArticle:
    """Write an article in a layout.

    Args:
        facts: Its date, title and paragraphs, made up or taken from a collection.
        layout: One of `LAYOUTS`, or another.
        rng: Chooses among the forms of the layout.
        name: The name of the file without its ending.
    """
    text, truth = layout.write(facts, rng)
    noise = rng.choice(_NOISES)
    if noise == "windows-1252" and not _fits(text):
        noise = ""
    return GeneratedArticle(name, text, layout.name, noise, truth)


def _fits(text: str) -> bool:
    try:
        text.encode("windows-1252")
    except UnicodeEncodeError:
        return False
    return True


def write_corpus(folder: Path, count: int, seed: int = 0) -> None:
    """Write a folder of articles, and `truth.jsonl` with what a careful reader finds in each.

    Args:
        folder: Made if it is not there; files of the same names are overwritten.
        count: How many articles.
        seed: See `generate_articles`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "truth.jsonl").open("w", encoding="utf-8") as truths:
        for article in generate_articles(count, seed):
            (folder / f"{article.name}.txt").write_bytes(article.content)
            record = {"name": article.name, "layout": article.layout, **attrs.asdict(article.truth)}
            truths.write(json.dumps(record, ensure_ascii=False) + "\n")
