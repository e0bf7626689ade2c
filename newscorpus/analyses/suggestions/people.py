"""The names of people in a run of units, told from the names of things by what stands in them."""

from collections.abc import Iterator, Sequence

from newscorpus.analyses.suggestions.units import Unit
from newscorpus.gazetteers import (
    east_asian_family_names,
    given_names,
    name_titles,
    nicknames,
    organisation_words,
)
from newscorpus.gazetteers.vocabulary import word_kinds

MOST_WORDS = 4
"""Words of a person's name."""

_SUFFIXES = frozenset({"jr", "sr", "iii"})


def runs_of_names(units: Sequence[Unit]) -> Iterator[Sequence[Unit]]:
    """Give the longest stretches of units that all are names."""
    start = 0
    for place, unit in enumerate(units):
        if not unit.is_name:
            start = place + 1
        elif not unit.goes_on or place + 1 == len(units) or not units[place + 1].is_name:
            yield units[start : place + 1]
            start = place + 1


def people_in(units: Sequence[Unit]) -> Iterator[str]:
    """Give the key of each unit that is part of a person's name or of the title before it.

    A name is a person's if a title stands before it, a given name opens it or stands within it, or
    it ends in `Jr`.

    Args:
        units: Of a paragraph.
    """
    for run in runs_of_names(units):
        name = [unit.text.casefold() for unit in run]
        is_body = run[-1].words[-1] in organisation_words()
        if not is_body and (_has_title(name) or _is_person(name)):
            yield from (unit.key for unit in run)


def _has_title(name: Sequence[str]) -> bool:
    """Say whether a title stands in a name, with something behind it: `Foreign Minister Lavrov`."""
    return any(
        " ".join(name[start:end]) in name_titles()
        for start in range(len(name) - 1)
        for end in range(start + 1, min(start + MOST_WORDS, len(name)))
    )


def surnames_in(names: Sequence[Sequence[Unit]]) -> Iterator[str]:
    """Give the keys of names that an article also calls by their last word alone.

    `Zurana Horton`, then `Horton`: so it goes with people. A last word that is a common noun tells
    nothing, for organisations are called so too (`the Bank`).

    Args:
        names: Every run of names in the article.
    """
    alone = {run[0].key for run in names if len(run) == 1}
    for run in names:
        last = run[-1]
        if (
            MOST_WORDS >= len(run) > 1
            and last.key in alone
            and last.words[-1] not in word_kinds()
            and not any(word in organisation_words() for unit in run for word in unit.words)
        ):
            yield from (unit.key for unit in run)


def _is_person(name: Sequence[str]) -> bool:
    if len(name) == 1:
        return False
    given = (*name[:-1],) if name[-1] not in _SUFFIXES else name[:-2]
    return (
        name[-1] in _SUFFIXES
        or any(word in given_names() or word in nicknames() for word in given)
        or name[0] in east_asian_family_names()
    )
