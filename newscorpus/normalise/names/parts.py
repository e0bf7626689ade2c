"""A name cut into its parts: titles, given names, particles, family name, suffix."""

import re

import attrs

from newscorpus.gazetteers import east_asian_family_names, given_names, organisation_words
from newscorpus.normalise.names.titles import (
    ROLES_ALONE,
    count_suffix_words,
    count_title_words,
    end_of,
    names_kind,
)
from newscorpus.normalise.names.words import (
    ARTICLES,
    CONNECTIVES,
    fold,
    has_digit,
    is_capitals,
    is_initial,
    without_possessive,
    words_of,
)

_PARTICLES = frozenset({
    "van", "von", "der", "den", "de", "del", "della", "dello", "degli", "di", "da", "dos", "das",
    "do", "du", "des", "la", "le", "los", "las", "bin", "ibn", "bint", "al", "el", "ul", "ur",
    "ter", "ten", "te", "zu", "zum", "zur", "af", "av", "ould", "abu",
})  # fmt: skip
_NOT_FIRST = frozenset({"al", "do", "den", "ten", "te", "av", "af", "des", "la", "los", "las"})
"""Particles that open other things as often: `Al Gore`, `Los Angeles`, `La Paz`."""

_JOINED_PARTICLE = re.compile(r"(?i:(al|el|ul|ad|ar|as|ash|at|an|az|ed|ez|ur|ibn)[-‐])(?=\w{3})")
_PATRONYMIC = re.compile(r"\w{2,}(?:ovich|evich|ievich|yevich|ovych|ovna|evna|yevna|ivna|ichna)")
_PINYIN = re.compile(
    r"(?:(?:[bpmfdtnlgkhjqxryw]|zh|ch|sh|[zcs])?"
    r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui"
    r"|un|uo|a|e|i|o|u)){1,2}"
)


_MOST_WORDS = 40
"""A text of more words is no name, and is not cut."""


@attrs.frozen
class Name:
    """A name and its parts, each as it is written.

    What is no person's name, as far as one can see, is all `family`.

    Examples:
        >>> split("Foreign Minister Shah Mahmood Qureshi").family
        'Qureshi'
    """

    verbatim: str
    """The name as it was given."""

    titles: tuple[str, ...] = ()
    """Titles, ranks and roles before it, with what belongs to them: `former Prime Minister`."""

    given: tuple[str, ...] = ()
    """Given names and initials, in the order in which they stand."""

    patronymic: str | None = None
    """A Russian or Ukrainian father's name between given and family name."""

    particles: tuple[str, ...] = ()
    """Small words that belong to the family name: `van der`, `al`."""

    family: str = ""
    """The family name, or the whole name of what has none."""

    suffix: str | None = None
    """What stands after it: `Jr.`, `Inc.`."""


def split(name: str) -> Name:
    """Cut a name into its parts; the possessive is left out.

    Args:
        name: The name of a person, or of anything else.

    Examples:
        >>> split("Gen Qamar Javed Bajwa's")  # doctest: +NORMALIZE_WHITESPACE
        Name(verbatim="Gen Qamar Javed Bajwa's", titles=('Gen',), given=('Qamar', 'Javed'),
             patronymic=None, particles=(), family='Bajwa', suffix=None)
        >>> split("Alexander van der Bellen").particles
        ('van', 'der')
        >>> split("Kim Jong-un").family, split("Apple Inc.").suffix
        ('Kim', 'Inc.')
    """
    text = without_possessive(name)
    words = words_of(text)
    if not 0 < len(words) <= _MOST_WORDS:
        return Name(name, family=text.strip())
    start = int(len(words) > 1 and fold(words[0]) in ARTICLES)
    titles: list[str] = []
    for count in count_title_words(words[start:]):
        titles.append(_slice(text, words, start, start + count))
        start += count
    end = len(words) - count_suffix_words(words[start:])
    suffix = _slice(text, words, end, len(words)) or None
    core = words[start:end]
    if is_thing(core):
        return Name(name, tuple(titles), family=_slice(text, words, start, end), suffix=suffix)
    given, patronymic, particles, family = _parts(core)
    return Name(name, tuple(titles), given, patronymic, particles, family, suffix)


def _slice(text: str, words: tuple[str, ...], first: int, last: int) -> str:
    """Give some of the words of a text, with what stands between them."""
    return text[end_of(text, words[:first]) : end_of(text, words[:last])].lstrip(" \t\n,;:()")


