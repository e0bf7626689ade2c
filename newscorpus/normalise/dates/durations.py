"""Rules for spans of time without a place in the calendar, and for what comes again and again."""

import re

from newscorpus.normalise.dates.values import Reading, Rule, Setting, Tense, TimeKind, rule
from newscorpus.normalise.dates.words import MONTH, NUMBER, WEEKDAY, WHOLE, number_of, period_of

_UNIT_NAMES = (
    "(?:days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|"
    "centur(?:y|ies)|hours?|hrs?|minutes?|mins?|seconds?)"
)
_UNITS = f"(?P<unit>{_UNIT_NAMES})"
_ONE = "day|week|weekend|month|quarter|year|decade|century"
_ADVERBS = {
    "annual": "P1Y",
    "annually": "P1Y",
    "yearly": "P1Y",
    "monthly": "P1M",
    "weekly": "P1W",
    "daily": "P1D",
    "quarterly": "P3M",
    "hourly": "PT1H",
    "nightly": "P1D",
    "everyday": "P1D",
    "biennial": "P2Y",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "bimonthly": "P2M",
    "twice-weekly": "P1W",
    "weekdays": "P1W",
    "weekends": "P1W",
    "semi-annual": "P6M",
}
_BACK = frozenset({"past", "last", "previous", "recent"})
_LOOKS = re.compile(
    r"(?<![a-z])(?:for|in|within|over|about|almost|nearly|after|than|took|takes?|taking|lasts?|"
    r"lasted|lasting|spent|spend|roughly|around|under|least|only|just|once|through|throughout|"
    r"up to|by|be) (?:the )?$"
)
_COUNTED_BEFORE = re.compile(
    r"(?:\d[\d,.]*(?:[kmb]|bn|th)?|million|billion|trillion|thousand|hundred|times|time|once|twice|"
    r"percent|per cent|%|half|dollars|pounds|euros|cents|people|hours|days|minutes) ?$"
)
_AFTER = re.compile(r" (?:after|before|later|earlier|since)\b")
_FURTHER = 16


def _span(setting: Setting, found: re.Match[str]) -> Reading | None:
    """Three years, 18 months, 41-year; "a week" after a word that measures."""
    words, unit = found["number"], found["unit"]
    if words in {"a", "an", "another"} and unit not in {"decade", "century"}:
        start = found.start()
        before = max(0, start - _FURTHER)
        if _COUNTED_BEFORE.search(setting.low, before, start) and not _AFTER.match(
            setting.low, found.end()
        ):
            return Reading(kind=TimeKind.SET, period=period_of(1, unit))
        is_sole = words == "another" or setting.whole or found["more"].strip(" -")
        if not is_sole and not _LOOKS.search(setting.low, before, start):
            return None
    return Reading(kind=TimeKind.DURATION, period=period_of(number_of(words), unit))


def _counted(_: Setting, found: re.Match[str]) -> Reading:
    """The past three years, the next six months."""
    direction = Tense.PAST if found["word"] in _BACK else Tense.FUTURE
    period = period_of(number_of(found["number"]), found["unit"])
    return Reading(kind=TimeKind.DURATION, period=period, direction=direction)


def _one(_: Setting, found: re.Match[str]) -> Reading:
    """The past year, the last decade: a span up to the reference date, and no calendar unit."""
    direction = Tense.PAST if found["word"] in _BACK else Tense.FUTURE
    period = period_of(1, found["unit"])
    return Reading(kind=TimeKind.DURATION, period=period, direction=direction)


def _vague(_: Setting, found: re.Match[str]) -> Reading:
    """For years, in decades, decades-long, all day."""
    number = 1 if found[0].startswith(("all", "the whole", "the entire")) else None
    return Reading(kind=TimeKind.DURATION, period=period_of(number, found["unit"]))


