"""What English words are and how common they are, from the tables beside this module."""

from collections.abc import Iterator, Mapping
from functools import cache

from newscorpus.gazetteers.files import rows


@cache
def background() -> Mapping[str, int]:
    """Give how rare the common words of English are: decibels below one, by word in lower case.

    One word in a thousand has 30, one in a million 60.

    Examples:
        >>> background()["of"] < background()["house"] < background()["earthquake"]
        True
    """
    return {word: int(row[0]) for row in rows("background_words.tsv") for word in _words(row)}


@cache
def word_kinds() -> Mapping[str, str]:
    """Give what words in lower case mostly are.

    `noun`, `plural`, `adjective`, `gerund`, `participle`, `verb`, or `function` for the rest.

    Examples:
        >>> [word_kinds()[word] for word in ("vaccine", "rising", "said", "of")]
        ['noun', 'gerund', 'verb', 'function']
    """
    return {word: row[0] for row in rows("word_kinds.tsv") for word in _words(row)}


@cache
def news_furniture() -> frozenset[str]:
    """Give words that stand in news of every subject and so name none, in lower case.

    Examples:
        >>> "spokesman" in news_furniture(), "vaccine" in news_furniture()
        (True, False)
    """
    return frozenset(row[0] for row in rows("news_furniture.txt"))


def _words(row: list[str]) -> Iterator[str]:
    return iter(row[1].split("|"))