def is_thing(words: tuple[str, ...]) -> bool:
    """Say whether the words of a name show that it is no person's.

    Examples:
        >>> is_thing(("Lahore", "High", "Court")), is_thing(("Bank", "of", "America"))
        (True, True)
        >>> is_thing(("Osama", "bin", "Laden")), is_thing(("Ursula", "von", "der", "Leyen"))
        (False, False)
    """
    if len(words) == 1:
        return False
    known = fold(words[0]) in given_names()  # "Damon Hill", but "Forest Hill"
    kind = names_kind(words[-2:]) or (not known and fold(words[-1]) in organisation_words())
    if fold(words[-1]) in ROLES_ALONE or (kind and not _is_korean(words)):
        return True
    return any(
        has_digit(word)
        or (is_capitals(word) and not is_initial(word) and any(map(str.islower, "".join(words))))
        or (fold(word) in CONNECTIVES and fold(word) not in _PARTICLES and word.islower())
        or word == "&"
        for word in words
    )


def _is_korean(words: tuple[str, ...]) -> bool:
    """Find `Park Geun-hye`, which is no park."""
    return "-" in words[1] and family_comes_first(words)


def is_person(words: tuple[str, ...]) -> bool:
    """Say whether the first word of a name is a given name that is known, or an initial.

    Examples:
        >>> is_person(("Sergey", "Lavrov")), is_person(("Northrop", "Grumman"))
        (True, False)
    """
    return (
        len(words) > 1
        and not is_thing(words)
        and (fold(words[0]) in given_names() or is_initial(words[0]))
    )


def _parts(
    words: tuple[str, ...],
) -> tuple[tuple[str, ...], str | None, tuple[str, ...], str]:
    """Give given names, patronymic, particles and family name."""
    if family_comes_first(words):
        return words[1:], None, (), words[0]
    if len(words) == 1:
        particle, family = cut_particle(words[0])
        return (), None, particle, family
    first = len(words) - 1
    while first and _is_particle(words, first - 1):
        first -= 1
    joined, family = cut_particle(words[-1])
    given, particles = words[:first], words[first:-1] + joined
    patronymic = given[-1] if len(given) > 1 and is_patronymic(given[-1]) else None
    return (given[:-1] if patronymic else given), patronymic, particles, family


def _is_particle(words: tuple[str, ...], place: int) -> bool:
    word = fold(words[place])
    return word in _PARTICLES and (place > 0 or word not in _NOT_FIRST)


def cut_particle(word: str) -> tuple[tuple[str, ...], str]:
    """Cut an article that is joined to a word by a hyphen from it.

    Examples:
        >>> cut_particle("al-Assad"), cut_particle("Kramp-Karrenbauer")
        ((('al',), 'Assad'), ((), 'Kramp-Karrenbauer'))
    """
    joined = _JOINED_PARTICLE.match(word)
    return ((joined[1],), word[joined.end() :]) if joined else ((), word)


def is_patronymic(word: str) -> bool:
    """Say whether a word is formed as a Russian or Ukrainian father's name.

    Examples:
        >>> is_patronymic("Petrovich"), is_patronymic("Ivanovna"), is_patronymic("Munich")
        (True, True, False)
    """
    return bool(_PATRONYMIC.fullmatch(word.casefold()))


def family_comes_first(words: tuple[str, ...]) -> bool:
    """Say whether a name is Chinese or Korean and stands in its own order.

    Examples:
        >>> family_comes_first(("Xi", "Jinping")), family_comes_first(("Kim", "Jong-un"))
        (True, True)
        >>> family_comes_first(("Lee", "Harvey", "Oswald")), family_comes_first(("Kim", "Yeo"))
        (False, False)
    """
    if len(words) not in (2, 3) or fold(words[0]) not in east_asian_family_names():
        return False
    rest = [word.casefold() for word in words[1:]]
    if "-" in rest[0] and len(rest) == 1:
        return True
    if len(rest) == 1 and (rest[0] in given_names() or len(rest[0]) < _SHORTEST_PINYIN):
        return False
    # three words: Korean syllables, each short ("Moon Jae In")
    longest = _LONGEST_SYLLABLE if len(rest) > 1 else len(rest[0])
    return all(len(word) <= longest for word in rest) and (
        len(rest) > 1 or bool(_PINYIN.fullmatch(rest[0]))
    )


_SHORTEST_PINYIN = 4
_LONGEST_SYLLABLE = 5
