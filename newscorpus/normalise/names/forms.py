"""A name as rules compare it: its words folded, and what is known of it."""

from functools import lru_cache

import attrs

from newscorpus.gazetteers import cities, countries, given_names, large_cities, organisation_words
from newscorpus.normalise import spelling
from newscorpus.normalise.names.parts import (
    Name,
    cut_particle,
    family_comes_first,
    is_person,
    is_thing,
    split,
)
from newscorpus.normalise.names.titles import COURTESIES, generation, title_form
from newscorpus.normalise.names.words import CONNECTIVES, fold, is_capitals, parts_of, words_of

_MOST_WORDS = 12
"""Of a longer name only these are compared, so that no name costs more than another."""


@attrs.frozen
class Form:
    """A name and the words by which it is compared."""

    name: Name

    written: tuple[str, ...]
    """The words without titles, particles and suffix, as they are written."""

    words: tuple[str, ...]
    """The same words folded, in one spelling."""

    titles: frozenset[str]
    """The offices and ranks in the titles, each in its one form."""

    courtesies: frozenset[str]
    """`Mr`, `Dr` and their like."""

    generation: str
    """`jr`, `iii`, or nothing."""

    thing: bool
    """Whether the words show that it is no person."""

    person: bool
    """Whether they show that it is one."""

    in_countries: tuple[str, ...]
    """The words, those of hyphenated ones apart, with `=` and its name for each country."""

    @property
    def joined(self) -> str:
        """The words written as one."""
        return "".join(self.words)

    @property
    def family(self) -> str:
        """The word by which a person is named alone."""
        return self.words[0] if family_comes_first(self.written) else self.words[-1]


@lru_cache(maxsize=16384)
def form_of(text: str) -> Form:
    """Read a name for comparing it.

    Examples:
        >>> form = form_of("FM Shah Mahmood Qureshi's")
        >>> form.words, sorted(form.titles)
        (('shah', 'mahmood', 'qureshi'), ['Foreign Minister'])
        >>> form_of("Pak-Russian Commission").in_countries
        ('=Pakistan', '=Russia', 'commission')
        >>> form_of("The Kent Labour Organisation Ltd.").words
        ('kent', 'labor', 'organization')
    """
    name = split(text)
    written = _written(name)[:_MOST_WORDS]
    forms = [_title(title) for title in name.titles]
    return Form(
        name=name,
        written=written,
        words=tuple(spelling.key(fold(word)) for word in written),
        titles=frozenset(form for form in forms if form not in COURTESIES),
        courtesies=frozenset(form for form in forms if form in COURTESIES),
        generation="".join(generation(word) for word in words_of(name.suffix or "")),
        thing=is_thing(written),
        person=bool(name.titles) or is_person(written),
        in_countries=_country_words(written),
    )


def _written(name: Name) -> tuple[str, ...]:
    """Give the words that are compared, in the order of the text."""
    family = words_of(name.family) or (name.family,)
    middle = (name.patronymic,) if name.patronymic else ()
    initials = tuple(part for word in name.given for part in _initials(word))
    if name.given and family_comes_first((name.family, *name.given)):
        return (name.family, *name.given)
    return tuple(cut_particle(word)[1] for word in (*initials, *middle, *family))


def _initials(word: str) -> tuple[str, ...]:
    """Part initials that are written as one: `J.K.`."""
    parts = tuple(part for part in word.split(".") if part)
    return parts if len(parts) > 1 and all(len(part) == 1 for part in parts) else (word,)


def _title(title: str) -> str:
    """Give the one form of the office in a title, without what stands before it."""
    words = title.split()
    endings = (" ".join(words[start:]) for start in range(len(words)))
    return next((form for end in endings if (form := title_form(end))), words[-1])


def is_general(word: str) -> bool:
    """Say whether a word names a kind of thing, or only joins others.

    Examples:
        >>> is_general("ministry"), is_general("lavrov")
        (True, False)
    """
    return word in organisation_words() or word in CONNECTIVES


def is_place(word: str, *, of_person: bool) -> bool:
    """Say whether a word alone would mean a place: a country, a city.

    Args:
        word: A folded word.
        of_person: Whether it stands in the name of a person; then small cities are none.

    Examples:
        >>> is_place("carson", of_person=True), is_place("london", of_person=True)
        (False, True)
    """
    return word in countries() or word in (large_cities() if of_person else cities())


def is_place_name(form: Form) -> bool:
    """Say whether a name of several words is that of a city.

    Examples:
        >>> is_place_name(form_of("San Diego")), is_place_name(form_of("Sergey Lavrov"))
        (True, False)
    """
    return " ".join(form.written).casefold() in cities()


def _country_words(written: tuple[str, ...]) -> tuple[str, ...]:
    """Put the one name of each country for its forms: `US` and `American` are equal then."""
    pieces = [
        (fold(part), is_capitals(part) or in_capitals)
        for word in written
        for in_capitals in [word.isupper()]
        for part in word.replace("–", "-").split("-")
        if part
    ]
    found: list[str] = []
    start = 0
    while start < len(pieces):
        count, country = _country_at(pieces, start)
        found.append(f"={country}" if country else spelling.key(pieces[start][0]))
        start += count
    return tuple(found)


_LONGEST_COUNTRY = 5


def _country_at(pieces: list[tuple[str, bool]], start: int) -> tuple[int, str]:
    for count in range(min(_LONGEST_COUNTRY, len(pieces) - start), 0, -1):
        here = pieces[start : start + count]
        words = " ".join(word for word, _ in here)
        # "US" is a country, "us" is not
        country = countries().get(words) or (
            countries().get(words.upper()) if here[0][1] and count == 1 else None
        )
        if country:
            return count, country
    return 1, ""


def is_given_name(word: str) -> bool:
    """Say whether a folded word is a given name that is known."""
    return word in given_names()


def hyphen_parts(form: Form) -> tuple[str, ...]:
    """Give the folded words of a name, the parts of hyphenated ones for themselves.

    Examples:
        >>> hyphen_parts(form_of("Jaish-e-Mohammed"))
        ('jaish', 'e', 'mohammed')
    """
    return tuple(part for word in form.written for part in parts_of(word) or (fold(word),))
