"""Keys, texts and lists of a curation file, and what is said where they are not as they must be."""

import difflib
from collections.abc import Iterable, Mapping

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.settings import yaml

_KINDS = {yaml.Mapping: "a mapping", yaml.Sequence: "a list"}


def values_of(
    node: yaml.Mapping, known: tuple[str, ...], problems: list[Diagnostic]
) -> dict[str, yaml.Node]:
    """Give the values of the known keys of a mapping, the first of each.

    Args:
        node: The mapping.
        known: The keys that something reads.
        problems: Where unknown and repeated keys are added.
    """
    values: dict[str, tuple[yaml.Scalar, yaml.Node]] = {}
    for key, value in node.entries:
        name = key.text or ""
        if name not in known:
            problems.append(
                catalogue.UNKNOWN_KEY.at(key.position, key=name, advice=_advice(name, known))
            )
        elif name in values:
            line = values[name][0].position.line
            problems.append(catalogue.REPEATED.at(key.position, what="key", name=name, line=line))
        else:
            values[name] = (key, value)
    return {name: value for name, (_, value) in values.items()}


def _advice(name: str, known: tuple[str, ...]) -> str:
    near = difflib.get_close_matches(name.casefold(), known, n=1)
    choices = ", ".join(f"`{key}`" for key in known)
    return f"did you mean `{near[0]}`?" if near else f"the keys here are {choices}"


def text_of(
    values: Mapping[str, yaml.Node], key: str, example: str, problems: list[Diagnostic]
) -> str | None:
    """Give a text, or None where there is none or something else stands there.

    Args:
        values: Of one mapping.
        key: Which of them.
        example: What could stand there.
        problems: Where what is wrong is added.
    """
    node = values.get(key)
    if isinstance(node, yaml.Scalar):
        return node.text
    if node is not None:
        problems.append(wrong_type(node, key, "a text", f"`{key}: {example}`"))
    return None


def mapping_of(
    root: yaml.Node | None, keys: tuple[str, ...], example: str, problems: list[Diagnostic]
) -> Mapping[str, yaml.Node]:
    """Give the values of the mapping that a file is; an empty file has none.

    Args:
        root: What the file holds.
        keys: Those that are known.
        example: What the file could hold.
        problems: Where what is wrong is added.
    """
    node = written(root)
    if node is None:
        return {}
    if not isinstance(node, yaml.Mapping):
        problems.append(wrong_type(node, "file", "a mapping", example))
        return {}
    return values_of(node, keys, problems)


def items_of(
    values: Mapping[str, yaml.Node], key: str, example: str, problems: list[Diagnostic]
) -> tuple[yaml.Node, ...]:
    """Give the items of a list, whatever they are; an empty value is an empty list.

    Args:
        values: Of one mapping.
        key: Which of them.
        example: What the list could be.
        problems: Where what is wrong is added.
    """
    node = written(values.get(key))
    if isinstance(node, yaml.Sequence):
        return node.items
    if node is not None:
        problems.append(wrong_type(node, key, "a list", example))
    return ()


def scalars_of(
    values: Mapping[str, yaml.Node], key: str, example: str, problems: list[Diagnostic]
) -> tuple[yaml.Scalar, ...]:
    """Give the texts of a list; an empty value is an empty list.

    Args:
        values: Of one mapping.
        key: Which of them.
        example: What an item could be.
        problems: Where what is wrong is added.
    """
    node = written(values.get(key))
    if node is None:
        return ()
    if not isinstance(node, yaml.Sequence):
        problems.append(wrong_type(node, key, "a list", f"`{key}: [{example}]`"))
        return ()
    good: list[yaml.Scalar] = []
    for item in node.items:
        if isinstance(item, yaml.Scalar) and item.text is not None:
            good.append(item)
        else:
            problems.append(wrong_type(item, key, "a list of texts", f"`{key}: [{example}]`"))
    return tuple(good)


def number_of(
    values: Mapping[str, yaml.Node],
    key: str,
    largest: int,
    standard: int,
    problems: list[Diagnostic],
) -> int:
    """Give a whole number from 1 on, or the standard where there is none or it cannot be used.

    Args:
        values: Of one mapping.
        key: Which of them.
        largest: The largest that is allowed.
        standard: What holds where nothing is written.
        problems: Where what is wrong is added.
    """
    node = written(values.get(key))
    if node is None:
        return standard
    text = (node.text or "") if isinstance(node, yaml.Scalar) else ""
    if text.isascii() and text.isdecimal() and len(text) <= len(str(largest)):
        number = int(text)
        if 1 <= number <= largest:
            return number
    expected = f"a whole number from 1 to {largest}"
    problems.append(_unfit(node, key, expected, f"`{key}: {standard}`"))
    return standard


def flag_of(values: Mapping[str, yaml.Node], key: str, problems: list[Diagnostic]) -> bool:
    """Say whether something is switched on; without a value it is not.

    Args:
        values: Of one mapping.
        key: Which of them.
        problems: Where what is wrong is added.
    """
    node = written(values.get(key))
    text = (node.text or "").casefold() if isinstance(node, yaml.Scalar) else ""
    if node is not None and text not in {"true", "false"}:
        problems.append(_unfit(node, key, "`true` or `false`", f"`{key}: true`"))
    return text == "true"


def _unfit(node: yaml.Node, key: str, expected: str, example: str) -> Diagnostic:
    """Say that a value is not one of those allowed, and which it is if it is a text."""
    if not isinstance(node, yaml.Scalar):
        return wrong_type(node, key, expected, example)
    return catalogue.WRONG_TYPE.at(
        node.position, key=key, expected=expected, found=repr(node.text), example=example
    )


def written(node: yaml.Node | None) -> yaml.Node | None:
    """Give a value, or None where nothing is written: an empty value counts as none."""
    return None if isinstance(node, yaml.Scalar) and node.text is None else node


def texts_in(scalars: Iterable[yaml.Scalar]) -> tuple[str, ...]:
    """Give the words of values, each on one line; those without words are left out."""
    texts = (" ".join((scalar.text or "").split()) for scalar in scalars)
    return tuple(filter(None, texts))


def wrong_type(node: yaml.Node, key: str, expected: str, example: str) -> Diagnostic:
    """Say that a value is of the wrong kind.

    Args:
        node: The value.
        key: What it is the value of.
        expected: What it must be, with an article.
        example: What to write instead.
    """
    if isinstance(node, yaml.Scalar):
        found = "nothing" if node.text is None else "a text"
    else:
        found = _KINDS[type(node)]
    return catalogue.WRONG_TYPE.at(
        node.position, key=key, expected=expected, found=found, example=example
    )
