"""Lines that are no part of the report: calls to action, imprints, copyright, wire notes."""

import re

from newscorpus.readers.leftover_kinds import LeftoverRule
from newscorpus.readers.leftover_rules import LEFTOVER_RULES

_LONGEST = 400
"""Code points; whatever is longer is text, also when it begins like a leftover."""

# how all of the rules begin but those with a formula: what begins otherwise is told at once
_MAY_BE_ONE = re.compile(
    r"""[^\w"“'‘«]|_|(?:REUTERS|AFP|AP)/|[a-z]{2,4}[-/]|[A-Za-z]\d{3}|[A-Z][A-Z’']+-|c\.\s?[12]|\S+@\S+
    |(?:PTI|UNI|IANS|ANI|APP)[\s/]|[A-Z][^\n,]{1,80},\s[^\n]{5,30}\s(?:19|20)\d\d\.?\Z|(?i:
    # words that many sentences begin with go on in one of these ways
    the\s(?:writer|author|columnist|reporter|views?|opinions?|post|story|article|column|piece)
    |this\s(?:story|article|report|post|piece|content|copy|version|item|column|is\sa|material)
    |more(?!\sthan)|for\s(?:more|the|latest|all|immediate|further|additional)|a\sversion|in\spictures
    |last\s(?:updated?|modified|published|posted)|first\s(?:published|posted|appeared|updated)
    |by\Z|by\s(?:using|continuing)|our\sstandards|we\suse|only\sthe|on\stwitter|date\sof|source
    |about|add|advertise|also|article|attention|back|begin|breaking|call|catch|categories|change|clarif
    |click|comment|contact|continue|cookie|copy|correct|country|courtesy|database|developing
    |disclaimer|distributed|document|don[’']t|donate|download|e-?mail|editor|eds?|end|enter|except|exclusive
    |facebook|file|find|fix|follow|get|hide|home|illustration|image|inputs?\b|install|investor|issn|join
    |keyword|language|leave|length|like|linkedin|listen|load|log|media|modified|most|must|never
    |next|note|open|opinions?|optional|originally|page|pg|phone|photo|picture|pin|place|please|post|press
    |previous|print|privacy|proquest|provided|publi|read|recast|recommended|refile|register|related
    |remove|repeat|representati|reprinted|required|rewrite|save|screen|scroll|section|see|send
    |sent|share|show|sign|special|sponsored|stay|story|subscribe|support|syndicated|tags|tap|tel|terms|text
    |thank|to\b|toggle|top|trending|tweet|twitter|update|video|views?|visit|want|watch|whatsapp|with
    |write|you|appeared|reach|report\sa|become|\d|a\s?a\Z)
    """,
    re.VERBOSE,
)


_FORMULAS = (
    "rights reserved",
    "may not be",
    " contributed",
    "can be reached",
    "getty images",
    "photo/",
    "photo:",
    "image:",
    "picture:",
    " reflect ",
    "appeared first on",
)


def _holds_formula(line: str) -> bool:
    lower = line.lower()
    return any(formula in lower for formula in _FORMULAS)


def match_leftover(line: str) -> LeftoverRule | None:
    """Say which kind of leftover a line is, or None when it is part of the article.

    Examples:
        >>> match_leftover("Published in Dawn, April 8th, 2021").id
        'imprint.published'
        >>> match_leftover("Published figures show that prices fell.") is None
        True
    """
    if len(line) > _LONGEST or not (_MAY_BE_ONE.match(line) or _holds_formula(line)):
        return None
    return next((rule for rule in LEFTOVER_RULES if rule.pattern.match(line)), None)
