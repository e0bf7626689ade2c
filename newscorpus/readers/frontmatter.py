"""Front matter split off from the text, each of its values with its place."""

import re
from collections.abc import Iterator
from functools import cache

import attrs

from newscorpus.diagnostics import Code, Diagnostic, catalogue
from newscorpus.readers.given_names import field_of
from newscorpus.settings.yaml import (
    Fault,
    FaultKind,
    Mapping,
    Node,
    Scalar,
    Sequence,
    Tree,
    read_tree,
)
from newscorpus.text import Lines, Span

_OPENING = re.compile(r"[\s\ufeff]{0,80}---[ \t]*(?=\r|\n)")
_COMMENTS = r"(?:\s*#[^\r\n]*(?=\r|\n))*\s*"
_FIELD = re.compile(rf"{_COMMENTS}[\"']?[\w.@][\w .:@/-]{{0,60}}?[\"']?[ \t]*:(?:\s|\Z)")
_EMPTY = re.compile(rf"{_COMMENTS}\Z")
_KEY = re.compile(r"(?:\A|[\r\n])[\"']?([\w.@][^\r\n:]{0,60})")
_NEXT_FIELD = re.compile(r"(?:\A|(?<=[\r\n]))(?=[\"']?[\w.@][^\r\n]{0,60}?:(?:\s|\Z))")
_ONE_LINE = re.compile(
    r"(?P<key>[^\r\n]+?)[ \t]*:[ \t]+(?P<value>[^\s\"'\[{|>&*!%@`][^\r\n]*)\s*\Z"
)
# https://yaml.org/spec/1.2.2/#51-character-set
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_UNKNOWN = 200
"""Code points of a value whose key nobody knows; a longer one is a report between two rules."""

_FAULTS: dict[FaultKind, tuple[Code, str]] = {
    FaultKind.SYNTAX: (catalogue.FRONT_MATTER_SYNTAX, "problem"),
    FaultKind.NESTING: (catalogue.FRONT_MATTER_NESTING, "most"),
    FaultKind.ALIAS: (catalogue.FRONT_MATTER_ALIAS, "name"),
    FaultKind.KEY: (catalogue.FRONT_MATTER_KEY, "found"),
    FaultKind.TAG: (catalogue.FRONT_MATTER_TAG, "tag"),
}


@attrs.frozen
class FrontMatter:
    """What stands between the lines of hyphens at the start of a file."""

    span: Span
    """Both lines of hyphens and what is between them."""

    inside: Span
    """What is between the lines of hyphens."""

    entries: tuple[tuple[Scalar, Node], ...]
    """Keys and values in the order of the file; a key may occur twice."""

    diagnostics: tuple[Diagnostic, ...]


@attrs.frozen
class Unclosed:
    """A file that begins like front matter and goes on without an end."""

    diagnostic: Diagnostic


def split_front_matter(text: str) -> FrontMatter | Unclosed | None:
    r"""Find the front matter of a text.

    python-frontmatter says what a line of hyphens is; here it is found at its own offset, with any
    line ends. PyYAML reads what is between, with places, without aliases and with every value as
    it is written. Where it is no YAML as a whole, each field is read by itself.

    Args:
        text: A source, from its start.

    Returns:
        None where there is none: also for a rule of hyphens above a text without any field.

    Examples:
        >>> found = split_front_matter("---\ntitle: Rain\n---\nIt rained.")
        >>> found.span, found.entries[0][1].text
        (Span(start=0, end=19), 'Rain')
    """
    opening = _OPENING.match(text)
    if not opening:
        return None
    start = text.index("---", 0, opening.end())
    has_field = bool(_FIELD.match(text, opening.end()))
    closing = _boundary().search(_with_newlines(text), opening.end())
    if closing is None:
        position = Lines(text).position(start)
        return Unclosed(catalogue.FRONT_MATTER_OPEN.at(position)) if has_field else None
    dashes = text.index("-", closing.start())
    end = dashes + len(text[dashes : closing.end()].rstrip())
    inside = Span(opening.end(), dashes)
    if not (has_field or _begins_collection(inside.of(text))):
        return None
    tree = _read(text, inside)
    if has_field and not _is_plausible(tree, inside.of(text)):
        return None
    tree = attrs.evolve(tree, faults=(*_forbidden(text, inside), *tree.faults))
    entries = tree.root.entries if isinstance(tree.root, Mapping) else ()
    return FrontMatter(Span(start, end), inside, entries, tuple(_told(tree)))


