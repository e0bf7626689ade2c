"""Article files at any scale from a seed, each with its truth."""

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import attrs

from newscorpus.testing.layouts import LAYOUTS, Layout
from newscorpus.testing.noises import NOISES, Noise, draw_noise, fits
from newscorpus.testing.places import CITIES
from newscorpus.testing.scenes import set_scene
from newscorpus.testing.sentences import Storyteller
from newscorpus.testing.slots import fill
from newscorpus.testing.truth import Facts, Truth

FIRST_DAY = dt.date(2001, 1, 1)
DAYS = 8000
"""Dates lie within this many days from the first."""

_LEAST, _MOST = 2, 20
"""Paragraphs of a generated article."""

_YEAR_TO_COME = "????"
"""Stands in a date of filing until the date of publication is known."""


@attrs.frozen
class GeneratedArticle:
    """A file, and what a careful reader finds in it."""

    name: str
    """The name of the file without its ending."""

    text: str
    """As it decodes, without a byte order mark."""

    encoding: str
    """The codec of Python's that it is written with."""

    layout: str
    forms: tuple[str, ...]
    """The forms that it was made from, with the group of each."""

    noise: str
    truth: Truth

    @property
    def content(self) -> bytes:
        """The bytes of the file."""
        return self.text.encode(self.encoding)


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
        layout = layouts[number % len(layouts)]
        yield lay_out(invent(rng), layout, rng, name=f"{number:06}")


def invent(rng: Random) -> Facts:
    """Make up what an article tells.

    Examples:
        >>> facts = invent(Random(2))
        >>> len(facts.paragraphs) > 1, facts.title is None
        (True, False)
    """
    place = rng.choice(CITIES).name
    story = Storyteller(rng, place)
    return Facts(
        date=FIRST_DAY + dt.timedelta(days=rng.randrange(DAYS)),
        title=story.headline(),
        paragraphs=story.report(rng.randint(_LEAST, _MOST)),
        place=place,
    )


def lay_out(
    facts: Facts,
    layout: Layout,
    rng: Random,
    *,
    name: str = "article",
    noise: Noise | None = None,
) -> GeneratedArticle:
    """Write an article in a layout.

    Args:
        facts: What it tells, made up or taken from a collection.
        layout: One of `LAYOUTS`, or another.
        rng: Chooses among the forms of the layout, and names whoever is not in the facts.
        name: The name of the file without its ending.
        noise: What is done to the file; None for any.

    Raises:
        ValueError: If the layout has a headline and the facts have none.

    Examples:
        >>> rng = Random(7)
        >>> article = lay_out(invent(rng), LAYOUTS[0], rng, noise=NOISES[0])
        >>> article.text.split()[0], article.layout, article.noise
        ('date', 'date-and-lead', 'none')
    """
    if layout.has_title and facts.title is None:
        raise ValueError(f"the layout {layout.name!r} needs a headline, and the facts have none")
    form = rng.choice(layout.forms)
    part = fill(form, set_scene(facts, rng))
    noise = noise or draw_noise(rng)
    text = noise.change(part.text.rstrip() + "\n", rng)
    encoding = noise.encoding if fits(text, noise) else NOISES[0].encoding
    forms = (*part.forms, f"{layout.name}: {form}")
    return GeneratedArticle(name, text, encoding, layout.name, forms, noise.name, _dated(part.says))


def _dated(truth: Truth) -> Truth:
    """Give a date of filing the year of publication, as far as that is known."""
    if truth.filed is None or not truth.filed.startswith(_YEAR_TO_COME):
        return truth
    published = truth.date or truth.updated or ""
    day = truth.filed.removeprefix(_YEAR_TO_COME)
    if not published[:4].isdigit():
        return attrs.evolve(truth, filed=f"XXXX{day}")
    year = int(published[:4]) - (day > published[4:])
    return attrs.evolve(truth, filed=f"{year}{day}")


def write_corpus(folder: Path, count: int, seed: int = 0) -> None:
    """Write a folder of articles, and `truth.jsonl` with what a careful reader finds in each.

    Args:
        folder: Made if it is not there; files of the same names are overwritten.
        count: How many articles.
        seed: See `generate_articles`.

    Examples:
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as name:
        ...     write_corpus(Path(name), 2)
        ...     sorted(path.name for path in Path(name).iterdir())
        ['000000.txt', '000001.txt', 'truth.jsonl']
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "truth.jsonl").open("w", encoding="utf-8") as truths:
        for article in generate_articles(count, seed):
            (folder / f"{article.name}.txt").write_bytes(article.content)
            record = {"name": article.name, "layout": article.layout, **attrs.asdict(article.truth)}
            truths.write(json.dumps(record, ensure_ascii=False) + "\n")
