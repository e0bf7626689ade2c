"""Keys of names of several words: a shorter name shares one with the longer name it stands for."""

from collections.abc import Iterator
from itertools import combinations

from newscorpus.gazetteers import cities, nicknames, organisation_words
from newscorpus.normalise.names import transliteration
from newscorpus.normalise.names.acronyms import bare_letters, letters_of
from newscorpus.normalise.names.forms import Form, hyphen_parts, is_general, is_place
from newscorpus.normalise.names.words import CONNECTIVES, has_digit, is_capitals, is_initial

Keys = Iterator[tuple[str, ...]]

NO_PLURALS = ("ss", "us", "is", "as", "os")
"""Endings of words that end in `s` and are no plurals."""

_PAIR = 2
_MOST_GIVEN = 4
_MOST_PARTS = 12
_SHORTEST_ACRONYM = 3


def whole(form: Form) -> Keys:
    """All words of a name that has several."""
    if len(form.words) > 1:
        yield form.words


def transliterated(form: Form) -> Keys:
    """Every word as others may spell it, with one word exactly as it stands."""
    parts = hyphen_parts(form)
    keys = tuple(map(transliteration.key, parts))
    if len(parts) == 1 and transliteration.names_one(parts[0]):
        yield keys
    if 1 < len(parts) <= _MOST_PARTS and not form.generation:
        for place, part in enumerate(parts):
            if len(part) > 1:  # an initial that agrees says too little
                yield (*keys, str(place), part)


def countries(form: Form) -> Keys:
    """The words of a name in which a country stands, each country in its one form."""
    words = form.in_countries
    if any(word.startswith("=") for word in words):
        yield words


def plural(form: Form) -> Keys:
    """A plural that is surely one, without its ending; "3GS" is none of "3G"."""
    singular = form.words[-1].removesuffix("s")
    surely = len(form.words) > 1 or has_digit(singular) or _is_camel(form)
    if surely and form.written[-1].endswith("s") and not form.words[-1].endswith(NO_PLURALS):
        yield (*form.words[:-1], singular)


def _is_camel(form: Form) -> bool:
    """Find the capital within `iPods` and `AirTrans`."""
    return any(map(str.isupper, form.written[-1][1:])) and not form.written[-1].isupper()


def any_words(form: Form) -> Keys:
    """All words of any name."""
    yield form.words


def full_given(form: Form) -> Keys:
    """The full forms of a short given name: `Bill Clinton` may be `William Clinton`."""
    if len(form.words) > 1 and form.words[0] in nicknames():
        for full in sorted(nicknames()[form.words[0]]):
            yield (full, *form.words[1:])
            yield (full, form.words[-1])


def first_and_all(form: Form) -> Keys:
    """All words of a name, and its ends alone."""
    yield from whole(form)
    yield from first_and_last(form)


def with_initials(form: Form) -> Keys:
    """The name as it stands, where it has an initial; also without middle initials."""
    letters = [is_initial(word) for word in form.written]
    if len(form.words) > 1 and any(letters[:-1]) and not letters[-1]:
        yield form.words
        if all(letters[1:-1]):
            yield (form.words[0], form.words[-1])


def to_initials(form: Form) -> Keys:
    """Every way to write some of the given names as initials, or to leave middle ones out."""
    given, last = form.words[:-1], form.words[-1]
    if form.thing or not 0 < len(given) <= _MOST_GIVEN:
        return
    for count in range(len(given)):
        for full in combinations(range(len(given)), count):
            short = tuple(w if i in full else w[:1] for i, w in enumerate(given))
            yield (*short, last)
            yield (short[0], last)


def first_and_last(form: Form) -> Keys:
    """The ends of a name of three words or more; of a thing only one word may be left out."""
    words = form.words
    most = len(words) if not form.thing else _PAIR + 1
    if _PAIR < len(words) <= most and not is_general(words[0]):
        yield (words[0], words[-1])


def without_generation(form: Form) -> Keys:
    """The words before `Jr.` and its like."""
    if form.generation:
        yield form.words


def no_generation(form: Form) -> Keys:
    """All words of a name that has no `Jr.` behind it."""
    if not form.generation:
        yield from whole(form)


def without_patronymic(form: Form) -> Keys:
    """Given name and family name, where a father's name stands between."""
    if form.name.patronymic:
        yield (form.words[0], form.words[-1])


def without_end(form: Form) -> Keys:
    """All but the last of the three or more words of a person: `Bilawal Bhutto`."""
    if form.person and not form.thing and len(form.words) > _PAIR:
        yield form.words[:-1]


def without_front(form: Form) -> Keys:
    """What is left without some words in front, but not what follows `in` or `of`."""
    for start in range(1, len(form.words) - 1):
        front, rest = form.words[:start], form.words[start:]
        if not CONNECTIVES.isdisjoint((*front, rest[0])):
            return
        general = all(map(is_general, rest)) or all(map(is_general, front))
        if not general and " ".join(rest) not in cities():  # "NBC New York" is not New York
            yield rest


def without_country(form: Form) -> Keys:
    """What follows the countries in front: `Air Force` of `U.S. Air Force`."""
    words = form.in_countries
    start = next((i for i, word in enumerate(words) if not word.startswith("=")), len(words))
    if 0 < start < len(words) - 1:
        yield words[start:]


def in_countries(form: Form) -> Keys:
    """All words of a name that has several, each country in its one form."""
    if len(form.in_countries) > 1:
        yield form.in_countries


def without_trade(form: Form) -> Keys:
    """What is left without the words at the end that say what a company does."""
    words = form.words
    if words[-2:] == ("north", "america"):
        words = words[:-2]
        yield from _stem(words)
    while len(words) > 1 and organisation_words().get(words[-1]) == "trade":
        words = words[:-1]
        yield from _stem(words)


def _stem(words: tuple[str, ...]) -> Keys:
    """Give the words, unless they name no more than a place or a kind of thing."""
    named = [word for word in words if not is_general(word) and not is_place(word, of_person=False)]
    if named or len([word for word in words if not is_general(word)]) > 1:
        yield words


def acronym(form: Form) -> Keys:
    """A word in capitals; one that means a country is told by another rule."""
    alone = len(form.words) == 1 and is_capitals(form.written[0])
    if alone and not form.in_countries[0].startswith("="):
        yield (bare_letters(form.written[0]),)


def letters(form: Form) -> Keys:
    """The acronyms that a name may have."""
    plain = form.name.verbatim if not form.name.titles else " ".join(form.written)
    # "AI" for Air India, "PM" for Paul Martin: two letters may stand for too much
    telling = is_general(form.words[-1]) or form.name.suffix or "-" in plain or "&" in plain
    short = telling and not form.person
    for each in sorted(letters_of(plain)):
        if (len(each) >= _SHORTEST_ACRONYM or short) and each not in form.words:
            yield (each,)
