"""Which words may be part of a time expression, and where they stand in a text."""

import re

from newscorpus.models.date_words import MONTH_NAMES
from newscorpus.normalise.dates.words import (
    CARDINALS,
    ORDINALS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)

_SPOKEN = {*" ".join((*CARDINALS, *ORDINALS)).split()}
MODIFIERS = frozenset(
    {
        *_SPOKEN,
        *("the", "this", "that", "these", "same", "very", "last", "next", "past", "previous", "of"),
        *("coming", "upcoming", "following", "preceding", "current", "calendar", "first", "final"),
        *("closing", "opening", "early", "late", "later", "earlier", "mid", "beginning", "start"),
        *(
            "end",
            "middle",
            "turn",
            "rest",
            "remainder",
            "latter",
            "part",
            "half",
            "days",
            "in",
            "on",
        ),
        *("every", "each", "per", "other", "another", "few", "several", "some", "many", "number"),
        *(
            "dozens",
            "various",
            "couple",
            "pair",
            "dozen",
            "and",
            "about",
            "around",
            "almost",
            "just",
        ),
        *("nearly", "over", "more", "than", "less", "exactly", "consecutive", "straight", "long"),
        *(
            "full",
            "whole",
            "further",
            "additional",
            "extra",
            "short",
            "trading",
            "working",
            "single",
        ),
        *(
            "business",
            "week",
            "quarter",
            "year",
            "day",
            "month",
            "before",
            "after",
            "day,",
            "weekend",
        ),
        *("fiscal", "financial", "year's", "all", "entire", "once", "twice", "new", "st", "st."),
        *(
            "martin",
            "april",
            "international",
            "immediate",
            "foreseeable",
            "near",
            "distant",
            "recent",
        ),
        *("between", "from", "right", "to", "at", "years", "only", "under", "least", "up", "by"),
        *(
            "during",
            "since",
            "w/c",
            "commencing",
            "starting",
            "time",
            "period",
            "most",
            "three",
            "black",
            "one",
        ),
    }
)
DATE_MODIFIERS = frozenset(
    {
        *_SPOKEN,
        *("the", "this", "last", "next", "past", "coming", "final", "closing", "opening", "early"),
        *("late", "later", "earlier", "mid", "beginning", "start", "end", "middle", "turn", "rest"),
        *("latter", "part", "half", "week", "quarter", "day", "days", "month", "weekend", "very"),
        *("every", "each", "of", "and", "to", "from", "between", "on", "year", "years", "w/c"),
        *("commencing", "starting", "april", "fy", "other", "one", "black", "months", "previous"),
        *("following", "upcoming", "same"),
    }
)
NEVER_FIRST = frozenset(
    {"of", "and", "than", "to", "or", "at", "up", "number", "least", "by", "new"}
)
# Most words have nothing to do with time. Which of these stand in a text is asked of all its words
# at once; only round them are rules tried.
_TRIGGERS: dict[str, str] = {
    **dict.fromkeys((*(name.lower() for name in MONTH_NAMES), *SHORT_MONTHS), "month"),
    **dict.fromkeys((*WEEKDAYS, *SHORT_WEEKDAYS), "weekday"),
    **dict.fromkeys(
        (
            *(
                "day",
                "days",
                "nights",
                "week",
                "weeks",
                "weekend",
                "weekends",
                "fortnight",
            ),
            *("month", "months", "quarter", "quarters", "year", "years", "decade", "decades"),
            *("century", "centuries", "hour", "hours", "minute", "minutes", "mins", "seconds"),
            *("fortnights", "yrs", "hrs"),
        ),
        "unit",
    ),
    **dict.fromkeys(
        (
            *(
                "today",
                "tomorrow",
                "yesterday",
                "tonight",
                "tonite",
                "now",
                "currently",
                "nowadays",
            ),
            *("recent", "recently", "soon", "shortly", "present", "moment", "future", "past"),
            *(
                "night",
                "noon",
                "midnight",
                "midday",
                "daybreak",
                "lunchtime",
                "clock",
                "oclock",
                "morning",
            ),
            *("afternoon", "evening", "spring", "summer", "autumn", "fall", "winter", "christmas"),
            *("xmas", "thanksgiving", "halloween", "juneteenth", "boxing", "valentine", "patrick"),
            *("anzac", "bastille", "workers", "women", "fool", "fools", "luther", "mlk", "fiscal"),
            *(
                "financial",
                "fy",
                "q1",
                "q2",
                "q3",
                "q4",
                "h1",
                "h2",
                "annual",
                "annually",
                "yearly",
            ),
            *(
                "monthly",
                "weekly",
                "daily",
                "quarterly",
                "hourly",
                "nightly",
                "everyday",
                "weekdays",
            ),
            *(
                "biennial",
                "biweekly",
                "fortnightly",
                "bimonthly",
                "twenties",
                "thirties",
                "forties",
            ),
            *("fifties", "sixties", "seventies", "eighties", "nineties"),
        ),
        "word",
    ),
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
