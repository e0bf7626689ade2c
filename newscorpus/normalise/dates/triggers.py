"""Which words may be part of a time expression, and where they stand in a text."""

import re

from newscorpus.models.speech import MONTH_NAMES
from newscorpus.normalise.dates.words import (
    CARDINALS,
    ORDINALS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)

_SPOKEN = {*" ".join((*CARDINALS, *ORDINALS)).split()}


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


MODIFIERS = _words(
    """
    about additional after all almost and april around at before beginning between black
    business by calendar closing coming commencing consecutive current day day, days distant
    dozens during each earlier early end entire every exactly extra few final financial fiscal
    following foreseeable from full further half immediate in international just last late
    later latter least less long many martin mid middle month more most near nearly new next
    number on once only opening other over part past per period preceding previous quarter
    recent remainder rest right same several short since some st st. start starting straight
    than that the these this time to trading turn twice under up upcoming various very w/c
    week weekend whole working year year's years
    """
).union(_SPOKEN)
"""Words that may stand before or within an expression of time."""

DATE_MODIFIERS = _words(
    """
    and april beginning between black closing coming commencing day days each earlier early
    end every final following from fy half last late later latter mid middle month months next
    on opening other part past previous quarter rest same start starting the this to turn
    upcoming very w/c week weekend year years
    """
).union(_SPOKEN)
"""Those that may stand before or within one that names a month or a weekday."""

NEVER_FIRST = _words("and at by least new number of or than to up")
# Most words have nothing to do with time. Which of these stand in a text is asked of all its words
# at once; only round them are rules tried.
_UNITS = _words(
    """
    centuries century day days decade decades fortnight fortnights hour hours hrs mins minute
    minutes month months nights quarter quarters seconds week weekend weekends weeks year
    years yrs
    """
)
_OTHER_WORDS = _words(
    """
    afternoon annual annually anzac autumn bastille biennial bimonthly biweekly boxing
    christmas clock currently daily daybreak eighties evening everyday fall fifties financial
    fiscal fool fools forties fortnightly future fy h1 h2 halloween hourly juneteenth
    lunchtime luther midday midnight mlk moment monthly morning night nightly nineties noon
    now nowadays oclock past patrick present q1 q2 q3 q4 quarterly recent recently seventies
    shortly sixties soon spring summer thanksgiving thirties today tomorrow tonight tonite
    twenties valentine weekdays weekly winter women workers xmas yearly yesterday
    """
)
_TRIGGERS: dict[str, str] = {
    **dict.fromkeys((*(name.lower() for name in MONTH_NAMES), *SHORT_MONTHS), "month"),
    **dict.fromkeys((*WEEKDAYS, *SHORT_WEEKDAYS), "weekday"),
    **dict.fromkeys(_UNITS, "unit"),
    **dict.fromkeys(_OTHER_WORDS, "word"),
}
_FRAMED = {word.encode(): (f" {word} ".encode(), family) for word, family in _TRIGGERS.items()}
_WORDS = frozenset(_FRAMED)
_LETTERS = bytes(
    ord(chr(code).lower()) if chr(code).isalnum() and code < 128 else 32  # noqa: PLR2004 -- ASCII
    for code in range(256)
)
_NUMBER = re.compile(
    r"\d(?<![a-z0-9]\d)(?<![\d][.,]\d)(?:"
    r"\d{3}(?![\d]|[.,]\d)|"  # 2021
    r"\d?[:/-]\d|\d?/[adfjmnos][a-z][a-z]|"  # 05/02/2013, 16:00, 23/Sep
    r"\d?h\d\d|\d?\.\d\d?(?:\.\d| ?[ap]\.?m| ?(?:gmt|utc))|"  # 23.04.2022, 7.30 pm
    r"\d?(?:\d\d)? ?[ap]\.?m(?![a-z])|"  # 6 p.m.
    r"\d{0,3} ?(?:bc|b\.c)|\d{7}(?!\d)|"
    r"0'?s(?![a-z])|(?<='\d)\d(?!\d)|\d?(?:st|nd|rd|th)[ -](?:cent|of))"  # 80s, '82, 19th century
)


def places(low: str) -> list[tuple[int, str]]:
    """Give where triggers stand in a text, and of which family they are."""
    # A space before and behind, so that a word is found as a whole where it stands in the text.
    plain = b" %b " % low.encode("ascii", "replace").translate(_LETTERS)
    found = [(match.start(), "digit") for match in _NUMBER.finditer(low)]
    for each in _WORDS.intersection(plain.split()):
        word, family = _FRAMED[each]
        start = plain.find(word)
        while start >= 0:
            found.append((start, family))
            start = plain.find(word, start + 1)
    found.sort()
    return found
