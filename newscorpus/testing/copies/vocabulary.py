"""Sentences that no two articles have by chance, and stock sentences that many have."""

import re
from random import Random
from string import Formatter

from newscorpus.testing.news import COMMON_DETAILS, SUBJECTS, WORDS

_LARGEST_NUMBER = 99_999
_CAST = 3
"""People, and places, that one report names."""

_ONSETS = "Bal|Cor|Dun|Fen|Gar|Hol|Jar|Kel|Lor|Mar|Nor|Ol|Pen|Quil|Ros|Sal|Tar|Ul|Ver|Wex|Yar|Zel"
_VOWELS = "a|e|i|o|u|ar|er|or|en|in|al|el|is|os|um"
_LINKS = "b|d|f|g|k|l|m|n|p|r|s|t|v|w|z|ch|th|sh|br|dr"
_CODAS = (
    "abek|acourt|adale|ador|efell|egar|eham|ikand|iling|imont|onath|opur|ostan|oton|ovik|owick|uzai"
    "|urow"
)
_GIVEN = "Adil|Berta|Chand|Dora|Emeka|Farah|Goran|Hana|Ivo|Jamila|Kofi|Lena|Milos|Nadir|Olga|Petra"

_THINGS = (
    "bridges|lorries|wells|harbours|theatres|schools|programmes|warehouses|barns|tonnes|tyres"
    "|ferries|tents|centres|looms|barrels|turbines|orchards|sewers|letters|ballots|buses|cranes"
    "|cheques|chimneys|files|defences|fibres|goats|generators|greenhouses|jewellers|kiosks|maps"
    "|mills|mosques|moulds|pumps|pylons|quarries|carriages|registers|roofs|sacks|sheep|storeys"
)
_ADJECTIVES = (
    "rusty|narrow|coloured|wooden|northern|unlicensed|empty|flooded|new|private|unfinished|old"
    "|abandoned|crowded|modern|rented|state-owned|public|damaged|mortgaged|insured|grey|disused"
)
_DEEDS = (
    "inspected|sold|repaired|counted|burned|insured|closed|searched|catalogued|moved|painted"
    "|cancelled|licensed|registered|valued|modelled|photographed|opened|labelled|rented|emptied"
)

_OWN: dict[str, tuple[str, ...]] = {
    "things": tuple(_THINGS.split("|")),
    "adjective": tuple(_ADJECTIVES.split("|")),
    "done": tuple(_DEEDS.split("|")),
    "month": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
}  # fmt: skip

SENTENCES = (
    (
        "{place} {done} {count} {adjective} {things} in {month}, said {person}, and {count} "
        "{things} near {place}"
    ),
    (
        "{place} wants {count} {things} {done} for {place}, and {count} {adjective} {things} "
        "for {person}"
    ),
    (
        "{place}’s {count} {adjective} {things} were {done} by {person} with {count} {things} "
        "of {place}"
    ),
    (
        "{place} lost {count} {things}, {person} {count} {adjective} {things} and {count} "
        "{things}, all {done} at {place}"
    ),
    (
        "{place} got {count} {things} from {person} in {month}, {count} of them {done}, and "
        "{place} {count} {adjective} {things} for {person}"
    ),
    (
        "{place}, where {person} {done} {count} {things}, has {count} {adjective} {things} "
        "left, said {person} of {place}"
    ),
    (
        "“{place} has {count} {adjective} {things}, not {count},” said {person}, who {done} "
        "{count} {things} at {place}"
    ),
    (
        "{place} and {place} share {count} {adjective} {things}, {count} {things} {done} by "
        "{person} and {count} {things} from {place}"
    ),
    (
        "{place} counted {count} {things} and {count} {adjective} {things} that {person} had "
        "{done} in {place}"
    ),
    (
        "{place} says that {count} {things} near {place}, {count} of them {adjective}, belong "
        "to {person}"
    ),
    (
        "{place} paid {person} for {count} {things} {done} in {month} and {count} {adjective} "
        "{things} near {place}"
    ),
    (
        "{place} still wants {count} {adjective} {things}, while {person} of {place} bought "
        "{count} {things} and {done} {count} before {month} in {place}"
    ),
)
"""Without their full stops. So much is drawn in every eight words in a row that two articles
hardly ever have the same; and each begins and ends with a name, so that the stock sentences round
it do not go on alike in two articles."""

_NAMES_SOMEBODY = re.compile(r"\{(?:name|family|city)\}")


def _stock() -> tuple[str, ...]:
    """Fill each template that names nobody in once: whoever uses it uses the same words."""
    cast = Cast(Random(0))  # noqa: S311 -- nothing secret is made here
    details = (detail for subject in SUBJECTS for detail in subject.details)
    templates = (*COMMON_DETAILS, *details)
    return tuple(cast.fill(text) for text in templates if not _NAMES_SOMEBODY.search(text))


class Cast:
    """The people and places of one report, who come again from sentence to sentence.

    Examples:
        >>> Cast(Random(1)).sentence() == Cast(Random(1)).sentence()
        True
    """

    __slots__ = ("_people", "_places", "_rng")

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._places = tuple(invented_name(rng) for _ in range(_CAST))
        given = _GIVEN.split("|")
        self._people = tuple(f"{rng.choice(given)} {invented_name(rng)}" for _ in range(_CAST))

    @property
    def city(self) -> str:
        """Where it all happens."""
        return self._places[0]

    def sentence(self) -> str:
        """Write a sentence that is this article's own."""
        return f"{self.fill(self._rng.choice(SENTENCES))}."

    def fill(self, template: str) -> str:
        """Put words for the braces of a sentence, and a capital in front."""
        words = "".join(
            literal + (self._word(symbol) if symbol else "")
            for literal, symbol, _, _ in Formatter().parse(template)
        )
        return words[0].upper() + words[1:]

    def _word(self, symbol: str) -> str:
        if symbol == "count":
            return f"{self._rng.randint(11, _LARGEST_NUMBER):,}"
        if symbol in {"person", "name"}:
            return self._rng.choice(self._people)
        if symbol == "family":
            return self._people[0].rsplit(" ", 1)[-1]
        if symbol in {"place", "city"}:
            return self._rng.choice(self._places)
        return self._rng.choice(_OWN.get(symbol) or WORDS[symbol.removeprefix("other_")])


def invented_name(rng: Random) -> str:
    """Make up a name, one of millions."""
    parts = (_ONSETS, _VOWELS, _LINKS, _VOWELS, _LINKS, _CODAS)
    return "".join(rng.choice(part.split("|")) for part in parts)


STOCK = _stock()
"""Stock sentences, word for word the same in many articles that have nothing to do with each
other."""
