"""The phrases of one article that may name what it is about."""

from collections.abc import Iterator, Sequence

import attrs

from newscorpus.analyses.suggestions.people import people_in, runs_of_names, surnames_in
from newscorpus.analyses.suggestions.places import is_place_or_outlet, is_small_place
from newscorpus.analyses.suggestions.units import Unit, units
from newscorpus.analyses.suggestions.words import is_furniture
from newscorpus.analyses.tokens import HEADED, paragraphs
from newscorpus.models.article import Article

LONGEST = 4
"""Words of a phrase."""

SHORTEST_WORD = 4
"""Letters of a word that stands for itself, unless it is an acronym."""


@attrs.frozen
class Phrase:
    """A phrase as an article uses it."""

    key: str
    """Its words in the form in which they are compared, with a space between units."""

    words: tuple[str, ...]
    """As written where it stands first, in lower case."""

    count: int
    is_prominent: bool
    """Whether it stands in the headline, a subhead or the first paragraph."""

    surfaces: tuple[tuple[str, int], ...]
    """How it is written and how often, outside headlines where it stands there at all."""


@attrs.frozen
class Phrases:
    """What one article gives to the suggestions."""

    phrases: tuple[Phrase, ...]
    """By key."""

    people: frozenset[str]
    """The keys of words that are parts of people's names."""

    words: frozenset[str]
    """The keys of all units that may stand in a phrase."""

    length: int
    """How many words it has."""


class _Tally:
    """Counts one phrase while its article is read."""

    __slots__ = ("count", "headed", "is_prominent", "running", "words")

    def __init__(self, words: tuple[str, ...]) -> None:
        self.words = words
        self.count = 0
        self.is_prominent = False
        self.running: dict[str, int] = {}
        self.headed: dict[str, int] = {}


def phrases_of(article: Article) -> Phrases:
    """Give the phrases of an article that may name a subject.

    A phrase has one to four words, ends in a noun or a name, begins with no word that only joins,
    and does not go across punctuation; names of people, places and outlets are none.

    Args:
        article: Any article.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> article = parse_article("date 2021-04-07 KABUL: The gas pipeline was built by Gazprom.")
        >>> [phrase.key for phrase in phrases_of(article).phrases]
        ['gas pipeline', 'gazprom', 'pipeline']
    """
    tallies: dict[str, _Tally] = {}
    people: set[str] = set()
    names: list[Sequence[Unit]] = []
    keys: set[str] = set()
    length, is_first = 0, True
    for paragraph in paragraphs(article, headed=True):
        found = tuple(units(paragraph))
        headed = paragraph.role in HEADED
        length += len(found)
        people.update(people_in(found))
        names.extend(runs_of_names(found))
        keys.update(unit.key for unit in found if unit.may_open)
        for run in _runs(found):
            for phrase in _phrases_in(run):
                _note(tallies, phrase, paragraph.text, headed=headed, lead=headed or is_first)
        is_first = is_first and headed
    people.update(surnames_in(names))
    kept = (
        _phrase(key, tally)
        for key, tally in sorted(tallies.items())
        if not people.issuperset(key.split(" "))
    )
    return Phrases(tuple(kept), frozenset(people), frozenset(keys), length)


def _runs(found: Sequence[Unit]) -> Iterator[Sequence[Unit]]:
    """Give the longest stretches of units that may stand in a phrase together."""
    start = 0
    for place, unit in enumerate(found):
        if not (unit.may_open or unit.may_close):
            if place > start:
                yield found[start:place]
            start = place + 1
        elif not unit.goes_on:
            yield found[start : place + 1]
            start = place + 1
    if start < len(found):
        yield found[start:]


def _phrases_in(run: Sequence[Unit]) -> Iterator[Sequence[Unit]]:
    """Give the phrases of a run; a name is never cut, and nothing stands before it."""
    for end, last in enumerate(run):
        if not last.may_close or (last.is_name and end + 1 < len(run) and run[end + 1].is_name):
            continue
        length = 0
        for start in range(end, -1, -1):
            length += len(run[start].words)
            if length > LONGEST or (last.is_name and not run[start].is_name):
                break
            cuts = run[start].is_name and start > 0 and run[start - 1].is_name
            phrase = run[start : end + 1]
            if run[start].may_open and not cuts and _names_something(phrase):
                yield phrase


def _names_something(phrase: Sequence[Unit]) -> bool:
    if len(phrase) > 1:
        return not all(is_furniture(word) for unit in phrase for word in unit.words)
    letters = phrase[0].text
    long_enough = len(letters) >= SHORTEST_WORD or (len(letters) > 1 and letters.isupper())
    return long_enough and not all(map(is_furniture, phrase[0].words))


def _note(
    tallies: dict[str, _Tally], phrase: Sequence[Unit], text: str, *, headed: bool, lead: bool
) -> None:
    words = tuple(word for unit in phrase for word in unit.words)
    name = " ".join(words)
    if is_place_or_outlet(name) or (phrase[0].is_name and is_small_place(name)):
        return
    key = " ".join(unit.key for unit in phrase)
    tally = tallies.get(key)
    if tally is None:
        tally = tallies[key] = _Tally(words)
    tally.count += 1
    tally.is_prominent = tally.is_prominent or lead
    surface = " ".join(text[phrase[0].start : phrase[-1].end].split())
    written = tally.headed if headed else tally.running
    written[surface] = written.get(surface, 0) + 1


def _phrase(key: str, tally: _Tally) -> Phrase:
    surfaces = tuple(sorted((tally.running or tally.headed).items()))
    return Phrase(key, tally.words, tally.count, tally.is_prominent, surfaces)
