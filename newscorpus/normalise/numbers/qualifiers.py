"""The words that qualify a number: about, nearly, over, under, up to, at least."""

import re
from collections.abc import Mapping

import attrs

from newscorpus.normalise.numbers.words import listed
from newscorpus.text import Span

_BEFORE = {
    "about": (
        "about|around|approximately|approx|approx.|roughly|some|circa|an estimated|estimated"
        "|in the region of|in the neighbourhood of|in the range of|something like"
    ),
    "nearly": "nearly|almost|close to|virtually|just short of|just shy of|as good as",
    "over": (
        "over|just over|well over|slightly over|a little over|more than|just more than"
        "|well more than|slightly more than|above|just above|well above|exceeding|upwards of"
        "|upward of|in excess of|north of|greater than|larger than|higher than|beyond"
    ),
    "under": (
        "under|just under|well under|slightly under|a little under|less than|fewer than|below"
        "|just below|well below|slightly less than|little less than|just less than|lower than"
        "|smaller than|south of"
    ),
    "at least": (
        "at least|a minimum of|minimum of|no fewer than|no less than|not less than|not fewer than"
        "|at the very least|a minimum"
    ),
    "up to": (
        "up to|as many as|as much as|as high as|at most|a maximum of|maximum of|no more than"
        "|not more than|at the most|as few as|as little as"
    ),
}
QUALIFIERS: Mapping[str, str] = {
    words: meaning for meaning, forms in _BEFORE.items() for words in forms.split("|")
}
"""The words before a number, and what they come to."""

_AFTER = re.compile(
    r"\s?\+(?![\w+])|[\s-](?:plus(?![\w])(?!\s(?:the|a|an|its|their|his|her|vat|tax|other)\b)"
    r"|odd(?!\w)|or\s(?:so|more|less|fewer|thereabouts)(?!\w)|at\s(?:least|most)(?!\w))"
)
_MEANINGS = {
    "+": "at least", "plus": "at least", "more": "at least", "least": "at least",
    "less": "up to", "fewer": "up to", "most": "up to",
    "odd": "about", "so": "about", "thereabouts": "about",
}  # fmt: skip

MOST_CHARACTERS = 26
_MOST_WORDS = 4
_OPENING = "([{“\"‘'—–"
# "satisfaction over forty-six per cent growth": here `over` says what about, not how much
_ABOUT_WHAT = listed("""
    satisfaction concern concerns anger alarm worry worries regret outrage dispute disputes
    row dismay fears fear grief shock talks debate uproar protest protests presided
""")
_IS_PREPOSITION = frozenset({"over", "under", "around", "about", "below", "above", "beyond"})


@attrs.frozen
class Qualifier:
    """What qualifies a number, and where it is said."""

    meaning: str
    span: Span


def words_before(text: str, start: int) -> list[str]:
    """Give the last words before an offset, the nearest last; none of them is cut."""
    first = max(0, start - MOST_CHARACTERS)
    near = text[first:start]
    if "\n\n" in near:
        return near.rpartition("\n\n")[2].split()
    words = near.split()
    is_cut = first and not text[first - 1].isspace() and not text[first].isspace()
    return words[1:] if is_cut else words


def before(text: str, start: int, words: list[str]) -> Qualifier | None:
    """Find the words that qualify the number at an offset, the longest that are known."""
    if not words or words[-1].lstrip(_OPENING) not in _LAST_WORDS:
        return None
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        phrase = " ".join(words[-count:]).lstrip(_OPENING)
        meaning = QUALIFIERS.get(phrase)
        if meaning:
            if phrase in _IS_PREPOSITION and len(words) > 1 and words[-2] in _ABOUT_WHAT:
                return None
            near = text[max(0, start - MOST_CHARACTERS) : start]
            end = start - (len(near) - len(near.rstrip()))
            return Qualifier(meaning, Span(_begin_of(text, end, phrase.split()), end))
    return None


def _begin_of(text: str, end: int, words: list[str]) -> int:
    for word in reversed(words):
        end = text.rfind(word, 0, end)
    return end


def after(text: str, end: int) -> Qualifier | None:
    """Find what qualifies the number that ends at an offset: `50+`, `100-odd`, `20 or so`."""
    found = _AFTER.match(text, end) if text[end + 1] in "poa+" or text[end] == "+" else None
    if not found:
        return None
    words = found[0].lstrip("- \t\u00a0\n")
    begin = found.end() - len(words)
    return Qualifier(_MEANINGS[words.split()[-1]], Span(begin, found.end()))


_LAST_WORDS = frozenset(words.split()[-1] for words in QUALIFIERS)
