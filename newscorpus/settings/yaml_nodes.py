"""YAML as plain values that know where they stand."""

from enum import StrEnum

import attrs

from newscorpus.text import Position, Span


@attrs.frozen
class Scalar:
    """A single value, as it was written: `2021`, `no` and `1e3` are texts here."""

    text: str | None
    """None for nothing: an empty value, `~` or `null`."""

    position: Position
    span: Span = attrs.field(default=Span(0, 0), eq=False, repr=False)
    """Where it stands in the text, its quotation marks included."""

    is_plain: bool = attrs.field(default=True, eq=False, repr=False, kw_only=True)
    """Whether it has neither quotation marks nor a tag, so that it may be a number as well."""


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


class FaultKind(StrEnum):
    """Why a part of a YAML text cannot be used as it stands."""

    SYNTAX = "syntax"
    """It is not YAML; nothing behind this place was read."""

    NESTING = "nesting"
    """Collections nest too deep; nothing behind this place was read."""

    ALIAS = "alias"
    """An alias, which is not followed: a few can stand for more than memory holds."""

    KEY = "key"
    """A key that is a collection; its entry is left out."""

    TAG = "tag"
    """A tag, which is not obeyed; its value is read as if there were none."""


@attrs.frozen
class Fault:
    """One part that cannot be used as it stands."""

    kind: FaultKind
    position: Position
    words: str
    """What the parser says, the name of the alias, the tag, or what the key is."""


@attrs.frozen
class Tree:
    """What a text holds, as far as it could be read."""

    root: Node | None
    """None for a text without any value."""

    faults: tuple[Fault, ...]
