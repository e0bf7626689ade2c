"""The words for a date, in the language of whoever reads them."""

from newscorpus.models import calendar
from newscorpus.models.edtf import Edge, Expression, Interval, Simple, parse_edtf  # noqa: F401 -- the example reads with it
from newscorpus.models.speech import ENGLISH, Speech, gettext_noop

_FULL_YEAR, _LONG_YEAR = 1_000, 10_000
_GROUPINGS = {
    "21": gettext_noop("spring"),
    "22": gettext_noop("summer"),
    "23": gettext_noop("autumn"),
    "24": gettext_noop("winter"),
    "25": gettext_noop("northern spring"),
    "26": gettext_noop("northern summer"),
    "27": gettext_noop("northern autumn"),
    "28": gettext_noop("northern winter"),
    "29": gettext_noop("southern spring"),
    "30": gettext_noop("southern summer"),
    "31": gettext_noop("southern autumn"),
    "32": gettext_noop("southern winter"),
    "33": gettext_noop("first quarter"),
    "34": gettext_noop("second quarter"),
    "35": gettext_noop("third quarter"),
    "36": gettext_noop("fourth quarter"),
    "37": gettext_noop("first four months"),
    "38": gettext_noop("second four months"),
    "39": gettext_noop("last four months"),
    "40": gettext_noop("first half"),
    "41": gettext_noop("second half"),
}
_FIRST_QUARTER = "33"
_WHOLLY = {
    "": gettext_noop("%(date)s"),
    "?": gettext_noop("perhaps %(date)s"),
    "~": gettext_noop("about %(date)s"),
    "%": gettext_noop("perhaps about %(date)s"),
}
_PARTLY = {
    "?": gettext_noop("%(parts)s uncertain"),
    "~": gettext_noop("%(parts)s approximate"),
    "%": gettext_noop("%(parts)s uncertain and approximate"),
}
_PARTS = (gettext_noop("year"), gettext_noop("month"), gettext_noop("day"))


def words(date: Expression | Edge, speech: Speech = ENGLISH) -> str:
    """Write a date for people, and an open or unknown end as what it is.

    Args:
        date: The date.
        speech: How the language of the readers words dates; without it, British English.

    Examples:
        >>> words(parse_edtf("2021-04-07/2021-05-09"))
        '7 April – 9 May 2021'
    """
    if isinstance(date, Edge):
        return speech.gettext("open") if date is Edge.OPEN else speech.gettext("unknown")
    if isinstance(date, Interval):
        return _interval_words(date.start, date.end, speech)
    if isinstance(date, Simple):
        return _marked_words(date, speech)
    members = [_member_words(member, speech, every=date.every) for member in date.members]
    return speech.listed(members, every=date.every)


def _member_words(member: Simple | Interval, speech: Speech, *, every: bool) -> str:
    if isinstance(member, Simple):
        return words(member, speech)
    gettext, first, last = speech.gettext, words(member.start, speech), words(member.end, speech)
    if isinstance(member.start, Edge):
        both, either = (
            gettext("%(date)s and earlier", date=last),
            gettext("%(date)s or earlier", date=last),
        )
    elif isinstance(member.end, Edge):
        both, either = (
            gettext("%(date)s and later", date=first),
            gettext("%(date)s or later", date=first),
        )
    else:
        both = either = gettext("%(first)s to %(last)s", first=first, last=last)
    return both if every else either


def _interval_words(start: Simple | Edge, end: Simple | Edge, speech: Speech) -> str:
    gettext, first, last = speech.gettext, words(start, speech), words(end, speech)
    if isinstance(start, Edge) and isinstance(end, Edge):
        return gettext("start %(start)s, end %(end)s", start=first, end=last)
    if isinstance(start, Edge):
        if start is Edge.UNKNOWN:
            return gettext("until %(date)s, start unknown", date=last)
        return gettext("until %(date)s", date=last)
    if isinstance(end, Edge):
        if end is Edge.UNKNOWN:
            return gettext("from %(date)s, end unknown", date=first)
        return gettext("from %(date)s", date=first)
    alike = len(start.parts) == len(end.parts) and not any((*start.marks, *end.marks))
    return speech.stretch(first, last, alike=alike)


