"""The noun that leads to a figure: a turnout of 46 per cent, exports rose 5%."""

import re

from newscorpus.analyses.figures.phrases import is_adverb, is_participle
from newscorpus.analyses.figures.words import (
    ADJECTIVES,
    BEING,
    BOUNDARIES,
    CHANGE_VERBS,
    CHANGES,
    COMPARATIVES,
    DETERMINERS,
    LINKS,
    NUMBERS,
    PREPOSITIONS,
)

_WORD = re.compile(r"[^\W_](?:[^\W_]|[-'’./&](?=[^\W_]))*")
_REACH = 110
_CLAUSE = re.compile(
    r"[,;:()\"“”—–]|\s-\s|(?<!\w)(?:that|which|who|and|but|while|as|said|says|when|where|because)(?!\w)",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"['’]s?\Z")
_FEWEST = 2
_MARK = re.compile(r"[,;:.!?()\"“”—–]")
_GOVERNING = frozenset({"of", "on", "for", "in"})
_OPENING = DETERMINERS | {"another", "some"}
_BEFORE_NOUNS = DETERMINERS | ADJECTIVES | {"of", "an", "further", "another"}
_NO_NOUNS = (
    BOUNDARIES
    | (CHANGE_VERBS - CHANGES)
    | (COMPARATIVES - {"high"})
    | (ADJECTIVES - {"average", "total", "record", "high"})
    | NUMBERS
)


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
    while words and words[-1][0].lower() in _OPENING:
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
    noun = _noun(words[-1][0])
    # "reached a deal with Khan for $5m" is not the price of Khan
    is_thing = not is_participle(words[-1][0]) and not (
        link == "for" and noun and noun[0].isupper()
    )
    return noun if is_thing else None


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
    return None if is_adverb(low) else _POSSESSIVE.sub("", word)
