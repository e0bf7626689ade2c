"""Whether words are the name of a newspaper or another outlet."""

import re

from newscorpus.gazetteers import cities, outlets

_LONGEST = 60
"""Code points of a name."""

_MOST_WORDS = 6
# "bdnews24.com", "Dawn.com", "www.example.co.uk"
_DOMAIN = re.compile(
    r"(?:[\w-]+\.)+(?:com|org|net|info|news|tv|[a-z]{2})(?:\.[a-z]{2})?", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_a-z][\w.’'&-]*|&")
_SMALL_WORDS = frozenset(("of", "and", "the", "on", "for", "in", "de", "del", "la", "le", "el"))
KINDS = frozenset(
    (
        *("advertiser", "advocate", "age", "argus", "banner", "bee", "bulletin", "chronicle"),
        *("citizen", "courant", "courier", "daily", "democrat", "dispatch", "eagle", "echo"),
        *("enquirer", "examiner", "express", "gazette", "globe", "guardian", "herald", "journal"),
        *("independent", "inquirer", "intelligencer", "item", "leader", "ledger", "mail"),
        *("mercury", "messenger", "mirror", "monitor", "nation", "news", "newspaper", "observer"),
        *("outlook", "pilot", "post", "press", "record", "recorder", "register"),
        *("republican", "review", "sentinel", "spectator", "standard", "star", "statesman"),
        *("sun", "telegram", "telegraph", "times", "today", "tribune", "union", "voice"),
        *("weekly", "world", "zeitung"),
    )
)
"""The last words of names such as `Northern Courier`."""

_FIRST_WORDS = frozenset({"daily", "evening", "weekly", "sunday"})


def is_outlet(words: str) -> bool:
    """Say whether words have the form of the name of a paper, or a list vouches for them.

    `Trump attacks Washington Post` has not, `Trump Attacks Washington Post` has: what stands
    around the words must tell the rest.

    Examples:
        >>> is_outlet("The Northern Courier"), is_outlet("Dawn"), is_outlet("Rain in Dawn")
        (True, True, False)
    """
    if not words or len(words) > _LONGEST:
        return False
    if is_domain(words):
        return True
    if not words[0].isupper():
        return False
    plain = _plain(words)
    if plain.casefold() in outlets():
        return True
    parts = plain.split()
    if not 1 < len(parts) <= _MOST_WORDS or not all(map(_fits, parts)):
        return False
    last = parts[-1].casefold()
    return (
        last in KINDS
        or last.rpartition("-")[2] in KINDS
        or (parts[0].casefold() in _FIRST_WORDS and parts[-1] not in _SMALL_WORDS)
    )


def is_listed(words: str) -> bool:
    """Say whether a list has a name, with `The` or without.

    Examples:
        >>> is_listed("The Washington Post"), is_listed("Trump Attacks Washington Post")
        (True, False)
    """
    return len(words) <= _LONGEST and _plain(words).casefold() in outlets()


def is_domain(words: str) -> bool:
    """Say whether words are the name of a site, as outlets of the web sign their reports.

    Examples:
        >>> is_domain("northern-courier.co.uk"), is_domain("Northern Courier")
        (True, False)
    """
    return "." in words and _DOMAIN.fullmatch(words) is not None


def could_be_outlet(words: str) -> bool:
    """Say whether words may be a name that no list has: a few of them, all in capitals, no city.

    Examples:
        >>> could_be_outlet("Northern Broadsheet"), could_be_outlet("Karachi")
        (True, False)
    """
    if not words or len(words) > _LONGEST or not words[0].isalpha():
        return False
    parts = _plain(words).split()
    is_name = 0 < len(parts) <= _MOST_WORDS and all(map(_fits, parts))
    return is_name and " ".join(parts).casefold() not in cities()


def _plain(words: str) -> str:
    """Leave out `The` in front, and behind, where databases put it."""
    plain = " ".join(words.split()).removesuffix(", The").removesuffix(" Archives")
    return plain[4:] if plain[:4].lower() == "the " else plain


def _fits(word: str) -> bool:
    return word in _SMALL_WORDS or _WORD.fullmatch(word) is not None
