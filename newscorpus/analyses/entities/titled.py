"""Titles and roles set apart from the names beside them."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from newscorpus.analyses.entities.runs import AND, JOINING, Run, Word
from newscorpus.gazetteers import (
    cities,
    given_names,
    name_titles,
    organisation_words,
    title_modifiers,
)
from newscorpus.gazetteers.naming import kind_words, plain_words
from newscorpus.normalise.names.parts import family_comes_first
from newscorpus.normalise.names.titles import count_title_words, title_form

_LONGEST_TITLE = 4
_MOST_NAMES = 3
_ALSO_IN_NAMES = frozenset({
    "Brother", "Chair", "Chief", "Count", "Deputy", "Don", "Executive", "Father", "General", "Hon",
    "Justice", "King", "Lady", "Lead", "Leader", "Lord", "Major", "Marshal", "Master", "MD",
    "Officer", "Prince", "Private", "Queen", "Sister", "Speaker", "Star",
})  # fmt: skip
"""Titles of one word that stand as often within the name of a thing."""


class Piece(NamedTuple):
    """A name as it stands, and the title in front of it."""

    words: tuple[Word, ...]
    title: tuple[Word, ...] = ()

    @property
    def start(self) -> int:
        """Where the name begins, without its title."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where the name ends."""
        return self.words[-1].end


def titled(run: Run) -> Iterator[Piece]:
    """Set titles apart, and what stands before them: `Apple CEO`, `Russian Foreign Minister`.

    Examples:
        >>> from newscorpus.analyses.entities.runs import runs
        >>> pieces = titled(next(runs("Russian Foreign Minister Sergey Lavrov")))
        >>> [(text_of(piece.title), text_of(piece.words)) for piece in pieces]
        [('', 'Russian'), ('Foreign Minister', 'Sergey Lavrov')]
    """
    if not any(_has_title_word(word.text) for word in run):
        yield from _unlisted(run)
        return
    for place, word in enumerate(run):
        if place and word.link in AND and _has_title_word(word.text):
            rest = (word._replace(link=""), *run[place + 1 :])
            if _count_title(flat_words(rest)[0]):
                yield from titled(run[:place])
                yield from titled(rest)
                return
    flat, starts = flat_words(run)
    role = _role_alone(flat)
    if role is not None:
        if role:
            yield Piece(run[: _place(starts, role)])
        return
    count = sum(count_title_words(tuple(flat))) if len(flat) > 1 else 0
    if not count or count not in starts:
        yield from _title_within(run, flat, starts)
        return
    front = _words_before_title(flat[:count])
    place, first = starts.index(count), _place(starts, front)
    if front:
        yield Piece(run[:first])
    yield Piece(run[place:], run[first:place])


@lru_cache(maxsize=1)
def _title_words() -> frozenset[str]:
    return frozenset(word for title in name_titles() for word in title.split())


@lru_cache(maxsize=16384)
def _has_title_word(word: str) -> bool:
    parts = word.replace(".", "").casefold().split("-")
    return any(part in _title_words() for part in parts)


def flat_words(run: Run) -> tuple[list[str], list[int]]:
    """Give all words, the joining ones too, and the place of each word of the run among them."""
    flat: list[str] = []
    starts: list[int] = []
    for word in run:
        if flat and word.link:
            flat.extend(word.link.split())
        starts.append(len(flat))
        flat.append(word.text)
    return flat, starts


def _place(starts: Sequence[int], front: int) -> int:
    return sum(start < front for start in starts)


def _role_alone(flat: Sequence[str]) -> int | None:
    """Count the words before a role in which no name follows; None if the words end otherwise."""
    for begin in range(len(flat)):
        if title_form(" ".join(flat[begin:])):
            while begin and flat[begin - 1].casefold() in title_modifiers():
                begin -= 1  # noqa: PLW2901 -- the role begins with what belongs to it
            return begin
    return None


def _words_before_title(flat: Sequence[str]) -> int:
    """Count the words before the title itself: the name of a country or of a company."""
    for begin in range(len(flat)):
        if flat[begin].casefold() in title_modifiers() or title_form(" ".join(flat[begin:])):
            return begin
    return 0


def _title_within(run: Run, flat: Sequence[str], starts: Sequence[int]) -> Iterator[Piece]:
    """Part a run at a title within: `Lahore Mayor Asad Khan`, `Iran and President Rouhani`."""
    count = _count_title(flat)
    if count and count in starts and family_comes_first(tuple(flat[count:])):  # "Judge Park Min-ah"
        place = starts.index(count)
        yield Piece(run[place:], run[:place])
        return
    for place, word in enumerate(run):
        begin = starts[place]
        count = _count_title(flat[begin:]) if _has_title_word(word.text) else 0
        after = _place(starts, begin + count)
        if not count or after >= len(run) or run[after].link not in {"", *JOINING}:
            continue
        if run[after].link:  # "Prime Minister of Pakistan"
            head, rest = run[:place], run[after:]
        elif place and (word.link or _may_be_person(run[after:])):
            head, rest = run[:place], run[place:]
        else:
            continue
        if head:
            yield Piece(head)
        yield from titled((rest[0]._replace(link=""), *rest[1:]))
        return
    yield from _unlisted(run)


def _unlisted(run: Run) -> Iterator[Piece]:
    """Set apart a role that no list has: `Colts QB Asad Khan`, `Goalkeeper Asad Khan`."""
    for place in range(1, len(run) - 1):
        if _is_role_before(run[place - 1].text, run[place]) and _ends_person(run[place:]):
            head = run[: place - 1]
            if head and not head[-1].link:
                yield Piece(head)
            yield Piece(run[place:], run[place - 1 : place])
            return
    yield Piece(run)


def _is_role_before(before: str, word: Word) -> bool:
    """Say whether a word may be the role of one whose given name follows."""
    role, given = before.casefold(), word.text.casefold()
    if word.link or given not in given_names() or role in given_names():
        return False
    is_role = role in plain_words() or (before.isupper() and "." not in before)
    return is_role and f"{role} {given}" not in cities()


def _ends_person(words: Run) -> bool:
    keys = [word.text.casefold() for word in words[1:]]
    fit = 0 < len(keys) <= _MOST_NAMES and not words[1].link
    return fit and not any(key in kind_words() for key in keys)


def _count_title(flat: Sequence[str]) -> int:
    for count in range(min(_LONGEST_TITLE, len(flat)), 0, -1):
        if title_form(" ".join(flat[:count])):
            return count if count > 1 or flat[0] not in _ALSO_IN_NAMES else 0
    return 0


def _may_be_person(words: Run) -> bool:
    return len(words) > 1 and not any(
        word.text.casefold() in kind_words() or word.text.casefold() in organisation_words()
        for word in words
    )


def text_of(words: Run) -> str:
    """Give the words of a name with single spaces, its joining words among them.

    Examples:
        >>> from newscorpus.analyses.entities.runs import runs
        >>> text_of(next(runs("Bank  of England")))
        'Bank of England'
    """
    if len(words) == 1:
        return words[0].text
    flat, _ = flat_words(words)
    return " ".join(flat)
