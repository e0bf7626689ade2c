"""What people say about names, in `aliases.yml`: which are one, which are not, and of what kind."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.settings import yaml
from newscorpus.settings.curation import (
    items_of,
    mapping_of,
    scalars_of,
    text_of,
    texts_in,
    values_of,
    wrong_type,
)
from newscorpus.text import Position

KINDS = ("person", "place", "organisation", "other")
"""What an entity can be; `EntityKind` has the same."""

FORM_KEYS = ("merge", "split")
ALIAS_KEYS = ("name", "rename", "kind", *FORM_KEYS)
"""The keys of an entry in `aliases.yml`."""

_EXAMPLES = {"merge": "Jerry Lee", "split": "Lee"}


def _as_tuple(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(texts)


@attrs.frozen(kw_only=True)
class Alias:
    """What a person says about an entity and its names.

    Raises:
        ValueError: If the name is empty, the kind is none, or nothing is said about the name.

    Examples:
        >>> Alias(name="Gerald Lee", merge=("Jerry Lee",)).merge
        ('Jerry Lee',)
    """

    name: str
    """A name of the entity, as the articles have it."""

    rename: str | None = None
    """What to call it instead."""

    kind: str | None = None
    """What it is: one of `KINDS`."""

    merge: tuple[str, ...] = attrs.field(default=(), converter=_as_tuple)
    """Other names that stand for it; an entity of such a name becomes one with it."""

    split: tuple[str, ...] = attrs.field(default=(), converter=_as_tuple)
    """Names that do not stand for it; each becomes an entity of its own."""

    position: Position | None = attrs.field(default=None, eq=False)
    """Where the entry begins in the file."""

    positions: Mapping[tuple[str, str], Position] = attrs.field(factory=dict, eq=False, repr=False)
    """Where its names stand, by list and name: `("merge", "Jerry Lee")`."""

    def __attrs_post_init__(self) -> None:
        if not self.name.strip() or not (self.rename or self.kind or self.merge or self.split):
            raise ValueError(
                f"an alias needs a name and one of `rename`, `kind`, `merge` and `split`, "
                f"not {self.name!r} alone"
            )
        if self.kind is not None and self.kind not in KINDS:
            raise ValueError(f"the kind of a name is one of {', '.join(KINDS)}, not {self.kind!r}")

    @property
    def shown(self) -> str:
        """What the entity is called."""
        return self.rename or self.name


@attrs.frozen
class AliasFile:
    """What an `aliases.yml` says."""

    path: Path
    aliases: tuple[Alias, ...]
    """In the order of the file, each about a name of its own."""

    diagnostics: tuple[Diagnostic, ...]
    """What could not be used; the positions are in the file."""


def read_aliases(path: str | Path) -> AliasFile:
    """Read a file of aliases; what is wrong in it becomes a diagnostic and the rest is used.

    Examples:
        >>> read_aliases("no-such-folder/aliases.yml").diagnostics[0].code
        'NC510'
    """
    place = Path(path)
    document = yaml.read_yaml(place)
    problems = list(document.diagnostics)
    aliases: dict[str, Alias] = {}
    shape = "`aliases:` and below it a list"
    values = mapping_of(document.root, ("aliases",), shape, problems)
    example = "`- name: Gerald Lee` below `aliases:`"
    for node in items_of(values, "aliases", example, problems):
        alias = _alias(node, problems)
        if alias is None:
            continue
        first = aliases.setdefault(alias.name.casefold(), alias)
        if first is not alias:
            line = first.position.line if first.position else 0
            problems.append(
                catalogue.REPEATED.at(alias.position, what="name", name=alias.name, line=line)
            )
    problems.sort(key=lambda problem: problem.position or Position(0, 0))
    return AliasFile(place, tuple(aliases.values()), tuple(problems))


def _alias(node: yaml.Node, problems: list[Diagnostic]) -> Alias | None:
    if not isinstance(node, yaml.Mapping):
        example = "`name: Gerald Lee` and `merge: [Jerry Lee]`"
        problems.append(wrong_type(node, "alias", "a mapping", example))
        return None
    values = values_of(node, ALIAS_KEYS, problems)
    name = _words(text_of(values, "name", "Gerald Lee", problems))
    rename = _words(text_of(values, "rename", "Gerald Lee", problems))
    kind = _kind(values, problems)
    forms = {key: scalars_of(values, key, _EXAMPLES[key], problems) for key in FORM_KEYS}
    lists = {key: tuple(dict.fromkeys(texts_in(scalars))) for key, scalars in forms.items()}
    both = {scalar.text for scalar in forms["merge"]}
    problems.extend(
        catalogue.MERGED_AND_SPLIT.at(scalar.position, form=scalar.text, name=name)
        for scalar in forms["split"]
        if scalar.text in both
    )
    if not name or not (rename or kind or lists["merge"] or lists["split"]):
        missing = "name" if not name else "change"
        advice = "`name:` and a name" if not name else "`merge:`, `split:`, `rename:` or `kind:`"
        problems.append(
            catalogue.INCOMPLETE_ALIAS.at(node.position, missing=missing, advice=advice)
        )
        return None
    return Alias(
        name=name,
        rename=rename or None,
        kind=kind,
        merge=tuple(form for form in lists["merge"] if form not in lists["split"]),
        split=lists["split"],
        position=node.position,
        positions={
            (key, " ".join((scalar.text or "").split())): scalar.position
            for key, scalars in forms.items()
            for scalar in scalars
        },
    )


def _words(text: str | None) -> str:
    return " ".join((text or "").split())


def _kind(values: Mapping[str, yaml.Node], problems: list[Diagnostic]) -> str | None:
    kind = _words(text_of(values, "kind", "person", problems))
    if kind and kind not in KINDS:
        expected = ", ".join(f"`{each}`" for each in KINDS[:-1]) + f" or `{KINDS[-1]}`"
        problems.append(
            catalogue.WRONG_TYPE.at(
                values["kind"].position,
                key="kind",
                expected=expected,
                found=repr(kind),
                example="`kind: person`",
            )
        )
    return kind if kind in KINDS else None
