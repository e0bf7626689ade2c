"""The phrase that is the subject of a cue, before it or behind it."""

from typing import NamedTuple

from newscorpus.analyses.quotes.parsing import Tokens
from newscorpus.analyses.quotes.roles import is_role
from newscorpus.analyses.quotes.wordlists import (
    ADVERBS,
    AUXILIARIES,
    OTHER_PRONOUNS,
    PAST_VERBS,
    PREPOSITIONS,
    SINGULAR_PRONOUNS,
    SUBORDINATORS,
)
from newscorpus.gazetteers import saying_verbs

_MOST_COMMAS = 4
_LONGEST_NAME = 5
LONGEST = 24
"""The most words of a subject."""

_STOPS = frozenset({";", ":", "(", ")", "–", "—", "[", "]", "!", "?", "…", "/"})
_DROPPED = PREPOSITIONS - {"of"}
_ENDS_BEHIND = SUBORDINATORS | {
    "who", "during", "after", "before", "in", "on", "while", "through",
}  # fmt: skip


class Phrase(NamedTuple):
    """Some tokens of a sentence, from `first` to before `end`."""

    first: int
    end: int


def subject_before(tokens: Tokens, verb: int) -> Phrase | None:
    """Give the phrase before a verb that may be its subject, or None where there is none.

    Examples:
        >>> from newscorpus.analyses.quotes.parsing import parse
        >>> from newscorpus.analyses.tokens import Paragraph
        >>> from newscorpus.models.article import Role
        >>> def shown(text, verb):
        ...     tokens = parse(Paragraph(text, 0, Role.PARAGRAPH)).sentences[0].tokens
        ...     place = [token.low for token in tokens].index(verb)
        ...     phrase = subject_before(tokens, place)
        ...     return phrase and " ".join(t.text for t in tokens[phrase.first : phrase.end])
        >>> shown("In the end, Ann Lee, chief of staff, also said no.", "said")
        'Ann Lee'
        >>> shown("She stopped and the mayor of Lahore later said no.", "said")
        'the mayor of Lahore'
        >>> shown("She stopped and said no.", "said") is None
        True
    """
    end = verb
    while end and (tokens[end - 1].low in ADVERBS or tokens[end - 1].low.endswith("ly")):
        # "on Wednesday said"
        end -= 2 if end > 1 and tokens[end - 2].low == "on" else 1
    if not end or tokens[end - 1].low in {"and", "or", "but"} or tokens[end - 1].quote >= 0:
        return None
    if tokens[end - 1].text in {",", ")", "–", "—", "-"}:
        return _around(tokens, end - 1)
    first = _start(tokens, end)
    return Phrase(first, end) if first < end else None


def _start(tokens: Tokens, end: int) -> int:
    """Walk from the end of a noun phrase to its beginning."""
    first = end
    while first and end - first < LONGEST:
        token = tokens[first - 1]
        if token.quote >= 0 and not _is_part(tokens, first - 1):
            break
        if token.text in _STOPS or token.text == "," or token.low in SUBORDINATORS:
            break
        if token.low in {"and", "or"} and not _joins(tokens, first, end):
            break
        if token.low in AUXILIARIES or token.low in PAST_VERBS:
            break
        first -= 1
    while first < end and tokens[first].low in _DROPPED and _may_drop(tokens, first, end):
        first += 1
    return first


def _is_part(tokens: Tokens, place: int) -> bool:
    """Say whether words in marks are part of a phrase: `a “senior aide” said`."""
    token = tokens[place]
    return (
        place > 0
        and token.end - token.start < _LONGEST_PART
        and token.text[-2:-1] not in {",", ".", "?", "!"}
        and (tokens[place - 1].text.islower() and tokens[place - 1].text.isalpha())
    )


_LONGEST_PART = 30


