"""Rules for dates reckoned from a reference date: today, last year, three years ago."""

import re

from newscorpus.normalise.dates.cues import looks_back, tense_at
from newscorpus.normalise.dates.reckoning import (
    STEPS,
    away,
    direction_of,
    unit_text,
)
from newscorpus.normalise.dates.values import Reading, Rule, Setting, Tense, TimeKind, rule
from newscorpus.normalise.dates.words import (
    NUMBER,
    number_of,
    period_of,
)

_PAST, _FUTURE = Tense.PAST, Tense.FUTURE
_TODAY = {"today": 0, "yesterday": -1, "tomorrow": 1, "this day": 0, "the present day": 0}
_UNIT = "day|weekend|week|month|quarter|year|decade|century"
_COUNTED = (
    "days?|weekends?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|centur(?:y|ies)"
)


def _today(setting: Setting, found: re.Match[str]) -> Reading:
    """Today, yesterday, tomorrow."""
    steps = _TODAY[found["day"]]
    return Reading(edtf=unit_text(setting, "day", steps), direction=direction_of(steps))


def _second_day(setting: Setting, found: re.Match[str]) -> Reading:
    """The day before yesterday, the day after tomorrow."""
    steps = -2 if found["side"] == "before" else 2
    return Reading(edtf=unit_text(setting, "day", steps), direction=direction_of(steps))


def _second_unit(setting: Setting, found: re.Match[str]) -> Reading:
    """The week before last, the year after next."""
    steps = -2 if found["side"] == "before last" else 2
    return Reading(edtf=unit_text(setting, found["unit"], steps), direction=direction_of(steps))


def _unit(setting: Setting, found: re.Match[str]) -> Reading | None:
    """This year, last month, next week, the current quarter."""
    word, unit = found["word"], found["unit"]
    if word in {"the last", "the next"} and unit not in {"quarter", "weekend"}:
        return None
    if word == "past" and unit != "quarter":
        return None
    steps = STEPS[word]
    if unit == "weekend" and word in {"this", "next"}:
        return _weekend(setting, found, steps)
    return Reading(edtf=unit_text(setting, unit, steps), direction=direction_of(steps))


def _weekend(setting: Setting, found: re.Match[str], steps: int) -> Reading:
    """This weekend: on Monday and in the past tense the one that is just over."""
    tense = tense_at(setting, found.start())
    is_over = setting.day is not None and setting.day.weekday() == 0 and tense is _PAST
    steps -= steps == 0 and is_over
    return Reading(edtf=unit_text(setting, "weekend", steps), direction=direction_of(steps))


def _the_weekend(setting: Setting, found: re.Match[str]) -> Reading:
    """The weekend: at the start of a week the one before, but for the future tense."""
    tense = tense_at(setting, found.start())
    steps = -1 if setting.day and setting.day.weekday() < 4 and tense is not _FUTURE else 0  # noqa: PLR2004 -- Friday
    return Reading(edtf=unit_text(setting, "weekend", steps), direction=tense)


_UNIT_BEFORE = re.compile(
    r"(?<![a-z])(?:for|ends?|ended|ending|finish|finished|close|closed|closing|during|in|start|"
    r"started|(?:rest|remainder|remaining|course|half|close|parts?) of) $"
)
_UNIT_AFTER = re.compile(
    r" (?:of|before|after|when|that|which|he|she|it|they|we|i|the|to|since|since|ended|ending|in|"
    r"prior|preceding|following|a|his|her|their|through)(?![a-z])"
)


def _the_unit(setting: Setting, found: re.Match[str]) -> Reading | None:
    """For the day, later in the year, the rest of the week: the one of the reference date."""
    start = found.start()
    if not _UNIT_BEFORE.search(setting.low, max(0, start - 16), start):
        return None
    if _UNIT_AFTER.match(setting.low, found.end()):
        return None
    return Reading(edtf=unit_text(setting, found["unit"], 0))


def _inner_unit(setting: Setting, found: re.Match[str]) -> Reading:
    """The year in "the beginning of the year"."""
    return Reading(edtf=unit_text(setting, found["unit"], 0))


def _following(_: Setting, found: re.Match[str]) -> Reading:
    """The following year, that day, a year earlier: reckoned from what the text spoke of before."""
    del found
    return Reading()


def _ago(setting: Setting, found: re.Match[str]) -> Reading:
    """Three years ago, a week from now; no value for "several years ago"."""
    number, unit = number_of(found["number"]), found["unit"]
    back = found["side"] in {"ago", "back", "before today", "before now"}
    side = _PAST if back else _FUTURE
    period = period_of(number, unit)
    base = {"tomorrow": 1, "yesterday": -1}.get(found["side"].rpartition(" ")[2], 0)
    if "before" in found["side"]:
        back, side = True, _PAST
    edtf = None
    if number is not None:
        signed = -number if back else number
        edtf = away(setting, signed + (base if unit[:3] == "day" else 0), unit)
    return Reading(edtf=edtf, period=period, direction=side)


