"""What programs do to a file's lines, spaces and bytes without changing what it says."""

import re
import textwrap
from collections.abc import Callable
from random import Random

import attrs

_WIDTH = 72
_AFTER_A_STOP = re.compile(r"(?<=[.,%\d]) (?=\S)")
_SENTENCE = re.compile(r"[a-z]{3}[.!?][”\"]?$")
_LONG_LINE = re.compile(r"^(?=.{80})", re.MULTILINE)


@attrs.frozen
class Noise:
    """A change to the text, the encoding that it is written in, or both."""

    name: str
    change: Callable[[str, Random], str] = lambda text, _rng: text
    encoding: str = "utf-8"
    """A codec of Python's."""


def _wrapped(text: str, _rng: Random) -> str:
    return "\n".join("\n".join(_lines(line)) for line in text.split("\n"))


def _lines(line: str, indentation: str = "") -> list[str]:
    wrapped = textwrap.wrap(
        line, _WIDTH, initial_indent=indentation, break_long_words=False, break_on_hyphens=False
    )
    return wrapped or [""]


def _old_wire(text: str, _rng: Random) -> str:
    """Indent and wrap the paragraphs, and leave out the blank lines between them."""
    lines = text.split("\n")
    joined = "\n".join(
        "\n".join(_lines(line, "   " if _SENTENCE.search(line) else "")) for line in lines
    )
    return re.sub(r"\n\n+(?=   \S)", "\n", joined)


def _no_break_spaces(text: str, rng: Random) -> str:
    return _AFTER_A_STOP.sub(lambda _: rng.choice((" ", " ", "\u00a0")), text)


NOISES = (
    Noise("none"),
    Noise("crlf", lambda text, _rng: text.replace("\n", "\r\n")),
    Noise("cr", lambda text, _rng: text.replace("\n", "\r")),
    Noise("byte-order-mark", encoding="utf-8-sig"),
    Noise("windows-1252", encoding="windows-1252"),
    Noise("utf-16", encoding="utf-16"),
    Noise("wrapped", _wrapped),
    Noise("old-wire", _old_wire),
    Noise("tight", lambda text, _rng: re.sub(r"\n\n+", "\n", text)),
    Noise("indented", lambda text, rng: _LONG_LINE.sub(rng.choice(("\t", "    ", "\u3000")), text)),
    Noise("trailing-spaces", lambda text, _rng: text.replace("\n", "  \n")),
    Noise("two-spaces", lambda text, _rng: re.sub(r"(?<=[a-z]{3}\.) (?=[A-Z“])", "  ", text)),
    Noise("no-break-spaces", _no_break_spaces),
    Noise("zero-width", lambda text, _rng: text.replace("\n\n", "\u200b\n\n\u200b")),
    Noise("spaced-blank-lines", lambda text, _rng: text.replace("\n\n", "\n \n")),
)
"""The first leaves everything as it is."""

_SHARE_WITHOUT = 0.5


def draw_noise(rng: Random) -> Noise:
    """Draw a noise; half of the time it is none."""
    return NOISES[0] if rng.random() < _SHARE_WITHOUT else rng.choice(NOISES[1:])


def fits(text: str, noise: Noise) -> bool:
    """Say whether a text can be written in the encoding of a noise."""
    try:
        text.encode(noise.encoding)
    except UnicodeEncodeError:
        return False
    return True
