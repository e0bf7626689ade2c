"""Joining what stands side by side: the ends of a range, and a day with a time of day."""

import re

import attrs

from newscorpus.normalise.dates.values import Reading, Setting, TimeBasis, TimeKind, date_of


@attrs.frozen
class Found:
    """What a rule has read, and where."""

    start: int
    end: int
    rule: str
    reading: Reading


_RANGE = re.compile(r"(?P<to> to (?:the )?(?:end of )?| until | till | thru | through )|"
                    r"(?P<and> and )|(?P<dash> ?[-–—] ?)")  # fmt: skip
_OPENING = re.compile(r"(?<![a-z])(?:(?P<between>between )|(?P<from>from ))(?:the )?$")
_TIME_BETWEEN = re.compile(
    r",? (?:at |on |of |from |around |about |@ |by |in the |in |late |early )?"
)
_LONGEST_OPENING = 14
_YEAR_LENGTH, _DAY_LENGTH = 4, 10


def join(setting: Setting, found: list[Found]) -> list[Found]:
    """Join neighbours where the words between them say that they belong together."""
    joined: list[Found] = []
    for one in found:
        last = joined[-1] if joined else None
        both = None
        if last is not None and one.start - last.end <= _LONGEST_OPENING:
            both = _day_and_time(setting, last, one) or _range(setting, last, one)
        if both is not None:
            joined[-1] = both
        else:
            joined.append(one)
    return [one for one in joined if one.reading.lacks != "date"]


def _day_and_time(setting: Setting, first: Found, second: Found) -> Found | None:
    kinds = {first.reading.kind, second.reading.kind}
    if kinds != {TimeKind.DATE, TimeKind.TIME}:
        return None
    gap = setting.low[first.end : second.start]
    if gap and not _TIME_BETWEEN.fullmatch(gap):
        return None
    if _lies_apart(first.reading, second.reading, gap):
        return None
    if gap == ", " and first.reading.kind is TimeKind.TIME:
        return None
    day = first if first.reading.kind is TimeKind.DATE else second
    time = second if day is first else first
    if time.reading.edtf and time.reading.edtf != day.reading.edtf:
        return None
    reading = attrs.evolve(day.reading, kind=TimeKind.TIME, part=None)
    return Found(first.start, second.end, "dates.day-and-time", reading)


def _lies_apart(first: Reading, second: Reading, gap: str) -> bool:
    """Say whether "morning" stands otherwise than in "Monday morning" or "morning of 5 May"."""
    return (first.lacks == "date" and gap != " of ") or (second.lacks == "date" and gap != " ")


def _range(setting: Setting, first: Found, second: Found) -> Found | None:
    if not first.reading.kind is second.reading.kind is TimeKind.DATE:
        return None
    between = _RANGE.fullmatch(setting.low, first.end, second.start)
    if between is None:
        return None
    opening = _OPENING.search(setting.low, max(0, first.start - _LONGEST_OPENING), first.start)
    if between["and"] and not (opening and opening["between"]):
        return None
    if (
        between["to"]
        and not opening
        and len(first.reading.edtf or "") != len(second.reading.edtf or "")
    ):
        return None
    ends = _ends(_bounded(setting, first.reading), _bounded(setting, second.reading))
    if ends is None:
        return None
    start = first.start if opening is None else opening.start()
    stated = TimeBasis.STATED
    is_stated = second.reading.basis is stated and (
        first.reading.basis is stated or first.reading.lacks == "year"
    )
    reading = Reading(
        edtf="/".join(ends) if all(ends) else None,
        basis=stated if is_stated else TimeBasis.RELATIVE,
        direction=second.reading.direction,
    )
    return Found(start, second.end, "dates.range", reading)


def _bounded(setting: Setting, reading: Reading) -> Reading:
    """Take "now" for the reference date, which it is as an end."""
    is_now = reading.lacks == "bounds" and setting.day is not None
    return attrs.evolve(reading, edtf=f"{setting.day}") if is_now else reading


def _ends(first: Reading, second: Reading) -> tuple[str, str] | None:
    """Give both ends; empty where they are not known, None where they make no range."""
    if not second.edtf or not (first.edtf or first.tail):
        return "", ""
    end = second.edtf.rpartition("/")[2]
    start = (first.edtf or end[:_YEAR_LENGTH] + first.tail).partition("/")[0]
    if first.lacks == "year":
        start = end[:_YEAR_LENGTH] + start[_YEAR_LENGTH:]
        if start[_YEAR_LENGTH:] > end[_YEAR_LENGTH:]:
            if second.lacks == "year":
                end = _in_year(end, 1)
            else:
                start = _in_year(start, -1)
    elif second.lacks == "year" and first.basis is TimeBasis.STATED:
        end = start[:_YEAR_LENGTH] + end[_YEAR_LENGTH:]
    elif second.lacks == "day" and len(start) == len(end) == _DAY_LENGTH and end < start:
        end = _a_week_later(end)
    whole = date_of(f"{start}/{end}")
    return None if whole is None or start == end else (start, end)


def _in_year(edtf: str, steps: int) -> str:
    year = edtf[:_YEAR_LENGTH]
    return f"{int(year) + steps:04}{edtf[_YEAR_LENGTH:]}" if year.isdecimal() else edtf


def _a_week_later(edtf: str) -> str:
    day = date_of(edtf)
    if day is None or day.earliest is None:
        return edtf
    return type(day.earliest).fromordinal(day.earliest.toordinal() + 7).isoformat()
