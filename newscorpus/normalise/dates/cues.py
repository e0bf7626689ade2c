"""What the words around a month, a year or a weekday say about it."""

import re

from newscorpus.normalise.dates.values import Setting, Tense

_REACH = 80
# The last verb before the expression decides: "will, it said on Monday" is past.
_VERBS = re.compile(
    r" (?:(?P<future>will|won't|shall|should|must|expected|due|scheduled|slated|"
    r"(?:is|are|was|were|be) (?:set|going) to|to be|plan(?:s|ned)? (?:to|for)|to (?:take|"
    r"begin|start)"
    r"|hopes? to|may|might|upcoming|deadline)(?: (?:not|also|now|be|likely|then))*(?: [a-z]+)?|"
    r"said|says|told|became|was|were|had|did|held|came|made|took|began|went|won|lost|met|rose|fell|"
    r"[a-z]+[^e]ed)(?![a-z])"
)
_SENTENCE_END = re.compile(r"[.!?][\"')]? |\x1e")
_JUST_BEFORE = re.compile(
    r"(?:(?P<past>since|last|past)|(?P<future>until|till|by|coming|upcoming|"
    r"no later than|ahead of)) (?:on |the |early |late |mid-?)*$"
)
_LONGEST_HINT = 24
NEARER, MUCH_NEARER = 3, 10


def tense_at(setting: Setting, start: int) -> Tense | None:
    """Say on which side of the reference date the words before an expression put it.

    None where nothing is said.
    """
    if setting.tense is not None:
        return setting.tense
    hint = _JUST_BEFORE.search(setting.low, max(0, start - _LONGEST_HINT), start)
    if hint:
        return Tense.PAST if hint["past"] else Tense.FUTURE
    window = _before(setting, start)
    found = _last(_VERBS, window)
    if found is None or _SENTENCE_END.search(window, found.end()):
        return None
    return Tense.FUTURE if found["future"] else Tense.PAST


def _before(setting: Setting, start: int) -> str:
    """Give the words before a place, each with a space in front."""
    return f" {setting.low[max(0, start - _REACH) : start]}"


def _last(pattern: re.Pattern[str], window: str) -> re.Match[str] | None:
    return [None, *pattern.finditer(window)][-1]


def side_of_date(setting: Setting, start: int) -> tuple[Tense | None, int]:
    """Say on which side of the reference date a day or month without a year lies.

    Returns:
        The side that is told, and how many times nearer the next one must be than the last one to
        be meant even so; 0 where it never is. A verb in the past tells little: "was adjourned to
        20 April" looks ahead.
    """
    tense = tense_at(setting, start)
    if setting.tense is not None or tense is Tense.FUTURE:
        return tense, 0
    if _JUST_BEFORE.search(setting.low, max(0, start - _LONGEST_HINT), start):
        return tense, 0
    return None, NEARER if tense is None else MUCH_NEARER


# "first visit in nine years" looks back, "in nine years" alone looks ahead.
_RECORD = re.compile(
    r" (?:first|second|third|since|only|once|twice|times|most|least|worst|best|record|"
    r"[a-z]{2,}(?:est|iest))(?![a-z])"
)


def looks_back(setting: Setting, start: int) -> bool:
    """Say whether "in nine years" at this place is a span that has passed."""
    window = _before(setting, start)
    found = _last(_RECORD, window)
    return found is not None and not _SENTENCE_END.search(window, found.end())


