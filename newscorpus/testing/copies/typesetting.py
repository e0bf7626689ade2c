"""Other signs for the same words: what programs and printers do to a text that they take over."""

import re
from collections.abc import Callable
from random import Random

from newscorpus.testing.noises import Noise

WIDTH = 70
"""Of lines that are broken anew."""

_LEAST_STEPS = 2
_SHORTEST_TO_BREAK, _SHORTEST_PART = 9, 4
_CAPITALS = 3
"""Words of the lead that are set in capitals."""

_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_CURLY = re.compile(r'"([^"]*)"')
_ENTITIES = {
    "“": "&ldquo;", "”": "&rdquo;", "‘": "&lsquo;", "’": "&#8217;", '"': "&quot;", "–": "&ndash;",
    "€": "&euro;", "£": "&pound;", "'": "&#39;",
}  # fmt: skip
_INVISIBLE = ("\u00ad", "\u200b", "\u2060")
_LONG_WORD = re.compile(r"(?<!&)\b[a-z]{7,}\b")


def _other_quotes(text: str, _rng: Random) -> str:
    curly = _CURLY.sub("“\\1”", text)
    return curly if curly != text else text.translate(_STRAIGHT)


def _dashes(text: str, rng: Random) -> str:
    return text.replace(" – ", rng.choice((" -- ", " — ", "—")))


def _invisible(text: str, rng: Random) -> str:
    def split(found: re.Match[str]) -> str:
        return f"{found[0][:4]}{rng.choice(_INVISIBLE)}{found[0][4:]}"

    return _LONG_WORD.sub(split, text)


def _entities(text: str, _rng: Random) -> str:
    text = re.sub(r"(?<=\d) (?=[a-z])", "&nbsp;", text)
    return "".join(_ENTITIES.get(sign, sign) for sign in text)


_STEPS: tuple[Callable[[str, Random], str], ...] = (_other_quotes, _dashes, _invisible, _entities)
"""In this order: the later ones write signs that the earlier ones would spoil."""


def reset(paragraphs: tuple[str, ...], rng: Random) -> tuple[str, ...]:
    r"""Change the signs of a text, but no word of it.

    Args:
        paragraphs: A text.
        rng: Chooses what is done.

    Examples:
        >>> reset(("“Rain,” he said of the unregistered tents – all of them.",), Random(8))
        ('&quot;Rain,&quot; he said of the unre\u2060gistered tents &ndash; all of them.',)
    """
    lead, *rest = paragraphs
    text = (_in_capitals(lead), *rest) if rng.randrange(2) else paragraphs
    count = rng.randint(_LEAST_STEPS, len(_STEPS))
    for step in sorted(rng.sample(range(len(_STEPS)), count)):
        text = tuple(_STEPS[step](paragraph, rng) for paragraph in text)
    return text


def _in_capitals(lead: str) -> str:
    words = lead.split(" ")
    return " ".join((*(word.upper() for word in words[:_CAPITALS]), *words[_CAPITALS:]))


def _break_lines(text: str, _rng: Random) -> str:
    return "\n".join(map(_broken, text.split("\n")))


def _broken(text: str) -> str:
    """Break a line, and a long word at its end that would not fit."""
    lines, line = [], ""
    for word in text.split(" "):
        room = WIDTH - len(line) - 2
        fits = len(word) <= room + 1
        if not line or fits:
            line = f"{line} {word}" if line else word
        elif word.isalpha() and len(word) >= _SHORTEST_TO_BREAK and room >= _SHORTEST_PART:
            cut = min(room, len(word) - _SHORTEST_PART)
            lines.append(f"{line} {word[:cut]}-")
            line = word[cut:]
        else:
            lines.append(line)
            line = word
    return "\n".join((*lines, line))


BROKEN = Noise("hyphenated-lines", _break_lines)
"""Breaks lines as columns of print do, in the middle of long words. It is done to a whole file, so
that a dateline has its place in the first line."""
