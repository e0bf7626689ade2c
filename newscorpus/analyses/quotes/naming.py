"""The names in a sentence, with the roles that stand beside them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from newscorpus.analyses.quotes.beside import apposed, is_subject, words_before
from newscorpus.analyses.quotes.parsing import Parsed, Sentence, Tokens
from newscorpus.analyses.quotes.roles import is_role, role_words
from newscorpus.analyses.quotes.wordlists import (
    CALENDAR,
    DETERMINERS,
    FUNCTION_WORDS,
    PARTICLES,
)
from newscorpus.gazetteers import (
    countries,
    given_names,
    name_titles,
    organisation_words,
    title_modifiers,
)
from newscorpus.models.findings import Entity, EntityKind
from newscorpus.text import Span


class Known(NamedTuple):
    """An entity under one of its mentions in the article."""

    span: Span
    entity: Entity


class Named(NamedTuple):
    """A name where it stands."""

    start: int
    """In the source, as `end`."""

    end: int
    text: str
    """Without titles and roles before it."""

    entity: Entity | None
    is_person: bool
    """Whether it surely names a person."""

    roles: frozenset[str]
    """The words of the role that stands before or behind it."""

    is_subject: bool
    """Whether a verb seems to follow it."""

    words_beside: tuple[str, ...]
    """The words of title and role as they stand, in lower case."""


@lru_cache(maxsize=4096)
def is_thing(name: str) -> bool:
    """Say whether a name is no person's: it ends in `Board`, or has a digit or a country in it."""
    words = name.split()
    first, last = words[0].casefold(), words[-1]
    is_surname = first in given_names() and last.casefold() in _SURNAMES
    return (
        (last.casefold() in organisation_words() and not is_surname)
        or (last.isupper() and len(last) > 1)
        or any(map(str.isdigit, name))
        or any(word.casefold() in countries() or word in countries() for word in words)
    )


_SURNAMES = frozenset({
    "banks", "day", "field", "hill", "lake", "park", "power", "price", "wall", "west", "green",
    "hall", "law", "long", "gold", "church", "house", "north", "temple", "star", "press", "stock",
    "forest", "marsh", "rivers", "cook", "bay", "fields", "waters",
})  # fmt: skip
"""Words for kinds of things that people are called by as well."""


def find_names(sentence: Sentence, mentions: Sequence[Known], parsed: Parsed) -> Iterator[Named]:
    """Give the names of a sentence: those known, and runs of capitalised words between them."""
    tokens, base = sentence.tokens, parsed.paragraph.start
    by_start: dict[int, Known] = {}
    for each in mentions:
        by_start.setdefault(each.span.start - base, each)
    done = 0
    for place in _beginnings(sentence, by_start):
        if place < done:
            continue
        token = tokens[place]
        known = by_start.get(token.start)
        if known is not None and token.quote < 0:
            end = place
            while end < len(tokens) and tokens[end].start < known.span.end - base:
                end += 1
            parts = _names_in(tokens, place, end)
            # a mention that runs over two names tells neither: "Fort Pitt Group Charlie Smith"
            for first, last in parts if len(parts) > 1 else [(place, end)]:
                yield _named(tokens, first, last, parsed, None if len(parts) > 1 else known)
            done = end
            continue
        end = _run(tokens, place, by_start)
        for first, last in _names_in(tokens, place, end):
            yield _named(tokens, first, last, parsed, None)
        done = end


def _beginnings(sentence: Sentence, known: Mapping[int, Known]) -> Sequence[int]:
    """Give the words that a name may begin with: those with a capital, and those known."""
    if not known:
        return sentence.capitals
    others = known.keys() - [sentence.tokens[place].start for place in sentence.capitals]
    if not others:
        return sentence.capitals
    small = [place for place, token in enumerate(sentence.tokens) if token.start in others]
    return sorted([*sentence.capitals, *small])


def _run(tokens: Tokens, place: int, known: Mapping[int, Known]) -> int:
    """Give the end of the run of capitalised words that starts here, or `place`."""
    if not _is_capital(tokens, place):
        return place
    end = place + 1
    while end < len(tokens) and not tokens[end - 1].low.endswith(("’s", "'s")):
        if tokens[end].start in known:
            break
        if _is_capital(tokens, end):
            end += 1
        elif end + 1 < len(tokens) and _is_capital(tokens, end + 1) and _joins(tokens, end):
            end += 2
        else:
            break
    return end


def _joins(tokens: Tokens, place: int) -> bool:
    """Say whether a small word belongs to a name or its title: `bin`, `Chief of Staff`."""
    low = tokens[place].low
    if low == "of":
        return (tokens[place - 1].low, tokens[place + 1].low) in _titles_with_of()
    return low in PARTICLES


