"""By-lines and sign-offs: lines that say who wrote, provided or edited an article."""

import calendar
import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

import attrs

from newscorpus.models.article import Credit
from newscorpus.readers.beside_names import match_beside
from newscorpus.readers.collectives import match_collective, match_collectives, may_be_collective
from newscorpus.readers.people import match_full_name, match_people, person
from newscorpus.readers.place_names import is_city
from newscorpus.text import Span

_BY = re.compile(
    r"(?:(?:story|report|reporting|text|words|written|posted|published|reported|compiled|edited"
    r"|photos?|photographs?|analysis|commentary|interview|opinion|op-ed|review)\s+)?"
    r"(?:by|author)[:\s]\s*(?-i:the\s(?=[A-Z]))?|(?:words|story|writer):\s+"
    r"|(?:from|reported\sby)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_OPENINGS = frozenset(
    ("an", "au", "by", "co", "ed", "fr", "in", "op", "ph", "po", "pu", "re", "st", "te", "wo", "wr")
)
"""The first two letters of what says that a writer follows."""

# ", Associated Press Writer", " / The Washington Post", " | Dawn"
_SERVICE = re.compile(
    r"\s*[,|/(–—-]\s*(?:[Tt]he\s)?((?:[A-Z][^\n|()]|dpa\b)[^\n|()]{0,60}?"
    r"|(?:[a-z]+\s){0,3}(?:correspondent|editor|reporter|writer|columnist|analyst|contributor))"
    r"\)?(?=\s*(?:$|\n|\|))"
)
# "Our Correspondent in Gilgit", "Staff Reporter | Lahore"
_WHERE = re.compile(r"\s+(?:(?:in|at|from)\s|\|\s)[A-Z][\w .’'-]*\Z")
_ONE_WORD = re.compile(r"[^\W\d_a-z][^\W\d_]{2,}")
_AND = re.compile(r"\s+(?:(?:and|&|with|for|of)\s+)?(?:the\s(?=[A-Z]))?")
# "AFP/Jane Doe"
_SLASH = re.compile(r"\s?/\s?")
_DAYS_AND_MONTHS = frozenset(map(str.casefold, (*calendar.day_name, *calendar.month_name)))
_SIGN_OFF = re.compile(
    r"\(?\s*(?:additional\s)?(?:reporting|writing|editing|compiled|edited|translated|written"
    r"|with\sreporting|photos?|graphics?)\b|\(by\s(?=[^\W\d_])",
    re.IGNORECASE,
)
_SIGN_OFF_PART = re.compile(
    r"(?:additional\s)?(?:reporting|writing|editing|compiled|edited|translated|written"
    r"|with\sreporting|graphics?|photos?|inputs?)\s+(?:and\s\w+\s)?(?:by|from)\s+|\(by\s",
    re.IGNORECASE,
)
# what may end a line that is not in brackets: " in Kabul", " and the Delhi newsroom", "."
_AFTER_NAMES = re.compile(
    r"(?:\s+(?:in|at|from)\s+[A-Z][\w .,’'-]{0,80})?(?:\s+and\s+the\s[\w ]{2,50})?[\W_]*\Z"
)
# what stands before the agencies: "(With inputs from PTI)"
_INPUTS = re.compile(r"[(\s–-]*(?:with\s)?(?:\w+\s){1,3}(?:from|by)\s(?:the\s)?", re.IGNORECASE)
_LONGEST_BYLINE = 160
_LONGEST_BARE = 60
_LONGEST_SIGN_OFF = 600
_FEWEST_WORDS = 2
_MOST_WORDS = 4


@attrs.frozen
class Byline:
    """Credits that were recognised, and what of the text they take up."""

    credits: tuple[Credit, ...]
    span: Span


def match_byline(text: str, start: int, end: int) -> Byline | None:
    """Read a line that consists of credits and nothing else.

    Args:
        text: The source.
        start: The first character of the line.
        end: The character after its last.

    Returns:
        The credits, or None when the line says something else too.

    Examples:
        >>> [c.name for c in match_byline("By Ann Lee and Bo Ray in Kabul", 0, 30).credits]
        ['Ann Lee', 'Bo Ray']
        >>> match_byline("by Kim of South Korea with 2:27.13", 0, 34) is None
        True
    """
    if end - start > _LONGEST_BYLINE:
        return None
    by = _by(text, start, end)
    if not by and not may_be_collective(text, start, end):
        return None
    where = _WHERE.search(text, start, end)
    if by and text[start] in "Ff":  # "From Our Correspondent" is one name
        desks = match_collectives(text, start, where.start() if where else end)
        if desks:
            return Byline(desks, Span(start, end))
    found = (_named(text, by.end(), end) or _one_word(text, by.end(), end)) if by else ()
    stop = where.start() if where and not found else end
    found = found or match_collectives(text, by.end() if by else start, stop)
    return Byline(found, Span(start, end)) if found else None


def _by(text: str, start: int, end: int) -> re.Match[str] | None:
    """Read what says that a writer follows."""
    may_be_one = text[start : start + 2].lower() in _OPENINGS
    return _BY.match(text, start, end) if may_be_one else None


