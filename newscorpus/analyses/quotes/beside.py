"""What stands beside a name: the words of a role, and the verb of which it is the subject."""

from newscorpus.analyses.quotes.parsing import Tokens
from newscorpus.analyses.quotes.roles import is_role
from newscorpus.analyses.quotes.wordlists import FUNCTION_WORDS, PREPOSITIONS

MOST_TITLE_WORDS = 6
"""How many words before a name may tell the role of its bearer."""

_BEFORE_OBJECT = PREPOSITIONS | {"and", "or", "his", "her"}
_NO_VERBS = PREPOSITIONS | {"and", "or"}


def words_before(tokens: Tokens, first: int) -> tuple[str, ...]:
    """Give the words before a name that lead up to it, if the last of them is a role or title."""
    place = first - 1
    if place < 0 or not is_role(tokens[place]):
        return ()
    while place >= 0 and first - place <= MOST_TITLE_WORDS:
        token = tokens[place]
        if not token.text[0].isalpha() or (
            token.low in FUNCTION_WORDS and token.low not in {"of", "for"}
        ):
            break
        place -= 1
    return tuple(token.low for token in tokens[place + 1 : first])


def apposed(tokens: Tokens, end: int) -> tuple[str, ...]:
    """Give the words of a role behind a name: `Sana Mir, the minister of transport, said`."""
    if end + 2 >= len(tokens) or tokens[end].text != ",":
        return ()
    words: list[str] = []
    for token in tokens[end + 1 : end + 2 + MOST_TITLE_WORDS * 2]:
        if not token.text[0].isalnum():
            break
        words.append(token.low)
    if words and (words[0] in PREPOSITIONS or words[0] in {"who", "he", "she", "and", "but"}):
        return ()
    return tuple(words)


def is_subject(tokens: Tokens, first: int, end: int) -> bool:
    """Guess whether a verb follows a name, and no preposition stands before it."""
    if end + 1 < len(tokens) and tokens[end].text == "," and tokens[end + 1].low == "who":
        return True
    before = first - 1
    while before >= 0 and (tokens[before].low == "the" or is_role(tokens[before])):
        before -= 1
    if before >= 0 and tokens[before].low in _BEFORE_OBJECT:
        return False
    if end >= len(tokens) or tokens[end - 1].low.endswith(("’s", "'s")):
        return False
    after = tokens[end]
    if after.text == ",":
        return before < 0
    return after.text == after.low and after.text.isalpha() and after.low not in _NO_VERBS