def _begins_collection(inside: str) -> bool:
    """Say whether there is nothing, or a list, which is told, or a mapping in braces."""
    return bool(_EMPTY.match(inside)) or inside.lstrip().startswith(("- ", "{", "["))


def _is_plausible(tree: Tree, inside: str) -> bool:
    """Tell fields from a report that begins like one: `KABUL: Snow fell on the city.`."""
    if not isinstance(tree.root, Mapping):
        return tree.root is None
    entries = tree.root.entries
    faults = sum(fault.kind is FaultKind.SYNTAX for fault in tree.faults)
    if known := sum(field_of(key) is not None for key in _KEY.findall(inside)):
        return faults <= max(known, len(entries))
    longest = max((len(n.text or "") for _, n in entries if isinstance(n, Scalar)), default=0)
    return not faults and longest < _LONGEST_UNKNOWN


def _forbidden(text: str, inside: Span) -> tuple[Fault, ...]:
    """Give the first character that YAML does not allow."""
    found = _FORBIDDEN.search(text, inside.start, inside.end)
    if not found:
        return ()
    words = f"the character {found[0]!r} is not allowed in YAML"
    return (Fault(FaultKind.SYNTAX, Lines(text).position(found.start()), words),)


def _read(text: str, inside: Span) -> Tree:
    """Read the fields, each by itself where they are no YAML as a whole."""
    readable = _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
    tree = read_tree(readable, inside)
    if any(fault.kind is FaultKind.SYNTAX for fault in tree.faults):
        return _read_one_by_one(readable, inside)
    return tree


def _read_one_by_one(text: str, inside: Span) -> Tree:
    starts = [found.start() for found in _NEXT_FIELD.finditer(text, inside.start, inside.end)]
    entries: list[tuple[Scalar, Node]] = []
    faults: list[Fault] = []
    lines = Lines(text)
    for start, end in zip(starts, [*starts[1:], inside.end], strict=False):
        tree = read_tree(text, Span(start, end))
        faults.extend(tree.faults)
        if isinstance(tree.root, Mapping) and not _is_broken(tree):
            entries.extend(tree.root.entries)
        elif found := _ONE_LINE.match(text, start, end):
            entries.append((_scalar(found, "key", lines), _scalar(found, "value", lines)))
    return Tree(Mapping(tuple(entries), lines.position(inside.start)), tuple(faults))


def _is_broken(tree: Tree) -> bool:
    return any(fault.kind is FaultKind.SYNTAX for fault in tree.faults)


def _scalar(found: re.Match[str], group: str, lines: Lines) -> Scalar:
    """Take a value with a colon or a quotation mark inside at its word."""
    words = found[group].rstrip()
    start = found.start(group)
    return Scalar(words, lines.position(start), Span(start, start + len(words)), is_plain=False)


def _told(tree: Tree) -> Iterator[Diagnostic]:
    for fault in tree.faults:
        code, name = _FAULTS[fault.kind]
        yield code.at(fault.position, **{name: fault.words})
    if isinstance(tree.root, Sequence):
        yield catalogue.FRONT_MATTER_NOT_FIELDS.at(tree.root.position, found="a list")


def _with_newlines(text: str) -> str:
    """Give a text of the same length in which every line ends in a newline."""
    return text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text


@cache
def _boundary() -> re.Pattern[str]:
    # importing it costs every program 10 ms; only files with front matter need it
    from frontmatter.default_handlers import YAMLHandler  # noqa: PLC0415 -- see above

    boundary = YAMLHandler().FM_BOUNDARY
    if boundary is None:
        raise TypeError("python-frontmatter's YAMLHandler has no boundary")
    return boundary
