"""Titles and roles before a name, and suffixes after it."""

import re

from newscorpus.gazetteers import (
    company_suffixes,
    countries,
    name_titles,
    organisation_words,
    title_modifiers,
)
from newscorpus.normalise.names.words import CONNECTIVES, fold, is_capitals, words_of

_LONGEST_TITLE = 4
_FARTHEST_ROLE = 4
_GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr"}
_NUMERALS = frozenset(
    {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV"}
)
_LETTERS_AFTER = frozenset({"MP", "MEP", "QC", "KC", "PhD", "MD", "OBE", "MBE", "CBE", "Esq"})
_POINTS = re.compile(r"[.'’]")

COURTESIES = frozenset({"Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Sir", "Rev", "Hon"})
"""Titles that say nothing about the office that somebody holds."""

_AFTER_ORGANISATION = frozenset({
    "ceo", "cfo", "coo", "cto", "chairman", "chairwoman", "chairperson", "president", "founder",
    "cofounder", "chief", "chief executive", "chief executive officer", "chief justice",
    "managing director", "general secretary", "secretary general", "vice president", "director",
    "spokesman", "spokeswoman", "spokesperson", "executive", "co founder", "analyst", "engineer",
})  # fmt: skip
"""Roles that follow the name of whoever gave them: "Apple CEO Steve Jobs"."""


def title_form(title: str) -> str | None:
    """Give the one form of a title, so that what is short for another is equal to it.

    None if it is no title that is known.

    Examples:
        >>> title_form("Gen."), title_form("Foreign Minister"), title_form("FM")
        ('Gen', 'Foreign Minister', 'Foreign Minister')
    """
    return name_titles().get(_bare(title))


def _bare(words: str) -> str:
    return _POINTS.sub("", words).replace("-", " ").casefold()


def count_title_words(words: tuple[str, ...]) -> tuple[int, ...]:
    """Count the words of each title at the front of a name.

    Args:
        words: The words of the name; one at least is never taken for a title.

    Examples:
        >>> count_title_words(("Former", "Prime", "Minister", "Imran", "Khan"))
        (3,)
        >>> count_title_words(("General", "Motors")), count_title_words(("Gen", "Dr", "Bajwa"))
        ((), (1, 1))
        >>> count_title_words(("Apple", "CEO", "Steve", "Jobs"))
        (2,)
    """
    counts: list[int] = []
    start = 0
    while start < len(words) - 1:
        count = _title_at(words, start) or (0 if counts else _role_of_organisation(words))
        if not count:
            break
        counts.append(count)
        start += count
        # "president and CEO"
        if words[start] in {"and", "&"} and (more := _title_at(words, start + 1)):
            counts[-1] += 1 + more
            start += 1 + more
    if _names_a_thing(words[start:], after_title=bool(counts)):
        return ()
    return tuple(counts)


def _title_at(words: tuple[str, ...], start: int) -> int:
    """Count the words of a title here, with what stands before it: `former`, `Russian`."""
    before = start
    while before < len(words) - 2 and _may_stand_before_title(words[before]):
        before += 1
    for begin in range(before, start - 1, -1):
        for count in range(min(_LONGEST_TITLE, len(words) - 1 - begin), 0, -1):
            if _is_title(words[begin : begin + count]):
                return begin + count - start
    return 0


def _is_title(words: tuple[str, ...]) -> bool:
    written = " ".join(words)
    if _bare(written) not in name_titles():
        return False
    # what is short for a title in capitals is none in small letters, and the reverse for others
    form = next((form for form in _CAPITAL_TITLES if form.casefold() == written.casefold()), None)
    return form is None or written == form


_CAPITAL_TITLES = frozenset({
    "FM", "PM", "CM", "FS", "EAM", "SG", "DG", "IG", "DC", "MD", "CJ", "CJP", "VP", "MP", "MNA",
    "MPA", "MEP", "MLA", "CEO", "CFO", "COO", "CTO", "COAS", "SAPM",
})  # fmt: skip


def _may_stand_before_title(word: str) -> bool:
    bare = word.casefold()
    return (
        fold(bare) in title_modifiers()
        or bare.startswith(("ex-", "then-"))
        or (word if is_capitals(word) else bare).replace(".", "") in countries()
    )


def _role_of_organisation(words: tuple[str, ...]) -> int:
    """Count the words of an organisation and the role it gives: `Apple CEO`."""
    for begin in range(1, min(_FARTHEST_ROLE, len(words) - 1)):
        for count in (3, 2, 1):
            role = words[begin : begin + count]
            if len(words) > begin + count and _bare(" ".join(role)) in _AFTER_ORGANISATION:
                return begin + count
    return 0


ROLES_ALONE = frozenset({
    "ambassador", "chairman", "chancellor", "commander", "commissioner", "director", "executive",
    "founder", "governor", "leader", "manager", "minister", "officer", "premier", "president",
    "secretary", "senator", "spokesman", "spokeswoman",
})  # fmt: skip
"""Roles that nobody is called by: what ends in one of them has no name in it."""


ALSO_SURNAMES = frozenset({
    "banks", "bay", "bridge", "camp", "church", "coffee", "day", "fair", "field", "forest", "gold",
    "green", "hall", "hill", "hills", "house", "lake", "law", "long", "mark", "park",
    "power", "north", "price", "star", "temple", "wall", "west",
})  # fmt: skip
"""Words for kinds of things that people are called by as well: `Damon Hill`, `Mr Green`."""


def names_kind(words: tuple[str, ...]) -> bool:
    """Say whether words name a kind of thing; a surname after no such word does not.

    Examples:
        >>> names_kind(("High", "Court")), names_kind(("Damon", "Hill"))
        (True, False)
    """
    folded = [fold(word) for word in words]
    if folded and folded[-1] in ALSO_SURNAMES:
        folded = folded[:-1]
    return any(word in organisation_words() for word in folded)


def _names_a_thing(rest: tuple[str, ...], *, after_title: bool) -> bool:
    """Say whether what follows is no person: `General Motors`, `King of Prussia`."""
    return after_title and (
        fold(rest[-1]) in ROLES_ALONE or names_kind(rest) or fold(rest[0]) in CONNECTIVES
    )


def count_suffix_words(words: tuple[str, ...]) -> int:
    """Count the words of the suffixes at the end of a name; one word at least is left.

    Examples:
        >>> count_suffix_words(("Apple", "Inc.")), count_suffix_words(("Toyota", "Co.", "Ltd."))
        (1, 2)
        >>> count_suffix_words(("Martin", "King", "Jr."))
        1
        >>> count_suffix_words(("British", "Company"))
        0
    """
    count = 0
    while count < len(words) - 1 and is_suffix(words[-1 - count]):
        count += 1
    rest = words[: len(words) - count]
    if count and len(rest) > 1 and rest[-1] in {"&", "and"}:
        count, rest = count + 1, rest[:-1]
    # "British Company" is no company called "British"
    return count if len(rest) > 1 or not all(map(_is_general, rest)) else 0


def _is_general(word: str) -> bool:
    return (
        fold(word) in organisation_words() or fold(word) in CONNECTIVES or fold(word) in countries()
    )


def is_suffix(word: str) -> bool:
    """Say whether a word is a company's legal form, or stands after the name of a person.

    Examples:
        >>> is_suffix("S.A."), is_suffix("plc"), is_suffix("Jr."), is_suffix("sa")
        (True, True, True, False)
    """
    bare = _POINTS.sub("", word)
    return (
        bare in company_suffixes()
        or company_suffixes().get(bare.casefold()) is False
        or bool(generation(word))
        or bare in _LETTERS_AFTER
    )


def generation(word: str) -> str:
    """Give what tells people of one name apart, such as `Jr` and `III`; empty for other words.

    Examples:
        >>> generation("Jr."), generation("II"), generation("Inc")
        ('jr', 'ii', '')
    """
    bare = _POINTS.sub("", word)
    return bare.casefold() if bare in _NUMERALS else _GENERATIONS.get(bare.casefold(), "")


def without_suffix(name: str) -> str:
    """Take the legal form of a company, or `Jr.` and its like, off the end of a name.

    Examples:
        >>> without_suffix("Aer Lingus Group PLC"), without_suffix("Toyota Motor Co., Ltd.")
        ('Aer Lingus Group', 'Toyota Motor')
    """
    words = words_of(name)
    count = count_suffix_words(words)
    return name[: end_of(name, words[: len(words) - count])] if count else name


def end_of(name: str, words: tuple[str, ...]) -> int:
    """Find where the last of the first words of a name ends.

    Examples:
        >>> end_of("Marks, Spencer", ("Marks", "Spencer"))
        14
    """
    end = 0
    for word in words:
        end = name.index(word, end) + len(word)
    return end
