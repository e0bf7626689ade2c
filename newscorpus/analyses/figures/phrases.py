"""The noun phrase behind a number."""

import re

import attrs

from newscorpus.analyses.figures.singulars import is_plural
from newscorpus.analyses.figures.words import (
    ADJECTIVES,
    BEING,
    BOUNDARIES,
    CHANGE_VERBS,
    CHANGES,
    COMPARATIVES,
    DETERMINERS,
    ELLIPTIC,
    PLURAL_MODIFIERS,
    SKIPPED,
    STATES,
    listed,
)

_BEHIND = re.compile(
    r"[ \t\n\u00a0\u202f]?[\"“‘']?([^\W_](?:[^\W_]|[-'’./&](?=[^\W_]))*)[\"”]?['’]?"
)
_HYPHEN = "-‐‑"
_ADVERB = re.compile(r"[a-z]{3,}ly")
_NO_ADVERBS = listed("""
    family supply assembly rally monopoly reply ally bully fly belly jelly butterfly anomaly
    monthly weekly daily quarterly elderly only early
""")
_NO_PARTICIPLES = listed("""
    building ring king wing speed seed weed bed meeting painting hearing feed breed spring string
    thing killing bombing shooting spending funding housing holding financing saving earning ruling
    warning filing landing listing rating hundred sibling offspring lending need
""")
_ONLY_VERBS = CHANGE_VERBS - CHANGES
_ALONE = ELLIPTIC | STATES
_POSSESSIVE = ("'", "’", "'s", "’s")
"""How a word ends that says whose something is."""

_JOINING = frozenset({"and", "or"})
_MOST_WORDS = 7


@attrs.frozen
class Phrase:
    """A noun phrase, as far as its head goes."""

    head: str | None
    """The noun; None where the words before the phrase's end are no noun."""

    end: int
    """Where to read on: behind the head, or where the search ended."""

    is_name: bool = False
    """Whether every word of it has a capital, as of `Nord Stream Pipeline`."""

    is_elliptic: bool = False
    """Whether it is `more` or `others`, which stands for a noun said before."""


def phrase_behind(text: str, start: int, end: int, *, plural: bool = False) -> Phrase:
    """Read the noun phrase that begins behind a number.

    Args:
        text: A text.
        start: Where the number ends, with its unit.
        end: Where the sentence ends.
        plural: Whether a plural is looked for: `20 oil and gas companies`.

    Examples:
        >>> phrase_behind("150,000 more doses to Kabul", 7, 27).head
        'doses'
        >>> phrase_behind("46 per cent higher than", 11, 23).head is None
        True
    """
    if start < end and text[start] in _HYPHEN:
        return _hyphened(text, start + 1, end)
    head, is_name, elliptic, first, at = None, True, None, None, start
    for _ in range(_MOST_WORDS):
        found = _BEHIND.match(text, at, end)
        if not found:
            break
        word, low = found[1], found[1].lower()
        if head is None and (low in SKIPPED or low in STATES):
            elliptic = elliptic or word
        elif plural and head and low in _JOINING and not is_plural(head):
            first = first or head
        elif _stops(text, found, head):
            break
        elif _is_head(found[0]) and not is_participle(word):
            head, is_name = word, is_name and word[0].isupper()
        at = found.end()
    if first and head and not is_plural(head):
        head = first
    return _phrase(head, elliptic, at, is_name=is_name)


def _stops(text: str, found: re.Match[str], head: str | None) -> bool:
    """Say whether a word is no part of the phrase: a boundary, a quotation, an owner."""
    if text[found.start() : found.start(1)].strip() or _ends_phrase(found[1], head):
        return True
    return head is not None and head.islower() and found[0].endswith(_POSSESSIVE)


def _is_head(words: str) -> bool:
    return not words.endswith(_POSSESSIVE) and not is_adverb(words.strip().lower())


def _phrase(head: str | None, elliptic: str | None, end: int, *, is_name: bool) -> Phrase:
    if head is not None and head.lower() not in ADJECTIVES:
        return Phrase(head, end, is_name=is_name)
    if elliptic and elliptic.lower() in _ALONE:
        return Phrase(elliptic, end, is_elliptic=elliptic.lower() in ELLIPTIC)
    return Phrase(None, end)


def _hyphened(text: str, start: int, end: int) -> Phrase:
    """Read the noun behind a hyphen: a 46-seat hall has 46 seats."""
    found = _BEHIND.match(text, start, end)
    if not found or found[1].lower() in COMPARATIVES:
        return Phrase(None, start)
    return Phrase(found[1], found.end())


def is_adverb(low: str) -> bool:
    """Say whether a word in lower case is an adverb in ly.

    Examples:
        >>> is_adverb("heavily"), is_adverb("assembly")
        (True, False)
    """
    return bool(_ADVERB.fullmatch(low)) and low not in _NO_ADVERBS


def is_participle(word: str) -> bool:
    """Say whether a word in small letters is a participle, and no noun that ends like one.

    Examples:
        >>> is_participle("armed"), is_participle("building"), is_participle("Boeing")
        (True, False, False)
    """
    return word.islower() and word.endswith(("ed", "ing")) and word not in _NO_PARTICIPLES


def _ends_phrase(word: str, head: str | None) -> bool:
    """Say whether a word is no part of the phrase that has this head so far."""
    low = word.lower()
    if word[0].isdigit():
        # "22 Boeing 787 Dreamliners"
        return not (head and head[0].isupper() and not is_plural(head))
    if low in BOUNDARIES:
        return True
    if head is None:
        return low in COMPARATIVES or low in _ONLY_VERBS
    if is_plural(head) and head.lower() not in PLURAL_MODIFIERS:
        # "20 soldiers walked", but "20 United States soldiers"
        return not (head[0].isupper() and (word[0].isupper() or is_plural(word)))
    if is_participle(word) or low in STATES:
        return not low.endswith("ing")
    return low in COMPARATIVES or low in BEING or low in _ONLY_VERBS


def phrase_of(text: str, start: int, end: int, links: frozenset[str]) -> Phrase:
    """Read the noun phrase behind a preposition, if the word at an offset is one of some.

    Args:
        text: A text.
        start: Where the figure ends.
        end: Where the sentence ends.
        links: The prepositions, `of`, or `in`.

    Examples:
        >>> phrase_of("46 per cent of the country's voters", 11, 35, frozenset({"of"})).head
        'voters'
    """
    found = _BEHIND.match(text, start, end)
    if found and found[1].lower() == "worth":
        found = _BEHIND.match(text, found.end(), end)
    if not found or found[1].lower() not in links:
        return Phrase(None, start)
    at, is_of = found.end(), found[1].lower() == "of"
    while (found := _BEHIND.match(text, at, end)) and _may_open(found[1], is_of=is_of):
        at = found.end()
    return phrase_behind(text, at, end)


def _may_open(word: str, *, is_of: bool) -> bool:
    """Say whether a word stands between the preposition and its noun."""
    low = word.lower()
    return is_of and (low in DETERMINERS or low in {"million", "billion"} or word[0].isdigit())
