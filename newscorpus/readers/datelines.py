"""The dateline at the start of a report: places, date, agencies and separator."""

import re
from collections.abc import Iterator

import attrs

from newscorpus.gazetteers import agencies, cities, label_words
from newscorpus.models.article import Confidence
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
_BETWEEN_PLACES = re.compile(r"\s?/\s?|\s&\s|\s(?:and|AND)\s")
_REGION = re.compile(
    rf",\s(?!(?:{_CAPITAL}[a-z]+\s\d))"
    rf"(?:{_CAPITAL}[\w’'-]*\.?|{_CAPITAL}\.\s?{_CAPITAL}\.)(?:\s(?:of\s|and\s|the\s)?{_CAPITAL}[\w’'-]*\.?){{0,3}}"
)
_BRACKET = re.compile(r"\s?[(\[]([^()\[\]\n]{2,40})[)\]]")
_CREDIT = re.compile(rf"(?:{_CAPITAL}|dpa)[\w.’'& -]*")
_SEPARATOR = re.compile(r"\s{0,3}(:|--+|—|–|-(?=[\s“\"])|_(?=\s)|\.(?=\s))\s*")
_DATE_START = re.compile(r"[,.]?\s+|\s?[—–-]\s?(?=\d)|,(?=\S)")
_WORD = re.compile(r"[^\W\d_]{2,}")


_ENOUGH_TEXT = 4
"""Words of ordinary text that must follow a dateline."""

_MOST_WORDS = 3
"""Words in the name of a place that no gazetteer vouches for."""

_LONGER_THAN_ACRONYMS = 6
"""Letters from which a name in capitals is hardly an acronym."""


@attrs.frozen
class DatelineMatch:
    """A dateline as it was recognised; its date is not yet resolved."""

    places: tuple[str, ...]
    written: WrittenDate | None
    agencies: tuple[str, ...]
    separator: str
    span: Span
    """From the first place to the separator, with it."""

    text_start: int
    """Where the report's own text begins."""

    rule: str
    confidence: Confidence


@attrs.frozen
class _Places:
    names: tuple[str, ...]
    end: int
    is_upper: bool
    is_known: bool
    """Whether each of them is a city that the gazetteer lists."""


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
    return None


def _places(text: str, start: int, end: int) -> Iterator[_Places]:
    for pattern in (_UPPER_PLACE, _TITLE_PLACE):
        found = pattern.match(text, start, end)
        if not found:
            continue
        names, position = [_name(found[0])], found.end()
        while between := _BETWEEN_PLACES.match(text, position, end):
            following = pattern.match(text, between.end(), end)
            if not following:
                break
            names.append(_name(following[0]))
            position = following.end()
        known = all(_is_city(name) for name in names)
        yield _Places(tuple(names), position, pattern is _UPPER_PLACE, known)


def _name(words: str) -> str:
    name = " ".join(words.split())
    is_abbreviation = re.search(r"(?:^|[\s.,])\w\.$", name)
    return name if is_abbreviation else name.removesuffix(".")


def _is_city(name: str) -> bool:
    return name.casefold().split(",")[0] in cities()


def _after_places(
    text: str, start: int, end: int, places: _Places, settings: ReadSettings
) -> DatelineMatch | None:
    position = places.end
    written = _date_at(text, position, end, settings)
    if not written and (region := _REGION.match(text, position, end)):
        position = region.end()
        written = _date_at(text, position, end, settings)
    if written:
        position = written.span.end
    position, credited = _credits_at(text, position, end)
    if credited and not written and (written := _date_at(text, position, end, settings)):
        position = written.span.end
    separator = _SEPARATOR.match(text, position, end)
    sign = separator[1] if separator else ""
    text_start = separator.end() if separator else position
    while text_start < end and text[text_start].isspace():
        text_start += 1
    found = DatelineMatch(
        places=places.names,
        written=written,
        agencies=credited,
        separator=sign,
        span=Span(start, separator.end(1) if separator else position),
        text_start=text_start,
        rule=_RULES.get(sign[:1], "dateline.place-credit"),
        confidence=Confidence.HIGH if written or credited or places.is_known else Confidence.MEDIUM,
    )
    return found if _is_plausible(text, end, places, found) else None


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


def _credits_at(text: str, position: int, end: int) -> tuple[int, tuple[str, ...]]:
    bracket = _BRACKET.match(text, position, end)
    if not bracket:
        return position, ()
    names = [name.strip() for name in re.split(r"/|,|\band\b|&", bracket[1])]
    is_credit = all(name in agencies() or _CREDIT.fullmatch(name) for name in names)
    return (bracket.end(), tuple(names)) if is_credit else (position, ())


def _is_plausible(text: str, end: int, places: _Places, found: DatelineMatch) -> bool:
    """Weigh the evidence that this is a dateline and not a label, an acronym or a name."""
    is_filed = found.written is not None or bool(found.agencies)
    if not _is_closed(places, found, is_filed=is_filed):
        return False
    words = _WORD.findall(text[found.text_start : min(end, found.text_start + 400)])
    if not words:
        return is_filed
    if len(words) < _ENOUGH_TEXT or not any(word.islower() for word in words[:8]):
        return False
    if places.is_known:
        return is_filed or places.is_upper or found.separator != "."
    if not label_words().isdisjoint(" ".join(places.names).lower().split()):
        return False
    rest = text[found.text_start : found.text_start + 4000]
    return is_filed or (places.is_upper and _reads_as_place(places.names, rest))


def _is_closed(places: _Places, found: DatelineMatch, *, is_filed: bool) -> bool:
    """Ask for a separator; without one, or with a full stop, other evidence must stand in."""
    if not found.separator:
        return bool(found.agencies) and (found.written is not None or places.is_known)
    if found.separator == ".":
        return is_filed and (places.is_upper or places.is_known)
    return True


def _reads_as_place(names: tuple[str, ...], rest: str) -> bool:
    """Tell an unlisted place in capitals from an acronym or a shouted phrase.

    A text goes on to write a place as `Swat` and an acronym as `NATO`.
    """
    if any(len(name.split()) > _MOST_WORDS for name in names):
        return False
    if any(re.search(rf"\b{re.escape(name)}\b", rest) for name in names):
        return False
    is_long = all(len(name) >= _LONGER_THAN_ACRONYMS for name in names)
    return is_long or all(re.search(rf"\b{re.escape(name.title())}\b", rest) for name in names)
