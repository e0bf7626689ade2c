"""How often words of a corpus are written with a capital where nothing asks for one."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise

import attrs

from newscorpus.analyses.entities.runs import Run, runs
from newscorpus.analyses.tokens import HEADED, Paragraph, paragraphs, sentences
from newscorpus.models.article import Article

_MARKS = str.maketrans(dict.fromkeys('.,;:!?()[]"“”‘…', " "))
_STOPS = '.?!:;…"“”‘(['
"""What may end the word before one that begins a sentence."""

_AROUND = ".,;:!?()[]\"'“”‘’…*"

_OPENING = "\"'“”‘’([«*•–—- \t\n"
_BEFORE_START = frozenset(".?!:;…")
_LETTERS = re.compile(r"[^\W\d_]{4,}")
_BREAK = " . "
_HEADLINE_SHARE = 0.7
_FEWEST_WORDS = 3


@attrs.frozen
class CaseStatistics:
    """How often words stand in small letters, and with a capital within a sentence.

    Examples:
        >>> CaseStatistics({"apple": 1}, {"apple": 3}).is_name("Apple")
        True
    """

    small: Mapping[str, int]
    """Words in small letters."""

    capital: Mapping[str, int]
    """Words with a capital that begin no sentence and stand in no headline, case folded."""

    def is_name(self, word: str) -> bool | None:
        """Say whether a word is more often a name than not; None where the corpus has neither."""
        key = word.casefold()
        small, capital = self.small.get(key, 0), self.capital.get(key, 0)
        return capital > small if small or capital else None


@attrs.frozen
class Scan:
    """A paragraph, its runs, and which of them have a capital for another reason."""

    paragraph: Paragraph
    runs: tuple[tuple[Run, bool], ...]
    """Each with whether it begins a sentence."""

    headline_case: bool
    """Whether most words have capitals, as in the headlines of some papers."""


def scan(article: Article) -> tuple[Scan, ...]:
    """Find the runs of each paragraph and headline of an article."""
    return tuple(_scan(paragraph) for paragraph in paragraphs(article, headed=True))


def _scan(paragraph: Paragraph) -> Scan:
    text = paragraph.text
    starts = {span.start for span in sentences(text)}
    found = tuple((run, _opens(text, run[0].start, starts)) for run in runs(text))
    return Scan(paragraph, found, _is_headline_case(paragraph))


def _opens(text: str, start: int, starts: set[int]) -> bool:
    """Say whether a sentence begins here; quotation marks and dashes may stand before it."""
    if text[start - 1 : start] == " " and text[start - 2 : start - 1].isalnum():
        return False  # most runs stand behind a word
    place = start
    while place > 0 and text[place - 1] in _OPENING:
        if place in starts and (place < 1 or not _is_wrapped(text, place)):
            return True
        place -= 1
    quoted = place < start and text[place:start].strip() != ""
    ends = place == 0 or text[place - 1] in ".?!…"
    begun = place == 0 or (start in starts and ends)
    return begun or (quoted and (place == 0 or text[place - 1] in ",:.?!…"))


def _is_wrapped(text: str, start: int) -> bool:
    """Say whether only the end of a line stands before: lines may be wrapped."""
    end = start
    while end > 0 and text[end - 1].isspace():
        end -= 1
    return end > 0 and text[end - 1] not in _BEFORE_START and "\n" in text[end:start]


def _is_headline_case(paragraph: Paragraph) -> bool:
    if paragraph.role not in HEADED:
        return False
    words = _LETTERS.findall(paragraph.text)
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= _FEWEST_WORDS and capitals >= _HEADLINE_SHARE * len(words)


def count_case(article: Article) -> tuple[Counter[str], Counter[str]]:
    """Count the words of an article as they stand, and those with a capital that need none.

    Of the first only those in small letters are ever asked for.
    """
    every, capital = _words(article)
    return Counter(every), Counter(capital)


def _words(article: Article) -> tuple[list[str], list[str]]:
    """Give the words of an article as they stand, and those with a capital that need none."""
    every = tuple(paragraphs(article, headed=True))
    text = _BREAK.join(paragraph.text for paragraph in every)
    words = _BREAK.join(p.text for p in every if not _is_headline_case(p)).split()
    capital = [
        _bare(word)
        for before, word in pairwise(words)
        if not word.islower() and before[-1] not in _STOPS
    ]
    return (text.translate(_MARKS) if text.isascii() else _apart(text)).split(), capital


def _apart(text: str) -> str:
    """Put spaces for marks; `translate` is slow where a text is not of ASCII alone."""
    for mark in _AROUND:
        text = text.replace(mark, " ")
    return text


def _bare(word: str) -> str:
    return word.strip(_AROUND).removesuffix("'s").removesuffix("’s").casefold()


def case_statistics(articles: Iterable[Article]) -> CaseStatistics:
    """Count how the words of a corpus are written, whatever the order of its articles.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> texts = ["date 2021-04-07 They met. Police met Lavrov.", "date 2021-04-07 The police."]
        >>> case = case_statistics(parse_article(text) for text in texts)
        >>> case.is_name("Police"), case.is_name("Lavrov"), case.is_name("Qureshi")
        (False, True, None)
    """
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for article in articles:
        in_small, in_capital = _words(article)
        small.update(in_small)
        capital.update(in_capital)
    return CaseStatistics(small, capital)
