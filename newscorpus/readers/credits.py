"""By-lines, agencies, desks and sign-offs: who is credited, and with which words."""

import re
from collections.abc import Iterator

import attrs

from newscorpus.gazetteers import agencies
from newscorpus.models.article import Credit, CreditKind
from newscorpus.text import Span

_DESKS = {
    "ag": "Agencies",
    "agencies": "Agencies",
    "agency": "Agencies",
    "agencies report": "Agencies",
    "wire": "Wire services",
    "wire services": "Wire services",
    "wire reports": "Wire services",
    "from wire reports": "Wire services",
}
"""Names that desks have when nobody is named, and how they are written out."""

_DESK = re.compile(
    r"(?:(?:the\s)?(?:[a-z]+\s){0,2})?(?:news|web|sports?|city|business|monitoring|foreign|"
    r"international|world|national|metro|digital|editorial|national\snews|entertainment|tech)\s?"
    r"(?:desk|team|bureau|service|staff|monitor(?:ing)?)",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:(?:by\s)?(?:our|a|the)\s)?(?:own\s|special\s|staff\s|senior\s|chief\s|web\s|sports?\s|"
    r"business\s|court\s|crime\s|diplomatic\s|political\s|bureau\s|local\s|foreign\s|city\s){0,2}"
    r"(?:correspondents?|reporters?|staff\swriters?|report|writers?|representative|contributor|"
    r"bureau|newspaper's\sstaff|staff)",
    re.IGNORECASE,
)
_ROLE_NOT_NAMED = re.compile(
    r"\b(?:our|staff|special|correspondent|reporter|monitoring|bureau|web|news|special|writer)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:(?:story|report|text|words|written|posted|reported|compiled|edited|photos?)\s+)?by[:\s]\s*",
    re.IGNORECASE,
)
_BEFORE_NAME = re.compile(
    r"(?:(?:the\s)?(?:[A-Z][\w.&-]*\s){0,3}(?:sports|staff|senior|special|foreign|political|"
    r"business|contributing|chief|news|feature|photo)?\s?"
    r"(?:sports\s?writers?|writers?|correspondents?|reporters?|editors?|columnists?|"
    r"photographers?|analysts?|bureau\schief))\s+(?=[A-Z])",
    re.IGNORECASE,
)
_NAME_WORD = r"(?:[A-Z]\.(?:-?[A-Z]\.)*|(?:[dDlLO]['’]|Mc|Mac|al-|Al-|el-|El-)?[^\W\d_a-z][\w’'-]*)"
_NAME_PARTICLE = r"(?:d[aeiou]s?|del|della|van|von|der|den|ter|bin|bint|ibn|al|el|ul|ur|y|e|la|le)"
NAME = re.compile(
    rf"{_NAME_WORD}(?:\s(?:{_NAME_PARTICLE}\s){{0,2}}{_NAME_WORD}|\s?,\s(?:Jr|Sr)\b\.?){{1,4}}"
    r"(?:\s(?:Jr|Sr|II|III)\b\.?)?"
)
_ONE_WORD_NAME = re.compile(_NAME_WORD)
_BETWEEN_NAMES = re.compile(
    r"\s*(?:,\s*(?:and\s|&\s)?|\s(?:and|&|with)\s|;\s*|/|\s\|\s)\s*", re.IGNORECASE
)
_PLACE = re.compile(r"\s+(?:in|at|from)\s+[A-Z][\w .,’'-]*")
_EMAIL = re.compile(r"\s*[,|(<]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>]?")
_SERVICE = re.compile(
    r"\s*[,|/\n(–—-]+\s*(?:the\s)?([A-Z][^\n|()]{1,60}?)\)?(?=\s*(?:$|\n|\|))", re.IGNORECASE
)
_SIGN_OFF = re.compile(
    r"\(?\s*(?:additional\s)?(?:reporting|writing|editing|compiled|edited|translated|written|"
    r"with\sinput(?:s)?\sfrom|with\sreporting|photos?|graphics?)\b",
    re.IGNORECASE,
)
_SIGN_OFF_PART = re.compile(
    r"(?:additional\s)?(?:reporting|writing|editing|compiled|edited|translated|written|"
    r"with\sreporting|graphics?|photos?|inputs?)\s+(?:and\s\w+\s)?(?:by|from)\s+",
    re.IGNORECASE,
)
_LONGEST_BYLINE = 160
_LONGEST_SIGN_OFF = 600


@attrs.frozen
class Byline:
    """Credits that were recognised, and what of the text they take up."""

    credits: tuple[Credit, ...]
    span: Span
    rule: str


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
    found = _named(text, start, end) or _collective(text, start, end)
    return Byline(found, Span(start, end), "credits.byline") if found else None


def match_leading_byline(text: str, start: int, end: int) -> Byline | None:
    """Read credits that stand before a dateline on the same line.

    Returns:
        The credits that end where the rest of the line begins; whether that rest is a dateline is
        for the caller to say.
    """
    by = _BY.match(text, start, min(end, start + 20))
    position = by.end() if by else start
    collective = _collective_at(text, position, end)
    if collective:
        return Byline((collective,), Span(start, collective.span.end), "credits.before-dateline")
    if not by:
        return None
    name = NAME.match(text, position, end)
    for cut in range(len(name[0].split()) - 1, 1, -1) if name else ():
        words = re.match(rf"(?:\S+\s+){{{cut - 1}}}\S+", text[position:end])
        if words and name:
            credit = _person(text, position, position + words.end())
            yield_span = Span(start, credit.span.end)
            return Byline((credit,), yield_span, "credits.before-dateline")
    return None


