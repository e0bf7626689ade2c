"""The tense of the verb that goes with a time expression: whether Friday has been or is to come."""

import re
from collections import deque

from newscorpus.normalise.dates import Tense
from newscorpus.text import Span

_ADVERBS = r"(?: (?:not|also|now|then|likely|probably|only|first|still|soon))*"
_PARTICIPLE = r"(?:been|[a-z]+(?:ed|en|ne|ld|de|et|ut|id))"
_TIMETABLE = (
    "begins?|resumes?|convenes?|starts|opens|meets|ends|closes|expires|arrives|leaves|travels"
    "|returns|faces|gathers|takes? place|gets? under way|kicks? off"
)
_INTENDING = (
    "plans?|planned|plann?ing|hopes?|hoping|intends?|intended|vowed|vows?|agreed|agrees|promised"
    "|wants?|prepares?|preparing"
)
_PAST = (
    "said|told|became|held|came|made|took|began|went|won|lost|met|rose|fell|left|gave|got|hit|led"
    "|ran|saw|sent|set|shot|spoke|struck|sold|paid|put|broke|brought|built|bought|caught|chose|cut"
    "|drew|drove|felt|fled|flew|found|fought|grew|heard|kept|knew|laid|sat|sought|stood|swept"
    r"|swore|thought|threw|wrote|[a-z]+[^e\W]ed"
)
_TO = r"to(?! (?:a|an|the|its|his|her|their|this|that|some|any)\b)(?: be)?(?: [a-z]+)?"

# The order matters where two forms begin alike: what could have been is past.
_FORMS: tuple[tuple[str, str], ...] = (
    # would have been held on Friday, was to have met him on Monday
    ("past", rf"(?:would|should|could|might|may|(?:was|were) to){_ADVERBS} have"),
    # will meet on Friday, it won't happen on Friday, he said talks would be held on Friday
    ("future", rf"(?:will|won['’]t|shall|would){_ADVERBS}(?: be)?(?: [a-z]+)?"),
    # we'll know by then
    ("future", r"(?:i|you|he|she|it|we|they)['’]ll(?: be)?(?: [a-z]+)?"),
    # may resume on Friday, must leave by Friday
    ("future", rf"(?:may|might|must|should){_ADVERBS}(?: be)?(?: [a-z]+)?"),
    # is to visit Kabul on Friday, were to be released on Friday
    ("future", rf"(?:is|are|was|were|be)(?: also| now)? {_TO}"),
    # is due in court, is scheduled for Friday, but not what was lost "due to rain on Friday"
    ("future", r"(?:due(?: back)?|scheduled|slated|expected|planned) (?:for|in|on|at)"),
    ("future", rf"(?:(?:is|are|was|were) due|scheduled|slated|expected|planned) {_TO}"),
    # are set to vote, was going to leave, but not "set on fire on Friday"
    ("future", rf"(?:set|going|likely|poised) {_TO}"),
    # plans to meet, hopes to leave, agreed to meet, but not "agreed to a deal on Friday"
    ("future", rf"(?:{_INTENDING}) {_TO}"),
    ("future", r"(?:plans?|planned) for"),
    # ahead of a vote on Friday
    ("future", r"(?:ahead of|upcoming|forthcoming|deadline)"),
    # talks begin on Monday, the shop opens on Friday: a timetable
    ("future", rf"(?:{_TIMETABLE})"),
    # the deadline is Friday, the vote is on Friday
    ("future", r"(?:is|are)(?=(?: on)?$)"),
    # was, had met, did
    ("past", rf"(?:was|were|had|has|have|did)(?: {_PARTICIPLE})?"),
    # said, met, arrived
    ("past", rf"(?:{_PAST})"),
    # he says, on Monday; he tells reporters
    ("past", r"(?:says|tells)"),
)

_VERB = re.compile(
    r"(?<![a-z'’-])(?:"
    + "|".join(f"(?P<{tense}_{place}>{form})" for place, (tense, form) in enumerate(_FORMS))
    + r")(?![a-z-])"
)
# A verb behind a conjunction is of another clause: "on Friday, as he will retire".
_NEW_CLAUSE = re.compile(
    r" (?:when|while|because|although|after|before|if|which|who|where|but)(?= )|[;:]"
)

# "Fearing that it would spread, on Friday the police moved in": a clause begins with the day.
_OPENS = re.compile(r",(?: on)?\Z")


def tense_of(sentence: str, expression: Span) -> Tense | None:
    """Say whether what a time expression goes with has been or is to come.

    The last verb before the expression decides: "will, it said on Monday" is past. Where there is
    none, or a comma stands before the expression, it is the first behind, in the same clause: "on
    Friday the council will vote".

    Args:
        sentence: A sentence.
        expression: Where the expression stands in it.

    Returns:
        The tense; None where no verb is known.

    Examples:
        >>> sentence = "On Friday the council will vote."
        >>> tense_of(sentence, Span(0, 9))
        <Tense.FUTURE: 'future'>
        >>> sentence = "The council voted on Friday."
        >>> tense_of(sentence, Span(18, 27))
        <Tense.PAST: 'past'>
    """
    before = sentence[: expression.start].rstrip().lower()
    behind = sentence[expression.end :].lower()
    clause = _NEW_CLAUSE.search(behind)
    ahead = _VERB.search(behind, 0, clause.start() if clause else len(behind))
    last = deque(_VERB.finditer(before), maxlen=1)
    verb = last[0] if last else ahead
    if ahead and _OPENS.search(before):
        verb = ahead
    if verb is None or verb.lastgroup is None:
        return None
    return Tense(verb.lastgroup.partition("_")[0])
