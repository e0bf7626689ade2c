"""Lines such as `Published in Dawn, April 8th, 2021`: an outlet, and a witness of the date."""

import re

import attrs

from newscorpus.models.article import Confidence, Reading, Status
from newscorpus.readers.outlets import is_outlet
from newscorpus.readers.witnesses import Witness
from newscorpus.readers.written_dates import match_date, search_date
from newscorpus.settings import ReadSettings
from newscorpus.text import Span

_OUTLET = re.compile(
    r"(?:published|appeared|printed)\s(?:originally\s)?in\s(?:the\sprint\sedition\sof\s)?"
    r"(?P<name>[A-Z][\w.&'’ -]{1,40}?)(?=\s*,|\s+on\b)",
    re.IGNORECASE,
)
# "Copyright Dawn, 2021. Published …", "Published by Dawn on …", "Dawn, April 7, 2021"
_PERHAPS_OUTLET = re.compile(
    r"(?:copyright\s(?:©|\(c\))?\s?(?:\d{4},?\s)?(?:by\s)?|published\sby\s|\A)"
    r"(?P<name>[A-Z][\w.&'’ -]{1,40}?)(?=\s*[,(]|\s+on\b)",
    re.IGNORECASE,
)
# published on one day and updated on another, on one line
_UPDATED_TOO = re.compile(r"\b(?:updated|modified)\b\s?:?\s*(?:(?:on|at)\s)?", re.IGNORECASE)
_UPDATE = re.compile(r"(?:last\s)?(?:updated|modified|edited)\b", re.IGNORECASE)


@attrs.frozen
class Imprint:
    """What an imprint says."""

    witnesses: tuple[Witness, ...]
    readings: tuple[Reading, ...]


def read_imprint(text: str, span: Span, settings: ReadSettings) -> Imprint:
    """Read the date and the outlet of an imprint.

    Args:
        text: The source.
        span: Where the imprint stands.
        settings: How dates are read.

    Examples:
        >>> line = "Published in Dawn, April 8th, 2021"
        >>> read_imprint(line, Span(0, len(line)), ReadSettings()).readings[0].value
        'Dawn'
    """
    is_update = _UPDATE.match(text, span.start, span.end) is not None
    kind, rule = ("updated", "imprint.updated") if is_update else ("imprint", "imprint.published")
    written = search_date(text, span.start, settings, end=span.end)
    witnesses = [Witness(kind, written, rule, Confidence.HIGH)] if written else []
    if written and (also := _UPDATED_TOO.search(text, written.span.end, span.end)):
        later = match_date(text, also.end(), settings, end=span.end)
        if later:
            witnesses.append(Witness("updated", later, "imprint.updated", Confidence.HIGH))
    named = _named(span.of(text))
    if not named:
        return Imprint(tuple(witnesses), ())
    place = Span(span.start + named.start("name"), span.start + named.end("name"))
    outlet = named["name"]
    reading = Reading("outlet", outlet, Status.GIVEN, outlet, rule, place, Confidence.HIGH)
    return Imprint(tuple(witnesses), (reading,))


def _named(line: str) -> re.Match[str] | None:
    if named := _OUTLET.search(line):
        return named
    perhaps = _PERHAPS_OUTLET.search(line)
    return perhaps if perhaps and is_outlet(perhaps["name"]) else None
