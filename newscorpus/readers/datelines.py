"""The dateline at the start of a report: places, date, agencies and separator."""

import re

import attrs

from newscorpus.gazetteers import agencies
from newscorpus.models.article import Confidence
from newscorpus.readers.dateline_evidence import DatelineMatch, Places, is_plausible
from newscorpus.readers.place_names import CAPITAL, is_city, read_places
from newscorpus.readers.written_dates import WrittenDate, match_date
from newscorpus.settings import ReadSettings
from newscorpus.text import Span

_REGION_WORD = rf"(?:(?:{CAPITAL}\.\s?)+(?:{CAPITAL}\b\.?)?|{CAPITAL}[\w’'&-]*\.?)"
_REGION = re.compile(
    rf",\s(?!{CAPITAL}[a-z]+\s\d){_REGION_WORD}(?:\s(?:of\s|and\s|the\s)?{_REGION_WORD}){{0,3}}"
)
_IN_BRACKETS = re.compile(rf"\s?\[{CAPITAL}[\w .]{{2,30}}\]")
_BRACKET = re.compile(r",?\.?\s?(?:[(]([^()\n]{2,70})[)]|/([A-Z][\w ]{1,30})/)")
# ", IRNA – ", ". INTERFAX - ", " AAP -"
_NAMED = re.compile(r"[,.]?\s([A-Z][\w ]{1,20}?)(?=\s?(?:--|[–—:-]))")
# "ASTANA. April 7. KAZINFORM Snow fell": nothing stands between the agency and the report
_SHOUTED = re.compile(r"\.\s([A-Z]{4,})(?=\s[A-Z])")
# a day and an agency, without a place: "April 7 (Reuters) - Snow fell"
_DATE_AND_BRACKET = re.compile(r"[A-Z][a-z]{2,8}\.?\s\d{1,2}\s\(")
# an agency and a day, as TASS has them: "TASS, April 7. Snow fell"
_AGENCY_AND_DATE = re.compile(r"([A-Z][A-Za-z]{2,15}),\s(?=[A-Z][a-z]{2,8}\.?\s\d|\d{1,2}\s[A-Z])")
# how these begin, or a bracket: what begins otherwise is told at once
_AGENCY_OR_DATE = re.compile(r"\(|[A-Z][A-Za-z]{2,15}(?:,\s|\.?\s\d)")
_STOP_OF_DATE = re.compile(r"(\.)\s+(?=[A-Z“\"])")
_BRACKET_PART = re.compile(r"(?![\s–—-]|and\b)(?:(?!\s[–—-]\s|\sand\s)[^/,&])+")
_CREDIT = re.compile(rf"(?:{CAPITAL}|dpa)[\w.’'& -]*")
_SEPARATOR = re.compile(
    r"(?:\s{0,3}|\.(?=[—–-]))(:|--+|—|–|-(?=[\s“\"]|$)|[_•](?=\s|$)|\.(?=\s|$))\s*"
)
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
    for places in read_places(text, start, end):
        found = _after_places(text, start, end, places, settings)
        if found:
            return found
    found = _without_place(text, start, end, settings)
    return _agency_first(text, end, found, settings) if found else None


def _after_places(
    text: str, start: int, end: int, places: Places, settings: ReadSettings
) -> DatelineMatch | None:
    position = places.end
    filed = _filed_at(text, position, end, settings)
    region = _region(text, position, end)
    if not filed.written and not filed.agencies and region:
        filed = _filed_at(text, region.end(), end, settings)
    return _closed(text, start, end, places, filed, settings)


def _region(text: str, position: int, end: int) -> re.Match[str] | None:
    """Read the country or province behind a place, but not the rest of `London, Paris and Rome`."""
    found = _REGION.match(text, position, end) or _IN_BRACKETS.match(text, position, end)
    first, _, last = found[0].strip(", ").partition(" and ") if found else ("", "", "")
    return None if is_city(first) and is_city(last) else found