def _every(_: Setting, found: re.Match[str]) -> Reading | None:
    """Every year, each Monday, every two weeks, every January."""
    unit = found["unit"]
    words = (found["number"] or "one").strip()
    number = 2 if words == "other" else None if words == "few" else number_of(words)
    if unit.endswith("day") and unit != "day":
        return Reading(kind=TimeKind.SET, period=period_of(number, "week"))
    if re.fullmatch(MONTH, unit):
        return Reading(kind=TimeKind.SET, period=period_of(number, "year"))
    if unit in {"morning", "afternoon", "evening", "night", "summer", "winter", "spring", "autumn"}:
        unit = "day" if unit in {"morning", "afternoon", "evening", "night"} else "year"
    return Reading(kind=TimeKind.SET, period=period_of(number, unit))


def _per(_: Setting, found: re.Match[str]) -> Reading:
    """Per year, twice a week."""
    return Reading(kind=TimeKind.SET, period=period_of(1, found["unit"]))


def _adverb(setting: Setting, found: re.Match[str]) -> Reading | None:
    """Annual, weekly; but not the Daily Mail."""
    if setting.text[found.start()].isupper() and not setting.whole:
        return None
    return Reading(kind=TimeKind.SET, period=_ADVERBS[found[0]])


def _weekdays(setting: Setting, found: re.Match[str]) -> Reading | None:
    """On Mondays."""
    del setting, found
    return Reading(kind=TimeKind.SET, period="P1W")


_NOT_AGE = r"(?![ -]old| of age|-olds)"
_ABOUT = r"(?:(?:about|almost|nearly|over|more than|less than|around|at least|up to|under) )?"

SET_RULES: tuple[Rule, ...] = (
    rule(
        "every",
        rf"(?:every|each) (?P<number>(?:other|few|{WHOLE}) )?(?P<unit>day|night|week|"
        rf"weekend|month|quarter|year|decade|century|hour|minute|second|morning|afternoon|"
        rf"evening|summer|winter|spring|autumn|{WEEKDAY}|{MONTH})s?",
        _every,
    ),
    rule(
        "per",
        rf"(?:once |twice )?(?:per|a) (?P<unit>(?<=per ){_UNIT_NAMES}|(?:(?<=once a )|"
        rf"(?<=twice a ))(?:{_ONE}))",
        _per,
    ),
    rule(
        "weekdays",
        r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:(?<=s)| (?:mornings|"
        r"afternoons|evenings|nights))(?! ago)",
        _weekdays,
    ),
    rule("adverb", rf"{'|'.join(sorted(_ADVERBS, key=len, reverse=True))}", _adverb),
)

DURATION_RULES: tuple[Rule, ...] = (
    rule(
        "span-from-here",
        rf"(?:the |these |this )?(?P<word>past|last|next|coming|previous|following|first) "
        rf"(?P<number>{NUMBER})[ -](?:[a-z]+ing )?{_UNITS}",
        _counted,
    ),
    rule("span-from-here", rf"(?:the (?P<word>past|last|next|coming)) (?P<unit>{_ONE})", _one),
    rule(
        "span",
        rf"{_ABOUT}(?P<number>{NUMBER})(?P<more>-| (?:consecutive |straight |more |long |"
        rf"full |whole |further |additional |extra |calendar |short |trading |working |"
        rf"business )?){_UNITS}(?:-long)?{_NOT_AGE}",
        _span,
    ),
    rule(
        "span-vague",
        r"(?:(?<=for )|(?<=in )|(?<=over )|(?<=after )|(?<=took ))(?:many |the )?"
        r"(?P<unit>days|weeks|months|years|decades|centuries|hours|minutes)",
        _vague,
    ),
    rule("span-vague", r"(?P<unit>days|weeks|months|years|decades|centuries|hours)-long", _vague),
    rule(
        "span-vague",
        r"(?:all|the whole|the entire) (?P<unit>day|week|month|year)(?: long)?",
        _vague,
    ),
)
