"""The dateline at the start of a report: places, date, agencies and separator."""

import re
from collections.abc import Iterator

import attrs

from newscorpus.gazetteers import agencies, cities
from newscorpus.models.article import Confidence
from newscorpus.readers.dateline_evidence import DatelineMatch, Places, is_plausible
from newscorpus.readers.written_dates import WrittenDate, match_date
from newscorpus.settings import ReadSettings
from newscorpus.text import Span

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞĢĪĶĻŁŃŅŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽ]"
_UPPER_WORD = (
    rf"(?:{_CAPITAL}\.)+(?:{_CAPITAL}\b)?|{_CAPITAL}(?:{_CAPITAL}|['’.\-](?={_CAPITAL}))+\.?"
)
_PARTICLE = r"(?:d[eiu]|del|della|l[ae]s?|el|al|da|do|dos|of|the|on|upon|am|an|der|und|y|and the)"
_UPPER_PLACE = re.compile(
    rf"(?:{_UPPER_WORD})(?:\s(?:{_PARTICLE}\s)?(?:{_UPPER_WORD})){{0,4}}"
    r"(?:,\s?D\.\s?C\.?)?"
)
_TITLE_WORD = rf"{_CAPITAL}[\w’']+(?:-\w+)*|St\."
_TITLE_PLACE = re.compile(
    rf"(?:{_TITLE_WORD})(?:\s(?:{_PARTICLE}\s)?(?:{_TITLE_WORD})){{0,2}}(?:,\s?D\.\s?C\.?)?"
)
# "ISLAMABAD, LAHORE and KARACHI": a comma is between places only where a list of them goes on
_IN_A_LIST = re.compile(
    rf",\s(?=(?:{_UPPER_WORD})(?:\s(?:{_UPPER_WORD}))?\s(?:and|AND|&)\s(?:{_UPPER_WORD}))"
)
_BETWEEN_PLACES = re.compile(r"\s?/\s?|\s&\s|\s(?:and|AND)\s")
_REGION_WORD = rf"(?:(?:{_CAPITAL}\.\s?)+(?:{_CAPITAL}\b\.?)?|{_CAPITAL}[\w’'-]*\.?)"
_REGION = re.compile(
    rf",\s(?!{_CAPITAL}[a-z]+\s\d){_REGION_WORD}(?:\s(?:of\s|and\s|the\s)?{_REGION_WORD}){{0,3}}"
)
_IN_BRACKETS = re.compile(rf"\s?\[{_CAPITAL}[\w .]{{2,30}}\]")
_BRACKET = re.compile(r",?\.?\s?(?:[(]([^()\n]{2,70})[)]|/([A-Z][\w ]{1,30})/)")
_NAMED = re.compile(r",\s([A-Z][\w ]{1,20}?)(?=\s?(?:--|[–—:-]))")
_BRACKET_PART = re.compile(r"(?![\s–—-]|and\b)(?:(?!\s[–—-]\s|\sand\s)[^/,&])+")
_CREDIT = re.compile(rf"(?:{_CAPITAL}|dpa)[\w.’'& -]*")
_SEPARATOR = re.compile(r"\s{0,3}(:|--+|—|–|-(?=[\s“\"]|$)|_(?=\s|$)|\.(?=\s|$))\s*")
_AGAIN = re.compile(r"(?:[–—-]+\s)?\s*")
_DATE_START = re.compile(r"\s?[—–-]\s?(?=[\dA-Z])|[,.]?\s+|,(?=\S)")


@attrs.frozen
class _Filed:
    """When and through whom a report was filed."""

    written: WrittenDate | None
    agencies: tuple[str, ...]
    end: int


def match_dateline(text: str, start: int, end: int, settings: ReadSettings) -> DatelineMatch | None:
    """Read the dateline that begins at an offset.

    Places in capitals need a separator; places in mixed case need a date or an agency too, or to
    be a city that the gazetteer lists. Labels such as `FLASH:` and acronyms are told from places
    by a list of words and by the use that the following text makes of them.

    Args:
        text: The source.
        start: Where the paragraph begins.
        end: Where it ends.
        settings: How dates are read.

    Returns:
        What was recognised, or None.

    Examples:
        >>> text = "KABUL, Feb 26 (AFP) - Snow fell all day."
        >>> found = match_dateline(text, 0, len(text), ReadSettings())
        >>> found.places, found.agencies, found.separator
        (('KABUL',), ('AFP',), '-')
    """
    for places in _places(text, start, end):
        found = _after_places(text, start, end, places, settings)
        if found:
            return found
    return _without_place(text, start, end, settings)


