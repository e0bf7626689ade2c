"""Reports before they are laid out, sentence by sentence, and originals made up of them."""

import datetime as dt
from random import Random

import attrs

from newscorpus.testing.copies.vocabulary import STOCK, Cast
from newscorpus.testing.generator import DAYS, FIRST_DAY
from newscorpus.testing.places import CITIES
from newscorpus.testing.sentences import Storyteller

Paragraphs = tuple[tuple[str, ...], ...]
"""The sentences of each paragraph."""

USUAL = range(3, 12)
"""How many paragraphs a report has."""

LONG = range(8, 15)
"""How many it has where others are to have part of it."""

_STOCK = frozenset(STOCK)
_MOST_OWN_SENTENCES = 2
_SHARE_WITH_STOCK = 0.5
"""Of the paragraphs, how many end in a stock sentence."""


@attrs.frozen
class Draft:
    """An article that is still to be laid out."""

    paragraphs: Paragraphs
    date: dt.date
    title: str
    place: str
    """A city of `places.CITIES`, for the dateline."""

    is_reset: bool = False
    """Whether its signs are to be changed, and its lines broken."""

    @property
    def words(self) -> int:
        """How many words it has."""
        return length(self.paragraphs)


def length(paragraphs: Paragraphs) -> int:
    """Count words."""
    return sum(len(sentence.split()) for paragraph in paragraphs for sentence in paragraph)


def write(rng: Random, sizes: range = USUAL) -> Draft:
    """Write a report that shares no eight words with another but in stock sentences.

    Args:
        rng: Chooses.
        sizes: How many paragraphs it may have.

    Examples:
        >>> draft = write(Random(3))
        >>> len(draft.paragraphs) in USUAL, draft.is_reset
        (True, False)
    """
    cast = Cast(rng)
    return Draft(
        paragraphs=tuple(_paragraph(cast, rng) for _ in range(rng.choice(sizes))),
        date=FIRST_DAY + dt.timedelta(days=rng.randrange(DAYS)),
        title=Storyteller(rng, cast.city).headline(),
        place=rng.choice(CITIES).name,
    )


def is_stock(sentence: str) -> bool:
    """Say whether many articles have a sentence that have nothing to do with each other."""
    return sentence in _STOCK


def _paragraph(cast: Cast, rng: Random) -> tuple[str, ...]:
    own = [cast.sentence() for _ in range(rng.randint(1, _MOST_OWN_SENTENCES))]
    # no two stock sentences follow each other: unrelated articles would have the same two by chance
    return (*own, rng.choice(STOCK)) if rng.random() < _SHARE_WITH_STOCK else tuple(own)