def _marked_words(date: Simple, speech: Speech) -> str:
    """Write a date with what its marks say."""
    plain, gettext = _plain_words(date, speech), speech.gettext
    if len(set(date.marks)) == 1:
        return gettext(_WHOLLY[date.marks[0]], date=plain)
    named = list(zip(date.marks, _PARTS, strict=False))
    doubts = [
        gettext(
            _PARTLY[doubt],
            parts=speech.listed(
                [gettext(part) for mark, part in named if mark == doubt], every=True
            ),
        )
        for doubt in dict.fromkeys(filter(None, date.marks))
    ]
    return gettext("%(date)s (%(doubts)s)", date=plain, doubts=speech.comma.join(doubts))


def _plain_words(date: Simple, speech: Speech) -> str:
    gettext = speech.gettext
    plain = _timeless_words(date, speech) if date.month else _year_words(date.year, speech)[0]
    if not date.time:
        return plain
    clock, zone = date.time[:8].removesuffix(":00"), date.time[8:].replace("-", "−")
    offset = f" UTC{zone.removeprefix('Z')}" if zone else ""
    return gettext("%(date)s, %(time)s", date=plain, time=f"{clock}{offset}")


def _timeless_words(date: Simple, speech: Speech) -> str:
    gettext = speech.gettext
    if date.month in _GROUPINGS:
        named = gettext(_GROUPINGS[date.month])
        return _of_year(named, date.year, speech, is_part=date.month >= _FIRST_QUARTER)
    if not date.month.isdecimal():
        named = (
            gettext("a month")
            if date.month == "XX"
            else gettext("month %(number)s", number=date.month)
        )
        if date.month == date.day == "XX":
            return _of_year(gettext("a day"), date.year, speech, is_part=True)
        month = _of_year(named, date.year, speech, is_part=True)
    elif date.day.isdecimal():
        return _of_year(speech.day(int(date.month), int(date.day)), date.year, speech, date)
    else:
        month = _of_year(speech.month(int(date.month)), date.year, speech, date)
    return _day_words(date.day, month, speech)


def _day_words(day: str, month: str, speech: Speech) -> str:
    if day == "XX":
        return speech.gettext("a day of %(month)s", month=month)
    if day:
        return speech.gettext("day %(day)s of %(month)s", day=day.lstrip("0"), month=month)
    return month


def _of_year(
    named: str, year: str, speech: Speech, date: Simple | None = None, *, is_part: bool = False
) -> str:
    """Add the year to a day, a month or a longer part of it."""
    gettext = speech.gettext
    if date and year.isdecimal() and int(year) >= _FULL_YEAR:
        day = int(date.day) if date.day.isdecimal() else None
        return speech.calendar_date(int(year), int(date.month), day)
    shown, is_one = _year_words(year, speech)
    if not is_one:
        return gettext("%(date)s, %(year)s", date=named, year=shown)
    if is_part:
        return gettext("%(part)s of %(year)s", part=named, year=shown)
    return gettext("%(date)s %(year)s", date=named, year=shown)


def _year_words(text: str, speech: Speech) -> tuple[str, bool]:
    """Write a year, and say whether it is a single one."""
    years, gettext = calendar.years_of(text), speech.gettext
    if years is None:
        return gettext("year unknown"), False
    if not isinstance(years, range):
        return text, True
    first, last = _era(years[0], speech), _era(years[-1], speech)
    if "S" in text and first != last:
        (estimate,) = calendar.years_of(text.partition("S")[0]) or ()
        about = {"year": _era(estimate, speech), "first": first, "last": last}
        return gettext("about %(year)s, between %(first)s and %(last)s", **about), False
    if len(years) == 1:
        return first, True
    # 200X is not "the 2000s", which could be the century.
    if text[:3].isdecimal() and text[3:] == "X" and text[2] != "0" and text[0] != "0":
        return gettext("%(year)ss", year=first), False
    return gettext("between %(first)s and %(last)s", first=first, last=last), False


def _era(year: int, speech: Speech) -> str:
    number = year if year > 0 else 1 - year
    digits = str(number) if number < _LONG_YEAR else speech.number(number)
    if year <= 0:
        return speech.gettext("%(year)s BC", year=digits)
    return speech.gettext("AD %(year)s", year=digits) if year < _FULL_YEAR else digits