_BEFORE = re.compile(
    r"(?<![a-z])(?:in|since|until|till|through|throughout|last|next|this|early|late|mid|between|"
    r"during|from|and|to|before|after|of|on|by|for|every|each|through|month of|as of|starting|"
    r"beginning|end of|or)[ -]$"
)
_SAFE_BEFORE = re.compile(
    r"(?<![a-z])(?:in|since|until|till|throughout|last|next|this|early|late|mid|during|"
    r"(?:month|end|start|beginning|middle|week) of)[ -]$"
)
_MONTH_AHEAD = re.compile(
    r" ?(?:to|and|through|until|or|-|–|/) ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)
_VERB_AHEAD = re.compile(
    r" (?:on|against|for|towards?|past|through|in|with|of|into|back|said|says|told)\b"
)
_NAMES_OF_PEOPLE = frozenset({"april", "june", "august", "may", "march"})
_SHORT_STEMS = frozenset(
    {"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"}
)
_LONGEST_BEFORE = 20


def is_month(setting: Setting, start: int, end: int) -> bool:
    """Say whether a month's name that stands alone is the month.

    "May" is a verb and a name, "March" a verb, "April", "June" and "August" are names.
    """
    name = setting.low[start:end].removesuffix(".")
    written = setting.text[start:end]
    is_safe = bool(_SAFE_BEFORE.search(setting.low, max(0, start - _LONGEST_BEFORE), start))
    if setting.whole:
        return True
    if written.islower() and (name in {"may", "march"} or name in _SHORT_STEMS):
        return is_safe and name != "march" and setting.low[start - 5 : start] != "this "
    if name in _NAMES_OF_PEOPLE and setting.text[end : end + 2].strip()[:1].isupper():
        return False
    if is_safe or (name != "march" and _MONTH_AHEAD.match(setting.low, end)):
        return True
    return _is_month_in_doubt(setting, start, end)


def _is_month_in_doubt(setting: Setting, start: int, end: int) -> bool:
    """Say whether a month's name with no word for certain before it is the month."""
    name = setting.low[start:end].removesuffix(".")
    if name in {"may", "jan", "mar", "dec"} or setting.text[start:end] == "MARCH":
        return False
    if name not in _NAMES_OF_PEOPLE and name not in _SHORT_STEMS:
        return True
    if _BEFORE.search(setting.low, max(0, start - _LONGEST_BEFORE), start):
        return True
    return name not in _SHORT_STEMS and not (
        _VERB_AHEAD.match(setting.low, end) or _begins(setting, start)
    )


def _begins(setting: Setting, start: int) -> bool:
    """Say whether a sentence begins here."""
    before = setting.low[max(0, start - 8) : start].rstrip(" \"'“(")
    return not before or before[-1] in ".!?:\x1e"


_COUNTED = (
    r" ?(?:people|men|women|children|dollars|euros?|pounds|yen|troops|soldiers|jobs|homes|houses|"
    r"workers|employees|tonnes?|tons?|km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|feet|foot|ft|"
    r"percent|per cent|users|cases|deaths|points|square|cubic|kg|mw|gw|hp|m|mm|cm|hours|hrs|"
    r"gmt|utc|"
    r"local time|est|edt|bst|days|weeks|months|years|members|votes|copies|units|barrels|acres|"
    r"hectares|times|degrees|mph|kmh|km/h|more|other|calories|words|seats|passengers|customers|"
    r"index|residents|students|families|cars|vehicles|ships|aircraft|schools|shares|million|"
    r"billion|"
    r"thousand|inches|watts|litres|gallons|civilians|fighters|delegates|athletes|runners|pages|%)"
    r"(?![a-z])"
)
_AFTER_COUNT = re.compile(_COUNTED)
_SMALL_PLURAL = re.compile(r" [a-z]{3,}[a-rt-z]s(?![a-z'])")
_EVENTS = re.compile(
    r" (?:elections?|olympics|games|results|sales|talks|protests|attacks|riots|floods|earnings|"
    r"profits|polls|models|versions|accords|rules|standards|estimates|levels|figures|budgets|"
    r"primaries|midterms|championships|finals|accords|reforms|bombings|killings|wars|revenues)\b"
)
_YEAR_BEFORE = re.compile(
    r"(?<![a-z])(?:in|since|by|until|till|before|after|from|between|during|early|late|mid|around|"
    r"circa|to|and|year|through|throughout|of|for|versus|vs\.?|than|or|the|about)[ -]$"
)
_YEAR_FOR_CERTAIN = re.compile(
    r"(?<![a-z])(?:in|since|by|until|till|during|early|late|mid|circa|year|throughout)[ -]$"
)
_NUMBERED = re.compile(
    r"(?:[$£€¥#+×/@:=]|(?<!\d)\d{1,3}[-–]|[.,][-–]|(?<![a-z])(?:no\.?|number|flight|boeing|windows|office|"
    r"route|highway|room|"
    r"about|around|over|than|nearly|almost|some|least|most|only|approximately|roughly|page|rs\.?|"
    r"usd?|eur|gbp|from|to|of|for|version|up to|model|type|series|resolution|gate|street|"
    r"channel|radio)) ?$"
)
FIRST_YEAR, LAST_YEAR = 1900, 2049
_FIRST_OLD, _FIRST_USUAL, _LAST_FAR = 1000, 1700, 2199


def is_year(setting: Setting, start: int, end: int) -> bool:
    """Say whether four digits that stand alone are a year."""
    if setting.whole:
        return True
    low, year = setting.low, int(setting.low[start:end])
    since = max(0, start - _LONGEST_BEFORE)
    if _AFTER_COUNT.match(low, end) or low[start - 1 : start] in {".", ","}:
        return False
    certain = bool(_YEAR_FOR_CERTAIN.search(low, since, start))
    if not FIRST_YEAR <= year <= LAST_YEAR:
        before = certain or (year >= _FIRST_USUAL and _YEAR_BEFORE.search(low, since, start))
        in_reach = _FIRST_OLD <= year <= _LAST_FAR
        return bool(before) and in_reach and not _SMALL_PLURAL.match(low, end)
    if certain:
        return True
    if _SMALL_PLURAL.match(low, end) and not _EVENTS.match(low, end):
        return bool(re.search(r"the $", low[since:start]))
    numbered = _NUMBERED.search(low, since, start)
    return not numbered or bool(
        re.search(r"(?<![a-z])(?:from|to|of|for|than|about|around|over) ?$", numbered[0])
        and _YEAR_BEFORE.search(low, since, start)
    )
