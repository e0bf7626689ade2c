"""What a figure counts: the head of the phrase behind it, or else the noun that leads to it."""

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
    LINKS,
    PLURAL_MODIFIERS,
    PREPOSITIONS,
    SCALES,
    SKIPPED,
    STATES,
    listed,
)

_WORD = re.compile(r"[^\W_](?:[^\W_]|[-'’./&](?=[^\W_]))*")
_BEHIND = re.compile(
    r"[ \t\n\u00a0\u202f]?[\"“‘']?([^\W_](?:[^\W_]|[-'’./&](?=[^\W_]))*)[\"”]?['’]?"
)
_HYPHEN = "-‐‑"
_MOST_WORDS, _REACH = 7, 110
_CLAUSE = re.compile(
    r"[,;:()\"“”—–]|\s-\s|(?<!\w)(?:that|which|who|and|but|while|as|said|says|when|where|because)(?!\w)",
    re.IGNORECASE,
)
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
_POSSESSIVE = re.compile(r"['’]s?\Z")
_TITLE_OF_PLACE = re.compile(r"[A-Z]")


_FEWEST = 2
_MARK = re.compile(r"[,;:.!?()\"“”—–]")
_GOVERNING = frozenset({"of", "on", "for", "in"})
_BEFORE_NOUNS = DETERMINERS | ADJECTIVES | {"of", "an", "further", "another"}
_NO_NOUNS = (
    BOUNDARIES
    | (CHANGE_VERBS - CHANGES)
    | (COMPARATIVES - {"high"})
    | (ADJECTIVES - {"average", "total", "record", "high"})
    | SCALES
)


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


def phrase_behind(text: str, start: int, end: int) -> Phrase:
    """Read the noun phrase that begins behind a number.

    Args:
        text: A text.
        start: Where the number ends, with its unit.
        end: Where the sentence ends.

    Examples:
        >>> phrase_behind("150,000 more doses to Kabul", 7, 27).head
        'doses'
        >>> phrase_behind("46 per cent higher than", 11, 23).head is None
        True
    """
    head, is_name, elliptic, at = None, True, None, start
    if start < end and text[start] in _HYPHEN:
        found = _BEHIND.match(text, start + 1, end)  # a 46-seat hall has 46 seats
        return Phrase(found[1] if found else None, found.end() if found else start)
    for _ in range(_MOST_WORDS):
        found = _BEHIND.match(text, at, end)
        if not found:
            break
        word = found[1]
        low = word.lower()
        if head is None and (low in SKIPPED or low in STATES):
            elliptic, at = elliptic or word, found.end()
            continue
        if _ends_phrase(word, low, head) or text[found.start() : found.start(1)].strip():
            break
        at = found.end()
        is_modifier = _POSSESSIVE.search(text, found.start(1), at) is not None
        is_adverb = bool(_ADVERB.fullmatch(low)) and low not in _NO_ADVERBS
        if not is_adverb and not is_modifier and not _is_participle(word):
            head, is_name = word, is_name and bool(_TITLE_OF_PLACE.match(word))
    if head is not None and head.lower() in ADJECTIVES:
        head = None
    if head is None and elliptic and elliptic.lower() in ELLIPTIC | STATES:
        return Phrase(elliptic, at, is_elliptic=elliptic.lower() in ELLIPTIC)
    return Phrase(head, at, is_name=head is not None and is_name)


def _is_participle(word: str) -> bool:
    """Say whether a word in small letters is a participle, and no noun that ends like one."""
    return word.islower() and word.endswith(("ed", "ing")) and word not in _NO_PARTICIPLES


def _ends_phrase(word: str, low: str, head: str | None) -> bool:
    """Say whether a word is no part of the phrase that has this head so far."""
    if word[0].isdigit():
        # "22 Boeing 787 Dreamliners"
        return not (head and head[0].isupper() and not is_plural(head))
    if low in BOUNDARIES:
        return True
    if head is None:
        return low in COMPARATIVES or low in CHANGE_VERBS - CHANGES
    if is_plural(head) and head.lower() not in PLURAL_MODIFIERS:
        # "20 soldiers walked", but "20 United States soldiers"
        return not (head[0].isupper() and (word[0].isupper() or is_plural(word)))
    if _is_participle(word) or low in STATES:
        return not low.endswith("ing")
    return low in COMPARATIVES or (low in CHANGE_VERBS and low not in CHANGES)


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