def match_sign_off(text: str, start: int, end: int) -> Byline | None:
    """Read a closing credit such as `(Reporting by A in Kabul; Editing by B)`.

    Examples:
        >>> line = "(Reporting by Ann Lee in Kabul; Editing by Bo Ray)"
        >>> [credit.name for credit in match_sign_off(line, 0, len(line)).credits]
        ['Ann Lee', 'Bo Ray']
    """
    if end - start > _LONGEST_SIGN_OFF or not _SIGN_OFF.match(text, start, end):
        return None
    found: list[Credit] = []
    for part in _SIGN_OFF_PART.finditer(text, start, end):
        limit = min((i for i in (text.find(";", part.end(), end),) if i >= 0), default=end)
        found.extend(_people(text, part.end(), limit))
    return Byline(tuple(found), Span(start, end), "credits.sign-off") if found else None


def _named(text: str, start: int, end: int) -> tuple[Credit, ...]:
    by = _BY.match(text, start, end)
    if not by:
        return ()
    people = list(_people(text, by.end(), end))
    if not people:
        return _collective(text, by.end(), end)
    position = people[-1].span.end
    found: tuple[Credit, ...] = tuple(people)
    while position < end:
        if rest := _PLACE.match(text, position, end) or _EMAIL.match(text, position, end):
            position = rest.end()
        elif service := _SERVICE.match(text, position, end):
            found += _service(text, service)
            position = service.end()
        elif text[position] in " \t\r\n.":
            position += 1
        else:
            return ()
    return found


def _service(text: str, found: re.Match[str]) -> tuple[Credit, ...]:
    """Credit an agency, desk or role named after a person; an outlet named there is no credit."""
    credit = _collective_at(text, found.start(1), found.end(1))
    return (credit,) if credit and credit.span.end == found.end(1) else ()


def _people(text: str, start: int, end: int) -> Iterator[Credit]:
    """Read names with what separates them, from the start of a range on."""
    position = start
    while position < end:
        if title := _BEFORE_NAME.match(text, position, end):
            position = title.end()
        name = NAME.match(text, position, end)
        if not name or _collective_at(text, position, name.end()):
            return
        credit = _person(text, *name.span())
        yield credit
        place = _PLACE_BEFORE_MORE.match(text, credit.span.end, end)
        between = _BETWEEN_NAMES.match(text, place.end() if place else credit.span.end, end)
        if not between:
            return
        position = between.end()


_PLACE_BEFORE_MORE = re.compile(
    r"\s+(?:in|at|from)\s+[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}(?=\s*(?:,|and\b|;))"
)


def _person(text: str, start: int, end: int) -> Credit:
    verbatim = text[start:end]
    words = " ".join(verbatim.split())
    name = words.title() if words.isupper() else words
    return Credit(CreditKind.PERSON, name, verbatim, Span(start, end))


def _collective(text: str, start: int, end: int) -> tuple[Credit, ...]:
    """Read a line made of agencies, desks and roles alone."""
    found: list[Credit] = []
    position = start
    while position < end:
        credit = _collective_at(text, position, end)
        if credit is None:
            return ()
        found.append(credit)
        between = re.compile(r"[\s/,&+|.()-]*(?:and\s+)?").match(text, credit.span.end, end)
        position = between.end() if between else end
    return tuple(found)


def _collective_at(text: str, start: int, end: int) -> Credit | None:
    """Read one agency, desk or role at an offset, the longest that fits."""
    line_end = min((i for i in (text.find("\n", start, end),) if i >= 0), default=end)
    words = list(re.compile(r"[\w.’'&-]+").finditer(text, start, min(line_end, start + 80)))[:5]
    if not words or words[0].start() != start:
        return None
    for last in reversed(words):
        stops = {last.end(), last.end() - 1 if last[0].endswith(".") else last.end()}
        for stop in sorted(stops, reverse=True):
            if kind_and_name := _collective_name(text[start:stop]):
                kind, name = kind_and_name
                return Credit(kind, name, text[start:stop], Span(start, stop))
    return None


def _collective_name(words: str) -> tuple[CreditKind, str] | None:
    plain = " ".join(words.split())
    if plain in agencies():
        return CreditKind.AGENCY, plain
    if desk := _DESKS.get(plain.lower()):
        return CreditKind.DESK, desk
    if _DESK.fullmatch(plain):
        return CreditKind.DESK, plain
    if _ROLE.fullmatch(plain) and _ROLE_NOT_NAMED.search(plain):
        return CreditKind.ROLE, plain
    return None


def match_bare_name(text: str, start: int, end: int) -> Byline | None:
    """Read a line that is one or more full names without `By`; only its place makes it credits.

    Examples:
        >>> match_bare_name("Ann Lee", 0, 7).credits[0].name
        'Ann Lee'
    """
    if end - start > _LONGEST_BARE:
        return None
    people = tuple(_people(text, start, end))
    if not people or text[people[-1].span.end : end].strip(" .\t\r\n"):
        return None
    return Byline(people, Span(start, end), "credits.bare-name")


_LONGEST_BARE = 60
