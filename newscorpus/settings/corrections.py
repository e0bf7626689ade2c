"""What people corrected by hand, in `corrections.yml` beside the articles."""

from collections.abc import Iterator
from pathlib import Path

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.settings import yaml
from newscorpus.settings.curation import (
    scalars_of,
    text_of,
    texts_in,
    values_of,
    written,
    wrong_type,
)
from newscorpus.text import Position

TEXT_FIELDS = ("date", "title", "subtitle", "outlet", "url", "language")
LIST_FIELDS = ("credits", "places")
FIELD_KEYS = (*TEXT_FIELDS, *LIST_FIELDS, "reason")
CORRECTION_KEYS = ("article", *FIELD_KEYS)
"""The keys of an entry in `corrections.yml`."""

_EXAMPLE = "`- article: 2021/flood`, below it `date: 2021-04-07`"


@attrs.frozen
class FieldCorrection:
    """The right value of one field."""

    field: str
    values: tuple[str, ...]
    """One for a text, any number for a list; none to say that there is no value."""

    position: Position


@attrs.frozen
class Correction:
    """What is right of one article, and how one knows."""

    article: str
    """The article's id."""

    fields: tuple[FieldCorrection, ...]
    reason: str | None
    """Why the article is wrong, or where the right value is from."""

    position: Position


@attrs.frozen
class CorrectionFile:
    """The corrections of a file, and what is wrong with it."""

    path: Path
    corrections: tuple[Correction, ...]
    """In the order of the file; no field of an article is corrected twice."""

    diagnostics: tuple[Diagnostic, ...]
    """What could not be used; the positions are in the file."""


def read_corrections(path: str | Path) -> CorrectionFile:
    """Read a file of corrections; what is wrong in it becomes a diagnostic and the rest is used.

    Args:
        path: A list of entries, each with `article`, the fields that are wrong and a `reason`; or a
            mapping from the id of each article to these.

    Examples:
        >>> read_corrections("no-such-folder/corrections.yml").diagnostics[0].code
        'NC510'
    """
    place = Path(path)
    document = yaml.read_yaml(place)
    problems = list(document.diagnostics)
    found = [
        correction
        for article, node in _nodes(document.root, problems)
        if (correction := _correction(article, node, problems))
    ]
    once = tuple(_without_repetition(found, problems))
    problems.sort(key=lambda problem: problem.position or Position(0, 0))
    return CorrectionFile(place, once, tuple(problems))


def _nodes(
    root: yaml.Node | None, problems: list[Diagnostic]
) -> Iterator[tuple[yaml.Scalar | None, yaml.Node]]:
    """Give each entry, with the id of its article where that is its key."""
    root = written(root)
    if root is None:
        return
    if isinstance(root, yaml.Sequence):
        yield from ((None, item) for item in root.items)
    elif isinstance(root, yaml.Mapping):
        for key, value in root.entries:
            if key.text == "corrections" and isinstance(value, yaml.Sequence):
                yield from ((None, item) for item in value.items)
            else:
                yield key, value
    else:
        problems.append(wrong_type(root, "file", "a list", _EXAMPLE))


def _correction(
    key: yaml.Scalar | None, node: yaml.Node, problems: list[Diagnostic]
) -> Correction | None:
    if not isinstance(node, yaml.Mapping):
        problems.append(wrong_type(node, "correction", "a mapping", _EXAMPLE))
        return None
    values = values_of(node, CORRECTION_KEYS if key is None else FIELD_KEYS, problems)
    article = key.text if key else text_of(values, "article", "2021/flood", problems)
    reason = text_of(values, "reason", "the print edition has it", problems)
    fields = tuple(field for name in values if (field := _field(values, name, problems)))
    position = key.position if key else node.position
    missing = "a field to correct" if article else "`article`"
    if not (article and fields):
        problems.append(catalogue.CORRECTION_LACKS.at(position, what=missing, example=_EXAMPLE))
        return None
    if not reason:
        problems.append(catalogue.CORRECTION_WITHOUT_REASON.at(position))
    return Correction(article, fields, reason, position)


def _field(
    values: dict[str, yaml.Node], key: str, problems: list[Diagnostic]
) -> FieldCorrection | None:
    node = values[key]
    if key in LIST_FIELDS and not isinstance(node, yaml.Scalar):
        scalars = scalars_of(values, key, "Jane Doe", problems)
        return FieldCorrection(key, texts_in(scalars), node.position)
    if key not in (*TEXT_FIELDS, *LIST_FIELDS):
        return None
    if not isinstance(node, yaml.Scalar):
        problems.append(wrong_type(node, key, "a text", f"`{key}: …`"))
        return None
    return FieldCorrection(key, texts_in((node,)), node.position)


def _without_repetition(
    corrections: list[Correction], problems: list[Diagnostic]
) -> Iterator[Correction]:
    """Keep the first correction of each field of an article."""
    lines: dict[tuple[str, str], int] = {}
    for correction in corrections:
        kept: list[FieldCorrection] = []
        for field in correction.fields:
            place = (correction.article, field.field)
            if place not in lines:
                kept.append(field)
            else:
                what, name = f"`{field.field}` of", correction.article
                problems.append(
                    catalogue.REPEATED.at(field.position, what=what, name=name, line=lines[place])
                )
            lines.setdefault(place, field.position.line)
        if kept:
            yield attrs.evolve(correction, fields=tuple(kept))
