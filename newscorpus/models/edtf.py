"""The notation of dates: EDTF read into its parts, and written back.

It is ISO 8601-2:2019 as https://www.loc.gov/standards/datetime/ describes it, all of levels 0 to 2.
"""

import itertools
import re
from collections.abc import Iterator
from enum import StrEnum

import attrs

from newscorpus.models import calendar
from newscorpus.models.calendar import Day, Extent, Pattern

LONGEST_TEXT = 10_000
"""The most code points of a date; a list of a thousand years is shorter."""

_SHORTEST_LONG_YEAR, _LONGEST_YEAR = 5, 18
_SHOWN = 60

_SIMPLE = re.compile(
    r"""
    (?P<year_mark>[?~%]?)
    (?P<year> Y-?[1-9][0-9]{0,17} (?:E[1-9][0-9]?)? (?:S[1-9][0-9]?)?
            | -?[0-9]{4}S[1-4] | -?[0-9X]{4} )
    (?P<year_group>[?~%]?)
    (?: -(?P<month_mark>[?~%]?) (?P<month>[0-9X]{2}) (?P<month_group>[?~%]?)
    (?: -(?P<day_mark>[?~%]?) (?P<day>[0-9X]{2}) (?P<day_group>[?~%]?)
    (?: T(?P<time>[0-9]{2}:[0-9]{2}:[0-9]{2} (?: Z | [+-][0-9]{2} (?: :[0-9]{2} )? )? )
    )? )? )?
    """,
    re.VERBOSE,
)
_TIME = re.compile(
    "(?!.*-00(?::00)?$)(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
    "(?:Z|[+-](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?"
)
_WANTED = {
    "start": "a date starts with a year of four digits, X for an unknown digit (2021, 201X, "
    "-0044), or with Y and a year of 5 to 18 digits",
    "year": "a year may be followed by ?, ~ or %, or by a hyphen and a month of two digits",
    "month": "a month may be followed by ?, ~ or %, or by a hyphen and a day of two digits",
    "day": "a day may be followed by ?, ~ or %, or by a time as T23:20:30 or T23:20:30+04:30",
    "time": "a time may be followed by Z or an offset as +04 or +04:30",
}


@attrs.frozen
class DateError(ValueError):
    """A text that is not a date in EDTF.

    Examples:
        >>> print(DateError("2021-13", 5, "a month is 01 to 12"))
        '2021-13' at 5: a month is 01 to 12
    """

    text: str
    """The whole text."""

    position: int
    """The first code point that cannot stand, counted from 0."""

    reason: str
    """What is allowed there."""

    def __str__(self) -> str:
        shown = self.text if len(self.text) <= _SHOWN else f"{self.text[:_SHOWN]}…"
        return f"{shown!r} at {self.position}: {self.reason}"


class Edge(StrEnum):
    """An end of an interval that is not a date."""

    OPEN = ".."
    UNKNOWN = ""


