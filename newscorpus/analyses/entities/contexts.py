"""What the words around a name tell about its kind: a table of rules with their weights."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from newscorpus.analyses.entities.clues import ORGANISATION, OTHER, PERSON, PLACE, Clue, clue
from newscorpus.gazetteers import role_nouns, saying_verbs
from newscorpus.gazetteers.naming import kind_words, naming_nouns, owned_nouns, plain_words
from newscorpus.gazetteers.places import country_names, region_codes
from newscorpus.models.findings import EntityKind
from newscorpus.normalise.names.titles import title_form

BEFORE, AFTER = 48, 100
"""So many characters before and behind a name are looked at."""

_WORDS_BEFORE = 3
"""The article, and two words before it."""

_QUOTES = "\"'“”‘’"
_ARTICLES = frozenset({"the", "a", "an", "The", "A", "An"})

_OWNED = re.compile(r"(?:['’]s?)?\s(?:[a-z-]+ ){0,2}?([a-z-]+)\b")
_NEXT_WORD = re.compile(r"\s+([a-z][a-z-]*)")
_NEXT_BUT_ONE = re.compile(r"\s+[a-z-]+\s+([a-z][a-z-]*)")
_APPOSITION = re.compile(
    r",\s+(?:(?:an?|the|its|his|her|their|one of the)\s)?((?:[\w'’-]+ ){0,6}?[\w'’-]+)"
    r"(?=[,.;:)]|\s(?:of|for|in|at|that|which|who|from|on|with|and|by|to|based|made)\b)"
)
_AGE = re.compile(r", (?:aged )?\d{1,3}(?:,|\.| (?:and|who)\b)")
_WHO = re.compile(r",? who(?:se|m)?\b")
_BASED = re.compile(r"[-‐ ]based\b|[-‐]born\b")
_LARGER = re.compile(r", ([A-Z][\w.]*(?: [A-Z]\w+)?)")

_IN = frozenset(
    """
    in near outside across throughout inside around north south east west northern southern eastern
    western central downtown
    """.split()  # noqa: SIM905 -- a list of words reads better as words
)
_SURE = _IN - {"in", "inside", "around", "outside", "north", "south", "east", "west"}
_WAY = frozenset({"to", "from", "at", "into", "towards", "via", "between"})
_BEFORE_PLACES = _IN | _WAY | {"of", "and"}
_OF_BODY = frozenset(
    """
    executive ceo chairman chairwoman founder co-founder employees workers subsidiary division unit
    shares shareholders owned operated made manufactured built produced
    """.split()  # noqa: SIM905 -- the same
)
"""Words before `of`, `at` or `by` and the name of a body."""

_NEW = frozenset(
    {"new", "latest", "first", "original", "upcoming", "every", "these", "those", "his", "her",
     "their", "your", "my", "its"}
)  # fmt: skip
_AUXILIARIES = frozenset({"has", "have", "will", "had", "also"})
_ACTS = frozenset(
    """
    acquired acquires agreed aims announced announces backed bought builds built buys competes
    confirmed cut cuts delivered delivers develops employs expects faces faced filed fired fined
    hired invested issued launched launches laid lost makes makes manages manufactures offered
    offers operates ordered orders owns plans posted produced produces publishes purchased raised
    released releases reported reports runs secured sells shipped sold sued sues supplies teamed
    unveiled uses
    """.split()  # noqa: SIM905 -- the same
)
"""What companies and other bodies do, and single persons rarely."""


class Before(NamedTuple):
    """What stands before a name."""

    last: str
    """The word before the name and its article."""

    last_but_one: str
    """The word before that."""

    article: str
    """`the`, `a` or nothing."""

    alone: bool
    """Whether the name is a single word."""


class Around(NamedTuple):
    """What stands around a name."""

    before: Before
    after: str
    next: str
    """The word behind it, where that has small letters and only white space is between."""

    name: str


def _around(text: str, start: int, end: int, name: str) -> Around:
    front = text[max(0, start - BEFORE) : start].rstrip(_QUOTES)
    words = front.rsplit(None, _WORDS_BEFORE) if front[-1:].isspace() else []
    article = words.pop().lower() if words and words[-1] in _ARTICLES else ""
    last, last_but_one = (words[-1] if words else ""), (words[-2] if len(words) > 1 else "")
    after = text[end : end + AFTER]
    found = _NEXT_WORD.match(after)
    before = Before(last, last_but_one, article, " " not in name)
    return Around(before, after, found[1] if found else "", name)


@lru_cache(maxsize=16384)
def _is_plain(name: str) -> bool:
    """Say whether one of the words of a name is an ordinary word."""
    return any(word in plain_words() or word in kind_words() for word in name.casefold().split())


def _role_before(before: Before) -> EntityKind | None:
    """`spokesman Asad Khan`, `carmaker Tata`."""
    last = before.last
    if before.article or not last.islower():
        return None
    if last in role_nouns() or title_form(last) or title_form(f"{before.last_but_one} {last}"):
        return PERSON
    return _named_by(last)


def _noun_of(before: Before) -> EntityKind | None:
    """`the town of Ahlen`."""
    if before.last not in {"of", "called", "named"}:
        return None
    return PLACE if naming_nouns().get(before.last_but_one) == "place" else None


def _named_by(noun: str) -> EntityKind | None:
    for form in (noun, noun.removesuffix("s"), noun.removesuffix("ies") + "y"):
        if form in naming_nouns():
            return EntityKind(naming_nouns()[form])
    return None


def _apposition(around: Around) -> EntityKind | None:
    """`Asad Khan, the city's mayor,`, `Novak, a market research firm,`."""
    found = _APPOSITION.match(around.after)
    if not found:
        return None
    last = found[1].rsplit(" ", 1)[-1].casefold().removesuffix("'s").removesuffix("’s")
    if last in role_nouns() or title_form(last):
        return PERSON
    return None if found[1][0].isupper() else _named_by(last)


def _age(around: Around) -> EntityKind | None:
    return PERSON if _AGE.match(around.after) else None


def _who(around: Around) -> EntityKind | None:
    return PERSON if _WHO.match(around.after) else None


def _owned(around: Around) -> EntityKind | None:
    """`Siemens’ headquarters`, `Nadal’s coach`, `Siemens shares`."""
    found = _OWNED.match(around.after)
    kind = owned_nouns().get(found[1]) if found else None
    return EntityKind(kind) if kind else None


def _based(around: Around) -> EntityKind | None:
    return PLACE if _BASED.match(around.after) else None


def _larger_place(around: Around) -> EntityKind | None:
    """`in Mobile, Alabama`; a person comes from a place without a preposition."""
    found = _LARGER.match(around.after)
    if not found or not (around.before.alone or around.before.last in _BEFORE_PLACES):
        return None
    first = found[1].split(" ")[0]
    larger = (found[1].rstrip(".").casefold(), first.casefold(), first.replace(".", ""))
    return PLACE if any(n in country_names() or n in region_codes() for n in larger) else None


def _sure_place(before: Before) -> EntityKind | None:
    """`northern Helmand`, `based in Turin`."""
    based_in = before.last == "in" and before.last_but_one == "based"
    return PLACE if before.last in _SURE or based_in else None


def _in(before: Before) -> EntityKind | None:
    return PLACE if before.last in _IN and not before.article else None


def _of_country(before: Before) -> EntityKind | None:
    """`Russia’s Rosatom`."""
    owner = before.last.removesuffix("'s").removesuffix("’s")
    is_owner = owner != before.last and owner.casefold() in country_names()
    return ORGANISATION if is_owner and before.alone else None


def _way(before: Before) -> EntityKind | None:
    return PLACE if before.last in _WAY and not before.article else None


def _of_body(before: Before) -> EntityKind | None:
    joined = before.last in {"of", "at", "by"}
    return ORGANISATION if joined and before.last_but_one.casefold() in _OF_BODY else None


def _says(around: Around) -> EntityKind | None:
    if around.next not in saying_verbs():
        return None
    return ORGANISATION if around.before.alone or _is_plain(around.name) else PERSON


def _acts(around: Around) -> EntityKind | None:
    if around.next not in _AUXILIARIES:
        return ORGANISATION if around.next in _ACTS else None
    found = _NEXT_BUT_ONE.match(around.after)
    return ORGANISATION if found and found[1] in _ACTS else None


def _new(before: Before) -> EntityKind | None:
    return OTHER if before.article in {"a", "an"} or before.last in _NEW else None


BEFORE_RULES: tuple[tuple[str, Callable[[Before], EntityKind | None], int], ...] = (
    ("entities.role-before", _role_before, 6),  # spokesman Asad Khan, carmaker Tata
    ("entities.noun-of", _noun_of, 6),  # the town of Ahlen
    ("entities.of-body", _of_body, 4),  # chief executive of Siemens
    ("entities.sure-place", _sure_place, 4),  # northern Helmand
    ("entities.of-country", _of_country, 2),  # Russia’s Rosatom
    ("entities.in", _in, 2),  # in Ahlen
    ("entities.new", _new, 2),  # a Walkman, the latest Walkman
    ("entities.way", _way, 1),  # to Ahlen
)
"""Rule id, what it tells, and how much that weighs beside what the name itself tells."""

Rule = tuple[str, Callable[[Around], EntityKind | None], int]

_COMMA: tuple[Rule, ...] = (
    ("entities.larger-place", _larger_place, 7),  # Mobile, Alabama
    ("entities.age", _age, 6),  # Asad Khan, 49,
    ("entities.apposition", _apposition, 5),  # Asad Khan, the mayor of Multan,
    ("entities.who", _who, 4),  # Asad Khan, who
)
_POSSESSIVE: tuple[Rule, ...] = (("entities.owned", _owned, 3),)  # Siemens’ shares
_HYPHEN: tuple[Rule, ...] = (("entities.based", _based, 5),)  # Turin-based
_SPACE: tuple[Rule, ...] = (
    *_HYPHEN,  # Turin based
    _COMMA[-1],  # Asad Khan who
    *_POSSESSIVE,  # Siemens shares
    ("entities.said", _says, 2),  # Asad Khan said
    ("entities.acts", _acts, 2),  # Siemens has ordered
)
AFTER_RULES: Mapping[str, tuple[Rule, ...]] = {
    ",": _COMMA,
    "'": _POSSESSIVE,
    "’": _POSSESSIVE,
    "-": _HYPHEN,
    "‐": _HYPHEN,
    " ": _SPACE,
    "\n": _SPACE,
}
"""The same by the character behind the name, without which none of them holds."""

TITLED = clue("entities.title", PERSON, 12)
"""`Gen Bajwa`: no other clue is looked for."""


def context_clues(text: str, start: int, end: int, name: str, *, titled: bool) -> list[Clue]:
    """Say what the words around a name tell.

    Args:
        text: The paragraph.
        start: Where the name begins.
        end: Where it ends.
        name: The name itself, with single spaces.
        titled: Whether a title stands before it.

    Examples:
        >>> text = "In Ahlen, carmaker Tata said so."
        >>> clues = context_clues(text, 19, 23, "Tata", titled=False)
        >>> [(clue.rule, str(clue.kind)) for clue in clues]
        [('entities.role-before', 'organisation'), ('entities.said', 'organisation')]
    """
    if titled:
        return [TITLED]
    around = _around(text, start, end, name)
    told = list(_told_before(around.before))
    for rule, tell, weight in AFTER_RULES.get(around.after[:1], ()):
        if kind := tell(around):
            told.append(clue(rule, kind, weight))
    return told


@lru_cache(maxsize=16384)
def _told_before(before: Before) -> tuple[Clue, ...]:
    """Ask all that stands before a name; the same few words stand before most."""
    if not (before.last or before.article):
        return ()
    found = ((rule, tell(before), weight) for rule, tell, weight in BEFORE_RULES)
    return tuple(clue(rule, kind, weight) for rule, kind, weight in found if kind)