def _vague_ago(_: Setting, found: re.Match[str]) -> Reading:
    """Decades ago."""
    return Reading(period=period_of(None, found["unit"]), direction=_PAST)


def _within(setting: Setting, found: re.Match[str]) -> Reading | None:
    """In two weeks; but in "first visit in nine years" a span that has passed."""
    number, unit = number_of(found["number"]), found["unit"]
    period = period_of(number, unit)
    if looks_back(setting, found.start()):
        return Reading(kind=TimeKind.DURATION, period=period, direction=_PAST)
    if tense_at(setting, found.start()) is _PAST and not setting.whole:
        # "fell by half in two years" is how long it took
        return Reading(kind=TimeKind.DURATION, period=period)
    edtf = None if number is None else away(setting, number, unit)
    return Reading(edtf=edtf, period=period, direction=_FUTURE)


def _vague(_: Setting, found: re.Match[str]) -> Reading:
    """Now, recently, soon: a time without bounds."""
    word = found["vague"]
    if word in {"soon", "very soon", "shortly"} or "future" in word or "near term" in word:
        return Reading(direction=_FUTURE)
    if word in {"now", "right now"}:
        return Reading(lacks="bounds")
    is_now = word in {"now", "right now", "just now", "currently", "nowadays"} or "present" in word
    return Reading(direction=None if is_now or "moment" in word else _PAST)


_STEP = (
    r"(?P<word>this coming|this past|this calendar|this current|(?:the )?(?:current|coming|"
    r"upcoming|last|next)|this|past|previous)"
)
_VAGUE = (
    "right now|just now|now|currently|nowadays|recently|more recently|most recently|very soon|soon|"
    "shortly(?! (?:before|after))|at present|at the moment|at the present time|the time being|"
    "the (?:near |immediate |foreseeable )?future|the near term|"
    "the (?:recent |distant )?past(?! [a-z0-9])|"
    "(?:in )?recent (?:days|weeks|months|years|decades|times)|the last few (?:days|weeks|"
    "months|years)"
)
_TOGETHER = r"(?:day|week|month|year)"

DEICTIC_RULES: tuple[Rule, ...] = (
    rule("second-day", r"(?:the )?day (?P<side>before|after) (?:yesterday|tomorrow)", _second_day),
    rule("today", rf"(?P<day>{'|'.join(_TODAY)})", _today),
    rule("vague", rf"(?P<vague>{_VAGUE})", _vague),
)

UNIT_RULES: tuple[Rule, ...] = (
    rule(
        "second-unit",
        r"the (?P<unit>week|weekend|month|year) (?P<side>before last|after next)",
        _second_unit,
    ),
    rule(
        "ago",
        rf"(?:(?:about|around|almost|nearly|over|more than|less than|just|exactly|some) )?"
        rf"(?P<number>{NUMBER}) (?:short |long )?(?P<unit>{_COUNTED}) (?P<side>ago|"
        rf"from now|from today|back|hence|(?:before|after|from) (?:today|tomorrow|"
        rf"yesterday))",
        _ago,
    ),
    rule("vague-ago", r"(?P<unit>days|weeks|months|years|decades|centuries) ago", _vague_ago),
    rule(
        "within",
        rf"in (?:(?:about|around|just|only|over|almost|nearly|under|less than|more than) )?"
        rf"(?:the next )?(?P<number>{NUMBER}) (?P<unit>{_COUNTED})(?:'s? time)?",
        _within,
    ),
    rule("unit", rf"{_STEP} (?P<unit>{_UNIT})", _unit),
    rule("weekend", r"(?:on |over |at |during )?the weekend", _the_weekend),
    rule("the-unit", r"the (?P<unit>day|week|month|year)", _the_unit),
    rule(
        "following",
        r"(?:the )?same (?:period|month|quarter|time|week|day),? (?:of |in )?"
        r"(?:the )?(?:last|previous|prior) year|"
        r"(?:the )?same (?:period|month|quarter|time|week|day),? a year (?:ago|earlier|before)|"
        rf"(?:the|that|the same|the very) (?:next|following|previous|preceding|"
        rf"same) {_TOGETHER}|(?:the )?(?:same|that) (?:day|week|month|year)|the (?:day|"
        rf"week|month|year) (?:before|after|previous|earlier)",
        _following,
    ),
)

INNER_RULES: tuple[Rule, ...] = (
    rule("the-unit", rf"(?:the |this )?(?P<unit>{_UNIT})(?! of )", _inner_unit),
)
"""What stands for a date only within a longer phrase, such as "later in the year"."""
