"""Who and what stands around one article: the names that its layout puts in."""

import re
from collections.abc import Callable
from random import Random

import attrs

from newscorpus.testing import outlets
from newscorpus.testing.names import people
from newscorpus.testing.places import CITIES, TOWNS, Place
from newscorpus.testing.sentences import Storyteller
from newscorpus.testing.truth import Facts, Part

_WRITERS = 6
_CITIES = 5
_AGENCIES = 3
_NO_LETTERS = re.compile(r"[^a-z]+")


@attrs.frozen
class Scene:
    """One article and its surroundings; what is drawn once stays the same all over the file."""

    facts: Facts
    rng: Random
    writers: tuple[str, ...]
    cities: tuple[Place, ...]
    town: Place
    agencies: tuple[str, ...]
    outlet: str

    @property
    def mail(self) -> str:
        """The address of the first writer."""
        return f"{self.short_name}@example.org"

    @property
    def short_name(self) -> str:
        """The first writer's name as addresses have it."""
        return _NO_LETTERS.sub("", self.writers[0].lower())

    def headline(self) -> str:
        """Write a headline of another story."""
        return Storyteller(self.rng, self.cities[-1].name).headline()


Slot = Callable[[Scene, str], Part]
"""Fills a pair of braces; takes what stands behind the colon inside them."""


def set_scene(facts: Facts, rng: Random) -> Scene:
    """Draw the surroundings of an article."""
    cities = rng.sample(CITIES, _CITIES)
    home = [city for city in CITIES if city.name == facts.place]
    return Scene(
        facts=facts,
        rng=rng,
        writers=people(rng, _WRITERS),
        cities=(*home, *(city for city in cities if city not in home)),
        town=rng.choice(TOWNS),
        agencies=tuple(rng.sample(outlets.AGENCIES, _AGENCIES)),
        outlet=outlets.outlet(rng),
    )