def _places(text: str, start: int, end: int) -> Iterator[Places]:
    for pattern in (_UPPER_PLACE, _TITLE_PLACE):
        found = pattern.match(text, start, end)
        if not found:
            continue
        names, position = [_name(found[0])], found.end()
        while between := (
            _BETWEEN_PLACES.match(text, position, end) or _IN_A_LIST.match(text, position, end)
        ):
            following = pattern.match(text, between.end(), end)
            if not following:
                break
            names.append(_name(following[0]))
            position = following.end()
        names = [part for name in names for part in re.split(r"\sAND\s", name)]
        known = all(_is_city(name) for name in names)
        if not any(name in agencies() for name in names):
            yield Places(tuple(names), position, pattern is _UPPER_PLACE, known)


def _name(words: str) -> str:
    name = " ".join(words.split())
    is_abbreviation = re.search(r"(?:^|[\s.,])\w\.$", name)
    return name if is_abbreviation else name.removesuffix(".")


def _is_city(name: str) -> bool:
    return name.casefold().split(",")[0] in cities()


def _after_places(
    text: str, start: int, end: int, places: Places, settings: ReadSettings
) -> DatelineMatch | None:
    position = places.end
    filed = _filed_at(text, position, end, settings)
    region = _REGION.match(text, position, end) or _IN_BRACKETS.match(text, position, end)
    if not filed.written and not filed.agencies and region:
        filed = _filed_at(text, region.end(), end, settings)
    return _closed(text, start, end, places, filed)


def _without_place(text: str, start: int, end: int, settings: ReadSettings) -> DatelineMatch | None:
    """Read `(Reuters) - …`: an agency that the gazetteer lists, and a separator."""
    if not text.startswith("(", start):
        return None
    filed = _filed_at(text, start, end, settings)
    if not filed.agencies or filed.agencies[0] not in agencies():
        return None
    return _closed(text, start, end, Places((), start, is_upper=True, is_known=True), filed)


def _closed(text: str, start: int, end: int, places: Places, filed: _Filed) -> DatelineMatch | None:
    """Find the separator, and weigh what was read up to it."""
    separator = _SEPARATOR.match(text, filed.end, end)
    if separator and (more := _credits_at(text, separator.end(), end, None)).agencies:
        after = _SEPARATOR.match(text, more.end, end)
        if after:
            filed = attrs.evolve(filed, agencies=(*filed.agencies, *more.agencies))
            separator = after
    sign = separator[1] if separator else ""
    behind = _AGAIN.match(text, separator.end() if separator else filed.end, end)
    text_start = behind.end() if behind else filed.end
    is_certain = filed.written or filed.agencies or places.is_known
    found = DatelineMatch(
        places=places.names,
        written=filed.written,
        agencies=filed.agencies,
        separator=sign,
        span=Span(start, separator.end(1) if separator else filed.end),
        text_start=text_start,
        rule=_RULES.get(sign[:1], "dateline.place-credit"),
        confidence=Confidence.HIGH if is_certain else Confidence.MEDIUM,
    )
    return found if is_plausible(text, end, places, found) else None


_RULES = {
    ":": "dateline.place-colon",
    "-": "dateline.place-dash",
    "–": "dateline.place-dash",
    "—": "dateline.place-dash",
    "_": "dateline.place-dash",
    ".": "dateline.place-stop",
}


def _date_at(text: str, position: int, end: int, settings: ReadSettings) -> WrittenDate | None:
    between = _DATE_START.match(text, position, end)
    return match_date(text, between.end(), settings, end=end) if between else None


def _filed_at(text: str, start: int, end: int, settings: ReadSettings) -> _Filed:
    """Read the date and the agencies behind a place, in either order."""
    written = _date_at(text, start, end, settings)
    credited = _credits_at(text, written.span.end if written else start, end, settings)
    written = written or credited.written
    position = credited.end
    if credited.agencies and not written:
        written = _date_at(text, position, end, settings)
        position = written.span.end if written else position
    return _Filed(written, credited.agencies, position)


def _credits_at(text: str, start: int, end: int, settings: ReadSettings | None) -> _Filed:
    """Read brackets such as `(AFP)`, `(Dawn/ANN)` or `(APP - 7th Apr, 2021)`."""
    nothing = _Filed(None, (), start)
    bracket = _BRACKET.match(text, start, end)
    if not bracket:
        named = _NAMED.match(text, start, end)
        is_agency = named is not None and named[1] in agencies()
        return _Filed(None, (named[1],), named.end()) if named and is_agency else nothing
    inside = bracket.lastindex or 1
    written: WrittenDate | None = None
    names: list[str] = []
    position = bracket.start(inside)
    for part in _BRACKET_PART.finditer(text, *bracket.span(inside)):
        if part.start() < position:
            continue
        date = (
            match_date(text, part.start(), settings, end=bracket.end(inside)) if settings else None
        )
        if date:
            written, position = date, date.span.end
        else:
            names.append(part[0].strip())
    if not names or not all(name in agencies() or _CREDIT.fullmatch(name) for name in names):
        return nothing
    return _Filed(written, tuple(names), bracket.end())