def noun_before(text: str, start: int, begin: int, *, by_name: bool = False) -> str | None:
    """Find the noun that leads to a figure: `a turnout of 46 per cent`, `exports rose 5%`.

    Args:
        text: A text.
        start: Where the figure begins, with the words that qualify it.
        begin: Where the sentence begins.
        by_name: Whether only `of`, `on` and the like count: `construction of the $2bn Nord Stream`.

    Examples:
        >>> noun_before("growth of trade by 46 per cent", 19, 0)
        'growth'
        >>> noun_before("Exports of rice rose 5%", 21, 0)
        'Exports'
    """
    words = list(_WORD.finditer(text, max(begin, start - _REACH), start))
    end = start
    while words and words[-1][0].lower() in DETERMINERS | {"another", "some"}:
        end = words.pop().start()
    if len(words) < _FEWEST or not _touch(text, words[-1].end(), end):
        return None
    link, before = words.pop(), words[-1]
    if not _touch(text, before.end(), link.start()):
        return None
    if by_name:
        return _noun(before[0]) if link[0].lower() in _GOVERNING else None
    return _led_by(text, link[0].lower(), words)


def _led_by(text: str, link: str, words: list[re.Match[str]]) -> str | None:
    """Find the noun before the verb or the preposition that leads to a figure."""
    if link == "by" and (changed := _changed(text, words)):
        return changed
    if link in BEING or link in CHANGE_VERBS:
        return _subject(text, words)
    if link not in LINKS:
        return None
    if link != "of" and _is_verb(words):
        return _subject(text, words[:-1]) if _touches_last(text, words) else None
    return None if _is_participle(words[-1][0]) else _noun(words[-1][0])


def _touch(text: str, end: int, start: int) -> bool:
    """Say whether no mark of punctuation stands between two words."""
    return not _MARK.search(text, end, start)


def _touches_last(text: str, words: list[re.Match[str]]) -> bool:
    return len(words) > 1 and _touch(text, words[-2].end(), words[-1].start())


def _is_verb(words: list[re.Match[str]]) -> bool:
    """Say whether the last word is a verb of being or change, and not `the increase to 5%`."""
    low = words[-1][0].lower()
    is_noun = low in CHANGES and len(words) > 1 and words[-2][0].lower() in _BEFORE_NOUNS
    return (low in CHANGE_VERBS or low in BEING) and not is_noun


def _changed(text: str, words: list[re.Match[str]]) -> str | None:
    """Find what changes by a figure: a noun of change, or what a verb of change speaks of."""
    for place in range(len(words) - 1, -1, -1):
        low = words[place][0].lower()
        if place + 1 < len(words) and _CLAUSE.search(
            text, words[place].end(), words[place + 1].start()
        ):
            return None
        if low in CHANGE_VERBS and _is_verb(words[: place + 1]):
            thing = _head(words[place + 1 :])
            if thing or not _touches_last(text, words[: place + 1]):
                return thing
            return _subject(text, words[:place])
        if low in CHANGES:
            return words[place][0]
    return None


def _subject(text: str, words: list[re.Match[str]]) -> str | None:
    """Find the head of the subject that ends with these words."""
    first = len(words)
    for place in range(len(words) - 1, -1, -1):
        is_apart = first < len(words) and _CLAUSE.search(
            text, words[place].end(), words[first].start()
        )
        if is_apart or _CLAUSE.fullmatch(words[place][0]):
            break
        first = place
    return _head(words[first:])


def _head(words: list[re.Match[str]]) -> str | None:
    """Find the noun before the first preposition, or the last one; names may have an `of`."""
    head = None
    for place, word in enumerate(words):
        low = word[0].lower()
        if head and low in PREPOSITIONS:
            after = words[place + 1][0] if place + 1 < len(words) else ""
            if not (low == "of" and head[0].isupper() and after[:1].isupper()):
                break
        head = _noun(word[0]) or head
    return head


def _noun(word: str) -> str | None:
    """Give a word if it can be a noun, without its possessive."""
    low = word.lower()
    if low in _NO_NOUNS or low[0].isdigit():
        return None
    if _ADVERB.fullmatch(low) and low not in _NO_ADVERBS:
        return None
    return _POSSESSIVE.sub("", word)
