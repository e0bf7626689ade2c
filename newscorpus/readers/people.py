"""The names of people in by-lines, with what stands before and between them."""

import re
from collections.abc import Iterator

from newscorpus.models.article import Credit, CreditKind
from newscorpus.readers.beside_names import begins_trade, goes_on_as_trade, is_trade
from newscorpus.readers.collectives import match_collective
from newscorpus.readers.place_names import is_city, is_paper
from newscorpus.text import Span

_INITIALS = (
    r"[A-Z]\.(?:-?[A-Z]\.)*"
    r"|(?:St|ST|Md|MD|Dr|DR|Mr|Ms|Prof|Gen|Sgt|Col|Lt|Jr|JR|Sr|SR)\."
)
# "POLLS OPEN IN RUSSIA", "In Karachi" are words of a sentence
_NO_NAME = (
    r"(?!(?:In|IN|At|AT|For|FOR|The|THE|Of|OF|After|AFTER|By|BY|Over|OVER|With|WITH|From|FROM"
    r"|Near|NEAR|TO|ON|AS|IS|ARE|AND)\b|To\s)"
)
_WORD = rf"(?:{_NO_NAME}(?:{_INITIALS}|(?:[dDlLO]['’]|Mc|Mac|[aAeE]l-)?[^\W\d_a-z][\w’'-]*))"
_PARTICLE = r"(?:d[aeiou]s?|del|della|van|von|der|den|ter|bin|bint|ibn|al|el|ul|ur|y|e|la|le)"
_NAME = re.compile(
    rf"{_WORD}(?:\s(?:{_PARTICLE}\s){{0,2}}{_WORD}){{1,4}}(?:,?\s(?:Jr\b\.?|Sr\b\.?|II\b|III\b))?"
)
_TRADE = (
    r"(?:sports\s?writers?|writers?|correspondents?|reporters?|editors?|columnists?|analysts?"
    r"|photographers?|bureau\schief)"
)
# "Xinhua Writer", "Associated Press Writers", "Sportswriters", "staff reporter"
_BEFORE_NAME = re.compile(rf"(?:(?:[\w.&-]+\s){{0,4}}?{_TRADE})\s+(?=[^\W\d_])", re.IGNORECASE)
_PLACE_BEFORE_MORE = re.compile(
    r"\s+(?:in|at|from)\s+[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}(?=\s*(?:,|and\b|;))"
)
_BETWEEN = re.compile(
    r"\s*(?:,\s*(?:and\s|&\s)?|\s(?:and|&|with)\s|;\s*|/|\s?\|\s?)\s*", re.IGNORECASE
)


def match_people(text: str, start: int, end: int) -> Iterator[Credit]:
    """Read names one after another, from the start of a range to where something else begins.

    Examples:
        >>> [person.name for person in match_people("Sportswriters Li Jia and Wu Wei", 0, 31)]
        ['Li Jia', 'Wu Wei']
    """
    position, is_first = start, True
    while position < end:
        if before := _BEFORE_NAME.match(text, position, end):
            position = before.end()
        name = _NAME.match(text, position, end)
        if not name or match_collective(text, position, name.end()):
            return
        name_end = _without_employer(text, *name.span(), end)
        words = text[name.start() : name_end]
        if is_trade(words) or is_paper(words) or (not is_first and is_city(words)):
            return
        is_first = False
        yield person(text, name.start(), name_end)
        place = _PLACE_BEFORE_MORE.match(text, name_end, end)
        between = _BETWEEN.match(text, place.end() if place else name_end, end)
        if not between:
            return
        position = between.end()


def _without_employer(text: str, start: int, end: int, limit: int) -> int:
    """Cut what is no name from its end: `Jane Doe Associated Press`, `Jane Doe Staff Writer`."""
    words = list(re.finditer(r"\S+", text[start:end]))
    is_upper = all(word[0].isupper() for word in words[:_FEWEST_WORDS])
    for word in words[_FEWEST_WORDS:]:
        is_shouted = not is_upper and len(word[0]) >= _SHORTEST_SHOUT and word[0].isupper()
        is_end = begins_trade(word[0]) or is_paper(word[0])
        if is_end or is_shouted or match_collective(text, start + word.start(), limit):
            return start + word.start() - 1
    if len(words) > _FEWEST_WORDS and goes_on_as_trade(text, end, limit):
        return start + words[-2].end()
    return end


_FEWEST_WORDS = 2
_SHORTEST_SHOUT = 3
"""Letters of an abbreviation that is no initials: `Jane Doe BBC News`."""


def person(text: str, start: int, end: int) -> Credit:
    """Credit the person whose name is a range; the name stays as it is written."""
    verbatim = text[start:end]
    return Credit(CreditKind.PERSON, " ".join(verbatim.split()), verbatim, Span(start, end))


def match_full_name(text: str, start: int, end: int) -> re.Match[str] | None:
    """Read a name of two words or more."""
    return _NAME.match(text, start, end)
