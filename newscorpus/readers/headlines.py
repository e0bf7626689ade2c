"""Whether a line is a headline, a subhead or the beginning of the text."""

import re
from collections.abc import Sequence

from newscorpus.readers.leftovers import match_leftover
from newscorpus.readers.pieces import Piece

_LONGEST_HEADLINE = 220
_LONGEST_SUBHEAD = 90
_MOST_WORDS = 32
_MOST_WORDS_SUBHEAD = 12
_CLOSING = "\"”’')]"
_ABBREVIATION_END = re.compile(r"(?:\b[A-Z]\.|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|St|Mr|Dr|No|vs|etc)\.)$")
_LONGEST_ABBREVIATION = 6
_TWO_SENTENCES = re.compile(r"(?:[a-z0-9]{4}|[)”\"])[.]\s+[“\"]?[A-Z]")
_A_WORD = re.compile(r"[^\W\d_]{2}")
_DANGLING = frozenset({"a", "an", "and", "her", "his", "its", "of", "or", "that", "the", "their"})
_PREPOSITIONS = frozenset(
    {"as", "at", "by", "for", "from", "in", "into", "near", "on", "to", "with"}
)
_LONG_LINE = 35
"""Code points of a line that is no headline such as `What to look for`."""

_SHORTEST_SENTENCE = 4
_SHORTEST_TEXT = 80
"""Code points from which a piece with a full stop counts as text below a headline."""


def could_be_headline(words: str) -> bool:
    """Say whether words have the length and the end of a headline, whatever follows them."""
    if len(words) > _LONGEST_HEADLINE or words.endswith((",", ";", ":")):
        return False
    count = len(words.split())
    if count > _MOST_WORDS or not has_words(words):
        return False
    if _ends_sentence(words) and not _is_shouted(words):
        return False
    is_short = words[-1] == "?" and count <= _MOST_WORDS_SUBHEAD
    return is_short or not _TWO_SENTENCES.search(words)  # "‘We wait,’ says mayor. But for what?"


def has_words(words: str) -> bool:
    """Say whether there is a word in it, and not only numbers and signs."""
    return bool(_A_WORD.search(words))


def breaks_off(words: str) -> bool:
    """Say whether words end where a sentence cannot: they are a line of a paragraph cut by hand.

    Examples:
        >>> breaks_off("He sold the house of his"), breaks_off("What to look for")
        (True, False)
    """
    last = words.rpartition(" ")[2]
    return last in _DANGLING or (last in _PREPOSITIONS and len(words) >= _LONG_LINE)


def is_subhead(text: str, piece: Piece, following: Sequence[Piece]) -> bool:
    """Say whether a piece in the body is a heading of what follows it."""
    if len(piece.span) > _LONGEST_SUBHEAD or piece.lines > 1:
        return False
    words = piece.span.of(text)
    if len(words.split()) > _MOST_WORDS_SUBHEAD or breaks_off(words):
        return False
    is_quoted = len(words) > _SHORTEST_QUOTED and words[-1] == _QUOTES.get(words[0])
    first = words[1] if is_quoted else words[0]
    if not first.isupper() or words[-1] in ".,;:!…)" or (words[-1] in "”\"’'" and not is_quoted):
        return False
    if _LABEL.match(words) or _TWO_SENTENCES.search(words) or (is_quoted and words[-2] in ".,!?"):
        return False
    return bool(following) and _is_text_of_its_own(following[0].span.of(text))


_SHORTEST_QUOTED = 2
_QUOTES = {"'": "'", "‘": "’", '"': '"', "“": "”", "«": "»"}
# a question and who asks it: "Q: What happens next?"
_LABEL = re.compile(r"[^\W\d_][\w’'.-]{0,15}:\s")


def _is_text_of_its_own(words: str) -> bool:
    """Tell a paragraph from the rest of the line before it, which goes on in small letters."""
    return not words[0].islower() and is_text(words)


def _is_shouted(words: str) -> bool:
    """`FLOODS DRIVE THOUSANDS FROM HOMES.`: a headline of the days when they had full stops."""
    return words.isupper() and 1 < len(words.split()) <= _MOST_WORDS_SUBHEAD


def _ends_sentence(words: str) -> bool:
    if not words.rstrip(_CLOSING).endswith((".", "…")):
        return False
    return not _ABBREVIATION_END.search(words, max(0, len(words) - _LONGEST_ABBREVIATION))


def is_text(words: str) -> bool:
    """Say whether words read as a paragraph: sentences, or more than a headline holds."""
    is_sentence = words[-1] in '.!?"”' and len(words.split()) >= _SHORTEST_SENTENCE
    is_long = len(words) >= _SHORTEST_TEXT and words[-1] in ".?!\"”’')…:,"
    return (is_sentence or is_long or len(words) > _LONGEST_HEADLINE) and not match_leftover(words)