def _joins(tokens: Tokens, after: int, end: int) -> bool:
    """Say whether an `and` joins two nouns of one phrase rather than two sentences."""
    if after - 2 < 0 or after >= end or tokens[after].low in SINGULAR_PRONOUNS:
        return False
    before, behind = tokens[after - 2], tokens[after]
    if is_role(before) and (is_role(behind) or behind.text[0].isupper()):
        return True
    return before.text[0].isupper() and behind.text[0].isupper() and behind.low != "the"


def _may_drop(tokens: Tokens, first: int, end: int) -> bool:
    """Say whether a preposition stands before a subject, not in it: `with Lavrov saying`."""
    return tokens[first].low == "with" or end - first > 1


def _around(tokens: Tokens, comma: int) -> Phrase | None:
    """Give the subject before what stands between commas: `Ann Lee, the mayor, said`."""
    end = comma
    opening = "(" if tokens[comma].text == ")" else tokens[comma].text
    inner = end
    while (
        inner and tokens[inner - 1].text not in {opening, ";", ":"} and tokens[inner - 1].quote < 0
    ):
        inner -= 1
    if _is_name(tokens, inner, end) and opening != "(":
        return Phrase(inner, end)
    if not inner or tokens[inner - 1].text != opening:
        return None
    end = inner - 1
    steps = 0
    while end and steps < _MOST_COMMAS:
        first = _start(tokens, end)
        if first < end and _heads(tokens, first, end):
            return Phrase(first, end)
        if not first or tokens[first - 1].text != ",":
            return None
        end = first - 1
        steps += 1
    return None


def _is_name(tokens: Tokens, first: int, end: int) -> bool:
    return 1 < end - first <= _LONGEST_NAME and all(
        token.text[0].isupper() for token in tokens[first:end]
    )


def _heads(tokens: Tokens, first: int, end: int) -> bool:
    """Say whether a phrase between commas can be a subject."""
    token = tokens[first]
    if token.low in SINGULAR_PRONOUNS or token.low in OTHER_PRONOUNS:
        return True
    if token.low in PREPOSITIONS or token.low.endswith("ing"):
        return False
    return any(is_role(each) or each.text[0].isupper() for each in tokens[first:end])


def subject_behind(tokens: Tokens, start: int) -> tuple[Phrase, Phrase | None] | None:
    """Give the phrase behind a verb that may be its subject, and what stands in apposition to it.

    Examples:
        >>> from newscorpus.analyses.quotes.parsing import parse
        >>> from newscorpus.analyses.tokens import Paragraph
        >>> from newscorpus.models.article import Role
        >>> text = "“No,” said the head of the union, Ann Lee, who was in London."
        >>> tokens = parse(Paragraph(text, 0, Role.PARAGRAPH)).sentences[0].tokens
        >>> [" ".join(t.text for t in tokens[p.first : p.end]) for p in subject_behind(tokens, 2)]
        ['the head of the union', 'Ann Lee']
    """
    end = _end(tokens, start)
    if end == start:
        return None
    apposed = None
    if end < len(tokens) and tokens[end].text == ",":
        last = _end(tokens, end + 1)
        if last > end + 1 and tokens[end + 1].text[0].isupper():
            apposed = Phrase(end + 1, last)
    return Phrase(start, end), apposed


def _end(tokens: Tokens, start: int) -> int:
    end = start
    while end < len(tokens) and end - start < LONGEST:
        token = tokens[end]
        if token.quote >= 0 and not _is_part(tokens, end):
            break
        if token.text in _STOPS or token.text in {",", "."} or token.low in _ENDS_BEHIND:
            break
        if token.low in AUXILIARIES or (
            end > start and token.low.endswith("ing") and token.text.islower()
        ):
            break
        if token.low in {"and", "or"} and not _joins(tokens, end + 1, len(tokens)):
            break
        if (
            token.low in saying_verbs()
            and end > start
            and token.low == token.text
            and saying_verbs()[token.low] == "say"
        ):
            break
        end += 1
    return end
