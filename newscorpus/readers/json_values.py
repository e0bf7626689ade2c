"""Values as every reader of JSON knows them, with a word on those that it would not."""

import math
import re
from collections.abc import Callable

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.settings.yaml import Mapping, Node, Scalar, Sequence
from newscorpus.text import Position

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_ENDLESS = re.compile(r"[+-]?\.inf|\.nan", re.IGNORECASE)
_NO_WORD = re.compile(rf"{_NUMBER.pattern}|true|false|null|~|\d{{4}}-\d\d-\d\d", re.IGNORECASE)
_WORDS = {"true": True, "false": False}

_MOST = 2**53
"""Numbers up to here are kept by every reader of JSON."""

Tell = Callable[[Diagnostic], None]
"""What takes a diagnostic."""


def plain_text(text: str) -> str:
    r"""Escape what is no character by itself: half of a surrogate pair.

    Examples:
        >>> print(plain_text("a\ud800"))
        a\ud800
    """
    return text.encode("utf-8", errors="backslashreplace").decode("utf-8")


def json_of_node(name: str, node: Node, tell: Tell) -> object:
    """Give a value of YAML as JSON knows it; what JSON has no form for stays a text.

    Only `true`, `false` and the numbers of JSON are more than text: a `no` may be Norwegian, and
    `12:30` a time of day.

    Args:
        name: The key that it is the value of.
        node: The value; a nested key that occurs twice counts once, as it stands first.
        tell: Takes what is worth a note.
    """
    if isinstance(node, Sequence):
        return [json_of_node(name, item, tell) for item in node.items]
    if isinstance(node, Mapping):
        found: dict[str, object] = {}
        for key, value in node.entries:
            found.setdefault(key_of(key, tell), json_of_node(key.text or name, value, tell))
        return found
    if node.text is None or not node.is_plain:
        return node.text if node.text is None else plain_text(node.text)
    if node.text.lower() in _WORDS:
        return _WORDS[node.text.lower()]
    if _NUMBER.fullmatch(node.text):
        return _number(name, node.text, node.position, tell)
    if _ENDLESS.fullmatch(node.text):
        tell(catalogue.NOT_JSON.at(node.position, key=name, found=node.text))
    return plain_text(node.text)


def key_of(key: Scalar, tell: Tell) -> str:
    """Give a key as a text, and say so where YAML would make a number of it."""
    text = "null" if key.text is None else plain_text(key.text)
    if key.text is None or (key.is_plain and _NO_WORD.fullmatch(key.text)):
        tell(catalogue.KEY_AS_TEXT.at(key.position, key=text))
    return text


def json_of_value(name: str, value: object, position: Position | None, tell: Tell) -> object:
    """Give a value that Python's JSON reader gave as every reader of JSON knows it.

    Args:
        name: The key that it is the value of.
        value: What `json.loads` gave.
        position: Where it stands.
        tell: Takes what is worth a note.
    """
    match value:
        case str():
            return plain_text(value)
        case list():
            return [json_of_value(name, item, position, tell) for item in value]
        case dict():
            return {
                plain_text(key): json_of_value(key, item, position, tell)
                for key, item in value.items()
            }
        case bool() | None:
            return value
        case int() | float():
            return _number(name, repr(value), position, tell)
    return plain_text(str(value))


def _number(name: str, text: str, position: Position | None, tell: Tell) -> object:
    """Give a number, or its text where a reader of JSON would lose some of it."""
    number = float(text)
    if not math.isfinite(number):
        tell(catalogue.NOT_JSON.at(position, key=name, found=text[:60]))
        return text
    if re.fullmatch(r"-?[0-9]+", text):
        return int(text) if abs(number) <= _MOST else text
    return number
