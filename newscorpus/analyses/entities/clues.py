"""What the words of a name itself tell about its kind: a table of rules with their weights."""

import re
from collections.abc import Callable
from functools import lru_cache

import attrs

from newscorpus.gazetteers import (
    agencies,
    company_suffixes,
    given_names,
    large_cities,
    organisation_words,
    outlets,
    small_places,
)
from newscorpus.gazetteers.naming import bodies, kind_words, plain_words
from newscorpus.gazetteers.places import city_codes, country_names, demonyms, region_codes
from newscorpus.models.findings import EntityKind
from newscorpus.normalise.names.parts import family_comes_first, is_patronymic
from newscorpus.normalise.names.titles import ALSO_SURNAMES

PERSON, PLACE = EntityKind.PERSON, EntityKind.PLACE
ORGANISATION, OTHER = EntityKind.ORGANISATION, EntityKind.OTHER

_PERSON_PARTICLES = re.compile(
    r" (?:van|von|bin|ibn|bint|al|el|ul|ur|de|da|dos|della)\b| (?:al|el)-"
)
_INITIAL = re.compile(r"(?:[A-Z]\. ?)+[A-Z][\w'’-]{2,}|[A-Z][\w'’-]+ [A-Z]\. [A-Z][\w'’-]+")
_CAMEL = re.compile(r"[a-z]{1,2}[A-Z]\w+")
_MODEL = re.compile(r"(?=\w*\d)(?=\w*[A-Za-z])[\w-]+")
_COVERED = re.compile(r"[A-Z][A-Z&]{1,5}s?|(?:[A-Z]\.){2,}")
_MOST_GIVEN = 4

_SURE = 9
"""A clue in the name itself that weighs so much needs no other."""


@attrs.frozen(cache_hash=True)
class Clue:
    """A reason to take a name for one of a kind."""

    rule: str
    kind: EntityKind
    weight: int


@lru_cache(maxsize=1024)
def clue(rule: str, kind: EntityKind, weight: int) -> Clue:
    """Make a clue, or give the one made before: a corpus has few of them, and each often.

    Examples:
        >>> clue("entities.in", PLACE, 2) is clue("entities.in", PLACE, 2)
        True
    """
    return Clue(rule, kind, weight)


@attrs.frozen
class Spelt:
    """A name as the rules look at it."""

    name: str
    words: tuple[str, ...]
    key: str
    """The name in small letters."""

    keys: tuple[str, ...]
    """Its words in small letters."""


def _country(spelt: Spelt) -> EntityKind | None:
    bare = spelt.name.replace(".", "")
    known = spelt.key in country_names() or (bare.isupper() and bare in country_names())
    return PLACE if known else None


def _people(spelt: Spelt) -> EntityKind | None:
    return PLACE if spelt.key in demonyms() else None


def _region(spelt: Spelt) -> EntityKind | None:
    return PLACE if spelt.key in region_codes() else None


def _body(spelt: Spelt) -> EntityKind | None:
    kind = bodies().get(spelt.name)
    return EntityKind(kind) if kind else None


def _agency(spelt: Spelt) -> EntityKind | None:
    plain = spelt.key in plain_words()
    return ORGANISATION if spelt.name in agencies() and not plain else None


def _outlet(spelt: Spelt) -> EntityKind | None:
    whole = len(spelt.words) > 1 or spelt.key not in plain_words()
    return ORGANISATION if whole and spelt.key in outlets() else None


def _legal_form(spelt: Spelt) -> EntityKind | None:
    last = spelt.words[-1].replace(".", "")
    exact = company_suffixes().get(last)
    loose = company_suffixes().get(last.casefold())
    return ORGANISATION if len(spelt.words) > 1 and (exact or loose is False) else None


def _kind_word(spelt: Spelt) -> EntityKind | None:
    """Ask the last word, or the one before `of`: `High Court`, `Bank of England`."""
    if len(spelt.keys) == 1:
        return _kind_alone(spelt)
    front = spelt.keys
    for link in ("of", "for"):
        if link in front:
            front = front[: front.index(link)]
    last = front[-1] if front else ""
    is_surname = last in ALSO_SURNAMES or last.removesuffix("s") in ALSO_SURNAMES
    if is_surname and spelt.keys[0] in given_names():
        return None
    kind = kind_words().get(last)
    return EntityKind(kind) if kind else None


def _kind_alone(spelt: Spelt) -> EntityKind | None:
    kind = kind_words().get(spelt.key)
    return ORGANISATION if kind == "organisation" else None


def _trade_word(spelt: Spelt) -> EntityKind | None:
    trade = organisation_words().get(spelt.keys[-1]) == "trade"
    return ORGANISATION if len(spelt.keys) > 1 and trade else None


def _large_city(spelt: Spelt) -> EntityKind | None:
    plain = len(spelt.keys) == 1 and spelt.key in plain_words()
    return PLACE if spelt.key in large_cities() and not plain else None


def _city_first(spelt: Spelt) -> EntityKind | None:
    """`London Heathrow`."""
    first = spelt.keys[0]
    known = first in large_cities() and first not in given_names() and first not in plain_words()
    return PLACE if known and len(spelt.keys) > 1 and not _has_mark(spelt) else None