def _without_place(text: str, start: int, end: int, settings: ReadSettings) -> DatelineMatch | None:
    """Read `(Reuters) - …`, `April 7 (Reuters) - …`, `TASS, April 7. …`: an agency in the list."""
    if not _AGENCY_OR_DATE.match(text, start, end):
        return None
    places = Places((), start, is_upper=True, is_known=True)
    if (named := _AGENCY_AND_DATE.match(text, start, end)) and named[1] in agencies():
        written = match_date(text, named.end(), settings, end=end)
        filed = _Filed(written, (named[1],), written.span.end) if written else None
        return _closed(text, start, end, places, filed, settings) if filed else None
    is_dated = bool(_DATE_AND_BRACKET.match(text, start, end))
    if not is_dated and not text.startswith("(", start):
        return None
    written = match_date(text, start, settings, end=end) if is_dated else None
    filed = _filed_at(text, written.span.end if written else start, end, settings)
    if not filed.agencies or filed.agencies[0] not in agencies():
        return None
    filed = attrs.evolve(filed, written=filed.written or written)
    return _closed(text, start, end, places, filed, settings)


def _agency_first(
    text: str, end: int, found: DatelineMatch, settings: ReadSettings
) -> DatelineMatch:
    """Add the place and the day that follow an agency: `(ANSA) - Rome, April 7 - …`."""
    if not found.separator or found.written:
        return found
    for places in read_places(text, found.text_start, end):
        more = _after_places(text, found.text_start, end, places, settings)
        if more and more.written and more.separator:
            span = Span(found.span.start, more.span.end)
            return attrs.evolve(more, agencies=(*found.agencies, *more.agencies), span=span)
    return found


def _closed(
    text: str, start: int, end: int, places: Places, filed: _Filed, settings: ReadSettings
) -> DatelineMatch | None:
    """Find the separator, and weigh what was read up to it."""
    separator = _SEPARATOR.match(text, filed.end, end)
    if not separator and filed.written and not filed.agencies:
        separator = _STOP_OF_DATE.match(text, filed.end - 1, end)  # of "12 March. The …"
    if separator:
        filed, separator = _behind_separator(text, end, filed, separator, settings)
    sign = separator[1] if separator else ""
    behind = _AGAIN.match(text, max(separator.end(), filed.end) if separator else filed.end, end)
    text_start = behind.end() if behind else filed.end
    is_certain = filed.written or filed.agencies or places.is_known
    found = DatelineMatch(
        places=places.names,
        written=filed.written,
        agencies=filed.agencies,
        separator=sign,
        span=Span(start, max(separator.end(1), filed.end) if separator else filed.end),
        text_start=text_start,
        rule=_RULES.get(sign[:1], "dateline.place-credit"),
        confidence=Confidence.HIGH if is_certain else Confidence.MEDIUM,
    )
    return found if is_plausible(text, end, places, found) else None


def _behind_separator(
    text: str, end: int, filed: _Filed, separator: re.Match[str], settings: ReadSettings
) -> tuple[_Filed, re.Match[str]]:
    """Read what stands behind a first separator: `KABUL: (AFP) - …`, `SUVA: July 24 (UNI) …`."""
    start = separator.end()
    may_be_dated = not filed.written and _DATE_AND_BRACKET.match(text, start, end)
    written = match_date(text, start, settings, end=end) if may_be_dated else None
    more = _credits_at(text, written.span.end if written else start, end, None)
    if not more.agencies:
        return filed, separator
    after = _SEPARATOR.match(text, more.end, end)
    if not after and not written:
        return filed, separator
    stop = more.end if not after else filed.end
    names = (*filed.agencies, *more.agencies)
    return _Filed(filed.written or written, names, stop), after or separator


_RULES = {
    ":": "dateline.place-colon",
    "-": "dateline.place-dash",
    "–": "dateline.place-dash",
    "—": "dateline.place-dash",
    "_": "dateline.place-dash",
    "•": "dateline.place-dash",
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
        named = _NAMED.match(text, start, end) or _SHOUTED.match(text, start, end)
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
    if not all(name in agencies() or _is_credit(name) for name in names):
        return nothing
    return _Filed(written, tuple(names), bracket.end()) if names or written else nothing


def _is_credit(name: str) -> bool:
    """Tell an agency that no gazetteer lists from a city, as in `The Nation (Nairobi)`."""
    return bool(_CREDIT.fullmatch(name)) and not is_city(name)