def match_bare_name(text: str, start: int, end: int) -> Byline | None:
    """Read a line that is one or more full names without `By`; only its place makes it credits.

    Examples:
        >>> match_bare_name("Ann Lee ann@lee.org", 0, 19).credits[0].name
        'Ann Lee'
    """
    if end - start > _LONGEST_BARE or _by(text, start, end):
        return None
    found = _named(text, start, end)
    is_place = bool(found) and is_city(found[0].name)
    return Byline(found, Span(start, end)) if found and not is_place else None


def leading_bylines(text: str, start: int, end: int) -> Iterator[tuple[Byline, bool]]:
    """Offer the credits that may stand before something else on the same line, longest first.

    Yields:
        Each possibility, and whether it says `By`: what follows must tell which of them is right.
    """
    by = _by(text, start, min(end, start + 20))
    position = by.end() if by else start
    if collective := match_collective(text, position, end):
        yield Byline((collective,), Span(start, position + len(collective.verbatim))), True
    name = match_full_name(text, position, end)
    words = list(re.finditer(r"\S+", name[0])) if name else []
    for last in reversed(words[_FEWEST_WORDS - 1 : _MOST_WORDS]):
        if last[0].islower():
            continue  # "Ana dos" of "Ana dos Santos: …"
        credit = person(text, position, position + last.end())
        yield Byline((credit,), Span(start, position + last.end())), by is not None


def match_sign_off(text: str, start: int, end: int) -> Byline | None:
    """Read a closing credit such as `(Reporting by A in Kabul; Editing by B)`.

    Examples:
        >>> line = "(Reporting by Ann Lee in Kabul; Editing by Bo Ray)"
        >>> [credit.name for credit in match_sign_off(line, 0, len(line)).credits]
        ['Ann Lee', 'Bo Ray']
    """
    may_be_one = end - start <= _LONGEST_SIGN_OFF and text[start] in "(aArRwWeEcCtTpPgG"
    if not may_be_one or not _SIGN_OFF.match(text, start, end):
        return None
    found: list[Credit] = []
    parts = list(_SIGN_OFF_PART.finditer(text, start, end))
    for part, following in zip_longest(parts, parts[1:]):
        # "Reporting by Ann Lee Editing by Bo Ray": a page may have lost the semicolon
        limit = following.start() if following else end
        stop = text.find(";", part.end(), limit)
        limit = limit if stop < 0 else stop
        found.extend(match_people(text, part.end(), limit))
    if not found or (text[start] != "(" and not _AFTER_NAMES.match(text, _last_end(found), end)):
        return None  # "Written by Ann Lee, the play opens on Friday."
    return Byline(tuple(found), Span(start, end))


def _last_end(credited: Sequence[Credit]) -> int:
    return max((credit.span.end for credit in credited if credit.span), default=0)


def match_contributors(text: str, start: int, end: int) -> tuple[Credit, ...]:
    """Read who contributed: `Associated Press writers Ann Lee and Bo Ray contributed to …`.

    Examples:
        >>> line = "AP writer Ann Lee contributed to this report."
        >>> [credit.name for credit in match_contributors(line, 0, len(line))]
        ['AP', 'Ann Lee']
    """
    inputs = _INPUTS.match(text, start, end)
    position = inputs.end() if inputs else start
    agency = match_collective(text, position, end)
    found = (agency,) if agency else ()
    return (*found, *match_people(text, position, end))


def _one_word(text: str, start: int, end: int) -> tuple[Credit, ...]:
    """Read the only word behind `By` as a name, unless it is an agency or a desk."""
    found = _ONE_WORD.fullmatch(text, start, end)
    if not found or match_collective(text, start, end):
        return ()
    if found[0].casefold() in _DAYS_AND_MONTHS or is_city(found[0]):
        return ()  # "By Monday", "From Kabul"
    return (person(text, start, end),)


def _named(text: str, start: int, end: int) -> tuple[Credit, ...]:
    """Read people, and where they are, how to reach them and whom they work for."""
    agency = match_collective(text, start, end) if text.find("/", start, end) >= 0 else None
    slash = _SLASH.match(text, start + len(agency.verbatim), end) if agency else None
    found = tuple(match_people(text, slash.end() if slash else start, end))
    if agency and slash and found:
        found = (*found, agency)
    position = _last_end(found) or end
    while position < end:
        if employer := _employer(text, position, end):
            found += employer
            position = end
        elif beside := match_beside(text, position, end):
            position = beside.end()
        elif service := _SERVICE.match(text, position, end):
            found += match_collectives(text, service.start(1), service.end(1))
            position = service.end()
        elif text[position] in " \t\r\n.|":
            position += 1
        else:
            return ()
    return found


def _employer(text: str, position: int, end: int) -> tuple[Credit, ...]:
    """Read `Associated Press Writer` behind a name, or the agency of `Jane Doe and Reuters`."""
    joined = _AND.match(text, position, end)
    return match_collectives(text, joined.end(), end) if joined else ()