@attrs.frozen
class Simple:
    """A year, month or day, each part as it is written; a part that is not written is empty."""

    year: str
    month: str = ""
    """Or the code of a season, quarter and the like."""

    day: str = ""
    time: str = ""
    """With the offset, without the T."""

    marks: tuple[str, ...] = ("",)
    """For each part that is written `?` for uncertain, `~` approximate, `%` both, or nothing."""

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts that are written, without the time."""
        return tuple(filter(None, (self.year, self.month, self.day)))

    def __str__(self) -> str:
        # One mark for the first parts stands after them; any other stands before its part.
        shared = len([*itertools.takewhile(self.marks[0].__eq__, self.marks)])
        if any(self.marks[shared:]):
            return "-".join(map("".join, zip(self.marks, self.parts, strict=True)))
        marked = "-".join(self.parts[:shared]) + self.marks[0]
        return "-".join((marked, *self.parts[shared:])) + (self.time and f"T{self.time}")

    def patterns(self, *, doubting: bool = False) -> tuple[Pattern, ...]:
        """Give the days that it allows; doubting, as if its marked parts were unknown."""
        year, month, day = (
            "X" if doubting and mark else part
            for mark, part in itertools.zip_longest(self.marks, (self.year, self.month, self.day))
        )
        return calendar.patterns_of(year, month, day, likeliest=not doubting)

    def extents(self, *, doubting: bool = False, whole: bool = False) -> tuple[Extent, ...]:
        """Give its one extent.

        Args:
            doubting: Whether its marked parts count as unknown, and its season in every reading.
            whole: Whether all of a year or month is meant, or a day in it.
        """
        patterns = self.patterns(doubting=doubting)
        bounds = [pattern.bounds for pattern in patterns]
        first, last = min(bounds)[0], max(bounds, key=lambda each: each[1])[1]
        known = not any(self.marks) and "X" not in str(self) and "S" not in self.year
        if whole and known and len(calendar.SEASONS.get(self.month, ())) <= 1:
            return (Extent((first, first), (last, last), patterns),)
        return (Extent((first, last), (first, last), patterns),)


@attrs.frozen
class Interval:
    """The time from a start to an end, or in a set each value from one to the other."""

    start: Simple | Edge
    end: Simple | Edge

    def __str__(self) -> str:
        return f"{self.start}/{self.end}"

    def extents(self, *, doubting: bool = False, whole: bool = False) -> tuple[Extent, ...]:
        """Give its one extent, from some day in its start to some day in its end."""
        del whole  # the days between are meant anyway
        anywhen = (calendar.BEGINNING, calendar.END)
        (first, begun), (ending, last) = (
            anywhen if isinstance(edge, Edge) else edge.extents(doubting=doubting)[0].begins
            for edge in (self.start, self.end)
        )
        return (Extent((first, min(begun, last)), (max(first, ending), last)),)


@attrs.frozen
class Several:
    """A set of dates."""

    every: bool
    """Whether all of them are meant, or one."""

    members: tuple[Simple | Interval, ...]

    def __str__(self) -> str:
        # Within a set an interval is written with two dots, and nothing where it is open.
        written = (re.sub(r"^[.]{2}/|/[.]{2}$|/", "..", str(member)) for member in self.members)
        return f"{{{','.join(written)}}}" if self.every else f"[{','.join(written)}]"

    def extents(self, *, doubting: bool = False, whole: bool = False) -> tuple[Extent, ...]:
        """Give the extent of each member and, if all are meant, of them together."""
        whole = whole and self.every
        inner = [member.extents(doubting=doubting, whole=whole)[0] for member in self.members]
        if not self.every:
            return tuple(Extent(*((e.begins[0], e.ends[1]),) * 2, e.patterns) for e in inner)
        begins = min(e.begins[0] for e in inner), min(e.begins[1] for e in inner)
        ends = max(e.ends[0] for e in inner), max(e.ends[1] for e in inner)
        return (*inner, Extent(begins, ends))


Expression = Simple | Interval | Several
"""Any date."""


def bounds(date: Expression) -> tuple[Day, Day]:
    """Give the first and the last day that a date allows as it is written.

    Examples:
        >>> bounds(parse_edtf("201X-05"))
        ((2010, 5, 1), (2019, 5, 31))
    """
    extents = date.extents()
    return min(extent.begins[0] for extent in extents), max(extent.ends[1] for extent in extents)


def parse_edtf(text: str) -> Expression:
    """Read a date.

    Raises:
        DateError: If the text is not a date in EDTF, or names a day that does not exist.

    Examples:
        >>> parse_edtf("2021-04~")
        Simple(year='2021', month='04', day='', time='', marks=('~', '~'))
    """
    if len(text) > LONGEST_TEXT:
        raise DateError(text, LONGEST_TEXT, f"a date has at most {LONGEST_TEXT} code points")
    if text[:1] in {"[", "{"}:
        return _several(text)
    slash = text.find("/")
    if slash < 0:
        return _simple(text, 0, len(text))
    start, end = (
        Edge(text[a:b]) if text[a:b] in {"", ".."} else _simple(text, a, b, timed=False)
        for a, b in ((0, slash), (slash + 1, len(text)))
    )
    return _ordered(text, slash + 1, Interval(start, end))


def _several(text: str) -> Several:
    closing = "]" if text[0] == "[" else "}"
    if not text.endswith(closing):
        raise DateError(text, len(text), f"a set that starts with {text[0]} ends with {closing}")
    members: list[Simple | Interval] = []
    start = 1
    for piece in text[1:-1].split(","):
        members.append(_member(text, start, start + len(piece)))
        start += len(piece) + 1
    return Several(text[0] == "{", tuple(members))


def _member(text: str, start: int, end: int) -> Simple | Interval:
    dots = text.find("..", start, end)
    if dots < 0:
        return _simple(text, start, end, timed=False)
    if dots == start > 1 or dots + 2 == end < len(text) - 1:
        raise DateError(text, dots, "only a set as a whole may begin or end with ..")
    first = Edge.OPEN if dots == start else _simple(text, start, dots, timed=False)
    last_open = dots + 2 == end and first is not Edge.OPEN
    last = Edge.OPEN if last_open else _simple(text, dots + 2, end, timed=False)
    if len({len(edge.parts) for edge in (first, last) if isinstance(edge, Simple)}) > 1:
        raise DateError(text, dots + 2, "both ends of a range in a set are years, months or days")
    return _ordered(text, dots + 2, Interval(first, last))


def _ordered(text: str, position: int, interval: Interval) -> Interval:
    first, last = bounds(interval)
    if first > last:
        raise DateError(text, position, "an end is not before its start")
    return interval


def _simple(text: str, start: int, end: int, *, timed: bool = True) -> Simple:
    found = _SIMPLE.match(text, start, end)
    if not found:
        raise DateError(text, start, _WANTED["start"])
    if found.end() < end:
        part = next(name for name in ("time", "day", "month", "year") if found[name])
        raise DateError(text, found.end(), _WANTED[part])
    date = _marked(found.groupdict(""))
    for part, reason in _faults(date, timed=timed):
        raise DateError(text, found.start(part), reason)
    return date


def _marked(found: dict[str, str]) -> Simple:
    parts = [name for name in ("year", "month", "day") if found[name]]
    # A mark before a part is for that part, a mark after it is for all parts up to it.
    marks = [
        {found[f"{part}_mark"], *(found[f"{later}_group"] for later in parts[number:])} - {""}
        for number, part in enumerate(parts)
    ]
    both = tuple("%" if len(each) > 1 else "".join(each) for each in marks)
    return Simple(found["year"], found["month"], found["day"], found["time"], both)


def _faults(date: Simple, *, timed: bool) -> Iterator[tuple[str, str]]:
    """Give what is wrong with a date of the right shape, and with which part of it."""
    is_long = date.year[0] == "Y" or "S" in date.year
    if date.year == "-0000" or (is_long and not _is_long_year(date.year)):
        yield "year", _WANTED["start"]
    if date.month and is_long:
        yield "month", "a year with Y or S stands alone"
    is_season = date.month in calendar.SEASONS
    if not (is_season or calendar.matching(date.month, calendar.MONTHS)):
        yield "month", "a month is 01 to 12, X for an unknown digit; a season is 21 to 41"
    if date.day and is_season:
        yield "day", "a season has no days"
    if date.day and not any(pattern.exists() for pattern in date.patterns()):
        yield "day", "a day is 01 to 31, X for an unknown digit, and one that its month has"
    if date.time and (not timed or "X" in str(date) or any(date.marks)):
        yield "time", "only a single day, wholly known, can have a time"
    if date.time and not _TIME.fullmatch(date.time):
        yield "time", "a time is 00:00:00 to 23:59:59, its offset -23:59 to +23:59 but not -00:00"


def _is_long_year(text: str) -> bool:
    number, _, significant = text.lstrip("Y-").partition("S")
    mantissa, _, exponent = number.partition("E")
    size = len(mantissa.lstrip("0")) + int(exponent or 0)
    least = _SHORTEST_LONG_YEAR if text[0] == "Y" else 1
    return max(least, int(significant or 1)) <= size <= _LONGEST_YEAR
