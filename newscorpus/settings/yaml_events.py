"""The events of PyYAML put together to values, with what cannot be used told as faults."""

import contextlib
from collections.abc import Iterable
from typing import Protocol

import attrs
import yaml
from yaml.reader import ReaderError

from newscorpus.settings.yaml_nodes import Fault, FaultKind, Mapping, Node, Scalar, Sequence, Tree
from newscorpus.text import Lines, Position, Span

_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


def build(text: str, within: Span, deepest: int) -> Tree:
    """Build the values of the first document in a part of a text.

    libyaml reads it fifteen times as fast as PyYAML itself. What it refuses is read a second time
    by PyYAML, so that an error has the same words where there is no libyaml.

    Args:
        text: The text that positions and spans count from.
        within: The part that is YAML.
        deepest: How many collections may stand within each other.
    """
    part, lines = within.of(text), Lines(text)
    fast = getattr(yaml, "CSafeLoader", None)
    if fast is not None:
        with contextlib.suppress(yaml.YAMLError, UnicodeError):
            return _Builder(lines, within.start, deepest).build(yaml.parse(part, Loader=fast))
    builder = _Builder(lines, within.start, deepest)
    try:
        return builder.build(yaml.parse(part, Loader=yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        words = ": ".join(filter(None, (error.context, error.problem)))
        builder.blame(FaultKind.SYNTAX, _index(error.problem_mark), words)
    except ReaderError as error:
        words = f"the character {chr(error.character)!r} is not allowed in YAML"
        builder.blame(FaultKind.SYNTAX, error.position, words)
    return builder.finish()


class _Mark(Protocol):
    """A place in a text as both parsers count it, from 0."""

    @property
    def index(self) -> int: ...


def _index(mark: _Mark | None) -> int:
    return mark.index if mark else 0


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

    def __init__(self, lines: Lines, start: int, deepest: int) -> None:
        self.faults: list[Fault] = []
        self._lines = lines
        self._start = start
        self._deepest = deepest
        self._open: list[_Collection] = []
        self._root: Node | None = None

    def build(self, events: Iterable[yaml.Event]) -> Tree:
        """Take events up to the end of the document.

        Raises:
            yaml.YAMLError: If the parser cannot go on; what it gave before is kept.
        """
        for event in events:
            if not self._take(event):
                break
        return self.finish()

    def _take(self, event: yaml.Event) -> bool:
        """Take the next event, and say whether to go on."""
        index = _index(event.start_mark)
        match event:
            case yaml.ScalarEvent():
                self._tagged(event.tag, index)
                self._add(self._scalar(event))
            case yaml.AliasEvent():
                self.blame(FaultKind.ALIAS, index, str(event.anchor))
                self._add(None)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                if len(self._open) == self._deepest:
                    self.blame(FaultKind.NESTING, index, str(self._deepest))
                    return False
                self._tagged(event.tag, index)
                is_mapping = isinstance(event, yaml.MappingStartEvent)
                if self._awaits_key():
                    kind = "a mapping" if is_mapping else "a list"
                    self.blame(FaultKind.KEY, index, kind)
                self._open.append(_Collection(is_mapping, self._position(index)))
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._add(self._open.pop().close())
            case yaml.DocumentEndEvent():
                return False
        return True

    def finish(self) -> Tree:
        """Close what is still open, and give the whole."""
        while self._open:
            self._add(self._open.pop().close())
        return Tree(self._root, tuple(self.faults))

    def blame(self, kind: FaultKind, index: int, words: str) -> None:
        """Note what cannot be used, and where."""
        self.faults.append(Fault(kind, self._position(index), words))

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        is_plain = not event.style and event.tag is None
        nothing = is_plain and event.value in _NOTHING
        span = Span(_index(event.start_mark), _index(event.end_mark)).shift(self._start)
        text = None if nothing else event.value
        return Scalar(text, self._lines.position(span.start), span, is_plain=is_plain)

    def _tagged(self, tag: str | None, index: int) -> None:
        if tag is not None:
            self.blame(FaultKind.TAG, index, tag.replace("tag:yaml.org,2002:", "!!"))

    def _awaits_key(self) -> bool:
        return bool(self._open) and self._open[-1].is_mapping and len(self._open[-1].nodes) % 2 == 0

    def _position(self, index: int) -> Position:
        return self._lines.position(self._start + index)

    def _add(self, node: Node | None) -> None:
        if self._open:
            self._open[-1].nodes.append(node)
        else:
            self._root = node
