"""Whether a sentence tells of a date as past: for sure, or not at all.

A date in an article bounds the day of its publication only if what it dates had happened. Plans,
deadlines, forecasts and names (`Vision 2030`) are dated too, and grammar alone does not always
tell: `Paris won the Olympics in 2024` was written in 2017. So a sentence must have a verb of a
list, for what happens and does not point ahead, close to the date; and no word of looking ahead.
"""

import re

from newscorpus.text import Span

_HAPPENED = (
    "died|drowned|collapsed|crashed|exploded|erupted|sank|burned|fell|rose|resigned|retired"
    "|arrived|returned|departed|fled|escaped|surrendered|broke out|took place|took office"
    "|came to power|happened|occurred|emerged"
)
"""Verbs without an object: the date follows."""

_DID = (
    "killed|injured|wounded|shot|stabbed|murdered|executed|hanged|arrested|detained|captured|seized"
    "|kidnapped|abducted|attacked|invaded|bombed|shelled|raided|stormed|struck|destroyed"
    "|damaged|flooded|founded|established|built|opened|closed|launched|signed|ratified|met"
    "|visited|joined|married|divorced|bought|sold|acquired|defeated|toppled|ousted"
    "|overthrew|deposed|assassinated|discovered|published|released|rescued|evacuated"
)
"""Verbs whose object may stand between them and the date."""

_DONE = (
    f"{_DID}|born|held|signed|elected|appointed|convicted|sentenced|acquitted|jailed|freed"
    "|shut down|overthrown|buried|found|seen|sworn in|completed|abolished|dissolved|sacked"
    "|dismissed|diagnosed|hospitalised|hospitalized|charged|made|written|recorded|reported"
)
"""Participles that `was` and `were` make a passive of."""

_AHEAD = re.compile(
    r"""(?<![\w-])(?:
      will | won['’]t | shall | would | \w+['’](?:ll|d) | should | could | (?-i:may) | might | must
    | can | cannot | ought | needs? | needed | going\ to | to\ be | to\ have
    | (?:is|are|was|were|be|being)\ (?:\w+\ )?to
    | wants? | wanted | wanting | demand\w* | gets? | getting | sees? | seek\w* | call\w*\ for
    | urg\w+ | request\w* | requir\w+
    | if | unless | whether | until | till | wish\w* | as\ though | suppos\w+ | imagin\w+
    | scenario\w*
    | plan | plans | planned | planning | schedul\w+ | slated | due | expect\w* | anticipat\w+
    | propos\w+ | project(?:s|ed|ions?) | forecasts? | forecasted | predict\w* | target\w* | goals?
    | aim\w* | hop(?:e|es|ed|ing) | intend\w* | vow\w* | pledg\w* | promis\w+ | deadline\w*
    | expir\w+ | valid | upcoming | forthcoming | coming | next | ahead | future | agenda | vision
    | starting | beginning | effective | onwards? | postpon\w+ | reschedul\w+ | delay\w*
    | envisag\w+
    | estimat\w+ | budgeted | booked | likely | poised | set\ (?:to|for) | later
    | novels? | fiction\w* | films? | movies? | dramas? | thrillers? | fantas\w+ | dream\w* | dreamt
    )(?![\w-])""",
    re.IGNORECASE | re.VERBOSE,
)
"""What looks ahead, or away from what is; one such word and the sentence tells nothing for sure."""

_OBJECT = (
    r"(?:\s+(?!(?:to|for|of|on|in|at|by|about|over|from|with|as|than|that|which|who|and|or|but"
    r"|before|after|when|while)\b)[\w'’.$£€%-]*\w){0,4}?"
)
_ON = r"(?:\s+(?:early|late|back|again|there|here))?,?\s+(?:in|on)\s+\Z"
_BEFORE = re.compile(
    rf"(?<![\w-])(?:since\s+\Z|(?:{_HAPPENED}|(?:{_DID}){_OBJECT}"
    rf"|(?:was|were|has been|have been|had been)\s+(?:\w+ly\s+)?(?:{_DONE})){_ON})",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"(?![-–])\s*(?:\Z|[^\w\s]|(?:and|but|at|by|after|before|when|where|while|in|during|with|as|for"
    r"|from|near|outside|that|which|because)\b)"
)
"""What goes on behind a date; another noun would make a name of it: `in 2030 targets`."""

_SAID = re.compile(r"(?<![\w-])(?:said|wrote|announced|testified)\s+(?:in|on)\s+\Z", re.IGNORECASE)
_THAT = re.compile(r"\s+that\b|[.\"'”’]*\s*\Z")
"""Else the date may be that of what was said: `officials said on 5 May 2021 a law takes effect`."""

_OPENING = re.compile(r"[\"'“‘(\[]*(?:early |late |back )?(?:in|on)\s+\Z", re.IGNORECASE)
_SUBJECT = r"(?:(?:[A-Z][\w'’.-]*\s+){1,4}|(?:he|she|it|they|we|I)\s+)"
_THINGS = (
    r"(?:(?!(?:who|whom|whose|which|that|what|where|when|while|says?|said|thinks?|believes?|claims?"
    r"|finds?|shows?)\b)[\w'’.-]+\s+){1,5}"
)
_GOES_ON = re.compile(
    rf",?\s+(?:{_SUBJECT}(?:{_HAPPENED}|{_DID})|{_THINGS}(?:was|were)\s+(?:{_DONE}))(?![\w-])"
)
_LEADING = re.compile(r"(?:in|on|since)\s+", re.IGNORECASE)

LONGEST_SENTENCE = 1_000
"""Code points; a longer sentence is a list or a page without stops, and tells nothing for sure."""

_REACH = 120
"""How many code points before a date its verb is looked for."""


def is_told_as_past(sentence: str, expression: Span) -> bool:
    """Say whether what a sentence dates had surely happened when it was written.

    Args:
        sentence: A sentence.
        expression: Where its date stands in it, with or without its preposition.

    Examples:
        >>> sentence = "The two signed an agreement in 2015."
        >>> is_told_as_past(sentence, Span(31, 35))
        True
        >>> is_told_as_past(sentence.replace("signed", "planned"), Span(32, 36))
        False
    """
    if len(sentence) > LONGEST_SENTENCE or _AHEAD.search(sentence):
        return False
    led = _LEADING.match(sentence, expression.start, expression.end)
    start = led.end() if led else expression.start
    before = sentence[max(0, start - _REACH) : start]
    if _BEFORE.search(before):
        return bool(_ENDING.match(sentence, expression.end))
    if _SAID.search(before):
        return bool(_THAT.match(sentence, expression.end))
    opens = start <= _REACH and _OPENING.match(before)
    return bool(opens and _GOES_ON.match(sentence, expression.end))
