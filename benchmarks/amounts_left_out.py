"""Says which amounts of the sets are left out of the scores on purpose, and why."""

import re
from collections.abc import Callable, Mapping

from amounts_gold import Item, Wanted

Rule = Callable[[Item, Wanted], bool]

_SMALL = r"(?:hal(?:f|ves)|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?)"
_PROPER = re.compile(
    rf"(?:.* and )?(?:minus )?(?:an?|one|two|three|four|five|six|seven|eight|nine)(?: - |[ -])"
    rf"{_SMALL}(?: (?:of a )?\w+llion)?|.*\d/\d+|{_SMALL} million|half|.* out of .*",
    re.IGNORECASE,
)
_NUMBER_WORD = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty"
    r"|hundred|thousand|[mb]illion|half|quarter|zero|sixty)\b",
    re.IGNORECASE,
)


_CURRENCY = re.compile(r"[$£€]|\b(?:cents?|yen|yuan|dollars?|euros?|pounds?)\b")


def _in_verbatim(pattern: str) -> Rule:
    compiled = re.compile(pattern, re.IGNORECASE)
    return lambda _, wanted: bool(compiled.search(wanted.verbatim))


def _in_text(pattern: str) -> Rule:
    compiled = re.compile(pattern)
    return lambda item, _: bool(compiled.search(item.text))


def _is_in_news(fraction: str) -> bool:
    return bool(_PROPER.fullmatch(fraction)) and not re.match(r"\w+ty and \w+ and", fraction)


LEFT_OUT: Mapping[str, tuple[str, Rule]] = {
    "powers and exponents": (
        "notation of programs: 1.1^23, 12.32e+14",
        lambda _, wanted: wanted.kind == "power",
    ),
    "divisions": (
        "`2000 over 3` is a question for a calculator; in news it is 2000 in 3 years",
        _in_verbatim(r"\d over |\w over \w"),
    ),
    "artificial fractions": (
        "improper ones, and denominators beyond tenths: `ninety - five hundred fifths`",
        lambda _, wanted: wanted.kind == "fraction" and not _is_in_news(wanted.verbatim),
    ),
    "decimal commas": (
        "English news writes a decimal point: 1,3 and 5,00 are no numbers of its own",
        _in_verbatim(r"^\d+,\d{1,2}$"),
    ),
    "scales of one letter": (
        "10G is a network, and `10  k` and `1,674.5 M` have a letter apart",
        _in_verbatim(r"\d\s+[a-z]$|\dG$"),
    ),
    "dates, addresses and telephone numbers": (
        "listed as several numbers each; here they are none",
        _in_text(r"\d+\.\d+\.\d+\.\d|\d+/\d+/\d{4}|\+\d-\d{3}"),
    ),
    "labels": (
        "SCP-173 and `version two` are listed as 173 and 2",
        lambda item, wanted: (
            item.source == "NumberModel"
            and bool(re.search(r"(?:[A-Z]-|version )$", item.text[: wanted.start]))
        ),
    ),
    "figures read out one by one": (
        "three-nought-four",
        _in_text(r"three-nought-four"),
    ),
    "signs apart": (
        "a minus with a space behind it is a dash in news: `- 1 4/5`",
        _in_verbatim(r"^- "),
    ),
    "units without a number": (
        "a unit alone is no amount",
        lambda item, wanted: wanted.value is None and item.source != "meantime",
    ),
    "percent before its number": (
        "`percent of 10` asks for a tenth; the specification takes it for 10%",
        _in_verbatim(r"^per ?cents? of"),
    ),
    "units in brackets": ("a form of tables: `20 {kg}`", _in_verbatim(r"\d [(\[{<]k")),
    "small change without its name": (
        "talk, not writing: `thirteen dollars forty five`, `one dollar and one`",
        _in_verbatim(r"(?:dollars?|kuai) (?!.*cents?$)(?:and )?\w|\$ \d+ and \w"),
    ),
    "symbols of which only the case differs": (
        "the specification takes `100 mb` for megabits, and `2 pm` for picometres",
        _in_verbatim(r"^100 mb$|\bpm$|picometer"),
    ),
    "vague amounts": (
        "`thousands of`, `many`, `the amount`, `a score of`: no number is written",
        lambda item, wanted: item.source == "meantime" and not _NUMBER_WORD.search(wanted.verbatim),
    ),
    "kinds that the words contradict": (
        "an amount with a currency listed as a quantity, or one without as money",
        lambda item, wanted: (
            item.source == "meantime"
            and wanted.kind in {"money", "quantity"}
            and bool(_CURRENCY.search(item.text[wanted.start : wanted.end + 5]))
            is not (wanted.kind == "money")
        ),
    ),
    "resolutions and counts of votes": (
        "320x240 and 52-35 are two numbers in one",
        lambda item, wanted: (
            item.source == "meantime" and bool(re.fullmatch(r"\d+x\d+|\d\d-\d\d", wanted.verbatim))
        ),
    ),
}
"""What is left out on purpose, by rule: why, and the rule."""
