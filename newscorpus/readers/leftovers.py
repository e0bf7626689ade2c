"""Lines that are no part of the report: calls to action, imprints, copyright, wire notes."""

import re

from newscorpus.readers.leftover_kinds import LeftoverRule
from newscorpus.readers.leftover_rules import LEFTOVER_RULES

_LONGEST = 400
"""Code points; whatever is longer is text, also when it begins like a leftover."""

# how all of the rules begin but those with a formula: what begins otherwise is told at once
_MAY_BE_ONE = re.compile(
    r"""[\W_]|REUTERS/|AFP/|AP/|[a-z]{2,4}[-/]|[A-Za-z]\d{3}|[A-Z]{2,4}-|c\.\s?[12]|\S+@\S+|(?:PTI|UNI|IANS|ANI|APP)[\s/]
    |[A-Z]{3,}-|[A-Z][^\n,]{1,80},\s[^\n]{5,30}\s(?:19|20)\d\d\.?\Z|(?i:a\sversion|catch|place|country|language|date\sof|proquest|document|publication|source\stype
    |issn|database|media|press|investor|special|exclusive|sent|show|most|screen|source\b|trending|toggle|hide|listen|media|video|representational|continue|load|privacy|terms|cookie
    |thank|more|distributed|only\sthe|inputs?\b|developing|send|report\sa|open|keyword|visit|provided|syndicated|on\stwitter|reprinted|article|story|first|originally|last|this|published|posted|updated|modified|printed|appeared
    |copyright|please|you|don[’']t|to|sign|subscribe|register|log|join|download|install|get|follow
    |like|support|donate|become|stay|never|want|enter|find|click|tap|share|view|leave|post|add|scroll
    |advertisement|sponsored|read|also|more|must|related|see|recommended|watch|editor|in\b|tags|topics
    |filed|categories|for|the|about|e-?mail|twitter|contact|reach|tel|phone|update|recast|correct
    |print|listen|comment|\d|save|tweet|pin|copy|facebook|whatsapp|linkedin|top|breaking|home|text|a\s?a
    |length|page|pg|section|load|document|by\Z|cookies|we\suse|by\s(?:using|continuing)|our|required|except|disclaimer|note|clarification|opinions?
    |views?|next|previous|back|loading|file|photo|image|picture|screengrab|courtesy|illustration
    |change|repeat|refile|rewrite|remove|fix|clarif|with|eds?|attention|end|optional|begin)
    """,
    re.VERBOSE,
)


_FORMULAS = (
    "rights reserved",
    "may not be",
    "contributed to this",
    "contributed reporting",
    "can be reached",
    "getty images",
    "photo/",
    "photo:",
    "image:",
    "picture:",
    " reflect ",
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
