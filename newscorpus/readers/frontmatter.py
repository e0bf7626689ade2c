"""Front matter split off from the text, each of its values with its place."""

import re
from functools import cache

import attrs

from newscorpus.diagnostics import Code, Diagnostic, catalogue
from newscorpus.settings.yaml import FaultKind, Mapping, Node, Scalar, Sequence, read_tree
from newscorpus.text import Lines, Span

_OPENING = re.compile(r"[\s\ufeff]{0,80}---[ \t]*(?=\r|\n)")
_FIELD = re.compile(
    r"[\r\n\s]*(?:#[^\r\n]*[\r\n\s]+)*[\"']?[\w.][\w .:-]{0,60}?[\"']?[ \t]*:(?:\s|\Z)"
)

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

    entries: tuple[tuple[Scalar, Node], ...]
    """Keys and values in the order of the file."""

    diagnostics: tuple[Diagnostic, ...]


@attrs.frozen
class Unclosed:
    """A file that begins like front matter and goes on without an end."""

    diagnostic: Diagnostic


def split_front_matter(text: str) -> FrontMatter | Unclosed | None:
    r"""Find the front matter of a text.

    The lines of hyphens are found as python-frontmatter finds them, but at their own offsets,
    with any line ends; the values are read with their places and without following aliases.

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
    if not opening or not _FIELD.match(text, opening.end()):
        return None
    start = text.index("---", 0, opening.end())
    closing = _boundary().search(_with_newlines(text), opening.end())
    if closing is None:
        position = Lines(text).position(start)
        return Unclosed(catalogue.FRONT_MATTER_OPEN.at(position))
    dashes = text.index("-", closing.start())
    end = dashes + len(text[dashes : closing.end()].rstrip())
    tree = read_tree(text, Span(opening.end(), closing.start()))
    problems = [_told(fault.kind, fault.position, fault.words) for fault in tree.faults]
    entries: tuple[tuple[Scalar, Node], ...] = ()
    if isinstance(tree.root, Mapping):
        entries = tree.root.entries
    elif tree.root is not None and not tree.faults:
        found = "a list" if isinstance(tree.root, Sequence) else "a text"
        problems.append(catalogue.FRONT_MATTER_NOT_FIELDS.at(tree.root.position, found=found))
    return FrontMatter(Span(start, end), entries, tuple(problems))


def _told(kind: FaultKind, position: object, words: str) -> Diagnostic:
    code, name = _FAULTS[kind]
    return code.at(position, **{name: words})  # type: ignore[arg-type] # a Position


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
