"""What people corrected by hand, in `corrections.yml` beside the articles."""

from pathlib import Path

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.settings import yaml
from newscorpus.settings.curation import scalars_of, text_of, values_of, wrong_type
from newscorpus.text import Position

TEXT_FIELDS = ("date", "title", "subtitle", "outlet", "url", "language")
LIST_FIELDS = ("credits", "places")
CORRECTION_KEYS = ("article", *TEXT_FIELDS, *LIST_FIELDS, "reason")
"""The keys of an entry in `corrections.yml`."""

_EXAMPLE = "write `- article: ID`, below it the fields that are wrong, and `reason: WHY`"


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
    reason: str
    position: Position


@attrs.frozen
class CorrectionFile:
    """The corrections of a file, and what is wrong with it."""

    path: Path
    corrections: tuple[Correction, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_corrections(path: Path) -> CorrectionFile:
    """Read `corrections.yml`; entries that cannot be used are told and left out.

    Args:
        path: The file: a list of entries, each with `article`, the fields that are wrong, and
            `reason`.
    """
    document = yaml.read_yaml(path)
    problems = list(document.diagnostics)
    found: list[Correction] = []
    if isinstance(document.root, yaml.Sequence):
        found = [c for item in document.root.items if (c := _correction(item, problems))]
    elif document.root is not None:
        problems.append(wrong_type(document.root, "corrections", "a list", "`- article: ID`"))
    return CorrectionFile(path, tuple(found), tuple(problems))


def _correction(item: yaml.Node, problems: list[Diagnostic]) -> Correction | None:
    if not isinstance(item, yaml.Mapping):
        problems.append(wrong_type(item, "corrections", "a list of mappings", "`- article: ID`"))
        return None
    values = values_of(item, CORRECTION_KEYS, problems)
    article = text_of(values, "article", "2021-04-07-flood", problems)
    reason = text_of(values, "reason", "the paper's own archive", problems)
    fields = tuple(field for key in values if (field := _field(values, key, problems)) is not None)
    missing = next((k for k, v in (("article", article), ("reason", reason)) if not v), None)
    if missing or not fields:
        what = f"`{missing}`" if missing else "a field to correct"
        problems.append(catalogue.CORRECTION_LACKS.at(item.position, what=what, example=_EXAMPLE))
        return None
    return Correction(article or "", fields, reason or "", item.position)


def _field(
    values: dict[str, yaml.Node], key: str, problems: list[Diagnostic]
) -> FieldCorrection | None:
    position = values[key].position
    if key in LIST_FIELDS:
        scalars = scalars_of(values, key, "Jane Doe", problems)
        return FieldCorrection(key, tuple(s.text for s in scalars if s.text), position)
    if key not in TEXT_FIELDS:
        return None
    if not isinstance(values[key], yaml.Scalar):
        text_of(values, key, "…", problems)
        return None
    text = text_of(values, key, "…", problems)
    return FieldCorrection(key, (text,) if text else (), position)
