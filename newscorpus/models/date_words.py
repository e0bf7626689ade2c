"""What people are told of a date: how finely it is known, and the words for it."""

import bisect
from collections.abc import Iterable
from enum import StrEnum

from newscorpus.models import calendar
from newscorpus.models.edtf import Edge, Expression, Interval, Simple, parse_edtf  # noqa: F401 -- the examples read with it

_FULL_YEAR, _LONG_YEAR = 1_000, 10_000
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH_STEMS = tuple(name[:3].lower() for name in MONTH_NAMES)
WEEKDAY_STEMS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""By which any spelling of a month or weekday in English is told."""

_GROUPINGS = {
    "21": "spring", "22": "summer", "23": "autumn", "24": "winter",
    "25": "northern spring", "26": "northern summer",
    "27": "northern autumn", "28": "northern winter",
    "29": "southern spring", "30": "southern summer",
    "31": "southern autumn", "32": "southern winter",
    "33": "first quarter", "34": "second quarter", "35": "third quarter", "36": "fourth quarter",
    "37": "first four months", "38": "second four months", "39": "last four months",
    "40": "first half", "41": "second half",
}  # fmt: skip
_BEFORE = {"": "", "?": "perhaps ", "~": "about ", "%": "perhaps about "}
_AFTER = {"?": "uncertain", "~": "approximate", "%": "uncertain and approximate"}


class Precision(StrEnum):
    """How finely a date is known, finest first."""

    SECOND = "second"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    QUADRIMESTER = "quadrimester"
    SEMESTER = "semester"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    NONE = "none"


def precision_of(date: Expression) -> Precision:
    """Give the finest part that is wholly known; of several dates, that of the coarsest.

    Examples:
        >>> precision_of(parse_edtf("2021-04-07/202X")).value
        'decade'
    """
    known = map(_precision, _singles(date))
    return max(known, key=list(Precision).index, default=Precision.NONE)


def _singles(expression: Expression) -> Iterable[Simple]:
    if isinstance(expression, Simple):
        return (expression,)
    if isinstance(expression, Interval):
        return (edge for edge in (expression.start, expression.end) if isinstance(edge, Simple))
    return (single for member in expression.members for single in _singles(member))


def _precision(date: Simple) -> Precision:
    if date.day.isdecimal():
        return Precision.SECOND if date.time else Precision.DAY
    if date.month in calendar.SEASONS:
        finer = (Precision.SEASON, Precision.QUARTER, Precision.QUADRIMESTER, Precision.SEMESTER)
        return finer[bisect.bisect(("33", "37", "40"), date.month)]
    if date.month.isdecimal():
        return Precision.MONTH
    years = calendar.years_of(date.year)
    if years is None:
        return Precision.NONE
    masked = len(date.year) - len(date.year.rstrip("X"))
    coarser = (Precision.YEAR, Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM)
    return coarser[min(3, masked or (len(str(len(years))) - 1 if "S" in date.year else 0))]


def words(date: Expression | Edge) -> str:
    """Write a date in British English, and an open or unknown end as what it is.

    Examples:
        >>> words(parse_edtf("2021-04-07/2021-05-09"))
        '7 April – 9 May 2021'
    """
    if isinstance(date, Edge):
        return "open" if date is Edge.OPEN else "unknown"
    if isinstance(date, Interval):
        return _interval_words(date.start, date.end)
    if isinstance(date, Simple):
        return _marked_words(date)
    joint = "and" if date.every else "or"
    members = [_member_words(member, joint) for member in date.members]
    return f" {joint} ".join(filter(None, (", ".join(members[:-1]), members[-1])))


def _member_words(member: Simple | Interval, joint: str) -> str:
    if isinstance(member, Simple):
        return words(member)
    if isinstance(member.start, Edge):
        return f"{words(member.end)} {joint} earlier"
    later = f" {joint} later" if isinstance(member.end, Edge) else f" to {words(member.end)}"
    return words(member.start) + later


def _interval_words(start: Simple | Edge, end: Simple | Edge) -> str:
    if isinstance(start, Edge) and isinstance(end, Edge):
        return f"start {words(start)}, end {words(end)}"
    if isinstance(start, Edge):
        return f"until {words(end)}" + (", start unknown" if start is Edge.UNKNOWN else "")
    if isinstance(end, Edge):
        return f"from {words(start)}" + (", end unknown" if end is Edge.UNKNOWN else "")
    first, last = words(start).split(" "), words(end).split(" ")
    shared: list[str] = []
    if len(start.parts) == len(end.parts) and not any((*start.marks, *end.marks)):
        # What both ends have in common is said once: 7–9 April 2021, 7 April – 9 May 2021.
        while min(len(first), len(last)) > 1 and first[-1] == last[-1]:
            shared.insert(0, first.pop())
            last.pop()
    dash = "–" if len(first) == len(last) == 1 else " – "
    return " ".join([dash.join((" ".join(first), " ".join(last))), *shared])


def _marked_words(date: Simple) -> str:
    """Write a date with what its marks say."""
    plain = _plain_words(date)
    if len(set(date.marks)) == 1:
        return _BEFORE[date.marks[0]] + plain
    named = list(zip(date.marks, ("year", "month", "day"), strict=False))
    doubts = (
        f"{' and '.join(part for mark, part in named if mark == doubt)} {_AFTER[doubt]}"
        for doubt in dict.fromkeys(filter(None, date.marks))
    )
    return f"{plain} ({', '.join(doubts)})"


def _plain_words(date: Simple) -> str:
    year, is_one = _year_words(date.year)
    after, of_year = (f" {year}", f" of {year}") if is_one else (f", {year}",) * 2
    if date.month in _GROUPINGS:
        return _GROUPINGS[date.month] + (after if date.month < "33" else of_year)
    if not date.month:
        return year
    if named := date.month.isdecimal():
        month = MONTH_NAMES[int(date.month) - 1] + after
    else:
        month = ("a month" if date.month == "XX" else f"month {date.month}") + of_year
    if date.day == "XX":
        plain = f"a day{of_year}" if date.month == "XX" else f"a day of {month}"
    elif named and date.day.isdecimal():
        plain = f"{int(date.day)} {month}"
    else:
        plain = f"day {date.day.lstrip('0')} of {month}" if date.day else month
    if date.time:
        clock, zone = date.time[:8].removesuffix(":00"), date.time[8:].replace("-", "−")
        plain += f", {clock}" + (f" UTC{zone.removeprefix('Z')}" if zone else "")
    return plain


def _year_words(text: str) -> tuple[str, bool]:
    """Write a year, and say whether it is a single one."""
    years = calendar.years_of(text)
    if years is None:
        return "year unknown", False
    if not isinstance(years, range):
        return text, True
    first, last = _era(years[0]), _era(years[-1])
    if "S" in text and first != last:
        (estimate,) = calendar.years_of(text.partition("S")[0]) or ()
        return f"about {_era(estimate)}, between {first} and {last}", False
    if len(years) == 1:
        return first, True
    # 200X is not "the 2000s", which could be the century.
    is_decade = text[:3].isdecimal() and text[3:] == "X" and text[2] != "0" and text[0] != "0"
    return f"{first}s" if is_decade else f"between {first} and {last}", False


def _era(year: int) -> str:
    number = year if year > 0 else 1 - year
    digits = str(number) if number < _LONG_YEAR else f"{number:,}"
    return f"{digits} BC" if year <= 0 else f"AD {digits}" if year < _FULL_YEAR else digits
