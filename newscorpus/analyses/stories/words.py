"""The words of an article, counted, those of its headline and lead more often."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from newscorpus.analyses.tokens import paragraphs
from newscorpus.gazetteers.vocabulary import background
from newscorpus.models.article import Article, Role

LEAD = 40
"""So many words at the beginning of a report say what it is about."""

_TWICE = 2
"""How often a word of the headline or the lead counts."""

_COMMON = 30
"""Decibels below one: words more common than one in a thousand say nothing of a subject."""

_SHORTEST = 2
_WORD = re.compile(r"[^\W\d_]{2,}")
_POSSESSIVE = re.compile(r"['’]s\b")


def words_of(article: Article) -> Counter[str]:
    """Count the words of an article in a form that is equal for singular and plural.

    Numbers are left out, and so are the commonest words of English.

    Args:
        article: Any article, with a headline or without.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> words_of(parse_article("date 2021-04-07 KABUL: Floods took the bridges of a valley."))
        Counter({'flood': 2, 'took': 2, 'bridge': 2, 'valley': 2})
    """
    found: Counter[str] = Counter()
    is_lead = True
    for paragraph in paragraphs(article, headed=True):
        words = list(_words(paragraph.text))
        is_head = paragraph.role is Role.HEADLINE
        found.update(words)
        if is_head or (is_lead and paragraph.role is Role.PARAGRAPH):
            for word in islice(words, None if is_head else LEAD):
                found[word] += _TWICE - 1
            is_lead = is_lead and is_head
    if article.title and not any(block.role is Role.HEADLINE for block in article.blocks):
        for word in _words(article.title):
            found[word] += _TWICE
    return found


def _words(text: str) -> Iterator[str]:
    for word in _WORD.findall(_POSSESSIVE.sub("", text.casefold())):
        if key := _key(word):
            yield key


@lru_cache(maxsize=65536)
def _key(word: str) -> str:
    """Give the form by which a word is compared; none for one that every text has."""
    if background().get(word, _COMMON) < _COMMON:
        return ""
    is_plural = len(word) > _SHORTEST + 1 and word[-1] == "s" and word[-2] not in "sui"
    return word[:-1] if is_plural else word
