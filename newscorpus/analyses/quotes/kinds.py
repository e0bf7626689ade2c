"""Whether words in quotation marks are a sentence, a fragment, or no quotation at all."""

import re
from functools import lru_cache

from newscorpus.analyses.quotes.parsing import Tokens
from newscorpus.analyses.quotes.wordlists import (
    AUXILIARIES,
    FUNCTION_WORDS,
    SUBJECT_PRONOUNS,
    TRANSPARENT_BEFORE,
)
from newscorpus.models.findings import QuotationKind

_WORD = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*")
_CONTRACTED = re.compile(r"[^\W\d_]+(?:['’](?:re|ve|ll|d|m)|n['’]t)\Z")
_SUBJECTS = SUBJECT_PRONOUNS - {"this", "that", "it", "you"}
_WITH_S = frozenset({
    "it", "that", "there", "he", "she", "what", "who", "here", "how", "where", "let",
})  # fmt: skip
_SUBORDINATE = frozenset({"that", "which", "who", "where", "when", "while", "because", "whose"})
_RELATIVE = frozenset({"that", "which", "who", "what", "whose"})
_STOPS = frozenset(".!?…")
_PAUSES = frozenset(",.!?")
_NO_NOUNS = FUNCTION_WORDS | {"and", "he", "she"}
_LITTLE = frozenset({
    "a", "an", "the", "of", "and", "in", "on", "for", "to", "with", "at", "from", "by", "or",
})  # fmt: skip
LONGEST_TITLE = 10
"""The most words of the title of a work."""

FEW = 3
"""At most so many words are scare quotes or a title where nobody says them."""


@lru_cache(maxsize=16)
def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a quotation; several rules ask for those of the same one in turn."""
    return tuple(_WORD.findall(text))


def has_clause(text: str) -> bool:
    """Say whether a text has a finite verb with a subject before it.

    Examples:
        >>> has_clause("we are against new lines"), has_clause("It's late")
        (True, True)
        >>> has_clause("further strengthen economic relations"), has_clause("has been blown")
        (False, False)
        >>> has_clause("products that are great"), has_clause("in cases where an act is legal")
        (False, False)
    """
    before = ""
    is_subordinate = False
    for place, written in enumerate(words_of(text[:400])):
        word = written.lower()
        is_subordinate = is_subordinate or word in _SUBORDINATE
        if place and word in AUXILIARIES and not is_subordinate and before not in _RELATIVE:
            return True
        # letters alone are short for nothing
        if not word.isalpha() and _is_contracted(word):
            return True
        if before in _SUBJECTS:
            return True
        before = word
    return False


def _is_contracted(word: str) -> bool:
    """Say whether a word has a verb in it: `they've`, `don't`, `it's`."""
    has_is = word[-2:] in {"'s", "’s"} and word[:-2] in _WITH_S
    return has_is or _CONTRACTED.match(word) is not None


def is_sentence(text: str) -> bool:
    """Say whether a quotation begins and ends as a sentence does.

    Examples:
        >>> is_sentence("Never again."), is_sentence("a sea change")
        (True, False)
    """
    first = next((letter for letter in text if letter.isalnum()), "")
    return (first.isupper() or first.isdigit()) and text.rstrip("'’”\")] ")[-1:] in _STOPS


def is_title(text: str) -> bool:
    """Say whether all words but the little ones are capitalised, as in titles of works.

    Examples:
        >>> is_title("Gone with the Wind"), is_title("Gone with the wind")
        (True, False)
    """
    words = words_of(text)
    return (
        bool(words)
        and len(words) <= LONGEST_TITLE
        and not text.isupper()
        and all(word[0].isupper() or word[0].isdigit() or word in _LITTLE for word in words)
    )


def kind_of(text: str, tokens: Tokens, place: int, rule: str | None) -> QuotationKind | None:
    """Say what words in quotation marks are; None if they are nobody's speech.

    Args:
        text: The words.
        tokens: The sentence that they stand in.
        place: Their token in it.
        rule: The id of the rule that gives them to somebody; None if no cue does so.
    """
    words = words_of(text)
    where = rule.split(".")[1] if rule else ""
    before = tokens[place - 1] if place else None
    is_clause, is_whole = has_clause(text), is_sentence(text)
    if not words or (not is_clause and _is_no_speech(text, rule, tokens, place)):
        return None
    begins = before is None or before.text in {",", ":", "”"} or before.low == "that"
    is_half = before is None or (before.quote < 0 and before.text == ",")
    if (
        is_clause
        or (is_whole and (begins or where == "before"))
        or (where == "behind" and is_half)
        or (where in {"before", "colon"} and before is not None and before.text == ":")
    ):
        return QuotationKind.DIRECT
    if rule is None and len(words) <= _MANY and not (before is None and is_whole):
        return None
    return QuotationKind.MIXED


SPOKEN = frozenset({"before", "behind", "colon", "name-alone"})
"""Where a cue stands that can but attribute what is in the marks."""

_MANY = 4
"""A fragment that nobody says needs more words than these to be a quotation."""


def _is_no_speech(text: str, rule: str | None, tokens: Tokens, place: int) -> bool:
    """Say whether marks hold a name, a title or a word held at a distance rather than speech."""
    where = rule.split(".")[1] if rule else ""
    if place and tokens[place - 1].low in TRANSPARENT_BEFORE:
        return True
    if is_title(text) and where not in SPOKEN:
        return True
    is_short = len(words_of(text)) <= FEW and not is_sentence(text)
    if is_short and rule in {"quotes.before.none", "quotes.sentence.none"}:
        return True  # it is difficult to say “no”
    return is_short and (
        _is_scare(text, where, tokens, place) or _is_before_noun(text, tokens, place)
    )


def _is_scare(text: str, where: str, tokens: Tokens, place: int) -> bool:
    """Say whether a few words are a name, a title or a word that is held at a distance."""
    if where == "before" and place and tokens[place - 1].text == ":":
        return False
    return is_title(text) if where in {"before", "sentence"} else where not in SPOKEN


def _is_before_noun(text: str, tokens: Tokens, place: int) -> bool:
    """Say whether a few words stand before a noun as an adjective does: `its “beta” release`."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return (
        after is not None
        and after.text.isalpha()
        and after.text.islower()
        and after.low not in _NO_NOUNS
        and text[-1:] not in _PAUSES
    )
