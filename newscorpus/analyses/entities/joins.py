"""Whether `and`, `of` or nothing between two words joins two names or stands within one."""

from collections.abc import Iterator
from functools import lru_cache

from newscorpus.analyses.entities.openings import is_telling
from newscorpus.analyses.entities.runs import AND, JOINING, Run
from newscorpus.analyses.entities.titled import text_of
from newscorpus.gazetteers import given_names, organisation_words
from newscorpus.gazetteers.naming import bodies, kind_words, plain_words
from newscorpus.gazetteers.places import country_names, demonyms, region_codes

_LONGEST_PLACE = 5
_LAST_WORDS = frozenset({"Inc.", "Ltd.", "Corp.", "Inc", "Ltd", "plc", "PLC", "LLC", "Jr.", "Sr."})
_NAMED_ALONE = frozenset(
    """
    army assembly cabinet church club commission committee company congress council court department
    duma embassy government judiciary legislature ministry navy parliament party police senate
    treasury tribunal union university
    """.split()  # noqa: SIM905 -- a list of words reads better as words
)
"""Words with which the name of a body is complete, so that another follows behind `and`."""


def joined(run: Run) -> Iterator[Run]:
    """Part a run where `and` or `of` joins two names and is no part of one.

    Examples:
        >>> from newscorpus.analyses.entities.runs import runs
        >>> text = "Bank of England and Securities and Exchange Commission"
        >>> [text_of(words) for words in joined(next(runs(text)))]
        ['Bank of England', 'Securities and Exchange Commission']
    """
    start = 0
    place = 1
    while place < len(run):
        link = run[place].link
        if link in JOINING:
            parts = not _goes_on(run[start:place], link)
        elif link in AND:
            parts = not _is_one(run, start, place)
        else:
            complete = place - start > 1 and _is_complete(run[place - 1 : place + 1])
            parts = complete or _is_people_before_name(run[start:place], run[place:])
        if parts:
            yield run[start:place]
            start = place
        place += 1
    yield run[start:]


def _is_complete(words: Run) -> bool:
    """Say whether a company's name ends between two words: `… of Sparks Inc. Asad Khan has …`."""
    return words[0].text in _LAST_WORDS and words[1].text not in _LAST_WORDS and not words[1].link


def _goes_on(words: Run, link: str) -> bool:
    """Say whether a name goes on behind `of` or `for`: that of a body or of a kind of place."""
    last = words[-1].text.casefold()
    kind = kind_words().get(last)
    if link.startswith("of"):
        return kind is not None or organisation_words().get(last) == "body"
    return kind == "organisation"


def _is_one(run: Run, start: int, place: int) -> bool:
    """Say whether `and` stands within a name: `Jammu and Kashmir`, `Securities and Exchange …`."""
    for first in range(start, place):
        for end in range(place + 1, min(len(run), place + _LONGEST_PLACE) + 1):
            if text_of(run[first:end]).casefold() in _places_with_and():
                return True
    left = _without_country(_since_joining(run[start:place]))
    right = _until_body(run[place:])
    names_body = any(
        kind_words().get(word.text.casefold()) == "organisation" for word in (right[-1], run[start])
    )
    plain = all(word.text.casefold() in plain_words() for word in (*left, *right))
    alone = left[-1].text.casefold() in _NAMED_ALONE or (
        left[0].start <= run[start].start and is_named_alone(text_of(left))
    )
    return names_body and plain and not alone


@lru_cache(maxsize=1)
def _places_with_and() -> frozenset[str]:
    names = (*country_names(), *region_codes())
    return frozenset(name for name in names if " and " in name)


def _since_joining(words: Run) -> Run:
    """Give the words behind the last `of`, or all."""
    for place in range(len(words) - 1, 0, -1):
        if words[place].link in JOINING:
            return words[place:]
    return words


def _without_country(words: Run) -> Run:
    """Leave out the country in front: `U.S. Fish and Wildlife Service`."""
    if len(words) == 1:
        return words
    key, bare = words[0].text.casefold(), words[0].text.replace(".", "")
    known = key in demonyms() or key in country_names() or bare in country_names()
    return words[1:] if known else words


def _until_body(words: Run) -> Run:
    """Give the words up to the one that names a body, or up to the next joining word."""
    for place, word in enumerate(words):
        if place and word.link:
            return words[:place]
        if kind_words().get(word.text.casefold()) == "organisation":
            return words[: place + 1]
    return words


@lru_cache(maxsize=8192)
def is_named_alone(name: str) -> bool:
    """Say whether words are the whole name of a place or of a body of the world.

    Examples:
        >>> is_named_alone("Middle East"), is_named_alone("Congress"), is_named_alone("Security")
        (True, True, False)
    """
    key = name.casefold()
    return name in bodies() or key in country_names() or key in region_codes()


def _is_people_before_name(left: Run, right: Run) -> bool:
    """Say whether a people stands before a name of its own: `Pakistani Bilawal Bhutto`."""
    if right[0].link:
        return False
    people = text_of(left).casefold()
    if people not in demonyms():
        is_country = people in country_names() and people not in given_names()
        return is_country and len(right) > 1 and right[0].text.casefold() in given_names()
    if is_named_alone(text_of(right)):
        return True
    words = [word.text.casefold() for word in right]
    if any(word in plain_words() or word in kind_words() for word in words):
        return False
    whole = text_of((*left, *right)).casefold()
    return not (is_telling(right[0].text) or whole in demonyms() or whole in region_codes())
