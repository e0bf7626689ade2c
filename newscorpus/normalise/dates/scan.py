"""Finding where a time expression stands, and which rule reads it."""

import re
from collections.abc import Iterator

import attrs

from newscorpus.normalise.dates.families import FAMILIES, INNER, Family, Gate
from newscorpus.normalise.dates.joins import Found
from newscorpus.normalise.dates.triggers import NEVER_FIRST, places
from newscorpus.normalise.dates.values import Part, Reading, Rule, Setting, TimeKind
from newscorpus.normalise.dates.year_parts import PART, part_of, week_with

_MOST_MODIFIERS = 7
_DEEPEST = 2
_LONGEST_MODIFIER = 14
_TAIL = re.compile(r"(?<=[^a-z0-9'])[a-z0-9]+$")
_QUALIFIER = re.compile(
    r"(?:the )?(?:very )?(?:(?P<mid>mid|middle(?: of)?)|(?P<earlier>earlier)|(?P<later>later)|"
    r"(?P<rest>rest of|remainder of)|(?P<early>early|early part of|early days of)|"
    r"(?P<start>beginning of|start of|turn of)|(?P<end>end of|close of)|"
    r"(?P<late>late|latter part of|latter half of))(?P<joint>[ -](?:in |on )?)"
)
_PARTS = {
    "mid": Part.MID, "earlier": Part.EARLIER, "later": Part.LATER, "rest": Part.LATER,
    "early": Part.EARLY, "start": Part.START, "end": Part.END, "late": Part.LATE,
}  # fmt: skip
_PREFIX = re.compile(
    r"(?:the )?(?:very )?(?:mid|earl|late|rest|rema|begi|star|turn|end |clos|week|w/c|last|"
    r"fina|open|"
    r"first|second|third|fourth|[a-z]+th[ -]|\d\d?(?:st|nd|rd|th))"
)
_WEEK_OF = re.compile(r"(?:the )?(?:week (?:of|beginning|starting|commencing)(?: on)?|w/c) ")


def scan(setting: Setting) -> Iterator[Found]:
    """Give what the rules read, in order."""
    end = 0
    for place, family in places(setting.low):
        if place >= end:
            found = _read(setting, FAMILIES[family], place, end)
            if found is not None:
                end = found.end
                yield found


def _read(setting: Setting, family: Family, place: int, since: int) -> Found | None:
    low = setting.low
    for start in _starts(low, place, since, family.modifiers):
        found = None
        if _PREFIX.match(low, start):
            found = _qualified(setting, start)
        if found is None:
            gate = family.digits if low[start].isdecimal() else family.words
            found = _first(setting, family.alone if start == place else gate, start)
        if found is not None and found.end > place:
            return found
    return None


def _starts(low: str, place: int, since: int, modifiers: frozenset[str]) -> list[int]:
    """Give where an expression round a trigger may begin, first places first."""
    start, starts = place, [place]
    if start > since and low[start - 1] == "'":
        start -= 1
        starts.append(start)
    for _ in range(_MOST_MODIFIERS):
        end = start - 1
        if end <= since or low[end] not in " -":
            break
        least = max(since, end - _LONGEST_MODIFIER)
        begin = max(low.rfind(" ", least, end), low.rfind("-", least, end)) + 1
        if not begin:
            if least > since:
                break
            begin = since
        word = low[begin:end]
        if word not in modifiers and not (word[:1].isdecimal() or word[-1:] == ","):
            # what follows a bracket, a quotation mark or a dash may still belong to it
            tail = _TAIL.search(word)
            if tail and (tail[0].isdecimal() or tail[0] in modifiers):
                starts.append(begin + tail.start())
            break
        start = begin
        if word not in NEVER_FIRST:
            starts.append(start)
    starts.reverse()
    return starts


def _first(setting: Setting, gate: Gate, start: int) -> Found | None:
    begun = gate.pattern.match(setting.low, start)
    if begun is None:
        return None
    for each in gate.rules[(begun.lastindex or 1) - 1 :]:
        match = each.pattern.match(setting.low, start)
        reading = match and _sound(setting, each, match)
        if match and reading:
            return Found(start, match.end(), each.id, reading)
    return None


def _sound(setting: Setting, each: Rule, match: re.Match[str]) -> Reading | None:
    """Read a match; a day before the year 1 or after 9999 has no value."""
    try:
        return each.read(setting, match)
    except (OverflowError, ValueError):
        return Reading()


def _qualified(setting: Setting, start: int, depth: int = 0) -> Found | None:
    """Read "the end of this year", "the first quarter of 2009", "the week of 10 April"."""
    low = setting.low
    prefix = _QUALIFIER.match(low, start)
    if prefix is not None:
        inner = _inner(setting, prefix.end(), depth)
        if inner is None or inner.reading.kind is not TimeKind.DATE:
            return None
        reading = attrs.evolve(inner.reading, part=_PARTS[str(_named(prefix))])
        return Found(start, inner.end, inner.rule, reading)
    part = PART.match(low, start)
    if part is not None and part["joint"]:
        inner = _inner(setting, part.end(), depth)
        reading_of_part = inner and part_of(inner.reading, part)
        if inner and reading_of_part:
            return Found(start, inner.end, "dates.part", reading_of_part)
    week = _WEEK_OF.match(low, start)
    if week is not None:
        inner = _inner(setting, week.end(), depth)
        reading_of_week = inner and week_with(inner.reading)
        if inner and reading_of_week:
            return Found(start, inner.end, "dates.week-of", reading_of_week)
    return None


def _named(prefix: re.Match[str]) -> str | None:
    return next((name for name in _PARTS if prefix[name]), None)


def _inner(setting: Setting, start: int, depth: int) -> Found | None:
    """Read the year in "the end of the first quarter of 2009", which is two phrases deep."""
    qualified = _qualified(setting, start, depth + 1) if depth < _DEEPEST else None
    return qualified or _first(setting, INNER, start)
