"""What the front matter says of an article: known keys as fields, the rest as metadata."""

from collections.abc import Iterator

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.readers.frontmatter import FrontMatter
from newscorpus.readers.given import Entry, Given, Shape, read_given
from newscorpus.readers.given_names import field_of
from newscorpus.readers.given_words import Words
from newscorpus.readers.json_values import json_of_node, key_of, plain_text
from newscorpus.settings import ReadSettings
from newscorpus.settings.yaml import Mapping, Node, Scalar, Sequence
from newscorpus.text import Span

_NAMES_OF_THINGS = ("name", "@id", "url")
"""Keys under which schema.org names a person, an organisation or a place."""


def read_fields(front: FrontMatter, text: str, settings: ReadSettings) -> Given:
    """Read the known keys of front matter, and keep the others.

    Args:
        front: As `split_front_matter` found it.
        text: The source.
        settings: How dates are read.
    """
    problems = list(front.diagnostics)
    entries = tuple(_entries(front, text, problems))
    fields = {
        entry.key: found
        for entry in entries
        if (found := field_of(entry.key)) and found[0] != "text"
    }
    given = read_given(entries, fields, "frontmatter", settings)
    given.diagnostics[:0] = problems
    return given


def _entries(front: FrontMatter, text: str, problems: list[Diagnostic]) -> Iterator[Entry]:
    """Give each key once, as it stands first."""
    lines: dict[str, int] = {}
    for key, node in front.entries:
        name = key_of(key, problems.append)
        if name in lines:
            twice = catalogue.FRONT_MATTER_TWICE.at(key.position, key=name, line=lines[name])
            problems.append(twice)
            continue
        lines[name] = key.position.line
        yield Entry(
            key=name,
            words=tuple(_words(scalar, text) for scalar in _scalars(node)),
            value=json_of_node(name, node, problems.append),
            position=node.position,
            shape=_SHAPES[type(node)],
        )


_SHAPES = {Scalar: Shape.ONE, Sequence: Shape.LIST, Mapping: Shape.MAPPING}


def _words(scalar: Scalar, text: str) -> Words:
    verbatim = scalar.span.of(text).rstrip()
    span = Span(scalar.span.start, scalar.span.start + len(verbatim))
    return Words(plain_text(scalar.text or ""), verbatim, span, scalar.position)


def _scalars(node: Node) -> Iterator[Scalar]:
    """Give the single values of a value: of a list each, of a mapping what it is called."""
    if isinstance(node, Scalar):
        if node.text and node.text.strip():
            yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            if not isinstance(item, Sequence):
                yield from _scalars(item)
    else:
        values = {key.text: value for key, value in reversed(node.entries)}
        named = (values[name] for name in _NAMES_OF_THINGS if name in values)
        yield from (one for one in list(named)[:1] if isinstance(one, Scalar) and one.text)
