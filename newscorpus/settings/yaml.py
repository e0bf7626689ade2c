"""YAML read as far as it goes, with the place of every value."""

from pathlib import Path

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.settings.yaml_nodes import Fault, FaultKind, Mapping, Node, Scalar, Sequence, Tree
from newscorpus.text import Span

__all__ = [
    "DEEPEST", "Document", "Fault", "FaultKind", "Mapping", "Node", "Scalar", "Sequence", "Tree",
    "parse_yaml", "read_tree", "read_yaml",
]  # fmt: skip

DEEPEST = 20
"""How many collections may stand within each other; settings need three."""


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
    tree = read_tree(text)
    told = (_diagnostic(fault) for fault in tree.faults)
    return Document(tree.root, tuple(problem for problem in told if problem))


def read_tree(text: str, within: Span | None = None) -> Tree:
    """Read YAML as `parse_yaml` does, with what is wrong as faults for the caller to word.

    Args:
        text: Any text.
        within: The part of it that is YAML; None for all of it. Places count from the text's start.
    """
    # PyYAML takes a tenth of the time that importing the library may take; few runs need it
    from newscorpus.settings.yaml_events import build  # noqa: PLC0415 -- see above

    return build(text, within or Span(0, len(text)), DEEPEST)


def _diagnostic(fault: Fault) -> Diagnostic | None:
    match fault.kind:
        case FaultKind.SYNTAX:
            return catalogue.CURATION_SYNTAX.at(fault.position, problem=fault.words)
        case FaultKind.ALIAS:
            return catalogue.CURATION_ALIAS.at(fault.position, name=fault.words)
        case FaultKind.NESTING:
            return catalogue.CURATION_NESTING.at(fault.position, most=fault.words)
        case FaultKind.KEY:
            return catalogue.WRONG_TYPE.at(
                fault.position,
                key="key",
                expected="a text",
                found=fault.words,
                example="`label: Trade`",
            )
        case FaultKind.TAG:
            return None  # settings are texts, whatever a tag says