@cache
def _titles_with_of() -> frozenset[tuple[str, str]]:
    """Give the words before and behind the `of` of titles."""
    return frozenset(
        (before.split()[-1], behind.split()[0])
        for title in name_titles()
        for before, of, behind in [title.partition(" of ")]
        if of
    )


def _names_in(tokens: Tokens, first: int, end: int) -> list[tuple[int, int]]:
    """Cut a run of capitalised words: `Chrysler LLC | Jim Press`, `Ryanair` without its `CEO`."""
    if end <= first or _is_role_only(tokens, first, end):
        return []
    found: list[tuple[int, int]] = []
    for cut in range(end - 2, first, -1):
        before = tokens[cut - 1]
        is_thing_before = before.low in organisation_words() or (
            len(before.text) > 2 and before.text.isupper()  # noqa: PLR2004 -- no initials
        )
        is_governed = cut == first + 1 and first > 0 and tokens[first - 1].low in {"of", "for"}
        begins = tokens[cut].low in given_names() and before.low not in given_names()
        if begins and (is_thing_before or is_governed) and not is_role(before):
            found.append((first, cut))
            first = cut
            break
    while end - first > 1 and is_role(tokens[end - 1]) and tokens[end - 2].low not in given_names():
        end -= 1
    found.append((first, end))
    return found


def _is_role_only(tokens: Tokens, first: int, end: int) -> bool:
    """Say whether capitals name no more than a role: `Russian Foreign Minister`."""
    if not is_role(tokens[end - 1]) or (end - first == 1 and _is_surname(tokens, first)):
        return False
    written = " ".join(token.low for token in tokens[first:end])
    return written in name_titles() or all(
        is_role(token)
        or token.low in countries()
        or token.low in _ROLE_PARTS
        or token.low in title_modifiers()
        for token in tokens[first:end]
    )


def _is_surname(tokens: Tokens, place: int) -> bool:
    """Say whether a title stands for the name of somebody: `King said`, but not `the King said`."""
    is_governed = place > 0 and tokens[place - 1].low in DETERMINERS
    return tokens[place].low in _SURNAMES_TOO and not is_governed


_SURNAMES_TOO = frozenset({
    "king", "bishop", "dean", "major", "prince", "baron", "judge", "marshal", "pope", "cook",
    "baker", "butcher", "carpenter", "miner", "shepherd", "tailor", "parsons", "usher", "page",
})  # fmt: skip
"""Titles and roles that people are called by as well."""

_ROLE_PARTS = frozenset({
    "foreign", "prime", "of", "state", "defence", "defense", "interior", "finance", "health",
    "home", "vice", "chief", "general", "army", "staff", "the", "news", "senior", "top", "white",
})  # fmt: skip


def _is_capital(tokens: Tokens, place: int) -> bool:
    token = tokens[place]
    if token.quote >= 0 or not token.text[0].isupper() or token.low in CALENDAR:
        return False
    if token.low in FUNCTION_WORDS and not token.text[1:].isupper():
        return False
    is_participle = place == 0 and token.low.endswith("ing")
    return not is_participle or (len(tokens) > 1 and tokens[1].text[0].isupper())


def _named(tokens: Tokens, first: int, end: int, parsed: Parsed, known: Known | None) -> Named:
    """Put a name together with what stands around it."""
    text = parsed.paragraph.text
    start, stop = tokens[first].start, tokens[end - 1].end
    if tokens[end - 1].low.endswith(("’s", "'s")):
        stop -= 2
    before = words_before(tokens, first)
    titles = max(first, end - 1)
    while titles > first and not is_role(tokens[titles - 1]):
        titles -= 1
    beside = before
    if titles > first:
        beside += tuple([token.low for token in tokens[first:titles]])
    may_have_role = known is None or known.entity.kind in _OF_PEOPLE
    roles = role_words(beside) if may_have_role else frozenset()
    bare = text[start:stop] if known is not None else text[tokens[titles].start : stop]
    is_person = False
    if known is not None:
        is_person = known.entity.kind is EntityKind.PERSON
    elif end - first > 1 or before:
        is_person = bool(roles) or tokens[titles].low in given_names()
        is_person = is_person and not is_thing(bare)
    if is_person or (known is not None and may_have_role):
        behind = apposed(tokens, end)
        beside += behind
        roles = roles | role_words(behind)
    else:
        roles = frozenset()
    base = parsed.paragraph.start
    return Named(
        base + start,
        base + stop,
        bare,
        known.entity if known else None,
        is_person,
        roles,
        is_subject(tokens, first, end),
        beside,
    )


_OF_PEOPLE = frozenset({EntityKind.PERSON, EntityKind.OTHER})
"""Kinds of entities that may be somebody with a role."""
