"""YAML as plain values that know their line and column, read as far as it goes."""

from pathlib import Path
from typing import Protocol

import attrs
import yaml
from yaml.reader import ReaderError

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.text import Lines, Position

DEEPEST = 20
"""How many collections may stand within each other; settings need three."""


class _Mark(Protocol):
    """A place in a file as the YAML parser counts it, from 0."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


@attrs.frozen
class Scalar:
    """A single value, as it was written: `2021`, `no` and `1e3` are texts here."""

    text: str | None
    """None for nothing: an empty value, `~` or `null`."""

    position: Position


@attrs.frozen
class Sequence:
    """A list."""

    items: "tuple[Node, ...]"
    position: Position


@attrs.frozen
class Mapping:
    """Keys and their values, in the order of the file; a key may occur twice."""

    entries: "tuple[tuple[Scalar, Node], ...]"
    position: Position


Node = Scalar | Sequence | Mapping


@attrs.frozen
class Document:
    """What a YAML file holds, as far as it could be read."""

    root: Node | None
    """None for a file without any value."""

    diagnostics: tuple[Diagnostic, ...]


def read_yaml(path: Path) -> Document:
    """Read a YAML file; what cannot be read becomes a diagnostic.

    Args:
        path: A file in UTF-8.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return Document(None, (catalogue.CURATION_UNREADABLE.at(None, reason=reason),))
    except UnicodeDecodeError as error:
        reason = f"byte {error.start} is not UTF-8"
        return Document(None, (catalogue.CURATION_UNREADABLE.at(None, reason=reason),))
    return parse_yaml(text)


def parse_yaml(text: str) -> Document:
    r"""Read YAML as far as it goes: where it breaks off, what stood before is kept.

    Aliases are refused, for a few of them can stand for more than memory holds; so are keys that
    are collections and values that nest deeper than any setting does.

    Args:
        text: Any text.

    Examples:
        >>> document = parse_yaml("topics:\n- label: Trade")
        >>> document.root.entries[0][1].items[0].entries[0][1]
        Scalar(text='Trade', position=Position(line=2, column=10))
    """
    builder = _Builder()
    try:
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            if not builder.take(event):
                break
    except yaml.MarkedYAMLError as error:
        problem = ": ".join(filter(None, (error.context, error.problem)))
        builder.diagnostics.append(
            catalogue.CURATION_SYNTAX.at(_position(error.problem_mark), problem=problem)
        )
    except ReaderError as error:
        place = Lines(text).position(error.position)
        problem = f"the character {chr(error.character)!r} is not allowed in YAML"
        builder.diagnostics.append(catalogue.CURATION_SYNTAX.at(place, problem=problem))
    return Document(builder.finish(), tuple(builder.diagnostics))


def _position(mark: _Mark | None) -> Position | None:
    return Position(mark.line + 1, mark.column + 1) if mark else None


def _start(event: yaml.Event) -> Position:
    return _position(event.start_mark) or Position(1, 1)


@attrs.define
class _Collection:
    """A list or mapping that is being read."""

    is_mapping: bool
    position: Position
    nodes: list[Node | None] = attrs.field(factory=list)
    """Keys and values in turn, or items; None for what was refused."""

    def close(self) -> Node:
        if not self.is_mapping:
            return Sequence(tuple(n for n in self.nodes if n is not None), self.position)
        pairs = zip(self.nodes[::2], self.nodes[1::2], strict=False)
        entries = tuple((k, v) for k, v in pairs if isinstance(k, Scalar) and v is not None)
        return Mapping(entries, self.position)


class _Builder:
    """Puts the values of one document together from a parser's events, without recursion."""

    def __init__(self) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._open: list[_Collection] = []
        self._root: Node | None = None

    def take(self, event: yaml.Event) -> bool:
        """Take the next event, and say whether to go on."""
        match event:
            case yaml.ScalarEvent():
                nothing = event.style is None and event.value in _NOTHING
                self._add(Scalar(None if nothing else event.value, _start(event)))
            case yaml.AliasEvent():
                self.diagnostics.append(
                    catalogue.CURATION_ALIAS.at(_start(event), name=event.anchor)
                )
                self._add(None)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                if len(self._open) == DEEPEST:
                    self.diagnostics.append(
                        catalogue.CURATION_NESTING.at(_start(event), most=DEEPEST)
                    )
                    return False
                is_mapping = isinstance(event, yaml.MappingStartEvent)
                self._open.append(_Collection(is_mapping, _start(event)))
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._add(self._open.pop().close())
            case yaml.DocumentEndEvent():
                return False
        return True

    def finish(self) -> Node | None:
        """Close what is still open, and give the whole."""
        while self._open:
            self._add(self._open.pop().close())
        return self._root

    def _add(self, node: Node | None) -> None:
        if self._open:
            self._open[-1].nodes.append(node)
        else:
            self._root = node
