"""Front matter written back with nothing changed but what changed."""

import datetime as dt
import json
import re
from collections.abc import Container, Iterator, Mapping
from itertools import pairwise

from newscorpus.models.dates import Date
from newscorpus.readers.frontmatter import FrontMatter, Unclosed, split_front_matter
from newscorpus.settings.yaml import Mapping as YamlMapping
from newscorpus.settings.yaml import Node, Scalar, Sequence, read_tree
from newscorpus.text import Span

_LINE_END = re.compile(r"\r\n|\r|\n")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")


class FrontMatterError(ValueError):
    """Front matter that cannot be changed as it stands."""

    def __init__(self, message: str, hint: str) -> None:
        self.message = message
        self.hint = hint
        super().__init__(message, hint)

    def __str__(self) -> str:
        return f"{self.message}: {self.hint}"


def rewrite_front_matter(text: str, changes: Mapping[str, object]) -> str:
    r"""Change, add or remove fields of the front matter of a text.

    Comments, the order and the quotation marks of other fields, line ends and the text itself stay
    as they are. A text without front matter gets some.

    Args:
        text: A source, from its start.
        changes: New values by key as it is written; None removes a field. Allowed are texts,
            numbers, true, false, days, dates, and lists and mappings of these.

    Raises:
        FrontMatterError: If the front matter does not end, or has not a line for each field.
        TypeError: If a value is of another type.

    Examples:
        >>> text = "---\ntitle: Rain # or snow\ndate: 2021-04-07\n---\nIt rained.\n"
        >>> print(rewrite_front_matter(text, {"title": "Snow", "date": None, "outlet": "Dawn"}))
        ---
        title: Snow # or snow
        outlet: Dawn
        ---
        It rained.
        <BLANKLINE>
    """
    front = split_front_matter(text)
    if isinstance(front, Unclosed):
        raise FrontMatterError(front.diagnostic.message, front.diagnostic.hint)
    found = _LINE_END.search(text)
    end = found[0] if found else "\n"
    written = _changed(text, front, changes, end) if front else _with_new(text, changes, end)
    is_list = front is not None and bool(front.diagnostics) and not front.entries
    if is_list or (front and _others(written, changes) != _others(text, changes)):
        advice = "write a field a line, for example `title: Rain`"
        raise FrontMatterError("the front matter is not keys with values, a line each", advice)
    return written


def _with_new(text: str, changes: Mapping[str, object], end: str) -> str:
    """Put front matter before a text that has none."""
    fields = "".join(_field(key, changes[key], end) for key in _new(changes, ()))
    own = text.removeprefix("\ufeff")
    mark = text[: len(text) - len(own)]
    return f"{mark}---{end}{fields}---{end}{end}{own}" if fields else text


def _changed(text: str, front: FrontMatter, changes: Mapping[str, object], end: str) -> str:
    edits = tuple(_edits(text, front, changes, end))
    known = frozenset(key.text for key, _ in front.entries)
    added = "".join(_field(key, changes[key], end) for key in _new(changes, known))
    place = front.inside.end
    written = text[:place] + added + text[place:]
    for span, words in reversed(edits):
        written = written[: span.start] + words + written[span.end :]
    return written


def _new(changes: Mapping[str, object], known: Container[str | None]) -> Iterator[str]:
    return (key for key, value in changes.items() if value is not None and key not in known)


def _edits(
    text: str, front: FrontMatter, changes: Mapping[str, object], end: str
) -> Iterator[tuple[Span, str]]:
    """Give the ranges to replace and what stands there afterwards, in the order of the text."""
    edges = [*(key.span.start for key, _ in front.entries), front.inside.end]
    for (key, node), (start, stop) in zip(front.entries, pairwise(edges), strict=True):
        if key.text is None or key.text not in changes:
            continue
        value = changes[key.text]
        inline = _inline(value)
        if value is None:
            yield _lines_of(text, start, stop), ""
        elif inline is not None and isinstance(node, Scalar) and _is_one_line(text, key, node):
            yield node.span, inline
        else:
            yield _lines_of(text, start, stop), _lines(key.span.of(text), value, end)


def _lines_of(text: str, start: int, stop: int) -> Span:
    """Give the lines of a field without the comments and blank lines that follow it."""
    lines = _LINE.findall(text[start:stop])
    while len(lines) > 1 and (not lines[-1].strip() or lines[-1].startswith("#")):
        lines.pop()
    return Span(start, start + sum(map(len, lines)))


def _is_one_line(text: str, key: Scalar, value: Scalar) -> bool:
    return len(value.span) > 0 and not _LINE_END.search(text, key.span.start, value.span.end)


def _field(key: str, value: object, end: str) -> str:
    """Write a new field, with its key in quotation marks where YAML needs them."""
    plain = re.fullmatch(r"[^\W\d]\w*(?:[ .-]\w+)*", key)
    return _lines(key if plain else json.dumps(key), value, end)


def _lines(key: str, value: object, end: str) -> str:
    inline = _inline(value)
    if inline is not None:
        return f"{key}: {inline}{end}"
    below = _exported(value).replace("\n", end)
    return f"{key}:{below}{end}"


def _inline(value: object) -> str | None:
    """Write a single value for the rest of a line; None for what needs lines of its own."""
    if isinstance(value, list | tuple | Mapping) and value:
        return None
    written = _exported(value).strip(" ")
    if isinstance(value, str) and ("\n" in written or _read_back(written) != value):
        return _exported(value, default_style='"').strip(" ")
    return written


def _exported(value: object, default_style: str | None = None) -> str:
    # importing it costs every program 10 ms; only those who write front matter need it
    from frontmatter.default_handlers import YAMLHandler  # noqa: PLC0415 -- see above

    written = YAMLHandler().export(
        {"key": _allowed(value)}, width=_WIDEST, sort_keys=False, default_style=default_style
    )
    return str(written).partition(":")[2]


_WIDEST = 2**31 - 1
"""Columns of a line: no value is broken into several."""


def _allowed(value: object) -> object:
    match value:
        case Date():
            return str(value)
        case None | bool() | int() | float() | str() | dt.date():
            return value
        case list() | tuple():
            return [_allowed(item) for item in value]
        case Mapping():
            return {str(key): _allowed(item) for key, item in value.items()}
    raise TypeError(
        f"front matter cannot hold {value!r}; allowed are texts, numbers, true, false, days, dates "
        "and lists and mappings of these"
    )


def _read_back(written: str) -> str | None:
    tree = read_tree(f"key: {written}")
    if tree.faults or not isinstance(tree.root, YamlMapping):
        return None
    node = tree.root.entries[0][1]
    return node.text if isinstance(node, Scalar) and len(tree.root.entries) == 1 else None


def _others(text: str, changes: Mapping[str, object]) -> tuple[object, ...]:
    """Give the fields that no change is about, without their places."""
    front = split_front_matter(text)
    if not isinstance(front, FrontMatter):
        return ()
    return tuple((key.text, _said(node)) for key, node in front.entries if key.text not in changes)


def _said(node: Node) -> object:
    if isinstance(node, Scalar):
        return (node.text, node.is_plain)
    if isinstance(node, Sequence):
        return [_said(item) for item in node.items]
    return [(key.text, _said(value)) for key, value in node.entries]
