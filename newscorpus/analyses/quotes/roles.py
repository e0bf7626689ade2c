"""The words of a role, so that two ways to write it can be compared."""

from collections.abc import Mapping, Sequence
from functools import cache

from newscorpus.analyses.quotes.parsing import Token
from newscorpus.analyses.quotes.wordlists import FUNCTION_WORDS
from newscorpus.gazetteers import countries, name_titles, role_nouns

_SAME: Mapping[str, str] = {
    "defense": "defence", "labor": "labour", "spokesperson": "spokesman",
    "spokeswoman": "spokesman", "chairwoman": "chairman", "chairperson": "chairman",
    "chair": "chairman", "adviser": "advisor", "premier": "prime minister", "pm": "prime minister",
    "fm": "foreign minister", "cm": "chief minister", "president-elect": "president elect",
    "vice-president": "vice president", "general": "gen", "military": "army",
    "congresswoman": "congressman", "secretary-general": "secretary general",
    "vice-chairman": "vice chairman", "ceo": "chief executive officer",
    "cfo": "chief financial officer", "coo": "chief operating officer",
    "coas": "chief of army staff", "eam": "foreign minister",
}  # fmt: skip
"""Words that stand for the same role, or are short for it."""

_PHRASES = {frozenset({"top", "diplomat"}): frozenset({"foreign", "minister"})}


COLLECTIVES = frozenset({
    "police", "authorities", "government", "ministry", "company", "firm", "bank", "court", "army",
    "military", "department", "agency", "commission", "committee", "party", "union", "group",
    "team", "airline", "club", "council", "embassy", "watchdog", "charity", "foundation",
    "organisation", "organization", "regulator", "administration", "opposition", "family",
    "association", "federation", "institute", "university", "publisher", "manufacturer",
    "carmaker", "automaker", "broadcaster", "operator", "retailer", "developer", "newspaper",
})  # fmt: skip
"""Nouns for many that speak as one; no article introduces them by a name as it does a minister."""


def is_role(token: Token) -> bool:
    """Say whether a word is a role or a title, in the singular or the plural.

    Examples:
        >>> is_role(Token("officials", "officials", 0, 9, -1))
        True
    """
    return token.low in _forms()


@cache
def _forms() -> frozenset[str]:
    """Give every role and title, the plural of each role, and titles with their point."""
    titles = frozenset(name_titles())
    plurals = frozenset(f"{noun}s" for noun in role_nouns())
    return role_nouns() | plurals | titles | frozenset(f"{title}." for title in titles)


def role_words(words: Sequence[str]) -> frozenset[str]:
    """Give the words that make up a role; countries by their name, without little words.

    Nothing if none of the words is a role.

    Args:
        words: In lower case.

    Examples:
        >>> sorted(role_words(("the", "russian", "fm")))
        ['Russia', 'foreign', 'minister']
        >>> sorted(role_words(("the", "army", "chief"))), role_words(("the", "army"))
        (['army', 'chief'], frozenset())
    """
    if not words:
        return frozenset()
    found: set[str] = set()
    has_role = False
    for word in words:
        bare = word.rstrip(".")
        if bare in role_nouns() or bare in name_titles():
            has_role = True
        if bare.endswith(("’s", "'s")):
            country = countries().get(bare[:-2])
            found |= {country} if country else set()
        elif bare not in FUNCTION_WORDS or bare == "first":
            found.update(_SAME.get(bare, countries().get(bare, bare)).split(" "))
    if not has_role:
        return frozenset()
    for phrase, meaning in _PHRASES.items():
        if phrase <= found:
            found = (found - phrase) | meaning
    return frozenset(found)