def _team(spelt: Spelt) -> EntityKind | None:
    """`Lahore Lions`, `Texas Rangers`."""
    front, last = " ".join(spelt.keys[:-1]), spelt.keys[-1]
    known = front in large_cities() or front in region_codes() or front in country_names()
    return ORGANISATION if known and last.endswith("s") and not last.endswith("ss") else None


def _small_city(spelt: Spelt) -> EntityKind | None:
    return PLACE if spelt.key in city_codes() or spelt.key in small_places() else None


def _given_name(spelt: Spelt) -> EntityKind | None:
    keys = spelt.keys
    if not 1 < len(keys) <= _MOST_GIVEN + 1 or keys[0] not in given_names() or _has_mark(spelt):
        return None
    rest = keys[1:]
    return None if any(key in kind_words() and key not in ALSO_SURNAMES for key in rest) else PERSON


def _has_mark(spelt: Spelt) -> bool:
    """Say whether a digit, an acronym or `of` shows that the name is no person's."""
    return any(
        any(map(str.isdigit, word)) or word in {"of", "for", "and", "&"} for word in spelt.words
    ) or any(len(word) > 1 and word.isupper() and "." not in word for word in spelt.words[1:])


def _family_first(spelt: Spelt) -> EntityKind | None:
    return PERSON if len(spelt.words) > 1 and family_comes_first(spelt.words) else None


def _person_parts(spelt: Spelt) -> EntityKind | None:
    if len(spelt.words) == 1 or _has_mark(spelt):
        return None
    joined = _PERSON_PARTICLES.search(spelt.name) or _INITIAL.fullmatch(spelt.name)
    father = any(is_patronymic(word) for word in spelt.words[1:])
    junior = spelt.words[-1] in {"Jr", "Jr.", "Sr", "Sr."}
    return PERSON if joined or father or junior else None


def _model_name(spelt: Spelt) -> EntityKind | None:
    last = spelt.words[-1]
    told = any(_MODEL.fullmatch(word) or _CAMEL.fullmatch(word) for word in spelt.words)
    return OTHER if told or (len(spelt.words) > 1 and last.isdigit()) else None


def _acronym(spelt: Spelt) -> EntityKind | None:
    return ORGANISATION if _COVERED.fullmatch(spelt.name) else None


def _web_address(spelt: Spelt) -> EntityKind | None:
    return ORGANISATION if spelt.key.endswith((".com", ".org", ".net")) else None


def _two_unknown(spelt: Spelt) -> EntityKind | None:
    """Take two or three words that are nothing else for a person's."""
    if not 1 < len(spelt.words) < _MOST_GIVEN or _has_mark(spelt):
        return None
    plain = any(key in plain_words() or key in kind_words() for key in spelt.keys)
    placed = any(key in demonyms() or key in country_names() for key in spelt.keys)
    return None if plain or placed else PERSON


FORM_RULES: tuple[tuple[str, Callable[[Spelt], EntityKind | None], int], ...] = (
    ("entities.country", _country, 9),  # France, U.S.
    ("entities.people", _people, 9),  # German, Pakistanis: the country that they are of
    ("entities.region", _region, 9),  # Texas, Middle East
    ("entities.body", _body, 9),  # United Nations, Taliban; Ramadan
    ("entities.legal-form", _legal_form, 9),  # Toyota Motor Corp
    ("entities.agency", _agency, 7),  # Reuters
    ("entities.outlet", _outlet, 6),  # The Express Tribune
    ("entities.kind-word", _kind_word, 7),  # Lahore High Court; Indus River; Paris Agreement
    ("entities.model", _model_name, 6),  # A380, iPhone 4
    ("entities.person-parts", _person_parts, 6),  # J. K. Rowling, Ursula von der Leyen
    ("entities.given-name", _given_name, 6),  # Imran Khan
    ("entities.large-city", _large_city, 6),  # Karachi
    ("entities.family-first", _family_first, 5),  # Xi Jinping
    ("entities.trade-word", _trade_word, 4),  # Qatar Airways
    ("entities.web-address", _web_address, 4),  # Amazon.com
    ("entities.acronym", _acronym, 3),  # GAO
    ("entities.team", _team, 6),  # Lahore Lions
    ("entities.city-first", _city_first, 3),  # London Heathrow
    ("entities.small-city", _small_city, 1),  # Hartford
    ("entities.two-words", _two_unknown, 2),  # Louis Gallois
)
"""Rule id, what it tells, and how much that weighs beside what is said around the name."""


@lru_cache(maxsize=32768)
def form_clues(name: str) -> tuple[Clue, ...]:
    """Say what the words of a name tell, the weightiest first.

    Args:
        name: Without article, title and possessive, with single spaces.

    Examples:
        >>> [(clue.rule, str(clue.kind)) for clue in form_clues("Sindh High Court")]
        [('entities.kind-word', 'organisation')]
        >>> form_clues("Novatek")
        ()
    """
    words = tuple(name.split(" "))
    spelt = Spelt(name, words, name.casefold(), tuple(word.casefold() for word in words))
    found = ((rule, tell(spelt), weight) for rule, tell, weight in FORM_RULES)
    return tuple(clue(rule, kind, weight) for rule, kind, weight in found if kind)


@lru_cache(maxsize=32768)
def is_sure(name: str) -> bool:
    """Say whether the words of a name tell so much that nothing around it is asked.

    Examples:
        >>> is_sure("France"), is_sure("Imran Khan")
        (True, False)
    """
    return any(told.weight >= _SURE for told in form_clues(name))
