"""Keys of names of one word, and of the longer names that it may stand for."""

import re

from newscorpus.normalise.names import transliteration
from newscorpus.normalise.names.forms import (
    Form,
    is_general,
    is_given_name,
    is_place,
    is_place_name,
)
from newscorpus.normalise.names.parts import family_comes_first
from newscorpus.normalise.names.phrase_keys import NO_PLURALS, Keys
from newscorpus.normalise.names.titles import ALSO_SURNAMES
from newscorpus.normalise.names.words import CONNECTIVES, has_digit, is_capitals

_PAIR = 2
_SHORTEST_PLURAL = 5
_SHORTEST_MODEL = 3
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def one_word(form: Form) -> Keys:
    """A word alone, and a number of things also without its plural."""
    if len(form.words) == 1:
        yield form.words
        if has_digit(form.words[0]):
            yield (form.words[0].removesuffix("s"),)


def plural_word(form: Form) -> Keys:
    """A single word that may be a plural; "Williams" is none, and "Jobs" too short to tell."""
    if len(form.words) == 1 and not form.titles and form.written[0].endswith("s"):
        singular = form.words[0].removesuffix("s")
        looks_so = not form.words[0].endswith(NO_PLURALS) and not is_given_name(singular)
        if looks_so and len(singular) >= _SHORTEST_PLURAL:
            yield (singular,)


def _stands_alone(word: str, form: Form) -> bool:
    """Say whether a word of a name could name the same alone: no place, year or kind of thing."""
    return (
        len(word) > 1
        and not (is_general(word) and not (form.person and word in ALSO_SURNAMES))
        and not _YEAR.fullmatch(word)
        and not is_place(word, of_person=form.person)
        and not (form.thing and is_given_name(word))
    )


def last_word(form: Form) -> Keys:
    """The word by which somebody is named alone, and many a thing: `Lavrov`, `Dreamliner`."""
    words = form.words
    if len(words) == 1 or is_place_name(form):
        return
    if family_comes_first(form.written):
        yield (words[0],)
        return
    named = CONNECTIVES.isdisjoint(words) and not all(map(is_general, words[:-1]))
    if named and _stands_alone(words[-1], form):
        yield (words[-1],)


def known_word(form: Form) -> Keys:
    """A word alone that names one, however it is spelt: `Zelenskiy`."""
    if len(form.words) == 1 and transliteration.names_one(form.words[0]):
        yield (transliteration.key(form.words[0]),)


def known_last_word(form: Form) -> Keys:
    """The last of several words, if it names one however it is spelt."""
    if len(form.words) > 1 and transliteration.names_one(form.words[-1]):
        yield (transliteration.key(form.words[-1]),)


def given_name(form: Form) -> Keys:
    """The first word, if it is a given name that is known."""
    first, is_full = form.words[0], len(form.words) > 1 and form.person and not form.thing
    if is_full and is_given_name(first) and not is_place_name(form):
        yield (first,)


def first_word(form: Form) -> Keys:
    """The first of two words: `Northrop` of `Northrop Grumman`, but `Toyota` of `Toyota Prius`."""
    words = form.words
    if len(words) == _PAIR and not form.thing and not form.person:
        capitals = any(map(is_capitals, form.written)) or has_digit("".join(words))
        if not capitals and _stands_alone(words[0], form):
            yield (words[0],)


def model(form: Form) -> Keys:
    """Words with digits, without the plural: `787` of `Boeing 787s`."""
    if sum(not is_general(word) for word in form.words) > 1:
        for word in form.words:
            if has_digit(word) and len(word) >= _SHORTEST_MODEL and not _YEAR.fullmatch(word):
                yield (word.removesuffix("s"),)
