"""The names of places at the start of a dateline, one or several, in capitals or in mixed case."""

import calendar
import re
from collections.abc import Iterator

from newscorpus.gazetteers import agencies, cities, small_places
from newscorpus.readers.dateline_evidence import Places, is_label
from newscorpus.readers.outlets import KINDS as PAPER_WORDS
from newscorpus.readers.written_dates import OPENINGS

CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞĢĪĶĻŁŃŅŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽ]"
"""Any capital of the Latin script."""

_UPPER_WORD = rf"(?:{CAPITAL}\.)+(?:{CAPITAL}\b)?|{CAPITAL}(?:{CAPITAL}|['’.\-](?={CAPITAL}))+\.?"
_PARTICLE = (
    r"(?:d[eiu]|del|della|l[ae]s?|el|al|es|ul|da|do|dos|of|the|on|upon|am|an|der|und|y|and the)"
)
_UPPER_PLACE = re.compile(
    rf"(?:{_UPPER_WORD})(?:\s(?:{_PARTICLE}\s)?(?:{_UPPER_WORD})){{0,7}}"
    r"(?:,\s?D\.\s?C\.?)?"
)
# "St. Petersburg", "Coeur d'Alene", "Mazar-i-Sharif", "Al-Arish"
_TITLE_WORD = rf"St\.|(?:[dl]['’]|al-)?{CAPITAL}[\w’']+(?:-\w+)*"
_TITLE_PLACE = re.compile(
    rf"(?:{_TITLE_WORD})(?:\s(?:{_PARTICLE}\s)?(?:{_TITLE_WORD})){{0,3}}(?:,\s?D\.\s?C\.?)?"
)
# "ISLAMABAD, LAHORE and KARACHI": a comma is between places only where a list of them goes on
_IN_A_LIST = re.compile(
    rf",\s(?=(?:{_UPPER_WORD})(?:\s(?:{_UPPER_WORD}))?\s(?:and|AND|&)\s(?:{_UPPER_WORD}))"
)
_BETWEEN_PLACES = re.compile(r"\s?/\s?|\s&\s|\s(?:and|AND)\s")
# "The government said": small letters follow a place only in `and` and in dates
_GOES_ON = re.compile(rf"\s(?!and\s|{'|'.join(sorted(OPENINGS))})[a-z]")
_COMMA = re.compile(r",\s")
_ENDS_PLACES = re.compile(r"\s?(?::|–|—|--|-\s|,\s[A-Z]{3})")
_ABBREVIATION_END = re.compile(r"(?:^|[\s.,])\w\.$")

_REGIONS_TOO = frozenset((
    "buenos aires", "chihuahua", "cordoba", "córdoba", "delhi", "djibouti", "florida", "gaza",
    "granada", "guatemala", "kuwait", "luxembourg", "macau", "mexico", "monaco", "new york",
    "oaxaca", "oklahoma", "ontario", "panama", "puebla", "quebec", "québec", "rio de janeiro",
    "são paulo", "singapore", "valencia", "victoria", "virginia", "washington", "wyoming",
))  # fmt: skip
"""States, provinces and countries that share their name with a city."""


def read_places(text: str, start: int, end: int) -> Iterator[Places]:
    """Offer the places that a range may begin with, those in capitals first.

    Examples:
        >>> next(read_places("KABUL/QUETTA: Snow fell", 0, 23)).names
        ('KABUL', 'QUETTA')
        >>> next(read_places("PARIS, MADRID: Snow fell", 0, 24)).names
        ('PARIS', 'MADRID')
        >>> list(read_places("GULF NEWS, May 3, 2020", 0, 22))
        []
    """
    for pattern in (_UPPER_PLACE, _TITLE_PLACE):
        found = pattern.match(text, start, end)
        if not found or _GOES_ON.match(text, found.end(), end):
            continue
        names, position = _with_others(text, found, end, pattern)
        known = tuple(map(is_city, names))
        if any(
            name in agencies() or (not is_known and _is_no_place(name))
            for name, is_known in zip(names, known, strict=True)
        ):
            continue
        # a city vouches for what is named beside it
        is_known = all(known) or (any(known) and not is_label(names))
        yield Places(names, position, pattern is _UPPER_PLACE, is_known)


def is_city(name: str) -> bool:
    """Say whether the gazetteer lists a name, `Gaza City` with `Gaza`, `ST. LOUIS, MO.` in part.

    Examples:
        >>> is_city("GAZA CITY"), is_city("Wexcombe")
        (True, False)
    """
    plain = name.casefold().replace("’", "'").split(",")[0]
    if plain in cities() or plain in small_places():
        return True
    return plain.removesuffix(" city") in cities()


def _with_others(
    text: str, first: re.Match[str], end: int, pattern: re.Pattern[str]
) -> tuple[tuple[str, ...], int]:
    """Give the names that follow each other, and where the last of them ends."""
    names, position = [_name(first[0])], first.end()
    while True:
        between = _BETWEEN_PLACES.match(text, position, end)
        between = between or _IN_A_LIST.match(text, position, end)
        following = pattern.match(text, between.end(), end) if between else None
        if not following and pattern is _UPPER_PLACE:
            following = _another_city(text, position, end, names[-1])
        if not following:
            break
        names.append(_name(following[0]))
        position = following.end()
    return tuple(part for name in names for part in re.split(r"\sAND\s", name)), position


def _another_city(text: str, position: int, end: int, first: str) -> re.Match[str] | None:
    """Read the second city of `ISLAMABAD, KARACHI: …`, which is no region of the first."""
    comma = _COMMA.match(text, position, end)
    found = _UPPER_PLACE.match(text, comma.end(), end) if comma else None
    behind = _ENDS_PLACES.match(text, found.end(), end) if found else None
    if not found or not behind or not is_city(found[0]):
        return None
    if not is_city(first) and not behind[0].endswith(":"):
        return None
    # papers that end a dateline with a colon name no states: "BUFFALO, NEW YORK — "
    is_region = found[0].casefold() in _REGIONS_TOO and not behind[0].endswith(":")
    return None if is_region else found


def _name(words: str) -> str:
    name = " ".join(words.split())
    return name if _ABBREVIATION_END.search(name) else name.removesuffix(".")


def is_paper(name: str) -> bool:
    """Tell `Gulf News` from the names of places and people by its last word."""
    return name.lower().rpartition(" ")[2] in PAPER_WORDS


_ZONES = ("est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "bst", "ist", "utc")
_DAYS = frozenset(
    map(str.lower, (*calendar.day_name, *calendar.day_abbr, *calendar.month_name, *_ZONES))
)
"""Words of dates, which a date may follow as it follows a place."""
_NO_PLACE = ("the ", "by ", "us-", "uk-", "eu-", "un-")


def _is_no_place(name: str) -> bool:
    """Tell `THE STAR` and `By Jane Doe` from places: those with an article are in the list."""
    lower = name.lower()
    return lower.startswith(_NO_PLACE) or lower in _DAYS or is_paper(name)
