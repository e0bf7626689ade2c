"""Text whose words are marked one by one, broken into lines and set side by side."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from itertools import groupby, zip_longest

import attrs

from newscorpus.cli.terminal import Ink, printable


class Look(Enum):
    """How a word is shown: its colour is not all that tells it from others."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    DELETED = "deleted"
    """Between `[-` and `-]`."""

    INSERTED = "inserted"
    """Between `{+` and `+}`."""


_SIGNS = {Look.DELETED: ("[-", "-]"), Look.INSERTED: ("{+", "+}")}


_PAINT: dict[Look, Callable[[Ink, str], str]] = {
    Look.PLAIN: lambda _, text: text,
    Look.DELETED: Ink.deleted,
    Look.INSERTED: Ink.inserted,
    Look.STRONG: Ink.strong,
    Look.QUIET: Ink.quiet,
}


@attrs.frozen
class Word:
    """A word as it is shown."""

    text: str
    look: Look = Look.PLAIN


def words(text: str, look: Look = Look.PLAIN) -> list[Word]:
    r"""Give the words of a text, the first and the last of them with the signs of its look.

    Examples:
        >>> [word.text for word in words("rose\nsharply", Look.INSERTED)]
        ['{+rose', 'sharply+}']
    """
    before, behind = _SIGNS.get(look, ("", ""))
    shown = f"{before}{' '.join(printable(text).split())}{behind}"
    return [Word(word, look) for word in shown.split()]


def lines(shown: Iterable[Word], width: int) -> list[list[Word]]:
    """Break words into lines; a word that is longer than a line has one to itself.

    Args:
        shown: The words.
        width: The most code points of a line.
    """
    found: list[list[Word]] = []
    room = -1
    for word in shown:
        if len(word.text) > room:
            found.append([])
            room = width
        found[-1].append(word)
        room -= len(word.text) + 1
    return found


def painted(line: Sequence[Word], ink: Ink) -> str:
    """Give a line with its colours."""
    return " ".join(
        _PAINT[look](ink, " ".join(word.text for word in run))
        for look, run in groupby(line, key=lambda word: word.look)
    )


def beside(
    left: Iterable[Word], right: Iterable[Word], sign: str, width: int, ink: Ink
) -> Iterator[str]:
    """Give two texts side by side, line by line, with a sign between them.

    Args:
        left: The words of the one.
        right: The words of the other.
        sign: One code point with its colour, shown in the first line.
        width: The most code points of a line; longer words stand out on the right.
        ink: Whether there are colours.
    """
    half = (width - len("  =  ")) // 2
    rows = zip_longest(lines(left, half), lines(right, half), fillvalue=())
    for number, (one, other) in enumerate(rows):
        gap = max(0, half - len(" ".join(word.text for word in one)))
        middle = f"  {sign if number == 0 else ' '}  "
        yield f"{painted(one, ink)}{' ' * gap}{middle}{painted(other, ink)}".rstrip()
