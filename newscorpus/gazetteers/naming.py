"""Words that show what a name names: the bodies of the world, and nouns in and beside names."""

from collections.abc import Mapping
from functools import cache

from newscorpus.gazetteers.files import rows


def _by_word(name: str) -> dict[str, str]:
    return {word: kind for kind, words in rows(name) for word in words.split("|")}


@cache
def bodies() -> Mapping[str, str]:
    """Give names of bodies and of other things that the world knows, each with its kind.

    Examples:
        >>> bodies()["NATO"], bodies()["Ramadan"]
        ('organisation', 'other')
    """
    return _by_word("bodies.tsv")


@cache
def kind_words() -> Mapping[str, str]:
    """Give words, in lower case, by which a name shows its kind.

    Examples:
        >>> kind_words()["ministry"], kind_words()["river"], kind_words()["treaty"]
        ('organisation', 'place', 'other')
    """
    return _by_word("kind_words.tsv")


@cache
def naming_nouns() -> Mapping[str, str]:
    """Give nouns, in lower case and in the singular, that stand beside the name of their kind.

    Examples:
        >>> naming_nouns()["carmaker"], naming_nouns()["village"], naming_nouns()["handset"]
        ('organisation', 'place', 'other')
    """
    return _by_word("naming_nouns.tsv")


@cache
def owned_nouns() -> Mapping[str, str]:
    """Give nouns that stand behind a name, each with the kind of name that they stand behind.

    Examples:
        >>> owned_nouns()["headquarters"], owned_nouns()["wife"]
        ('organisation', 'person')
    """
    return _by_word("owned_nouns.tsv")


@cache
def possessive_names() -> Mapping[str, bool]:
    """Give names that keep an ending like a possessive, and whether only before another word.

    Examples:
        >>> possessive_names()["McDonald's"], possessive_names()["People's"]
        (False, True)
    """
    return {row[0]: len(row) > 1 for row in rows("possessive_names.txt")}


@cache
def plain_words() -> Mapping[str, str]:
    """Give English words that are no names, in lower case, each with its part of speech.

    Examples:
        >>> plain_words()["addressing"], plain_words()["court"], "lavrov" in plain_words()
        ('gerund', 'noun', False)
    """
    return _by_word("word_kinds.tsv")
