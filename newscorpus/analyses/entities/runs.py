"""Runs of words written with a capital, in which names are looked for."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newscorpus.gazetteers.naming import possessive_names

_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
"""A letter that is no small Latin one; whether it is a capital is asked again."""

_ABBREVIATIONS = (
    "Adm|Bros|Brig|Capt|Cdr|Co|Col|Corp|Cpl|Dr|Drs|Engr|Fr|Ft|Gen|Gov|Hon|Inc|Jr|Lt|Ltd|Maj|Mr|Mrs"
    "|Ms|Mt|Pres|Prof|Pte|Pvt|Rep|Reps|Rev|Sen|Sens|Sgt|Sr|St|Ste|Supt|Insp|Det|Cllr|Amb|Messrs"
)
_PARTICLES = frozenset({
    "de", "de la", "de los", "de las", "del", "della", "da", "do", "dos", "das", "di", "du", "des",
    "van", "van der", "van den", "van de", "von", "von der", "zu", "bin", "ibn", "bint", "al",
    "bin al", "el", "ul", "ur", "e", "y", "la", "le", "ter", "ten", "und", "ould",
})  # fmt: skip
"""Small words within names of people and of places abroad."""

JOINING = frozenset({"of", "of the", "for", "for the", "on"})
"""Small words that go on with the name of a body: `Bank of England`."""

AND = frozenset({"and", "and the"})

_GAPS = {link: link for link in (*_PARTICLES, *JOINING, *AND, "&")} | {"": ""}
_LONGEST_GAP = 16
_LONGEST_RUN = 24
"""Words of a run; a longer one is parted, so that no text costs more than another."""

_SUFFIX = re.compile(r"(?:Inc|Ltd|Corp|Co|LLC|LLP|PLC|plc|Jr|Sr|II|III|S\.A|N\.V)\b\.?")


class Word(NamedTuple):
    """A word with a capital, and what stands between it and the one before."""

    text: str
    start: int
    end: int
    link: str = ""
    """`of`, `and`, `van der`, …; nothing where only white space stands between."""


Run = tuple[Word, ...]


@cache
def _pattern() -> re.Pattern[str]:
    """Give the pattern of a word with a capital; possessives are no part of it.

    `U.S.`, `Gen.`, `J.`, `iPhone`, `al-Assad`, `O'Leary`, `AT&T`, `Rolls-Royce`, `A380`, `747`.
    """
    kept = [
        re.escape(name).replace("'", "['’]") + (r"(?=\s+[A-Z])" if before else r"(?!\w)")
        for name, before in sorted(possessive_names().items())
    ]
    return re.compile(
        rf"""\b(?=[A-Z\d]|[a-z]{{1,2}}[A-Z'’‐-]|ash-|[^\x00-\x7f])(?<!\w['’.&@])(?:
            {"|".join(kept)}
          | (?:[A-Z]\.){{2,}}(?:[A-Z](?!\w))?
          | (?:{_ABBREVIATIONS})\.
          | [A-Z]\.(?=\s?[A-Z])
          | (?:(?:[Aa][ldrsnt]|[Ee]l|[Aa]sh|ul|ur)[-‐]|d['’])?{_UPPER}[\w]*
            (?:[-‐‑&]\w+|['’](?!(?:s|m|d|ll|re|ve|t)\b)\w+|\.(?:com|net|org|co)\b)*
          | [a-z]{{1,2}}[A-Z]\w+(?:[-‐]\w+)*
          | \d(?:[\d.,]*\d)?(?:[-‐]\w+|[A-Z]{{1,3}})?s?(?![\w%])(?![.,]\d)
        )(?![$£€])""",
        re.VERBOSE,
    )


def runs(text: str) -> Iterator[Run]:
    """Give the runs of a text: words with a capital with nothing but small joining words between.

    Examples:
        >>> [[word.text for word in run] for run in runs("Mr. J. Day of the Bank of Oz met A.")]
        [['Mr.', 'J.', 'Day', 'Bank', 'Oz'], ['A']]
        >>> [word.link for word in next(runs("Ursula von der Leyen"))]
        ['', 'von der']
    """
    words: list[Word] = []
    end = -1
    for found in _pattern().finditer(text):
        word = found[0]
        start, behind = found.span()
        first = word[0]
        if first.isdigit():
            if words and text[end:start] == " " and not words[-1].text[0].isdigit():
                words.append(Word(word, start, behind))
                end = behind
            continue
        if not (first.isupper() or any(map(str.isupper, word))):
            continue
        link = _link(text, end, start) if words else None
        if link is None and words and text[end] == "," and _is_suffix(text[end:start], word):
            link = ","
        if link is None or len(words) == _LONGEST_RUN:
            if words:
                yield tuple(words)
            words, link = [], ""
        words.append(Word(word, start, behind, link))
        end = behind
    if words:
        yield tuple(words)


def _is_suffix(gap: str, word: str) -> bool:
    """Say whether a word belongs to the name before the comma: `Toyota Motor Co., Ltd.`."""
    return gap in {", ", ","} and _SUFFIX.fullmatch(word) is not None


def _link(text: str, end: int, start: int) -> str | None:
    """Give the small words between two words, or None where something else stands there."""
    if start - end == 1 and text[end] == " ":
        return ""
    if start - end > _LONGEST_GAP or start == end or not text[end].isspace():
        return None
    gap = text[end:start]
    return _GAPS.get(" ".join(gap.split())) if gap[-1].isspace() and "\n\n" not in gap else None
