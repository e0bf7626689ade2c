"""Agencies, desks and roles that are credited where no person is named."""

import re
from functools import cache
from itertools import islice

from newscorpus.gazetteers import agencies
from newscorpus.models.article import Credit, CreditKind
from newscorpus.text import Span

_DESKS = {
    "ag": "Agencies",
    "agencies": "Agencies",
    "agency": "Agencies",
    "agencies report": "Agencies",
    "news agencies": "Agencies",
    "wire": "Wire services",
    "wires": "Wire services",
    "wire services": "Wire services",
    "wire reports": "Wire services",
    "from wire reports": "Wire services",
    "from wire services": "Wire services",
}
"""Names that desks have when nobody is named, and how they are written out."""

# "Web Desk", "The Express News Desk", "Monitoring Desk", "Sports Team"
_DESK = re.compile(
    r"(?:the\s)?(?:[a-z]+\s){0,2}(?:news|web|online|video|data|sports?|city|business|monitoring"
    r"|foreign|international|world|national|metro|digital|editorial|entertainment|tech|features?"
    r"|home|politic(?:s|al)|econom(?:y|ics?)|culture|society|science|health|crime)\s?(?:desk|team|bureau|service|staff|monitor)"
    r"|(?:the\s)?(?:newsroom|editorial\sboard)|[a-z]+\sstaff\sand\s(?:news\s)?agencies",
    re.IGNORECASE,
)
# "Our Correspondent", "Staff Reporter", "Special Correspondent", "Bureau Report", "Staff Report"
_ROLE = re.compile(
    r"(?:(?:our|a|the|from)\s){0,2}(?:(?-i:[A-Z]{2,4})\s)?(?:(?:own|special|staff|senior|chief"
    r"|web|sports?|business|court|crime|diplomatic|political|bureau|local|foreign|city|monitoring|news|newspaper[’']s"
    r"|parliamentary|economic|health|education)\s){0,3}"
    r"(?:correspondents?|reporters?|writers?|reports?|representative|contributor|photographer"
    r"|staff|bureau)",
    re.IGNORECASE,
)
_ROLES_OF_ONE_WORD = frozenset({"correspondent", "correspondents", "staff"})
_NOT_A_ROLE = frozenset({"the report", "a report", "a writer", "the writer", "the staff"})
_TRADE = re.compile(
    r"\s+(?:staff\s|sports\s|business\s|special\s)?(?:writers?|correspondents?|reporters?|staff)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s/,&+|.()–—-]*(?:and\s+)?", re.IGNORECASE)
_WORD = re.compile(r"[\w.’'&-]+")
# what the names of desks and roles hold, in lower case: what has none of them is told at once
_MARKS = (
    "agenc", "board", "bureau", "contributor", "correspondent", "desk", "monitor", "newsroom",
    "photographer", "report", "representative", "service", "staff", "team", "wire", "writer",
)  # fmt: skip
# how the names of desks and roles end, but for those that are listed
_ENDS = (
    "agencies", "board", "bureau", "contributor", "correspondent", "correspondents", "desk",
    "monitor", "newsroom", "photographer", "report", "reporter", "reporters", "reports",
    "representative", "service", "staff", "team", "writer", "writers",
)  # fmt: skip
_MOST_WORDS = 5
_WINDOW = 80
"""Code points that a credit of this kind fits into."""


def match_collective(text: str, start: int, end: int) -> Credit | None:
    """Read one agency, desk or role at an offset, the longest that fits.

    Examples:
        >>> match_collective("Our Correspondent", 0, 17).kind.value
        'role'
        >>> match_collective("Ag APP", 0, 6).name
        'Agencies'
        >>> match_collective("Our government", 0, 14) is None
        True
    """
    line_end = text.find("\n", start, end)
    window = min(end if line_end < 0 else line_end, start + _WINDOW)
    if not may_be_collective(text, start, window):
        return None
    words = list(islice(_WORD.finditer(text, start, window), _MOST_WORDS))
    for last in reversed(words):
        for stop in dict.fromkeys((last.end(), last.end() - last[0].endswith("."))):
            if kind_and_name := _kind_and_name(text[start:stop]):
                return Credit(*kind_and_name, text[start:stop], Span(start, stop))
    return None


def match_collectives(text: str, start: int, end: int) -> tuple[Credit, ...]:
    """Read a range that holds agencies, desks and roles and nothing else.

    Examples:
        >>> [credit.name for credit in match_collectives("AFP/Reuters", 0, 11)]
        ['AFP', 'Reuters']
        >>> match_collectives("AFP says so", 0, 11)
        ()
    """
    found: list[Credit] = []
    position = start
    while position < end:
        credit = match_collective(text, position, end)
        if credit is None:
            return ()
        found.append(credit)
        position += len(credit.verbatim)
        if credit.kind is CreditKind.AGENCY and (trade := _TRADE.match(text, position, end)):
            position = trade.end()
        between = _BETWEEN.match(text, position, end)
        position = between.end() if between else end
    return tuple(found)


def may_be_collective(text: str, start: int, end: int) -> bool:
    """Say whether one agency, desk or role may begin at an offset; it costs little to ask."""
    first = _WORD.match(text, start, end)
    if not first:
        return False
    second_words = _agencies_by_word().get(first[0].removesuffix("."))
    if second_words and text[first.end() : end].lstrip().startswith(second_words):
        return True
    lower = text[start : min(end, start + _WINDOW)].lower()
    return any(map(lower.__contains__, _MARKS))


@cache
def _agencies_by_word() -> dict[str, tuple[str, ...]]:
    """Give the second words of agencies by their first: many sentences begin with `The`."""
    found: dict[str, tuple[str, ...]] = {"Ag": ("",), "ag": ("",), "AG": ("",)}
    for form in agencies():
        first, *more = form.split()
        found[first] = (*found.get(first, ()), more[0] if more else "")
    return found


def _kind_and_name(words: str) -> tuple[CreditKind, str] | None:
    plain = " ".join(words.split())
    if plain in agencies():
        return CreditKind.AGENCY, plain
    if desk := _DESKS.get(plain.lower()):
        return CreditKind.DESK, desk
    if not plain[:1].isupper() or not plain.lower().endswith(_ENDS):
        return None
    if _DESK.fullmatch(plain):
        return CreditKind.DESK, plain
    return (CreditKind.ROLE, plain) if _is_role(plain) else None


def _is_role(words: str) -> bool:
    first, *more = words.split()
    if first in agencies() or words.lower() in _NOT_A_ROLE:
        return False  # "AP Sports Writer" works for an agency
    return bool(_ROLE.fullmatch(words)) and (bool(more) or words.lower() in _ROLES_OF_ONE_WORD)
